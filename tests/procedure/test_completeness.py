"""Complete and clear, or one supplement notice (Art. 29, 30)."""

from __future__ import annotations

from datetime import date

from models.acts import (
    AskSupplement,
    FindComplete,
    HandInSupplement,
    ProlongSupplement,
    ReceiveOrder,
    ReviewLegality,
    TreatAsAbandoned,
    VolunteerClarification,
)
from models.agency import Officer
from models.clock import ClockState, Verdict
from models.ledger import Entry, Line
from models.reply_kinds import ReplyKind
from models.roles import Role
from models.standing import Stage
from procedure import completeness
from procedure.case import Case, case_of
from procedure.completeness import bars
from tests.builders import CLERK, HANDLER, HEAD, OFFICERS, PaperCase, draft, signed

JURIST = OFFICERS[Role.LEGALITY_REVIEWER]
ABANDON = TreatAsAbandoned(reason="无正当理由")
ASK = AskSupplement(items=("请说明所需文件的年份",), until=date(2026, 3, 20), posted=date(2026, 3, 5))


def noticed() -> tuple[PaperCase, str]:
    case = PaperCase()
    case.goes_to(date(2026, 3, 5))
    return case, case.does(HANDLER, ASK)


def asked() -> PaperCase:
    return noticed()[0]


def prolonged(notice: str) -> ProlongSupplement:
    return ProlongSupplement(about=notice, until=date(2026, 4, 1), reason="申请人请求宽限")


def with_roles(officer: Officer, more: Officer) -> Officer:
    return officer.model_copy(update={"roles": (*officer.roles, *more.roles)})


def read(case: PaperCase) -> Case:
    return case_of(case.lines, case.policy, case.calendar)


def open_acts(case: PaperCase) -> set[str]:
    return {one.act for one in completeness.openings(read(case))}


def awaited(case: PaperCase) -> set[str]:
    """What this step waits for."""
    return {one.act for one in completeness.tasks(read(case))}


def last_day_of_the_applicant(case: PaperCase) -> date | None:
    clock = case.standing.clock("supplement")
    return clock.due if clock else None


def order(day: date) -> ReceiveOrder:
    return ReceiveOrder(
        by="court",
        ordered_by="示范县人民法院",
        file_number="（2026）某0000行初1号",
        received_on=day,
        working_days=20,
        text="责令答复",
    )


def ordered(case: PaperCase) -> PaperCase:
    """An order's line; when it may be received is another step's."""
    entry = Entry(seq=len(case.lines) + 1, at=case.now, signed=signed(CLERK, order(case.today)))
    case.lines.append(Line(entry=entry, number="demo-2026-0001"))
    return case


def test_while_the_applicant_owes_a_supplement_the_reply_clock_waits_and_is_silent() -> None:
    case = asked()
    reply = case.standing.clock("reply")
    assert reply
    assert (reply.state, reply.due, reply.overdue) == (ClockState.AWAITING_APPLICANT, None, False)
    assert {one.clock for one in case.standing.alarms} == {"supplement"}
    assert "find_complete" not in {one.act for one in case.standing.open}


def test_the_supplement_starts_the_reply_period_anew() -> None:
    case = asked()
    case.goes_to(date(2026, 3, 16))
    case.does(CLERK, HandInSupplement(received_on=date(2026, 3, 16), text="2024年"))
    assert case.standing.receipt.due == date(2026, 4, 14)
    assert "find_complete" in {one.act for one in case.standing.open}


def test_all_that_is_missing_is_asked_for_once() -> None:
    case = asked()
    case.does(CLERK, HandInSupplement(received_on=date(2026, 3, 5), text="2024年"))
    assert case.refused(HANDLER, ASK).type == "NotNow"


def test_a_supplement_that_comes_late_is_still_taken_until_someone_finds_it_abandoned() -> None:
    case = asked()
    case.goes_to(date(2026, 3, 25))
    case.does(CLERK, HandInSupplement(received_on=date(2026, 3, 25), text="2024年"))
    assert case.standing.stage is Stage.COMPLETENESS


def found_lawful(case: PaperCase, about: str, lawful: bool = True) -> str:
    return case.does(JURIST, ReviewLegality(about=about, lawful=lawful, opinion="逾期未补正，未说明理由"))


