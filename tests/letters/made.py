"""Every sample in both forms (全部样张): made once for all tests, in both languages, the odd ones too."""

from __future__ import annotations

from functools import cache

from letters.press import Press
from letters.rendering import Rendered, render
from tests.letters.pictures import ring
from tests.letters.rewrite_golden import ALL, LANGUAGES

NAMES = [f"{name}.{language}" for name in ALL for language in LANGUAGES]


@cache
def letter(name: str) -> Rendered:
    """A sample by its name and language, as in ``receipt_slip.zh``."""
    sample, _, language = name.partition(".")
    kind, facts = ALL[sample]
    return render(kind, facts, "en" if language == "en" else "zh")


@cache
def pdf(press: Press, name: str) -> bytes:
    """The sample as PDF: in Chinese with a seal, in English without."""
    return press.pdf(letter(name), ring() if name.endswith(".zh") else None)
