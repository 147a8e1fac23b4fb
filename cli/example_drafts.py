"""Examples of drafts (文稿示例): each kind of finding that is open now, with what it must say beside; one finding for each item."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from cli.example_hints import Data, Example
from cli.placeholders import DAY, SOMETHING, one_of
from models.base import Words
from models.drafts import NEEDS_WHERE
from models.reply_kinds import KIND_NAMES, ReplyKind
from models.standing import Opening

NEEDS_MORE = frozenset({ReplyKind.REPEAT, *NEEDS_WHERE})
WITHHOLDING = tuple(one for one in ReplyKind if one.withholds)
OTHERWISE = tuple(one for one in ReplyKind if not (one.gives or one.withholds or one in NEEDS_MORE))
FORMS_OF_A_FINDING: tuple[tuple[Words, tuple[ReplyKind, ...]], ...] = (
    (KIND_NAMES[ReplyKind.DISCLOSE], (ReplyKind.DISCLOSE,)),
    (KIND_NAMES[ReplyKind.ALREADY_PUBLIC], (ReplyKind.ALREADY_PUBLIC,)),
    (Words(zh="不予公开", en="to withhold"), WITHHOLDING),
    (KIND_NAMES[ReplyKind.DISCLOSE_IN_PART], (ReplyKind.DISCLOSE_IN_PART,)),
    (KIND_NAMES[ReplyKind.REPEAT], (ReplyKind.REPEAT,)),
    (KIND_NAMES[ReplyKind.REGISTRY_INQUIRY], (ReplyKind.REGISTRY_INQUIRY,)),
    (Words(zh="其他答复", en="to answer otherwise"), OTHERWISE),
)
"""Kinds that must say the same beside; each form is printed by itself."""
ByItem = Mapping[int, Sequence[str]]


def drafts(opening: Opening, by_item: ByItem | None) -> Iterator[Example]:
    """All forms that are open of some item; an item of which one is not is found otherwise in it.

    ``by_item``: the documents handed over for each item; None: each may be given for any.
    """
    items = opening.live_items or (1,)
    for of, kinds in FORMS_OF_A_FINDING:
        mine = [finding(opening, item, kinds, by_item) for item in items]
        found = [one or instead(opening, item, by_item) for item, one in zip(items, mine, strict=True)]
        if any(mine) and all(found):
            yield Example(of, {"findings": found, **principal([one for one in found if one])})


def instead(opening: Opening, item: int, by_item: ByItem | None) -> Data | None:
    """What else may be found of an item: a part given, else withheld, else what it is."""
    others = [(ReplyKind.DISCLOSE_IN_PART,), WITHHOLDING, OTHERWISE, *(kinds for _, kinds in FORMS_OF_A_FINDING)]
    return next((one for kinds in others if (one := finding(opening, item, kinds, by_item))), None)


def finding(opening: Opening, item: int, kinds: Sequence[ReplyKind], by_item: ByItem | None) -> Data | None:
    """A finding of one of these kinds for this item, as far as they are open; None: none of them is."""
    documents = documents_of(opening, item, by_item)
    grounds = [one for one in ReplyKind if one.holds_back_a_part and is_open_now(opening, item, one)]
    open_now = [one for one in kinds if is_open_now(opening, item, one) and (documents or not one.gives)]
    if not open_now or (ReplyKind.DISCLOSE_IN_PART in open_now and not grounds):
        return None
    more = beside(open_now[0], documents, grounds)
    return {"item": item, "kind": one_of(open_now), "reason": SOMETHING, **more}


def documents_of(opening: Opening, item: int, by_item: ByItem | None) -> list[str]:
    mine = opening.documents if by_item is None else by_item.get(item, ())
    return [one for one in opening.documents if one in mine]


def is_open_now(opening: Opening, item: int, kind: ReplyKind) -> bool:
    """Whether this item may be found so now."""
    return kind in opening.kinds and not any(bar.is_against(item, kind) for bar in opening.bars)


def beside(kind: ReplyKind, documents: list[str], grounds: Sequence[ReplyKind]) -> Data:
    """What a finding of this kind must say beside its reason."""
    more: Data = {"documents": documents} if kind.gives else {}
    if kind is ReplyKind.DISCLOSE_IN_PART:
        more["grounds"] = [one_of(grounds)]
        more["passages"] = [{"document": documents[0], "place": SOMETHING, "ground": one_of(grounds)}]
    if kind in NEEDS_WHERE:
        more["where"] = SOMETHING
    if kind is ReplyKind.REPEAT:
        more["earlier"] = SOMETHING
        more["earlier_letter"] = {"number": SOMETHING, "day": DAY}
    return more


def principal(findings: Sequence[Data]) -> Data:
    """The principal finding and its reason, where the findings differ and none of them gives anything."""
    choices = [str(one["kind"]) for one in findings]
    kinds = [ReplyKind(one) for choice in choices for one in choice.split("|")]
    if len(set(choices)) == 1 or any(one.gives or one.discloses for one in kinds):
        return {}
    return {"principal": choices[0], "principal_reason": SOMETHING}
