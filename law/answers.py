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
def answer_before_2024(received: date, calendar: Calendar) -> Count:
    """The ten calendar days of the law before its revision (书面答复期限), rolled off days off; it knew no simple procedure."""
    return calendar.ending(received, received + timedelta(days=ANSWER_2017_DAYS))


@rule(reconsideration_2023(48))
def answer_due(filed: RemedyFiled, calendar: Calendar) -> tuple[Count, Citation]:
    """The period of the answer to a reconsideration counted out (复议答复期限), and its article."""
    if filed.on < RECONSIDERATION_2023_FROM:
        return answer_before_2024(filed.on, calendar), reconsideration_2017(23, 1)
    is_simple = filed.procedure == "simple"
    count = calendar.count(filed.on, simple_period() if is_simple else ordinary_period())
    return count, reconsideration_2023(54 if is_simple else 48)


@rule(litigation_2017(67, 1))
def evidence_due(filed: RemedyFiled, calendar: Calendar, parameters: Parameters) -> Count:
    """The 15 days for evidence and defence in a suit counted out (举证、答辩期限): calendar days, by a parameter working days."""
    if parameters.evidence_working_days:
        return calendar.count(filed.on, WorkingDays(EVIDENCE_DAYS))
    return calendar.ending(filed.on, filed.on + timedelta(days=EVIDENCE_DAYS))
