"""explain: each day counted or skipped, and why (期限逐日说明)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from cli.commands.clock import heading
from cli.reading import read_case
from cli.saying import LANGUAGE, as_json_line, line, message
from cli.supposing import NAME, Supposed, merged, placed_as_given, supposed_events, supposition
from desk.office import Office
from law.judgement import Judgement, judged
from law.question_faults import event_faults
from law.words.explanation import long_form
from models.base import Words
from models.clock import ExplainedClock, Verdict
from models.faults import BadInput, Fault
from models.question import Question
from procedure.case import Case


async def explain_clocks(
    office: Office, number: str, name: str | None, as_json: bool, what_if: str | None = None
) -> int:
    """One clock, or all; with ``what_if`` as if those events had happened too, changing nothing.

    Raises:
        BadInput: the case has no clock of this name, or the supposed events are at fault.
    """
    supposed = supposed_events(what_if)
    case = await read_case(office, number)
    found = supposing(case, supposed, office.now().date()) if supposed else case.judgement
    clocks = case.explained_as(found)
    chosen = [one for one in clocks if name in (None, one.clock.name)]
    if not chosen:
        known = ", ".join(one.clock.name for one in clocks)
        raise BadInput((Fault(where="CLOCK", what=Words(zh=f"应为：{known}", en=f"must be one of {known}")),))
    if supposed:
        (message if as_json else line)(supposition(supposed))
    for one in chosen:
        if as_json:
            as_json_line(one)
        else:
            tell(one, found.verdict)
    return 0


def supposing(case: Case, supposed: Sequence[Supposed], today: date) -> Judgement:
    """The case judged as of today and as if these events had happened too (假设事项).

    Raises:
        BadInput: with all faults of the supposed events. The case's own facts stand as they are.
    """
    sheet, legal = case.sheet, case.policy.legal
    events = merged(sheet.facts, supposed)
    facts = tuple(one.event for one in events)
    asked = Question(received=sheet.received, regime=case.judgement.regime.value)
    found = tuple(event_faults(tuple(enumerate(facts, start=1)), asked, sheet.received, are_all_read=True))
    if faults := tuple(one for one in placed_as_given(found, events) if one.where.startswith(NAME)):
        raise BadInput(faults)
    as_of = max([today, *(one.fact.on for one in supposed)])
    return judged(sheet.model_copy(update={"facts": facts, "as_of": as_of}), case.calendar, legal)


def tell(one: ExplainedClock, verdict: Verdict) -> None:
    line(heading(one.clock, verdict))
    for told in long_form(one, LANGUAGE):
        line(f"  {told}")
    line()
