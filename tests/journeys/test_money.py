"""Fees and excessive requests (Art. 35, 42): payment starts the period anew, silence is found by people, a later day takes its place."""

from __future__ import annotations

from models.clock import Verdict
from tests.journeys.driven import Lived
from tests.journeys.money import (
    JOURNEYS,
    fee_is_not_paid,
    fee_is_paid,
    fee_notice_is_taken_back,
    reasons_are_good_and_a_later_day_is_set,
    reasons_are_not_given,
)
from tests.journeys.reading import letters, read
from tests.journeys.routine import (
    HEAD,
    LEADER,
    REGISTERED,
    closed,
    disclosed,
    drafted,
    paper,
    rang,
    replied,
    sealed,
    taken_up,
)

__all__ = ["JOURNEYS"]
CHARGED = [
    REGISTERED,
    *taken_up(),
    *paper(),
    "03-09 经办人：拟收费；按量 60",
    "03-10 分管负责人：收费通知；300 元；答复期限停止计算（原届满日 2026-03-30）",
    "03-12 收件登记人：记录文书收到日；收费通知；缴费期限届满日 2026-04-10",
]
"""Twenty working days, 2026-03-13 being the first, end on 2026-04-10, for 2026-04-06 is off."""
TEN_LEFT = ("答复期限", "剩余10个工作日", "承办处室", "经办人")


async def test_a_fee_that_is_paid_starts_the_period_anew(lived: Lived) -> None:
    """Twenty working days after 2026-03-20, without 2026-04-06, end on 2026-04-20."""
    one = await read(lived, fee_is_paid)
    paid = "03-20 收件登记人：缴费；答复期限届满日 2026-04-20"
    assert one.story == [*CHARGED, paid, *disclosed("03-25", "2026-04-20")]
    assert one.letters == ("receipt_slip", "fee_notice", "reply_disclose")
    assert "300" in (await letters(one.case))["fee_notice"]
    assert one.ended == ("disclose", Verdict.ON_TIME, True)
    assert await one.is_sound()


async def test_a_fee_that_is_not_paid_is_reviewed_for_legality_and_then_found_so(lived: Lived) -> None:
    one = await read(lived, fee_is_not_paid)
    passed = "缴费期限已过：请认定是否逾期未缴费"
    assert one.story == [
        *CHARGED,
        rang("04-13", "", passed, "合法性审查人员", HEAD, "经办人"),
        "04-13 合法性审查人员：合法性审查；逾期未缴费；合法",
        "04-13 工作机构负责人：认定逾期未缴费",
    ]
    assert one.letters == ("receipt_slip", "fee_notice", "unpaid_notice")
    assert one.ended == ("fee_unpaid", Verdict.UNPAID, True)
    assert await one.is_sound()


async def test_a_fee_notice_that_is_taken_back_leaves_the_period_as_it_was(lived: Lived) -> None:
    one = await read(lived, fee_notice_is_taken_back)
    assert one.story == [
        *CHARGED,
        "03-16 分管负责人：撤销收费通知；答复期限届满日 2026-03-30",
        rang("03-16", *TEN_LEFT) + "；补发（原定 2026-03-16 09:00）",
        *disclosed("03-18", "2026-03-30"),
    ]
    assert one.letters == ("receipt_slip", "fee_notice", "fee_withdrawal_notice", "reply_disclose")
    assert one.ended == ("disclose", Verdict.ON_TIME, True)
    assert await one.is_sound()


async def test_where_the_reasons_are_good_a_later_day_takes_the_place_of_the_period(lived: Lived) -> None:
    one = await read(lived, reasons_are_good_and_a_later_day_is_set)
    assert one.story == [
        REGISTERED,
        *taken_up(),
        "03-04 经办人：要求说明理由",
        "03-12 收件登记人：收到说明理由",
        rang("03-16", *TEN_LEFT),
        "03-16 分管负责人：确定合理期限并告知；合理期限届满日 2026-06-30",
        *paper("03-16", "；第 1 项"),
        *paper("03-16", "；第 2 项"),
        *paper("03-16", "；第 3 项"),
        rang("06-15", "合理期限", "剩余10个工作日", "承办处室", "经办人"),
        *drafted("06-15", "第 1、2、3 项予以公开", HEAD, reviewed=False),
        *sealed("06-15"),
        "06-15 收件登记人：发出答复；在合理期限届满日 2026-06-30 之内",
        *closed("06-15"),
    ]
    assert one.letters == ("receipt_slip", "justification_request", "reasonable_date_notice", "reply_disclose")
    assert one.ended == ("disclose", Verdict.ON_TIME, True)
    assert await one.is_sound()


async def test_where_no_reasons_come_it_is_found_so_before_anybody_is_turned_away(lived: Lived) -> None:
    one = await read(lived, reasons_are_not_given)
    assert one.story == [
        REGISTERED,
        *taken_up(),
        "03-04 经办人：要求说明理由",
        rang("03-16", *TEN_LEFT),
        "03-16 工作机构负责人：认定理由不合理",
        *replied("03-17", "第 1、2、3 项无正当理由大量反复申请", LEADER, "2026-03-30"),
    ]
    assert one.letters == ("receipt_slip", "justification_request", "reply_excessive_without_reason")
    assert one.ended == ("excessive_without_reason", Verdict.ON_TIME, True)
    assert await one.is_sound()
