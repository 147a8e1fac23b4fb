"""Scripts on the real engine: what each kind of event does, and what becomes of one that the engine does not take."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from models.acts import Alarm
from models.base import Words
from models.clock import Verdict
from rehearsal.driving import Driven, drive
from rehearsal.live_case import staff_of
from rehearsal.performing import Failed, perform
from rehearsal.reading_cases import read_script
from rehearsal.scripts import Script
from rehearsal.telling import due_of, judgement_of, report
from rehearsal.throwaway import Rehearsal
from tests.builders import OFFICERS

STAFF = staff_of(OFFICERS.values())
DUE = date(2022, 4, 12)


def script(*events: dict[str, Any], **changes: Any) -> Script:
    """A request received on 2022-03-14 like that of Dali County, due on 2022-04-12."""
    return read_script(json.dumps({"id": "one", "received": "2022-03-14", "events": events, **changes}))


def event(kind: str, on: str, **more: Any) -> dict[str, Any]:
    return {"kind": kind, "on": on, **more}


async def driven(office: Rehearsal, *scripts: Script) -> list[Driven]:
    return [one for one in await perform(office, STAFF, scripts) if isinstance(one, Driven)]


async def test_moving_the_reply_by_one_working_day_across_the_due_day_flips_the_verdict(office: Rehearsal) -> None:
    days = ("2022-04-12", "2022-04-13")
    outcomes = await driven(office, *(script(event("replied", day)) for day in days))
    assert [(due_of(one), one.standing.verdict) for one in outcomes] == [(DUE, Verdict.ON_TIME), (DUE, Verdict.LATE)]


async def test_it_is_the_day_of_posting_that_counts(office: Rehearsal) -> None:
    made_in_time = event("replied", "2022-04-12", posted="2022-04-13")
    (outcome,) = await driven(office, script(made_in_time))
    assert outcome.standing.verdict == Verdict.LATE


async def test_without_a_reply_it_runs_on_the_due_day_and_is_overdue_on_the_next(office: Rehearsal) -> None:
    days = ("2022-04-12", "2022-04-13")
    outcomes = await driven(office, *(script(as_of=day) for day in days))
    assert [one.standing.verdict for one in outcomes] == [Verdict.RUNNING, Verdict.OVERDUE]


async def test_an_extension_told_after_the_due_day_is_not_taken_and_the_rest_goes_on(office: Rehearsal) -> None:
    late = event("extension_notified", "2022-04-13", working_days=20)
    outcome = await drive(office, STAFF, script(late, event("replied", "2022-04-20")))
    assert [(one.kind, one.on) for one in outcome.not_taken] == [("extension_notified", date(2022, 4, 13))]
    assert (due_of(outcome), outcome.standing.verdict) == (DUE, Verdict.LATE)
    assert any("2022-04-13 已过期限" in line for line in report(outcome, "zh"))


async def test_abandonment_and_withdrawal_end_a_case_that_then_stays_where_it_is(office: Rehearsal) -> None:
    asked = event("supplement_notified", "2022-03-16", until="2022-03-25")
    abandoned = script(asked, event("abandoned", "2022-03-28"), as_of="2022-06-01")
    withdrawn = script(event("withdrawn", "2022-03-20"), as_of="2022-06-01")
    outcomes = await driven(office, abandoned, withdrawn)
    assert [one.standing.verdict for one in outcomes] == [Verdict.ABANDONED, Verdict.WITHDRAWN]


async def test_abandonment_before_the_applicants_period_is_over_is_not_taken(office: Rehearsal) -> None:
    asked = event("supplement_notified", "2022-03-16", until="2022-03-25")
    outcome = await drive(office, STAFF, script(asked, event("abandoned", "2022-03-25")))
    assert [one.kind for one in outcome.not_taken] == ["abandoned"]
    assert outcome.standing.verdict == Verdict.AWAITING_APPLICANT


async def test_a_receipt_that_was_confirmed_later_counts_from_its_confirmation(office: Rehearsal) -> None:
    arrival = {"channel": "web", "submitted": "2022-03-11", "confirmed": "2022-03-14"}
    (outcome,) = await driven(office, script(received=None, arrival=arrival))
    acts = [line.entry.signed.act.act for line in outcome.case.lines]
    assert acts == ["register", "alarm", "alarm", "confirm_receipt"]
    assert {rang.act.clock for rang in outcome.case.all(Alarm)} == {"receipt_confirmation"}
    assert due_of(outcome) == DUE


async def test_what_was_not_driven_or_came_out_otherwise_is_not_good(office: Rehearsal) -> None:
    expected = {"due": "2022-04-12", "verdict": "late"}
    finding = {"zh": "逾期", "en": "late"}
    (outcome,) = await driven(office, script(event("replied", "2022-04-12"), expected=expected, finding=finding))
    assert not judgement_of(outcome).is_good
    said = "\n".join(report(outcome, "zh"))
    assert "届满日 2022-04-12（相符）；按期答复（不符：预期为 逾期答复）。与认定不一致：逾期。" in said
    assert not judgement_of(Failed(outcome.script, Words(zh="未演完", en="not driven"))).is_good
