"""Remedies against a reply (救济途径): which first, until when, and how a letter says it."""

from __future__ import annotations

import pytest

from law.remedies import remedies, sentence
from models.reply_kinds import ReplyKind
from tests.law.builders import day

BODY, COURT = "甲市人民政府", "甲市中级人民法院"
KINDS = list(ReplyKind)


@pytest.mark.parametrize("kind", KINDS)
def test_reconsideration_comes_first_where_a_reply_withholds_since_2024(kind: ReplyKind) -> None:
    assert remedies(kind, day("2024-01-01")).reconsideration_comes_first is kind.withholds
    assert not remedies(kind, day("2023-12-31")).reconsideration_comes_first


def test_the_periods_are_sixty_days_six_months_and_fifteen_days() -> None:
    one = remedies(ReplyKind.DISCLOSE, day("2026-03-30"))
    assert (one.reconsideration_days, one.suit_months, one.suit_days_after_reconsideration) == (60, 6, 15)


@pytest.mark.parametrize(
    ("on", "said"),
    [
        ("2026-03-30", "《中华人民共和国行政复议法》第二十三条第一款第（四）项"),
        ("2023-12-31", "《中华人民共和国行政复议法》（2023年修订前）第九条第一款"),
    ],
)
def test_the_law_in_force_on_the_day_is_cited(on: str, said: str) -> None:
    assert said in {str(one) for one in remedies(ReplyKind.WITHHOLD_PROCESS, day(on)).citations}


def test_a_withholding_reply_names_reconsideration_as_the_first_step_and_no_direct_suit() -> None:
    said = sentence(remedies(ReplyKind.WITHHOLD_PROCESS, day("2026-03-30")), BODY, COURT)
    assert "应当" in said.zh and f"先向{BODY}申请行政复议" in said.zh and "15日内" in said.zh
    assert "个月" not in said.zh and "must first apply" in said.en and "months" not in said.en


def test_a_disclosing_reply_leaves_the_choice() -> None:
    said = sentence(remedies(ReplyKind.DISCLOSE, day("2026-03-30")), BODY, COURT)
    assert "60日内" in said.zh and f"6个月内直接向{COURT}" in said.zh
    assert "within 60 days" in said.en and "within 6 months" in said.en


@pytest.mark.parametrize("kind", KINDS)
def test_both_places_are_named_in_both_languages(kind: ReplyKind) -> None:
    said = sentence(remedies(kind, day("2026-03-30")), BODY, COURT)
    assert all(place in text for place in (BODY, COURT) for text in (said.zh, said.en))
