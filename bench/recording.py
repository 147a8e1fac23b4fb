"""Both histories of each scenario (录制): the house's own, and the bare case's with the same acts and answers, from one server."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple
from uuid import uuid4

from temporalio.client import Client, WithStartWorkflowOperation, WorkflowHandle, WorkflowHistory
from temporalio.common import WorkflowIDConflictPolicy
from temporalio.worker import Worker

from bench.bare import Answers, BareCase
from bench.scenarios import SCENARIOS, Scenario
from desk import desk
from engine.keys import KeyRing
from law.working_days import CALENDAR
from models.ledger import Line
from models.signed import Signed
from policy.policy import POLICY
from procedure.standing import standing
from rehearsal.throwaway import Rehearsal, rehearsing
from tests.builders import AGENCY, FIRST_DAY, OFFICERS, at
from toolchain.temporal_server import throwaway_server


class Kept(NamedTuple):
    """A closed case's history, and its size as the server counts it."""

    history: WorkflowHistory
    bytes_told: int

    @property
    def events(self) -> int:
        return len(self.history.events)

    @property
    def bytes(self) -> int:
        return sum(event.ByteSize() for event in self.history.events)


class Recorded(NamedTuple):
    scenario: Scenario
    ours: Kept
    bare: Kept


class Recording(NamedTuple):
    """``ring``, ``namespace``: what opens the payloads."""

    ring: KeyRing
    namespace: str
    cases: Sequence[Recorded]


async def record() -> Recording:
    """Drives every scenario to its end, twice, on a server and in an office that vanish."""
    with tempfile.TemporaryDirectory() as folder:
        async with (
            throwaway_server() as server,
            rehearsing(server.address, server.namespace, Path(folder), AGENCY, OFFICERS.values()) as rehearsal,
        ):
            office = rehearsal.at(at(FIRST_DAY))
            cases = [await recorded(office, one) for one in SCENARIOS]
            return Recording(office.office.ring, server.namespace, cases)


async def recorded(office: Rehearsal, scenario: Scenario) -> Recorded:
    number = (await desk.submit(office.office, scenario.application)).number
    await office.quiet(number)
    for officer, act, act_id in scenario.steps:
        await desk.act(office.office, number, act, officer, act_id=act_id)
        await office.quiet(number)
    handle = await office.handle(number)
    lines = await office.office.records.lines(handle.id)
    return Recorded(scenario, await kept(handle), await bare(office.office.client, lines))


async def kept(handle: WorkflowHandle[Any, Any]) -> Kept:
    await handle.result()
    told = (await handle.describe()).raw_description.workflow_execution_info.history_size_bytes
    return Kept(await handle.fetch_history(), told)


async def bare(client: Client, lines: Sequence[Line]) -> Kept:
    """The same acts sent to a bare case, which gets the same answers."""
    answers = {line.entry.signed.id: standing(lines[:count], POLICY, CALENDAR) for count, line in enumerate(lines, 1)}
    queue = f"bare-{uuid4().hex}"
    async with Worker(client, task_queue=queue, workflows=[BareCase], activities=[Answers(answers).answer]):
        return await kept(await acted(client, queue, [line.entry.signed for line in lines]))


async def acted(client: Client, queue: str, acts: Sequence[Signed]) -> WorkflowHandle[Any, Any]:
    start = WithStartWorkflowOperation(
        BareCase.run,
        id=f"{AGENCY.id}/{uuid4().hex}",
        task_queue=queue,
        id_conflict_policy=WorkflowIDConflictPolicy.FAIL,
    )
    await client.execute_update_with_start_workflow(BareCase.act, acts[0], start_workflow_operation=start)
    handle = await start.workflow_handle()
    for signed in acts[1:]:
        await handle.execute_update(BareCase.act, signed, id=signed.id)
    return handle
