"""Days set aside by several spans (期间并集): each counts once, whatever the order and the overlaps."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from law.set_aside import DaysAside, Span
from models.base import Words

FIRST = date(2026, 3, 2)
DAYS = st.integers(0, 30).map(lambda n: FIRST + timedelta(days=n))
SPANS = st.lists(st.builds(Span, DAYS, st.none() | DAYS, st.just(Words(zh="征求意见", en="asked"))), max_size=8)


@given(SPANS)
def test_a_day_is_set_aside_exactly_when_some_span_holds_it(spans: list[Span]) -> None:
    aside = DaysAside(spans)
    for number in range(-1, 33):
        day = FIRST + timedelta(days=number)
        assert (aside.span_of(day) is not None) is any(one.holds(day) for one in spans)


@given(SPANS)
def test_a_day_of_a_span_without_end_is_told_as_such(spans: list[Span]) -> None:
    aside = DaysAside(spans)
    for span in spans:
        if span.last is None:
            found = aside.span_of(span.first)
            assert found and found.last is None
