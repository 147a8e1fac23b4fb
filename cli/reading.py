"""Reading a case for its story and its explanations (读取案件)."""

from __future__ import annotations

from desk.office import Office, Refused
from law.working_days import CALENDAR, Calendar, calendar_with
from models.refusals import no_such_case
from policy.policy import POLICY
from procedure.case import Case, case_of


async def read_case(office: Office, number: str) -> Case:
    """All lines of the case of this number, under today's rules.

    Raises:
        Refused: NoSuchCase.
    """
    case = await office.records.case(number)
    if case is None:
        raise Refused(no_such_case())
    return case_of(await office.records.lines(case.case_id), POLICY, await calendar_of_office(office))


async def calendar_of_office(office: Office) -> Calendar:
    """The calendar that this release holds with the notices loaded since."""
    return calendar_with(CALENDAR, await office.records.notices())
