"""Whole lives of requests on the real engine, read as their officers read them: the plain ones."""

from __future__ import annotations

from models.clock import Verdict
from tests.journeys.driven import Lived
from tests.journeys.plain import (
    JOURNEYS,
    abandoned,
    disclosed,
    overdue_then_cured,
    supplemented_then_extended,
    withdrawn,
    withheld,
)
from tests.journeys.reading import letters, read
from tests.journeys.routine import HEAD, LEADER, REGISTERED, closed, drafted, paper, rang, replied, sealed, taken_up
from tests.journeys.routine import disclosed as told_disclosed

__all__ = ["JOURNEYS"]
DUE = "2026-03-30"
REPLY, EXTEND = "答复期限", "剩余5个工作日：需延期的应已报批"
TEN_LEFT, SEVEN_LEFT = "剩余10个工作日", "剩余7个工作日：请督促拟稿或延期"


async def test_disclosed_after_a_confidentiality_review(lived: Lived) -> None:
    one = await read(lived, disclosed)
    assert one.story == [
        REGISTERED,
        *taken_up("03-02"),
        *paper("03-02"),
        rang("03-16", REPLY, TEN_LEFT, "承办处室", "经办人"),
        *told_disclosed("03-17", DUE),
    ]
    assert "2026年3月17日" in (await letters(one.case))["reply_disclose"]
    assert one.ended == ("disclose", Verdict.ON_TIME, True)
    assert await one.is_sound()


async def test_withheld_with_its_remedies(lived: Lived) -> None:
    one = await read(lived, withheld)
    assert one.story == [REGISTERED, *taken_up("03-02"), *replied("03-05", "不予公开（过程性信息）", LEADER, DUE)]
    letter = (await letters(one.case))["reply_withhold_process"].replace("\n", "")
    assert "60日内先向示范市人民政府申请行政复议" in letter
    assert "15日内向示范县人民法院提起行政诉讼" in letter
    assert one.ended == ("withhold_process", Verdict.ON_TIME, True)
    assert await one.is_sound()


async def test_supplemented_which_starts_the_period_anew_then_extended_from_its_base_due_day(lived: Lived) -> None:
    """Twenty working days after 2026-03-13 end on 04-13, ten more on 04-27, for 2026-04-06 is off."""
    one = await read(lived, supplemented_then_extended)
    assert one.story == [
        REGISTERED,
        rang("03-06", "", "补正告知剩余3个工作日", "经办人"),
        f"03-06 经办人：告知补正；答复期限停止计算（原届满日 {DUE}）；申请人补正期限届满日 2026-03-20",
        "03-16 收件登记人：收到补正；补记，实为 2026-03-13；答复期限届满日 2026-04-13",
        rang("03-27", REPLY, TEN_LEFT, "承办处室", "经办人"),
        rang("04-01", REPLY, SEVEN_LEFT, HEAD, "经办人"),
        rang("04-03", REPLY, EXTEND, "经办人", HEAD),
        rang("04-08", REPLY, "剩余3个工作日：请审签", LEADER, "经办人"),
        *taken_up("04-09"),
        "04-09 经办人：申请延期；10 个工作日",
        "04-09 工作机构负责人：同意延期并告知；答复期限届满日由 2026-04-13 变为 2026-04-27",
        rang("04-13", REPLY, TEN_LEFT, "承办处室", "经办人"),
        rang("04-16", REPLY, SEVEN_LEFT, HEAD, "经办人"),
        *replied("04-17", "已主动公开", HEAD, "2026-04-27", reviewed=False),
    ]
    assert one.letters == ("receipt_slip", "supplement_notice", "extension_notice", "reply_already_public")
    assert one.ended == ("already_public", Verdict.ON_TIME, True)
    assert await one.is_sound()


async def test_abandoned_which_persons_find_and_no_timer(lived: Lived) -> None:
    one = await read(lived, abandoned)
    assert one.story == [
        REGISTERED,
        f"03-02 经办人：告知补正；答复期限停止计算（原届满日 {DUE}）；申请人补正期限届满日 2026-03-13",
        rang("03-16", "", "补正期限已过：请认定是否视为放弃", "合法性审查人员", HEAD, "经办人"),
        "03-20 合法性审查人员：合法性审查；逾期不补正；合法",
        "03-20 工作机构负责人：认定视为放弃",
    ]
    assert one.letters == ("receipt_slip", "supplement_notice", "abandoned_notice")
    assert one.ended == ("not_supplemented", Verdict.ABANDONED, True)
    assert await one.is_sound()


async def test_withdrawn_on_the_day_that_the_applicant_said_so(lived: Lived) -> None:
    one = await read(lived, withdrawn)
    assert one.story == [
        REGISTERED,
        rang("03-06", "", "补正告知剩余3个工作日", "经办人"),
        rang("03-10", "", "补正告知剩余1个工作日", "经办人", HEAD),
        "03-10 收件登记人：申请人撤回；补记，实为 2026-03-09",
    ]
    assert one.letters == ("receipt_slip", "withdrawal_notice")
    assert one.ended == ("withdrawn", Verdict.WITHDRAWN, True)
    assert await one.is_sound()


async def test_overdue_then_cured_by_proof_of_earlier_posting(lived: Lived) -> None:
    one = await read(lived, overdue_then_cured)
    assert one.story == [
        REGISTERED,
        *taken_up("03-02"),
        rang("03-16", REPLY, TEN_LEFT, "承办处室", "经办人"),
        rang("03-19", REPLY, SEVEN_LEFT, HEAD, "经办人"),
        rang("03-23", REPLY, EXTEND, "经办人", HEAD),
        rang("03-25", REPLY, "剩余3个工作日：请审签", LEADER, "经办人"),
        rang("03-27", REPLY, "剩余1个工作日：今明两日须发出", "经办人", "收件登记人"),
        *drafted("03-30", "已主动公开", HEAD, reviewed=False),
        *sealed("03-30"),
        rang("03-30", REPLY, "今日届满：须今日发出", "经办人", "收件登记人", HEAD),
        rang("03-31", REPLY, "届满日已过，无发出凭证"),
        rang("03-31", REPLY, "已逾期：报分管负责人、主管部门", "经办人", HEAD, LEADER, "主管部门"),
        f"04-02 收件登记人：发出答复；补记，实为 {DUE}；在届满日 {DUE} 之内；此前的逾期记录据此更正",
        *closed("04-02"),
    ]
    assert one.ended == ("already_public", Verdict.ON_TIME, True)
    assert await one.is_sound()
