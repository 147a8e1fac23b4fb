"""Every rung of every clock's ladder rings once, at its hour, on a working day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from law.working_days import CALENDAR
from models.acts import Alarm, RecordRemedyResult
from models.base import china
from policy.policy import POLICY
from policy.rungs import rung_of
from tests.builders import CLERK, HANDLER, PaperCase
from tests.procedure import escalating as cases
from tests.procedure.after_the_issue import to_dispatch
from tests.procedure.escalating import once_each, rang, reminded_of

SENT, FILED, ORDERED = date(2026, 3, 20), date(2026, 4, 10), date(2026, 6, 1)
REPLY = [
    "left_10 03-16 09:00",
    "left_7 03-19 09:00",
    "left_5 03-23 09:00",
    "left_3 03-25 09:00",
    "left_1 03-27 09:00",
    "due_noon 03-30 12:00",
    "overdue 03-31 00:00",
    "overdue_told 03-31 09:00",
]
"""Twenty working days after Monday 2026-03-02 end on Monday 03-30."""
OF_THE_ORDER = [
    "left_10 06-15 09:00",
    "left_5 06-23 09:00",
    "left_3 06-25 09:00",
    "left_1 06-29 09:00",
    "due_noon 06-30 12:00",
    "overdue 07-01 00:00",
    "overdue_told 07-01 09:00",
]
"""Twenty working days after Monday 2026-06-01 end on Tuesday 06-30, for Friday 06-19 is a holiday."""
OF_A_SUNDAY = [
    "left_10 05-15 09:00",
    "left_5 05-22 09:00",
    "left_3 05-26 09:00",
    "left_1 05-28 09:00",
    "due_noon 05-29 12:00",
    "overdue 06-01 00:00",
    "overdue_told 06-01 09:00",
]
"""A reply set for Sunday 2026-05-31 leaves till Friday 05-29."""
OF_THE_ANSWER = [
    "left_5 04-17 09:00",
    "left_3 04-21 09:00",
    "left_1 04-23 09:00",
    "due_noon 04-24 12:00",
    "passed 04-27 09:00",
]
"""Ten working days after Friday 2026-04-10 end on Friday 04-24."""
OF_THE_EVIDENCE = [
    "left_5 04-20 09:00",
    "left_3 04-22 09:00",
    "left_1 04-24 09:00",
    "due_noon 04-27 12:00",
    "passed 04-28 09:00",
]
"""Fifteen days after 2026-04-10 end on Saturday 04-25, and so on Monday 04-27."""


def replied() -> PaperCase:
    case = PaperCase()
    case.goes_to(SENT)
    to_dispatch(case)
    case.goes_to(FILED)
    return case


def answering() -> PaperCase:
    case = replied()
    case.does(CLERK, cases.filed(FILED))
    return case


def in_court() -> PaperCase:
    case = replied()
    case.does(CLERK, cases.filed(FILED, remedy="suit"))
    return case


def ordered() -> PaperCase:
    case = replied()
    case.goes_to(ORDERED)
    case.does(CLERK, cases.order(ORDERED))
    return case


HAND_WORKED: dict[str, tuple[Callable[[], PaperCase], list[str]]] = {
    "reply": (cases.complete, REPLY),
    "reasonable_date": (lambda: cases.has_until(date(2026, 5, 31)), OF_A_SUNDAY),
    "order": (ordered, OF_THE_ORDER),
    "supplement_notice": (PaperCase, ["left_3 03-06 09:00", "left_1 03-10 09:00"]),
    "supplement": (lambda: cases.owes_a_supplement()[0], ["passed 03-23 09:00"]),
    "fee": (lambda: cases.owes_a_fee()[0], ["passed 04-07 09:00"]),
    "third_party": (lambda: cases.received("third_party")[0], ["left_3 03-24 09:00", "passed 03-30 09:00"]),
    "co_producer": (lambda: cases.received("co_producer")[0], ["left_3 03-24 09:00", "passed 03-30 09:00"]),
    "reconsideration_answer": (answering, OF_THE_ANSWER),
    "court_evidence": (in_court, OF_THE_EVIDENCE),
    "receipt_confirmation": (cases.unconfirmed, ["today 03-02 15:00", "passed 03-03 09:00"]),
    "receipt_proof": (lambda: cases.consulted()[0], ["passed 03-12 09:00"]),
    "other_agency_answer": (lambda: cases.consulted("other_agency")[0], ["passed 03-19 09:00"]),
    "determination_answer": (lambda: cases.referred()[0], ["passed 03-19 09:00"]),
    "holder": (cases.held, ["left_1 03-12 09:00", "passed 03-16 09:00"]),
    "correction_request": (lambda: cases.asked_to_correct()[0], ["left_3 03-25 09:00", "passed 03-31 09:00"]),
    "urge": (lambda: cases.urged()[0], ["due_noon 03-13 12:00", "passed 03-16 09:00"]),
}


def test_each_ladder_of_the_office_is_worked_by_hand_here() -> None:
    assert HAND_WORKED.keys() == POLICY.ladders.keys()


@pytest.mark.parametrize("clock", HAND_WORKED)
def test_each_rung_rings_once_at_its_hour(clock: str) -> None:
    begins, worked_by_hand = HAND_WORKED[clock]
    case = begins()
    case.goes_to(date(2026, 8, 1))
    assert once_each(case, clock) == worked_by_hand


@pytest.mark.parametrize("clock", HAND_WORKED)
def test_nobody_is_told_on_a_day_on_which_nobody_works(clock: str) -> None:
    case = HAND_WORKED[clock][0]()
    case.goes_to(date(2026, 8, 1))
    for act, at in ((line.entry.signed.act, line.entry.at) for line in case.lines):
        if isinstance(act, Alarm) and (rung := rung_of(POLICY.ladders, act.clock, act.rung)) and rung.roles:
            assert CALENDAR.is_working_day(china(at).date()), act.key


@pytest.mark.parametrize("off", [date(2026, 3, 14), date(2026, 3, 15)])
def test_what_falls_due_on_a_day_off_is_reminded_of_on_the_last_working_day_before(off: date) -> None:
    case = cases.urged(off)[0]
    case.goes_to(date(2026, 3, 31))
    assert rang(case, "urge") == ["due_noon 03-13 12:00", "passed 03-16 09:00"]


def test_a_made_up_sunday_is_a_working_day_on_which_people_are_told() -> None:
    case = cases.urged(date(2026, 9, 20))[0]
    case.goes_to(date(2026, 9, 22))
    assert rang(case, "urge") == ["due_noon 09-20 12:00", "passed 09-21 09:00"]


def test_the_simple_procedure_leaves_five_working_days_and_the_first_rung_rings_at_once() -> None:
    case = replied()
    case.does(CLERK, cases.filed(FILED, procedure="simple"))
    case.goes_to(date(2026, 5, 31))
    assert once_each(case, "reconsideration_answer") == [
        "left_5 04-10 10:00",
        "left_3 04-14 09:00",
        "left_1 04-16 09:00",
        "due_noon 04-17 12:00",
        "passed 04-20 09:00",
    ]


def test_the_result_of_a_reconsideration_does_not_silence_the_suit_that_follows() -> None:
    case = replied()
    about = case.does(CLERK, cases.filed(FILED))
    case.does(HANDLER, RecordRemedyResult(about=about, received_on=FILED, result="upheld", text="维持"))
    assert "reconsideration_answer" not in cases.armed(case)
    case.does(CLERK, cases.filed(FILED, remedy="suit", after_reconsideration=True))
    case.goes_to(date(2026, 5, 31))
    assert once_each(case, "court_evidence") == OF_THE_EVIDENCE


def test_the_result_of_a_suit_silences_the_suit_only() -> None:
    case = replied()
    case.does(CLERK, cases.filed(FILED))
    suit = case.does(CLERK, cases.filed(FILED, remedy="suit"))
    assert cases.armed(case) == {"reconsideration_answer", "court_evidence"}
    case.does(HANDLER, RecordRemedyResult(about=suit, received_on=FILED, result="other", text="撤诉"))
    assert cases.armed(case) == {"reconsideration_answer"}


def test_once_the_result_is_in_nobody_is_reminded_of_the_answer() -> None:
    case = replied()
    about = case.does(CLERK, cases.filed(FILED))
    case.goes_to(date(2026, 4, 27))
    assert reminded_of(case) == ["reconsideration_answer passed"]
    case.does(HANDLER, RecordRemedyResult(about=about, received_on=case.today, result="upheld", text="维持"))
    assert (reminded_of(case), cases.armed(case)) == ([], set())


def test_a_third_party_asked_after_an_order_has_its_ladder_though_the_law_keeps_no_clock_of_it() -> None:
    case = ordered()
    about = cases.consults(case, mark="B")
    cases.arrives(case, about)
    assert case.standing.clock("third_party:B") is None
    case.goes_to(date(2026, 8, 1))
    assert once_each(case, "third_party") == ["left_3 06-17 09:00", "passed 06-24 09:00"]


def test_a_third_party_asked_after_an_order_where_nothing_was_replied_before_is_reminded_of_by_its_clock_alone() -> (
    None
):
    case = cases.complete()
    case.goes_to(ORDERED)
    case.does(CLERK, cases.order(ORDERED))
    cases.arrives(case, cases.consults(case, mark="B"))
    keys = [one.key for one in case.standing.alarms]
    assert case.standing.clock("third_party:B") and len(keys) == len(set(keys))
    case.goes_to(date(2026, 8, 1))
    assert once_each(case, "third_party") == ["left_3 06-17 09:00", "passed 06-24 09:00"]
    assert reminded_of(case).count("third_party:B passed") == 1


def test_a_due_day_that_moved_rings_anew_and_the_old_one_never_again() -> None:
    case = cases.unconfirmed()
    case.goes_to(date(2026, 3, 17))
    before = rang(case, "reply")
    case.does(CLERK, cases.confirmation(date(2026, 3, 4)))
    case.goes_to(date(2026, 3, 24))
    assert before == ["left_10 03-16 09:00"]
    assert rang(case, "reply") == [*before, "left_10 03-18 09:00", "left_7 03-23 09:00"]
