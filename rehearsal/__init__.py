"""Rehearsals (演练): published cases and invented ones, driven through the engine on throw-away servers, time skipped."""
