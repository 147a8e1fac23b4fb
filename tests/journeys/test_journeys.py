"""Whole lives of requests on the real engine, read as their officers read them."""

from __future__ import annotations

from datetime import date

from desk import desk
from models.acts import (
    ApproveExtension,
    AskSupplement,
    Close,
    Dispatch,
    HandInSupplement,
    RequestExtension,
    TreatAsAbandoned,
    Withdraw,
)
from models.clock import Verdict
from models.reply_kinds import ReplyKind
from rehearsal.throwaway import Rehearsal
from tests.builders import CLERK, FIRST_DAY, HANDLER, HEAD, JURIST, act_id, lawful
from tests.journeys.reading import is_sound, letters, told
from tests.workflows.helping import OpenCase, registered, to_seal

REGISTERED = "03-02 操作员：登记；收到日 2026-03-02；补正告知期限届满日 2026-03-11；答复期限届满日 2026-03-30"


async def sent_and_closed(case: OpenCase, posted: date) -> Verdict:
    await case.does(CLERK, Dispatch(posted=posted, proof="挂号信"))
    await case.does(HANDLER, Close())
    await (await case.handle()).result()
    return (await desk.view(case.office.office, case.number)).verdict


async def test_disclosed_after_a_confidentiality_review(office: Rehearsal) -> None:
    case = await registered(office)
    day = date(2026, 3, 17)
    await to_seal(case, ReplyKind.DISCLOSE, day)
    assert await sent_and_closed(case, day) == Verdict.ON_TIME
    assert await told(case) == [
        REGISTERED,
        "03-02 经办人：审查：齐全、明确",
        "03-16 时钟：期限提醒；答复期限；剩余10个工作日；已提醒承办处室、经办人",
        "03-17 承办处室：提供材料",
        "03-17 保密审查员：保密审查；可以公开",
        "03-17 经办人：拟稿；予以公开",
        "03-17 保密审查员：保密审查；可以公开",
        "03-17 工作机构负责人：核稿",
        "03-17 工作机构负责人：签发",
        "03-17 收件登记人：编号；示范公开〔2026〕1号",
        "03-17 收件登记人：用印",
        "03-17 收件登记人：发出答复；在届满日 2026-03-30 之内",
        "03-17 经办人：归档",
    ]
    assert "2026年3月17日" in (await letters(case))["disclosing_reply"]
    assert await is_sound(case)


async def test_withheld_with_its_remedies(office: Rehearsal) -> None:
    case = await registered(office)
    day = date(2026, 3, 5)
    await to_seal(case, ReplyKind.WITHHOLD_PROCESS, day)
    assert await sent_and_closed(case, day) == Verdict.ON_TIME
    assert await told(case) == [
        REGISTERED,
        "03-02 经办人：审查：齐全、明确",
        "03-05 经办人：拟稿；不予公开（过程性信息）",
        "03-05 保密审查员：保密审查；可以公开",
        "03-05 合法性审查人员：合法性审查；合法",
        "03-05 工作机构负责人：核稿",
        "03-05 分管负责人：签发",
        "03-05 收件登记人：编号；示范公开〔2026〕1号",
        "03-05 收件登记人：用印",
        "03-05 收件登记人：发出答复；在届满日 2026-03-30 之内",
        "03-05 经办人：归档",
    ]
    letter = (await letters(case))["withholding_reply"].replace("\n", "")
    assert "60日内先向示范市人民政府申请行政复议" in letter
    assert "15日内向示范县人民法院提起行政诉讼" in letter
    assert await is_sound(case)


