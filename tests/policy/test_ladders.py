"""Who is told of what, by the office's own ladders."""

from __future__ import annotations

from datetime import time

import pytest

from models.act_names import CLOCK_NAMES, OFFICE_DATES
from models.roles import MACHINES, Role
from policy.ladders import LADDERS
from policy.rungs import Rung, ladder_of, rung_of

RUNGS = [pytest.param(one, id=f"{clock} {one.name}") for clock, ladder in LADDERS.items() for one in ladder]
TOLD_NOBODY = {"overdue"}
HANDLER, HEAD = Role.CASE_HANDLER, Role.OGI_HEAD
HEAD_OF = {
    Role.HOLDING_UNIT: Role.UNIT_HEAD,
    Role.INTAKE_CLERK: HEAD,
    Role.LEGALITY_REVIEWER: HEAD,
    Role.CONFIDENTIALITY_REVIEWER: HEAD,
    HANDLER: HEAD,
}
OWED_BY = {
    "reply": HANDLER,
    "reasonable_date": HANDLER,
    "order": HANDLER,
    "supplement_notice": HANDLER,
    "supplement": Role.LEGALITY_REVIEWER,
    "fee": Role.LEGALITY_REVIEWER,
    "third_party": HANDLER,
    "co_producer": HANDLER,
    "reconsideration_answer": HANDLER,
    "court_evidence": HANDLER,
    "receipt_confirmation": Role.INTAKE_CLERK,
    "receipt_proof": Role.INTAKE_CLERK,
    "other_agency_answer": HANDLER,
    "determination_answer": Role.CONFIDENTIALITY_REVIEWER,
    "holder": Role.HOLDING_UNIT,
    "correction_request": HANDLER,
    "urge": HANDLER,
}
"""Who in the office is to act: where an outsider owes the act, once his time is over."""


def told(clock: str, name: str) -> set[Role]:
    rung = rung_of(LADDERS, clock, name)
    assert rung
    return set(rung.roles)


@pytest.mark.parametrize("rung", RUNGS)
def test_every_reminder_goes_to_the_handler_too(rung: Rung) -> None:
    assert (HANDLER in rung.roles) != (rung.name in TOLD_NOBODY)


@pytest.mark.parametrize("rung", RUNGS)
def test_a_reminder_goes_to_people_in_working_hours_each_once(rung: Rung) -> None:
    assert not set(rung.roles) & MACHINES and len(set(rung.roles)) == len(rung.roles)
    assert not rung.roles or time(9) <= rung.at <= time(17)


@pytest.mark.parametrize("clock", LADDERS)
def test_the_ladder_reaches_who_owes_the_act_and_that_ones_head(clock: str) -> None:
    everybody = {role for rung in LADDERS[clock] for role in rung.roles}
    assert {OWED_BY[clock], HEAD_OF[OWED_BY[clock]]} <= everybody


@pytest.mark.parametrize("clock", LADDERS)
def test_a_ladder_ends_with_the_head_of_who_owes_the_act_or_above(clock: str) -> None:
    assert set(LADDERS[clock][-1].roles) & {HEAD_OF[OWED_BY[clock]], Role.LEADER, Role.SUPERVISOR}


@pytest.mark.parametrize("clock", LADDERS)
def test_every_ladder_is_of_something_that_has_a_name(clock: str) -> None:
    assert clock in CLOCK_NAMES or clock in OFFICE_DATES


def test_every_date_of_the_offices_own_has_a_ladder() -> None:
    assert OFFICE_DATES.keys() <= LADDERS.keys()


def test_the_reply_is_reminded_of_as_the_plan_has_it() -> None:
    assert [(one.when, one.left.count if one.left else None, one.at.hour) for one in LADDERS["reply"]] == [
        ("before", 10, 9),
        ("before", 7, 9),
        ("before", 5, 9),
        ("before", 3, 9),
        ("before", 1, 9),
        ("due day", None, 12),
        ("end", None, 0),
        ("after", None, 9),
        ("weekly", None, 9),
    ]
    assert told("reply", "left_10") == {Role.HOLDING_UNIT, HANDLER}
    assert told("reply", "left_7") == {HEAD, HANDLER}
    assert told("reply", "left_5") == {HANDLER, HEAD}
    assert told("reply", "left_3") == {Role.LEADER, HANDLER}
    assert told("reply", "left_1") == {HANDLER, Role.INTAKE_CLERK}
    assert told("reply", "overdue_told") == {HANDLER, HEAD, Role.LEADER, Role.SUPERVISOR}
    assert {Role.LEADER, Role.SUPERVISOR} <= told("reply", "weekly 2026-04-07")


def test_a_notice_of_what_is_missing_is_reminded_of_on_the_fourth_and_the_sixth_of_its_seven_days() -> None:
    assert [7 - one.left.count for one in LADDERS["supplement_notice"] if one.left] == [4, 6]


def test_all_consultations_of_one_sort_have_the_same_ladder() -> None:
    assert ladder_of(LADDERS, "third_party:A") is ladder_of(LADDERS, "third_party:B-2") is LADDERS["third_party"]
    assert ladder_of(LADDERS, "suit_window") == ()


def test_a_weekly_ring_is_known_by_its_day_and_no_other_rung_is() -> None:
    assert rung_of(LADDERS, "reply", "weekly 2026-04-07") is LADDERS["reply"][-1]
    assert rung_of(LADDERS, "reply", "left_1 2026-04-07") is None
    assert rung_of(LADDERS, "reply", "left_2") is None
