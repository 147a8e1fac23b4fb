"""Cases with something to decide on (待审签案件): complete, with a document found clear, with a draft whose letter is clear."""

from __future__ import annotations

from collections.abc import Sequence

from models.acts import DraftReply, FindComplete, Finding, Register
from models.reply_kinds import ReplyKind
from models.standing import Opening
from policy.policy import POLICY, Policy
from tests.builders import (
    HANDLER,
    HOLDER,
    JURIST,
    REVIEWER,
    PaperCase,
    application,
    clear,
    document,
    draft,
    lawful,
    opening,
)

PAPER = document()
KINDS_NEEDING_NOTHING_FIRST = [
    ReplyKind.ALREADY_PUBLIC,
    ReplyKind.WITHHOLD_FORBIDDEN_BY_LAW,
    ReplyKind.WITHHOLD_INTERNAL_AFFAIRS,
    ReplyKind.WITHHOLD_PROCESS,
    ReplyKind.WITHHOLD_ENFORCEMENT_FILE,
    ReplyKind.REGISTRY_INQUIRY,
    ReplyKind.OTHER_AGENCY,
    ReplyKind.WOULD_HAVE_TO_BE_MADE,
    ReplyKind.PETITION_OR_COMPLAINT,
    ReplyKind.REPEAT,
    ReplyKind.PUBLISHED_MATERIAL,
    ReplyKind.CONFIRMATION_OR_REISSUE,
    ReplyKind.NOT_GOVERNMENT_INFORMATION,
    ReplyKind.PUBLIC_UTILITY,
    ReplyKind.ARCHIVES,
]
"""Findings of which no step wants anything beforehand; the others have their tests where what they want is entered."""


def complete(items: int = 1, policy: Policy = POLICY) -> PaperCase:
    asked = [{"description": f"第{number}项文件"} for number in range(1, items + 1)]
    case = PaperCase(opening(Register(application=application(items=asked))), policy=policy)
    case.does(HANDLER, FindComplete())
    return case


def with_document(items: int = 1, policy: Policy = POLICY) -> PaperCase:
    """Complete, with a document for the first item that was found clear."""
    case = complete(items, policy)
    case.does(HOLDER, PAPER)
    case.does(REVIEWER, clear(PAPER.sha256))
    return case


def of(*findings: Finding, **more: object) -> DraftReply:
    return DraftReply.model_validate({"findings": findings, **more})


def given(kind: ReplyKind) -> Sequence[str]:
    return [PAPER.sha256] if kind.gives else []


def drafted(case: PaperCase, letter: DraftReply) -> str:
    """The draft with its letter found clear; its id."""
    about = case.does(HANDLER, letter)
    case.does(REVIEWER, clear(letter.sha256))
    return about


def found_lawful(kind: ReplyKind = ReplyKind.WITHHOLD_PROCESS) -> tuple[PaperCase, str]:
    """A draft of this kind that waits for its check: found clear, and lawful where that is asked."""
    case = with_document()
    about = drafted(case, draft(kind, given(kind)))
    if not kind.discloses:
        case.does(JURIST, lawful(about))
    return case, about


def open_acts(case: PaperCase, about: str) -> set[str]:
    return {one.act for one in case.standing.open if one.about == about}


def drafting(case: PaperCase) -> Opening:
    return next(one for one in case.standing.open if one.act == "draft_reply")


def awaited(case: PaperCase) -> list[str]:
    """The acts of the reply that wait for somebody."""
    mine = {"draft_reply", "review_legality", "check_draft", "countersign", "return_for_redraft", "issue_reply"}
    sealing = {"number_reply", "record_seal"}
    return [one.act for one in case.standing.tasks if one.act in mine | sealing]
