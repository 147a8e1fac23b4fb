"""The two forms of a letter (两种形式): the same words in the Word file, the PDF and the text; PDF to both standards."""

from __future__ import annotations

import re

import pytest

from letters.press import Press
from tests.letters.judges import not_to_standard, words, words_of_docx, words_of_pdf
from tests.letters.made import NAMES, letter, pdf


@pytest.fixture(scope="module")
def in_word() -> dict[str, str]:
    return words_of_docx({name: letter(name).docx for name in NAMES})


@pytest.mark.parametrize("name", NAMES)
def test_the_word_file_and_the_pdf_say_the_same(name: str, press: Press, in_word: dict[str, str]) -> None:
    assert words_of_pdf(pdf(press, name)) == in_word[name]


@pytest.mark.parametrize("name", NAMES)
def test_the_text_says_the_same_as_the_word_file(name: str, in_word: dict[str, str]) -> None:
    text = re.sub(r"^-+$|[|]", "", letter(name).text, flags=re.MULTILINE)
    assert words(text) == in_word[name].replace("|", "")


def test_every_letter_is_to_the_standards_of_archives_and_of_accessible_documents(press: Press) -> None:
    bare = {"without_seal.zh": press.pdf(letter("reply_disclose.zh"))}
    assert not_to_standard({**bare, **{name: pdf(press, name) for name in NAMES}}) == []
