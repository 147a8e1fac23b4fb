"""What a case's file holds (案卷内容), gathered from its lines for whoever decides on it: for the screen, never for a log."""

from __future__ import annotations

from typing import Literal

from cli.file_parts import Contents, Draft, Extension, Found, Paper, Remark, Search, Supplement, TakenOut
from cli.matters import matters, review_of, titles_of
from models.acts import (
    AddDocument,
    ApproveExtension,
    AskSupplement,
    Comment,
    DraftReply,
    Finding,
    HandInSupplement,
    RefuseExtension,
    ReportSearch,
    RequestExtension,
    ReturnForRedraft,
)
from models.reply_kinds import KIND_NAMES
from procedure.case import Case, Done
from procedure.completeness import prolongations
from procedure.confidentiality_review import reviews
from procedure.draft_in_hand import live_draft
from procedure.handling import documents
from procedure.signing import is_checked


def contents_of(case: Case) -> Contents:
    """The file of this case."""
    live = live_draft(case)
    return Contents(
        asked=case.asked,
        draft=draft_of(case, live) if live else None,
        returned=returned_drafts(case),
        documents=tuple(paper(case, one) for one in documents(case).values()),
        searches=tuple(search(one) for one in case.all(ReportSearch)),
        extensions=tuple(extension(case, one) for one in case.all(RequestExtension)),
        supplements=supplements(case),
        matters=matters(case),
        comments=tuple(Remark(by=one.by, on=one.day, text=one.act.text) for one in case.all(Comment)),
    )


def draft_of(case: Case, done: Done[DraftReply], back: Done[ReturnForRedraft] | None = None) -> Draft:
    """A draft with its documents by title; ``back``: how it was sent back."""
    state: Literal["drafted", "checked", "issued"] = "checked" if is_checked(case, done) else "drafted"
    act, titles = done.act, titles_of(case)
    return Draft(
        by=done.by,
        on=done.day,
        id=done.id,
        sha256=act.sha256,
        state="returned" if back else "issued" if case.is_issued else state,
        findings=tuple(found(one, titles) for one in act.findings),
        principal=KIND_NAMES[act.principal] if act.principal else None,
        principal_reason=act.principal_reason,
        countersign_by=act.countersign_by,
        review=None if back else review_of(case, act.sha256),
        issue=case.issued.id if case.issued and not back else None,
        returned=back.act.reason if back else None,
        returned_by=back.by if back else None,
    )


def found(one: Finding, titles: dict[str, str]) -> Found:
    given = {digest: titles[digest] for digest in one.documents if digest in titles}  # a spill has no title any more
    told = one.model_dump(include={"item", "kind", "reason", "where", "earlier"})
    grounds = tuple(KIND_NAMES[ground] for ground in one.grounds)
    passages = tuple(
        TakenOut(
            title=titles.get(passage.document, passage.document), place=passage.place, ground=KIND_NAMES[passage.ground]
        )
        for passage in one.passages
    )
    return Found(
        **told,
        kind_name=KIND_NAMES[one.kind],
        documents=given,
        grounds=grounds,
        passages=passages,
        earlier_letter=one.earlier_letter,
    )


def returned_drafts(case: Case) -> tuple[Draft, ...]:
    drafts = {one.id: one for one in case.all(DraftReply)}
    return tuple(draft_of(case, drafts[one.act.about], one) for one in case.all(ReturnForRedraft))


def paper(case: Case, done: Done[AddDocument]) -> Paper:
    """A document with its last review."""
    one, review = done.act, reviews(case).get(done.act.sha256)
    return Paper(
        **one.model_dump(include={"item", "title", "label", "version", "sha256"}),
        by=done.by,
        on=done.day,
        review="waiting" if review is None else "clear" if review.act.clear else "not_clear",
        reviewed_by=review.by if review else None,
        review_reason=review.act.reason if review else None,
    )


def search(done: Done[ReportSearch]) -> Search:
    return Search(by=done.by, on=done.day, **done.act.model_dump(exclude={"act"}))


def extension(case: Case, done: Done[RequestExtension]) -> Extension:
    """An extension with its decision."""
    refused = next((one.act.reason for one in case.all(RefuseExtension) if one.act.about == done.id), None)
    approved = any(one.act.about == done.id for one in case.all(ApproveExtension))
    return Extension(
        by=done.by,
        on=done.day,
        id=done.id,
        working_days=done.act.working_days,
        reason=done.act.reason,
        state="approved" if approved else "pending" if refused is None else "refused",
        refused=refused,
    )


def supplements(case: Case) -> tuple[Supplement, ...]:
    """Each notice with the answer to it: one is owed at a time, so that they follow in turn."""
    answers = [*case.all(HandInSupplement), *[None] * len(case.all(AskSupplement))]
    return tuple(
        Supplement(
            by=asked.by,
            on=asked.act.posted,
            id=asked.id,
            items=asked.act.items,
            until=prolonged[-1].act.until if (prolonged := prolongations(case, asked)) else asked.act.until,
            text=answer.act.text if answer else None,
            received_on=answer.act.received_on if answer else None,
        )
        for asked, answer in zip(case.all(AskSupplement), answers, strict=False)
    )
