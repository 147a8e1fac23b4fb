"""The one scenario (情景): acts are under way, something is killed at a point, and the lost callers come back."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Awaitable, Callable
from datetime import date
from typing import Any

from desk import desk
from desk.office import NoAnswer
from models.acts import ApproveExtension, Comment, FindComplete, OfficerAct, RequestExtension
from models.agency import Officer
from models.application import Application
from models.standing import Receipt, Standing
from rehearsal.throwaway import Rehearsal
from tests.builders import FIRST_DAY, HANDLER, HEAD, act_id, application, at
from tests.kills.evidence import Evidence
from tests.kills.scene import LONGEST_WAIT_SECONDS, Scene, Victims
from tests.workflows.helping import OpenCase
from tests.workflows.updates import of, straight
from workflows.information_request import InformationRequest

ACTS: dict[str, tuple[Officer, OfficerAct]] = {
    "asked": (HANDLER, RequestExtension(working_days=5, reason="需检索多个处室")),
    "lost": (  # moves the due day, and causes a letter; entered days later where days pass, hence the proof
        HEAD,
        ApproveExtension(about=act_id("asked"), posted=FIRST_DAY, proof="挂号信收据 XA 1"),
    ),
    "caught": (HANDLER, Comment(text="途中")),
    "other": (HANDLER, FindComplete()),
}
FIRST_ALARM = date(2026, 3, 6)
"""Three working days before the last day for a supplement notice; at nine o'clock."""
AFTER_THE_LAST = date(2026, 4, 10)
"""The extended reply was due on 7 April."""
IN_FLIGHT = ("act_accepted", "before_commit", "after_commit", "answer_not_in_history")
"""Points at which the caller cannot have been answered yet."""
WRITTEN = ("after_commit", "answer_not_in_history", "letter_rendered", "letter_stored", "continue_as_new")
"""Points at which the act is in the ledger."""


class Callers:
    """Those who send acts in one case, and every answer that they got."""

    def __init__(self, office: Rehearsal, case: OpenCase, request: Application) -> None:
        self.office, self.case, self.request = office, case, request
        self.told: dict[str, list[Receipt]] = defaultdict(list)

    async def do(self, name: str) -> None:
        """Through the desk, again and again until there is an answer."""
        officer, act = ACTS[name]
        self.told[act_id(name)].append(await insisting(lambda: self.case.does(officer, act, act_id(name))))

    async def submit_again(self) -> None:
        opening = (await self.case.lines())[0].entry.signed.id
        self.told[opening].append(await insisting(lambda: desk.submit(self.office.office, self.request)))

    async def send(self, name: str, update_id: str | None = None) -> None:
        """Straight to the case, around the register's memory."""
        officer, act = ACTS[name]
        self.told[act_id(name)].append(await straight(self.case, of(officer, act, act_id(name)), update_id))


async def insisting(ask: Callable[[], Awaitable[Receipt]]) -> Receipt:
    async with asyncio.timeout(LONGEST_WAIT_SECONDS):
        while True:
            try:
                return await ask()
            except NoAnswer:
                continue


async def left_after(scene: Scene, point: str, victims: Victims) -> Evidence:
    """Plays the scenario through; what is left of it."""
    callers = await opened(scene)
    await scene.start_doomed_worker(point, victims)
    days_pass = point == "alarm_due"
    under_way = asyncio.create_task(callers.case.goes_to(FIRST_ALARM) if days_pass else callers.send("lost"))
    await scene.reached(point, victims)
    await stands_at(point, callers)
    caught = asyncio.create_task(callers.send("caught"))
    await (await callers.case.handle()).describe()  # by then it has left
    await scene.kill(point, victims)
    await give_up(under_way, caught)
    await scene.restart(victims)
    for name in ("other", "lost", "caught"):
        await callers.do(name)
    return await aftermath(callers)


async def opened(scene: Scene) -> Callers:
    """A case with an extension asked for, opened with a healthy worker that has stopped."""
    await scene.start_worker()
    office, request = scene.office.at(at(FIRST_DAY)), application(id="request-1")
    receipt = await desk.submit(office.office, request)
    callers = Callers(office, OpenCase(office, receipt.number), request)
    callers.told[(await callers.case.lines())[0].entry.signed.id].append(receipt)
    await callers.do("asked")
    await callers.case.quiet()
    await scene.stop_worker()
    return callers


async def stands_at(point: str, callers: Callers) -> None:
    """The point is where its name says: else the kill would prove something else."""
    entered = {line.entry.signed.id for line in await callers.case.lines()}
    assert (act_id("lost") in entered) == (point in WRITTEN)
    assert not (point in IN_FLIGHT and callers.told.get("lost"))


async def give_up(*callers: asyncio.Task[Any]) -> None:
    """Their process is gone too: what they were not told by now they are not told."""
    for one in callers:
        one.cancel()
    await asyncio.gather(*callers, return_exceptions=True)


async def aftermath(callers: Callers) -> Evidence:
    """The days pass until the last alarm has rung; then each act is sent once more."""
    case = callers.case
    async with asyncio.timeout(LONGEST_WAIT_SECONDS):  # an errand in a killed worker's hands is tried again after 30 s
        await case.office.quiet(case.number)
    await case.goes_to(AFTER_THE_LAST)
    for name in ACTS:
        await callers.send(name, f"again {name}")
    await callers.submit_again()
    records, case_id = case.office.office.records, await case.case_id()
    return Evidence(
        told=callers.told,
        lines=await case.lines(),
        letters=[one.key for one in await records.letters(case_id)],
        seen=await seen_by_itself(case),
        found=await records.verify(),
        until=at(AFTER_THE_LAST),
    )


async def seen_by_itself(case: OpenCase) -> Standing:
    """Where the case's workflow says that it stands, not the register."""
    standing = await (await case.handle()).query(InformationRequest.view)
    assert standing
    return standing
