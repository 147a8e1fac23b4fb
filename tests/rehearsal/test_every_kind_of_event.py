"""Every kind of event on the real engine, in one office: officers' acts move its clocks as the facts move those of the command ``clock``."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

import pytest

from law.question import KINDS
from law.working_days import CALENDAR
from models.acts import PrepareConsultation, RecordReceipt, Reopen
from models.clock import Clock
from rehearsal.driving import Driven
from rehearsal.performing import perform
from rehearsal.scripts import Script
from rehearsal.telling import report
from rehearsal.throwaway import Rehearsal, rehearsing
from tests.builders import AGENCY, OFFICERS
from tests.rehearsal.test_driving import STAFF, event, script
from toolchain.temporal_server import TemporalServer

EVENTS: dict[str, tuple[dict[str, Any], ...]] = {
    "asked, answered, replied, and replied again by order": (
        event("third_party_asked", "2022-03-16", ref="A", received_on="2022-03-18"),
        event("third_party_answered", "2022-03-25", ref="A"),
        event("replied", "2022-04-15", posted="2022-04-18", served="2022-04-20"),
        event("remedy_filed", "2022-04-25", remedy="reconsideration"),
        event("order_received", "2022-05-20", working_days=10),
        event("replied", "2022-05-27"),
    ),
    "agencies asked": (
        event("co_producer_asked", "2022-03-16", ref="B", received_on="2022-03-17"),
        event("other_agency_asked", "2022-03-16", ref="C"),
        event("co_producer_answered", "2022-03-22", ref="B"),
        event("other_agency_answered", "2022-03-24", ref="C"),
    ),
    "waiting given up": (
        event("third_party_asked", "2022-03-16", ref="B"),
        event("consultation_ended", "2022-03-21", ref="B", why="退回"),
        event("replied", "2022-04-13"),
    ),
    "replied while an opinion is open": (
        event("third_party_asked", "2022-03-16", ref="A", received_on="2022-03-18"),
        event("replied", "2022-03-25"),
    ),
    "determined": (
        event("determination_asked", "2022-03-16", ref="D"),
        event("determination_answered", "2022-03-22", ref="D"),
        event("replied", "2022-04-12"),
    ),
    "a reasonable date": (
        event("justification_asked", "2022-03-16"),
        event("justification_received", "2022-03-22"),
        event("reasonable_date_set", "2022-04-01", until="2022-05-10"),
        event("replied", "2022-05-10"),
    ),
    "a fee paid": (
        event("fee_notified", "2022-03-16", received_on="2022-03-18"),
        event("fee_paid", "2022-03-25"),
        event("replied", "2022-04-22"),
    ),
    "a fee taken back": (event("fee_notified", "2022-03-16"), event("fee_withdrawn", "2022-03-21")),
    "a fee not paid": (
        event("fee_notified", "2022-03-16", received_on="2022-03-18"),
        event("unpaid", "2022-04-20"),
    ),
    "a supplement, and an extension": (
        event("supplement_notified", "2022-03-16", until="2022-03-25", served="2022-03-17"),
        event("supplement_received", "2022-03-22"),
        event("extension_notified", "2022-04-19", working_days=10),
        event("replied", "2022-05-06"),
    ),
    "abandoned": (event("supplement_notified", "2022-03-16", until="2022-03-25"), event("abandoned", "2022-03-28")),
    "withdrawn, and to be answered all the same": (
        event("withdrawn", "2022-03-20"),
        event("order_received", "2022-05-10", days=15),
        event("replied", "2022-05-20"),
    ),
}


@pytest.fixture(scope="module")
async def driven(server: TemporalServer, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Driven]:
    """Every script, driven once."""
    scripts = [script(*events, id=name) for name, events in EVENTS.items()]
    folder = tmp_path_factory.mktemp("office")
    async with rehearsing(server.address, server.namespace, folder, AGENCY, OFFICERS.values()) as office:
        return {one.script.id: one for one in await perform(office, STAFF, scripts) if isinstance(one, Driven)}


def dues(clocks: Iterable[Clock]) -> dict[str, tuple[date | None, str]]:
    """Due day and state of each clock; but of the supplement notice's, which ends once a request is found complete."""
    return {one.name: (one.due, one.state) for one in clocks if one.name != "supplement_notice"}


def test_every_kind_of_event_is_among_them() -> None:
    assert {one["kind"] for events in EVENTS.values() for one in events} == set(KINDS)


@pytest.mark.parametrize("name", EVENTS)
async def test_officers_acts_take_every_event_and_move_the_clocks_as_the_facts_do(
    driven: dict[str, Driven], name: str
) -> None:
    outcome, answer = driven[name], answered(driven[name].script)
    assert outcome.not_taken == ()
    assert dues(outcome.standing.clocks) == answer
    assert outcome.standing.verdict == outcome.script.asked.answer(CALENDAR).verdict


def answered(one: Script) -> dict[str, tuple[date | None, str]]:
    """What the command ``clock`` says of the same facts."""
    return dues(explained.clock for explained in one.asked.answer(CALENDAR).clocks)


async def test_a_case_that_had_ended_is_opened_again_for_an_order(driven: dict[str, Driven]) -> None:
    assert driven["withdrawn, and to be answered all the same"].case.has(Reopen)
    assert not driven["asked, answered, replied, and replied again by order"].case.has(Reopen)


async def test_a_report_explains_every_period_by_which_the_reply_was_due(driven: dict[str, Driven]) -> None:
    lines = list(report(driven["a reasonable date"], "zh"))
    assert sum(line.startswith("期限  ") for line in lines) == 2


async def test_whoever_has_no_valid_mark_gets_the_next_free_letter(office: Rehearsal) -> None:
    asked = [event("third_party_asked", "2022-03-16", ref=ref) for ref in ("A", "某公司", "b 1")]
    (outcome,) = await perform(
        office, STAFF, [script(*asked, event("third_party_answered", "2022-03-18", ref="某公司"))]
    )
    assert isinstance(outcome, Driven)
    assert [one.act.mark for one in outcome.case.all(PrepareConsultation)] == ["A", "B", "C"]
    assert outcome.standing.clock("third_party:B").state == "met"  # type: ignore[union-attr]


async def test_what_follows_on_a_letter_that_was_not_taken_is_not_taken_either_and_its_arrival_is_passed_over(
    office: Rehearsal,
) -> None:
    while_a_supplement_is_owed = event("third_party_asked", "2022-03-17", ref="A", received_on="2022-03-18")
    answer = event("third_party_answered", "2022-03-21", ref="A")
    asked = event("supplement_notified", "2022-03-16")
    (outcome,) = await perform(office, STAFF, [script(asked, while_a_supplement_is_owed, answer)])
    assert isinstance(outcome, Driven)
    assert [one.kind for one in outcome.not_taken] == ["third_party_asked", "third_party_answered"]


async def test_what_is_later_than_the_day_of_judging_is_not_played_but_told(office: Rehearsal) -> None:
    asked = event("third_party_asked", "2022-03-17", ref="A", received_on="2022-03-23")
    late = event("replied", "2022-03-25")
    (outcome,) = await perform(office, STAFF, [script(asked, late, as_of="2022-03-22")])
    assert isinstance(outcome, Driven)
    assert [(one.kind, one.on) for one in outcome.not_taken] == [
        ("third_party_asked", date(2022, 3, 23)),
        ("replied", date(2022, 3, 25)),
    ]
    assert not outcome.case.has(RecordReceipt) and outcome.case.today <= date(2022, 3, 22)
