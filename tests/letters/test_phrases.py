"""Numbers and articles in words (数词和条文的写法)."""

from __future__ import annotations

import pytest

from law.cited import archives, ogi_2008
from letters.phrases import numeral_in_words, together
from models.base import Language
from models.citation import Citation, ogi_2019

SECRET, WITHHELD = ogi_2019(14), ogi_2019(36, None, 3)


@pytest.mark.parametrize(
    ("citations", "zh", "en"),
    [
        ((SECRET,), "《中华人民共和国政府信息公开条例》第十四条", "OGI Regulation (2019), Art. 14"),
        (
            (SECRET, WITHHELD),
            "《中华人民共和国政府信息公开条例》第十四条、第三十六条第（三）项",
            "OGI Regulation (2019), Art. 14 and Art. 36 item 3",
        ),
        (
            (SECRET, archives()),
            "《中华人民共和国政府信息公开条例》第十四条和《中华人民共和国档案法》",
            "OGI Regulation (2019), Art. 14 and Archives Law",
        ),
        (
            (ogi_2008(8), WITHHELD),
            "《中华人民共和国政府信息公开条例》（国务院令第492号）第八条和《中华人民共和国政府信息公开条例》第三十六条第（三）项",
            "OGI Regulation (State Council Decree No. 492), Art. 8 and OGI Regulation (2019), Art. 36 item 3",
        ),
        (
            (archives(), archives()),
            "《中华人民共和国档案法》、《中华人民共和国档案法》",
            "Archives Law and Archives Law",
        ),
    ],
)
def test_several_articles_name_their_text_once(citations: tuple[Citation, ...], zh: str, en: str) -> None:
    assert together(citations, "zh") == zh
    assert together(citations, "en") == en


def test_without_an_article_nothing_can_be_cited() -> None:
    with pytest.raises(ValueError, match="no article"):
        together((), "zh")


@pytest.mark.parametrize(
    ("language", "words"), [("zh", ["一", "十", "十二", "一百零一"]), ("en", ["1", "10", "12", "101"])]
)
def test_headings_are_numbered_as_the_language_does(language: Language, words: list[str]) -> None:
    assert [numeral_in_words(number, language) for number in (1, 10, 12, 101)] == words
