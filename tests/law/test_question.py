"""Reading a question (案情核对): values of the wrong kind, unknown names, what is missing, each named with its place."""

from __future__ import annotations

import pytest

from law.question import read_question
from models.faults import BadInput
from tests.law.asking import answer, event, faults, question
from tests.law.builders import PARAMETERS

A_DAY, AN_OBJECT, TEXT, UNKNOWN, MISSING = ("a day such as", "an object", "text", "not a known field", "is missing")
ONE_OF_BOTH = "exactly one of received and arrival"
WEB = {"channel": "web", "submitted": "2026-03-02"}

TABLE: list[tuple[object, dict[str, str]]] = [
    # no object at all
    (None, {".": AN_OBJECT}),
    (7, {".": AN_OBJECT}),
    ("2026-03-02", {".": AN_OBJECT}),
    ([question()], {".": AN_OBJECT}),
    # days
    (question(received=20260302), {"received": A_DAY}),
    (question(received="2026-3-2"), {"received": A_DAY}),
    (question(received="2026-02-30"), {"received": A_DAY}),
    (question(received="2026-03-02T00:00:00Z"), {"received": A_DAY}),
    (question(received=["2026-03-02"]), {"received": A_DAY}),
    (question(as_of=1), {"as_of": A_DAY}),
    (question(calendar_known_on="yesterday"), {"calendar_known_on": A_DAY}),
    (question(event("replied", on=5)), {"events[1].on": A_DAY}),
    (question(event("replied", on=None)), {"events[1].on": A_DAY}),
    (question(event("replied", posted=True)), {"events[1].posted": A_DAY}),
    # received and arrival
    ({}, {"arrival": ONE_OF_BOTH}),
    (question(received=None), {"arrival": ONE_OF_BOTH}),
    (question(arrival=WEB), {"arrival": ONE_OF_BOTH}),
    (question(received=..., arrival=7), {"arrival": AN_OBJECT}),
    (question(received=..., arrival={}), {"arrival": "must name its kind"}),
    (question(received=..., arrival={"channel": "pigeon"}), {"arrival": "'in_person'"}),
    (question(received=..., arrival={"channel": "web"}), {"arrival.submitted": MISSING}),
    (question(received=..., arrival={"channel": "ordinary_mail"}), {"arrival.confirmed": "needs arrived or confirmed"}),
    (question(received=..., arrival=WEB | {"confirmed": "2026-03-01"}), {"arrival.confirmed": "before the day of arrival"}),
    (question(received=..., arrival=WEB | {"signed_for": "2026-03-02"}), {"arrival.signed_for": UNKNOWN}),
    (question(received=..., arrival=WEB | {"submitted": "2026-03-02T10:00:00"}), {"arrival.submitted": "a time with its zone"}),
    # the rest of the head
    (question(recieved="2026-03-02"), {"recieved": UNKNOWN}),
    (question(id=True), {"id": "text or a whole number"}),
    (question(id=1.5), {"id": "text or a whole number"}),
    (question(id=float("nan")), {"id": "text or a whole number"}),
    (question(title=1, finding=[], assumed="x"), {"title": AN_OBJECT, "finding": AN_OBJECT, "assumed": "a list"}),
    (question(title={"zh": "甲"}), {"title.en": MISSING}),
    (question(expected={"due": 5, "verdict": "good", "day": 1}), {"expected.due": A_DAY, "expected.verdict": "'on_time'", "expected.day": UNKNOWN}),
    (question(regime="ogi-2007"), {"regime": "'ogi-2008'"}),
    (question(regime=None), {"regime": "'auto'"}),
    (question(parameters=None), {"parameters": AN_OBJECT}),
    (question(parameters={"fee_restrat": True}), {"parameters.fee_restrat": UNKNOWN}),
    (question(parameters={"fee_restart": 1}), {"parameters.fee_restart": "true or false"}),
    (question(parameters={"fee_restart": None}), {"parameters.fee_restart": "true or false"}),
    (question(parameters={"timely_by": "received"}), {"parameters.timely_by": "'posted'"}),
    (question(parameters={"most_extensions": "1"}), {"parameters.most_extensions": "a whole number"}),
    (question(parameters={"most_extensions": 10}), {"parameters.most_extensions": "at most 9"}),
    # events
    (question(events=None), {"events": "a list"}),
    (question(events={}), {"events": "a list"}),
    (question(1, None, "replied", []), {f"events[{n}]": AN_OBJECT for n in (1, 2, 3, 4)}),
    (question({}), {"events[1]": "must name its kind"}),
    (question(event("answered")), {"events[1].kind": "no event “answered”"}),
    (question({"kind": 1, "on": "2026-03-05"}), {"events[1]": "'supplement_notified'"}),
    (question({"kind": "replied"}), {"events[1].on": MISSING}),
    (question(event("replied", ref="A")), {"events[1].ref": UNKNOWN}),
    (question(event("third_party_asked")), {"events[1].ref": MISSING}),
    (question(event("third_party_asked", ref="")), {"events[1].ref": "must not be empty"}),
    (question(event("third_party_asked", ref=1)), {"events[1].ref": TEXT}),
    (question(event("other_agency_asked", ref="A", received_on="2026-03-06")), {"events[1].received_on": UNKNOWN}),
    (question(event("extension_notified")), {"events[1].working_days": MISSING}),
    (question(event("extension_notified", working_days="20")), {"events[1].working_days": "a whole number"}),
    (question(event("extension_notified", working_days=20.0)), {"events[1].working_days": "a whole number"}),
    (question(event("extension_notified", working_days=True)), {"events[1].working_days": "a whole number"}),
    (question(event("extension_notified", working_days=None)), {"events[1].working_days": "a whole number"}),
    (question(event("reasonable_date_set")), {"events[1].until": MISSING}),
    (question(event("order_received", days=0)), {"events[1].days": "at least 1"}),
    (question(event("order_received", working_days=61)), {"events[1].working_days": "at most 60"}),
    (question(event("remedy_filed", remedy="petition")), {"events[1].remedy": "'reconsideration' or 'suit'"}),
    (question(event("remedy_filed")), {"events[1].remedy": MISSING}),
]  # fmt: skip


