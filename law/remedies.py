"""The applicant's remedies against a reply (救济途径): reconsideration and suit, which first, and until when."""

from __future__ import annotations

import calendar as months
from collections.abc import Collection
from datetime import date, timedelta

from law.cited import (
    civil_code,
    litigation_1989,
    litigation_2017,
    reconsideration_2017,
    reconsideration_2023,
    rule,
    spc_2025,
)
from law.orders import SPC_2025_FROM
from law.working_days import Calendar, Count
from models.base import Model, Words
from models.citation import Citation
from models.reply_kinds import ReplyKind

RECONSIDERATION_2023_FROM = date(2024, 1, 1)
SUIT_SINCE_2015 = date(2015, 5, 1)
RECONSIDERATION_DAYS, SUIT_MONTHS, SUIT_DAYS_AFTER_RECONSIDERATION = 60, 6, 15
SUIT_MONTHS_BEFORE_2015 = 3
COMES_FIRST = reconsideration_2023(23, 1, 4)
DECLINED = frozenset(
    {
        ReplyKind.REPEAT,
        ReplyKind.REGISTRY_INQUIRY,
        ReplyKind.WOULD_HAVE_TO_BE_MADE,
        ReplyKind.PETITION_OR_COMPLAINT,
        ReplyKind.PUBLISHED_MATERIAL,
        ReplyKind.PUBLIC_UTILITY,
    }
)
"""Kinds of reply against which alone no suit lies since 2025-06-01."""


class Remedies(Model):
    """Remedies with their periods (救济途径和期限), all in calendar days and months from learning of the reply or decision.

    ``direct_suit_is_told``: the reply names a suit without reconsideration too; never where that comes first.
    """

    reconsideration_comes_first: bool
    direct_suit_is_told: bool
    reconsideration_days: int
    suit_months: int
    suit_days_after_reconsideration: int
    citations: tuple[Citation, ...]


@rule(reconsideration_2023(20, 1))
def reconsideration_citation(on: date) -> Citation:
    """Where the 60 days for reconsideration stand on that day (申请复议期限的依据)."""
    return reconsideration_2023(20, 1) if on >= RECONSIDERATION_2023_FROM else reconsideration_2017(9, 1)


@rule(litigation_1989(39))
def months_to_sue(on: date) -> int:
    """How many months there are to sue directly (直接起诉期限): six since 2015-05-01, three before.

    The three months are from memory; to be checked against the text of 1989 (凭记忆，待核对原文).
    """
    return SUIT_MONTHS if on >= SUIT_SINCE_2015 else SUIT_MONTHS_BEFORE_2015


@rule(litigation_2017(46, 1))
def suit_citation(on: date) -> Citation:
    """Where these months stand (直接起诉期限的依据)."""
    return litigation_2017(46, 1) if on >= SUIT_SINCE_2015 else litigation_1989(39)


@rule(COMES_FIRST)
def reconsideration_comes_first(
    kind: ReplyKind, on: date, first_for: Collection[ReplyKind], grounds: Collection[ReplyKind] = ()
) -> bool:
    """Whether a suit must wait for reconsideration (复议前置): against what withholds, since 2024-01-01.

    ``first_for``: the kinds that are taken for withholding too, which is disputed (``reconsideration_first_for``).
    ``grounds``: why the rest is not given where only a part is; a part given holds a refusal only where one of them does. Empty:
    not known, so that it is taken to hold one.
    """
    if on < RECONSIDERATION_2023_FROM:
        return False
    if kind is ReplyKind.DISCLOSE_IN_PART and grounds and not any(one.withholds or one in first_for for one in grounds):
        return False
    return kind.withholds or kind in first_for


@rule(spc_2025(10))
def courts_decline(kind: ReplyKind, on: date) -> bool:
    """Whether courts do not take a suit against such a reply alone (不予受理的情形): since 2025-06-01."""
    return on >= SPC_2025_FROM and kind in DECLINED


@rule(litigation_2017(46, 1))
def remedies(
    kinds: Collection[ReplyKind],
    on: date,
    first_for: Collection[ReplyKind],
    suit_told_where_declined: bool,
    grounds: Collection[ReplyKind] = (),
) -> Remedies:
    """The remedies against a reply with findings of these kinds made on that day; ``first_for`` and the next are open points.

    ``grounds``: of all findings by which a part is given, as above. Where it comes first for one of the findings, it is told
    for the whole reply.
    """
    first = any(reconsideration_comes_first(kind, on, first_for, grounds) for kind in kinds)
    is_taken = suit_told_where_declined or not all(courts_decline(kind, on) for kind in kinds)
    direct = (COMES_FIRST,) if first else (suit_citation(on),) if is_taken else (spc_2025(10),)
    return Remedies(
        reconsideration_comes_first=first,
        direct_suit_is_told=is_taken and not first,
        reconsideration_days=RECONSIDERATION_DAYS,
        suit_months=months_to_sue(on),
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
    """The months to sue directly counted out, from the day of learning of the reply (起诉期限)."""
    return calendar.ending(known, months_after(known, months_to_sue(known)))


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
    zh = (
        f"如不服本答复，可以自收到本答复之日起{days}日内向{reconsideration_body}申请行政复议，"
        f"对复议决定不服的，可以自收到复议决定书之日起{then}日内"
    )
    en = (
        f"Against this reply you may apply to {reconsideration_body} for reconsideration within {days} days of receiving it, "
        f"and against its decision sue within {then} days of receiving that"
    )
    if not remedies.direct_suit_is_told:
        return Words(zh=f"{zh}向{court}提起行政诉讼。", en=f"{en}, at {court}.")
    direct = directly(remedies, court)
    return Words(zh=f"{zh}提起行政诉讼；也{direct.zh}。", en=f"{en}; or {direct.en}.")


@rule(litigation_2017(46, 1))
def directly(remedies: Remedies, court: str) -> Words:
    """What is said of a suit without reconsideration (直接起诉的告知)."""
    months = remedies.suit_months
    return Words(
        zh=f"可以自收到本答复之日起{months}个月内直接向{court}提起行政诉讼",
        en=f"you may sue directly at {court} within {months} months of receiving this reply",
    )
