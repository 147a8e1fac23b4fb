"""A new calendar notice reaches every open case once, and no closed one (放假通知传达)."""

from __future__ import annotations

from datetime import date, time
from pathlib import Path

from desk import calendar as calendar_desk
from desk import desk
from law.holidays.year_2020 import NOTICES
from law.working_days import CALENDAR
from models.acts import Alarm, CalendarChanged, Withdraw
from models.standing import Moved
from rehearsal.throwaway import Rehearsal, rehearsing
from tests.builders import AGENCY, CLERK, OFFICERS, application, at
from toolchain.temporal_server import TemporalServer

RECEIVED, AMENDMENT = date(2020, 1, 20), NOTICES[1]
BEFORE_IT = CALENDAR.known_on(date(2020, 1, 26))


async def opened(here: Rehearsal) -> str:
    arrival = {"channel": "in_person", "handed_in": RECEIVED.isoformat()}
    return (await desk.submit(here.office, application(arrival=arrival))).number


async def test_an_amendment_moves_the_date_arms_the_alarms_anew_and_stands_in_the_ledger(
    server: TemporalServer, tmp_path: Path
) -> None:
    officers = OFFICERS.values()
    async with rehearsing(server.address, server.namespace, tmp_path, AGENCY, officers, calendar=BEFORE_IT) as office:
        here = office.at(at(RECEIVED))
        open_case, closed = await opened(here), await opened(here)
        await desk.act(here.office, closed, Withdraw(received_on=RECEIVED), CLERK)
        await here.skip(open_case, at(date(2020, 1, 27)))
        assert await calendar_desk.load_notice(here.office, AMENDMENT, "operator") == 1
        assert await calendar_desk.load_notice(here.office, AMENDMENT, "operator") == 1
        case = await here.office.records.case(open_case)
        assert case
        await here.quiet(open_case)
        lines = await here.office.records.lines(case.case_id)
        news = [line for line in lines if isinstance(line.entry.signed.act, CalendarChanged)]
        assert [line.moved for line in news] == [
            (
                Moved(clock="supplement_notice", before=date(2020, 2, 4), after=date(2020, 2, 6)),
                Moved(clock="reply", before=date(2020, 2, 21), after=date(2020, 2, 25)),
            )
        ]
        await here.skip(open_case, at(date(2020, 2, 26)))
        noon = [
            line.entry.at.replace(microsecond=0)
            for line in await here.office.records.lines(case.case_id)
            if isinstance(line.entry.signed.act, Alarm) and line.entry.signed.act.rung == "due_noon"
        ]
        assert noon == [at(date(2020, 2, 25), time(12))]
        assert await here.office.records.verify() == ()


async def test_a_notice_that_nobody_told_of_still_lets_no_case_go_silent(
    server: TemporalServer, tmp_path: Path
) -> None:
    """The command that loaded it died before it told anybody: the next old alarm brings the new ones."""
    officers = OFFICERS.values()
    async with rehearsing(server.address, server.namespace, tmp_path, AGENCY, officers, calendar=BEFORE_IT) as office:
        here = office.at(at(RECEIVED))
        number = await opened(here)
        await here.office.records.add_notice(AMENDMENT, here.office.now(), "operator")
        await here.skip(number, at(date(2020, 2, 27)))
        case = await here.office.records.case(number)
        assert case
        rang = [
            line.entry.signed.act
            for line in await here.office.records.lines(case.case_id)
            if isinstance(line.entry.signed.act, Alarm) and line.entry.signed.act.clock == "reply"
        ]
        assert [(one.rung, one.due) for one in rang][-3:] == [
            (rung, date(2020, 2, 25)) for rung in ("due_noon", "overdue", "overdue_told")
        ]
        assert case.due == date(2020, 2, 25)
