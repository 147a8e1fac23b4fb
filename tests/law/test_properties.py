"""What holds of every case (性质), whatever its facts."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from law.judgement import judged as judgement
from law.parameters import Parameters
from law.working_days import CALENDAR
from models.clock import ClockState, ExplainedClock, Verdict
from models.facts import (
    Abandoned,
    ExtensionNotified,
    Fact,
    FactSheet,
    Replied,
    SupplementNotified,
    SupplementReceived,
    Withdrawn,
)
from models.working_days import WorkingDays
from tests.law.builders import PARAMETERS, clocks

RECEIPTS = st.dates(date(2019, 5, 15), date(2027, 3, 1))
DAYS = st.dates(date(2019, 5, 1), date(2027, 12, 31))
PERIODS = st.integers(1, 60).map(WorkingDays)
FACTS: st.SearchStrategy[Fact] = st.one_of(
    st.builds(SupplementNotified, on=DAYS, until=st.none() | DAYS),
    st.builds(SupplementReceived, on=DAYS),
    st.builds(ExtensionNotified, on=DAYS, working_days=st.integers(-5, 45)),
    st.builds(Replied, on=DAYS, posted=st.none() | DAYS),
    st.builds(Withdrawn, on=DAYS),
    st.builds(Abandoned, on=DAYS),
)
PARAMETER_SETS = st.builds(
    Parameters,
    late_supplement_notice=st.sampled_from(("restart", "no_effect")),
    timely_by=st.sampled_from(("posted", "document", "served")),
    counter_submission_is_confirmed=st.booleans(),
    most_supplement_notices=st.integers(0, 3),
    most_extensions=st.integers(0, 3),
    restart_keeps_extension=st.booleans(),
    supplement_effect=st.sampled_from(("none", "pause", "restart")),
    set_aside_first_day=st.sampled_from(("next", "asked")),
    set_aside_last_day=st.sampled_from(("answer", "before")),
    determination_sets_aside=st.booleans(),
    other_agencies_set_aside_2008=st.booleans(),
    fee_restart=st.booleans(),
    withdrawn_fee_sets_aside=st.booleans(),
    evidence_working_days=st.booleans(),
)


@st.composite
def near(draw: st.DrawFn, received: date) -> tuple[Fact, ...]:
    """Facts in order, close to the receipt, so that most of them do something."""
    facts = draw(st.lists(FACTS, max_size=7))
    gaps = draw(st.lists(st.integers(0, 15), min_size=len(facts), max_size=len(facts)))
    day, found = received, []
    for fact, gap in zip(facts, gaps, strict=True):
        day += timedelta(days=gap)
        found.append(fact.model_copy(update={"on": day}))
    return tuple(found)


@st.composite
def sheets(draw: st.DrawFn) -> FactSheet:
    """Sheets with facts in any order and of any sense, or close to the receipt and in order."""
    received = draw(RECEIPTS)
    facts = draw(st.lists(FACTS, max_size=7).map(tuple) | near(received))
    return FactSheet(received=received, receipt_is_confirmed=draw(st.booleans()), facts=facts, as_of=draw(DAYS))


def by_name(found: tuple[ExplainedClock, ...]) -> dict[str, ExplainedClock]:
    return {one.clock.name: one for one in found}


@given(sheets(), PARAMETER_SETS)
def test_no_facts_are_too_odd_to_judge(sheet: FactSheet, parameters: Parameters) -> None:
    judgement_ = judgement(sheet, CALENDAR, parameters)
    found, judged = judgement_.clocks, judgement_.verdict
    reply = by_name(found)["reply"].clock
    assert (judged is Verdict.OVERDUE) is reply.overdue
    assert (judged is Verdict.AWAITING_APPLICANT) is (reply.state is ClockState.AWAITING_APPLICANT)
    assert all(
        one.clock.state is ClockState.RUNNING and sheet.as_of > one.clock.due
        for one in found
        if one.clock.overdue and one.clock.due
    )


@given(sheets(), PARAMETER_SETS)
def test_every_fact_leaves_a_word_in_the_explanation(sheet: FactSheet, parameters: Parameters) -> None:
    said = " ".join(words.en for one in clocks(sheet, CALENDAR, parameters) for words in one.reasons)
    assert [fact for fact in sheet.facts if str(fact.on) not in said] == []


@given(sheets(), PARAMETER_SETS)
def test_the_days_counted_lead_to_the_due_day_one_by_one(sheet: FactSheet, parameters: Parameters) -> None:
    for one in clocks(sheet, CALENDAR, parameters):
        counted = [line.counted for line in one.days if line.counted]
        assert counted == list(range(1, len(counted) + 1))
        assert not one.days or (one.days[0].day, one.days[-1].day) == (one.clock.base_day, one.clock.due)
        assert one.clock.name != "supplement_notice" or len(counted) == 7
        assert one.clock.name != "reply" or len(counted) == 0 or 20 <= len(counted) <= 40


@given(sheets(), PARAMETER_SETS)
def test_set_by_names_the_fact_without_which_the_due_day_would_differ_in_origin(
    sheet: FactSheet, parameters: Parameters
) -> None:
    """The due day is the same for the sheet cut off after that fact."""
    reply = by_name(clocks(sheet, CALENDAR, parameters))["reply"].clock
    cut = sheet.model_copy(update={"facts": sheet.facts[: reply.set_by]})
    again = by_name(clocks(cut, CALENDAR, parameters))["reply"].clock
    assert (again.due, again.base_day, again.set_by) == (reply.due, reply.base_day, reply.set_by)


@given(sheets(), PARAMETER_SETS, st.integers(1, 400))
def test_the_passing_of_time_alone_moves_no_due_day(sheet: FactSheet, parameters: Parameters, later: int) -> None:
    now = sheet.model_copy(update={"as_of": max([sheet.as_of, *(fact.on for fact in sheet.facts)])})
    then = now.model_copy(update={"as_of": now.as_of + timedelta(days=later)})
    later_on = by_name(clocks(then, CALENDAR, parameters))
    assert all(one.clock.due == later_on[one.clock.name].clock.due for one in clocks(now, CALENDAR, parameters))


@given(RECEIPTS, st.integers(0, 60))
def test_a_later_receipt_is_never_due_earlier(received: date, later: int) -> None:
    first = clocks(FactSheet(received=received, as_of=received), CALENDAR, PARAMETERS)
    day = received + timedelta(days=later)
    second = clocks(FactSheet(received=day, as_of=day), CALENDAR, PARAMETERS)
    assert all((a.clock.due or date.min) <= (b.clock.due or date.min) for a, b in zip(first, second, strict=True))


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
