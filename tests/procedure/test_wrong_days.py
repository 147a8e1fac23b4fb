"""Corrections: a wrong day is put right on proof, by two; the ledger keeps both; the order of facts stays."""

from __future__ import annotations

from datetime import date

import pytest

from models.acts import (
    AskSupplement,
    CorrectFact,
    HandInSupplement,
    ProposeCorrection,
    RecordPosting,
    RecordRemedyFiled,
    Register,
)
from models.agency import Officer
from tests.builders import CLERK, HANDLER, HEAD, PaperCase, application, opening, to_close
from tests.procedure.after_the_issue import MAIL, awaited, open_for, to_dispatch, verdict

DUE = date(2026, 3, 30)


def filed(day: date) -> RecordRemedyFiled:
    return RecordRemedyFiled(remedy="suit", body="示范县人民法院", file_number="行初1号", received_on=day)


def proposal(of: str, day: date) -> ProposeCorrection:
    return ProposeCorrection(of=of, day=day, reason="误填", proof="邮戳")


def asked_and_answered() -> tuple[PaperCase, str, str]:
    """Asked for a supplement on 03-04, told wrongly; answered on 03-16."""
    case = PaperCase()
    case.goes_to(date(2026, 3, 4))
    asked = case.does(HANDLER, AskSupplement(items=("年份",), until=date(2026, 3, 20), posted=date(2026, 3, 4)))
    case.goes_to(date(2026, 3, 18))
    answered = case.does(CLERK, HandInSupplement(received_on=date(2026, 3, 16), text="2024年"))
    return case, asked, answered


def test_a_corrected_day_moves_the_clock_and_the_ledger_keeps_both() -> None:
    case, _, answered = asked_and_answered()
    assert case.standing.receipt.due == date(2026, 4, 14)
    about = case.does(CLERK, proposal(answered, date(2026, 3, 17)))
    assert case.standing.receipt.due == date(2026, 4, 14)
    case.does(HEAD, CorrectFact(about=about))
    assert case.standing.receipt.due == date(2026, 4, 15)
    moved = {one.clock: (one.before, one.after) for one in case.lines[-1].moved}
    assert moved["reply"] == (date(2026, 4, 14), date(2026, 4, 15))
    kept = next(line.entry.signed.act for line in case.lines if line.entry.signed.id == answered)
    assert isinstance(kept, HandInSupplement)
    assert kept.received_on == date(2026, 3, 16)


def test_a_corrected_posting_day_decides_whether_the_reply_was_in_time() -> None:
    case = PaperCase()
    case.goes_to(DUE)
    sent = to_dispatch(case)
    case.goes_to(date(2026, 4, 1))
    posted = case.does(CLERK, RecordPosting(about=sent, posted=date(2026, 3, 31), tracking_number="XA1", proof=MAIL))
    assert verdict(case) == "late"
    case.does(HEAD, CorrectFact(about=case.does(CLERK, proposal(posted, DUE))))
    assert verdict(case) == "on_time"


def test_a_corrected_arrival_moves_the_day_of_receipt() -> None:
    case = PaperCase(opening(Register(application=application())), day=date(2026, 3, 3))
    registered = case.lines[0].entry.signed.id
    assert case.standing.received == date(2026, 3, 2)
    case.does(HEAD, CorrectFact(about=case.does(CLERK, proposal(registered, date(2026, 3, 3)))))
    assert (case.standing.received, case.standing.receipt.due) == (date(2026, 3, 3), date(2026, 3, 31))


def test_whoever_proposed_a_correction_does_not_agree_to_it() -> None:
    case, _, answered = asked_and_answered()
    both = CLERK.model_copy(update={"roles": (*CLERK.roles, *HEAD.roles)})
    about = case.does(both, proposal(answered, date(2026, 3, 17)))
    assert case.refused(both, CorrectFact(about=about)).type == "SameEyes"
    assert case.refused(HANDLER, CorrectFact(about=about)).type == "NotPermitted"
    assert "correct_fact" in awaited(case)
    case.does(HEAD, CorrectFact(about=about))
    assert "correct_fact" not in awaited(case)
    assert case.refused(HEAD, CorrectFact(about=about)).type == "NotNow"


