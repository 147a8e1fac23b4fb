"""Why an act is there, and within what limits it may be done (依据与限制), in words."""

from __future__ import annotations

from collections.abc import Iterator

from models.base import Words
from models.reply_kinds import ReplyKind
from models.standing import Opening
from policy.policy import POLICY

NO_DOCUMENTS = Words(
    zh="要予以公开，须先由承办处室 add_document、保密审查员 review_document",
    en="to disclose, the holding unit must add_document and the confidentiality reviewer review_document first",
)


def ground(opening: Opening) -> Words:
    """Why this act is there: its article and what it asks for in our words, or the office's own rule."""
    rows = [one for one in POLICY.permissions if one.act == opening.act]
    row = next((one for one in rows if one.roles == opening.roles), rows[0])
    if row.article is None:
        return row.why
    return Words(zh=f"{row.article.said_in('zh')}：{row.why.zh}", en=f"{row.article.said_in('en')}: {row.why.en}")


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
    if opening.items and opening.items > 1:
        yield Words(zh=f"申请事项共 {opening.items} 项", en=f"the request has {opening.items} items")
    if ReplyKind.DISCLOSE in opening.kinds and not opening.documents:
        yield NO_DOCUMENTS
