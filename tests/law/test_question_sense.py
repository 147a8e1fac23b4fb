"""What no case can have (不能成立的案情): order, references, limits and years, each named with its place."""

from __future__ import annotations

import pytest

from tests.law.asking import answer, event, faults, question

NOT_OPEN, STILL_OPEN, FOLLOWS = "no such question is open", "is still open", "which it follows"
SIMPLE = {"remedy": "reconsideration", "procedure": "simple"}
A = event("third_party_asked", ref="A")
ANSWERED = event("third_party_answered", ref="A")

TABLE: list[tuple[dict[str, object], dict[str, str]]] = [
    # order of days
    (question(event("replied", on="2026-03-01")), {"events[1].on": "is before 2026-03-02"}),
    (question(event("withdrawn"), event("replied", on="2026-03-04")), {"events[2].on": "is before 2026-03-05"}),
    (question(event("withdrawn"), event("replied", on="2026-03-04"), event("replied", on="2026-03-03")), {"events[2].on": FOLLOWS, "events[3].on": "is before 2026-03-05"}),
    (question(as_of="2026-03-01"), {"as_of": "before the day of receipt, 2026-03-02"}),
    (question(received=..., arrival={"channel": "mail", "signed_for": "2026-03-06"}, as_of="2026-03-05"), {"as_of": "2026-03-06"}),
    (question(event("supplement_notified", until="2026-03-04")), {"events[1].until": FOLLOWS}),
    (question(event("supplement_notified", served="2026-03-04")), {"events[1].served": FOLLOWS}),
    (question(event("reasonable_date_set", until="2026-03-04")), {"events[1].until": FOLLOWS}),
    (question(A | {"received_on": "2026-03-04"}), {"events[1].received_on": FOLLOWS}),
    (question(event("fee_notified", received_on="2026-03-04")), {"events[1].received_on": FOLLOWS}),
    (question(event("replied", posted="2026-03-04", served="2026-03-03")), {"events[1].served": FOLLOWS}),
    (question(event("replied", posted="2026-03-09", served="2026-03-06")), {"events[1].served": "is before 2026-03-09"}),
    # references
    (question(ANSWERED), {"events[1].ref": NOT_OPEN}),
    (question(A, event("third_party_answered", ref="B")), {"events[2].ref": NOT_OPEN}),
    (question(A, event("co_producer_answered", ref="A")), {"events[2].ref": NOT_OPEN}),
    (question(A, ANSWERED, ANSWERED), {"events[3].ref": NOT_OPEN}),
    (question(event("consultation_ended", ref="A", why="returned")), {"events[1].ref": NOT_OPEN}),
    (question(A, event("consultation_ended", ref="A", why="returned"), ANSWERED), {"events[3].ref": NOT_OPEN}),
    (question(A, A), {"events[2].ref": STILL_OPEN}),
    (question(A, event("determination_asked", ref="A")), {"events[2].ref": STILL_OPEN}),
    (question(A, event("co_producer_asked", ref="A"), event("co_producer_answered", ref="A")), {"events[2].ref": STILL_OPEN}),
    (question(event("other_agency_answered", ref="A")), {"events[1].ref": NOT_OPEN}),
    (question(event("determination_answered", ref="A")), {"events[1].ref": NOT_OPEN}),
    (question(event("fee_paid")), {"events[1].kind": "no fee_notified is open"}),
    (question(event("fee_withdrawn")), {"events[1].kind": "no fee_notified is open"}),
    (question(event("fee_notified"), event("fee_paid"), event("fee_withdrawn")), {"events[3].kind": "no fee_notified is open"}),
    (question(event("justification_received")), {"events[1].kind": "no justification_asked is open"}),
    # limits
    (question(event("extension_notified", working_days=21)), {"events[1].working_days": "must be 1 to 20"}),
    (question(event("extension_notified", working_days=0)), {"events[1].working_days": "must be 1 to 20"}),
    (question(event("extension_notified", "2018-03-05", working_days=16), received="2018-03-02"), {"events[1].working_days": "must be 1 to 15"}),
    (question(event("extension_notified", working_days=16), regime="ogi-2008"), {"events[1].working_days": "must be 1 to 15"}),
    (question(event("order_received", "2025-05-31"), received="2025-03-03"), {"events[1].working_days": "needs working_days or days"}),
    (question(event("order_received", days=15, working_days=10)), {"events[1].days": "only one of them"}),
    # years
    (question(received="2008-04-30"), {"received": "no Regulation was in force"}),
    (question(received="2008-04-30", regime="ogi-2019"), {"received": "no Regulation was in force"}),
    (question(received="2007-06-01"), {"received": "2008"}),
    (question(received="1999-06-01"), {"received": "2001 to 2098"}),
    (question(received="2099-01-05"), {"received": "2001 to 2098"}),
    (question(received=..., arrival={"channel": "mail", "signed_for": "2008-04-30"}), {"arrival": "no Regulation was in force"}),
    (question(as_of="2099-01-05"), {"as_of": "2001 to 2098"}),
    (question(event("replied", "2099-01-05")), {"events[1].on": "2001 to 2098"}),
    (question(calendar_known_on="1999-01-05"), {"calendar_known_on": "2001 to 2098"}),
]  # fmt: skip


