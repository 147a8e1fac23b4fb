"""The clocks after a reply or its lack: an order to reply, and the agency's answers in remedies (责令答复、复议答复、举证)."""

from __future__ import annotations

from datetime import date

from law.answers import answer_due, evidence_due
from law.cited import litigation_2017, reconsideration_2023, rule
from law.course import ANSWER, EVIDENCE, ORDER, Course
from law.extension import day_of_reply
from law.orders import ARTICLE, order_due
from law.rules import Rules
from law.words import beside, reasons
from law.working_days import Count
from models.base import Words
from models.citation import Citation
from models.clock import Clock, ClockState, ExplainedClock, Party
from models.facts import FactSheet, OrderReceived, RemedyFiled


@rule(ARTICLE)
def order_clock(sheet: FactSheet, course: Course, order: OrderReceived, rules: Rules) -> ExplainedClock:
    """Until when an order to reply is to be obeyed (责令答复期限); met by a reply after it."""
    count = order_due(order, rules.calendar)
    due = count.due if count else None
    reply = course.second
    met_on = day_of_reply(reply, rules.parameters) if reply else None
    state = ClockState.MET if met_on else ClockState.RUNNING
    late = due is not None and (met_on or sheet.as_of) > due
    clock = owed(ORDER, state, late, order.on, count, ARTICLE)
    return explained(clock, course, count, (beside.after_the_order(due),) if met_on and late and due else ())


@rule(reconsideration_2023(48))
def remedy_clock(sheet: FactSheet, course: Course, filed: RemedyFiled, rules: Rules) -> ExplainedClock:
    """Until when the agency is to answer in a reconsideration, or to file evidence and defence in court (复议答复、举证期限).

    No fact records the answer itself: past its last day the clock has lapsed, and a person looks.
    """
    if filed.remedy == "reconsideration":
        name, (count, article) = ANSWER, answer_due(filed, rules.calendar)
    else:
        count = evidence_due(filed, rules.calendar, rules.parameters)
        name, article = EVIDENCE, litigation_2017(67, 1)
    late = count.due is not None and sheet.as_of > count.due
    state = ClockState.LAPSED if late else ClockState.RUNNING
    return explained(owed(name, state, False, filed.on, count, article), course, count)


def owed(name: str, state: ClockState, late: bool, base: date, count: Count | None, article: Citation) -> Clock:
    """A clock that the agency owes."""
    due = count.due if count else None
    return Clock(
        name=name,
        owed_by=Party.AGENCY if state is ClockState.RUNNING else Party.NOBODY,
        state=state,
        overdue=late,
        due=due,
        base_due=due,
        base_day=base,
        provisional=count is not None and count.provisional,
        citation=article,
        calendar_notices=count.notices if count else (),
    )


def explained(clock: Clock, course: Course, count: Count | None, more: tuple[Words, ...] = ()) -> ExplainedClock:
    said = course.reasons(clock.name) + more + reasons.if_provisional(count.awaited if count else ())
    return ExplainedClock(clock=clock, reasons=said, days=count.days if count else ())
