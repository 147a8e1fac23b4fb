"""A reply on its way out (答复发出途中): rendered, numbered, sealed, sent and recorded, and killed between any two of these."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from adapters.drawn_seal import make_seal
from desk import desk
from models.acts import Dispatch, LetterSealed, MailSent, NumberReply, OfficerAct, RecordSeal
from models.reply_kinds import ReplyKind
from records import Finding, LetterNumberRow
from records.rows import Letter
from tests.builders import AGENCY, CLERK, FIRST_DAY, act_id, at
from tests.kills.scenario import give_up, insisting
from tests.kills.scene import LONGEST_WAIT_SECONDS, Scene, Victims, scene_on
from tests.outside import SENDER, MailHandler, smtp_server
from tests.workflows.helping import OpenCase, registered, to_issue
from tests.workflows.replying import DAY, by_email
from toolchain.bootstrap_fonts import font_folders
from toolchain.temporal_server import TemporalServer

STEPS: dict[str, OfficerAct] = {
    "number": NumberReply(about=act_id("the issue")),
    "seal": RecordSeal(about=act_id("the issue"), means="electronic"),
    "send": Dispatch(posted=DAY, proof="由系统发出"),
}
DEATHS = {
    "before_commit": "number",
    "letter_rendered": "number",
    "letter_stored": "number",
    "letter_sealed": "seal",
    "mail_accepted": "send",
}
"""In which step the kill falls: ``before_commit`` of the first, the letter's number is allotted and not yet kept."""
ON_THE_WAY_OUT = ("letter_sealed", "mail_accepted")
"""Points that only this scenario reaches."""


class Left(NamedTuple):
    """What is there in the end (事后所见). ``mails``: the Message-ID of each mail that the server took."""

    letters: Sequence[Letter]
    numbers: Sequence[LetterNumberRow]
    seals: Sequence[LetterSealed]
    sent: Sequence[MailSent]
    mails: Sequence[str]
    acts: Sequence[str]
    flags: str
    found: Sequence[Finding]


@dataclass
class Outgoing:
    """The case, its scene, and the server that takes its mail."""

    scene: Scene
    case: OpenCase
    post: MailHandler

    async def does(self, step: str) -> None:
        """One step through the desk, until there is an answer and all that follows is done."""
        await insisting(lambda: self.case.does(CLERK, STEPS[step], act_id(step)))
        async with asyncio.timeout(LONGEST_WAIT_SECONDS):
            await self.case.office.quiet(self.case.number)

    async def killed_in(self, step: str, point: str, victims: Victims) -> None:
        """The step, in which the kill falls; then once more."""
        await self.scene.start_doomed_worker(point, victims)
        under_way = asyncio.create_task(self.does(step))
        await self.scene.reached(point, victims)
        await self.scene.kill(point, victims)
        await give_up(under_way)
        await self.scene.restart(victims)
        await self.does(step)

    async def left(self) -> Left:
        records, case_id = self.case.office.office.records, await self.case.case_id()
        acts = [line.entry.signed.act for line in await self.case.lines()]
        standing = await desk.view(self.case.office.office, self.case.number)
        return Left(
            letters=await records.letters(case_id),
            numbers=await records.letter_numbers(AGENCY.id, DAY.year),
            seals=[one for one in acts if isinstance(one, LetterSealed)],
            sent=[one for one in acts if isinstance(one, MailSent)],
            mails=[str(self.post.message(place)["Message-ID"]) for place in range(len(self.post.taken))],
            acts=[one.act for one in acts],
            flags="\n".join([*(one.en for one in standing.flags), *await self.case.story()]),
            found=await records.verify(),
        )


async def left_after(server: TemporalServer, folder: Path, point: str, victims: Victims) -> Left:
    """Plays it through, killed at this point; what is left."""
    async with outgoing(server, folder) as way:
        for step in STEPS:
            if DEATHS[point] == step:
                await way.scene.stop_worker()
                await way.killed_in(step, point, victims)
            else:
                await way.does(step)
        return await way.left()


@asynccontextmanager
async def outgoing(server: TemporalServer, folder: Path) -> AsyncIterator[Outgoing]:
    """An issued reply, a seal, a real mail server, and a healthy worker."""
    async with scene_on(server, folder, 500) as scene, smtp_server(post := MailHandler()) as url:
        make_seal(scene.office.office.settings.seal_folder, AGENCY.id, AGENCY.name, font_folders())
        scene.more = {"MINGDA_SMTP": url, "MINGDA_MAIL_FROM": SENDER}
        await scene.start_worker()
        case = await registered(scene.office.at(at(FIRST_DAY)), **by_email())
        await to_issue(case, ReplyKind.ALREADY_PUBLIC, DAY)
        await case.quiet()
        yield Outgoing(scene, case, post)
