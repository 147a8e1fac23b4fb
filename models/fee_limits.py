"""What is wrong with a fee proposed (拟收费审核): by a measure that is not open, nothing to pay, or more than there is. Knows no law."""

from __future__ import annotations

from collections.abc import Sequence

from models.acts import ProposeFee
from models.base import Words
from models.standing import FeeMeasure

NO_PAGES = Words(
    zh="没有已通过保密审查的材料，不能按量收费。",
    en="No document was found clear yet: a fee per page cannot be charged.",
)
NO_ITEMS = Words(zh="现在不能按件收费。", en="A fee per item cannot be charged now.")
PAGES_STAND_ALONE = Words(
    zh="按量收费只计本次申请的页数，before 填 0。",
    en="A fee per page counts the pages of this request alone: before is 0.",
)


def fee_breach(measures: Sequence[FeeMeasure], act: ProposeFee) -> Words | None:
    """The first fault of a fee proposed, or None."""
    found = next((one for one in measures if one.measure == act.measure), None)
    if found is None:
        return NO_PAGES if act.measure == "pages" else NO_ITEMS
    if act.measure == "pages" and act.before:
        return PAGES_STAND_ALONE
    if act.before + act.count <= found.free:
        return nothing_to_pay(found)
    if found.most and act.count > found.most:
        return Words(
            zh=f"已通过保密审查的材料共 {found.most} 页。", en=f"The documents found clear have {found.most} pages."
        )
    return None


def nothing_to_pay(measure: FeeMeasure) -> Words:
    free = measure.free
    if measure.measure == "items":
        return Words(
            zh=f"当月不超过 {free} 件的，不收费。", en=f"Up to {free} items of a calendar month nothing is charged."
        )
    return Words(zh=f"不超过 {free} 页的，不收费。", en=f"Up to {free} pages nothing is charged.")
