"""Reading what an act is about (所涉事项): letters of consultation, opinions, fees, notices, days put right."""

from __future__ import annotations

from datetime import date, timedelta

from cli.file_words import subject_name, subject_words
from cli.openings import open_to, task_of
from cli.subjects import subject_of
from cli.telling_acts import show
from models.acts import (
    AskSupplement,
    ChargeFee,
    ConsultThirdParty,
    Dispatch,
    FindComplete,
    NumberReply,
    PrepareConsultation,
    ProlongSupplement,
    ProposeCorrection,
    ProposeFee,
    RecordOpinion,
    RecordReceipt,
    ReviewLegality,
)
from models.agency import Officer
from models.reply_kinds import ReplyKind
from tests.builders import (
    CLERK,
    FIRST_DAY,
    HANDLER,
    HEAD,
    JURIST,
    LEADER,
    REVIEWER,
    PaperCase,
    clear,
    to_draft,
    to_issue,
    to_seal,
)
from tests.cli.test_reading_the_file import file_of

LETTER = PrepareConsultation(sort="third_party", mark="A", name="某公司", address="某路1号", text="请提出意见")


def beside(case: PaperCase, officer: Officer, act: str, place: int = 0) -> list[str]:
    """What this officer reads beside the act that waits for him, or may be done by him."""
    opening = [one for one in open_to(case.standing, officer) if one.act == act][place]
    shown = show(opening, file_of(case), (), case.today)
    return [words.zh for one in shown.about for words in subject_words(one)]


def prepared() -> tuple[PaperCase, str]:
    case = PaperCase()
    case.does(HANDLER, FindComplete())
    return case, case.does(HANDLER, LETTER)


def asked() -> tuple[PaperCase, str]:
    case, letter = prepared()
    case.does(REVIEWER, clear(LETTER.sha256))
    return case, case.does(CLERK, ConsultThirdParty(about=letter, posted=case.today))


def test_whoever_reviews_a_letter_of_consultation_reads_it() -> None:
    case, _ = prepared()
    read = f"拟征求意见书（第三方 A）（{HANDLER.id}，2026-03-02）：征求对象种类 第三方；代号 A；名称 某公司；地址 某路1号；第几项申请 1；所涉信息及征求意见事项 请提出意见"
    assert beside(case, REVIEWER, "review_document") == [read]
    case.does(REVIEWER, clear(LETTER.sha256))
    sending = [read, f"  保密审查：可以公开（{REVIEWER.id}）：不涉密"]
    assert beside(case, CLERK, "consult_third_party") == sending


def test_whoever_weighs_an_opinion_reads_the_letter_its_arrival_and_the_opinion() -> None:
    case, sent = asked()
    case.does(CLERK, RecordReceipt(about=sent, received_on=case.today, proof="回执"))
    case.does(CLERK, RecordOpinion(about=sent, received_on=case.today, opinion="objects", text="涉及\n商业秘密"))
    read = [one.partition("（")[0] for one in beside(case, HEAD, "weigh_opinion") if not one.startswith(" ")]
    assert read == ["拟征求意见书", "征求第三方意见", "记录文书收到日", "收到意见"]
    assert "  内容：涉及\n      商业秘密" in beside(case, HEAD, "weigh_opinion")


def test_whoever_charges_a_fee_reads_what_it_comes_to_tier_by_tier() -> None:
    case = PaperCase()
    case.does(HANDLER, FindComplete())
    case.does(HANDLER, ProposeFee(measure="items", count=12, before=3, reason="件数较多"))
    head, amount = beside(case, LEADER, "charge_fee")
    assert (
        head
        == f"拟收费（{HANDLER.id}，2026-03-02）：收费方式 按件；件数或页数 12；该申请人当月此前的件数 3；理由 件数较多"
    )
    assert amount.startswith("  应缴费用：申请人当月此前的申请已计3件。\n")
    assert "第11至15件：5件，每件100元，计500元。\n" in amount
    assert "合计500元" in amount


