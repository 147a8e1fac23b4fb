"""The press (文书排印): the same bytes each time, the seal and its place, and what the file says of itself."""

from __future__ import annotations

import io
import subprocess
import sys
from hashlib import sha256

import pytest
from pypdf import PdfReader
from pypdf.generic import DictionaryObject

from letters.press import CannotSet, Press
from tests.letters.judges import boxes_of, words_of_pdf
from tests.letters.made import letter
from tests.letters.own_letters import AGENCY, HEAD, SIGNED, own
from tests.letters.pictures import ring

AGAIN = """
from hashlib import sha256
from letters.press import Press
from letters.rendering import render
from letters.samples import SAMPLES
from tests.letters.pictures import ring
from toolchain.bootstrap_fonts import font_folders
press = Press(font_folders())
for kind in ("receipt_slip", "reply_disclose_in_part"):
    made = render(kind, SAMPLES[kind])
    print(sha256(made.docx).hexdigest(), sha256(press.pdf(made, ring())).hexdigest())
"""
LETTER = HEAD + "正文\n特此告知。\n" + SIGNED


def pictures_in(pdf: bytes) -> int:
    return sum(len(page.images) for page in PdfReader(io.BytesIO(pdf)).pages)


def test_the_same_facts_give_the_same_bytes_in_both_forms_in_another_process(press: Press) -> None:
    printed = subprocess.run([sys.executable, "-c", AGAIN], capture_output=True, text=True, check=True).stdout.split()
    made = [letter(f"{kind}.zh") for kind in ("receipt_slip", "reply_disclose_in_part")]
    here = [one for each in made for one in (each.docx, press.pdf(each, ring()))]
    assert printed == [sha256(one).hexdigest() for one in here]


def test_a_letter_set_after_others_has_the_same_bytes(press: Press) -> None:
    first = press.pdf(letter("receipt_slip.zh"))
    press.pdf(letter("reply_disclose.zh"), ring())
    assert press.pdf(letter("receipt_slip.zh")) == first


def test_the_seal_is_a_picture_with_words_for_who_cannot_see_it_and_changes_nothing_else(press: Press) -> None:
    made = letter("reply_disclose.zh")
    bare, sealed = press.pdf(made), press.pdf(made, ring())
    assert (pictures_in(bare), pictures_in(sealed)) == (0, 1)
    assert words_of_pdf(sealed) == words_of_pdf(bare)
    assert "印章" in words_for_pictures(sealed)
    assert [box for page in (1, 2) for box in boxes_of(sealed, page)] == [
        box for page in (1, 2) for box in boxes_of(bare, page)
    ]


def words_for_pictures(pdf: bytes) -> list[str]:
    """What the structure of the file says for its pictures."""
    reader = PdfReader(io.BytesIO(pdf))
    held = (reader.get_object(number) for number in range(1, int(str(reader.trailer["/Size"]))))
    return [str(one["/Alt"]) for one in held if isinstance(one, DictionaryObject) and "/Alt" in one]


@pytest.mark.parametrize("agency", [AGENCY, "县公安局", "云山市青石路片区旧城改造与历史文化街区保护工作领导小组办公室"])
def test_the_seal_s_place_is_over_the_middle_of_the_date_a_little_above_it(agency: str, press: Press) -> None:
    made = own(LETTER, {"agency": agency})
    place = press.seal_place(made)
    assert place
    assert place.page == 1
    boxes = boxes_of(press.pdf(made))
    lowest = max(box.bottom for box in boxes if "日" in box.word)
    date = [box for box in boxes if abs(lowest - box.bottom) < 2]
    assert "2026" in "".join(box.word for box in date)
    assert abs(place.x - (min(box.left for box in date) + max(box.right for box in date)) / 2) < 1.5
    assert 9 < lowest - place.y < 18


def test_an_inner_form_has_no_place_for_a_seal(press: Press) -> None:
    assert press.seal_place(letter("handling_sheet.zh")) is None


def test_a_reply_form_after_the_letter_gets_no_seal_of_its_own(press: Press) -> None:
    made = own(LETTER + "[page]\n[title] 回函\n同意。\n[agency] 单位\n[date] 年月日\n", {})
    place = press.seal_place(made)
    assert place
    assert place.page == 1
    assert pictures_in(press.pdf(made, ring())) == 1


def test_a_picture_that_is_none_is_told_without_anything_of_the_letter(press: Press) -> None:
    with pytest.raises(CannotSet) as caught:
        press.pdf(letter("receipt_slip.zh"), b"no picture")
    assert str(caught.value) == "receipt_slip: the picture of the seal cannot be read"
    assert caught.value.__cause__ is None


def test_the_file_says_its_title_its_language_its_agency_and_the_letter_s_own_date(press: Press) -> None:
    reader = PdfReader(io.BytesIO(press.pdf(letter("receipt_slip.zh"))))
    about = reader.metadata
    assert about
    assert (about.title, about.author) == ("政府信息公开申请登记回执", AGENCY)
    assert about.creation_date
    assert about.creation_date.date() == letter("receipt_slip.zh").day
    assert str(reader.root_object["/Lang"]) == "zh-CN"
