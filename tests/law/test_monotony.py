"""Which way dates may move (届满日的变动方向): receipt, days set aside, facts added and withdrawn."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from law.judgement import Judgement
from law.judgement import judged as judgement
from law.parameters import Parameters
from law.set_aside import Span
from law.working_days import CALENDAR
from models.base import Words
from models.clock import Clock
from models.facts import Fact, FactSheet, ThirdPartyAnswered, ThirdPartyAsked
from models.working_days import WorkingDays
from tests.law.strategies import DAYS, FACTS, LATER, PARAMETER_SETS, PERIODS, SHEETS, orderly

WHY = Words(zh="不计", en="not counted")
LAST = date(2027, 12, 31)
SPANS = st.lists(st.builds(lambda day, length: Span(day, day + length, WHY), DAYS, LATER), max_size=4)


def reply_of(sheet: FactSheet, parameters: Parameters) -> Clock:
    found = judgement(sheet, CALENDAR, parameters).clock("reply")
    assert found
    return found.clock


def or_never(day: date | None) -> date:
    return day or date.max


@given(orderly(most=0), PARAMETER_SETS, st.integers(0, 60))
def test_a_later_receipt_is_never_due_earlier(sheet: FactSheet, parameters: Parameters, later: int) -> None:
    day = sheet.received + timedelta(days=later)
    chosen = sheet.regime or ("ogi-2008" if sheet.received < date(2019, 5, 15) else "ogi-2019")
    same_text = {"regime": chosen}
    first = judgement(sheet.model_copy(update=same_text), CALENDAR, parameters)
    moved = sheet.model_copy(update=same_text | {"received": day, "as_of": day})
    second = judgement(moved, CALENDAR, parameters)
    pairs = [(one.clock, second.clock(one.clock.name)) for one in first.clocks]
    assert all(or_never(one.due) <= or_never(other.clock.due) for one, other in pairs if other)


@given(DAYS, PERIODS, SPANS, SPANS)
def test_more_days_set_aside_never_make_a_count_end_earlier(
    after: date, period: WorkingDays, some: list[Span], more: list[Span]
) -> None:
    fewer, many = CALENDAR.count(after, period, some), CALENDAR.count(after, period, [*some, *more])
    assert fewer.due and many.due and CALENDAR.last_day(after, period) <= fewer.due <= many.due
    assert CALENDAR.count(after, period, [*some, *some]).due == fewer.due


@given(DAYS, PERIODS, SPANS)
def test_counted_and_set_aside_and_off_days_add_up_to_all_days(
    after: date, period: WorkingDays, spans: list[Span]
) -> None:
    found = CALENDAR.count(after, period, spans)
    assert found.due
    days = [line.day for line in found.days[1:]]
    aside = [one for one in days if any(span.holds(one) for span in spans)]
    off = [one for one in days if one not in aside and not CALENDAR.is_working_day(one)]
    assert len(days) == (found.due - after).days == period.count + len(aside) + len(off)


@settings(max_examples=300)
@given(orderly(), PARAMETER_SETS, st.integers(0, 60), st.none() | st.integers(0, 60))
def test_a_consultation_more_never_makes_the_reply_due_earlier(
    sheet: FactSheet, parameters: Parameters, on: int, answered: int | None
) -> None:
    asked = sheet.received + timedelta(days=on)
    more: list[Fact] = [ThirdPartyAsked(on=asked, ref="C")]
    if answered is not None:
        more.append(ThirdPartyAnswered(on=asked + timedelta(days=answered), ref="C"))
    facts = tuple(sorted((*sheet.facts, *more), key=lambda one: one.on))
    latest = max(sheet.as_of, *(one.on for one in more))
    before, after = (sheet.model_copy(update={"facts": one, "as_of": latest}) for one in (sheet.facts, facts))
    assert or_never(governing_due(before, parameters)) <= or_never(governing_due(after, parameters))


def governing_due(sheet: FactSheet, parameters: Parameters) -> date | None:
    judged = judgement(sheet, CALENDAR, parameters)
    one = judged.clock("reasonable_date") or judged.clock("reply")
    assert one
    return None if one.clock.state == "awaiting_applicant" else one.clock.due


@given(orderly(), PARAMETER_SETS, FACTS, st.integers(0, 8))
def test_a_fact_added_and_withdrawn_leaves_the_case_as_if_it_had_never_been(
    sheet: FactSheet, parameters: Parameters, fact: Fact, place: int
) -> None:
    before = judgement(sheet, CALENDAR, parameters)
    facts = [*sheet.facts[:place], fact, *sheet.facts[place:]]
    judgement(sheet.model_copy(update={"facts": tuple(facts)}), CALENDAR, parameters)
    facts.pop(min(place, len(sheet.facts)))
    assert judgement(sheet.model_copy(update={"facts": tuple(facts)}), CALENDAR, parameters) == before


@given(SHEETS, PARAMETER_SETS, FACTS)
def test_what_lies_after_the_day_of_asking_moves_nothing(sheet: FactSheet, parameters: Parameters, fact: Fact) -> None:
    ahead = fact.model_copy(update={"on": sheet.as_of + timedelta(days=1)})
    with_it = sheet.model_copy(update={"facts": (*sheet.facts, ahead)})
    assert bare(judgement(with_it, CALENDAR, parameters)) == bare(judgement(sheet, CALENDAR, parameters))


@given(orderly(), PARAMETER_SETS, FACTS)
def test_what_is_out_of_order_moves_nothing(sheet: FactSheet, parameters: Parameters, fact: Fact) -> None:
    if not sheet.facts:
        return
    behind = fact.model_copy(update={"on": sheet.facts[-1].on - timedelta(days=1)})
    with_it = sheet.model_copy(update={"facts": (*sheet.facts, behind)})
    assert bare(judgement(with_it, CALENDAR, parameters)) == bare(judgement(sheet, CALENDAR, parameters))


def bare(judged: Judgement) -> tuple[object, ...]:
    """Clocks, days and verdict without the words."""
    return (judged.regime, judged.verdict, [(one.clock, one.days) for one in judged.clocks])
