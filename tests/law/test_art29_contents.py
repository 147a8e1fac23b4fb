"""Art. 29: what a request must contain (申请内容)."""

from __future__ import annotations

from law.ogi_2019.art29_contents import contents, required_by
from models.application import Applicant, Application, Item


def test_every_field_named_is_a_field_of_an_application() -> None:
    fields = {*Application.model_fields, *Applicant.model_fields, *Item.model_fields}
    assert [field for one in contents() for field in one.fields if field not in fields] == []


def test_identity_description_and_form_are_asked_for_by_their_items() -> None:
    asked = {field: required_by(field) for field in ("id_number", "description", "delivery")}
    assert {field: found.item for field, found in asked.items() if found} == {
        "id_number": 1,
        "description": 2,
        "delivery": 3,
    }


def test_purpose_is_not_asked_for() -> None:
    assert required_by("purpose") is None
