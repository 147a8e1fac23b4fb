"""What is put up for approval now (呈批事项): this round's reply, or else what was asked of the head or the leader last."""

from __future__ import annotations

from typing import NamedTuple

from activities.letter_facts.common import Facts
from models.acts import DraftReply, ProposeFee, RequestExtension
from models.base import Words
from models.reply_kinds import KIND_NAMES
from procedure.case import Case, Done
from procedure.fees import fee_of

REPLY = Words(zh="拟对该申请作出答复", en="A reply to the request")
EXTENSION = Words(zh="拟延长该申请的答复期限", en="An extension of the reply period")
FEE = Words(zh="拟就该申请收取信息处理费", en="A processing fee for the request")
NOTHING = Words(zh="尚无呈批事项", en="Nothing is put up yet")


class PutUp(NamedTuple):
    """What is put up, by whom (None: nothing is), and what is proposed in detail."""

    subject: Words
    by: str | None
    proposals: tuple[Facts, ...]


def put_up(case: Case) -> PutUp:
    """The reply once drafted; before that an extension or a fee, whichever was asked for last."""
    if draft := case.last_now(DraftReply):
        return PutUp(REPLY, draft.by, findings(draft))
    asked: list[Done[RequestExtension] | Done[ProposeFee]] = [*case.now(RequestExtension), *case.now(ProposeFee)]
    last = max(asked, key=lambda one: one.seq, default=None)
    if last is None:
        return PutUp(NOTHING, None, ())
    subject, words = proposed(case, last)
    return PutUp(subject, last.by, ({"item": None, "proposed": words, "reason": last.act.reason},))


def findings(draft: Done[DraftReply]) -> tuple[Facts, ...]:
    found = sorted(draft.act.findings, key=lambda one: one.item)
    return tuple({"item": one.item, "proposed": KIND_NAMES[one.kind], "reason": one.reason} for one in found)


def proposed(case: Case, asked: Done[RequestExtension] | Done[ProposeFee]) -> tuple[Words, Words]:
    if isinstance(asked.act, RequestExtension):
        days = asked.act.working_days
        return EXTENSION, Words(zh=f"延长{days}个工作日", en=f"{days} more working days")
    yuan = fee_of(case, asked.id).amount
    return FEE, Words(zh=f"收取人民币{yuan}元", en=f"{yuan} yuan")
