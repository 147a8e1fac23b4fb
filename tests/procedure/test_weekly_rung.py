"""The weekly rung (每周督办): on the first working day of each week after the due day, until the reply left."""

from __future__ import annotations

from datetime import date, timedelta

from models.acts import Alarm, Dispatch
from models.reply_kinds import ReplyKind
from procedure.case import case_of
from procedure.story import story
from tests.builders import CLERK, FIRST_DAY, PaperCase, at, opening, to_seal
from tests.procedure import escalating as cases
from tests.procedure.after_the_issue import MAIL, replied_again, to_dispatch
from tests.procedure.escalating import rang

THROUGH_MAY = [
    "weekly 2026-04-07 04-07 09:00",
    "weekly 2026-04-13 04-13 09:00",
    "weekly 2026-04-20 04-20 09:00",
    "weekly 2026-04-27 04-27 09:00",
    "weekly 2026-05-06 05-06 09:00",
    "weekly 2026-05-11 05-11 09:00",
]
"""Due on Monday 2026-03-30; Monday 04-06 is a holiday, and so are Monday 05-04 and the day after."""


def weekly(case: PaperCase, clock: str = "reply") -> list[str]:
    return [one for one in rang(case, clock) if one.startswith("weekly")]


def test_it_rings_each_monday_after_the_due_day_or_where_that_is_off_on_the_weeks_first_working_day() -> None:
    case = PaperCase()
    case.goes_to(date(2026, 5, 15))
    assert weekly(case) == THROUGH_MAY


def test_no_two_ring_in_one_week() -> None:
    case = PaperCase(day=FIRST_DAY)
    case.goes_to(date(2027, 12, 31))
    days = [line.entry.at.date() for line in case.lines if is_weekly(line.entry.signed.act)]
    weeks = [day - timedelta(days=day.weekday()) for day in days]
    assert len(set(weeks)) == len(weeks) >= 85


def is_weekly(act: object) -> bool:
    return isinstance(act, Alarm) and act.rung.startswith("weekly")


def test_a_week_that_is_off_altogether_rings_with_the_next_one() -> None:
    """The Spring Festival of 2026 is off from Sunday 02-15 through Monday 02-23; Saturday 02-28 is worked."""
    case = PaperCase(opening(cases.handed_in(date(2026, 1, 12))), date(2026, 1, 12))
    case.goes_to(date(2026, 3, 10))
    assert weekly(case) == [
        "weekly 2026-02-24 02-24 09:00",
        "weekly 2026-03-02 03-02 09:00",
        "weekly 2026-03-09 03-09 09:00",
    ]


def test_it_stops_when_the_reply_left() -> None:
    case = PaperCase()
    case.goes_to(date(2026, 4, 14))
    to_dispatch(case)
    case.goes_to(date(2026, 5, 31))
    assert weekly(case) == THROUGH_MAY[:2]


def test_an_issued_reply_that_has_not_left_goes_on_ringing() -> None:
    case = PaperCase()
    to_seal(case, ReplyKind.WITHHOLD_PROCESS)
    case.goes_to(date(2026, 4, 14))
    assert weekly(case) == THROUGH_MAY[:2]
    case.does(CLERK, Dispatch(posted=case.today, proof=MAIL))
    assert "reply" not in cases.armed(case)


def test_after_a_stop_each_one_that_was_missed_rings_once_and_is_marked_late() -> None:
    case = PaperCase()
    case.goes_to(date(2026, 4, 8))
    case.now = at(date(2026, 4, 28))
    case.goes_to(date(2026, 5, 6))
    assert weekly(case) == [
        THROUGH_MAY[0],
        "weekly 2026-04-13 04-28 10:00",
        "weekly 2026-04-20 04-28 10:00",
        "weekly 2026-04-27 04-28 10:00",
        THROUGH_MAY[4],
    ]
    told = [
        one.words.zh for one in story(case_of(case.lines, case.policy, case.calendar)) if "督办清单" in one.words.zh
    ]
    assert ["迟发" in one for one in told] == [False, True, True, True, False]
    assert "应于 2026-04-13 09:00" in told[1]


def test_a_due_day_moved_after_it_rang_does_not_ring_twice_in_that_week() -> None:
    case = cases.unconfirmed()
    case.goes_to(date(2026, 4, 7))
    assert weekly(case) == THROUGH_MAY[:1]
    case.does(CLERK, cases.confirmation(date(2026, 3, 3)))
    case.goes_to(date(2026, 4, 20))
    assert weekly(case) == THROUGH_MAY[:3]


def test_once_an_order_came_in_its_own_week_rings_and_the_replys_no_more() -> None:
    case = PaperCase()
    case.goes_to(date(2026, 4, 14))
    case.does(CLERK, cases.order(date(2026, 4, 14), working_days=5))
    case.goes_to(date(2026, 5, 12))
    assert weekly(case) == THROUGH_MAY[:2]
    assert weekly(case, "order") == THROUGH_MAY[3:]


def test_the_week_of_an_order_stops_when_another_reply_left() -> None:
    case = PaperCase()
    to_dispatch(case)
    case.goes_to(date(2026, 4, 14))
    case.does(CLERK, cases.order(date(2026, 4, 14), working_days=5))
    case.goes_to(date(2026, 4, 28))
    replied_again(case)
    case.goes_to(date(2026, 5, 31))
    assert weekly(case, "order") == ["weekly 2026-04-27 04-27 09:00"]


def test_the_week_of_a_reasonable_date_begins_on_the_monday_after_it() -> None:
    case = cases.has_until(date(2026, 4, 19))
    case.goes_to(date(2026, 4, 28))
    assert weekly(case, "reasonable_date") == ["weekly 2026-04-20 04-20 09:00", "weekly 2026-04-27 04-27 09:00"]
    assert weekly(case) == []
