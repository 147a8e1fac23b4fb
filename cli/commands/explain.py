"""explain: each day counted or skipped, and why (期限逐日说明)."""

from __future__ import annotations

from datetime import date

from cli.commands.clock import supposed_events, with_events
from cli.commands.show import clock_row
from cli.reading import read_case
from cli.saying import LANGUAGE, as_json_line, line
from desk.office import Office
from law.judgement import judged
from law.question import read_question
from law.words.explanation import long_form
from models.base import Words
from models.clock import ExplainedClock
from models.faults import BadInput, Fault
from procedure.case import Case


async def explain_clocks(
    office: Office, number: str, name: str | None, as_json: bool, what_if: str | None = None
) -> int:
    """One clock, or all; with ``what_if`` as if those events had happened too, changing nothing.

    Raises:
        BadInput: the case has no clock of this name.
    """
    case = await read_case(office, number)
    explained = supposing(case, what_if, office.now().date())
    chosen = [one for one in explained if name in (None, one.clock.name)]
    if not chosen:
        known = ", ".join(one.clock.name for one in explained)
        raise BadInput((Fault(where="CLOCK", what=Words(zh=f"应为：{known}", en=f"must be one of {known}")),))
    for one in chosen:
        if as_json:
            as_json_line(one)
        else:
            tell(one)
    return 0


def supposing(case: Case, what_if: str | None, today: date) -> tuple[ExplainedClock, ...]:
    """The case's clocks, as of today and as if these events had happened too (假设事项).

    Raises:
        BadInput: with all faults of the events.
    """
    if what_if is None:
        return case.explained
    sheet = case.sheet
    asked = {
        "received": str(sheet.received),
        "regime": case.judgement.regime.value,
        "events": [one.model_dump(mode="json", exclude_none=True) for one in sheet.facts],
        "parameters": case.policy.legal.model_dump(mode="json"),
    }
    supposed = read_question(with_events(asked, supposed_events(what_if)), case.policy.legal).sheet
    as_of = max([today, *(one.on for one in supposed.facts)])
    whole = sheet.model_copy(update={"facts": supposed.facts, "as_of": as_of})
    return judged(whole, case.calendar, case.policy.legal).clocks


def tell(one: ExplainedClock) -> None:
    line("  ".join(clock_row(one.clock)))
    for said in long_form(one, LANGUAGE):
        line(f"  {said}")
    line()
