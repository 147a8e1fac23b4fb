"""A reply item by item (逐项答复): orders, numbers, items left out, and what each kind says beside the law's words."""

from __future__ import annotations

from typing import Any

import pytest

from letters.facts.common import LeftOut
from letters.rendering import FactMissing
from letters.samples import COMPOSED_REPLY
from models.reply_kinds import ReplyKind
from tests.letters.replying import ALL, made, one, said_of
from tests.letters.said import said


@pytest.mark.parametrize("kind", list(ALL))
def test_a_reply_that_obeys_an_order_names_it_and_another_names_none(kind: str) -> None:
    told = "收到云山市人民政府作出的行政复议决定（云政复决字〔2026〕第5号），现依照其要求作出答复"
    assert told in said(kind, order=COMPOSED_REPLY.order)
    assert "现依照其要求作出答复" not in said(kind, order=None)


@pytest.mark.parametrize(
    ("by", "zh", "en"),
    [
        ("court", "作出的行政判决（", "a judgment ("),
        ("reconsideration_body", "作出的行政复议决定（", "a reconsideration decision ("),
        ("supervisor", "要求本机关作出答复的文书（", "a paper ("),
    ],
)
def test_an_order_is_named_as_what_it_is_by_whom_gave_it(by: Any, zh: str, en: str) -> None:
    assert COMPOSED_REPLY.order
    order = COMPOSED_REPLY.order.model_copy(update={"by": by})
    assert zh in said("composed_reply", order=order)
    assert en in said("composed_reply", "en", order=order)


def test_items_keep_their_numbers_and_those_left_out_are_said_to_be() -> None:
    text = said("composed_reply")
    assert "4．“青石路片区旧城改造项目用地红线图”；" in text
    assert "该申请的第3项已撤回，不再办理" in text
    assert "三、关于第4项" in text
    assert "关于第3项" not in text
    split = said("composed_reply", left_out=(LeftOut(item=3, why_left_out="split_off"),))
    assert "该申请的第3项已分立，另行办理并答复" in split


def test_a_single_item_has_no_number_unless_others_were_left_out() -> None:
    assert "关于第1项" not in said("reply_repeat")
    text = said("reply_repeat", left_out=(LeftOut(item=2, why_left_out="withdrawn"),))
    assert "1．“" in text
    assert "一、关于第1项" in text


def test_an_item_left_out_may_not_be_answered_here() -> None:
    with pytest.raises(FactMissing):
        made("composed_reply", findings=(*COMPOSED_REPLY.findings, one(ReplyKind.DOES_NOT_EXIST, item=3)))


def test_a_search_that_found_nothing_says_where_was_searched() -> None:
    assert f"检索情况：{one(ReplyKind.DOES_NOT_EXIST).reason}" in said_of(ReplyKind.DOES_NOT_EXIST)


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (ReplyKind.DOES_NOT_EXIST, "有关途径："),
        (ReplyKind.OTHER_AGENCY, "负责公开该政府信息的行政机关的名称、联系方式："),
        (ReplyKind.PETITION_OR_COMPLAINT, "可以提出的渠道："),
        (ReplyKind.PUBLISHED_MATERIAL, "获取的途径："),
        (ReplyKind.PUBLIC_UTILITY, "适用的规定和获取途径："),
        (ReplyKind.ARCHIVES, "档案的保管单位和利用途径："),
    ],
)
def test_where_to_turn_is_said_where_it_is_known_and_not_otherwise(kind: ReplyKind, words: str) -> None:
    assert words + one(kind).where in said_of(kind)
    assert words not in said_of(kind, where=None)


@pytest.mark.parametrize(
    ("kind", "field"),
    [
        (ReplyKind.ALREADY_PUBLIC, "where"),
        (ReplyKind.REGISTRY_INQUIRY, "where"),
        (ReplyKind.REPEAT, "earlier"),
        (ReplyKind.WITHHOLD_PROCESS, "reason"),
        (ReplyKind.DISCLOSE, "documents"),
        (ReplyKind.DISCLOSE_IN_PART, "grounds"),
        (ReplyKind.DOES_NOT_EXIST, "reason"),
    ],
)
def test_what_a_kind_must_say_is_missed_by_its_name(kind: ReplyKind, field: str) -> None:
    finding = {name: value for name, value in one(kind) if name != field}
    with pytest.raises(FactMissing) as caught:
        made(f"reply_{kind}", findings=(finding,))
    assert [name.rpartition(".")[2] for name in caught.value.fields] == [field]


def test_a_repeat_names_the_earlier_reply_as_far_as_it_is_known() -> None:
    text = said_of(ReplyKind.REPEAT)
    assert (
        "登记号为“云自然资公开申〔2025〕第112号”，答复文号为“云自然资公开复〔2025〕205号”，答复日期为2025年12月8日。"
        in text
    )
    bare = one(ReplyKind.REPEAT).earlier.model_copy(update={"letter_number": None, "replied_on": None})
    assert "登记号为“云自然资公开申〔2025〕第112号”。" in said_of(ReplyKind.REPEAT, earlier=bare)
