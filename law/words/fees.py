"""How a fee is explained (计费说明): tier by tier, then the sum."""

from __future__ import annotations

from collections.abc import Iterator

from law.fee_tariffs import Measure, Reckoning, Share
from models.base import Words

UNITS: dict[Measure, Words] = {
    "items": Words(zh="件", en="items"),
    "pages": Words(zh="页", en="pages"),
}


def explanation(reckoned: Reckoning) -> tuple[Words, ...]:
    """The whole, one sentence a line: what was counted before, each tier, the sum with its article."""
    return tuple(lines(reckoned))


def lines(reckoned: Reckoning) -> Iterator[Words]:
    if reckoned.before:
        yield Words(
            zh=f"申请人当月此前的申请已计{reckoned.before}件。",
            en=f"The applicant's earlier requests of the calendar month count {reckoned.before}.",
        )
    yield from (tier(one, UNITS[reckoned.measure]) for one in reckoned.shares)
    by = reckoned.citation
    yield Words(
        zh=f"合计{reckoned.yuan}元（{by.said_in('zh')}）。", en=f"In all {reckoned.yuan} yuan ({by.said_in('en')})."
    )


def tier(one: Share, unit: Words) -> Words:
    """One tier: from which to which, how many, at what price."""
    count = one.last - one.first + 1
    which = Words(
        zh=f"第{one.first}{unit.zh}" if count == 1 else f"第{one.first}至{one.last}{unit.zh}",
        en=f"{unit.en[:-1]} {one.first}" if count == 1 else f"{unit.en} {one.first} to {one.last}",
    )
    if not one.each:
        return Words(
            zh=f"{which.zh}：{count}{unit.zh}，免费。", en=f"{which.en.capitalize()}: {count}, free of charge."
        )
    return Words(
        zh=f"{which.zh}：{count}{unit.zh}，每{unit.zh}{one.each}元，计{one.yuan}元。",
        en=f"{which.en.capitalize()}: {count} at {one.each} yuan each, {one.yuan} yuan.",
    )
