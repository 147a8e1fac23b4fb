"""What is wrong with the findings of a draft (文稿审核): items, kinds, documents, and what each kind must say. Knows no law."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from models.acts import DraftReply, Finding
from models.base import Words
from models.reply_kinds import KIND_NAMES, ReplyKind
from models.standing import Opening


def draft_breach(opening: Opening, draft: DraftReply) -> Words | None:
    """The first fault of a draft, or None."""
    return next(breaches(opening, draft), None)


def breaches(opening: Opening, draft: DraftReply) -> Iterator[Words]:
    live = list(opening.live_items)
    if sorted(one.item for one in draft.findings) != live:
        yield Words(
            zh=f"须对 {len(live)} 项申请事项各作一项决定。", en=f"Each of the {len(live)} items needs one finding."
        )
    for finding in draft.findings:
        yield from kind_breaches(opening, finding)
        yield from saying_breaches(finding)
    yield from principal_breaches(draft)


def kind_breaches(opening: Opening, one: Finding) -> Iterator[Words]:
    """Whether this kind may be found of this item now, and whether its documents may leave."""
    for name in (KIND_NAMES[kind] for kind in (one.kind, *one.grounds) if kind not in opening.kinds):
        yield Words(zh=f"“{name.zh}”现在不能作出。", en=f"The finding “{name.en}” is not open now.")
    for bar, kind in product(opening.bars, (one.kind, *one.grounds)):
        if bar.is_against(one.item, kind):
            yield Words(
                zh=f"第 {one.item} 项不能作出“{KIND_NAMES[kind].zh}”：{bar.why.zh}",
                en=f"Item {one.item} cannot be “{KIND_NAMES[kind].en}”: {bar.why.en}",
            )
    if set(one.documents) - set(opening.documents):
        yield Words(
            zh="所列材料未提供、未通过保密审查，或者公开属性为不予公开。",
            en="A document named is not handed over, was not found clear, or is labelled as not public.",
        )


NEEDS_WHERE: dict[ReplyKind, Words] = {
    ReplyKind.ALREADY_PUBLIC: Words(
        zh="已主动公开须告知获取方式、途径。", en="Already public: the way to it must be told (where)."
    ),
    ReplyKind.REGISTRY_INQUIRY: Words(
        zh="行政查询事项须告知适用的规定和查询途径（where）。",
        en="A registry inquiry must name the rules and the way (where).",
    ),
}


def saying_breaches(one: Finding) -> Iterator[Words]:
    """What a finding must say, and what it must not."""
    if one.kind is ReplyKind.ALREADY_PUBLIC and one.documents:
        yield Words(
            zh="已主动公开的告知途径，不附材料；要提供材料请用予以公开。",
            en="Already public tells the way and gives no documents; to give them, disclose.",
        )
    if one.kind.gives and not one.documents:
        yield Words(zh="予以公开须列明所提供的材料。", en="A disclosure must name the documents given.")
    if not one.kind.gives and one.documents:
        yield Words(zh="不提供信息的处理决定不得附材料。", en="A finding that gives nothing names no documents.")
    if one.kind in NEEDS_WHERE and not one.where:
        yield NEEDS_WHERE[one.kind]
    if one.kind is ReplyKind.REPEAT and not one.earlier:
        yield Words(
            zh="重复申请须注明前次答复的登记号（earlier）。", en="A repeat must name the earlier reply (earlier)."
        )
    yield from part_breaches(one)


def part_breaches(one: Finding) -> Iterator[Words]:
    """Where only a part is given, why the rest is not (Art. 37); else no such grounds."""
    in_part = one.kind is ReplyKind.DISCLOSE_IN_PART
    if in_part != bool(one.grounds) or not all(ground.holds_back_a_part for ground in one.grounds):
        yield Words(
            zh="部分公开须列明其余部分的理由（grounds）：不予公开的理由，或者不属于政府信息；其他决定不列。",
            en="A disclosure in part must name the grounds for the rest (grounds): why it is withheld, or that it is no government information; no other finding does.",
        )
    yield from passage_breaches(one)


def passage_breaches(one: Finding) -> Iterator[Words]:
    """What is taken out of a document (区分处理): only where a part is given, of a document given, on a ground named."""
    if one.passages and one.kind is not ReplyKind.DISCLOSE_IN_PART:
        yield Words(
            zh="只有部分公开才列区分处理的内容（passages）。",
            en="Only a disclosure in part names passages that are taken out (passages).",
        )
    if any(passage.document not in one.documents for passage in one.passages):
        yield Words(
            zh="区分处理的内容须在所提供的材料之中。", en="A passage taken out must stand in a document that is given."
        )
    if any(passage.ground not in one.grounds for passage in one.passages):
        yield Words(
            zh="区分处理的理由须列入 grounds。", en="The ground of a passage taken out must be among the grounds."
        )


def principal_breaches(draft: DraftReply) -> Iterator[Words]:
    """The principal finding is one of those made, with its reason; needed where they differ and none gives anything."""
    kinds = {one.kind for one in draft.findings}
    if draft.principal and (draft.principal not in kinds or not draft.principal_reason):
        yield Words(
            zh="主要处理决定须是所作决定之一，并说明理由。",
            en="The principal finding must be one of those made, with its reason.",
        )
    if draft.principal is None and len(kinds) > 1 and not any(kind.gives_anything for kind in kinds):
        yield Words(
            zh="多种处理决定且均不提供信息的，须选定主要处理决定（principal）及理由（principal_reason）。",
            en="Where the findings differ and nothing is given, a principal finding and its reason must be chosen.",
        )
