"""The applicant's remedies against a reply (救济途径): reconsideration and suit, which first, and until when."""

from __future__ import annotations

import calendar as months
from datetime import date, timedelta

from law.cited import civil_code, litigation_2017, reconsideration_2017, reconsideration_2023, rule
from law.working_days import Calendar, Count
from models.base import Model, Words
from models.citation import Citation
from models.reply_kinds import ReplyKind

RECONSIDERATION_2023_FROM = date(2024, 1, 1)
SUIT_SINCE_2015 = date(2015, 5, 1)
RECONSIDERATION_DAYS, SUIT_MONTHS, SUIT_DAYS_AFTER_RECONSIDERATION = 60, 6, 15
COMES_FIRST = reconsideration_2023(23, 1, 4)


class Remedies(Model):
    """Remedies with their periods (救济途径和期限), all in calendar days and months from learning of the reply or decision.

    ``suit_months`` None: the Litigation Law of before 2015-05-01 governs, whose period is not held.
    """

    reconsideration_comes_first: bool
    reconsideration_days: int
    suit_months: int | None
    suit_days_after_reconsideration: int
    citations: tuple[Citation, ...]


@rule(reconsideration_2023(20, 1))
def reconsideration_citation(on: date) -> Citation:
    """Where the 60 days for reconsideration stand on that day (申请复议期限的依据)."""
    return reconsideration_2023(20, 1) if on >= RECONSIDERATION_2023_FROM else reconsideration_2017(9, 1)


@rule(COMES_FIRST)
def reconsideration_comes_first(kind: ReplyKind, on: date) -> bool:
    """Whether a suit must wait for reconsideration (复议前置): for replies that withhold, since 2024-01-01."""
    return kind.withholds and on >= RECONSIDERATION_2023_FROM


@rule(litigation_2017(46, 1))
def remedies(kind: ReplyKind, on: date) -> Remedies:
    """The remedies against a reply of this kind made on that day."""
    first = reconsideration_comes_first(kind, on)
    direct = (COMES_FIRST,) if first else (litigation_2017(46, 1),)
    return Remedies(
        reconsideration_comes_first=first,
        reconsideration_days=RECONSIDERATION_DAYS,
        suit_months=SUIT_MONTHS if on >= SUIT_SINCE_2015 else None,
        suit_days_after_reconsideration=SUIT_DAYS_AFTER_RECONSIDERATION,
        citations=(reconsideration_citation(on), *direct, litigation_2017(45)),
    )


@rule(reconsideration_2023(23, 1, 3))
def no_reply_comes_first(on: date) -> bool:
    """Whether a suit against there being no reply must wait for reconsideration (未履行法定职责的复议前置): since 2024-01-01."""
    return on >= RECONSIDERATION_2023_FROM


@rule(reconsideration_2023(20, 1))
def period_for_reconsideration(known: date, calendar: Calendar) -> Count:
    """The 60 days to apply for reconsideration counted out, from the day of learning of the reply (申请复议期限)."""
    return calendar.ending(known, known + timedelta(days=RECONSIDERATION_DAYS))


@rule(litigation_2017(46, 1))
def period_for_suit(known: date, calendar: Calendar) -> Count:
    """The six months to sue directly counted out, from the day of learning of the reply (起诉期限)."""
    return calendar.ending(known, months_after(known, SUIT_MONTHS))


@rule(civil_code(202))
def months_after(day: date, count: int) -> date:
    """The day of the same number so many months later, or that month's last day (期间按月计算)."""
    year, month = divmod(day.month - 1 + count, 12)
    last = months.monthrange(day.year + year, month + 1)[1]
    return date(day.year + year, month + 1, min(day.day, last))


@rule(reconsideration_2023(23, 2))
def sentence(remedies: Remedies, reconsideration_body: str, court: str) -> Words:
    """What a reply tells the applicant of the remedies (救济告知)."""
    days, then = remedies.reconsideration_days, remedies.suit_days_after_reconsideration
    if remedies.reconsideration_comes_first:
        return Words(
            zh=f"如不服本答复，应当自收到本答复之日起{days}日内先向{reconsideration_body}申请行政复议；"
            f"对复议决定不服的，可以自收到复议决定书之日起{then}日内向{court}提起行政诉讼。",
            en=f"Against this reply you must first apply to {reconsideration_body} for reconsideration within {days} days "
            f"of receiving it; against its decision you may sue at {court} within {then} days of receiving that.",
        )
    months = remedies.suit_months
    direct = f"可以自收到本答复之日起{months}个月内" if months else "可以依法"
    direct_en = f"within {months} months of receiving this reply" if months else "within the lawful period"
    return Words(
        zh=f"如不服本答复，可以自收到本答复之日起{days}日内向{reconsideration_body}申请行政复议，"
        f"对复议决定不服的，可以自收到复议决定书之日起{then}日内提起行政诉讼；"
        f"也{direct}直接向{court}提起行政诉讼。",
        en=f"Against this reply you may apply to {reconsideration_body} for reconsideration within {days} days of receiving it, "
        f"and against its decision sue within {then} days of receiving that; "
        f"or you may sue directly at {court} {direct_en}.",
    )
