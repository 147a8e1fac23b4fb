"""News of the calendar (放假通知传达): tells every open case of a new notice, page by page, whatever dies meanwhile."""

from __future__ import annotations

import asyncio

from temporalio import workflow
from temporalio.exceptions import FailureError

with workflow.unsafe.imports_passed_through():
    from activities.calendars import Calendars
    from models.acts import CalendarChanged
    from models.base import Model
    from models.machine_ids import calendar_id
    from models.roles import Role
    from models.signed import Signed
    from workflows.information_request import InformationRequest
    from workflows.patience import READING

CASES_A_PAGE = 100
PAGES_A_RUN = 10


class Telling(Model):
    """Which notice is told, and how far it has come (传达进度): the last case told, and how many."""

    notice: str
    after: str = ""
    told: int = 0


@workflow.defn(name="CalendarNews")
class CalendarNews:
    """One notice to all open cases. A case enters the news once, for its act id is the notice's; a closed one is passed over."""

    @workflow.run
    async def run(self, telling: Telling) -> int:
        """How many cases were told."""
        for _ in range(PAGES_A_RUN):
            page = await self.next_page(telling.after)
            if not page:
                return telling.told
            told = sum(await asyncio.gather(*(self.tell(case_id, telling.notice) for case_id in page)))
            telling = Telling(notice=telling.notice, after=page[-1], told=telling.told + told)
        return workflow.continue_as_new(telling)

    async def next_page(self, after: str) -> list[str]:
        return await workflow.execute_activity_method(Calendars.open_cases, args=[after, CASES_A_PAGE], **READING)

    async def tell(self, case_id: str, notice: str) -> bool:
        """Whether the case was there to be told."""
        news = Signed(
            id=calendar_id(notice),
            agency=case_id.partition("/")[0],
            by=Role.CALENDAR,
            roles=(Role.CALENDAR,),
            act=CalendarChanged(notice=notice),
        )
        try:
            await workflow.get_external_workflow_handle_for(InformationRequest.run, case_id).signal(
                InformationRequest.news, news
            )
        except FailureError:
            return False
        return True
