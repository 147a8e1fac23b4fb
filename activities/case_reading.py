"""The case as an errand finds it (办事所见案件): by the lines up to the one that caused it, whatever was entered since."""

from __future__ import annotations

from dataclasses import dataclass

from activities.ports import RegisterPort
from law.working_days import Calendar, calendar_with
from models.agency import Agency
from models.signed import Signed
from models.standing import Errand
from policy.policy import Policy
from procedure.case import Case, case_of


@dataclass(frozen=True)
class CaseReader:
    """Reads cases by this office's policy and calendar."""

    records: RegisterPort
    policy: Policy
    calendar: Calendar

    async def case_of(self, case_id: str, errand: Errand) -> Case:
        """The case up to the line that caused the errand."""
        lines = await self.records.lines(case_id)
        return case_of(lines[: errand.seq], self.policy, calendar_with(self.calendar, await self.records.notices()))

    async def agency_of(self, case: Case) -> Agency:
        """The agency that answers it, as it is today."""
        named = case.registered.act.application.agency
        return next(one for one in await self.records.agencies() if one.id == named)


def cause(case: Case) -> Signed:
    """The act of the last line."""
    return case.lines[-1].entry.signed
