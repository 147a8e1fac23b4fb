"""Runs a worker (工作进程) against TEMPORAL_ADDRESS or this folder's office: the wiring, and nothing else.

.venv/bin/python worker.py [--ready PATH]      PATH is touched when acts can be taken
"""

from __future__ import annotations

import argparse
import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import structlog
from temporalio.client import Client
from temporalio.common import WorkflowIDReusePolicy
from temporalio.exceptions import WorkflowAlreadyStartedError
from temporalio.service import RPCError
from temporalio.worker import PollerBehaviorAutoscaling, Worker

from activities.calendars import Calendars
from activities.kill_points import reach
from activities.messenger import Messenger
from activities.ports import Outside
from activities.register import Register
from adapters.mailbox import box_at
from desk.mailbox_news import MailboxReader
from engine.connection import connect
from engine.interceptors import KillPoints
from engine.keys import KeysMissing, load_keys
from engine.logs import set_up_logs
from engine.metrics import runtime_showing
from engine.namespace import ready
from engine.settle import settle
from law.working_days import CALENDAR, Calendar
from models.base import china
from models.faults import BadInput
from models.settings import Settings, settings_from
from policy.policy import POLICY, Policy
from records import Records, RecordsError, migrate
from toolchain.bootstrap_fonts import font_folders
from toolchain.office_file import address_of
from wiring import outside_for
from workflows.calendar_news import CalendarNews, Telling
from workflows.information_request import InformationRequest

log = structlog.get_logger()
CACHED_CASES = 2000  # about 70 KiB a case
ACTIVITIES_AT_ONCE = 20
"""A burst of alarms waits in the server's queue, not in ours: one that waits here for SQLite's one writer runs out of its 5 s."""
GRACE = timedelta(seconds=10)
BETWEEN_LOOKS = timedelta(minutes=5)


def worker_for(
    client: Client,
    task_queue: str,
    records: Records,
    policy: Policy = POLICY,
    calendar: Calendar = CALENDAR,
    *,
    outside: Outside,
) -> Worker:
    """A worker with its activities wired to this register, policy, calendar and outside world."""
    register, messenger = Register(records, policy, calendar), Messenger(records, policy, calendar, outside)
    return Worker(
        client,
        task_queue=task_queue,
        workflows=[InformationRequest, CalendarNews],
        activities=[register.enter, messenger.deliver, Calendars(records).open_cases],
        workflow_task_poller_behavior=PollerBehaviorAutoscaling(),
        activity_task_poller_behavior=PollerBehaviorAutoscaling(),
        max_cached_workflows=CACHED_CASES,
        max_concurrent_activities=ACTIVITIES_AT_ONCE,
        graceful_shutdown_timeout=GRACE,
    )


async def run(settings: Settings, ready_file: Path | None) -> None:
    """Connects, migrates, works until SIGTERM or Ctrl-C, and lets what is under way finish."""
    address = address_of(settings)
    runtime = runtime_showing(settings.metrics)
    ring = load_keys(settings.key_folder)
    await ready(address, settings.namespace)
    await migrate(settings.database_url)
    records = Records.open(settings.database_url, ring.hidden)
    await records.keep_likeness_of_old()
    outside = outside_for(settings, ring, records, font_folders())
    client = await connect(address, settings.namespace, ring, [KillPoints(reach)], runtime)
    stop = asyncio.Event()
    for sign in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(sign, stop.set)
    try:
        async with (
            worker_for(client, settings.task_queue, records, outside=outside),
            reading_mail(client, settings, records),
        ):
            await tell_again(client, settings.task_queue, records)
            log.info("worker ready")
            if ready_file:
                ready_file.touch()  # noqa: ASYNC240 - once, a moment
            await stop.wait()
            log.info("worker stopping")
    finally:
        await records.close()


async def tell_again(client: Client, task_queue: str, records: Records) -> None:
    """Has each loaded notice told that was not: the command that loaded it may have died before."""
    for notice in await records.notices():
        with suppress(WorkflowAlreadyStartedError):
            await client.start_workflow(
                CalendarNews.run,
                Telling(notice=notice.id),
                id=f"calendar/{notice.id}",
                task_queue=task_queue,
                id_reuse_policy=WorkflowIDReusePolicy.REJECT_DUPLICATE,
            )


@asynccontextmanager
async def reading_mail(client: Client, settings: Settings, records: Records) -> AsyncIterator[None]:
    """Looks into the office's mailbox meanwhile, where it has one."""
    if settings.mailbox is None:
        yield
        return
    box = box_at(settings.mailbox, settings.mailbox_password_file)
    looking = asyncio.create_task(look_again_and_again(MailboxReader(client, records, box)))
    try:
        yield
    finally:
        looking.cancel()
        with suppress(asyncio.CancelledError):
            await looking


async def look_again_and_again(reader: MailboxReader) -> None:
    """Until cancelled. Whatever goes wrong at one look, such as a mailbox that does not answer, there is a next one."""
    while True:
        try:
            await reader.read_once(china(datetime.now(UTC)).date())
        except (OSError, RPCError, RecordsError) as error:
            log.warning("mailbox not read", error=type(error).__name__)
        except Exception as error:  # noqa: BLE001 - nobody would notice that nobody looks any more
            log.error("mailbox not read", error=type(error).__name__)
        await asyncio.sleep(BETWEEN_LOOKS.total_seconds())


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--ready", type=Path, help="touched when acts can be taken")
    arguments = parser.parse_args()
    try:
        settings = settings_from(os.environ)
        set_up_logs(settings.log_level)
        asyncio.run(run(settings, arguments.ready))
    except BadInput as bad:
        sys.stderr.writelines(f"{one.where}: {one.what.said_in('en')}\n" for one in bad.faults)
        return 2
    except (TimeoutError, RuntimeError, RPCError, RecordsError) as error:
        sys.stderr.write(f"cannot work: {type(error).__name__}: {error}\n")
        return 1
    except KeysMissing as missing:
        sys.stderr.write(f"{missing}: start the office once, or point MINGDA_KEYS at its keys\n")
        return 1
    finally:
        settle()
    return 0


if __name__ == "__main__":
    sys.exit(main())
