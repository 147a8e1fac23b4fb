"""The confidentiality review (Art. 14, 17): who doubts asks the competent authority; a state secret is here as a stub only."""

from __future__ import annotations

from models.clock import Verdict
from tests.journeys.driven import Lived
from tests.journeys.reading import read
from tests.journeys.routine import HEAD, LEADER, REGISTERED, disclosed, drafted, paper, rang, replied, taken_up
from tests.journeys.secrets_and_stubs import (
    JOURNEYS,
    STUB,
    a_doubt_is_referred_and_may_be_disclosed,
    a_spill_after_the_issue_is_taken_out,
    a_state_secret_is_known_by_its_stub_only,
)

__all__ = ["JOURNEYS"]


async def test_a_doubt_is_referred_while_the_period_runs_on(lived: Lived) -> None:
    one = await read(lived, a_doubt_is_referred_and_may_be_disclosed)
    unanswered = "报请确定尚无结果：请催询"
    assert one.story == [
        REGISTERED,
        *taken_up(),
        "03-03 承办处室：提供材料",
        "03-04 保密审查员：报请确定；代号 B",
        rang("03-16", "答复期限", "剩余10个工作日", "承办处室", "经办人"),
        rang("03-19", "报请确定结果（内部时限）（B）", unanswered, "保密审查员", HEAD, "经办人"),
        rang("03-19", "答复期限", "剩余7个工作日：请督促拟稿或延期", HEAD, "经办人"),
        rang("03-23", "答复期限", "剩余5个工作日：需延期的应已报批", "经办人", HEAD),
        "03-24 保密审查员：收到确定意见；代号 B；可以公开",
        "03-24 保密审查员：保密审查；材料；可以公开",
        rang("03-25", "答复期限", "剩余3个工作日：请审签", LEADER, "经办人"),
        *disclosed("03-26", "2026-03-30"),
    ]
    assert one.letters == ("receipt_slip", "referral_letter", "reply_disclose")
    assert one.ended == ("disclose", Verdict.ON_TIME, True)
    assert await one.is_sound()


async def test_of_a_state_secret_nothing_is_told_but_its_level(lived: Lived) -> None:
    one = await read(lived, a_state_secret_is_known_by_its_stub_only)
    assert one.story == [
        REGISTERED,
        *taken_up(),
        "03-03 承办处室：登记涉密信息存根；机密级",
        *replied("03-06", "不予公开（国家秘密）", LEADER, "2026-03-30"),
    ]
    assert not any(STUB.own_number in line or STUB.holder in line for line in one.story)
    assert one.letters == ("receipt_slip", "reply_withhold_state_secret")
    assert one.ended == ("withhold_state_secret", Verdict.ON_TIME, True)
    assert await one.is_sound()


async def test_a_reply_whose_document_was_a_spill_is_taken_back_before_it_leaves(lived: Lived) -> None:
    one = await read(lived, a_spill_after_the_issue_is_taken_out)
    assert one.story == [
        REGISTERED,
        *taken_up(),
        *paper(),
        *drafted("03-03", "予以公开", HEAD, reviewed=False),
        "03-03 收件登记人：编号",
        "03-04 保密审查员：移除误入材料",
        "03-04 工作机构负责人：退回重拟",
        "03-04 承办处室：登记涉密信息存根；机密级",
        *replied("03-05", "不予公开（国家秘密）", LEADER, "2026-03-30"),
    ]
    assert one.ended == ("withhold_state_secret", Verdict.ON_TIME, True)
    assert await one.is_sound()
