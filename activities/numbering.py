"""Numbering (编号): the letter numbers that a new line allots, in the transaction that writes it, so that none is lost or given twice."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from activities.ports import CaseTransaction
from models.acts import Act, NumberReply
from models.base import Words, china
from models.ledger import Line
from models.standing import Refusal
from policy.letter_numbers import SERIES, worded


async def with_numbers(register: CaseTransaction, bare: Line, kinds: Sequence[str]) -> Line | Refusal:
    """The line with a number for each of these letters, in their order; or that a number typed by hand was used before."""
    if typed := typed_number(bare.entry.signed.act):
        is_free = await register.take_letter_number(bare.entry.signed.agency, typed, bare.entry.seq)
        return bare.model_copy(update={"letter_number": typed}) if is_free else used_before(typed)
    if not kinds:
        return bare
    first, *more = [await next_number(register, bare, kind) for kind in kinds]
    return bare.model_copy(update={"letter_number": first, "more_letter_numbers": tuple(more)})


def typed_number(act: Act) -> str | None:
    """The number that the agency counts elsewhere; None: the next of its series is to be allotted (自行编号)."""
    return act.number if isinstance(act, NumberReply) else None


async def next_number(register: CaseTransaction, bare: Line, kind: str) -> str:
    """The next number of this kind's series, in the year of the entry's day in China."""
    agency, year, series = bare.entry.signed.agency, china(bare.entry.at).year, SERIES[kind]
    assert series is not None
    prefix = (await register.agency(agency)).letter_prefix
    return await register.allot_letter_number(
        agency, year, series, bare.entry.seq, partial(worded, prefix, series, year)
    )


def used_before(number: str) -> Refusal:
    return Refusal(
        type="AgainstTheLaw",
        sentence=Words(
            zh=f"文号“{number}”已经用过，不得重复使用，作废的也不得再用；不填文号的，由系统编下一个号（依据：本机关规定）。",
            en=f"The letter number {number} was used before; none is used again, also one that became void. Without a number the next "
            "of the series is given (ground: the office's own rule).",
        ),
    )