def test_abandonment_is_the_heads_finding_once_the_period_has_passed_and_another_found_it_lawful() -> None:
    case, notice = noticed()
    review = ReviewLegality(about=notice, lawful=True, opinion="逾期未补正")
    case.goes_to(date(2026, 3, 20))
    assert case.refused(JURIST, review).type == "AgainstTheLaw"
    case.goes_to(date(2026, 3, 21))
    assert case.refused(HEAD, ABANDON).type == "NotNow"
    case.does(JURIST, review)
    assert case.refused(HANDLER, ABANDON).type == "NotPermitted"
    case.does(HEAD, ABANDON)
    assert (case.standing.over, case.standing.outcome) == (True, "not_supplemented")
    assert case.standing.verdict is Verdict.ABANDONED


def test_nobody_finds_abandonment_on_his_own_review_nor_reviews_his_own_notice() -> None:
    case, notice = noticed()
    case.goes_to(date(2026, 3, 23))
    review = ReviewLegality(about=notice, lawful=True, opinion="逾期未补正")
    assert case.refused(with_roles(HANDLER, JURIST), review).type == "SameEyes"
    both = with_roles(HEAD, JURIST)
    case.does(both, review)
    assert case.refused(both, ABANDON).type == "SameEyes"
    case.does(HEAD.model_copy(update={"id": "another-head"}), ABANDON)


def test_a_review_made_by_the_heads_deputy_is_the_heads_own() -> None:
    case, notice = noticed()
    case.goes_to(date(2026, 3, 23))
    review = ReviewLegality(about=notice, lawful=True, opinion="逾期未补正")
    assert case.enter(signed(JURIST, review).model_copy(update={"acting_for": HEAD.id})) is None
    assert case.refused(HEAD, ABANDON).type == "SameEyes"


def test_what_is_found_unlawful_is_not_abandoned_and_the_handler_is_to_give_more_time() -> None:
    case, notice = noticed()
    case.goes_to(date(2026, 3, 23))
    found_lawful(case, notice, lawful=False)
    assert case.refused(HEAD, ABANDON).type == "NotNow"
    assert awaited(case) == {"prolong_supplement"}


def test_the_office_is_told_when_the_applicants_period_has_passed() -> None:
    case, notice = noticed()
    assert awaited(case) == {"hand_in_supplement"}
    case.goes_to(date(2026, 3, 23))
    assert case.lines[-1].entry.signed.id == "alarm supplement 2026-03-20 passed"
    assert "remind" in {one.act for one in case.standing.tasks}
    assert awaited(case) == {"review_legality"}
    found_lawful(case, notice)
    assert awaited(case) == {"treat_as_abandoned"}


def test_a_prolonged_period_moves_the_applicants_last_day_and_is_never_shorter() -> None:
    case, notice = noticed()
    sooner = ProlongSupplement(about=notice, until=date(2026, 3, 19), reason="申请人请求")
    assert case.refused(HANDLER, sooner).type == "AgainstTheLaw"
    assert case.refused(HANDLER, sooner.model_copy(update={"until": date(2026, 3, 20)})).type == "AgainstTheLaw"
    case.does(HANDLER, prolonged(notice))
    assert last_day_of_the_applicant(case) == date(2026, 4, 1)
    case.goes_to(date(2026, 4, 1))
    assert case.refused(JURIST, ReviewLegality(about=notice, lawful=True, opinion="逾期")).type == "AgainstTheLaw"
    case.goes_to(date(2026, 4, 2))
    found_lawful(case, notice)


def test_more_time_may_be_given_after_the_last_day_and_a_review_made_before_no_longer_holds() -> None:
    case, notice = noticed()
    case.goes_to(date(2026, 3, 23))
    found_lawful(case, notice)
    case.does(HANDLER, prolonged(notice))
    assert case.refused(HEAD, ABANDON).type == "NotNow"
    assert awaited(case) == {"hand_in_supplement"}
    case.goes_to(date(2026, 4, 2))
    assert case.refused(HEAD, ABANDON).type == "NotNow"
    found_lawful(case, notice)
    case.does(HEAD, ABANDON)


