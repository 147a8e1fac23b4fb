"""What each letter says (文书要素): one frozen model per letter, whose fields are all that its template can name."""
