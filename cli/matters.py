"""Matters of a case (案内事项): every other act with what it states, field by field, for whoever decides on it. For the screen, never for a log."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import get_args

from cli.choice_words import choice_words
from cli.field_words import field_words
from cli.file_parts import Matter
from models.act_names import ACT_NAMES
from models.acts import AnAct, OfficerAct
from models.application import Applicant, Item
from models.base import Words
from models.reply_kinds import KIND_NAMES, ReplyKind
from procedure.case import Case

TOLD_ELSEWHERE = frozenset(
    {"register", "find_complete", "ask_supplement", "hand_in_supplement", "report_search", "add_document"}
    | {"review_document", "request_extension", "approve_extension", "refuse_extension", "draft_reply", "check_draft"}
    | {"return_for_redraft", "issue_reply", "dispatch", "comment", "recount", "close", "assign"}
)
"""Acts that other parts of the file tell, or the story alone."""
IN_NO_FIELD = ("act", "about", "of")
YES, NO = Words(zh="是", en="yes"), Words(zh="否", en="no")


def matters(case: Case) -> tuple[Matter, ...]:
    """All of them, in the order of the ledger."""
    done = [one for one in case.all(AnAct) if isinstance(one.act, get_args(OfficerAct))]
    return tuple(
        Matter(
            by=one.by,
            on=one.day,
            id=one.id,
            act=name_of(one.act),
            name=ACT_NAMES[name_of(one.act)],
            about=one.act.subject,
            fields=tuple(fields_of(one.act)),
        )
        for one in done
        if name_of(one.act) not in TOLD_ELSEWHERE
    )


def name_of(act: AnAct) -> str:
    name: str = getattr(act, "act", "")
    return name


def fields_of(act: AnAct) -> Iterator[tuple[Words, Words]]:
    """What each field means, and what it says; empty ones are left out."""
    for field in type(act).model_fields:
        value = getattr(act, field)
        if field not in IN_NO_FIELD and value not in (None, (), ""):
            yield field_words(name_of(act), field), value_words(name_of(act), field, value)


def value_words(act: str, field: str, value: object) -> Words:
    """A value as a person reads it."""
    if isinstance(value, bool):
        return YES if value else NO
    if isinstance(value, ReplyKind):
        return KIND_NAMES[value]
    if isinstance(value, tuple):
        every = [value_words(act, field, one) for one in value]
        return Words(zh="、".join(one.zh for one in every), en=", ".join(one.en for one in every))
    if isinstance(value, Item | Applicant):
        text = value.description if isinstance(value, Item) else value.name
        return Words(zh=text, en=text)
    if isinstance(value, str) and not isinstance(value, StrEnum) and (known := choice_words(act, field, value)):
        return known
    return Words(zh=str(value), en=str(value))
