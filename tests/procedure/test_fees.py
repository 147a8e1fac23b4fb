"""Fees: proposed, charged within the period for the reply, paid, taken back, or found unpaid (Art. 42, measures of 2020)."""

from __future__ import annotations

from datetime import date

import pytest

from models.acts import (
    AddDocument,
    CertifyUnpaid,
    ChargeFee,
    Dispatch,
    FindComplete,
    ProposeFee,
    RecordPayment,
    RecordReceipt,
    Register,
    Reopen,
    ReviewDocument,
    ReviewLegality,
    Withdraw,
    WithdrawFeeNotice,
)
from models.clock import ClockState, Verdict
from models.reply_kinds import ReplyKind
from models.roles import Role
from procedure.case import case_of
from procedure.fees import Fee, fee_of
from tests.builders import (
    CLERK,
    HANDLER,
    HEAD,
    HOLDER,
    LEADER,
    OFFICERS,
    REVIEWER,
    PaperCase,
    application,
    decided,
    document,
    draft,
    opening,
    sealing,
    to_issue,
)

JURIST = OFFICERS[Role.LEGALITY_REVIEWER]
TOLD, ARRIVED, LAST_DAY, AFTER = date(2026, 3, 5), date(2026, 3, 6), date(2026, 4, 3), date(2026, 4, 7)
REPLY_DUE = date(2026, 3, 30)
"""Received on Monday 2026-03-02; twenty working days after 03-06 end on Friday 04-03; 04-06 is a holiday, 04-07 is worked."""


def complete(**changes: object) -> PaperCase:
    case = PaperCase(opening(Register(application=application(**changes))))
    case.does(HANDLER, FindComplete())
    return case


def received(day: date) -> PaperCase:
    arrival = {"channel": "in_person", "handed_in": day.isoformat()}
    case = PaperCase(opening(Register(application=application(arrival=arrival))), day)
    case.does(HANDLER, FindComplete())
    return case


def by_items(count: int = 2, before: int = 29) -> ProposeFee:
    return ProposeFee(measure="items", count=count, before=before, reason="当月申请数量明显超过合理范围")


def by_pages(count: int, before: int = 0) -> ProposeFee:
    return ProposeFee(measure="pages", count=count, before=before, reason="页数明显超过合理范围")


def charge(about: str, posted: date = TOLD, proof: str | None = None) -> ChargeFee:
    return ChargeFee(about=about, posted=posted, how_to_pay="按缴款码缴纳", proof=proof)


def paper(name: str, pages: int | None, item: int = 1, label: str = "on_request") -> AddDocument:
    return document(name).model_copy(update={"pages": pages, "item": item, "label": label})


def has_clear(case: PaperCase, *papers: AddDocument) -> None:
    for one in papers:
        case.does(HOLDER, one)
        case.does(REVIEWER, ReviewDocument(about=one.sha256, clear=True, reason="不涉密"))


def charged() -> tuple[PaperCase, str]:
    case = complete()
    case.goes_to(TOLD)
    return case, case.does(LEADER, charge(case.does(HANDLER, by_items())))


def owed() -> tuple[PaperCase, str]:
    """A fee whose notice reached the applicant on 2026-03-06."""
    case, notice = charged()
    case.goes_to(ARRIVED)
    case.does(CLERK, RecordReceipt(about=notice, received_on=ARRIVED, proof="签收单"))
    return case, notice


def lapsed() -> tuple[PaperCase, str]:
    case, notice = owed()
    case.goes_to(AFTER)
    return case, notice


def reviewed(lawful: bool = True) -> tuple[PaperCase, str]:
    case, notice = lapsed()
    case.does(JURIST, ReviewLegality(about=notice, lawful=lawful, opinion="送达、计费已核"))
    return case, notice


def waiting(case: PaperCase) -> set[str]:
    return {one.act for one in case.standing.tasks if one.act != "remind"}


def state(case: PaperCase, clock: str = "reply") -> ClockState | None:
    found = case.standing.clock(clock)
    return found.state if found else None


def test_a_fee_is_proposed_then_charged_by_the_leader_and_the_applicant_is_told() -> None:
    case = complete()
    about = case.does(HANDLER, by_items())
    assert "charge_fee" in waiting(case)
    case.goes_to(TOLD)
    case.does(LEADER, charge(about))
    assert [one.what for one in case.standing.errands] == ["fee_notice"]
    assert state(case) is ClockState.AWAITING_APPLICANT
    assert case.standing.receipt.due is None


def test_only_the_leader_charges() -> None:
    case = complete()
    about = case.does(HANDLER, by_items())
    assert case.refused(HEAD, charge(about, case.today)).type == "NotPermitted"


