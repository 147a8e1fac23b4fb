"""A throw-away office (演练办公室): a worker, a register and keys in a folder that vanishes, on a throw-away server."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

from temporalio.testing import TimeSkipper, TimeSkippingConfig

from activities.ports import Outside
from desk import desk
from desk.office import Office
from engine.connection import connect
from engine.keys import load_keys, make_keys
from law.working_days import CALENDAR, Calendar
from models.agency import Agency, Officer
from models.settings import Settings
from policy.policy import POLICY, Policy
from records import Records, migrate
from rehearsal.skipping import Handle, quiet, skip_to
from toolchain.bootstrap_fonts import font_folders
from wiring import outside_for
from worker import worker_for


@dataclass(frozen=True)
class Rehearsal:
    """An office whose cases live at any date (演练), by its own rules. ``at`` gives the same office at another moment.

    ``outside``: what its worker was wired to; None: the worker is a process of its own.
    """

    office: Office
    skipper: TimeSkipper
    policy: Policy = POLICY
    calendar: Calendar = CALENDAR
    outside: Outside | None = None

    def at(self, moment: datetime) -> Rehearsal:
        """The same office, in which it is this moment now."""
        return replace(self, office=replace(self.office, shift=moment - datetime.now(UTC)))

    async def handle(self, number: str) -> Handle:
        case = await self.office.records.case(number)
        assert case, number
        return desk.handle_of(self.office, case.case_id)

    async def skip(self, number: str, moment: datetime) -> None:
        """Lets the days pass until this moment of office time."""
        await skip_to(self.skipper, await self.handle(number), moment, self.office.shift)

    async def quiet(self, number: str) -> None:
        await quiet(await self.handle(number))


@asynccontextmanager
async def rehearsing(
    address: str,
    namespace: str,
    folder: Path,
    agency: Agency,
    officers: Iterable[Officer],
    policy: Policy = POLICY,
    calendar: Calendar = CALENDAR,
    most_entries_a_run: int = 500,
    outside: Outside | None = None,
) -> AsyncIterator[Rehearsal]:
    """A worker and its office on a server that may skip time; its register lies in ``folder``.

    ``outside`` None: a document store in ``folder``, and no mail server; mail never leaves a rehearsal by itself.
    """
    settings = Settings(
        var=folder,
        namespace=namespace,
        task_queue=f"rehearsal-{uuid4().hex}",
        time_may_be_skipped=True,
        most_entries_a_run=most_entries_a_run,
    )
    make_keys(settings.key_folder)
    ring = load_keys(settings.key_folder)
    await migrate(settings.database_url)
    records = Records.open(settings.database_url, ring.hidden)
    await staff(records, agency, officers)
    client = await connect(address, namespace, ring)
    skipper = TimeSkipper(client, config=TimeSkippingConfig(enabled=False))
    try:
        around = outside or outside_for(settings, ring, records, font_folders())
        async with worker_for(client, settings.task_queue, records, policy, calendar, outside=around):
            office = Office(skipper.client, records, ring, settings, timedelta())
            yield Rehearsal(office, skipper, policy, calendar, around)
    finally:
        await records.close()


async def staff(records: Records, agency: Agency, officers: Iterable[Officer]) -> None:
    """Makes agency and officers where they are not there yet."""
    if agency.id not in {one.id for one in await records.agencies()}:
        await records.add_agency(agency)
    known = {one.id for one in await records.officers(agency.id)}
    for officer in officers:
        if officer.id not in known:
            await records.add_officer(officer)
