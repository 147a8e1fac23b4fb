"""News from the mailbox (退信): a bounce becomes a line and a task, a confirmation a line, and nothing is told twice or lost."""

from __future__ import annotations

import asyncio
import mailbox
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest

from adapters.mailbox import AFTER_CLOSING, PROCESSED, MaildirBox
from desk import desk
from desk.mailbox_news import MailboxReader
from models.acts import Close, MailDelivered, MailReturned, RecordService
from rehearsal.throwaway import Rehearsal
from tests.adapters.notices import OUT_OF_OFFICE, report
from tests.builders import CLERK, HANDLER, act_id
from tests.outside import Post, Seals, outside_of
from tests.workflows.helping import OpenCase, until
from tests.workflows.offices import on_a_queue_of_its_own, worker_on
from tests.workflows.replying import DAY, dispatched, sealed
from worker import look_again_and_again, reading_mail

NEXT = DAY + timedelta(days=3)


@dataclass
class Mailed:
    """A case whose reply left by mail, and the mailbox of its office."""

    case: OpenCase
    post: Post
    place: mailbox.Maildir
    reader: MailboxReader

    @property
    def mail(self) -> str:
        return self.post.taken[-1].message_id.strip("<>")

    async def acts(self) -> list[object]:
        return [line.entry.signed.act for line in await self.case.lines()]

    def in_folder(self, name: str) -> int:
        return len(self.place.get_folder(name)) if name in self.place.list_folders() else 0


@pytest.fixture
async def mailed(station: Rehearsal, tmp_path: Path) -> AsyncIterator[Mailed]:
    office, post = on_a_queue_of_its_own(station), Post()
    async with worker_on(office, outside=outside_of(office, seals=Seals(), mail=post)):
        case = await sealed(office)
        await dispatched(case)
        await case.quiet()
        place = mailbox.Maildir(tmp_path / "mail", create=True)
        reader = MailboxReader(office.office.client, office.office.records, MaildirBox(tmp_path / "mail"))
        yield Mailed(case, post, place, reader)


async def test_a_bounce_is_a_line_and_a_task_however_often_it_comes(mailed: Mailed) -> None:
    for _ in range(2):
        mailed.place.add(report("failed", "5.1.1", mailed.mail))
    assert await mailed.reader.read_once(NEXT) == 2
    await mailed.case.quiet()
    returned = [one for one in await mailed.acts() if isinstance(one, MailReturned)]
    assert returned == [MailReturned(about=act_id("the dispatch"), returned_on=NEXT, status="5.1.1")]
    assert "serve_again" in {one.act for one in (await desk.view(mailed.case.office.office, mailed.case.number)).tasks}
    assert (len(mailed.place), mailed.in_folder(PROCESSED)) == (0, 2)


async def test_a_confirmation_is_a_line_and_no_task(mailed: Mailed) -> None:
    before = await desk.view(mailed.case.office.office, mailed.case.number)
    mailed.place.add(report("delivered", "2.0.0", mailed.mail))
    assert await mailed.reader.read_once(NEXT) == 1
    await mailed.case.quiet()
    assert MailDelivered(about=act_id("the dispatch"), delivered_on=NEXT, status="2.0.0") in await mailed.acts()
    after = await desk.view(mailed.case.office.office, mailed.case.number)
    assert [one.act for one in after.tasks] == [one.act for one in before.tasks]


async def test_what_is_no_notice_of_ours_stays_and_is_read_once(mailed: Mailed) -> None:
    mailed.place.add(OUT_OF_OFFICE)
    mailed.place.add(report("failed", "5.1.1"))  # of a mail that is not ours
    assert await mailed.reader.read_once(NEXT) == 0
    assert (len(mailed.place), len(mailed.reader.left)) == (2, 2)
    assert mailed.reader.box.messages(mailed.reader.left) == []


