"""The register of seals (用印登记簿): every use of the seal in a period, on which letter, by whose approval, by hand or by the seal service."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from typing import Any, NamedTuple

from letters.facts.moments import moment
from models.acts import IssueReply, NumberReply, RecordSeal
from models.agency import Agency
from models.base import china
from procedure.case import Case, Done
from procedure.seals import letter_sealed
from procedure.signers import Officers, name_of
from reports.book import Facts, book
from reports.letters_named import letters_named
from reports.period import Period

ACTS = ("record_seal", "letter_sealed")
"""The acts by which a case comes into this book."""


class Use(NamedTuple):
    """One use of the seal: which act asked for it, when the seal was set, and the certificate of an electronic one."""

    case: Case
    asked: Done[RecordSeal]
    at: datetime
    certificate: str | None


def seal_register(cases: Iterable[Case], agency: Agency, officers: Officers, period: Period, printed_on: date) -> Facts:
    """The book of these cases, the uses of the seal in the order of their moments."""
    uses = sorted((one for case in cases for one in uses_in(case)), key=lambda one: one.at)
    rows = (row(one, officers) for one in uses if period.holds(china(one.at).date()))
    return book(agency, period, printed_on, rows)


def uses_in(case: Case) -> Iterator[Use]:
    """Each seal that was set; what the seal service has not set yet is no use of the seal."""
    for asked in case.all(RecordSeal):
        if asked.act.means == "hand":
            yield Use(case, asked, asked.at, None)
        elif news := letter_sealed(case, asked):
            yield Use(case, asked, news.at, news.act.certificate)


def row(use: Use, officers: Officers) -> Facts:
    case, asked = use.case, use.asked
    numbered = [one for one in about(case.all(NumberReply), asked) if one.seq < asked.seq][-1]
    (letter,) = letters_named(case, numbered.seq)
    return {
        "letter_number": letter.number,
        "title": letter.title,
        "register_number": case.lines[0].number,
        "copies": asked.act.copies,
        "approved_by": name_of(officers, issued(case, asked).by),
        "sealed_by": name_of(officers, asked.by),
        "at": moment(use.at),
        "means": asked.act.means,
        "certificate": use.certificate,
    }


def about(done: Iterable[Done[Any]], asked: Done[RecordSeal]) -> list[Done[Any]]:
    return [one for one in done if one.act.about == asked.act.about]


def issued(case: Case, asked: Done[RecordSeal]) -> Done[IssueReply]:
    """The issue of the reply on which the seal was set."""
    return next(one for one in case.all(IssueReply) if one.id == asked.act.about)
