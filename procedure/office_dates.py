"""Dates of the office's own (内部时限), which remind but bind nobody in law: same-day confirmation, proofs of receipt, the unit's days, urging."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import NamedTuple

from models.acts import (
    AnswerCorrectionRequest,
    AnswerUrge,
    AskHolder,
    ConsultOtherAgency,
    EndConsultation,
    PrepareConsultation,
    ReceiveCorrectionRequest,
    RecordDetermination,
    RecordOpinion,
    RecordReceipt,
    ReferForDetermination,
    SignOff,
    Urge,
)
from models.acts.consultation import AConsultation
from models.working_days import WorkingDays
from procedure.case import Case


class OfficeDate(NamedTuple):
    """A date of the office's own: its name as reminders know it, its day, and when it came about."""

    name: str
    due: date
    since: datetime


def office_dates(case: Case) -> Iterator[OfficeDate]:
    """All that are still open."""
    if not case.receipt.confirmed and not case.is_issued:
        yield OfficeDate("receipt_confirmation", case.registered.day, case.registered.at)
    yield from of_corrections_and_urging(case)
    if not case.is_issued:
        yield from of_the_unit(case)
        yield from of_consultations(case)
        yield from of_referrals(case)


def of_corrections_and_urging(case: Case) -> Iterator[OfficeDate]:
    days = case.policy.office.correction_request_working_days
    answered = {one.act.about for one in case.all(AnswerCorrectionRequest)}
    for asked in case.all(ReceiveCorrectionRequest):
        if asked.id not in answered:
            yield OfficeDate(f"correction_request:{asked.seq}", after(case, asked.act.received_on, days), asked.at)
    reported = {one.act.about for one in case.all(AnswerUrge)}
    for urged in case.all(Urge):
        if urged.id not in reported:
            yield OfficeDate(f"urge:{urged.seq}", urged.act.until, urged.at)


def of_the_unit(case: Case) -> Iterator[OfficeDate]:
    """The day given to the holding unit, until its head signed for it."""
    asked, signed = case.last_now(AskHolder), case.last_now(SignOff)
    if asked and (signed is None or signed.seq < asked.seq):
        yield OfficeDate(f"holder:{asked.seq}", asked.act.until, asked.at)


def of_consultations(case: Case) -> Iterator[OfficeDate]:
    """For letters without proof of receipt, and for other agencies, for which the law has no period."""
    office = case.policy.office
    closed = {one.act.about for one in case.all(RecordOpinion)} | {one.act.about for one in case.all(EndConsultation)}
    arrived = {one.act.about for one in case.all(RecordReceipt)}
    marks = {one.id: one.act.mark for one in case.all(PrepareConsultation)}
    for one in case.all(AConsultation):
        mark, is_other = marks[one.act.about], isinstance(one.act, ConsultOtherAgency)
        if is_other and one.id not in closed:
            due = after(case, one.act.posted, office.other_agency_working_days)
            yield OfficeDate(f"other_agency_answer:{mark}", due, one.at)
        elif not is_other and one.id not in closed | arrived:
            due = after(case, one.act.posted, office.receipt_proof_working_days)
            yield OfficeDate(f"receipt_proof:{mark}", due, one.at)


def of_referrals(case: Case) -> Iterator[OfficeDate]:
    answered = {one.act.about for one in case.all(RecordDetermination)}
    for one in case.all(ReferForDetermination):
        if one.id not in answered:
            due = after(case, one.act.posted, case.policy.office.other_agency_working_days)
            yield OfficeDate(f"determination_answer:{one.act.mark}", due, one.at)


def after(case: Case, day: date, period: WorkingDays) -> date:
    return case.calendar.last_day(day, period)