async def test_a_bounce_that_comes_before_the_case_knows_of_its_mail_waits(station: Rehearsal, tmp_path: Path) -> None:
    office, post = on_a_queue_of_its_own(station), Post(error=ConnectionError, takes_it_all_the_same=True)
    async with worker_on(office, outside=outside_of(office, seals=Seals(), mail=post)):
        case = await sealed(office)
        await dispatched(case)

        async def left() -> bool:
            return bool(post.taken)

        await until(left)
        place = mailbox.Maildir(tmp_path / "mail", create=True)
        place.add(report("failed", "5.1.1", post.taken[0].message_id.strip("<>")))
        reader = MailboxReader(office.office.client, office.office.records, MaildirBox(tmp_path / "mail"))
        assert (await reader.read_once(NEXT), len(place), reader.left) == (0, 1, set())
        post.error = None
        await case.goes_to(NEXT)
        assert await reader.read_once(NEXT) == 1
        await case.quiet()
    assert "mail_returned" in await case.acts()


async def test_a_bounce_after_closing_is_put_aside(mailed: Mailed) -> None:
    await mailed.case.does(CLERK, RecordService(about=act_id("the dispatch"), served_on=DAY, proof="回执"))
    await mailed.case.does(HANDLER, Close())
    await mailed.case.ends()
    mailed.place.add(report("failed", "5.1.1", mailed.mail))
    assert await mailed.reader.read_once(NEXT) == 0
    assert (len(mailed.place), mailed.in_folder(AFTER_CLOSING)) == (0, 1)
    assert await mailed.case.office.office.records.verify() == ()


async def test_the_worker_looks_into_the_mailbox_that_the_settings_name(mailed: Mailed, tmp_path: Path) -> None:
    here = mailed.case.office.office
    settings = here.settings.model_copy(update={"mailbox": f"maildir:{tmp_path / 'mail'}"})
    mailed.place.add(report("failed", "5.1.1", mailed.mail))

    async def moved() -> bool:
        return mailed.in_folder(PROCESSED) == 1

    async with reading_mail(here.client, settings, here.records):
        await until(moved)
    await mailed.case.quiet()
    assert "mail_returned" in await mailed.case.acts()


async def test_a_mailbox_that_is_away_stops_no_worker(mailed: Mailed, tmp_path: Path) -> None:
    here = mailed.case.office.office
    reader = MailboxReader(here.client, here.records, MaildirBox(tmp_path / "none"))
    looking = asyncio.create_task(look_again_and_again(reader))
    await asyncio.wait([looking], timeout=0.5)
    assert not looking.done()
    looking.cancel()
    with pytest.raises(asyncio.CancelledError):
        await looking


async def test_a_notice_of_a_mail_that_failed_though_it_may_have_left_is_taken(
    station: Rehearsal, tmp_path: Path
) -> None:
    office, post = on_a_queue_of_its_own(station), Post(error=ConnectionError, takes_it_all_the_same=True)
    async with worker_on(office, outside=outside_of(office, seals=Seals(), mail=post)):
        case = await sealed(office)
        await dispatched(case)
        await case.goes_to(NEXT)
        place = mailbox.Maildir(tmp_path / "mail", create=True)
        place.add(report("delivered", "2.0.0", post.taken[0].message_id.strip("<>")))
        reader = MailboxReader(office.office.client, office.office.records, MaildirBox(tmp_path / "mail"))
        assert await reader.read_once(NEXT) == 1
        await case.quiet()
    acts = await case.acts()
    assert {"errand_failed", "mail_delivered"} <= set(acts)
    assert "mail_sent" not in acts


async def test_what_nobody_expected_stops_no_looking(mailed: Mailed) -> None:
    looked = 0

    class Odd(MaildirBox):
        def messages(self, but: object) -> list[tuple[str, bytes]]:
            nonlocal looked
            looked += 1
            raise KeyError("odd")

    here = mailed.case.office.office
    looking = asyncio.create_task(look_again_and_again(MailboxReader(here.client, here.records, Odd(Path("none")))))
    await asyncio.wait([looking], timeout=0.5)
    assert (looked, looking.done()) == (1, False)
    looking.cancel()
    with pytest.raises(asyncio.CancelledError):
        await looking
