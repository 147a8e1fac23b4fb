"""Which letter is meant (文书编号): its key, or its line or kind alone where there is one such only."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, cast

import pytest

from desk.office import Office
from desk.taking import letter_of
from models.faults import BadInput
from records import Letter

KEYS = ("1 receipt_slip", "4 consultation_third_party", "4 consultation_notice", "9 supplement_notice")


@dataclass
class Kept:
    """A register that keeps these letters."""

    async def letters(self, case_id: str) -> tuple[Letter, ...]:
        return tuple(
            Letter(
                key=key, kind=key.split()[1], title="x", text="x", sha256="0", docx_sha256="1", pdf_sha256="2",
                at=datetime(2026, 3, 2, tzinfo=UTC),
            )
            for key in KEYS
        )  # fmt: skip


@dataclass
class WithRecords:
    records: Any


OFFICE = cast(Office, WithRecords(Kept()))


@pytest.mark.parametrize(
    ("key", "found"),
    [
        ("9 supplement_notice", "9 supplement_notice"),
        ("9", "9 supplement_notice"),
        ("receipt_slip", "1 receipt_slip"),
        ("4 consultation_notice", "4 consultation_notice"),
    ],
)
async def test_a_letter_is_found_by_its_key_or_by_what_of_it_is_its_own(key: str, found: str) -> None:
    assert (await letter_of(OFFICE, "demo/1", key)).key == found


@pytest.mark.parametrize("key", ["4", "5", "supplement"])
async def test_what_means_several_letters_or_none_is_a_fault(key: str) -> None:
    with pytest.raises(BadInput):
        await letter_of(OFFICE, "demo/1", key)
