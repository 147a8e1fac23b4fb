"""What may not be said now, and why (暂不能作出的决定), in words: of a draft's findings, a certificate, a review."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from models.base import Words
from models.reply_kinds import KIND_NAMES, ReplyKind
from models.standing import Bar, Opening

SAYING = {
    "certify_no_record": Words(zh="出具无记录证明", en="certified as not there"),
    "review_document": Words(zh="填“可以公开”（clear true）", en="found clear"),
}
"""What an act says that has no kinds of findings."""
Reason = tuple[tuple[ReplyKind, ...], Words]


def bars_in_words(opening: Opening) -> list[Words]:
    """Each reason once, with the items of which it holds."""
    items: defaultdict[Reason, list[int | None]] = defaultdict(list)
    for bar in opening.bars:
        items[shown_kinds(bar, opening), bar.why].append(bar.item)
    return [bar_words(opening, kinds, why, of) for (kinds, why), of in items.items() if kinds or opening.act in SAYING]


def shown_kinds(bar: Bar, opening: Opening) -> tuple[ReplyKind, ...]:
    """The kinds that it bars, of those that are open at all."""
    return tuple(one for one in (bar.kinds or opening.kinds) if one in opening.kinds)


def bar_words(opening: Opening, kinds: tuple[ReplyKind, ...], why: Words, items: list[int | None]) -> Words:
    what, of = said_words(opening, kinds), item_words(opening, items)
    return Words(zh=f"{of.zh}暂不能{what.zh}：{why.zh}", en=f"{of.en}not yet {what.en}: {why.en}")


def said_words(opening: Opening, kinds: tuple[ReplyKind, ...]) -> Words:
    if opening.act in SAYING:
        return SAYING[opening.act]
    if kinds == opening.kinds:
        return Words(zh="作出任何决定", en="any finding")
    names = [KIND_NAMES[one] for one in kinds]
    return Words(zh=f"作出“{joined(one.zh for one in names)}”", en=", ".join(one.en for one in names))


def item_words(opening: Opening, items: list[int | None]) -> Words:
    """Of which items; nothing, where it holds of all."""
    named = [str(one) for one in items if one is not None]
    if None in items or len(named) == len(opening.live_items):
        return Words(zh="", en="")
    return Words(zh=f"第 {joined(named)} 项", en=f"item {', '.join(named)}: ")


def joined(parts: Iterable[str]) -> str:
    return "、".join(parts)
