"""Letter numbers (编号): given with the line that causes the letter, once, and never again."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from models.acts import (
    AskSupplement,
    Comment,
    ConsultThirdParty,
    DraftReply,
    ErrandFailed,
    FindComplete,
    NumberReply,
    PrepareConsultation,
    ReturnForRedraft,
)
from models.ledger import Entry
from models.papers import MadeLetter, Paper
from models.roles import Role
from models.signed import Signed
from models.standing import Refusal, Standing
from records import Records
from records.transaction import Transaction
from tests.activities.entering import CLERK, Case, begun, register_in, to_issue
from tests.builders import FIRST_DAY, HANDLER, HEAD, REVIEWER, clear, signed

ASK = AskSupplement(items=("请写明年份",), until=date(2026, 3, 20), posted=FIRST_DAY)


@pytest.fixture
async def records(tmp_path: Path) -> AsyncIterator[Records]:
    async with register_in(tmp_path) as opened:
        yield opened


async def test_a_line_that_causes_a_letter_gives_it_the_next_number_of_its_series(records: Records) -> None:
    first, second = await begun(records, "demo/1"), await begun(records, "demo/2")
    await first.does(HANDLER, ASK)
    await second.does(HANDLER, ASK)
    assert (await first.last()).letter_number == "示政公开补〔2026〕1号"
    assert (await second.last()).letter_number == "示政公开补〔2026〕2号"


async def test_a_slip_and_an_act_without_a_letter_get_none(records: Records) -> None:
    case = await begun(records)
    assert (await case.last()).letter_number is None
    await case.does(HANDLER, FindComplete())
    assert (await case.last()).letter_number is None
    assert await case.numbers() == []


async def test_a_line_that_causes_two_letters_gives_each_its_own(records: Records) -> None:
    case = await begun(records)
    await case.does(HANDLER, FindComplete())
    letter = PrepareConsultation(sort="third_party", mark="A", name="示范公司", address="示范路1号", text="拨付明细")
    about = await case.does(HANDLER, letter)
    await case.does(REVIEWER, clear(letter.sha256))
    await case.does(CLERK, ConsultThirdParty(about=about, posted=FIRST_DAY))
    line = await case.last()
    assert (line.letter_number, line.more_letter_numbers) == ("示政公开征〔2026〕1号", ("示政公开告〔2026〕1号",))


async def test_the_year_is_that_of_the_day_in_china(records: Records) -> None:
    case = await begun(records, now=datetime(2026, 12, 31, 17, tzinfo=UTC))
    await case.does(CLERK, NumberReply(about=await to_issue(case)))
    assert (await case.last()).letter_number == "示政公开复〔2027〕1号"


async def test_a_line_that_is_entered_again_keeps_its_number(records: Records) -> None:
    case = await begun(records)
    entry = Entry(seq=2, at=case.now, signed=signed(HANDLER, ASK, str(uuid4())))
    again = [await case.register.enter(case.case_id, entry) for _ in range(3)]
    assert all(isinstance(one, Standing) for one in again)
    assert await case.numbers() == [("示政公开补〔2026〕1号", False)]


async def test_a_line_that_could_not_be_written_leaves_no_gap(
    records: Records, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = await begun(records)
    entry = Entry(seq=2, at=case.now, signed=signed(HANDLER, ASK, str(uuid4())))

    async def fails(self: Transaction, standing: Any) -> None:
        raise OSError("the disk is full")

    with monkeypatch.context() as broken:
        broken.setattr(Transaction, "save", fails)
        with pytest.raises(OSError, match="full"):
            await case.register.enter(case.case_id, entry)
    assert await case.numbers() == []
    await case.register.enter(case.case_id, entry)
    assert await case.numbers() == [("示政公开补〔2026〕1号", False)]


async def test_lines_entered_at_once_never_share_a_number(records: Records) -> None:
    cases = [await begun(records, f"demo/{one}") for one in range(8)]
    await asyncio.gather(*[one.does(HANDLER, ASK) for one in cases])
    found = {(await one.last()).letter_number for one in cases}
    assert found == {f"示政公开补〔2026〕{one}号" for one in range(1, 9)}


async def numbered(case: Case, number: str | None) -> object:
    """The answer to numbering an issued reply."""
    act = NumberReply(about=await to_issue(case), number=number)
    return await case.enters(signed(CLERK, act, str(uuid4())))


async def test_a_number_typed_by_hand_is_taken_once_and_refused_the_second_time(records: Records) -> None:
    first, second = await begun(records, "demo/1"), await begun(records, "demo/2")
    assert isinstance(await numbered(first, "示府〔2026〕7号"), Standing)
    refused = await numbered(second, "示府〔2026〕7号")
    assert isinstance(refused, Refusal)
    assert refused.type == "AgainstTheLaw"
    assert "示府〔2026〕7号" in refused.sentence.zh
    assert (await first.last()).letter_number == "示府〔2026〕7号"
    assert len(await records.lines("demo/2")) == second.seq
    assert await second.numbers() == [("示府〔2026〕7号", False)]


async def test_a_number_typed_by_hand_is_passed_over_by_the_series(records: Records) -> None:
    first, second = await begun(records, "demo/1"), await begun(records, "demo/2")
    assert isinstance(await numbered(first, "示政公开复〔2026〕1号"), Standing)
    assert isinstance(await numbered(second, None), Standing)
    assert (await second.last()).letter_number == "示政公开复〔2026〕2号"


async def taken_back(case: Case) -> None:
    """Numbered, its letter cannot be made, and its draft is returned."""
    issue = await to_issue(case)
    await case.does(CLERK, NumberReply(about=issue))
    news = ErrandFailed(errand=f"{case.seq} reply_already_public", why="FactMissing where")
    await case.enters(
        Signed(id=f"failed {news.errand}", agency="demo", by=Role.MESSENGER, roles=(Role.MESSENGER,), act=news)
    )
    draft = next(one for one in await case.records.lines(case.case_id) if isinstance(one.entry.signed.act, DraftReply))
    await case.does(HEAD, ReturnForRedraft(about=draft.entry.signed.id, reason="缺获取途径"))


async def test_the_number_of_a_reply_taken_back_is_listed_as_void_and_given_to_no_other(records: Records) -> None:
    case = await begun(records)
    await taken_back(case)
    assert await case.numbers() == [("示政公开复〔2026〕1号", True)]
    await case.does(CLERK, NumberReply(about=await to_issue(case)))
    assert await case.numbers() == [("示政公开复〔2026〕1号", True), ("示政公开复〔2026〕2号", False)]


async def test_a_number_that_became_void_is_not_taken_by_hand_either(records: Records) -> None:
    first, second = await begun(records, "demo/1"), await begun(records, "demo/2")
    await taken_back(first)
    assert isinstance(await numbered(second, "示政公开复〔2026〕1号"), Refusal)


async def test_letters_made_since_the_last_line_are_sealed_by_the_next(records: Records) -> None:
    case = await begun(records)
    made = MadeLetter(
        key="1 receipt_slip", kind="receipt_slip", title="回执", text="正文", docx_sha256="d" * 64, pdf_sha256="f" * 64
    )
    async with records.errand("demo/1", made.key) as outbox:
        await outbox.keep_letter(made)
        await outbox.finish()
    await case.does(HANDLER, FindComplete())
    assert (await case.last()).papers == (
        Paper(key=made.key, kind=made.kind, docx_sha256=made.docx_sha256, pdf_sha256=made.pdf_sha256),
    )
    await case.does(HANDLER, Comment(text="无"))
    assert (await case.last()).papers == ()
    assert await records.verify() == ()
