"""Other agencies (Art. 33(3), 34): a co-producer's silence is its own consent only; others are waited for until that is given up."""

from __future__ import annotations

from models.clock import Verdict
from tests.journeys.agencies import (
    JOURNEYS,
    co_producer_is_silent_and_another_objects,
    other_agencies_answer_or_are_waited_for_no_more,
    supplemented_then_extended_then_a_third_party_is_asked,
)
from tests.journeys.driven import Lived
from tests.journeys.reading import read
from tests.journeys.routine import HEAD, LEADER, REGISTERED, consulted, disclosed, paper, rang, replied, taken_up

__all__ = ["JOURNEYS"]
STOPPED = "；答复期限停止计算（原届满日 2026-03-30）"


async def test_the_silence_of_one_co_producer_is_the_consent_of_that_one_only(lived: Lived) -> None:
    """Fifteen working days after 2026-03-05 end on the 26th; 16 set aside, from 2026-03-05 on, lead to 2026-04-22."""
    one = await read(lived, co_producer_is_silent_and_another_objects)
    received = (
        "03-05 收件登记人：记录文书收到日；征求意见书（共同制作机关 {}）；{}共同制作机关意见期限（{}）届满日 2026-03-26"
    )
    assert one.story == [
        REGISTERED,
        *taken_up(),
        *paper(which="；第 1 项"),
        *consulted("03-04", "共同制作机关 A", STOPPED),
        *consulted("03-04", "共同制作机关 B"),
        received.format("A", "", "A"),
        received.format("B", "答复期限届满日 2026-04-22；", "B"),
        "03-12 收件登记人：收到意见；共同制作机关 B；不同意公开",
        rang("03-23", "共同制作机关意见期限（A）", "共同制作机关意见剩余3个工作日", "经办人"),
        rang("03-27", "共同制作机关意见期限（A）", "共同制作机关逾期未答复：视为同意公开", "经办人", HEAD),
        *replied("03-27", "第 1 项予以公开；第 2 项不予公开（过程性信息）", LEADER, "2026-04-22"),
    ]
    assert one.letters == ("receipt_slip", "consultation_co_producer", "consultation_notice", "composed_reply")
    assert one.ended == ("disclose_in_part", Verdict.ON_TIME, True)
    assert await one.is_sound()


async def test_another_agency_is_waited_for_until_the_waiting_is_given_up(lived: Lived) -> None:
    """Ten working days after 2026-03-04 the office reminds itself; eleven set aside lead to 2026-04-15."""
    one = await read(lived, other_agencies_answer_or_are_waited_for_no_more)
    assert one.story == [
        REGISTERED,
        *taken_up(),
        *paper(),
        *consulted("03-04", "其他机关 B", STOPPED),
        *consulted("03-04", "其他机关 C"),
        "03-12 收件登记人：收到意见；其他机关 B；同意公开",
        rang("03-19", "其他机关答复（内部时限）（C）", "其他机关尚未答复：请催询", "经办人", HEAD),
        "03-19 经办人：终止征求意见；其他机关 C；不再需要；答复期限届满日 2026-04-15",
        *disclosed("03-20", "2026-04-15"),
    ]
    assert one.letters == ("receipt_slip", "consultation_notice", "consultation_other_agency", "reply_disclose")
    assert one.ended == ("disclose", Verdict.ON_TIME, True)
    assert await one.is_sound()


async def test_supplement_extension_and_consultation_each_move_the_due_day_in_turn(lived: Lived) -> None:
    """Twenty working days after 2026-03-13: 04-13. Ten more: 04-27. Six set aside, 04-13 to 04-20: past Labour Day, 05-08."""
    one = await read(lived, supplemented_then_extended_then_a_third_party_is_asked)
    reply, extend = "答复期限", "剩余5个工作日：需延期的应已报批"
    assert one.story == [
        REGISTERED,
        rang("03-06", "", "补正告知剩余3个工作日", "经办人"),
        f"03-06 经办人：告知补正{STOPPED}；申请人补正期限届满日 2026-03-20",
        "03-09 收件登记人：记录文书收到日；补正告知书",
        "03-13 收件登记人：收到补正；答复期限届满日 2026-04-13",
        *taken_up("03-16"),
        *paper("03-16"),
        rang("03-27", reply, "剩余10个工作日", "承办处室", "经办人"),
        rang("04-01", reply, "剩余7个工作日：请督促拟稿或延期", HEAD, "经办人"),
        rang("04-03", reply, extend, "经办人", HEAD),
        rang("04-08", reply, "剩余3个工作日：请审签", LEADER, "经办人"),
        "04-09 经办人：申请延期；10 个工作日",
        "04-09 工作机构负责人：同意延期并告知；答复期限届满日由 2026-04-13 变为 2026-04-27",
        *consulted("04-10", "第三方 A", "；答复期限停止计算（原届满日 2026-04-27）"),
        "04-13 收件登记人：记录文书收到日；征求意见书（第三方 A）；"
        "答复期限届满日 2026-05-21；第三方意见期限（A）届满日 2026-05-07",
        "04-20 收件登记人：收到意见；第三方 A；同意公开；答复期限届满日由 2026-05-21 变为 2026-05-08",
        "04-20 工作机构负责人：对第三方意见作出判断；代号 A；第三方同意；决定公开",
        rang("04-21", reply, "剩余10个工作日", "承办处室", "经办人"),
        rang("04-24", reply, "剩余7个工作日：请督促拟稿或延期", HEAD, "经办人"),
        rang("04-28", reply, extend, "经办人", HEAD),
        rang("04-30", reply, "剩余3个工作日：请审签", LEADER, "经办人"),
        rang("05-07", reply, "剩余1个工作日：今明两日须发出", "经办人", "收件登记人"),
        *disclosed("05-08", "2026-05-08"),
    ]
    asked = ("consultation_notice", "consultation_third_party")
    assert one.letters == ("receipt_slip", "supplement_notice", "extension_notice", *asked, "reply_disclose")
    assert one.ended == ("disclose", Verdict.ON_TIME, True)
    assert await one.is_sound()