def test_whoever_proposed_a_fee_does_not_charge_it() -> None:
    case = complete()
    about = case.does(HANDLER, by_items())
    both = HANDLER.model_copy(update={"roles": (*HANDLER.roles, *LEADER.roles)})
    assert case.refused(both, charge(about, case.today)).type == "SameEyes"


def test_no_fee_is_proposed_before_the_request_is_found_complete() -> None:
    assert PaperCase().refused(HANDLER, by_items()).type == "NotNow"


@pytest.mark.parametrize("day", [date(2019, 5, 10), date(2019, 5, 15), date(2020, 12, 31)])
def test_no_fee_is_charged_under_the_2008_text_nor_for_what_was_received_before_2021(day: date) -> None:
    assert received(day).refused(HANDLER, by_items()).type == "NotNow"


def test_a_fee_is_charged_for_what_was_received_on_the_first_day_of_the_measures() -> None:
    received(date(2021, 1, 1)).does(HANDLER, by_items())


def test_no_fee_is_charged_once_the_reply_is_issued() -> None:
    case = PaperCase()
    to_issue(case)
    assert case.refused(HANDLER, by_items()).type == "NotNow"


@pytest.mark.parametrize(("count", "before"), [(10, 0), (1, 9), (5, 5)])
def test_a_fee_of_nothing_is_refused_per_item(count: int, before: int) -> None:
    case = complete()
    assert case.refused(HANDLER, by_items(count, before)).type == "AgainstTheLaw"
    case.does(HANDLER, by_items(count + 1, before))


def test_a_fee_of_nothing_is_refused_per_page() -> None:
    case = complete()
    has_clear(case, paper("文件一", 31))
    assert case.refused(HANDLER, by_pages(30)).type == "AgainstTheLaw"
    case.does(HANDLER, by_pages(31))


def test_pages_are_charged_only_once_they_are_clear() -> None:
    case = complete()
    assert case.refused(HANDLER, by_pages(60)).type == "AgainstTheLaw"
    one = paper("文件一", 60)
    case.does(HOLDER, one)
    assert case.refused(HANDLER, by_pages(60)).type == "AgainstTheLaw"
    case.does(REVIEWER, ReviewDocument(about=one.sha256, clear=True, reason="不涉密"))
    case.does(HANDLER, by_pages(60))


def test_no_more_pages_are_charged_than_the_clear_documents_have() -> None:
    case = complete()
    has_clear(case, paper("文件一", 60), paper("文件二", 40), paper("文件三", 500, label="not_public"))
    assert case.refused(HANDLER, by_pages(101)).type == "AgainstTheLaw"
    case.does(HANDLER, by_pages(100))


def test_pages_of_items_that_are_not_handled_here_any_more_do_not_count() -> None:
    case = complete(items=[{"description": "甲文件"}, {"description": "乙文件"}])
    has_clear(case, paper("文件一", 60), paper("文件二", 40, item=2))
    case.does(CLERK, Withdraw(received_on=case.today, items=(2,)))
    assert case.refused(HANDLER, by_pages(61)).type == "AgainstTheLaw"
    case.does(HANDLER, by_pages(60))


def test_where_the_pages_of_a_document_are_not_known_the_handler_counts() -> None:
    case = complete()
    has_clear(case, paper("文件一", 60), paper("文件二", None))
    case.does(HANDLER, by_pages(300))


def test_pages_of_earlier_requests_do_not_count() -> None:
    case = complete()
    has_clear(case, paper("文件一", 60))
    assert case.refused(HANDLER, by_pages(60, before=10)).type == "AgainstTheLaw"


def test_a_proposal_falls_away_with_the_clearance_that_it_rests_on() -> None:
    case, one = complete(), paper("文件一", 60)
    has_clear(case, one)
    about = case.does(HANDLER, by_pages(60))
    case.does(REVIEWER, ReviewDocument(about=one.sha256, clear=False, reason="待定密"))
    assert case.refused(LEADER, charge(about, case.today)).type == "NotNow"
    assert "charge_fee" not in waiting(case)


def test_a_new_proposal_takes_the_place_of_the_one_before() -> None:
    case = complete()
    first, second = case.does(HANDLER, by_items()), case.does(HANDLER, by_items(1, 30))
    assert case.refused(LEADER, charge(first, case.today)).type == "NotNow"
    case.does(LEADER, charge(second, case.today))


def test_no_fee_is_proposed_or_charged_while_one_is_owed() -> None:
    case, _ = charged()
    assert case.refused(HANDLER, by_items()).type == "NotNow"


