"""Letters (文书) as text: a catalogue, one facts model and one template each, and their rendering."""
