"""Reading a case's story as an officer does (读办理经过)."""

from __future__ import annotations

from law.working_days import CALENDAR
from policy.policy import POLICY
from procedure.case import case_of
from procedure.story import story
from tests.workflows.helping import OpenCase


async def told(case: OpenCase) -> list[str]:
    """The story line by line: day, role, what. Printed too, so that a failing journey can be read."""
    lines = story(case_of(await case.lines(), POLICY, CALENDAR))
    said = [f"{one.at:%m-%d} {role_in(one.who.zh)}：{one.words.zh}" for one in lines]
    print(*said, sep="\n")
    return said


def role_in(who: str) -> str:
    """The role of an officer without the name, or the machine."""
    return who.partition("（")[2].rstrip("）") or who


async def letters(case: OpenCase) -> dict[str, str]:
    """The letters of the case, by kind."""
    await case.quiet()
    return {one.kind: one.text for one in await case.office.office.records.letters(await case.case_id())}


async def is_sound(case: OpenCase) -> bool:
    """Whether register and ledger agree in everything."""
    return await case.office.office.records.verify() == ()
