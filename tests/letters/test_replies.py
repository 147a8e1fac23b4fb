"""Replies (答复文书): letter number, order, and what is said of each kind of finding."""

from __future__ import annotations

from typing import Any, get_args

import pytest

from law.regimes import Regime
from law.reply_kinds import sentence
from letters.facts.common import LeftOut
from letters.facts.replies import OtherKind, WithholdingKind
from letters.rendering import FactMissing, render
from letters.samples import COMPOSED_REPLY, DISCLOSING_REPLY, SAMPLES, WITHHOLDING_REPLY
from models.reply_kinds import ReplyKind
from tests.letters.test_wording import said

REPLIES = [DISCLOSING_REPLY, WITHHOLDING_REPLY, COMPOSED_REPLY]
FINDINGS: tuple[Any, ...] = COMPOSED_REPLY.findings
IN_PART, WITHHELD, MISSING, OTHERS, REPEAT = FINDINGS


def with_one(finding: Any) -> str:
    """The composed reply of which the last item has this finding instead."""
    return said(COMPOSED_REPLY, findings=(*COMPOSED_REPLY.findings[:4], finding))


def test_every_kind_of_finding_has_its_place_in_a_composed_reply() -> None:
    said_otherwise = {ReplyKind.DISCLOSE, ReplyKind.ALREADY_PUBLIC, ReplyKind.DISCLOSE_IN_PART}
    assert set(ReplyKind) == said_otherwise | set(get_args(WithholdingKind)) | set(get_args(OtherKind))
    assert all(kind.withholds for kind in get_args(WithholdingKind))


@pytest.mark.parametrize("facts", REPLIES)
def test_the_letter_number_stands_under_the_title(facts: Any) -> None:
    kind = next(kind for kind, sample in SAMPLES.items() if sample is facts)
    made = render(kind, facts)
    assert [line.strip() for line in made.text.split("\n")][:2] == [made.title, facts.letter_number]


@pytest.mark.parametrize("facts", REPLIES)
def test_a_reply_that_obeys_an_order_names_it_and_another_names_none(facts: Any) -> None:
    assert "收到云山市人民政府要求本机关作出答复的文书（云政复决字〔2026〕第5号）" in said(
        facts, order=COMPOSED_REPLY.order
    )
    assert "文书（" not in said(facts, order=None)


def test_items_keep_their_numbers_and_those_left_out_are_said_to_be() -> None:
    text = said(COMPOSED_REPLY)
    assert "4．“青石路片区旧城改造项目土壤检测报告”" in text
    assert "该申请的第3项已撤回，不再办理" in text
    assert "关于第3项" not in text
    split = said(COMPOSED_REPLY, left_out=(LeftOut(item=3, why_left_out="split_off"),))
    assert "该申请的第3项已分立，另行办理并答复" in split


def test_an_item_left_out_may_not_be_answered_here() -> None:
    with pytest.raises(FactMissing):
        said(COMPOSED_REPLY, findings=(*COMPOSED_REPLY.findings, MISSING.model_copy(update={"item": 3})))


def test_a_part_that_is_given_names_what_is_given_and_each_ground_for_the_rest() -> None:
    text = said(COMPOSED_REPLY)
    start, end = text.index("关于第1项"), text.index("关于第2项")
    assert [words for words in ("第三十七条", "第十五条", "第十六条第二款") if words not in text[start:end]] == []
    assert f"其余部分不予公开的理由：{IN_PART.reason}" in text[start:end]


@pytest.mark.parametrize("kind", [kind for kind in get_args(OtherKind) if kind is not ReplyKind.NO_SPECIAL_NEED])
def test_what_is_not_given_says_the_sentence_of_its_kind_and_the_reason(kind: Any) -> None:
    words = sentence(kind, Regime.OGI_2019)
    text = with_one(REPEAT.model_copy(update={"kind": kind, "sentence": words}))
    assert f"答复如下：{words.zh}理由：{REPEAT.reason}" in text


def test_another_agency_s_information_names_that_agency_where_it_is_known() -> None:
    where = "负责公开该信息的行政机关及其联系方式："
    assert where + OTHERS.where in said(COMPOSED_REPLY)
    unknown = OTHERS.model_copy(update={"where": None})
    assert where not in said(COMPOSED_REPLY, findings=(IN_PART, WITHHELD, MISSING, unknown, REPEAT))


def test_a_repeat_names_the_earlier_reply() -> None:
    assert "登记号为“云自然资公开〔2025〕第112号”的政府信息公开申请的答复" in with_one(REPEAT)
    assert "此前的答复" not in with_one(REPEAT.model_copy(update={"earlier": None}))


def test_a_composed_reply_may_hold_whatever_the_other_two_hold() -> None:
    given, public = (
        one.model_copy(update={"item": item}) for one, item in zip(DISCLOSING_REPLY.findings, (4, 5), strict=True)
    )
    text = said(COMPOSED_REPLY, findings=(IN_PART, WITHHELD, given, public, REPEAT))
    assert "本机关决定予以公开，提供下列政府信息" in text
    assert "该政府信息已经主动公开" in text
