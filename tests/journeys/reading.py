"""Reading a case's story as an officer does (读办理经过)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from desk import desk
from law.working_days import CALENDAR
from models.acts import ErrandFailed
from models.clock import Verdict
from models.standing import Standing
from policy.policy import POLICY
from procedure.case import case_of
from procedure.story import story
from tests.journeys.driven import Drive, Lived
from tests.workflows.helping import OpenCase

NUMBER = re.compile(r"demo-\d{4}-\d{4}")
LETTER_NUMBER = re.compile(r"；示政公开\w+〔\d{4}〕\d+号")
"""Register and letter numbers, which differ from run to run."""


async def told(case: OpenCase) -> list[str]:
    """The story line by line: day, role, what. Printed too, so that a failing journey can be read."""
    lines = story(case_of(await case.lines(), POLICY, CALENDAR))
    said = [f"{one.at:%m-%d} {role_in(one.who.zh)}：{unnumbered(one.words.zh)}" for one in lines]
    print(*said, sep="\n")
    return said


def unnumbered(words: str) -> str:
    return LETTER_NUMBER.sub("", NUMBER.sub("某案", words))


def role_in(who: str) -> str:
    """The role of an officer without the name, or the machine; who acts for another is told whole."""
    return who if " 代 " in who else who.partition("（")[2].rstrip("）") or who


async def letters(case: OpenCase) -> dict[str, str]:
    """The letters of the case, by kind."""
    await case.quiet()
    return {one.kind: one.text for one in await case.office.office.records.letters(await case.case_id())}


async def failures(case: OpenCase) -> list[str]:
    """The errands of the case that failed: every letter of a journey can be made."""
    acts = [line.entry.signed.act for line in await case.lines()]
    return [f"{act.errand}: {act.why}" for act in acts if isinstance(act, ErrandFailed)]


async def is_sound(case: OpenCase) -> bool:
    """Whether register and ledger agree in everything."""
    return await case.office.office.records.verify() == ()


@dataclass(frozen=True)
class Read:
    """A journey as its officers read it: its story, the letters that it made, where it stands at the end."""

    case: OpenCase
    story: list[str]
    letters: tuple[str, ...]
    standing: Standing

    @property
    def ended(self) -> tuple[str | None, Verdict, bool]:
        """Its outcome, whether it was in time, whether it is over."""
        return self.standing.outcome, self.standing.verdict, self.standing.over

    async def is_sound(self) -> bool:
        return await is_sound(self.case)


async def read(lived: Lived, journey: Drive) -> Read:
    """The journey as it went, or what went wrong with it."""
    return await read_by_name(lived, journey.__name__)


async def read_by_name(lived: Lived, name: str) -> Read:
    case = lived[name]
    if isinstance(case, Exception):
        raise case
    standing = await desk.view(case.office.office, case.number)
    assert await failures(case) == []
    return Read(case, await told(case), tuple(await letters(case)), standing)
