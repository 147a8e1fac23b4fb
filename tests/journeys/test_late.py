"""Time presses (逾期、督办、更正): weekly rings while overdue, an urging answered, a wrong day put right by two, records put right."""

from __future__ import annotations

from models.clock import Verdict
from tests.journeys.driven import Lived
from tests.journeys.late import (
    JOURNEYS,
    a_day_is_put_right_by_two,
    overdue_for_weeks_then_replied_late,
    records_are_put_right_beside_it,
    urged_and_answered,
)
from tests.journeys.reading import read
from tests.journeys.routine import (
    HEAD,
    LEADER,
    REGISTERED,
    closed,
    disclosed,
    drafted,
    paper,
    rang,
    sealed,
    taken_up,
)

__all__ = ["JOURNEYS"]
REPLY, SUPERVISOR = "答复期限", "主管部门"
TO_THE_25TH = [
    rang("03-16", REPLY, "剩余10个工作日", "承办处室", "经办人"),
    rang("03-19", REPLY, "剩余7个工作日：请督促拟稿或延期", HEAD, "经办人"),
    rang("03-23", REPLY, "剩余5个工作日：需延期的应已报批", "经办人", HEAD),
    rang("03-25", REPLY, "剩余3个工作日：请审签", LEADER, "经办人"),
]
ONE_LEFT = rang("03-27", REPLY, "剩余1个工作日：今明两日须发出", "经办人", "收件登记人")


async def test_an_overdue_case_rings_each_week_until_its_late_reply(lived: Lived) -> None:
    """Monday 2026-04-06 is off: that week rings on Tuesday."""
    one = await read(lived, overdue_for_weeks_then_replied_late)
    weekly = "仍未答复：列入每周督办清单"
    assert one.story == [
        REGISTERED,
        *taken_up(),
        *paper(),
        *TO_THE_25TH,
        ONE_LEFT,
        rang("03-30", REPLY, "今日届满：须今日发出", "经办人", "收件登记人", HEAD),
        rang("03-31", REPLY, "届满日已过，无发出凭证"),
        rang("03-31", REPLY, "已逾期：报分管负责人、主管部门", "经办人", HEAD, LEADER, SUPERVISOR),
        rang("04-07", REPLY, weekly, LEADER, SUPERVISOR, "经办人"),
        rang("04-13", REPLY, weekly, LEADER, SUPERVISOR, "经办人"),
        *drafted("04-15", "予以公开", HEAD, reviewed=False),
        *sealed("04-15"),
        "04-15 收件登记人：发出答复；已过届满日 2026-03-30，逾期",
        *closed("04-15"),
    ]
    assert one.ended == ("disclose", Verdict.LATE, True)
    assert await one.is_sound()


async def test_an_urging_is_answered_and_decides_nothing(lived: Lived) -> None:
    one = await read(lived, urged_and_answered)
    assert one.story == [
        REGISTERED,
        *taken_up(),
        *paper(),
        *TO_THE_25TH[:3],
        "03-24 主管部门：督办；督办通知；反馈期限 2026-03-26",
        TO_THE_25TH[3],
        rang("03-26", "", "督办事项：须今日反馈", "经办人", HEAD),
        ONE_LEFT,
        rang("03-27", "", "督办事项逾期未反馈", "经办人", HEAD, LEADER, SUPERVISOR),
        "03-27 经办人：反馈督办",
        *disclosed("03-27", "2026-03-30"),
    ]
    assert one.ended == ("disclose", Verdict.ON_TIME, True)
    assert await one.is_sound()


async def test_a_wrong_day_is_put_right_by_two_and_every_clock_follows(lived: Lived) -> None:
    """Receipt confirmed on 2026-03-04: notice by 03-13, reply by 04-01; in truth on 03-03: by 03-12 and 03-31."""
    one = await read(lived, a_day_is_put_right_by_two)
    clerk = "收件登记人"
    assert one.story == [
        "03-02 操作员：登记；2026-03-02 到达，收到日待确认；补正告知期限届满日 2026-03-11；答复期限届满日 2026-03-30",
        rang("03-02", "", "收到日须当日与申请人确认", clerk, "经办人"),
        rang("03-03", "", "收到日仍未与申请人确认", clerk, HEAD, "经办人"),
        "03-05 收件登记人：确认收到；补记，实为 2026-03-04；收到日 2026-03-04；"
        "补正告知期限届满日由 2026-03-11 变为 2026-03-13；答复期限届满日由 2026-03-30 变为 2026-04-01",
        "03-06 收件登记人：提请更正事实；“确认收到”之日改为 2026-03-03",
        "03-06 工作机构负责人：更正事实；“确认收到”之日改为 2026-03-03；"
        "补正告知期限届满日由 2026-03-13 变为 2026-03-12；答复期限届满日由 2026-04-01 变为 2026-03-31",
        rang("03-09", "", "补正告知剩余3个工作日", "经办人"),
        *taken_up("03-09"),
        *paper("03-09"),
        *disclosed("03-13", "2026-03-31"),
    ]
    assert one.standing.received.isoformat() == "2026-03-03"
    assert one.ended == ("disclose", Verdict.ON_TIME, True)
    assert await one.is_sound()


async def test_a_request_to_correct_records_is_answered_beside_the_reply(lived: Lived) -> None:
    one = await read(lived, records_are_put_right_beside_it)
    assert one.story == [
        REGISTERED,
        *taken_up(),
        "03-03 收件登记人：收到更正申请",
        *paper(),
        *disclosed("03-11", "2026-03-30")[:-1],
        "03-18 经办人：答复更正申请；予以更正",
        *closed("03-18"),
    ]
    assert one.letters == ("receipt_slip", "reply_disclose", "correction_reply")
    assert one.ended == ("disclose", Verdict.ON_TIME, True)
    assert await one.is_sound()
