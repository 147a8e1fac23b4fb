"""Seal and mail (电子用印、邮件送达): a reply waits for its seal and leaves by mail; what fails becomes a task, what passes is tried again."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import time
from hashlib import sha256

import pytest
from sqlalchemy import update

from activities.ports import Outside
from desk import desk
from models.acts import LetterSealed, MachineAct, MailSent, NumberReply, RecordReturn, Recount, ServeAgain
from models.base import china
from models.mail import Mail, MailRefused, NothingLeft
from models.papers import SealRefused
from models.reply_kinds import ReplyKind
from procedure.flags import MAY_HAVE_LEFT
from records.tables import letter
from rehearsal.throwaway import Rehearsal
from tests.builders import CLERK, HANDLER, act_id, at
from tests.outside import Post, Seals, outside_of
from tests.workflows.helping import OpenCase, registered, to_issue, until
from tests.workflows.offices import on_a_queue_of_its_own, worker_on
from tests.workflows.registers import Broken
from tests.workflows.replying import ADDRESS, DAY, PAPER, SENT, asks_for_seal, by_email, dispatched, numbered, sealed
from tests.workflows.test_errands import failures


@dataclass
class Slow(Post):
    """A mail service that takes its time."""

    is_asked: asyncio.Event = field(default_factory=asyncio.Event)
    may_go_on: asyncio.Event = field(default_factory=asyncio.Event)

    async def send(self, mail: Mail) -> None:
        self.is_asked.set()
        await self.may_go_on.wait()
        await super().send(mail)


@asynccontextmanager
async def working(station: Rehearsal, seals: Seals, post: Post) -> AsyncIterator[Rehearsal]:
    """The office with this seal service and this mail."""
    office = on_a_queue_of_its_own(station)
    outside: Outside = outside_of(office, seals=seals, mail=post)
    async with worker_on(office, outside=outside):
        yield office


async def news(case: OpenCase, kind: type[MachineAct]) -> list[MachineAct]:
    return [act for line in await case.lines() if isinstance(act := line.entry.signed.act, kind)]


async def is_open(case: OpenCase, act: str) -> bool:
    standing = await desk.view(case.office.office, case.number)
    return act in {one.act for one in standing.open}


async def tasks(case: OpenCase) -> set[str]:
    return {one.act for one in (await desk.view(case.office.office, case.number)).tasks}


async def test_a_reply_sealed_electronically_is_mailed_with_its_sealed_letter(station: Rehearsal) -> None:
    seals, post = Seals(), Post()
    async with working(station, seals, post) as office:
        case = await sealed(office)
        (told,) = await news(case, LetterSealed)
        assert isinstance(told, LetterSealed)
        await dispatched(case)
        await case.quiet()
        (mail,) = post.taken
        (sent,) = await news(case, MailSent)
        assert isinstance(sent, MailSent)
        letters = {one.key: one for one in await office.office.records.letters(await case.case_id())}
        assert [one.sealed_sha256 for one in letters.values() if one.sealed_sha256] == [told.sha256]
        assert (told.service, told.certificate, seals.asked) == ("stand-in", "a1", 1)
        assert mail.to == (ADDRESS,)
        assert mail.enclosures[0].content.endswith(b"% sealed\n")
        assert case.number in mail.subject
        assert case.number not in mail.text
        assert (sent.message_id, sent.may_have_left_twice) == (mail.message_id, False)
        assert china(sent.sent_at).date() == DAY  # office time, though the mail left today
    assert not await is_open(case, "dispatch")


async def test_the_documents_that_a_reply_gives_are_enclosed_under_their_titles(station: Rehearsal) -> None:
    post = Post()
    async with working(station, Seals(), post) as office:
        case = await sealed(office, PAPER)
        await dispatched(case)
        await case.quiet()
        assert await failures(case) == []
    letter, document = post.taken[0].enclosures
    assert (letter.name, letter.media_type) == ("政府信息公开告知书.pdf", "application/pdf")
    assert (document.name, document.media_type) == ("附件1_拨付_文件.txt", "text/plain")
    assert document.content == PAPER


async def test_a_document_that_was_only_named_keeps_the_mail_from_leaving(station: Rehearsal) -> None:
    post = Post()
    async with working(station, Seals(), post) as office:
        case = await registered(office, **by_email())
        await to_issue(case, ReplyKind.DISCLOSE, DAY)
        await case.does(CLERK, NumberReply(about=act_id("the issue")))
        await asks_for_seal(case)
        await case.quiet()
        await dispatched(case)
        await case.quiet()
        assert [why for _, why in await failures(case)] == ["DocumentNotThere"]
        assert await is_open(case, "dispatch")
    assert post.taken == []


async def test_a_reply_waits_for_a_seal_service_that_is_away_and_is_sealed_once_it_is_back(station: Rehearsal) -> None:
    seals = Seals(error=ConnectionError)
    async with working(station, seals, Post()) as office:
        case = await numbered(office)
        await asks_for_seal(case)

        async def tried() -> bool:
            return seals.asked > 0

        await until(tried)
        assert not await is_open(case, "dispatch")
        seals.error = None
        await case.goes_to(DAY.replace(day=23))
        assert await failures(case) == []
        assert await is_open(case, "dispatch")
    assert len(await news(case, LetterSealed)) == 1


async def test_a_refused_seal_is_a_task_and_a_recount_asks_again(station: Rehearsal) -> None:
    seals = Seals(error=SealRefused)
    async with working(station, seals, Post()) as office:
        case = await sealed(office)
        ((errand, why),) = await failures(case)
        assert errand.endswith(" seal")
        assert (why, seals.asked) == ("SealRefused by the test's wish", 1)
        assert not await is_open(case, "dispatch")
        assert await tasks(case) & {"recount", "record_seal"}
        seals.error = None
        await case.does(HANDLER, Recount(reason="印章服务已恢复"))
        await case.quiet()
        assert await is_open(case, "dispatch")


async def test_a_refused_mail_did_not_leave_and_the_dispatch_is_open_again(station: Rehearsal) -> None:
    post = Post(error=MailRefused)
    async with working(station, Seals(), post) as office:
        case = await sealed(office)
        await dispatched(case)
        await case.quiet()
        ((errand, why),) = await failures(case)
        assert errand.endswith(" mail")
        assert (why, post.tried) == ("MailRefused", 1)
        assert await is_open(case, "dispatch")
        assert "dispatch" in await tasks(case)


@pytest.mark.parametrize("error, twice", [(NothingLeft, False), (ConnectionError, True)])
async def test_a_mail_is_tried_again_and_says_whether_it_may_have_left_twice(
    station: Rehearsal, error: type[Exception], twice: bool
) -> None:
    post = Post(error=error, takes_it_all_the_same=twice)
    async with working(station, Seals(), post) as office:
        case = await sealed(office)
        await dispatched(case)

        async def tried() -> bool:
            return post.tried > 0

        await until(tried)
        post.error = None
        await case.goes_to(DAY.replace(day=23))
        (sent,) = await news(case, MailSent)
        assert isinstance(sent, MailSent)
        assert sent.may_have_left_twice is twice
        assert len({one.message_id for one in post.taken}) == 1
        assert len(post.taken) == (2 if twice else 1)
        assert china(sent.sent_at) > at(DAY)


async def test_a_mail_that_was_put_off_over_midnight_left_on_the_day_on_which_it_was_taken(station: Rehearsal) -> None:
    post, next_day = Post(error=NothingLeft, failures=8), DAY.replace(day=21)
    async with working(station, Seals(), post) as office:
        case = await sealed(office)
        await case.goes_to(DAY, time(23, 55))
        await dispatched(case)
        await case.goes_to(next_day, time(9))
        (sent,) = await news(case, MailSent)
        assert isinstance(sent, MailSent)
        assert (china(sent.sent_at).date(), post.tried) == (next_day, 9)


async def test_without_a_mail_service_a_person_is_told(station: Rehearsal) -> None:
    office = on_a_queue_of_its_own(station)
    async with worker_on(office, outside=outside_of(office, seals=Seals(), mail=None)):
        case = await sealed(office)
        await dispatched(case)
        await case.quiet()
        assert [why for _, why in await failures(case)] == ["NoMailService"]


async def test_without_a_seal_service_a_person_is_told(station: Rehearsal) -> None:
    office = on_a_queue_of_its_own(station)
    async with worker_on(office, outside=outside_of(office, seals=None)):
        case = await sealed(office)
        assert [why for _, why in await failures(case)] == ["NoSealService"]


async def test_a_mail_that_was_cut_off_is_tried_but_three_times_and_then_may_have_left(station: Rehearsal) -> None:
    post = Post(error=ConnectionError, takes_it_all_the_same=True)
    async with working(station, Seals(), post) as office:
        case = await sealed(office)
        await dispatched(case)
        await case.goes_to(DAY.replace(day=23))
        assert [why for _, why in await failures(case)] == ["MayHaveLeft CutOff"]
        assert len(post.taken) == 3
        assert MAY_HAVE_LEFT in (await desk.view(office.office, case.number)).flags
        post.error = None
        await case.does(CLERK, SENT.model_copy(update={"posted": DAY.replace(day=23)}))
        await case.quiet()
    (sent,) = await news(case, MailSent)
    assert isinstance(sent, MailSent)
    assert sent.may_have_left_twice


async def test_a_mail_that_was_cut_off_and_then_refused_may_have_left(station: Rehearsal) -> None:
    post = Post(error=ConnectionError, takes_it_all_the_same=True)
    async with working(station, Seals(), post) as office:
        case = await sealed(office)
        await dispatched(case)

        async def tried() -> bool:
            return post.tried > 0

        await until(tried)
        post.error, post.takes_it_all_the_same = MailRefused, False
        await case.goes_to(DAY.replace(day=23))
        assert [why for _, why in await failures(case)] == ["MayHaveLeft MailRefused"]


async def test_a_recount_tells_the_case_what_the_register_did_not_take(station: Rehearsal) -> None:
    office, post = on_a_queue_of_its_own(station), Post()
    register = Broken.open(office.office.settings.database_url)
    async with worker_on(office, records=register, outside=outside_of(office, seals=Seals(), mail=post)):
        case = await numbered(office)
        await asks_for_seal(case)
        await case.quiet()
        register.refused = (MailSent,)
        await dispatched(case)
        await case.quiet()
        assert await news(case, MailSent) == []
        register.refused = ()
        await case.does(HANDLER, Recount(reason="登记簿已恢复"))
        await case.quiet()
        assert len(await news(case, MailSent)) == 1
    await register.close()
    assert len(post.taken) == 1


async def test_a_recount_meanwhile_mails_nothing_twice(station: Rehearsal) -> None:
    post = Slow()
    async with working(station, Seals(), post) as office:
        case = await sealed(office)
        await dispatched(case)
        await post.is_asked.wait()
        await case.does(HANDLER, Recount(reason="核对"))
        post.may_go_on.set()
        await case.quiet()
        assert [one.may_have_left_twice for one in await news(case, MailSent) if isinstance(one, MailSent)] == [False]
    assert len(post.taken) == 1


async def test_a_reply_that_came_back_is_mailed_again_with_all_that_it_gives(station: Rehearsal) -> None:
    post, dispatch = Post(), act_id("the dispatch")
    async with working(station, Seals(), post) as office:
        case = await sealed(office, PAPER)
        await dispatched(case)
        await case.quiet()
        await case.does(CLERK, RecordReturn(about=dispatch, returned_on=DAY, reason="退信"))
        again = ServeAgain(about=dispatch, posted=DAY, way="email", proof="由系统发出")
        await case.does(CLERK, again, act_id("again"))
        await case.quiet()
        assert [one.about for one in await news(case, MailSent) if isinstance(one, MailSent)] == [
            dispatch,
            act_id("again"),
        ]
    first, second = post.taken
    assert first.message_id != second.message_id
    assert first.enclosures == second.enclosures
    assert (first.to, len(second.enclosures)) == (second.to, 2)


async def test_the_seal_that_the_case_knows_of_is_mailed_and_no_later_one(station: Rehearsal) -> None:
    post = Post()
    async with working(station, Seals(), post) as office:
        case = await sealed(office)
        (told,) = await news(case, LetterSealed)
        case_id, here = await case.case_id(), office.office
        async with here.records._database.writing() as connection:
            await connection.execute(
                update(letter)
                .where(letter.c.case_id == case_id, letter.c.sealed_sha256.is_not(None))
                .values(sealed_sha256="0" * 64)
            )
        await dispatched(case)
        await case.quiet()
        assert await failures(case) == []
    assert isinstance(told, LetterSealed)
    assert sha256(post.taken[0].enclosures[0].content).hexdigest() == told.sha256
