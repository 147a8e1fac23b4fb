"""Changes and sorting (撤回、分流): whole or part taken back, joined, split off, set apart."""

from __future__ import annotations

from models.clock import Verdict
from tests.journeys.changes import (
    JOURNEYS,
    a_part_is_withdrawn,
    came_in_twice_and_is_joined,
    is_set_apart,
    items_are_split_off,
    withdrawn_in_review,
)
from tests.journeys.driven import Lived
from tests.journeys.reading import read
from tests.journeys.routine import HEAD, REGISTERED, disclosed, paper, rang, replied, taken_up

__all__ = ["JOURNEYS"]


async def test_a_request_withdrawn_in_review_ends_on_that_day(lived: Lived) -> None:
    one = await read(lived, withdrawn_in_review)
    assert one.story == [
        REGISTERED,
        *taken_up(),
        rang("03-16", "答复期限", "剩余10个工作日", "承办处室", "经办人"),
        "03-17 经办人：拟稿；不予公开（过程性信息）",
        "03-18 收件登记人：申请人撤回",
    ]
    assert one.letters == ("receipt_slip", "withdrawal_notice")
    assert one.ended == ("withdrawn", Verdict.WITHDRAWN, True)
    assert await one.is_sound()


async def test_where_a_part_is_withdrawn_the_draft_falls_and_the_rest_is_answered(lived: Lived) -> None:
    one = await read(lived, a_part_is_withdrawn)
    assert one.story == [
        REGISTERED,
        *taken_up(),
        *paper(which="；第 1 项"),
        *paper(which="；第 2 项"),
        *paper(which="；第 3 项"),
        "03-03 经办人：拟稿；第 1、2、3 项予以公开",
        "03-10 收件登记人：申请人撤回；第 2 项",
        "03-10 工作机构负责人：退回重拟",
        *replied("03-11", "第 1、3 项予以公开", HEAD, "2026-03-30", reviewed=False),
    ]
    assert one.letters == ("receipt_slip", "reply_disclose")
    assert one.ended == ("disclose", Verdict.ON_TIME, True)
    assert await one.is_sound()


async def test_what_came_in_twice_is_handled_once(lived: Lived) -> None:
    one = await read(lived, came_in_twice_and_is_joined)
    assert one.story == [REGISTERED, "03-04 经办人：重复登记并案；并入 某案"]
    assert one.letters == ("receipt_slip",)
    assert (one.standing.outcome, one.standing.over) == ("joined", True)
    assert await one.is_sound()


async def test_items_that_are_split_off_are_answered_in_cases_of_their_own(lived: Lived) -> None:
    one = await read(lived, items_are_split_off)
    assert one.story == [
        REGISTERED,
        "03-03 经办人：分立案件（一事一申请）；第 2、3 项；另立 某案、某案",
        *taken_up("03-04"),
        *paper("03-04", "；第 1 项"),
        *disclosed("03-09", "2026-03-30"),
    ]
    assert one.letters == ("receipt_slip", "reply_disclose")
    assert one.ended == ("disclose", Verdict.ON_TIME, True)
    assert await one.is_sound()


async def test_what_is_no_request_for_information_is_set_apart(lived: Lived) -> None:
    one = await read(lived, is_set_apart)
    assert one.story == [
        REGISTERED,
        "03-04 合法性审查人员：合法性审查；合法",
        "03-04 工作机构负责人：认定不属于政府信息公开申请，另行办理；咨询",
    ]
    assert one.letters == ("receipt_slip",)
    assert (one.standing.outcome, one.standing.over) == ("set_apart", True)
    assert await one.is_sound()
