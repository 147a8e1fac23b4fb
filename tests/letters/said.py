"""What a letter says (文书文字), on its sample's facts with some changed."""

from __future__ import annotations

from typing import Any

from letters.rendering import render
from letters.samples import SAMPLES
from models.base import Language


def said(kind: str, language: Language = "zh", **changes: Any) -> str:
    """The letter in one line: in Chinese without any space, in English with single ones."""
    text = render(kind, {**dict(SAMPLES[kind]), **changes}, language).text
    return ("" if language == "zh" else " ").join(text.split())
