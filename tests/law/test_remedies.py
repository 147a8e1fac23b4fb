"""Remedies against a reply (救济途径): which first, until when, and how a letter says it."""

from __future__ import annotations

from datetime import date

import pytest

from law.remedies import DECLINED, Remedies, remedies, sentence
from models.base import Words
from models.reply_kinds import ReplyKind
from tests.law.builders import day

BODY, COURT = "甲市人民政府", "甲市中级人民法院"
KINDS = list(ReplyKind)
IN_PART, PROCESS = ReplyKind.DISCLOSE_IN_PART, ReplyKind.WITHHOLD_PROCESS
LATE = day("2026-03-30")


def against(*kinds: ReplyKind, on: date = LATE, in_part_first: bool = True, told: bool = True) -> Remedies:
    return remedies(kinds, on, (IN_PART,) if in_part_first else (), told)


def said(*kinds: ReplyKind, on: date = LATE, told: bool = True) -> Words:
    return sentence(against(*kinds, on=on, told=told), BODY, COURT)


@pytest.mark.parametrize("kind", KINDS)
def test_reconsideration_comes_first_where_a_reply_withholds_since_2024(kind: ReplyKind) -> None:
    assert against(kind, on=day("2024-01-01"), in_part_first=False).reconsideration_comes_first is kind.withholds
    assert not against(kind, on=day("2023-12-31")).reconsideration_comes_first


def test_whether_it_comes_first_against_a_part_is_an_open_point() -> None:
    assert against(IN_PART).reconsideration_comes_first
    assert not against(IN_PART, in_part_first=False).reconsideration_comes_first
    assert not against(IN_PART, on=day("2023-12-31")).reconsideration_comes_first


@pytest.mark.parametrize(
    ("grounds", "comes_first"),
    [
        ((ReplyKind.NOT_GOVERNMENT_INFORMATION,), False),
        ((ReplyKind.NOT_GOVERNMENT_INFORMATION, PROCESS), True),
        ((PROCESS,), True),
        ((), True),
    ],
)
def test_it_does_not_come_first_against_a_part_whose_rest_is_refused_on_no_ground(
    grounds: tuple[ReplyKind, ...], comes_first: bool
) -> None:
    found = remedies([IN_PART], LATE, (IN_PART,), False, grounds)
    assert (found.reconsideration_comes_first, found.direct_suit_is_told) == (comes_first, not comes_first)
    with_a_refusal = remedies([IN_PART, PROCESS], LATE, (IN_PART,), False, grounds)
    assert with_a_refusal.reconsideration_comes_first


def test_what_is_taken_for_withholding_is_so_as_a_ground_too() -> None:
    also = (IN_PART, ReplyKind.NOT_GOVERNMENT_INFORMATION)
    assert remedies([IN_PART], LATE, also, False, also[1:]).reconsideration_comes_first


def test_one_refusal_among_several_findings_makes_it_come_first() -> None:
    assert against(ReplyKind.DOES_NOT_EXIST, PROCESS).reconsideration_comes_first
    assert not against(ReplyKind.DOES_NOT_EXIST, ReplyKind.DISCLOSE).reconsideration_comes_first


@pytest.mark.parametrize("kind", sorted(DECLINED))
def test_a_suit_that_courts_decline_is_told_or_not_by_an_open_point_since_june_2025(kind: ReplyKind) -> None:
    assert against(kind).direct_suit_is_told
    assert not against(kind, on=day("2025-06-01"), told=False).direct_suit_is_told
    assert against(kind, on=day("2025-05-31"), told=False).direct_suit_is_told
    assert against(kind, ReplyKind.DISCLOSE, told=False).direct_suit_is_told


def test_no_direct_suit_is_told_where_reconsideration_comes_first() -> None:
    assert not against(PROCESS).direct_suit_is_told


def test_the_periods_are_sixty_days_six_months_and_fifteen_days() -> None:
    one = against(ReplyKind.DISCLOSE)
    assert (one.reconsideration_days, one.suit_months, one.suit_days_after_reconsideration) == (60, 6, 15)


@pytest.mark.parametrize(("on", "months"), [("2015-05-01", 6), ("2015-04-30", 3), ("2012-03-05", 3)])
def test_a_reply_before_may_2015_tells_the_three_months_of_the_older_law(on: str, months: int) -> None:
    words = said(ReplyKind.DISCLOSE, on=day(on))
    assert f"也可以自收到本答复之日起{months}个月内直接向{COURT}提起行政诉讼。" in words.zh
    assert f"within {months} months" in words.en


@pytest.mark.parametrize(
    ("kind", "on", "told", "names"),
    [
        (PROCESS, "2026-03-30", True, "《中华人民共和国行政复议法》第二十三条第一款第（四）项"),
        (PROCESS, "2012-03-05", True, "《中华人民共和国行政诉讼法》（2014年修正前）第三十九条"),
        (PROCESS, "2023-12-31", True, "《中华人民共和国行政复议法》（2023年修订前）第九条第一款"),
        (
            ReplyKind.REPEAT,
            "2026-03-30",
            False,
            "《最高人民法院关于审理政府信息公开行政案件适用法律若干问题的解释》（法释〔2025〕8号）第十条",
        ),
    ],
)
def test_the_law_in_force_on_the_day_is_cited(kind: ReplyKind, on: str, told: bool, names: str) -> None:
    assert names in {str(one) for one in against(kind, on=day(on), told=told).citations}


def test_a_withholding_reply_names_reconsideration_as_the_first_step_and_no_direct_suit() -> None:
    words = said(PROCESS)
    assert "应当" in words.zh and f"先向{BODY}申请行政复议" in words.zh and "15日内" in words.zh
    assert "个月" not in words.zh and "must first apply" in words.en and "months" not in words.en


def test_a_disclosing_reply_leaves_the_choice() -> None:
    words = said(ReplyKind.DISCLOSE)
    assert "60日内" in words.zh and f"6个月内直接向{COURT}" in words.zh
    assert "within 60 days" in words.en and "within 6 months" in words.en


def test_where_no_direct_suit_is_told_reconsideration_is_no_duty() -> None:
    words = said(ReplyKind.REPEAT, told=False)
    assert f"可以自收到本答复之日起60日内向{BODY}" in words.zh and "直接" not in words.zh and "应当" not in words.zh
    assert "you may apply" in words.en and "directly" not in words.en


@pytest.mark.parametrize("told", [True, False])
@pytest.mark.parametrize("kind", KINDS)
def test_both_places_are_named_in_both_languages(kind: ReplyKind, told: bool) -> None:
    words = said(kind, told=told)
    assert all(place in text for place in (BODY, COURT) for text in (words.zh, words.en))
