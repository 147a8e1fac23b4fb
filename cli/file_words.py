"""The parts of a file in words (案卷内容), as ``show`` prints them and as they stand beside an act that decides on one."""

from __future__ import annotations

from collections.abc import Iterator

from cli.file_parts import (
    DECISIONS,
    DRAFTS,
    LABELS,
    REVIEWS,
    Draft,
    Extension,
    Found,
    Matter,
    Paper,
    Remark,
    Review,
    Search,
    Subject,
    Supplement,
)
from models.application import NOT_IN_A_LINE, Item
from models.base import Words

TITLE_WIDTH = 24
SHORT = 24


def plain(text: str, indent: str = "      ") -> str:
    """What somebody wrote, as one block: no control character reaches the terminal, no line of it looks like one of ours."""
    lines = text.replace("\r\n", "\n").split("\n")
    return f"\n{indent}".join(NOT_IN_A_LINE.sub("�", one) for one in lines)


def subject_words(one: Subject) -> Iterator[Words]:
    """What an act is about, in full."""
    match one:
        case Draft():
            yield from draft_words(one)
        case Paper():
            yield from paper_words(one)
        case Extension():
            yield from extension_words(one)
        case Supplement():
            yield from supplement_words(one)
        case Matter():
            yield from matter_words(one)


def subject_name(one: Subject) -> Words:
    """What an act is about, as short as a table needs it (事由)."""
    match one:
        case Draft():
            return Words(zh="稿", en="draft")
        case Paper():
            title = plain(one.title, "").replace("\n", " ")
            short = title if len(title) <= TITLE_WIDTH else f"{title[:TITLE_WIDTH]}…"
            return Words(zh=short, en=short)
        case Extension():
            return Words(zh=f"延期 {one.working_days} 个工作日", en=f"{one.working_days} working days more")
        case Supplement():
            return Words(zh="补正告知", en="supplement notice")
        case Matter():
            return one.name


def item_words(placed: tuple[int, Item]) -> Iterator[Words]:
    place, item = placed
    text = plain(item.description)
    number = f" [{plain(item.document_number)}]" if item.document_number else ""
    yield Words(zh=f"第 {place} 项：{text}{number}", en=f"item {place}: {text}{number}")


def draft_words(draft: Draft) -> Iterator[Words]:
    """A draft: how far it is and by whom, why it was returned, then each finding."""
    state = DRAFTS[draft.state]
    yield Words(zh=f"{state.zh}，{draft.by} {draft.on} 拟", en=f"{state.en}, by {draft.by} on {draft.on}")
    if draft.returned:
        why = plain(draft.returned)
        yield Words(zh=f"  {draft.returned_by} 退回：{why}", en=f"  returned by {draft.returned_by}: {why}")
    for one in draft.findings:
        yield from finding_words(one)
    if draft.principal:
        kind, why = draft.principal, plain(draft.principal_reason or "")
        yield Words(zh=f"  主要处理决定：{kind.zh}；{why}", en=f"  principal finding: {kind.en}; {why}")
    if draft.countersign_by:
        names = draft.countersign_by
        yield Words(zh=f"  会签：{'、'.join(names)}", en=f"  to be countersigned by {', '.join(names)}")
    yield from review_words(draft.review)


def review_words(review: Review | None) -> Iterator[Words]:
    """What the confidentiality review found of a letter; nothing, while it has not."""
    if review is None:
        return
    found, by, why = REVIEWS["clear" if review.clear else "not_clear"], review.by, plain(review.reason)
    yield Words(zh=f"  保密审查：{found.zh}（{by}）：{why}", en=f"  confidentiality review: {found.en} ({by}): {why}")


def finding_words(one: Found) -> Iterator[Words]:
    """A finding: kind, reason, what is given, where it is found."""
    kind, reason = one.kind_name, plain(one.reason)
    yield Words(zh=f"  第 {one.item} 项：{kind.zh}", en=f"  item {one.item}: {kind.en}")
    yield Words(zh=f"    理由：{reason}", en=f"    reason: {reason}")
    for digest, title in one.documents.items():
        name, short = plain(title), digest[:12]
        yield Words(zh=f"    提供：《{name}》（{short}）", en=f"    given: {name} ({short})")
    if one.grounds:
        zh, en = "、".join(ground.zh for ground in one.grounds), ", ".join(ground.en for ground in one.grounds)
        yield Words(zh=f"    其余部分：{zh}", en=f"    the rest: {en}")
    for passage in one.passages:
        title, place, ground = plain(passage.title), plain(passage.place), passage.ground
        yield Words(
            zh=f"    不提供：《{title}》{place}（{ground.zh}）", en=f"    taken out: {title}, {place} ({ground.en})"
        )
    if one.where:
        where = plain(one.where)
        yield Words(zh=f"    途径：{where}", en=f"    where: {where}")
    if one.earlier:
        yield Words(zh=f"    前次答复：{plain(one.earlier)}", en=f"    earlier reply: {plain(one.earlier)}")
    if letter := one.earlier_letter:
        number = f"{plain(letter.number)} " if letter.number else ""
        yield Words(zh=f"    前次答复文书：{number}{letter.day}", en=f"    earlier letter: {number}{letter.day}")