def test_a_corrected_day_stays_between_the_facts_before_and_after() -> None:
    case, asked, answered = asked_and_answered()
    assert case.refused(CLERK, proposal(asked, date(2026, 3, 1))).type == "AgainstTheLaw"
    assert case.refused(CLERK, proposal(asked, date(2026, 3, 17))).type == "AgainstTheLaw"
    assert case.refused(CLERK, proposal(answered, date(2026, 3, 3))).type == "AgainstTheLaw"
    case.does(CLERK, proposal(asked, date(2026, 3, 16)))
    case.does(CLERK, proposal(answered, date(2026, 3, 4)))


def test_a_fact_recorded_later_of_an_earlier_day_stays_before_the_others_day() -> None:
    case = PaperCase()
    case.goes_to(date(2026, 4, 10))
    to_dispatch(case)
    case.goes_to(date(2026, 4, 20))
    suit = case.does(CLERK, filed(date(2026, 4, 15)))
    early = case.does(CLERK, filed(date(2026, 4, 13)))
    assert case.refused(CLERK, proposal(early, date(2026, 4, 15))).type == "AgainstTheLaw"
    assert case.refused(CLERK, proposal(suit, date(2026, 4, 13))).type == "AgainstTheLaw"
    case.does(CLERK, proposal(early, date(2026, 4, 14)))


def test_once_the_posts_own_day_is_recorded_it_is_what_is_corrected() -> None:
    case = PaperCase()
    case.goes_to(DUE)
    sent = to_dispatch(case)
    case.does(CLERK, RecordPosting(about=sent, posted=DUE, tracking_number="XA1", proof=MAIL))
    assert case.refused(CLERK, proposal(sent, DUE)).type == "NotNow"


def test_no_day_to_come_and_nothing_that_states_no_day_is_proposed() -> None:
    case, _, answered = asked_and_answered()
    assert case.refused(CLERK, proposal(answered, date(2026, 3, 19))).type == "AgainstTheLaw"
    assert case.refused(CLERK, proposal("another", date(2026, 3, 2))).type == "NotNow"


def test_the_telling_stays_before_the_last_day_that_was_told() -> None:
    case = PaperCase()
    case.goes_to(date(2026, 3, 4))
    about = case.does(HANDLER, AskSupplement(items=("年份",), until=date(2026, 3, 20), posted=date(2026, 3, 4)))
    case.goes_to(date(2026, 4, 1))
    assert case.refused(CLERK, proposal(about, date(2026, 3, 20))).type == "AgainstTheLaw"
    case.does(CLERK, proposal(about, date(2026, 3, 19)))


def test_a_proposal_that_facts_have_overtaken_is_not_agreed_to() -> None:
    case, asked, answered = asked_and_answered()
    first = case.does(CLERK, proposal(asked, date(2026, 3, 12)))
    case.does(HEAD, CorrectFact(about=case.does(CLERK, proposal(answered, date(2026, 3, 10)))))
    assert case.refused(HEAD, CorrectFact(about=first)).type == "NotNow"
    assert "correct_fact" not in awaited(case)


def test_only_the_last_proposal_for_a_fact_waits_and_the_day_as_it_stands_takes_it_back() -> None:
    case, _, answered = asked_and_answered()
    first = case.does(CLERK, proposal(answered, date(2026, 3, 17)))
    second = case.does(CLERK, proposal(answered, date(2026, 3, 15)))
    assert case.refused(HEAD, CorrectFact(about=first)).type == "NotNow"
    assert [one.about for one in open_for(case, "correct_fact")] == [second]
    case.does(CLERK, proposal(answered, date(2026, 3, 16)))
    assert open_for(case, "correct_fact") == []


@pytest.mark.parametrize("officer", [CLERK, HANDLER])
def test_days_are_put_right_also_after_the_reply_left_until_the_case_is_closed(officer: Officer) -> None:
    case = PaperCase()
    case.goes_to(date(2026, 3, 20))
    sent = to_dispatch(case)
    case.does(officer, proposal(sent, date(2026, 3, 20)))
    closed = PaperCase()
    to_close(closed)
    assert closed.refused(officer, proposal("x", closed.today)).type == "Closed"
