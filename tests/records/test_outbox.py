"""The outbox: each errand is done once, each letter kept once."""

from __future__ import annotations

from hashlib import sha256

import pytest

from records import NotThere, Records
from tests.records.builders import MORNING, errand, go_on, made_letter, open_case
from tests.records.test_numbers import Stumble

KEY = errand().key


async def state_of(records: Records, key: str = KEY) -> str:
    async with records.errand("demo/1", key) as one:
        return one.state


async def test_an_errand_waits_until_it_is_done(records: Records) -> None:
    await open_case(records, errands=(errand(),))
    assert await state_of(records) == "waiting"
    async with records.errand("demo/1", KEY) as one:
        await one.finish()
        assert one.state == "done"
    assert await state_of(records) == "done"


async def test_an_errand_says_what_it_is_for(records: Records) -> None:
    await open_case(records, errands=(errand(kind="notice", what="due_today", seq=1),))
    async with records.errand("demo/1", KEY) as one:
        assert (one.key, one.kind, one.what, one.seq) == (KEY, "notice", "due_today", 1)


async def test_an_errand_named_again_is_not_done_again(records: Records) -> None:
    number = await open_case(records, errands=(errand(),))
    async with records.errand("demo/1", KEY) as one:
        await one.finish()
    await go_on(records, number, 2, errands=(errand(),))
    assert await state_of(records) == "done"


async def test_a_failed_errand_waits_again_when_it_is_named_again(records: Records) -> None:
    number = await open_case(records, errands=(errand(),))
    async with records.errand("demo/1", KEY) as one:
        await one.fail()
    assert await state_of(records) == "failed"
    await go_on(records, number, 2)
    assert await state_of(records) == "failed"
    await go_on(records, number, 3, errands=(errand(),))
    assert await state_of(records) == "waiting"


async def test_what_was_done_cannot_fail_afterwards(records: Records) -> None:
    await open_case(records, errands=(errand(),))
    async with records.errand("demo/1", KEY) as one:
        await one.finish()
        await one.fail()
    assert await state_of(records) == "done"


async def test_a_letter_is_kept_once(records: Records) -> None:
    await open_case(records, errands=(errand(),))
    for text in ("第一稿", "第二稿"):
        async with records.errand("demo/1", KEY) as one:
            await one.keep_letter(made_letter(text=text))
            await one.finish()
    (kept,) = await records.letters("demo/1")
    assert (kept.text, kept.sha256) == ("第一稿", sha256("第一稿".encode()).hexdigest())


async def test_a_letter_bears_the_moment_of_the_entry_that_caused_it(records: Records) -> None:
    number = await open_case(records, at=MORNING, errands=(errand("1 receipt"),))
    await go_on(records, number, 2, errands=(errand("2 extension_notice"),))
    for key in ("2 extension_notice", "1 receipt"):
        async with records.errand("demo/1", key) as one:
            await one.keep_letter(made_letter(key))
    kept = await records.letters("demo/1")
    assert [one.key for one in kept] == ["1 receipt", "2 extension_notice"]
    assert kept[0].at == MORNING


async def test_an_errand_that_stumbles_keeps_no_letter(records: Records) -> None:
    await open_case(records, errands=(errand(),))
    with pytest.raises(Stumble):
        async with records.errand("demo/1", KEY) as one:
            await one.keep_letter(made_letter())
            await one.finish()
            raise Stumble
    assert await records.letters("demo/1") == ()
    assert await state_of(records) == "waiting"


async def test_an_errand_that_nobody_asked_for_is_not_there(records: Records) -> None:
    await open_case(records)
    with pytest.raises(NotThere):
        await state_of(records, "never asked for")


MESSAGE = "one@mingda.example"


async def test_a_try_to_send_is_seen_by_whoever_comes_after_it(records: Records) -> None:
    await open_case(records, errands=(errand(),))
    async with records.errand("demo/1", KEY) as one:
        await one.begin_sending(MESSAGE, "the dispatch")
    async with records.errand("demo/1", KEY) as one:
        assert (one.state, one.message_id, one.tries) == ("sending", MESSAGE, 1)
        await one.begin_sending(MESSAGE, "the dispatch")
        await one.finish()
    async with records.errand("demo/1", KEY) as one:
        assert (one.state, one.tries) == ("done", 2)


async def test_what_was_done_is_not_sent_again(records: Records) -> None:
    await open_case(records, errands=(errand(),))
    async with records.errand("demo/1", KEY) as one:
        await one.finish()
        await one.begin_sending(MESSAGE, "the dispatch")
    assert await state_of(records) == "done"
    assert await records.mail_of(MESSAGE) is None


async def test_a_mail_is_traced_to_the_errand_that_sent_it(records: Records) -> None:
    await open_case(records, errands=(errand(),))
    async with records.errand("demo/1", KEY) as one:
        await one.begin_sending(MESSAGE, "the dispatch")
    assert await records.mail_of(MESSAGE) == ("demo/1", KEY, "the dispatch")
    assert await records.mail_of("another@mingda.example") is None


async def test_an_errand_whose_sending_was_cut_off_can_still_fail(records: Records) -> None:
    await open_case(records, errands=(errand(),))
    async with records.errand("demo/1", KEY) as one:
        await one.begin_sending(MESSAGE, "the dispatch")
        await one.fail()
    assert await state_of(records) == "failed"
