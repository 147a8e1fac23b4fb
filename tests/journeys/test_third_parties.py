"""Third parties (第三方, Art. 32): a good reason binds, silence leaves it to the agency, who is overruled has time."""

from __future__ import annotations

from models.clock import Verdict
from tests.journeys.driven import Lived
from tests.journeys.reading import read
from tests.journeys.routine import (
    HEAD,
    LEADER,
    REGISTERED,
    closed,
    consulted,
    disclosed,
    drafted,
    paper,
    rang,
    replied,
    sealed,
    sent,
    taken_up,
)
from tests.journeys.third_parties import (
    JOURNEYS,
    third_party_cannot_be_asked,
    third_party_has_good_reason,
    third_party_is_overruled,
    third_party_is_silent,
)

__all__ = ["JOURNEYS"]
ASKED = [
    REGISTERED,
    *taken_up(),
    *paper(),
    *consulted("03-04", "第三方 A", "；答复期限停止计算（原届满日 2026-03-30）"),
]
CONSULTED = ("consultation_notice", "consultation_third_party")
RECEIVED = (
    "03-06 收件登记人：记录文书收到日；征求意见书（第三方 A）；"
    "答复期限届满日 2026-04-23；第三方意见期限（A）届满日 2026-03-27"
)
OBJECTED = "03-18 收件登记人：收到意见；第三方 A；不同意公开；答复期限届满日由 2026-04-23 变为 2026-04-14"
"""Fifteen working days after 2026-03-06 end on the 27th. Set aside: from 2026-03-05 through the 27th 17 working days, through the
18th ten; so many working days after 2026-03-30 are 2026-04-23 and 2026-04-14, for 2026-04-06 is off."""


async def test_an_objection_with_good_reason_is_followed(lived: Lived) -> None:
    one = await read(lived, third_party_has_good_reason)
    assert one.story == [
        *ASKED,
        RECEIVED,
        OBJECTED,
        "03-18 工作机构负责人：对第三方意见作出判断；代号 A；不同意且理由合理；决定不公开",
        *replied("03-20", "不予公开（第三方合法权益）", LEADER, "2026-04-14"),
    ]
    assert one.letters == ("receipt_slip", *CONSULTED, "reply_withhold_third_party")
    assert one.ended == ("withhold_third_party", Verdict.ON_TIME, True)
    assert await one.is_sound()


async def test_after_its_silence_the_agency_decides(lived: Lived) -> None:
    one = await read(lived, third_party_is_silent)
    assert one.story == [
        *ASKED,
        RECEIVED,
        rang("03-24", "第三方意见期限（A）", "第三方意见剩余3个工作日", "经办人"),
        rang("03-30", "第三方意见期限（A）", "第三方逾期未答复：由本机关决定", "经办人", HEAD),
        "03-30 工作机构负责人：对第三方意见作出判断；代号 A；第三方未提出意见；决定公开",
        *disclosed("03-31", "2026-04-23"),
    ]
    assert one.letters == ("receipt_slip", *CONSULTED, "reply_disclose")
    assert one.ended == ("disclose", Verdict.ON_TIME, True)
    assert await one.is_sound()


async def test_who_is_overruled_is_told_and_has_time_before_the_reply_leaves(lived: Lived) -> None:
    one = await read(lived, third_party_is_overruled)
    assert one.story == [
        *ASKED,
        RECEIVED,
        OBJECTED,
        "03-19 分管负责人：对第三方意见作出判断；代号 A；不同意但理由不合理；决定公开",
        "03-19 收件登记人：书面告知第三方；代号 A",
        *drafted("03-23", "予以公开", LEADER),
        *sealed("03-23"),
        *sent("03-27", "2026-04-14"),
        *closed("03-27"),
    ]
    assert one.letters == ("receipt_slip", *CONSULTED, "notice_to_third_party", "reply_disclose")
    assert one.ended == ("disclose", Verdict.ON_TIME, True)
    assert await one.is_sound()


async def test_who_cannot_be_asked_is_decided_on_like_who_is_silent(lived: Lived) -> None:
    one = await read(lived, third_party_cannot_be_asked)
    unproven = "已发文书尚无对方收到凭证：请核实"
    assert one.story == [
        *ASKED,
        rang("03-12", "文书收到凭证（A）", unproven, "收件登记人", HEAD, "经办人"),
        "03-12 经办人：终止征求意见；第三方 A；退回；答复期限届满日 2026-04-08",
        "03-12 工作机构负责人：对第三方意见作出判断；代号 A；第三方未提出意见；决定不公开",
        *replied("03-13", "不予公开（第三方合法权益）", LEADER, "2026-04-08"),
    ]
    assert one.letters == ("receipt_slip", *CONSULTED, "reply_withhold_third_party")
    assert one.ended == ("withhold_third_party", Verdict.ON_TIME, True)
    assert await one.is_sound()
