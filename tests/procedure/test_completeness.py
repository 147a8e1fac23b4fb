"""Complete and clear, or one supplement notice (Art. 29, 30)."""

from __future__ import annotations

from datetime import date

from models.acts import AskSupplement, FindComplete, HandInSupplement, TreatAsAbandoned
from models.clock import ClockState, Verdict
from models.standing import Stage
from tests.builders import CLERK, HANDLER, HEAD, PaperCase

ASK = AskSupplement(items=("请说明所需文件的年份",), until=date(2026, 3, 20), posted=date(2026, 3, 5))


def asked() -> PaperCase:
    case = PaperCase()
    case.goes_to(date(2026, 3, 5))
    case.does(HANDLER, ASK)
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


def test_abandonment_is_the_heads_finding_and_not_before_the_period_has_passed() -> None:
    case = asked()
    case.goes_to(date(2026, 3, 20))
    assert case.refused(HEAD, TreatAsAbandoned(reason="无正当理由")).type == "AgainstTheLaw"
    case.goes_to(date(2026, 3, 21))
    assert case.refused(HANDLER, TreatAsAbandoned(reason="无正当理由")).type == "NotPermitted"
    case.does(HEAD, TreatAsAbandoned(reason="无正当理由"))
    assert (case.standing.over, case.standing.outcome) == (True, "not_supplemented")
    assert case.standing.verdict is Verdict.ABANDONED


def test_the_office_is_told_when_the_applicants_period_has_passed() -> None:
    case = asked()
    case.goes_to(date(2026, 3, 23))
    assert case.lines[-1].entry.signed.id == "alarm supplement 2026-03-20 passed"
    assert {one.act for one in case.standing.tasks} >= {"treat_as_abandoned", "remind"}


def test_the_applicants_last_day_is_after_the_notice() -> None:
    case = PaperCase()
    case.goes_to(date(2026, 3, 5))
    wrong = ASK.model_copy(update={"until": date(2026, 3, 5)})
    assert case.refused(HANDLER, wrong).type == "AgainstTheLaw"


def test_a_complete_request_is_reminded_of_no_supplement() -> None:
    case = PaperCase()
    case.does(HANDLER, FindComplete())
    assert {one.clock for one in case.standing.alarms} == {"reply"}
