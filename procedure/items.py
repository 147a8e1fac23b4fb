"""Items of a request (申请事项): which of them this case still answers, and what each asks for now."""

from __future__ import annotations

from collections.abc import Sequence

from models.acts import ChangeRequest, Register, SplitItems, Withdraw
from models.application import Item
from models.ledger import Line


def left_out(lines: Sequence[Line]) -> tuple[int, ...]:
    """Items withdrawn or split off, in order (部分撤回、分立的事项)."""
    acts = [line.entry.signed.act for line in lines]
    found = {one for act in acts if isinstance(act, Withdraw | SplitItems) for one in act.items}
    return tuple(sorted(found))


def asked(lines: Sequence[Line]) -> tuple[Item, ...]:
    """What each item asks for, as changed last (现申请内容). At least one line, the first a ``register``."""
    first = lines[0].entry.signed.act
    assert isinstance(first, Register)
    items = list(first.application.items)
    for line in lines:
        act = line.entry.signed.act
        if isinstance(act, ChangeRequest):
            items[act.item - 1] = act.to
    return tuple(items)
