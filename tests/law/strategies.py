"""Cases at random (随机案情): facts of every kind in any order and of any sense, or in order and close to the receipt; both texts."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import strategies as st

from law.parameters import Parameters
from models.clock import ExplainedClock
from models.facts import (
    Abandoned,
    ConsultationEnded,
    CoProducerAnswered,
    CoProducerAsked,
    DeterminationAnswered,
    DeterminationAsked,
    ExtensionNotified,
    Fact,
    FactSheet,
    FeeNotified,
    FeePaid,
    FeeWithdrawn,
    JustificationAsked,
    JustificationReceived,
    OrderReceived,
    OtherAgencyAnswered,
    OtherAgencyAsked,
    ReasonableDateSet,
    RemedyFiled,
    Replied,
    SupplementNotified,
    SupplementReceived,
    ThirdPartyAnswered,
    ThirdPartyAsked,
    Unpaid,
    Withdrawn,
)
from models.working_days import WorkingDays

RECEIPTS = st.dates(date(2008, 5, 1), date(2027, 3, 1))
DAYS = st.dates(date(2008, 4, 1), date(2027, 12, 31))
LATER = st.integers(0, 40).map(lambda n: timedelta(days=n))
PERIODS = st.integers(1, 60).map(WorkingDays)
REFS = st.sampled_from(("A", "B"))
ASKED = {"on": DAYS, "ref": REFS, "received_on": st.none() | DAYS}
PLAIN = (
    SupplementReceived, FeePaid, FeeWithdrawn, JustificationAsked, JustificationReceived, Abandoned, Unpaid, Withdrawn,
)  # fmt: skip
REFERRING = (
    OtherAgencyAsked, DeterminationAsked, ThirdPartyAnswered, CoProducerAnswered, OtherAgencyAnswered, DeterminationAnswered,
)  # fmt: skip
CONSULTING: st.SearchStrategy[Fact] = st.one_of(
    st.builds(ThirdPartyAsked, **ASKED),
    st.builds(CoProducerAsked, **ASKED),
    *(st.builds(one, on=DAYS, ref=REFS) for one in REFERRING),
    st.builds(ConsultationEnded, on=DAYS, ref=REFS, why=st.just("returned")),
)
FACTS: st.SearchStrategy[Fact] = st.one_of(
    CONSULTING,
    st.builds(SupplementNotified, on=DAYS, until=st.none() | DAYS),
    st.builds(ExtensionNotified, on=DAYS, working_days=st.integers(-5, 45)),
    st.builds(ReasonableDateSet, on=DAYS, until=DAYS),
    st.builds(FeeNotified, on=DAYS, received_on=st.none() | DAYS),
    st.builds(Replied, on=DAYS, posted=st.none() | DAYS, served=st.none() | DAYS),
    st.builds(
        OrderReceived, on=DAYS, working_days=st.none() | st.integers(1, 60), days=st.none() | st.integers(1, 366)
    ),
    st.builds(RemedyFiled, on=DAYS, remedy=st.sampled_from(("reconsideration", "suit"))),
    *(st.builds(one, on=DAYS) for one in PLAIN),
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
    reconsideration_first_for=st.just(()),
    suit_told_where_declined=st.booleans(),
)
REGIMES = st.sampled_from((None, None, "ogi-2008", "ogi-2019"))


@st.composite
def near(draw: st.DrawFn, received: date, most: int = 8) -> tuple[Fact, ...]:
    """Facts in order, close to the receipt, so that most of them do something; what they name follows on them."""
    day, found = received, []
    for fact in draw(st.lists(FACTS, max_size=most)):
        day += timedelta(days=draw(st.integers(0, 12)))
        named = [name for name in ("until", "received_on", "posted", "served") if getattr(fact, name, None)]
        found.append(fact.model_copy(update={"on": day} | {name: day + draw(LATER) for name in named}))
    return tuple(found)


@st.composite
def orderly(draw: st.DrawFn, most: int = 8) -> FactSheet:
    """A sheet whose facts are in order, asked about on the day of the last or later."""
    received = draw(RECEIPTS)
    facts = draw(near(received, most))
    as_of = max([received, *(one.on for one in facts)]) + draw(LATER)
    return FactSheet(received=received, facts=facts, as_of=as_of, regime=draw(REGIMES))


@st.composite
def wild(draw: st.DrawFn) -> FactSheet:
    """A sheet with facts in any order and of any sense."""
    facts = tuple(draw(st.lists(FACTS, max_size=8)))
    confirmed = draw(st.booleans())
    return FactSheet(
        received=draw(RECEIPTS), receipt_is_confirmed=confirmed, facts=facts, as_of=draw(DAYS), regime=draw(REGIMES)
    )


SHEETS = st.one_of(orderly(), wild())


def by_name(found: tuple[ExplainedClock, ...]) -> dict[str, ExplainedClock]:
    return {one.clock.name: one for one in found}
