"""What the set-up says to people (准备过程的提示), on stderr, before any package is there to help."""

from __future__ import annotations

import os
import sys
import time
from typing import NamedTuple

STARTED = time.monotonic()


class Said(NamedTuple):
    """One sentence in both languages (中文, English); ``models.base.Words`` is not installed yet."""

    zh: str
    en: str


class CannotSetUp(Exception):  # noqa: N818 - the house's word for it
    """A step cannot be done. ``said``: which, why, and what to do; ``details``: the last lines of the program that failed."""

    def __init__(self, said: Said, details: str = "") -> None:
        super().__init__(said.en)
        self.said = said
        self.details = details


def say(said: Said) -> None:
    """One line of progress with the time since the start."""
    minutes, seconds = divmod(int(time.monotonic() - STARTED), 60)
    write(f"[{minutes:02}:{seconds:02}] " + (said.en if os.environ.get("MINGDA_LANGUAGE") == "en" else said.zh))


def fail(error: CannotSetUp) -> None:
    """Says in both languages what cannot be done."""
    if error.details:
        write(error.details)
    write(f"无法完成准备：{error.said.zh}\nCannot set up: {error.said.en}")


def write(text: str) -> None:
    """Prints even where the terminal cannot show Chinese."""
    encoding = sys.stderr.encoding or "utf-8"
    print(text.encode(encoding, "replace").decode(encoding), file=sys.stderr, flush=True)
