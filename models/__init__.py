"""The things everyone speaks of: plain values, no law, no clock, no input or output."""
