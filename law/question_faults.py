"""What cannot be so (不能成立的案情): days, order, limits and references that no case can have, each with its place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from law.orders import usual_period
from law.regimes import OGI_2008_FROM, NoTextInForce, Regime, regime_of
from law.texts import TEXTS
from models.base import YEAR_AFTER, Words
from models.facts import AnyFact, ExtensionNotified, OrderReceived
from models.faults import Fault
from models.question import Question

FIRST_YEAR, LAST_YEAR = OGI_2008_FROM.year, YEAR_AFTER - 1
FOLLOWS = ("until", "received_on", "posted", "served")
CLOSES = {
    "third_party_answered": "third_party_asked",
    "co_producer_answered": "co_producer_asked",
    "other_agency_answered": "other_agency_asked",
    "determination_answered": "determination_asked",
}
NEEDS = {
    "fee_paid": ("fee_notified", {"fee_paid", "fee_withdrawn"}),
    "fee_withdrawn": ("fee_notified", {"fee_paid", "fee_withdrawn"}),
    "justification_received": ("justification_asked", {"justification_received"}),
}
Events = Sequence[tuple[int, AnyFact]]


def fault(where: str, zh: str, en: str) -> Fault:
    return Fault(where=where, what=Words(zh=zh, en=en))


def header_faults(question: Question, received: date) -> Iterator[Fault]:
    """Days outside the years that can be counted, a receipt before any Regulation, a day of asking before the receipt."""
    where = "received" if question.received else "arrival"
    yield from out_of_range(where, received)
    try:
        regime_of(received)
    except NoTextInForce as none:
        yield Fault(where=where, what=none.sentence)
    if question.as_of:
        yield from out_of_range("as_of", question.as_of)
        if question.as_of < received:
            yield fault("as_of", f"早于收到日 {received}", f"is before the day of receipt, {received}")


def out_of_range(where: str, day: date) -> Iterator[Fault]:
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        yield fault(where, f"须在 {FIRST_YEAR} 至 {LAST_YEAR} 年之间", f"must lie in {FIRST_YEAR} to {LAST_YEAR}")


def event_faults(events: Events, question: Question | None, received: date, are_all_read: bool) -> Iterator[Fault]:
    """Faults of the events; what refers to other events is looked at only where all could be read.

    ``question`` None: its head could not be read, so that its text and day of receipt are not known.
    """
    latest = received
    for number, one in events:
        where = f"events[{number}]"
        yield from out_of_range(f"{where}.on", one.on)
        if one.on < latest:
            yield fault(f"{where}.on", f"早于在前的 {latest}", f"is before {latest}, which it follows")
        latest = max(latest, one.on)
        yield from day_faults(where, one)
        yield from limit_faults(where, one, question, received)
    if are_all_read:
        yield from reference_faults(events)


def day_faults(where: str, one: AnyFact) -> Iterator[Fault]:
    """A day that a fact names besides its own may not lie before it, but that of posting; nor service before posting."""
    follows = one.on
    for field in FOLLOWS:
        day = getattr(one, field, None)
        if day is None:
            continue
        yield from out_of_range(f"{where}.{field}", day)
        if day < follows and field != "posted":
            yield fault(f"{where}.{field}", f"早于 {follows}", f"is before {follows}, which it follows")
        if field == "posted":
            follows = day


def limit_faults(where: str, one: AnyFact, question: Question | None, received: date) -> Iterator[Fault]:
    """Lengths and procedures that the law does not know."""
    if isinstance(one, ExtensionNotified):
        most = TEXTS[governing(question, received)].longest_extension.count
        if not 1 <= one.working_days <= most:
            yield fault(f"{where}.working_days", f"须为 1 至 {most}", f"must be 1 to {most}")
    if isinstance(one, OrderReceived):
        yield from order_faults(where, one)


def governing(question: Question | None, received: date) -> Regime:
    if question is None:
        return Regime.OGI_2019
    if question.regime != "auto":
        return Regime(question.regime)
    return regime_of(max(received, OGI_2008_FROM))


def order_faults(where: str, one: OrderReceived) -> Iterator[Fault]:
    if one.days and one.working_days:
        yield fault(f"{where}.days", "days 与 working_days 只填一项", "days and working_days: only one of them")
    if not one.days and not one.working_days and usual_period(one.on) is None:
        yield fault(f"{where}.working_days", "须填写 working_days 或 days", "needs working_days or days")


def reference_faults(events: Events) -> Iterator[Fault]:
    """Answers without their question, and questions asked twice."""
    asked: dict[str, str] = {}
    before: list[str] = []
    for number, one in events:
        ref = getattr(one, "ref", None)
        if ref is not None:
            yield from ref_faults(f"events[{number}].ref", one.kind, ref, asked)
        elif one.kind in NEEDS:
            yield from need_faults(f"events[{number}]", one.kind, before)
        before.append(one.kind)


def ref_faults(where: str, kind: str, ref: str, asked: dict[str, str]) -> Iterator[Fault]:
    """Keeps ``asked`` (ref → kind of the open question) up to date as it goes."""
    if kind.endswith("_asked"):
        if ref in asked:
            yield fault(where, f"“{ref}”已有未结的征求意见", f"a question under “{ref}” is still open")
        asked[ref] = kind
    elif asked.get(ref) != CLOSES.get(kind, asked.get(ref)) or ref not in asked:
        yield fault(where, f"“{ref}”没有与之对应的未结征求意见", f"no such question is open under “{ref}”")
    else:
        del asked[ref]


def need_faults(where: str, kind: str, before: list[str]) -> Iterator[Fault]:
    question, closing = NEEDS[kind]
    open_ones = before.count(question) - sum(before.count(one) for one in closing)
    if open_ones < 1:
        yield fault(f"{where}.kind", f"没有在前的 {question}", f"no {question} is open before it")