def paper_words(one: Paper) -> Iterator[Words]:
    """A document in one line, and what its review found in the next."""
    label, review, title = LABELS[one.label], REVIEWS[one.review], plain(one.title)
    yield Words(
        zh=f"第 {one.item} 项 《{title}》 公开属性 {label.zh}，第 {one.version} 版，摘要 {one.sha256[:12]}，{one.by} 提供",
        en=f"item {one.item}: {title}; label {label.en}, version {one.version}, digest {one.sha256[:12]}, by {one.by}",
    )
    if one.review_reason is None:
        yield Words(zh=f"  {review.zh}", en=f"  {review.en}")
        return
    by, why = one.reviewed_by, plain(one.review_reason)
    yield Words(zh=f"  {review.zh}（{by}）：{why}", en=f"  {review.en} ({by}): {why}")


def search_words(one: Search) -> Iterator[Words]:
    result = Words(zh="检索到", en="found") if one.found else Words(zh="未检索到", en="nothing found")
    who, places, words = (
        plain(one.searched_by),
        [plain(place) for place in one.places],
        [plain(word) for word in one.words],
    )
    of = Words(zh=f"第 {one.item} 项，", en=f"item {one.item}, ") if one.item else Words(zh="", en="")
    yield Words(
        zh=f"{of.zh}{one.searched_on} {who}（{one.by} 报告）：{result.zh}；处所 {'、'.join(places)}；检索词 {'、'.join(words)}",
        en=f"{of.en}{one.searched_on} {who} (reported by {one.by}): {result.en}; where: {', '.join(places)}; words: {', '.join(words)}",
    )


def extension_words(one: Extension) -> Iterator[Words]:
    """An extension: length, reason, decision and, where refused, why."""
    state, reason = DECISIONS[one.state], plain(one.reason)
    yield Words(
        zh=f"{state.zh}：{one.working_days} 个工作日，{one.by} {one.on} 申请，理由：{reason}",
        en=f"{state.en}: {one.working_days} working days, asked for by {one.by} on {one.on}, reason: {reason}",
    )
    if one.refused:
        why = plain(one.refused)
        yield Words(zh=f"  不同意的理由：{why}", en=f"  refused because: {why}")


def supplement_words(one: Supplement) -> Iterator[Words]:
    """What was asked for, by when, and what came in."""
    yield Words(zh=f"{one.on} 告知，至迟 {one.until} 补正：", en=f"asked for on {one.on}, by {one.until}:")
    for item in map(plain, one.items):
        yield Words(zh=f"  · {item}", en=f"  · {item}")
    if one.text is None:
        yield Words(zh="  尚未收到补正", en="  nothing came in yet")
        return
    text = plain(one.text)
    yield Words(zh=f"  {one.received_on} 收到：{text}", en=f"  came in on {one.received_on}: {text}")


def matter_words(one: Matter) -> Iterator[Words]:
    """A matter: what was done by whom, with what is short; then what is longer, field by field."""
    short = [(field, value) for field, value in one.fields if is_short(value)]
    zh = "；".join(f"{field.zh} {plain(value.zh)}" for field, value in short)
    en = "; ".join(f"{field.en} {plain(value.en)}" for field, value in short)
    head = Words(zh=f"{one.name.zh}（{one.by}，{one.on}）", en=f"{one.name.en} ({one.by}, {one.on})")
    yield Words(zh=f"{head.zh}：{zh}", en=f"{head.en}: {en}") if short else head
    for field, value in one.fields:
        if not is_short(value):
            zh, en = plain(value.zh), plain(value.en)
            yield Words(zh=f"  {field.zh}：{zh}", en=f"  {field.en}: {en}")
    yield from review_words(one.review)


def is_short(value: Words) -> bool:
    """Whether it stands beside others on one line."""
    return len(value.zh) <= SHORT and "\n" not in value.zh


def remark_words(one: Remark) -> Iterator[Words]:
    text = plain(one.text)
    yield Words(zh=f"{one.on} {one.by}：{text}", en=f"{one.on} {one.by}: {text}")