def test_a_fee_paid_per_item_is_followed_by_none_per_page() -> None:
    case, notice = charged()
    has_clear(case, paper("文件一", 60))
    case.does(CLERK, RecordPayment(about=notice, paid_on=case.today, proof="缴款回单"))
    assert case.refused(HANDLER, by_pages(60)).type == "NotNow"


def test_once_the_notice_was_taken_back_a_fee_may_be_charged_by_the_other_measure() -> None:
    case, notice = charged()
    has_clear(case, paper("文件一", 60))
    case.does(LEADER, WithdrawFeeNotice(about=notice, reason="计费有误"))
    case.does(LEADER, charge(case.does(HANDLER, by_pages(60))))
    assert state(case) is ClockState.AWAITING_APPLICANT


def test_a_fee_is_told_within_the_period_for_the_reply() -> None:
    case = complete()
    case.goes_to(REPLY_DUE)
    about = case.does(HANDLER, by_items())
    case.goes_to(date(2026, 3, 31))
    assert case.refused(LEADER, charge(about, case.today)).type == "AgainstTheLaw"
    assert case.refused(HANDLER, by_items()).type == "AgainstTheLaw"
    case.does(LEADER, charge(about, REPLY_DUE, "邮政收据"))


def test_an_earlier_posting_of_the_notice_needs_its_proof_and_is_not_before_the_proposal() -> None:
    case = complete()
    case.goes_to(TOLD)
    about = case.does(HANDLER, by_items())
    case.goes_to(ARRIVED)
    assert case.refused(LEADER, charge(about, TOLD)).type == "AgainstTheLaw"
    assert case.refused(LEADER, charge(about, date(2026, 3, 4), "邮政收据")).type == "AgainstTheLaw"
    case.does(LEADER, charge(about, TOLD, "邮政收据"))


def test_on_payment_the_reply_period_starts_anew() -> None:
    case, notice = owed()
    assert "record_payment" in waiting(case)
    case.goes_to(date(2026, 3, 12))
    case.does(CLERK, RecordPayment(about=notice, paid_on=date(2026, 3, 12), proof="缴款回单"))
    assert case.standing.receipt.due == date(2026, 4, 10)
    assert "record_payment" not in waiting(case)
    assert case.refused(CLERK, RecordPayment(about=notice, paid_on=case.today, proof="回单")).type == "NotNow"


def test_a_payment_does_not_come_before_the_notice() -> None:
    case, notice = charged()
    early = RecordPayment(about=notice, paid_on=date(2026, 3, 4), proof="缴款回单")
    assert case.refused(CLERK, early).type == "AgainstTheLaw"


def test_a_late_payment_is_taken_until_the_fee_is_found_unpaid() -> None:
    case, notice = reviewed()
    case.does(CLERK, RecordPayment(about=notice, paid_on=AFTER, proof="缴款回单"))
    assert state(case) is ClockState.RUNNING
    assert case.refused(HEAD, CertifyUnpaid(about=notice, reason="逾期未缴")).type == "NotNow"


def test_a_notice_taken_back_leaves_the_period_as_it_was() -> None:
    case, notice = charged()
    assert case.refused(HEAD, WithdrawFeeNotice(about=notice, reason="计费有误")).type == "NotPermitted"
    case.goes_to(date(2026, 3, 12))
    case.does(LEADER, WithdrawFeeNotice(about=notice, reason="计费有误"))
    assert case.standing.receipt.due == REPLY_DUE
    assert case.refused(CLERK, RecordPayment(about=notice, paid_on=case.today, proof="回单")).type == "NotNow"


def test_a_fee_that_was_paid_is_not_taken_back() -> None:
    case, notice = charged()
    case.does(CLERK, RecordPayment(about=notice, paid_on=case.today, proof="缴款回单"))
    assert case.refused(LEADER, WithdrawFeeNotice(about=notice, reason="计费有误")).type == "NotNow"


def test_no_lapse_is_reviewed_before_the_last_day_to_pay_has_passed() -> None:
    case, notice = owed()
    case.goes_to(LAST_DAY)
    review = ReviewLegality(about=notice, lawful=True, opinion="合法")
    assert case.refused(JURIST, review).type == "AgainstTheLaw"
    case.goes_to(date(2026, 4, 4))
    case.does(JURIST, review)


