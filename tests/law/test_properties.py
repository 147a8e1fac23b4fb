"""What holds of every case (性质), whatever its facts, under both texts and all parameters."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from law.judgement import judged as judgement
from law.parameters import Parameters
from law.regimes import Regime
from law.working_days import CALENDAR
from models.clock import ClockState, ExplainedClock, Verdict
from models.facts import FactSheet
from models.working_days import WorkingDays
from tests.law.builders import clocks
from tests.law.strategies import DAYS, PARAMETER_SETS, PERIODS, SHEETS, by_name


@given(SHEETS, PARAMETER_SETS)
def test_no_facts_are_too_odd_to_judge_and_verdict_and_clocks_agree(sheet: FactSheet, parameters: Parameters) -> None:
    judged = judgement(sheet, CALENDAR, parameters)
    found = by_name(judged.clocks)
    governing = found.get("reasonable_date", found["reply"]).clock
    assert (judged.verdict is Verdict.OVERDUE) is governing.overdue
    assert (judged.verdict is Verdict.AWAITING_APPLICANT) is (governing.state is ClockState.AWAITING_APPLICANT)


@given(SHEETS, PARAMETER_SETS)
def test_a_clock_is_overdue_only_while_it_runs_and_its_last_day_is_over(
    sheet: FactSheet, parameters: Parameters
) -> None:
    """But for an order: that it was met late stays to be seen."""
    for one in clocks(sheet, CALENDAR, parameters):
        if one.clock.overdue and (one.clock.name, one.clock.state) != ("order", "met"):
            assert one.clock.state is ClockState.RUNNING
            assert one.clock.due and sheet.as_of > one.clock.due


@given(SHEETS, PARAMETER_SETS)
def test_somebody_owes_the_act_exactly_while_a_clock_is_open(sheet: FactSheet, parameters: Parameters) -> None:
    """But that a supplement or a fee stays owed after its last day, for people decide what follows."""
    for one in clocks(sheet, CALENDAR, parameters):
        is_over = one.clock.state in ("met", "lapsed", "ended")
        assert (one.clock.owed_by == "nobody") is is_over or one.clock.name in ("supplement", "fee")


@given(SHEETS, PARAMETER_SETS)
def test_awaiting_or_set_aside_without_end_a_reply_is_never_overdue_nor_late(
    sheet: FactSheet, parameters: Parameters
) -> None:
    judged = judgement(sheet, CALENDAR, parameters)
    reply = by_name(judged.clocks)["reply"].clock
    if reply.due is None:
        assert not reply.overdue
        assert judged.verdict not in (Verdict.LATE, Verdict.OVERDUE) or "reasonable_date" in by_name(judged.clocks)
    if reply.state in (ClockState.AWAITING_APPLICANT, ClockState.SET_ASIDE):
        assert judged.verdict in (Verdict.AWAITING_APPLICANT, Verdict.RUNNING)


@given(SHEETS, PARAMETER_SETS)
def test_every_fact_leaves_a_word_in_the_explanation(sheet: FactSheet, parameters: Parameters) -> None:
    said = " ".join(words.en for one in clocks(sheet, CALENDAR, parameters) for words in one.reasons)
    assert [fact for fact in sheet.facts if str(fact.on) not in said] == []


@given(SHEETS, PARAMETER_SETS)
def test_the_days_counted_lead_to_the_due_day_one_by_one(sheet: FactSheet, parameters: Parameters) -> None:
    for one in clocks(sheet, CALENDAR, parameters):
        counted = [line.counted for line in one.days if line.counted]
        assert counted == list(range(1, len(counted) + 1))
        if one.days and not counted and one.clock.due:
            assert_rolled(one)
        elif one.days:
            last = one.days[-1]
            days = (last.day - one.days[0].day).days + 1
            assert [line.day for line in one.days] == [one.clock.base_day + timedelta(days=n) for n in range(days)]
            assert (last.day, last.counted) == ((one.clock.due, len(counted)) if one.clock.due else (last.day, None))


def assert_rolled(one: ExplainedClock) -> None:
    """A period in calendar days: the starting day, then each day off that it rolls over, and the first that is worked."""
    start, *rolled = [line.day for line in one.days]
    assert (start, rolled[-1]) == (one.clock.base_day, one.clock.due)
    assert [CALENDAR.is_working_day(day) for day in rolled] == [False] * (len(rolled) - 1) + [True]


@given(SHEETS, PARAMETER_SETS)
def test_the_days_counted_are_the_period_of_the_text(sheet: FactSheet, parameters: Parameters) -> None:
    judged = judgement(sheet, CALENDAR, parameters)
    base, most = (15, 30) if judged.regime is Regime.OGI_2008 else (20, 40)
    fixed = {"supplement_notice": 7, "third_party": 15, "co_producer": 15, "fee": 20}
    for one in judged.clocks:
        counted = sum(line.counted is not None for line in one.days)
        if one.clock.name == "reply" and one.clock.due:
            until_base = sum(
                line.counted is not None for line in one.days if line.day <= (one.clock.base_due or date.min)
            )
            assert until_base == base <= counted <= most
        elif one.clock.due and (period := fixed.get(one.clock.name.split(":")[0])):
            assert counted == period


@given(SHEETS, PARAMETER_SETS, st.integers(1, 400))
def test_the_passing_of_time_alone_moves_no_due_day(sheet: FactSheet, parameters: Parameters, later: int) -> None:
    now = sheet.model_copy(update={"as_of": max([sheet.as_of, *(fact.on for fact in sheet.facts)])})
    then = now.model_copy(update={"as_of": now.as_of + timedelta(days=later)})
    later_on = by_name(clocks(then, CALENDAR, parameters))
    assert all(one.clock.due == later_on[one.clock.name].clock.due for one in clocks(now, CALENDAR, parameters))


@given(DAYS, PERIODS)
def test_a_count_ends_on_a_working_day_and_agrees_with_the_short_way(after: date, period: WorkingDays) -> None:
    found = CALENDAR.count(after, period)
    assert found.due is not None and CALENDAR.is_working_day(found.due)
    assert found.due == CALENDAR.last_day(after, period)
    assert [line.day for line in found.days] == [after + timedelta(days=n) for n in range((found.due - after).days + 1)]


@given(DAYS, st.integers(1, 40), st.integers(1, 20))
def test_two_periods_one_after_the_other_are_one_period(after: date, first: int, second: int) -> None:
    middle = CALENDAR.last_day(after, WorkingDays(first))
    assert CALENDAR.last_day(middle, WorkingDays(second)) == CALENDAR.last_day(after, WorkingDays(first + second))


@given(DAYS, PERIODS)
def test_counting_back_from_the_due_day_comes_to_the_last_working_day_by_then(after: date, period: WorkingDays) -> None:
    start = CALENDAR.working_days_before(CALENDAR.last_day(after, period), period)
    assert start <= after and CALENDAR.is_working_day(start)
    assert CALENDAR.next_working_day(start) > after