@pytest.mark.parametrize(("asked", "places"), TABLE, ids=range(len(TABLE)))
def test_what_cannot_be_so_is_named_with_its_place(asked: object, places: dict[str, str]) -> None:
    found = faults(asked)
    assert set(found) == set(places)
    assert [where for where, words in places.items() if words not in found[where]] == []


GOOD: list[dict[str, object]] = [
    question(event("supplement_received")),
    question(event("replied"), event("withdrawn")),
    question(A, event("third_party_asked", ref="B"), ANSWERED, A),
    question(event("extension_notified", working_days=20)),
    question(event("extension_notified", "2026-05-06", working_days=20)),
    question(event("extension_notified", "2018-03-05", working_days=16), received="2018-03-02", regime="ogi-2019"),
    question(event("order_received", "2025-06-01"), received="2025-03-03"),
    question(event("remedy_filed", "2024-01-01", **SIMPLE), received="2023-09-01"),
    question(event("fee_notified"), event("fee_paid"), event("fee_notified"), event("fee_withdrawn")),
    question(event("replied", "2026-05-06"), as_of="2026-03-02"),
    question(received="2008-05-01"),
    question(received="2098-12-01", as_of="2098-12-31"),
]


@pytest.mark.parametrize("asked", GOOD, ids=range(len(GOOD)))
def test_what_merely_does_nothing_or_comes_late_is_no_fault(asked: object) -> None:
    assert faults(asked) == {}
    assert answer(asked).clock("reply")


def test_references_are_judged_only_where_every_event_could_be_read() -> None:
    """An unreadable question is no reason to call its answer baseless."""
    assert set(faults(question({"kind": "third_party_asked", "ref": "A"}, ANSWERED))) == {"events[1].on"}


def test_without_an_as_of_the_last_event_or_the_receipt_is_the_day_of_asking() -> None:
    assert answer(question(event("justification_asked", "2026-03-31"))).verdict.value == "overdue"
    assert answer(question()).verdict.value == "running"


def test_the_calendar_can_be_asked_as_it_was_known() -> None:
    """The notice of 2020-01-27 took Friday 01-31 off and the make-up days of the first notice away."""
    due = {known: answer(question(received="2020-01-20", calendar_known_on=known)).clock("reply") for known in ("2020-01-26", "2020-01-27", None)}  # fmt: skip
    days = {known: str(one.clock.due) for known, one in due.items() if one}
    assert days == {"2020-01-26": "2020-02-21", "2020-01-27": "2020-02-25", None: "2020-02-25"}