def test_whoever_reviews_a_closing_without_reply_reads_the_notice_that_lapsed() -> None:
    supplement = PaperCase()
    notice = supplement.does(HANDLER, AskSupplement(items=("写明年度",), until=date(2026, 3, 20), posted=FIRST_DAY))
    supplement.does(HANDLER, ProlongSupplement(about=notice, until=date(2026, 3, 25), reason="邮路不畅"))
    last = [beside(supplement, JURIST, "review_legality", place) for place in (0, 1)]
    (read,) = (one for one in last if "  · 写明年度" in one)
    assert read[0] == "2026-03-02 告知，至迟 2026-03-25 补正："
    assert any(one.startswith("延长补正期限（") and "邮路不畅" in one for one in read)
    fee = PaperCase()
    fee.does(HANDLER, FindComplete())
    proposal = fee.does(HANDLER, ProposeFee(measure="items", count=12, reason="件数较多"))
    told = fee.does(LEADER, ChargeFee(about=proposal, posted=FIRST_DAY, how_to_pay="国库"))
    fee.does(CLERK, RecordReceipt(about=told, received_on=FIRST_DAY, proof="回执"))
    fee.goes_to(FIRST_DAY + timedelta(days=60))
    (unpaid,) = (
        show(one, file_of(fee), (), fee.today)
        for one in open_to(fee.standing, JURIST)
        if one.act == "review_legality" and one.about == told
    )
    words = [words.zh for one in unpaid.about for words in subject_words(one)]
    assert [one.partition("（")[0] for one in words if not one.startswith(" ")] == [
        "拟收费",
        "收费通知",
        "记录文书收到日",
    ]


def test_whoever_numbers_and_seals_reads_the_draft_that_was_issued() -> None:
    case = PaperCase()
    issue = to_issue(case)
    assert beside(case, CLERK, "number_reply")[0].startswith("文稿（已签发）")
    case.does(CLERK, NumberReply(about=issue, number="示范公开〔2026〕1号"))
    assert f"编号（{CLERK.id}，2026-03-02）：文号 示范公开〔2026〕1号" in beside(case, CLERK, "record_seal")


def test_whoever_checks_a_draft_reads_what_the_legality_review_said() -> None:
    case = PaperCase()
    about, letter = to_draft(case, ReplyKind.WITHHOLD_PROCESS)
    case.does(JURIST, ReviewLegality(about=about, lawful=True, opinion="依据正确"))
    case.does(REVIEWER, clear(letter.sha256))
    assert f"合法性审查（{JURIST.id}，2026-03-02）：是否合法 是；意见 依据正确" in beside(case, HEAD, "check_draft")


def test_whoever_corrects_a_day_reads_the_act_and_the_proposal() -> None:
    case = PaperCase()
    case.does(
        HANDLER,
        ProposeCorrection(of=case.lines[0].entry.signed.id, day=date(2026, 2, 27), reason="笔误", proof="收件簿"),
    )
    registered, proposal = (one for one in beside(case, HEAD, "correct_fact") if not one.startswith(" "))
    assert registered.startswith("登记（operator，2026-03-02）：收到日 2026-03-02")
    assert "正确的日期 2026-02-27；理由 笔误；凭证 收件簿" in proposal


def test_what_is_recorded_of_a_dispatch_is_read_beside_it_and_named_in_the_inbox() -> None:
    case = PaperCase()
    to_seal(case)
    case.does(CLERK, Dispatch(posted=case.today, proof="挂号信一"))
    assert beside(case, CLERK, "record_service") == [
        f"发出答复（{CLERK.id}，2026-03-02）：发出之日 2026-03-02；凭证 挂号信一"
    ]
    assert named_for(case, "record_service") == "发出答复"


def test_an_inbox_names_a_letter_of_consultation_by_the_mark_of_whom_it_asks() -> None:
    case, _ = prepared()
    assert named_for(case, "review_document") == "拟征求意见书（第三方 A）"


def test_what_waits_for_one_of_those_who_weigh_is_awaited_of_him() -> None:
    case, sent = asked()
    case.does(CLERK, RecordOpinion(about=sent, received_on=case.today, opinion="objects", text="不同意"))
    mine = [one for one in open_to(case.standing, HEAD) if one.act == "weigh_opinion"]
    assert [task_of(case.standing, one) is not None for one in mine] == [True]


def named_for(case: PaperCase, act: str) -> str:
    """What the inbox says that the task is about."""
    (task,) = (one for one in case.standing.tasks if one.act == act)
    subject = subject_of(file_of(case), task.about)
    return subject_name(subject).zh if subject else ""