@pytest.mark.parametrize(("asked", "places"), TABLE, ids=range(len(TABLE)))
def test_each_fault_is_named_with_its_place(asked: object, places: dict[str, str]) -> None:
    found = faults(asked)
    assert set(found) == set(places)
    assert [where for where, words in places.items() if words not in found[where]] == []


def test_all_faults_are_told_at_once_in_both_languages_and_no_value_is_repeated() -> None:
    asked = question(
        event("replied", on="tomorrow-secret"),
        event("extension_notified", working_days="twenty-secret"),
        received="secret",
        regime="secret",
        parameters={"timely_by": "secret", "secret": 1},
        colour="secret",
    )
    head = {"received", "regime", "colour", "parameters.timely_by", "parameters.secret"}
    assert set(faults(asked)) == head | {"events[1].on", "events[2].working_days"}
    try:
        read_question(asked, PARAMETERS)
    except BadInput as bad:
        assert [one for one in bad.faults if "secret" in one.what.zh + one.what.en] == []
        assert all(one.what.zh and one.what.en for one in bad.faults)
        assert "secret" not in str(bad).replace("parameters.secret", "")


def test_a_fault_hides_none_of_another_place() -> None:
    found = faults(question({"kind": "replied"}, event("extension_notified", working_days=21)))
    assert set(found) == {"events[1].on", "events[2].working_days"}
    late = event("replied", on="2026-03-05"), event("fee_paid", on="2026-03-04")
    assert set(faults(question(*late, received="?"))) == {"received", "events[2].on", "events[2].kind"}
    assert set(faults(question(*late, parameters={"x": 1}))) == {"parameters.x", "events[2].on", "events[2].kind"}


@pytest.mark.parametrize("id_", ["73/2013", 7, 0, "", None])
def test_any_text_or_whole_number_is_an_id(id_: object) -> None:
    assert faults(question(id=id_)) == {}


def test_an_arrival_gives_the_day_of_receipt_and_whether_it_is_confirmed() -> None:
    waiting = answer(question(received=..., arrival=WEB | {"confirmed": None})).clock("reply")
    assert waiting and waiting.clock.unconfirmed
    confirmed = answer(question(received=..., arrival=WEB | {"confirmed": "2026-03-04"})).clock("reply")
    assert confirmed and str(confirmed.clock.base_day) == "2026-03-04" and not confirmed.clock.unconfirmed
