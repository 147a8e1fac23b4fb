"""A new calendar notice comes in (收录放假通知): kept once, then told to every open case."""

from __future__ import annotations

import asyncio
from datetime import timedelta

from temporalio.client import WorkflowFailureError, WorkflowHandle
from temporalio.common import WorkflowIDConflictPolicy
from temporalio.service import RPCError

from desk.office import NoAnswer, Office
from models.calendar_notice import CalendarNotice
from models.ledger import Line
from models.machine_ids import calendar_id
from workflows.calendar_news import CalendarNews, Telling

LONGEST = timedelta(minutes=10)
SECONDS_BETWEEN_LOOKS = 1.0
Told = WorkflowHandle[CalendarNews, int]


async def load_notice(office: Office, notice: CalendarNotice, by: str) -> int:
    """Keeps the notice and has it told; answers how many cases were told. Safe to repeat: no case enters it twice.

    Raises:
        AlreadyThere: another notice has its id.
        NoAnswer: the engine did not do it in time; it goes on by itself, and the same command may be given again.
    """
    await office.records.add_notice(notice, office.now(), by)
    try:
        return await asyncio.wait_for((await told(office, notice.id)).result(), LONGEST.total_seconds())
    except (TimeoutError, RPCError, WorkflowFailureError):
        raise NoAnswer(news_of(notice)) from None


async def told(office: Office, notice: str) -> Told:
    """The workflow that tells every open case of this notice; started, or the one that runs."""
    return await office.client.start_workflow(
        CalendarNews.run,
        Telling(notice=notice),
        id=f"calendar/{notice}",
        task_queue=office.settings.task_queue,
        id_conflict_policy=WorkflowIDConflictPolicy.USE_EXISTING,
    )


async def entered(office: Office, notice: CalendarNotice) -> dict[str, Line]:
    """The lines of this news by case id, once every case that is open has entered it.

    Raises:
        NoAnswer: some have not after ten minutes; ``calendar load`` again tells them once more.
    """
    until = asyncio.get_running_loop().time() + LONGEST.total_seconds()
    while set(await open_ids(office)) - set(await office.records.cases_with(news_of(notice))):
        if asyncio.get_running_loop().time() > until:
            raise NoAnswer(news_of(notice))
        await asyncio.sleep(SECONDS_BETWEEN_LOOKS)
    return dict(await office.records.entered_as(news_of(notice)))


def news_of(notice: CalendarNotice) -> str:
    """The act id under which each case enters the notice."""
    return calendar_id(notice.id)


async def open_ids(office: Office) -> list[str]:
    """The ids of all open cases."""
    found: list[str] = []
    while page := await office.records.open_cases(found[-1] if found else "", 1000):
        found += page
    return found
