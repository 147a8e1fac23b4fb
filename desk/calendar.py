"""A new calendar notice comes in (收录放假通知): kept once, then told to every open case."""

from __future__ import annotations

import asyncio

from temporalio.common import WorkflowIDConflictPolicy

from desk.office import Office
from models.calendar_notice import CalendarNotice
from models.ledger import Line
from workflows.calendar_news import CalendarNews, Telling

SECONDS_BETWEEN_LOOKS = 0.2
MOST_LOOKS = 3000


async def load_notice(office: Office, notice: CalendarNotice, by: str) -> int:
    """Keeps the notice and has it told; answers how many cases were told. Safe to repeat: no case enters it twice.

    Raises:
        AlreadyThere: another notice has its id.
    """
    await office.records.add_notice(notice, office.now(), by)
    handle = await office.client.start_workflow(
        CalendarNews.run,
        Telling(notice=notice.id),
        id=f"calendar/{notice.id}",
        task_queue=office.settings.task_queue,
        id_conflict_policy=WorkflowIDConflictPolicy.USE_EXISTING,
    )
    return await handle.result()


async def entered(office: Office, notice: CalendarNotice) -> dict[str, Line]:
    """The lines of this news by case id, once every case that is open has entered it; after ten minutes, those that have."""
    for _ in range(MOST_LOOKS):
        lines = dict(await office.records.entered_as(f"calendar {notice.id}"))
        if not set(await open_ids(office)) - set(lines):
            break
        await asyncio.sleep(SECONDS_BETWEEN_LOOKS)
    return lines


async def open_ids(office: Office) -> list[str]:
    """The ids of all open cases."""
    found: list[str] = []
    while page := await office.records.open_cases(found[-1] if found else "", 1000):
        found += page
    return found
