"""The published cases on the real engine, against what was worked out for them by hand."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from models.roles import Role
from rehearsal.demo import PUBLISHED, performed
from rehearsal.driving import Driven
from rehearsal.escalation import overdue_recorded, reminded
from rehearsal.judging import AGREES
from rehearsal.reading_cases import read_scripts
from rehearsal.telling import due_of, judgement_of, report


@pytest.fixture(scope="module")
async def driven() -> list[Driven]:
    """Every reading of every case, driven once."""
    scripts = [script for file in PUBLISHED for script in read_scripts(file)]
    return [one for one in await performed(scripts, "en") if isinstance(one, Driven)]


async def test_each_reading_of_each_case_is_due_and_judged_as_worked_out_by_hand(driven: list[Driven]) -> None:
    assert [(one.script.id, due_of(one), one.standing.verdict) for one in driven] == [
        ("DALI-2022", date(2022, 4, 12), "late"),
        ("TJ-BINHAI-2020-210", date(2020, 11, 4), "overdue"),
        ("TJ-BINHAI-2020-210", date(2020, 11, 4), "overdue"),
        ("CZ-MENGHE-2023", date(2023, 5, 23), "late"),
        ("CZ-MENGHE-2023", date(2023, 6, 30), "on_time"),
        ("HUAIAN-2024-80", date(2024, 2, 8), "late"),
        ("HUAIAN-2024-80", date(2024, 2, 19), "on_time"),
        ("WEICUN-2025-4", date(2025, 11, 5), "on_time"),
        ("XIANJU-2022", date(2022, 4, 22), "late"),
        ("XIANJU-2022", date(2022, 5, 23), "on_time"),
        ("GC26-2011", date(2011, 6, 23), "late"),
        ("SH-GXZ-85-2013", date(2013, 3, 21), "on_time"),
        ("SH-GXZ-73-2013", date(2012, 3, 14), "on_time"),
        ("QINGLIU-2014", date(2014, 2, 10), "overdue"),
        ("SH-2Z-112-2012", date(2011, 10, 14), "on_time"),
        ("ENSHI-2019", date(2019, 5, 31), "overdue"),
    ]


async def test_no_event_of_a_published_case_is_refused_but_a_supplement_that_nobody_asked_for(
    driven: list[Driven],
) -> None:
    refused = [(one.script.id, event.kind, event.on) for one in driven for event in one.not_taken]
    assert refused == [("SH-GXZ-73-2013", "supplement_received", date(2012, 2, 22))]


async def test_each_case_with_a_finding_agrees_with_it(driven: list[Driven]) -> None:
    agreed = [one.script.id for one in driven if judgement_of(one).finding == AGREES]
    assert agreed == ["DALI-2022", "GC26-2011", "SH-GXZ-85-2013", "SH-GXZ-73-2013", "QINGLIU-2014"]
    assert len(agreed) == sum(one.script.finding is not None for one in driven)


async def test_whoever_let_the_due_day_pass_was_reported_to_the_supervisor_on_the_next_working_day(
    driven: list[Driven],
) -> None:
    told = [(overdue_recorded(one.case), days_told(one)[:1]) for one in driven[:10]]
    assert told == [
        (date(2022, 4, 13), [date(2022, 4, 13)]),
        (date(2020, 11, 5), [date(2020, 11, 5)]),
        (date(2020, 11, 5), [date(2020, 11, 5)]),
        (date(2023, 5, 24), [date(2023, 5, 24)]),
        (None, []),
        (date(2024, 2, 9), [date(2024, 2, 9)]),
        (None, []),
        (None, []),
        (date(2022, 4, 23), [date(2022, 4, 24)]),  # a Sunday that is worked
        (None, []),
    ]


async def test_while_no_reply_leaves_the_supervisor_is_told_again_on_the_first_working_day_of_each_week(
    driven: list[Driven],
) -> None:
    _, *weekly = days_told(driven[0])
    after_labour_day = date(2022, 5, 5)
    mondays = [date(2022, 4, 18) + timedelta(weeks=week) for week in range(10)]
    assert weekly == [after_labour_day if one == date(2022, 5, 2) else one for one in mondays]


def days_told(one: Driven) -> list[date]:
    """The days on which the supervisor was reminded."""
    return reminded(one.case).get(Role.SUPERVISOR, [])


async def test_a_reminder_that_rang_again_and_again_is_told_by_its_first_and_its_last_time(
    driven: list[Driven],
) -> None:
    told = [line for line in report(driven[0], "en") if "weekly list" in line or "the same" in line]
    assert [line.split()[0] for line in told] == ["2022-04-18", "2022-06-20"]
    assert told[1].endswith("the same, 9 more times by now")
