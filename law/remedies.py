"""The applicant's remedies against a reply (救济途径): reconsideration and suit, which first, and until when."""

from __future__ import annotations

from datetime import date

from law.cited import litigation_2017, reconsideration_2017, reconsideration_2023, rule
from models.base import Model, Words
from models.citation import Citation
from models.reply_kinds import ReplyKind

RECONSIDERATION_2023_FROM = date(2024, 1, 1)
COMES_FIRST = reconsideration_2023(23, 1, 4)


class Remedies(Model):
    """Remedies with their periods (救济途径和期限), all in calendar days and months from learning of the reply or decision."""

    reconsideration_comes_first: bool
    reconsideration_days: int
    suit_months: int
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
        reconsideration_days=60,
        suit_months=6,
        suit_days_after_reconsideration=15,
        citations=(reconsideration_citation(on), *direct, litigation_2017(45)),
    )


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
    return Words(
        zh=f"如不服本答复，可以自收到本答复之日起{days}日内向{reconsideration_body}申请行政复议，"
        f"对复议决定不服的，可以自收到复议决定书之日起{then}日内提起行政诉讼；"
        f"也可以自收到本答复之日起{months}个月内直接向{court}提起行政诉讼。",
        en=f"Against this reply you may apply to {reconsideration_body} for reconsideration within {days} days of receiving it, "
        f"and against its decision sue within {then} days of receiving that; "
        f"or you may sue directly at {court} within {months} months of receiving this reply.",
    )
