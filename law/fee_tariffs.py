"""The two tariffs of the processing fee (信息处理费收费标准), by 国办函〔2020〕109号: per item of a calendar month, or per page.

Never both for one request (Art. 3). Amounts are whole yuan.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import count as counting
from typing import Literal, NamedTuple

from law.cited import fee_2020, rule
from law.regimes import Regime
from models.citation import Citation

Measure = Literal["items", "pages"]
"""What a fee is charged by (按件、按量)."""
CHOICE, PER_ITEM, PER_PAGE = fee_2020(3), fee_2020(4), fee_2020(5)
FEES_FROM = date(2021, 1, 1)
FREE_ITEMS, FREE_PAGES = 10, 30


class Tier(NamedTuple):
    """A tier (一档): from the first to the last, yuan for each. ``last`` None: it has no end."""

    first: int
    last: int | None
    each: int


class Share(NamedTuple):
    """What falls into one tier (分档计费): from the first to the last, yuan for each, and yuan in all."""

    first: int
    last: int
    each: int
    yuan: int


class Reckoning(NamedTuple):
    """A fee as reckoned (计费): what it is charged by, what was counted before, yuan in all, and by tiers."""

    measure: Measure
    before: int
    yuan: int
    shares: tuple[Share, ...]
    citation: Citation


@rule(fee_2020())
def may_be_charged(received: date, regime: Regime) -> bool:
    """Whether a fee of these measures may be charged at all (可否收费): in force from 2021-01-01, under the 2019 text only.

    The office's reading of what was open then, the stricter one: a request received before that day bears no fee.
    """
    return regime is Regime.OGI_2019 and received >= FEES_FROM


@rule(PER_ITEM)
def item_tiers() -> Iterator[Tier]:
    """The tiers of a calendar month (按件): ten items are free, then twenty at 100 yuan, then every ten 100 yuan more each.

    That the first tier from 31 on is 200 yuan (31 to 40: 200, 41 to 50: 300) is the office's reading of "each tier 100 more".
    """
    yield Tier(1, FREE_ITEMS, 0)
    yield Tier(11, 30, 100)
    for step in counting(2):
        yield Tier(10 * step + 11, 10 * step + 20, 100 * step)


@rule(PER_PAGE)
def page_tiers() -> Iterator[Tier]:
    """The tiers of one request (按量): thirty pages are free, then 10 yuan to page 100, 20 to page 200, 40 beyond."""
    yield Tier(1, FREE_PAGES, 0)
    yield Tier(31, 100, 10)
    yield Tier(101, 200, 20)
    yield Tier(201, None, 40)


@rule(PER_ITEM)
def by_items(count: int, before: int = 0) -> Reckoning:
    """What ``count`` items of a request cost after ``before`` earlier ones of the applicant in the calendar month (按件计费)."""
    return reckoning("items", shares(item_tiers(), before + 1, before + count), before, PER_ITEM)


@rule(PER_PAGE)
def by_pages(count: int) -> Reckoning:
    """What the pages of one request cost (按量计费)."""
    return reckoning("pages", shares(page_tiers(), 1, count), 0, PER_PAGE)


@rule(CHOICE)
def by(measure: Measure, count: int, before: int = 0) -> Reckoning:
    """The fee by the one measure chosen (择一计费); ``before`` counts for items only."""
    return by_items(count, before) if measure == "items" else by_pages(count)


@rule(CHOICE)
def free(measure: Measure) -> int:
    """How many cost nothing (免费额度): items of a calendar month, or pages of a request."""
    return FREE_ITEMS if measure == "items" else FREE_PAGES


@rule(CHOICE)
def shares(tiers: Iterable[Tier], first: int, last: int) -> tuple[Share, ...]:
    """What lies from the first to the last, each tier's part at its own price (超额累进); none where the last is below the first."""
    found = []
    for tier in tiers:
        if tier.first > last:
            break
        start, end = max(first, tier.first), min(last, tier.last or last)
        if start <= end:
            found.append(Share(start, end, tier.each, (end - start + 1) * tier.each))
    return tuple(found)


@rule(CHOICE)
def reckoning(measure: Measure, parts: tuple[Share, ...], before: int, citation: Citation) -> Reckoning:
    """The sum of all tiers, with the article that sets the prices (合计)."""
    return Reckoning(measure, before, sum(one.yuan for one in parts), parts, citation)
