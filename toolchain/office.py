"""The office (办公系统): ``.venv/bin/python -m toolchain.office`` runs server and worker until Ctrl-C. What ``make run`` starts."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import Callable, Coroutine, Iterable, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from temporalio.service import RPCError

from adapters.drawn_seal import make_seal
from engine.keys import IDS, make_keys
from engine.namespace import ready
from engine.settle import settle
from models.agency import Officer
from models.base import Words, china
from models.faults import BadInput
from models.settings import Settings, settings_from
from records import Records, RecordsError, migrate
from toolchain.bootstrap_fonts import font_folders
from toolchain.bootstrap_say import CannotSetUp, fail
from toolchain.child import Child, ChildFailed
from toolchain.children import Say, keep, running
from toolchain.demonstration import DEMO, make_demonstration
from toolchain.example_request import write_example
from toolchain.office_file import RunningOffice, remove_office, write_office
from toolchain.office_lock import OfficeRunsAlready, alone_on
from toolchain.office_plans import OfficePlan, plan_for
from toolchain.office_words import KEYS_MADE, faults_said, summary, tell

SECONDS_FOR_ANOTHERS_SERVER = 30


def main(environment: Mapping[str, str], planned: Callable[[Settings], OfficePlan] = plan_for) -> int:
    """Runs the office to its end: 0 stopped when asked, 1 could not run, 2 wrong settings."""
    os.umask(0o077)  # the register holds names and identity numbers
    try:
        settings = office_settings(environment)
        with alone_on(settings.var):
            asyncio.run(until_asked_to_stop(run(settings, planned)))
    except BadInput as bad:
        tell(faults_said(bad, environment.get("MINGDA_LANGUAGE")))
        return 2
    except (OfficeRunsAlready, ChildFailed) as error:
        tell(error.said.said_in(settings.language))
        return 1
    except CannotSetUp as error:
        fail(error)
        return 1
    except (OSError, RecordsError) as error:
        tell(Words(zh=f"无法启动：{error}", en=f"Cannot start: {error}").said_in(settings.language))
        return 1
    finally:
        settle()
    return 0


def office_settings(environment: Mapping[str, str]) -> Settings:
    """The settings, with a folder that means the same to every child."""
    settings = settings_from(environment)
    return settings.model_copy(update={"var": settings.var.absolute()})


async def until_asked_to_stop(work: Coroutine[None, None, None]) -> None:
    """Runs the work until it ends or Ctrl-C, SIGTERM or a closed terminal ends it. Asking twice is asking once."""
    task, loop = asyncio.ensure_future(work), asyncio.get_running_loop()
    asked = asyncio.Event()

    def ask() -> None:
        if not asked.is_set():
            asked.set()
            task.cancel()

    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        # Under nohup the closed terminal is to be ignored.
        if number is not signal.SIGHUP or signal.getsignal(number) is not signal.SIG_IGN:
            loop.add_signal_handler(number, ask)
    with suppress(asyncio.CancelledError):
        await task


async def run(settings: Settings, planned: Callable[[Settings], OfficePlan]) -> None:
    """Everything that an office needs, in order; returns only by an error or by being cancelled."""

    def say(words: Words) -> None:
        tell(words.said_in(settings.language))

    require_keys_of_old_cases(settings)
    if make_keys(settings.key_folder):
        tell("\n" + KEYS_MADE.format(keys=settings.key_folder) + "\n")
    officers = await prepare_register(settings.database_url)
    if officers:
        write_example(settings.var, china(datetime.now(UTC)).date())
        make_seal(settings.seal_folder, DEMO.id, DEMO.name, font_folders())
    if settings.address:
        await require_server(settings.address, settings.namespace)
    address, plans = planned(settings)
    try:
        async with running(plans, say) as children:
            await serve(settings, address, children, officers, say)
    finally:
        say(Words(zh=f"已停止；数据在 {settings.var}。", en=f"Stopped; the data are in {settings.var}."))


def require_keys_of_old_cases(settings: Settings) -> None:
    """Where a register is, its keys must be: new ones could not read its cases, and would tell submissions apart wrongly.

    Raises:
        ChildFailed: the keys are gone.
    """
    register = Path(settings.database_url.partition("///")[2])
    if register.exists() and not (settings.key_folder / IDS).exists():
        raise ChildFailed(
            Words(
                zh=f"{register} 已有登记簿，而 {settings.key_folder} 没有它的密钥。请从备份恢复密钥，或改正 MINGDA_KEYS。",
                en=f"there is a register at {register}, but its keys are not in {settings.key_folder}. Restore them from the backup, or mend MINGDA_KEYS.",
            )
        )


async def require_server(address: str, namespace: str, seconds: float = SECONDS_FOR_ANOTHERS_SERVER) -> None:
    """Somebody else's server answers, and has our namespace.

    Raises:
        ChildFailed: it does not, or forbids it.
    """
    try:
        await ready(address, namespace, seconds)
    except (TimeoutError, RPCError) as error:
        raise ChildFailed(
            Words(
                zh=f"TEMPORAL_ADDRESS 所指的服务器 {address} 不能使用：{error}",
                en=f"the server named by TEMPORAL_ADDRESS, {address}, cannot be used: {error}",
            )
        ) from None


async def prepare_register(url: str) -> tuple[Officer, ...]:
    """The register's tables, and the demonstration agency's officers."""
    await migrate(url)
    records = Records.open(url)
    try:
        return await make_demonstration(records)
    finally:
        await records.close()


async def serve(
    settings: Settings, address: str, children: Iterable[Child], officers: Iterable[Officer], say: Say
) -> None:
    """Says that all is up, and keeps it up."""
    started = datetime.now(UTC)

    def note() -> RunningOffice:
        office = office_now(settings, address, children, started)
        write_office(settings, office)
        return office

    try:
        print(summary(settings, note(), tuple(officers)), flush=True)
        await keep(children, say, note)
    finally:
        remove_office(settings)


def office_now(settings: Settings, address: str, children: Iterable[Child], started: datetime) -> RunningOffice:
    pids = {"office": os.getpid()} | {one.plan.name: one.pid for one in children if one.pid}
    return RunningOffice(
        address=address,
        namespace=settings.namespace,
        task_queue=settings.task_queue,
        database=settings.database_url,
        keys=settings.key_folder.absolute(),
        documents=settings.document_folder.absolute(),
        clamav=settings.clamav,
        largest_document_megabytes=settings.largest_document_megabytes,
        pids=pids,
        started=started,
    )


if __name__ == "__main__":
    sys.exit(main(os.environ))
