"""Why an act is there, and within what limits it may be done (依据与限制), in words."""

from __future__ import annotations

from collections.abc import Iterator

from models.base import Words
from models.reply_kinds import KIND_NAMES, ReplyKind
from models.standing import Bar, Opening
from policy.policy import POLICY

NO_DOCUMENTS = Words(
    zh="要予以公开，须先由承办处室 add_document、保密审查员 review_document",
    en="to disclose, the holding unit must add_document and the confidentiality reviewer review_document first",
)


def ground(opening: Opening) -> Words:
    """Why this act is there: its article and what it asks for in our words, or the office's own rule."""
    rows = [one for one in POLICY.permissions if one.act == opening.act]
    row = next((one for one in rows if one.roles == opening.roles), rows[0])
    why = row.why
    if row.others:
        why = Words(zh=f"{why.zh}（{row.others.zh}）", en=f"{why.en} (not by {row.others.en})")
    if row.article is None:
        return why
    return Words(zh=f"{row.article.said_in('zh')}：{why.zh}", en=f"{row.article.said_in('en')}: {why.en}")


def limits(opening: Opening) -> list[Words]:
    """The opening's limits in words."""
    return list(limits_of(opening))


def limits_of(opening: Opening) -> Iterator[Words]:
    if opening.earliest:
        yield Words(zh=f"日期最早 {opening.earliest}", en=f"not before {opening.earliest}")
    if opening.latest:
        yield Words(zh=f"日期最迟 {opening.latest}", en=f"not after {opening.latest}")
    if opening.earlier_needs_proof:
        yield Words(zh="早于今日的，须填证明（proof）", en="a day before today needs its proof (proof)")
    if opening.most_working_days:
        most = opening.most_working_days
        yield Words(zh=f"1 至 {most} 个工作日", en=f"1 to {most} working days")
    if opening.until_after:
        yield Words(zh=f"所定期限须在 {opening.until_after} 之后", en=f"its last day after {opening.until_after}")
    if opening.longest_until:
        yield Words(zh=f"所定期限最迟 {opening.longest_until}", en=f"its last day not after {opening.longest_until}")
    if opening.only:
        yield Words(zh=f"指定 {'、'.join(opening.only)} 办理", en=f"for {', '.join(opening.only)} only")
    yield from item_limits(opening)
    if ReplyKind.DISCLOSE in opening.kinds and not opening.documents:
        yield NO_DOCUMENTS


def item_limits(opening: Opening) -> Iterator[Words]:
    """How many items there are, which are left, and what may not be found of them now."""
    if opening.items and opening.items > 1:
        yield Words(zh=f"申请事项共 {opening.items} 项", en=f"the request has {opening.items} items")
    if opening.left_out:
        live = [str(one) for one in opening.live_items]
        yield Words(zh=f"在本案办理的：第 {'、'.join(live)} 项", en=f"handled here: item {', '.join(live)}")
    yield from dict.fromkeys(bar_words(bar) for bar in opening.bars)


def bar_words(bar: Bar) -> Words:
    """Which findings may not be made now, and why (暂不能作出的处理决定)."""
    kinds = [KIND_NAMES[one] for one in bar.kinds] or [Words(zh="任何决定", en="any finding")]
    zh, en = "、".join(one.zh for one in kinds), ", ".join(one.en for one in kinds)
    item = Words(zh=f"第 {bar.item} 项", en=f"item {bar.item}: ") if bar.item else Words(zh="", en="")
    return Words(zh=f"{item.zh}暂不能作出“{zh}”：{bar.why.zh}", en=f"{item.en}not yet {en}: {bar.why.en}")