def test_a_lapse_waits_for_the_review_then_for_the_head_and_ends_the_case() -> None:
    case, notice = lapsed()
    assert state(case, "fee") is ClockState.LAPSED
    assert "review_legality" in waiting(case)
    unpaid = CertifyUnpaid(about=notice, reason="逾期未缴")
    assert case.refused(HEAD, unpaid).type == "NotNow"
    case.does(JURIST, ReviewLegality(about=notice, lawful=True, opinion="合法"))
    assert "certify_unpaid" in waiting(case)
    case.does(HEAD, unpaid)
    assert (case.standing.over, case.standing.outcome) == (True, "fee_unpaid")
    assert case.standing.verdict is Verdict.UNPAID


def test_a_case_opened_again_owes_no_fee_any_more() -> None:
    case, notice = reviewed()
    case.does(HEAD, CertifyUnpaid(about=notice, reason="逾期未缴"))
    case.does(HEAD, Reopen(reason="申请复议"))
    assert case.refused(CLERK, RecordPayment(about=notice, paid_on=case.today, proof="回单")).type == "NotNow"
    assert case.refused(HANDLER, by_items()).type == "NotNow"
    assert not waiting(case) & {"record_payment", "certify_unpaid", "review_legality", "charge_fee"}


def test_what_the_review_finds_unlawful_is_not_certified_and_waits_to_be_taken_back() -> None:
    case, notice = reviewed(lawful=False)
    assert case.refused(HEAD, CertifyUnpaid(about=notice, reason="逾期未缴")).type == "NotNow"
    assert "withdraw_fee_notice" in waiting(case)


def test_whoever_charged_does_not_review_and_whoever_reviewed_does_not_certify() -> None:
    case, notice = lapsed()
    review = ReviewLegality(about=notice, lawful=True, opinion="合法")
    leader = LEADER.model_copy(update={"roles": (*LEADER.roles, *JURIST.roles)})
    assert case.refused(leader, review).type == "SameEyes"
    jurist = JURIST.model_copy(update={"roles": (*JURIST.roles, *HEAD.roles)})
    case.does(jurist, review)
    assert case.refused(jurist, CertifyUnpaid(about=notice, reason="逾期未缴")).type == "SameEyes"


def test_where_nobody_knows_when_the_notice_arrived_nothing_lapses() -> None:
    case, notice = charged()
    case.goes_to(date(2026, 9, 1))
    assert case.refused(JURIST, ReviewLegality(about=notice, lawful=True, opinion="合法")).type == "NotNow"
    assert case.refused(HEAD, CertifyUnpaid(about=notice, reason="逾期未缴")).type == "NotNow"
    assert case.standing.verdict is not Verdict.OVERDUE


def test_where_nobody_knows_when_the_notice_arrived_its_receipt_is_waited_for() -> None:
    case, notice = charged()
    assert [one.about for one in case.standing.tasks if one.act == "record_receipt"] == [notice]


def answer(case: PaperCase) -> None:
    """The reply, as far as its seal."""
    kind = ReplyKind.ALREADY_PUBLIC
    one = draft(kind)
    for officer, act in sealing(decided(case, kind, case.does(HANDLER, one), one)):
        case.does(officer, act)


def test_a_reply_while_a_fee_is_owed_is_on_time() -> None:
    case, _ = lapsed()
    answer(case)
    case.does(CLERK, Dispatch(posted=case.today, proof="当面签收"))
    assert case.standing.verdict is Verdict.ON_TIME


def test_once_the_reply_is_issued_nothing_of_the_fee_is_open_any_more() -> None:
    case, notice = reviewed()
    answer(case)
    assert case.refused(CLERK, RecordPayment(about=notice, paid_on=case.today, proof="回单")).type == "NotNow"
    assert case.refused(LEADER, WithdrawFeeNotice(about=notice, reason="计费有误")).type == "NotNow"
    assert case.refused(HEAD, CertifyUnpaid(about=notice, reason="逾期未缴")).type == "NotNow"
    assert not waiting(case) & {"record_payment", "certify_unpaid", "review_legality", "withdraw_fee_notice"}


def test_the_fee_of_a_proposal_is_computed_with_its_tiers_and_article() -> None:
    case = complete()
    about = case.does(HANDLER, by_items())
    fee = fee_of(case_of(case.lines, case.policy, case.calendar), about)
    assert isinstance(fee, Fee)
    assert fee.amount == 300
    assert [one.zh for one in fee.explanation][1:3] == [
        "第30件：1件，每件100元，计100元。",
        "第31件：1件，每件200元，计200元。",
    ]
    assert fee.citation.article == 4


def test_a_fee_of_an_unknown_proposal_is_an_error() -> None:
    case = complete()
    with pytest.raises(KeyError):
        fee_of(case_of(case.lines, case.policy, case.calendar), "none")
