"""The agency's answers in remedies (复议答复、应诉举证): how long it has from receiving the papers."""

from __future__ import annotations

from datetime import date, timedelta

from law.cited import litigation_2017, reconsideration_2017, reconsideration_2023, rule
from law.parameters import Parameters
from law.remedies import RECONSIDERATION_2023_FROM
from law.working_days import Calendar, Count
from models.citation import Citation
from models.facts import RemedyFiled
from models.working_days import WorkingDays

ANSWER_2017_DAYS = 10
EVIDENCE_DAYS = 15


@rule(reconsideration_2023(48))
def ordinary_period() -> WorkingDays:
    """The answer in an ordinary reconsideration, since 2024-01-01 (普通程序书面答复期限)."""
    return WorkingDays(10)


@rule(reconsideration_2023(54))
def simple_period() -> WorkingDays:
    """The answer in the simple procedure, which exists since 2024-01-01 (简易程序书面答复期限)."""
    return WorkingDays(5)


@rule(reconsideration_2017(23, 1))
def answer_before_2024(received: date, calendar: Calendar) -> date:
    """The last day of the ten calendar days of the law of 2017 (书面答复期限), rolled off a day off."""
    return calendar.roll_forward(received + timedelta(days=ANSWER_2017_DAYS))


@rule(reconsideration_2023(48))
def answer_due(filed: RemedyFiled, calendar: Calendar) -> tuple[date | None, Count | None, Citation]:
    """The last day of the answer to a reconsideration, its count where in working days, and the article."""
    if filed.on < RECONSIDERATION_2023_FROM:
        return answer_before_2024(filed.on, calendar), None, reconsideration_2017(23, 1)
    is_simple = filed.procedure == "simple"
    count = calendar.count(filed.on, simple_period() if is_simple else ordinary_period())
    return count.due, count, reconsideration_2023(54 if is_simple else 48)


@rule(litigation_2017(67, 1))
def evidence_due(filed: RemedyFiled, calendar: Calendar, parameters: Parameters) -> tuple[date | None, Count | None]:
    """The last day for evidence and defence in a suit (举证、答辩期限): 15 days, by a parameter working days."""
    if parameters.evidence_working_days:
        count = calendar.count(filed.on, WorkingDays(EVIDENCE_DAYS))
        return count.due, count
    return calendar.roll_forward(filed.on + timedelta(days=EVIDENCE_DAYS)), None
