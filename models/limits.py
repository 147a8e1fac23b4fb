"""Limits of an opening (限制): what is wrong with the days of an act, or with what it states, in words. Knows no law."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from models.acts import (
    AddDocument,
    AnAct,
    CertifyNoRecord,
    Dispatch,
    DraftReply,
    PrepareConsultation,
    ProposeFee,
    ReceiveOrder,
    ReferForDetermination,
    RequestExtension,
    ReviewDocument,
    SplitItems,
    SubstituteParty,
    WeighOpinion,
    Withdraw,
)
from models.base import Words
from models.drafts import draft_breach
from models.fee_limits import fee_breach
from models.signed import Signed
from models.standing import AS_ASKED, Opening
from models.weighings import sort_breach, weighing_breach, weighing_of

REMOVED = Words(
    zh="该材料已从本案移除，不得再次提供。", en="This document was taken out of the case; it may not come in again."
)
NO_SUCH_WAY = Words(
    zh="不能以该方式发出：申请人未选择电子邮件，或者没有电子邮箱。",
    en="It cannot leave this way: no applicant asked for e-mail, or none has an address.",
)
LEAVES_NOW = Words(
    zh="已加盖电子印章的，以该方式即时发出，发出之日须为今日。",
    en="With its electronic seal it leaves this way at once, so the day on which it left must be today.",
)


def day_breach(opening: Opening, signed: Signed, today: date) -> Words | None:
    """What is wrong with the day that the act states, or with today where it states none."""
    day = signed.act.told_on or today
    if day > today:
        return Words(
            zh=f"{day} 尚未到来，不能填写将来的日期。",
            en=f"{day} has not come yet; a day in the future cannot be stated.",
        )
    if opening.earliest and day < opening.earliest:
        return Words(
            zh=f"{day} 过早：最早为 {opening.earliest}。",
            en=f"{day} is too early: the earliest day is {opening.earliest}.",
        )
    if opening.latest and day > opening.latest:
        return Words(
            zh=f"{day} 已过期限：最迟为 {opening.latest}。",
            en=f"{day} is past the limit: the latest day is {opening.latest}.",
        )
    if opening.earlier_needs_proof and day < today and not getattr(signed.act, "proof", None):
        return Words(
            zh=f"{day} 早于今日，须填写证明（proof）。", en=f"{day} lies before today: it needs its proof (proof)."
        )
    return None


def limit_breach(opening: Opening, signed: Signed, today: date) -> Words | None:
    """Which limit of the opening the act itself passes."""
    act = signed.act
    return next(
        (
            why
            for why in (
                until_breach(opening, act, today),
                item_breach(opening, act),
                way_breach(opening, act, today),
                content_breach(opening, act),
            )
            if why
        ),
        None,
    )


def until_breach(opening: Opening, act: AnAct, today: date) -> Words | None:
    """What is wrong with the last day that the act gives to somebody."""
    until: date | None = getattr(act, "until", None)
    if until is None:
        return None
    if until <= max(act.told_on or today, today):
        return Words(
            zh="所定期限的末日须在告知之日和今日之后。",
            en="The last day given must be after the day of telling and after today.",
        )
    if opening.until_after and until <= opening.until_after:
        present = opening.until_after
        return Words(
            zh=f"现定末日为 {present}，新的末日须在其后。", en=f"The present last day is {present}; give a later one."
        )
    return None


def way_breach(opening: Opening, act: AnAct, today: date) -> Words | None:
    """Whether the reply may leave by this way, and on this day where it does so by itself."""
    if not isinstance(act, Dispatch):
        return None
    way = act.way or AS_ASKED
    if way not in opening.choices:
        return NO_SUCH_WAY
    return LEAVES_NOW if way in opening.at_once and act.posted != today else None


def item_breach(opening: Opening, act: AnAct) -> Words | None:
    """What is wrong with the items that the act names."""
    live = opening.live_items
    if opening.items is None or not (wrong := [one for one in items_of(act) if one not in live]):
        return None
    there = "、".join(map(str, live))
    return Words(
        zh=f"没有在办的第 {wrong[0]} 项；在办事项：{there}。",
        en=f"Item {wrong[0]} is not handled here; these are: {', '.join(map(str, live))}.",
    )


def items_of(act: AnAct) -> Iterator[int]:
    if (item := getattr(act, "item", None)) is not None:
        yield item
    if isinstance(act, Withdraw | SplitItems):
        yield from act.items


def content_breach(opening: Opening, act: AnAct) -> Words | None:
    """What else is wrong with what the act states."""
    match act:
        case RequestExtension() if not 1 <= act.working_days <= (opening.most_working_days or 0):
            most = opening.most_working_days
            return Words(zh=f"延长为 1 至 {most} 个工作日。", en=f"An extension is 1 to {most} working days.")
        case SplitItems() | Withdraw():
            return leaving_breach(opening, act)
        case SubstituteParty() if act.place > (opening.applicants or 0):
            there = opening.applicants
            return Words(zh=f"申请人共 {there} 位。", en=f"The applicants are {there} in number.")
        case ReceiveOrder():
            return order_breach(act)
        case PrepareConsultation():
            return mark_breach(opening, act) or letter_breach(opening, act)
        case ReferForDetermination():
            return mark_breach(opening, act)
        case WeighOpinion() if weighing_of(act) not in opening.choices:
            return weighing_breach(opening)
        case AddDocument() if act.sha256 in opening.digests_removed:
            return REMOVED
        case CertifyNoRecord():
            return barred(opening, act.item)
        case ReviewDocument(clear=True):
            return barred(opening, None)
        case DraftReply():
            return draft_breach(opening, act)
        case ProposeFee():
            return fee_breach(opening.fees, act)
    return None


def leaving_breach(opening: Opening, act: SplitItems | Withdraw) -> Words | None:
    """What is wrong with the items that leave the case: each with its new number, and never all."""
    if isinstance(act, SplitItems) and (len(set(act.items)) != len(act.items) or len(act.items) != len(act.numbers)):
        return Words(zh="每个分立事项须各对应一个登记号。", en="Each item split off needs one register number.")
    if act.items and set(act.items) == set(opening.live_items):
        return Words(
            zh="至少须留一项在本案办理；撤回全部申请的，不填事项。",
            en="At least one item must stay; to withdraw the whole, name no items.",
        )
    return None


def order_breach(act: ReceiveOrder) -> Words | None:
    """What is wrong with the period that an order names: one, which only a judgment may leave out."""
    if act.days and act.working_days:
        return Words(
            zh="期限为日或者工作日，只填一项。", en="The period is in days or in working days: state one of them."
        )
    if act.by != "court" and not (act.days or act.working_days):
        return Words(
            zh="法院判决以外的责令，须填写所定期限（days 或者 working_days）。",
            en="Any order but a judgment must name its period (days or working_days).",
        )
    return None


def mark_breach(opening: Opening, act: PrepareConsultation | ReferForDetermination) -> Words | None:
    """That another is known by this mark."""
    if act.mark not in opening.marks_taken:
        return None
    return Words(zh=f"代号 {act.mark} 已用过，请另取一个。", en=f"The mark {act.mark} is taken; choose another.")


def letter_breach(opening: Opening, act: PrepareConsultation) -> Words | None:
    """Whom the text in force does not let consult, or what may not be enclosed."""
    if act.sort not in opening.choices:
        return sort_breach(act)
    if set(act.documents) - set(opening.documents):
        return Words(zh="所附材料未提供或者已移除。", en="A document enclosed is not handed over, or was taken out.")
    return None


def barred(opening: Opening, item: int | None) -> Words | None:
    """Why this may not be said of the item, or of what the opening is about (None)."""
    return next((bar.why for bar in opening.bars if bar.item in (None, item)), None)
