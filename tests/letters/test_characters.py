"""Never a box for a character (不缺字): all of GB 2312, rare names, other scripts; what no font has is told, not printed."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from letters.press import CharacterMissing, Press
from tests.letters.judges import words, words_of_docx, words_of_pdf
from tests.letters.own_letters import own

RARE = "㛃䶮𬱖𠅤𫖯龘𣈶𡈽喆頔赟昇珺犇堃燊烎玥彧翀芃"
LATIN = "éèüñőžßøłÀŞışğĐơưạÅ"
DOTS = "·•‧・．"
SIGNS = "①⑳㈠㎡℃№☆★→√□☑✓‰€￥〔〕【】《》〈〉—…“”‘’"
OTHERS = {"greek": "Ωμεγα", "cyrillic": "Жуков", "hangul": "김철수", "kana": "ひらがなカタカナ"}
IN_NO_FONT = "\U0001fae0"


def gb_2312() -> Iterator[str]:
    """Every character of GB 2312, row by row."""
    for row in range(0xA1, 0xF8):
        for cell in range(0xA1, 0xFF):
            found = bytes([row, cell]).decode("gb2312", errors="ignore")
            if found:
                yield found


def test_every_character_of_gb_2312_has_a_glyph(press: Press) -> None:
    every = "".join(gb_2312())
    assert len(every) == 7445
    assert press.missing_characters(every) == ""


def test_every_chinese_character_of_gb_2312_is_read_again_in_the_pdf_in_text_heading_and_table(press: Press) -> None:
    every = "".join(one for one in gb_2312() if "\u4e00" <= one <= "\u9fff")
    letter = own("{{ x }}\n[heading] {{ x }}\n[note] {{ x }}\n[table 100]\n[row] {{ x }}\n[/table]", {"x": every})
    assert words_of_pdf(press.pdf(letter)) == every * 4


@pytest.mark.parametrize("name", [*RARE, *DOTS, *LATIN, *SIGNS])
def test_rare_characters_of_names_dots_and_letters_with_marks_have_a_glyph(name: str, press: Press) -> None:
    assert press.missing_characters(name) == ""


def test_names_in_rare_characters_and_other_scripts_are_read_again_in_both_forms(press: Press) -> None:
    names = [RARE, f"阿卜杜拉{DOTS}麦麦提", LATIN, *OTHERS.values()]
    letters = {str(place): own("[reader] {{ x }}：\n特此告知", {"x": name}) for place, name in enumerate(names)}
    in_word = words_of_docx({name: letter.docx for name, letter in letters.items()})
    for name, letter in letters.items():
        assert words_of_pdf(press.pdf(letter)) == in_word[name]


@pytest.mark.parametrize("character", [IN_NO_FONT, "\ue000", "\U000f0000", "\u0f40"])
def test_a_character_that_no_font_has_stops_the_letter_and_is_told(character: str, press: Press) -> None:
    letter = own("[reader] {{ x }}：\n甲{{ x }}", {"x": f"王{character}"})
    with pytest.raises(CharacterMissing) as caught:
        press.pdf(letter)
    assert caught.value.characters == character
    assert press.missing_characters(f"王{character}{character}小明") == character


def test_what_is_told_of_a_missing_character_names_nobody(press: Press) -> None:
    with pytest.raises(CharacterMissing) as caught:
        press.pdf(own("{{ x }}", {"x": f"王小明{IN_NO_FONT}\u0f40"}))
    assert str(caught.value) == "own: 2 characters are in no font"
    assert caught.value.characters == f"{IN_NO_FONT}\u0f40"
    assert caught.value.__cause__ is None


def test_after_a_letter_that_could_not_be_set_the_press_goes_on(press: Press) -> None:
    with pytest.raises(CharacterMissing):
        press.pdf(own("{{ x }}", {"x": IN_NO_FONT}))
    assert words("王小明") in words_of_pdf(press.pdf(own("{{ x }}", {"x": "王小明"})))


def test_an_english_letter_has_glyphs_for_chinese_names(press: Press) -> None:
    letter = own("[reader] To: {{ x }}\nBody {{ x }}", {"x": RARE}, language="en")
    assert re.findall(RARE, words_of_pdf(press.pdf(letter))) == [RARE, RARE]
