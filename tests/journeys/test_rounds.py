"""Replies and what comes after them: several findings in one letter, redrafting, returned mail, deputies, a second round by order."""

from __future__ import annotations

from models.clock import Verdict
from models.reply_kinds import ReplyKind
from policy.table_three import Row, row
from tests.journeys.driven import Lived
from tests.journeys.reading import read
from tests.journeys.rounds import (
    JOURNEYS,
    a_deputy_acts_for_the_head,
    countersigner_disagrees_and_it_is_drafted_anew,
    mail_comes_back_and_is_served_again,
    refused_closed_reopened_ordered_and_replied_anew,
    three_items_three_findings,
)
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
    sent,
    taken_up,
)

__all__ = ["JOURNEYS"]
DUE = "2026-03-30"
JURIST = "合法性审查人员"


async def test_three_findings_in_one_reply_count_as_a_partial_disclosure(lived: Lived) -> None:
    one = await read(lived, three_items_three_findings)
    found = "第 1 项予以公开；第 2 项不予公开（内部事务信息）；第 3 项不属于本机关负责公开"
    assert one.story == [
        REGISTERED,
        *taken_up(),
        *paper(which="；第 1 项"),
        *replied("03-12", found, LEADER, DUE),
    ]
    assert one.letters == ("receipt_slip", "composed_reply")
    assert one.ended == ("disclose_in_part", Verdict.ON_TIME, True)
    kinds = (ReplyKind.DISCLOSE, ReplyKind.WITHHOLD_INTERNAL_AFFAIRS, ReplyKind.OTHER_AGENCY)
    assert row(kinds) is Row.IN_PART
    assert await one.is_sound()


async def test_a_draft_that_a_countersigner_rejects_is_drafted_anew(lived: Lived) -> None:
    one = await read(lived, countersigner_disagrees_and_it_is_drafted_anew)
    first = drafted("03-05", "不予公开（过程性信息）", LEADER)
    second = drafted("03-06", "予以公开", HEAD, reviewed=False)
    assert one.story == [
        REGISTERED,
        *taken_up(),
        *first[:-1],
        "03-05 承办处室负责人：会签；不同意",
        "03-05 工作机构负责人：退回重拟",
        *paper("03-05"),
        *second[:-1],
        "03-06 承办处室负责人：会签；同意",
        second[-1],
        *sealed("03-06"),
        *sent("03-06", DUE),
        *closed("03-06"),
    ]
    assert one.letters == ("receipt_slip", "reply_disclose")
    assert one.ended == ("disclose", Verdict.ON_TIME, True)
    assert await one.is_sound()


async def test_mail_that_comes_back_left_in_time_all_the_same(lived: Lived) -> None:
    one = await read(lived, mail_comes_back_and_is_served_again)
    assert one.story == [
        REGISTERED,
        *taken_up(),
        *paper(),
        rang("03-16", "答复期限", "剩余10个工作日", "承办处室", "经办人"),
        rang("03-19", "答复期限", "剩余7个工作日：请督促拟稿或延期", HEAD, "经办人"),
        rang("03-23", "答复期限", "剩余5个工作日：需延期的应已报批", "经办人", HEAD),
        rang("03-25", "答复期限", "剩余3个工作日：请审签", LEADER, "经办人"),
        rang("03-27", "答复期限", "剩余1个工作日：今明两日须发出", "经办人", "收件登记人"),
        *disclosed("03-27", DUE)[:-1],
        "04-02 收件登记人：退件",
        "04-07 收件登记人：再次送达；当面送达",
        "04-07 收件登记人：送达",
        *closed("04-07"),
    ]
    assert one.letters == ("receipt_slip", "reply_disclose")
    assert one.ended == ("disclose", Verdict.ON_TIME, True)
    assert await one.is_sound()


async def test_the_ledger_says_for_whom_a_deputy_acted(lived: Lived) -> None:
    one = await read(lived, a_deputy_acts_for_the_head)
    deputy = "03-03 leader-1 代 ogi-head-1（工作机构负责人）"
    assert one.story == [
        REGISTERED,
        *taken_up(),
        *paper(),
        "03-03 经办人：拟稿；予以公开",
        "03-03 保密审查员：保密审查；答复文稿；可以公开",
        f"{deputy}：核稿",
        f"{deputy}：签发",
        *sealed("03-03"),
        *sent("03-03", DUE),
        *closed("03-03"),
    ]
    assert one.ended == ("disclose", Verdict.ON_TIME, True)
    assert await one.is_sound()


async def test_refused_closed_reopened_for_a_reconsideration_ordered_and_replied_anew(lived: Lived) -> None:
    """Ten working days after 2026-03-27 end on 04-13, for 04-06 is off; twenty after 2026-05-20 on 06-17."""
    one = await read(lived, refused_closed_reopened_ordered_and_replied_anew)
    answer, order = "复议答复期限", "责令答复期限"
    assert one.story == [
        REGISTERED,
        *taken_up(),
        *replied("03-10", "不予公开（过程性信息）", LEADER, DUE)[:-1],
        "03-12 收件登记人：送达",
        *closed("03-12"),
        "03-27 工作机构负责人：重启案件",
        "03-27 收件登记人：收到复议、诉讼材料；行政复议；复议答复期限届满日 2026-04-13",
        rang("04-03", answer, "剩余5个工作日：请备齐答复、证据", "经办人", JURIST),
        rang("04-08", answer, "剩余3个工作日：请报审", "经办人", JURIST, HEAD),
        rang("04-10", answer, "剩余1个工作日：须提交", "经办人", HEAD),
        rang("04-13", answer, "今日届满：须今日提交", "经办人", HEAD, LEADER),
        rang("04-14", answer, "期限已过：请核实是否已提交", "经办人", HEAD, LEADER),
        "05-20 经办人：登记复议、诉讼结果；结果纠正",
        "05-20 收件登记人：收到责令答复的决定、判决；20 个工作日内；责令答复期限届满日 2026-06-17",
        *paper("05-20"),
        rang("06-03", order, "剩余10个工作日", "承办处室", "经办人"),
        rang("06-10", order, "剩余5个工作日：文稿应已送审", "经办人", HEAD),
        *drafted("06-10", "予以公开", HEAD, reviewed=False),
        *sealed("06-10"),
        "06-10 收件登记人：发出答复；在责令答复期限届满日 2026-06-17 之内",
        *closed("06-10"),
    ]
    assert one.letters == ("receipt_slip", "reply_withhold_process", "reply_disclose")
    assert one.ended == ("disclose", Verdict.ON_TIME, True)
    assert await one.is_sound()