def test_more_time_is_given_about_the_notice_that_is_owed() -> None:
    case, notice = noticed()
    assert case.refused(HANDLER, prolonged("another")).type == "NotNow"
    case.does(CLERK, HandInSupplement(received_on=date(2026, 3, 5), text="2024年"))
    assert case.refused(HANDLER, prolonged(notice)).type == "NotNow"


def test_what_the_applicant_makes_clear_of_his_own_accord_moves_no_clock() -> None:
    case = PaperCase()
    case.goes_to(date(2026, 3, 5))
    before = case.standing.clocks
    case.does(CLERK, VolunteerClarification(received_on=date(2026, 3, 4), text="指2024年"))
    assert case.standing.clocks == before
    early = VolunteerClarification(received_on=date(2026, 3, 1), text="指2024年")
    assert case.refused(CLERK, early).type == "AgainstTheLaw"
    case.does(HANDLER, FindComplete())
    case.does(CLERK, VolunteerClarification(received_on=date(2026, 3, 5), text="指2024年"))


def test_still_unclear_is_found_only_after_a_supplement_was_asked_for_and_came_in() -> None:
    case, _ = noticed()
    assert [bar.kinds for bar in bars(read(case))] == [(ReplyKind.STILL_UNCLEAR,)]
    assert [bar.kinds for bar in bars(read(PaperCase()))] == [(ReplyKind.STILL_UNCLEAR,)]
    case.does(CLERK, HandInSupplement(received_on=date(2026, 3, 5), text="全部"))
    assert list(bars(read(case))) == []


def test_after_an_order_a_complete_request_is_not_checked_again() -> None:
    case = PaperCase()
    case.does(HANDLER, FindComplete())
    ordered(case)
    assert {"find_complete", "ask_supplement", "hand_in_supplement"}.isdisjoint(open_acts(case))
    assert "volunteer_clarification" in open_acts(case)


def test_after_an_order_the_request_is_found_complete_and_no_supplement_is_asked_for() -> None:
    case = PaperCase()
    case.goes_to(date(2026, 4, 1))
    case.does(CLERK, order(date(2026, 4, 1)))
    late = ASK.model_copy(update={"posted": date(2026, 4, 1), "until": date(2026, 4, 20)})
    assert case.refused(HANDLER, late).type == "NotNow"
    assert awaited(case) == {"find_complete"}
    case.does(HANDLER, FindComplete())


def test_an_order_is_not_delayed_by_a_supplement_that_is_owed_nor_ended_by_its_lapse() -> None:
    case, notice = noticed()
    case.goes_to(date(2026, 3, 23))
    found_lawful(case, notice)
    ordered(case)
    assert {"treat_as_abandoned", "review_legality", "prolong_supplement", "ask_supplement"}.isdisjoint(open_acts(case))
    (waiting,) = (one for one in completeness.tasks(read(case)))
    assert (waiting.act, waiting.by) == ("find_complete", date(2026, 4, 21))
    assert {"find_complete", "hand_in_supplement"} <= open_acts(case)


def test_the_applicants_last_day_is_after_the_notice() -> None:
    case = PaperCase()
    case.goes_to(date(2026, 3, 5))
    wrong = ASK.model_copy(update={"until": date(2026, 3, 5)})
    assert case.refused(HANDLER, wrong).type == "AgainstTheLaw"


def test_a_complete_request_is_reminded_of_no_supplement() -> None:
    case = PaperCase()
    case.does(HANDLER, FindComplete())
    assert {one.clock for one in case.standing.alarms} == {"reply"}


def test_what_stays_unclear_after_the_supplement_is_answered_so_without_being_found_complete() -> None:
    case = asked()
    case.does(CLERK, HandInSupplement(received_on=date(2026, 3, 5), text="最近几年"))
    (drafting,) = (one for one in case.standing.open if one.act == "draft_reply")
    assert drafting.kinds == (ReplyKind.STILL_UNCLEAR,)
    case.does(HANDLER, draft(ReplyKind.STILL_UNCLEAR))
    assert case.standing.stage is Stage.REPLY
    assert not [one for one in case.standing.tasks if one.act == "find_complete"]
