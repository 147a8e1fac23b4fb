"""Confidentiality review (保密审查, Art. 17): each document and letter, exactly that version, by another than who made or gave it."""

from __future__ import annotations

from collections.abc import Iterator

from models.acts import AddDocument, DeclareClassified, DraftReply, ReviewDocument
from models.base import Words
from models.reply_kinds import ReplyKind
from models.standing import Bar, Opening, Task
from procedure.case import Case, Done
from procedure.documents import documents
from procedure.referrals import determinations, doubted_at, forbidden, marks_taken, open_referrals
from procedure.review_subjects import Subject, is_past, subjects
from procedure.search_log import changed_at
from procedure.task_making import task

STATE_SECRETS = ("confidential", "secret", "top_secret")
"""The levels of a state secret (秘密、机密、绝密); a work secret or a doubt is none (Art. 14: lawfully determined)."""
FORBIDDEN = Words(
    zh="有关主管部门或者保密行政管理部门已确定不得公开；如有新情况，须重新报请确定。",
    en="It was determined that this may not be disclosed; where things changed, it must be referred again.",
)
NO_STUB = Words(
    zh="该项未登记国家秘密存根，也没有确定不得公开的意见（内部规定；工作秘密、尚有疑义的不属依法确定的国家秘密）。",
    en="no stub of a state secret was declared for it, and no determination forbids it (office policy; a work secret or a doubt is no state secret).",
)


def to_review(case: Case) -> dict[str, Subject]:
    """What may be reviewed now: all but letters that need not leave, and what waits for a determination."""
    referred = open_referrals(case)
    return {
        digest: one
        for digest, one in subjects(case).items()
        if digest not in referred and not is_past(case, one.brought)
    }


def reviews(case: Case) -> dict[str, Done[ReviewDocument]]:
    """The review that counts, by digest (审查结论): the last one since it came in, was referred or was determined."""
    known, doubted = subjects(case), doubted_at(case)
    return {
        one.act.about: one
        for one in case.all(ReviewDocument)
        if one.act.about in known and one.seq > max(known[one.act.about].brought.seq, doubted.get(one.act.about, 0))
    }


def is_cleared(case: Case, digest: str) -> bool:
    """Whether this document or letter was found clear and may leave (审查通过); a determination that forbids binds."""
    return digest in found_clear(case)


def found_clear(case: Case) -> frozenset[str]:
    """Digests of all that was found clear and may leave (审查通过的材料、文书)."""
    return frozenset(digest for digest, one in reviews(case).items() if one.act.clear) - forbidden(case)


def draft_is_cleared(case: Case, draft: Done[DraftReply]) -> bool:
    """Whether the letter itself may leave: found clear, or the office does not have its letters reviewed (文稿审查通过)."""
    return not case.policy.office.letters_are_reviewed or is_cleared(case, draft.act.sha256)


def cleared_to_enclose(case: Case) -> tuple[str, ...]:
    """Digests of the documents that may be shown to somebody consulted (可附送征求意见的材料), whatever their label."""
    clear = found_clear(case)
    return tuple(digest for digest in documents(case) if digest in clear)


def cleared(case: Case) -> tuple[str, ...]:
    """Digests of the documents that may leave the house (可公开材料): found clear, and not labelled as not public."""
    known = documents(case)
    return tuple(digest for digest in cleared_to_enclose(case) if known[digest].act.label != "not_public")


def waiting(case: Case) -> tuple[str, ...]:
    """Digests of what was not reviewed yet (待审材料、文书)."""
    found = reviews(case)
    return tuple(digest for digest in to_review(case) if digest not in found)


def openings(case: Case) -> Iterator[Opening]:
    """Until the reply is issued: reviewing each document and letter, also again (the last one counts); referring a document in doubt."""
    if case.is_issued:
        return
    never_clear = forbidden(case)
    for digest, one in to_review(case).items():
        yield Opening(
            act="review_document",
            roles=case.roles("review_document"),
            not_by=tuple(sorted(one.hands)),
            about=digest,
            bars=(Bar(why=FORBIDDEN),) if digest in never_clear else (),
        )
    yield from referring(case)


def referring(case: Case) -> Iterator[Opening]:
    """Referring a document, one referral at a time, and recording what was determined."""
    referred = open_referrals(case)
    for digest, one in documents(case).items():
        if digest not in referred:
            yield Opening(
                act="refer_for_determination",
                roles=case.roles("refer_for_determination"),
                about=digest,
                earliest=one.day,
                earlier_needs_proof=True,
                marks_taken=marks_taken(case),
            )
    for asked in referred.values():
        roles = case.roles("record_determination")
        yield Opening(act="record_determination", roles=roles, about=asked.id, earliest=asked.act.posted)


def bars(case: Case) -> Iterator[Bar]:
    """No state secret without its stub, or a determination that forbids (Art. 14). Office policy, not law."""
    if not case.policy.office.secrets_need_a_stub:
        return
    for item in case.live_items:
        if not is_known_secret(case, item):
            yield Bar(item=item, kinds=(ReplyKind.WITHHOLD_STATE_SECRET,), why=NO_STUB)


def is_known_secret(case: Case, item: int) -> bool:
    """Whether a state secret is declared for this item as asked for now, or a document handed over for it may not be disclosed.

    What was taken out since counts as well: it often is for this very reason.
    """
    since, never = changed_at(case, item), forbidden(case)
    stubs = [one for one in case.all(DeclareClassified) if one.act.item == item and one.act.level in STATE_SECRETS]
    papers = [one for one in case.all(AddDocument) if one.act.item == item and one.act.sha256 in never]
    return max([0, *(one.seq for one in stubs), *(one.seq for one in papers)]) > since


def tasks(case: Case) -> Iterator[Task]:
    """Until the reply is issued: what was not reviewed yet, and each determination that is awaited."""
    if case.is_issued:
        return
    known, determined = to_review(case), determinations(case)
    for digest in waiting(case):
        since = determined[digest].day if digest in determined else known[digest].brought.day
        yield task(case, "review_document", since, about=digest)
    for asked in open_referrals(case).values():
        yield task(case, "record_determination", asked.day, about=asked.id)
