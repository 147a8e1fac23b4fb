"""A live case (在办案件): one request in a throw-away office, its officers, and its days."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from uuid import uuid4

from desk import desk
from models.acts import OfficerAct
from models.agency import Officer
from models.application import Application
from models.base import CHINA_TIME
from models.roles import Role
from models.standing import Standing
from procedure.case import Case, case_of
from rehearsal.skipping import LONGEST_SKIP_SECONDS
from rehearsal.throwaway import Rehearsal

MORNING = time(10)
Staff = Mapping[Role, Officer]


def staff_of(officers: Iterable[Officer]) -> Staff:
    """One officer for each role, the first of it (人员)."""
    found: dict[Role, Officer] = {}
    for officer in officers:
        for role in officer.roles:
            found.setdefault(role, officer)
    return found


@dataclass
class LiveCase:
    """One case of a throw-away office. Time passes only where ``goes_to`` lets it.

    ``office``: as it is at the case's own time; while the case is over, at the last day to which it went.
    """

    office: Rehearsal
    staff: Staff
    number: str

    async def does(self, role: Role, act: OfficerAct) -> str:
        """Has the officer of this role do an act now; answers its id.

        Raises:
            Refused, NoAnswer: as ``desk.act``.
        """
        act_id = str(uuid4())
        await desk.act(self.office.office, self.number, act, self.staff[role], act_id=act_id)
        return act_id

    async def goes_to(self, day: date, hour: time = MORNING) -> None:
        """Lets the days pass; a case that is later already stays where it is. While it is over, only the office goes on.

        Then its last letters are made first: a run that still makes them lives on in its own days.
        """
        moment = datetime.combine(day, hour, CHINA_TIME)
        if not (await self.standing()).over:
            await self.office.skip(self.number, moment)
        elif moment > (await self.read()).at:
            await asyncio.wait_for((await self.office.handle(self.number)).result(), LONGEST_SKIP_SECONDS)
            self.office = self.office.at(moment)

    async def standing(self) -> Standing:
        return await desk.view(self.office.office, self.number)

    async def read(self) -> Case:
        """The case as its lines tell it, under today's rules."""
        records = self.office.office.records
        row = await records.case(self.number)
        assert row, self.number
        return case_of(await records.lines(row.case_id), self.office.policy, self.office.calendar)


async def opened(office: Rehearsal, staff: Staff, application: Application, day: date) -> LiveCase:
    """Registers a request on this day.

    Raises:
        BadInput, Refused, NoAnswer: as ``desk.submit``.
    """
    here = office.at(datetime.combine(day, MORNING, CHINA_TIME))
    receipt = await desk.submit(here.office, application)
    return LiveCase(here, staff, receipt.number)
