"""Dates of the office's own (内部时限), which remind but bind nobody in law: same-day confirmation, proofs of receipt, the unit's days, urging."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import NamedTuple

from models.acts import AskHolder, SignOff
from procedure import fees
from procedure.case import Case
from procedure.consultation import proof_by
from procedure.consulted import Consulted, all_consulted
from procedure.records_correction import open_requests, target
from procedure.referrals import open_referrals
from procedure.speaking import is_in_hand, is_undecided
from procedure.urging import unanswered

FEE_NOTICE = "FEE"
"""By which a fee notice is known beside the marks of those consulted (收费通知代号)."""


class OfficeDate(NamedTuple):
    """A date of the office's own: its name as reminders know it, its day, and when it came about."""

    name: str
    due: date
    since: datetime


def office_dates(case: Case) -> Iterator[OfficeDate]:
    """All that are still open."""
    if not case.receipt.confirmed and is_in_hand(case):
        yield OfficeDate("receipt_confirmation", case.registered.day, case.registered.at)
    yield from of_corrections_and_urging(case)
    if is_in_hand(case):
        yield from of_the_unit(case)
        yield from of_consultations(case)
        yield from of_the_fee(case)
        yield from of_referrals(case)


def of_corrections_and_urging(case: Case) -> Iterator[OfficeDate]:
    for asked in open_requests(case):
        yield OfficeDate(f"correction_request:{asked.seq}", target(case, asked), asked.at)
    for urged in unanswered(case):
        yield OfficeDate(f"urge:{urged.seq}", urged.act.until, urged.at)


def of_the_unit(case: Case) -> Iterator[OfficeDate]:
    """The day given to the holding unit, until its head signed for it."""
    asked, signed = case.last_now(AskHolder), case.last_now(SignOff)
    if asked and (signed is None or signed.seq < asked.seq):
        yield OfficeDate(f"holder:{asked.seq}", asked.act.until, asked.at)


def of_consultations(case: Case) -> Iterator[OfficeDate]:
    for one in all_consulted(case):
        if is_undecided(case, one) and (found := of_consultation(case, one)):
            yield found


def of_consultation(case: Case, one: Consulted) -> OfficeDate | None:
    """The answer of another agency, for which the law has no period; else the proof that the letter arrived, and from then on
    the period of the one asked, where it has no clock: once a reply was given the law keeps none for whom is asked after it.
    """
    mark, sent = one.letter.mark, one.sent
    if one.letter.sort == "other_agency":
        return OfficeDate(f"other_agency_answer:{mark}", others_by(case, sent.act.posted), sent.at)
    if one.arrival is None:
        return OfficeDate(f"receipt_proof:{mark}", proof_by(case, sent.act.posted), sent.at)
    name = f"{one.letter.sort}:{mark}"
    if one.lapses and case.clock(name) is None:
        return OfficeDate(name, one.lapses, one.arrival.at)
    return None


def of_the_fee(case: Case) -> Iterator[OfficeDate]:
    """The proof that the fee notice arrived, from which the time to pay runs."""
    told = fees.owed(case)
    if told and not fees.is_closed(case) and not fees.has_arrived(case, told):
        yield OfficeDate(f"receipt_proof:{FEE_NOTICE}", proof_by(case, told.act.posted), told.at)


def of_referrals(case: Case) -> Iterator[OfficeDate]:
    for one in open_referrals(case).values():
        yield OfficeDate(f"determination_answer:{one.act.mark}", others_by(case, one.act.posted), one.at)


def others_by(case: Case, posted: date) -> date:
    """By when others whom the law sets no period should have answered (其他机关答复的内部时限)."""
    return case.calendar.last_day(posted, case.policy.office.other_agency_working_days)
