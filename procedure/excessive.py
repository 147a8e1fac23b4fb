"""Excessive requests (数量、频次明显超过合理范围, Art. 35): reasons are asked for, and found not good, or a reasonable date is set.

Nothing pauses meanwhile. A reasonable date is set once; whether it may be set again the article does not say. After an order
to reply again the order's period governs, which no reasonable date replaces.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from law.regimes import Regime
from models.acts import AskForJustification, FindNoGoodReason, RecordJustification, SetReasonableDate
from models.base import Words
from models.reply_kinds import ReplyKind
from models.standing import Bar, Opening, Task
from procedure.case import Case, Done
from procedure.draft_in_hand import live_draft
from procedure.task_making import due_by, task


def asked_why(case: Case) -> Done[AskForJustification] | None:
    """This round's asking for reasons, or None (要求说明理由)."""
    return case.last_now(AskForJustification)


def reasons(case: Case) -> Done[RecordJustification] | None:
    """The reasons that came in this round, or None (收到的理由)."""
    return case.last_now(RecordJustification)


def is_without_good_reason(case: Case) -> bool:
    """Whether it was found this round that there is no good reason (已认定理由不合理)."""
    return case.last_now(FindNoGoodReason) is not None


def is_decided(case: Case) -> bool:
    return is_without_good_reason(case) or case.last_now(SetReasonableDate) is not None


def is_unanswered(case: Case) -> bool:
    """Whether reasons are waited for, or it is still to be found that there are none (尚待说明理由)."""
    asked = asked_why(case)
    if asked is None or reasons(case) or is_decided(case):
        return False
    return case.policy.office.silence_gives_no_good_reason or case.today <= asked.act.until


def openings(case: Case) -> Iterator[Opening]:
    """Under the 2019 text, once complete and until the reply is issued: asking for reasons; then these; then what is found of them."""
    if case.is_issued or not case.is_complete or case.text.regime is Regime.OGI_2008:
        return
    asked = asked_why(case)
    if asked is None:
        yield asking(case)
    elif not is_decided(case):
        yield from answering(case, asked)
        yield from deciding(case, asked)


def asking(case: Case) -> Opening:
    """Asking for reasons, once a round; not before the request, or the last supplement, came in."""
    told = [fact.on for fact in case.sheet.facts if fact.kind in ("supplement_received", "order_received")]
    return Opening(
        act="ask_for_justification",
        roles=case.roles("ask_for_justification"),
        earliest=max([case.receipt.day, *told]),
        earlier_needs_proof=True,
    )


def answering(case: Case, asked: Done[AskForJustification]) -> Iterator[Opening]:
    """The reasons, also late ones while nothing is found."""
    if reasons(case) is None:
        yield Opening(
            act="record_justification",
            roles=case.roles("record_justification"),
            about=asked.id,
            earliest=asked.act.posted,
        )


def deciding(case: Case, asked: Done[AskForJustification]) -> Iterator[Opening]:
    """Once reasons came in, or by the office's reading once their day passed in silence: not good; once they came in, also a later day for the reply."""
    given, not_by = reasons(case), tuple(sorted(asked.hands))
    if given or case.policy.office.silence_gives_no_good_reason:
        yield Opening(
            act="find_no_good_reason",
            roles=case.roles("find_no_good_reason"),
            not_by=not_by,
            about=asked.id,
            earliest=None if given else asked.act.until + timedelta(days=1),
        )
    if given and not case.round_began:
        yield Opening(
            act="set_reasonable_date",
            roles=case.roles("set_reasonable_date"),
            not_by=not_by,
            about=asked.id,
            earliest=given.act.received_on,
            latest=case.due,
            earlier_needs_proof=True,
            until_after=case.due,
        )


def tasks(case: Case) -> Iterator[Task]:
    """The reasons waited for, then the finding, until something is drafted; after a silence that decides nothing, neither."""
    asked = asked_why(case)
    if asked is None or case.is_issued or is_decided(case) or live_draft(case):
        return
    if given := reasons(case):
        yield task(case, "find_no_good_reason", given.act.received_on, about=asked.id)
    elif case.today <= asked.act.until:
        yield due_by(case, "record_justification", asked.act.posted, asked.act.until, about=asked.id)
    elif case.policy.office.silence_gives_no_good_reason:
        yield task(case, "find_no_good_reason", asked.act.until, about=asked.id)


def bars(case: Case) -> Iterator[Bar]:
    """Nobody is turned away as excessive before it was found that there is no good reason."""
    if not is_without_good_reason(case):
        why = Words(
            zh="须先要求说明理由，并认定理由不合理（第三十五条）。",
            en="reasons must be asked for first, and be found not good (Art. 35).",
        )
        yield Bar(kinds=(ReplyKind.EXCESSIVE_WITHOUT_REASON,), why=why)
