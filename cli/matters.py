"""Matters of a case (案内事项): every act with what it states, field by field, for whoever decides on it. For the screen, never for a log."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import get_args

from cli.choice_words import choice_words
from cli.field_words import field_label
from cli.file_parts import Matter, Review
from models.act_names import ACT_NAMES
from models.acts import AnAct, NumberReply, OfficerAct, PrepareConsultation, ProposeFee, Register
from models.application import Applicant, Item
from models.base import Words
from models.reply_kinds import KIND_NAMES, ReplyKind
from policy.policy import POLICY
from procedure.case import Case, Done
from procedure.confidentiality_review import reviews
from procedure.documents import documents
from procedure.fees import fee_of
from procedure.story_about import about
from procedure.wrong_days import day_of_receipt

TOLD_ELSEWHERE = frozenset(
    {"register", "find_complete", "ask_supplement", "hand_in_supplement", "report_search", "add_document"}
    | {"review_document", "request_extension", "approve_extension", "refuse_extension", "draft_reply", "check_draft"}
    | {"return_for_redraft", "issue_reply", "comment", "recount", "close", "assign"}
)
"""Acts that other parts of the file tell, or the story alone."""
IN_NO_FIELD = ("act", "about", "of", "application", "findings")
YES, NO = Words(zh="是", en="yes"), Words(zh="否", en="no")
FEE = Words(zh="应缴费用", en="what is to be paid")
ASKED = Words(zh="申请内容", en="asked for")
RECEIVED = Words(zh="收到日", en="received on")
STEPS = {one.act: one.step for one in POLICY.permissions}
Field = tuple[Words, Words]


def matters(case: Case) -> tuple[Matter, ...]:
    """All acts of officers and the registering, in the order of the ledger."""
    titles = titles_of(case)
    return tuple(matter(case, one, titles) for one in case.all(AnAct) if isinstance(one.act, get_args(OfficerAct)))


def matter(case: Case, done: Done[AnAct], titles: dict[str, str]) -> Matter:
    act, name = done.act, name_of(done.act)
    sha256 = act.sha256 if isinstance(act, PrepareConsultation) else None
    return Matter(
        by=done.by,
        on=done.day,
        id=done.id,
        act=name,
        name=full_name(case, act),
        about=act.subject,
        step=None if name in TOLD_ELSEWHERE else STEPS[name],
        fields=(*fields_of(act, titles), *worked_out(case, done)),
        sha256=sha256,
        review=review_of(case, sha256) if sha256 else None,
    )


def name_of(act: AnAct) -> str:
    name: str = getattr(act, "act", "")
    return name


def full_name(case: Case, act: AnAct) -> Words:
    """What the act is called, with what or whom it is about where its name does not say so."""
    name, more = ACT_NAMES[name_of(act)], list(about(case, act))
    zh, en = "，".join(one.zh for one in more), ", ".join(one.en for one in more)
    return Words(zh=f"{name.zh}（{zh}）", en=f"{name.en} ({en})") if more else name


def titles_of(case: Case) -> dict[str, str]:
    """Titles of the documents that are here, by digest (材料标题)."""
    return {digest: one.act.title for digest, one in documents(case).items()}


def review_of(case: Case, sha256: str) -> Review | None:
    """What the review of a letter of this digest found; None: it is not reviewed yet."""
    done = reviews(case).get(sha256)
    return Review(by=done.by, on=done.day, clear=done.act.clear, reason=done.act.reason) if done else None


def worked_out(case: Case, done: Done[AnAct]) -> Iterator[Field]:
    """What an act comes to: a fee's amount, tier by tier; the number allotted; a request's day of receipt, and what is asked for now."""
    if isinstance(done.act, ProposeFee):
        fee = fee_of(case, done.id)
        yield (
            FEE,
            Words(zh="\n".join(one.zh for one in fee.explanation), en="\n".join(one.en for one in fee.explanation)),
        )
    if isinstance(done.act, NumberReply) and done.act.number is None and (number := done.letter_number):
        yield field_label("number_reply", "number"), Words(zh=number, en=number)
    if isinstance(done.act, Register):
        day, asked = day_of_receipt(done.act.application), "\n".join(one.description for one in case.asked)
        yield RECEIVED, Words(zh=str(day), en=str(day))
        yield ASKED, Words(zh=asked, en=asked)


def fields_of(act: AnAct, titles: dict[str, str]) -> Iterator[Field]:
    """What each field means, and what it says; empty ones are left out."""
    for field in type(act).model_fields:
        value = getattr(act, field)
        if field not in IN_NO_FIELD and (value is False or value not in (None, (), "", 0)):
            yield field_label(name_of(act), field), value_words(name_of(act), field, value, titles)


def value_words(act: str, field: str, value: object, titles: dict[str, str]) -> Words:
    """A value as a person reads it."""
    if isinstance(value, bool):
        return YES if value else NO
    if isinstance(value, ReplyKind):
        return KIND_NAMES[value]
    if isinstance(value, tuple):
        every = [value_words(act, field, one, titles) for one in value]
        return Words(zh="、".join(one.zh for one in every), en=", ".join(one.en for one in every))
    if isinstance(value, Item | Applicant):
        text = value.description if isinstance(value, Item) else value.name
        return Words(zh=text, en=text)
    if isinstance(value, str) and not isinstance(value, StrEnum) and (known := choice_words(act, field, value)):
        return known
    text = titles.get(str(value), str(value))
    return Words(zh=text, en=text)
