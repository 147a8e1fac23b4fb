"""An agency's id (机关标识): it names folders and begins case ids, so nothing that parts a path is in it."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from models.agency import Agency
from tests.builders import AGENCY


def named(id: str) -> Agency:  # noqa: A002 - the field's own name
    return Agency.model_validate({**AGENCY.model_dump(), "id": id})


@pytest.mark.parametrize("good", ["demo", "a-other", "2-1"])
def test_small_letters_digits_and_hyphens_make_an_id(good: str) -> None:
    assert named(good).id == good


@pytest.mark.parametrize("bad", ["", "..", "a/b", "a\\b", "a.b", "A", "示范", "a b", "a\n", "/etc"])
def test_nothing_else_does(bad: str) -> None:
    with pytest.raises(ValidationError):
        named(bad)
