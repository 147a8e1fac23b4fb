"""The published cases on the real engine, against what was worked out for them by hand."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import date
from pathlib import Path

import pytest

from models.roles import Role
from rehearsal.demo import PUBLISHED
from rehearsal.driving import Driven
from rehearsal.escalation import overdue_recorded, reminded
from rehearsal.judging import AGREES
from rehearsal.live_case import staff_of
from rehearsal.performing import perform
from rehearsal.reading_cases import read_scripts
from rehearsal.telling import due_of, judgement_of
from rehearsal.throwaway import rehearsing
from tests.builders import AGENCY, OFFICERS
from toolchain.temporal_server import TemporalServer


@pytest.fixture(scope="module")
async def driven(server: TemporalServer, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[list[Driven]]:
    """Every reading of the 2019 cases, driven once."""
    folder: Path = tmp_path_factory.mktemp("published")
    async with rehearsing(server.address, server.namespace, folder, AGENCY, OFFICERS.values()) as office:
        outcomes = await perform(office, staff_of(OFFICERS.values()), read_scripts(PUBLISHED[0]))
        assert await office.office.records.verify() == ()
    yield [one for one in outcomes if isinstance(one, Driven)]


async def test_each_reading_of_each_2019_case_is_due_and_judged_as_worked_out_by_hand(driven: list[Driven]) -> None:
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
    ]


async def test_no_act_of_a_published_case_is_refused(driven: list[Driven]) -> None:
    assert [one.not_taken for one in driven] == [()] * 10


async def test_the_case_with_a_finding_agrees_with_it(driven: list[Driven]) -> None:
    assert [one.script.id for one in driven if judgement_of(one).finding == AGREES] == ["DALI-2022"]


async def test_whoever_let_the_due_day_pass_was_reported_to_the_supervisor_on_the_next_working_day(
    driven: list[Driven],
) -> None:
    told = [(overdue_recorded(one.case), reminded(one.case).get(Role.SUPERVISOR)) for one in driven]
    assert told == [
        (date(2022, 4, 13), [date(2022, 4, 13)]),
        (date(2020, 11, 5), [date(2020, 11, 5)]),
        (date(2020, 11, 5), [date(2020, 11, 5)]),
        (date(2023, 5, 24), [date(2023, 5, 24)]),
        (None, None),
        (date(2024, 2, 9), [date(2024, 2, 9)]),
        (None, None),
        (None, None),
        (date(2022, 4, 23), [date(2022, 4, 24)]),  # a Sunday that is worked
        (None, None),
    ]
