"""How letters put numbers and articles into words (数词和条文的写法)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from law.regimes import OGI_2019_FROM
from models.base import Language, Words
from models.citation import TITLES, Citation, numeral

THE_ONLY_ONE = Words(zh="《中华人民共和国政府信息公开条例》", en="OGI Regulation")
THE_OLDER = Words(
    zh="《中华人民共和国政府信息公开条例》（国务院令第492号）", en="OGI Regulation (State Council Decree No. 492)"
)


def numeral_in_words(number: int, language: Language) -> str:
    """A number from 1 to 999 as headings write it: 一, 1."""
    return numeral(number) if language == "zh" else str(number)


def cited(citation: Citation, language: Language, on: date | None = None) -> str:
    """A place of the law as a letter of that day names it (条文出处); ``on`` None: as one of today."""
    return named(citation.law, language, on) + citation.said_in(language).removeprefix(title(citation.law, language))


def named(law: str, language: Language, on: date | None) -> str:
    """A text's name (文件名称). Before the 2019 text there was one Regulation only; since then the older goes by its decree."""
    if law != "ogi-2008":
        return title(law, language)
    is_the_only_one = on is not None and on < OGI_2019_FROM
    return (THE_ONLY_ONE if is_the_only_one else THE_OLDER).said_in(language)


def title(law: str, language: Language) -> str:
    zh, en = TITLES[law]
    return zh if language == "zh" else en


def together(citations: Sequence[Citation], language: Language, on: date | None = None) -> str:
    """Several places of the law in one breath, each text named once (条文连写): 《……条例》第十四条、第三十六条第（三）项.

    Raises:
        ValueError: there is none.
    """
    if not citations:
        raise ValueError("no article")
    first, *rest = citations
    said, law = cited(first, language, on), first.law
    for one in rest:
        joint = " and " if language == "en" else "、" if one.law == law else "和"
        said, law = said + joint + place_in(one, language, one.law == law, on), one.law
    return said


def place_in(citation: Citation, language: Language, is_known: bool, on: date | None) -> str:
    """The place with its text's name, or without it where that was just named."""
    if not is_known or citation.article is None:
        return cited(citation, language, on)
    return citation.said_in(language).removeprefix(title(citation.law, language)).removeprefix(", ")
