"""What the documents say is true: their links lead somewhere, their names are in the code, their settings are the settings."""

from __future__ import annotations

import re
from pathlib import Path
from typing import get_args

import pytest

from law.ogi_2019 import art16_internal_affairs_and_process as art16
from models import acts, agency, application, clock, reply_kinds, roles, standing, working_days
from models.act_names import CLOCK_NAMES
from models.facts import AnyFact
from models.settings import READ_ELSEWHERE, Settings
from policy.parameters import LEGAL
from policy.permission_table import PERMISSIONS
from tests.house import ladders_page, permissions_page
from tests.house.parameters_page import PAGE, page

HOUSE = Path(__file__).parents[2]
PAGES = sorted([*HOUSE.glob("*.md"), *(HOUSE / "docs").rglob("*.md")])
SPEAKING = (acts, agency, application, art16, clock, reply_kinds, roles, standing, working_days)
FOR_TESTS = {"MINGDA_DIE_AT", "MINGDA_KILL_POINTS"}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(HOUSE).as_posix())
def test_every_link_of_a_page_leads_to_a_file(page: Path) -> None:
    links = re.findall(r"\]\(([^)#]+)\)", page.read_text())
    assert [one for one in links if not one.startswith("https://") and not (page.parent / one).exists()] == []


def test_the_operators_table_names_every_setting_and_no_other() -> None:
    told = set(re.findall(r"^\| `((?:MINGDA|TEMPORAL)_\w+)`", (HOUSE / "docs/operators.md").read_text(), re.MULTILINE))
    assert told == {str(one.alias) for one in Settings.model_fields.values()} | (READ_ELSEWHERE - FOR_TESTS)


def test_the_page_of_permissions_is_as_the_table_has_them() -> None:
    assert permissions_page.PAGE.read_text() == permissions_page.page()


def test_the_supervisors_page_tells_every_ladder_as_the_policy_has_it() -> None:
    page = ladders_page.PAGE.read_text()
    assert page == ladders_page.written(page), "run: python -m tests.house.ladders_page"
    assert len(page.splitlines()) > 60


def test_the_officers_page_names_every_act_of_the_permission_table() -> None:
    page = (HOUSE / "docs/officers.md").read_text()
    assert [row.act for row in PERMISSIONS if f"`{row.act}`" not in page] == []


def test_the_way_of_one_request_passes_every_act() -> None:
    page = (HOUSE / "docs/one-request.md").read_text()
    assert [row.act for row in PERMISSIONS if f"`{row.act}`" not in page] == []


def test_every_class_of_the_glossary_is_in_the_models() -> None:
    names = re.findall(r"`([A-Z][A-Za-z]+(?:\.\w+)?)`", (HOUSE / "docs/glossary.md").read_text())
    assert len(names) > 40
    assert [one for one in names if not is_known(one)] == []


def is_known(name: str) -> bool:
    """Whether a class, or a field or value of it, has this name."""
    head, _, tail = name.partition(".")
    owner = next((vars(module)[head] for module in SPEAKING if head in vars(module)), None)
    return owner is not None and (not tail or tail in getattr(owner, "model_fields", {}) or hasattr(owner, tail))


def test_the_page_of_open_points_is_as_the_policy_has_them() -> None:
    assert PAGE.read_text() == page()


def test_the_page_of_the_clock_names_every_event_field_clock_and_parameter() -> None:
    said = (HOUSE / "docs/clock.md").read_text()
    kinds = {kind.model_fields["kind"].default: kind for kind in get_args(AnyFact)}
    fields = {field for kind in kinds.values() for field in kind.model_fields} - {"on", "kind"}
    wanted = {*kinds, *fields, *LEGAL.model_dump(), *(name.split(":")[0] for name in CLOCK_NAMES)}
    assert [one for one in sorted(wanted) if f"`{one}" not in said and one != "counter_submission_is_confirmed"] == []
