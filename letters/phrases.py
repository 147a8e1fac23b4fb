"""How letters put numbers and articles into words (数词和条文的写法)."""

from __future__ import annotations

from collections.abc import Sequence

from models.base import Language
from models.citation import TITLES, Citation, numeral


def numeral_in_words(number: int, language: Language) -> str:
    """A number from 1 to 999 as headings write it: 一, 1."""
    return numeral(number) if language == "zh" else str(number)


def together(citations: Sequence[Citation], language: Language) -> str:
    """Several places of the law in one breath, each text named once (条文连写): 《……条例》第十四条、第三十六条第（三）项.

    Raises:
        ValueError: there is none.
    """
    if not citations:
        raise ValueError("no article")
    first, *rest = citations
    said, law = first.said_in(language), first.law
    for one in rest:
        joint = " and " if language == "en" else "、" if one.law == law else "和"
        said, law = said + joint + place_in(one, language, one.law == law), one.law
    return said


def place_in(citation: Citation, language: Language, is_known: bool) -> str:
    """The place with its text's name, or without it where that was just named."""
    said = citation.said_in(language)
    if not is_known or citation.article is None:
        return said
    zh, en = TITLES[citation.law]
    return said.removeprefix(zh) if language == "zh" else said.removeprefix(f"{en}, ")