async def test_supplemented_which_starts_the_period_anew_then_extended_from_its_base_due_day(office: Rehearsal) -> None:
    case = await registered(office)
    await case.goes_to(date(2026, 3, 6))
    asked = AskSupplement(items=("请写明文件的年份",), until=date(2026, 3, 20), posted=date(2026, 3, 6))
    await case.does(HANDLER, asked)
    await case.goes_to(date(2026, 3, 16))
    await case.does(CLERK, HandInSupplement(received_on=date(2026, 3, 13), text="2025年"))
    await case.goes_to(date(2026, 4, 9))
    await case.does(HANDLER, RequestExtension(working_days=10, reason="需汇总多年材料"), act_id("the request"))
    await case.does(HEAD, ApproveExtension(about=act_id("the request"), posted=date(2026, 4, 9)))
    day = date(2026, 4, 17)
    await to_seal(case, ReplyKind.ALREADY_PUBLIC, day)
    assert await sent_and_closed(case, day) == Verdict.ON_TIME
    assert await told(case) == [
        REGISTERED,
        "03-06 时钟：期限提醒；补正告知剩余3个工作日；已提醒经办人",
        "03-06 经办人：告知补正；答复期限停止计算（原届满日 2026-03-30）；申请人补正期限届满日 2026-03-20",
        "03-16 收件登记人：收到补正；补记，实为 2026-03-13；答复期限届满日 2026-04-13",
        "03-27 时钟：期限提醒；答复期限；剩余10个工作日；已提醒承办处室、经办人",
        "04-01 时钟：期限提醒；答复期限；剩余7个工作日：请督促拟稿或延期；已提醒工作机构负责人",
        "04-03 时钟：期限提醒；答复期限；剩余5个工作日：需延期的应已报批；已提醒经办人、工作机构负责人",
        "04-08 时钟：期限提醒；答复期限；剩余3个工作日：请审签；已提醒分管负责人",
        "04-09 经办人：申请延期；10 个工作日",
        "04-09 工作机构负责人：同意延期并告知；答复期限届满日由 2026-04-13 变为 2026-04-27",
        "04-09 经办人：审查：齐全、明确",
        "04-13 时钟：期限提醒；答复期限；剩余10个工作日；已提醒承办处室、经办人",
        "04-16 时钟：期限提醒；答复期限；剩余7个工作日：请督促拟稿或延期；已提醒工作机构负责人",
        "04-17 经办人：拟稿；已主动公开",
        "04-17 保密审查员：保密审查；可以公开",
        "04-17 工作机构负责人：核稿",
        "04-17 工作机构负责人：签发",
        "04-17 收件登记人：编号；示范公开〔2026〕1号",
        "04-17 收件登记人：用印",
        "04-17 收件登记人：发出答复；在届满日 2026-04-27 之内",
        "04-17 经办人：归档",
    ]
    assert list(await letters(case)) == ["receipt_slip", "supplement_notice", "extension_notice", "disclosing_reply"]
    assert await is_sound(case)


async def test_abandoned_which_a_person_finds_and_no_timer(office: Rehearsal) -> None:
    case = await registered(office)
    asked = AskSupplement(items=("请写明文件的年份",), until=date(2026, 3, 13), posted=FIRST_DAY)
    await case.does(HANDLER, asked, act_id("the notice"))
    await case.goes_to(date(2026, 3, 20))
    await case.does(JURIST, lawful(act_id("the notice")))
    await case.does(HEAD, TreatAsAbandoned(reason="电话两次联系，申请人未说明理由"))
    await (await case.handle()).result()
    assert await told(case) == [
        REGISTERED,
        "03-02 经办人：告知补正；答复期限停止计算（原届满日 2026-03-30）；申请人补正期限届满日 2026-03-13",
        "03-16 时钟：期限提醒；补正期限已过：请认定是否视为放弃；已提醒经办人、工作机构负责人",
        "03-20 合法性审查人员：合法性审查；合法",
        "03-20 工作机构负责人：认定视为放弃",
    ]
    standing = await desk.view(office.office, case.number)
    assert (standing.over, standing.verdict, standing.outcome) == (True, Verdict.ABANDONED, "not_supplemented")
    assert await is_sound(case)


async def test_withdrawn_on_the_day_that_the_applicant_said_so(office: Rehearsal) -> None:
    case = await registered(office)
    await case.goes_to(date(2026, 3, 10))
    await case.does(CLERK, Withdraw(received_on=date(2026, 3, 9)))
    await (await case.handle()).result()
    assert await told(case) == [
        REGISTERED,
        "03-06 时钟：期限提醒；补正告知剩余3个工作日；已提醒经办人",
        "03-10 时钟：期限提醒；补正告知剩余1个工作日；已提醒经办人、工作机构负责人",
        "03-10 收件登记人：申请人撤回；补记，实为 2026-03-09",
    ]
    standing = await desk.view(office.office, case.number)
    assert (standing.over, standing.verdict, standing.outcome) == (True, Verdict.WITHDRAWN, "withdrawn")
    assert await is_sound(case)


async def test_overdue_then_cured_by_proof_of_earlier_posting(office: Rehearsal) -> None:
    case = await registered(office)
    due = date(2026, 3, 30)
    await to_seal(case, ReplyKind.ALREADY_PUBLIC, due)
    await case.goes_to(date(2026, 4, 2))
    assert (await desk.view(office.office, case.number)).verdict == Verdict.OVERDUE
    assert await sent_and_closed(case, due) == Verdict.ON_TIME
    assert (await told(case))[-5:] == [
        "03-30 时钟：期限提醒；答复期限；今日届满：须今日发出；已提醒经办人、收件登记人、工作机构负责人",
        "03-31 时钟：期限提醒；答复期限；届满日已过，无发出凭证",
        "03-31 时钟：期限提醒；答复期限；已逾期：报分管负责人、主管部门；已提醒经办人、工作机构负责人、分管负责人、主管部门",
        "04-02 收件登记人：发出答复；补记，实为 2026-03-30；在届满日 2026-03-30 之内；此前的逾期记录据此更正",
        "04-02 经办人：归档",
    ]
    assert await is_sound(case)
