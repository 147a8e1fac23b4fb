"""Random sequences of acts on a real server (随机序列), killed again and again: nothing acknowledged is lost, nothing doubled.

Many cases live in one office, so that each kill catches many acts on their way. In each round days pass for some cases, then
one act is sent in each; in some rounds the worker, or it and the server, dies while they are under way.
"""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from random import Random

import pytest

from desk import desk
from desk.office import Refused
from law.working_days import CALENDAR
from models.acts import Reopen
from models.base import china
from models.faults import BadInput
from models.standing import Receipt, Standing
from policy.policy import POLICY
from procedure.standing import standing
from rehearsal.throwaway import Rehearsal, staff
from tests.builders import AGENCY, FIRST_DAY, act_id, application, at
from tests.kills.evidence import Evidence, faults
from tests.kills.scenario import insisting, seen_by_itself
from tests.kills.scene import Scene, Victims, scene_on
from tests.procedure.wishes import ROSTER, Mood, Wish, mood, wish
from tests.workflows.helping import OpenCase
from toolchain.temporal_server import TemporalServer

ROUNDS, MOST_ENTRIES_A_RUN, LONGEST_ROUND_SECONDS = 12, 12, 180.0
DAYS = (1, 2, 3, 7, 14)


@dataclass
class Course:
    """One case in its course (案件进程): what its callers did, and what they were told. ``now``: to where its days have come."""

    case: OpenCase
    rng: Random
    mood: Mood
    now: datetime
    told: dict[str, list[Receipt]] = field(default_factory=lambda: defaultdict(list))
    wishes: dict[str, Wish] = field(default_factory=dict)

    async def days_pass(self) -> None:
        """Sometimes, in a case that is not over."""
        if (await self.seen()).over or self.rng.random() > 0.5:
            return
        await self.case.quiet()
        self.now = at((self.now + timedelta(days=self.rng.choice(DAYS))).date())
        await self.case.office.skip(self.case.number, self.now)

    async def wishes_for(self, numbers: Sequence[str]) -> None:
        """One act, sent until there is an answer; a refusal is one."""
        seen, lines = await self.seen(), await self.case.lines()
        wished = wish(self.rng, self.mood, seen, lines, self.now.date(), numbers)
        name = act_id(f"{self.case.number} {len(self.wishes)}")
        self.wishes[name] = wished
        if seen.over and isinstance(
            wished.act, Reopen
        ):  # its run begins at the office's moment, to which the case's days have come
            self.case = OpenCase(self.case.office.at(max(self.now, china(seen.at))), self.case.number)
        await self.sends(name)

    async def sends(self, name: str) -> None:
        one = self.wishes[name]
        try:
            receipt = await insisting(lambda: self.case.does(one.officer, one.act, name))
        except (Refused, BadInput):
            return
        self.told[name].append(receipt)

    async def seen(self) -> Standing:
        return await desk.view(self.case.office.office, self.case.number)

    async def left(self) -> Evidence:
        """Every act that was answered is sent once more; then what there is."""
        for name in list(self.told):
            if name in self.wishes:
                await self.sends(name)
        await self.case.quiet()
        records, case_id = self.case.office.office.records, await self.case.case_id()
        return Evidence(
            told=self.told,
            lines=await self.case.lines(),
            letters=[one.key for one in await records.letters(case_id)],
            seen=await seen_by_itself(self.case),
            found=await records.verify(case_id),
            until=self.now,
        )


async def opened(office: Rehearsal, number: int, seed: int) -> Course:
    rng = Random(f"{seed} {number}")
    items = [{"description": text} for text in ("补贴文件", "招标公告", "验收报告")][: rng.choice((1, 2, 3))]
    arrival = rng.choice(
        ({"channel": "web", "submitted": "2026-03-02"}, {"channel": "in_person", "handed_in": "2026-03-02"})
    )
    request = application(id=f"request-{number}", items=items, arrival=arrival)
    receipt = await insisting(lambda: desk.submit(office.office, request))
    one = Course(OpenCase(office, receipt.number), rng, mood(rng, deputies=False), at(FIRST_DAY))
    opening = (await one.case.lines())[0].entry.signed.id
    one.told[opening].append(receipt)
    return one


async def killed_on_the_way(scene: Scene, sending: Sequence[asyncio.Task[None]], rng: Random, victims: Victims) -> None:
    """Once some have their answers, the others' acts are under way."""
    answered = rng.randint(0, len(sending) - 2)
    while sum(one.done() for one in sending) < answered:  # noqa: ASYNC110 - other processes answer
        await asyncio.sleep(0.01)
    assert scene.worker
    if victims is not Victims.WORKER:
        await scene.server.kill()
    await scene.worker.kill()
    await scene.restart(victims)


async def played(scene: Scene, cases: int, kills: int, seed: int) -> list[Course]:
    """All cases side by side, round by round."""
    rng = Random(seed)
    office = scene.office.at(at(FIRST_DAY))
    sequences = await asyncio.gather(*(opened(office, one, seed) for one in range(cases)))
    numbers = [one.case.number for one in sequences]
    fatal = dict.fromkeys(rng.sample(range(ROUNDS), kills), Victims.WORKER)
    fatal |= dict.fromkeys(rng.sample(sorted(fatal), kills // 2), Victims.BOTH)
    for count in range(ROUNDS):
        async with asyncio.timeout(LONGEST_ROUND_SECONDS):
            await asyncio.gather(*(one.days_pass() for one in sequences))
            others = {one: [it for it in numbers if it != one] for one in numbers}
            sending = [asyncio.create_task(one.wishes_for(others[one.case.number])) for one in sequences]
            if victims := fatal.get(count):
                await killed_on_the_way(scene, sending, rng, victims)
            await asyncio.gather(*sending)
    return list(sequences)


async def wrong_after(server: TemporalServer, folder: Path, cases: int, kills: int, seed: int) -> dict[str, list[str]]:
    """What is wrong, by register number; empty: nothing."""
    async with scene_on(server, folder, MOST_ENTRIES_A_RUN) as scene:
        records = scene.office.office.records
        await staff(records, AGENCY, ROSTER)
        await scene.start_worker()
        wrong: dict[str, list[str]] = {}
        for one in await played(scene, cases, kills, seed):
            left = await one.left()
            found = faults(left)
            if await one.seen() != standing(left.lines, POLICY, CALENDAR):
                found.append("the register's standing is not the fold of the lines")
            if left.seen != await one.seen():
                found.append("the workflow stands otherwise than the register")
            if found:
                wrong[one.case.number] = found
        assert await records.verify() == ()
        return wrong


async def test_ten_random_sequences_lose_nothing_and_double_nothing_though_all_is_killed(
    mortal_server: TemporalServer, tmp_path: Path
) -> None:
    assert await wrong_after(mortal_server, tmp_path, cases=10, kills=2, seed=1) == {}


@pytest.mark.every_kill
async def test_fifty_random_sequences_lose_nothing_and_double_nothing_though_all_is_killed(
    mortal_server: TemporalServer, tmp_path: Path
) -> None:
    assert await wrong_after(mortal_server, tmp_path, cases=50, kills=10, seed=2) == {}
