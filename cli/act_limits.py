"""Why an act is there, and within what limits it may be done (依据与限制), in words."""

from __future__ import annotations

from collections.abc import Iterator

from cli.bar_words import bars_in_words
from models.base import Words
from models.reply_kinds import ReplyKind
from models.standing import FeeMeasure, Opening
from models.weighings import SORTS
from policy.policy import POLICY

NO_DOCUMENTS = Words(
    zh="要予以公开，须先由承办处室 add_document、保密审查员 review_document",
    en="to disclose, the holding unit must add_document and the confidentiality reviewer review_document first",
)
NOTHING_TO_ENCLOSE = Words(
    zh="没有可附的材料：所附材料须先通过保密审查", en="nothing can be enclosed: a document must be found clear first"
)
PRINCIPAL = Words(
    zh="各项决定不同且均不提供信息的，另填 principal（主要处理决定）、principal_reason（理由）",
    en="where the findings differ and nothing is given, principal and principal_reason are needed too",
)
MEANS = Words(
    zh="用印方式（means）：hand 加盖实物印章；electronic 送电子印章服务，用印后方可发出",
    en="means: hand, or electronic: by the seal service, after which it may leave",
)
WAYS: dict[str, Words] = {
    "post": Words(zh="post 邮寄", en="post"),
    "in_person": Words(zh="in_person 当面", en="in_person"),
    "email": Words(zh="email 电子邮件", en="email"),
    "web": Words(zh="web 网上领取", en="web"),
}
OWN_SERIES = Words(
    zh="不填 number 的，按本机关文号顺序编号；填写的，须是他处编定、未曾使用的文号",
    en="without number, the next of the agency's own series; a number typed must come from elsewhere and be new",
)
LEAVES_BY_ITSELF = Words(
    zh="以电子邮件、网上提供的，即时发出，posted 须为今日",
    en="by e-mail or web it leaves at once: posted must be today",
)
UNITS = {"items": Words(zh="件", en="items"), "pages": Words(zh="页", en="pages")}


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
    return [*days(opening), *items(opening), *contents(opening), *bars_in_words(opening)]


def days(opening: Opening) -> Iterator[Words]:
    """First and last day, the proof of an earlier one, the last day that may be given; for whom it is."""
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
    if opening.only:
        yield Words(zh=f"指定 {'、'.join(opening.only)} 办理", en=f"for {', '.join(opening.only)} only")


def items(opening: Opening) -> Iterator[Words]:
    """How many items there are, which are left; how many applicants."""
    if opening.items and opening.items > 1:
        yield Words(zh=f"申请事项共 {opening.items} 项", en=f"the request has {opening.items} items")
    live = [str(one) for one in opening.live_items]
    if opening.left_out and live:
        yield Words(zh=f"在本案办理的：第 {'、'.join(live)} 项", en=f"handled here: item {', '.join(live)}")
    if (opening.applicants or 1) > 1:
        yield Words(zh=f"申请人共 {opening.applicants} 位", en=f"the applicants are {opening.applicants} in number")


def contents(opening: Opening) -> Iterator[Words]:
    """What it may choose, enclose, give or charge."""
    if ReplyKind.DISCLOSE in opening.kinds and not opening.documents:
        yield NO_DOCUMENTS
    if opening.act == "draft_reply" and len(opening.live_items) > 1:
        yield PRINCIPAL
    if opening.act == "prepare_consultation":
        sorts = [SORTS[one] for one in opening.choices]
        zh, en = "、".join(one.zh for one in sorts), ", ".join(one.en for one in sorts)
        yield Words(zh=f"可征求：{zh}", en=f"may be consulted: {en}")
        if not opening.documents:
            yield NOTHING_TO_ENCLOSE
    if opening.marks_taken:
        taken = opening.marks_taken
        yield Words(zh=f"已用代号：{'、'.join(taken)}", en=f"marks taken: {', '.join(taken)}")
    if opening.digests_removed:
        gone = [one[:12] for one in opening.digests_removed]
        yield Words(zh=f"已移除、不得再次提供的：摘要 {'、'.join(gone)}", en=f"taken out for good: {', '.join(gone)}")
    yield from (fee(one) for one in opening.fees)
    yield from of_the_letter(opening)


def of_the_letter(opening: Opening) -> Iterator[Words]:
    """What the number, the seal and the way of the reply leave open."""
    if opening.act == "number_reply":
        yield OWN_SERIES
    if opening.act == "record_seal":
        yield MEANS
    if opening.act == "dispatch":
        yield ways(opening)
    if opening.at_once:
        yield LEAVES_BY_ITSELF


def ways(opening: Opening) -> Words:
    """By which ways the reply may leave now (发出方式)."""
    named = [words for way, words in WAYS.items() if way in opening.choices]
    zh, en = "、".join(one.zh for one in named), ", ".join(one.en for one in named)
    return Words(
        zh=f"发出方式（way）：{zh}；不填的，按申请人要求的方式",
        en=f"way: {en}; without it, the way that the applicant asked for",
    )


def fee(one: FeeMeasure) -> Words:
    """From where on a fee is charged by this measure, and how many there are (计费起点)."""
    unit, free = UNITS[one.measure], one.free
    most = Words(zh=f"；可公开材料共 {one.most} 页", en=f"; {one.most} pages are clear") if one.most else None
    zh, en = f"超过 {free} {unit.zh}的部分收费", f"charged beyond {free} {unit.en}"
    return Words(zh=f"{zh}{most.zh if most else ''}", en=f"{en}{most.en if most else ''}")
