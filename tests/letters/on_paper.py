"""Cases on paper for letters (文书用例): lines as the register would write them, with numbers, and the letters that the last one causes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import count
from typing import Any

from activities.letter_facts import facts_for
from law.working_days import CALENDAR
from letters.rendering import render
from models.acts import (
    AddDocument,
    AnAct,
    ConsultThirdParty,
    DraftReply,
    FindComplete,
    Finding,
    IssueReply,
    NumberReply,
    PrepareConsultation,
    Register,
)
from models.ledger import Entry, Line
from models.reply_kinds import ReplyKind
from policy.letter_numbers import SERIES, worded
from policy.policy import POLICY, Policy
from procedure.case import Case, case_of
from procedure.errands import errands
from procedure.letters_caused import counted, letters_of
from tests.builders import AGENCY, HANDLER, OFFICERS, application, at, digest, request, signed

Step = tuple[str, date, AnAct]
NAME = request()["applicants"][0]["name"]
PAPER = AddDocument(title="运营补贴拨付文件", label="on_request", sha256=digest("一"), free_of_secret_marks=True)
OFFICERS_BY_ID = {one.id: one for one in OFFICERS.values()}
PREFIX = "示政"


def march(day: int) -> date:
    return date(2026, 3, day)


def case_with(*steps: Step, policy: Policy = POLICY, day: date | None = None, **changes: Any) -> Case:
    """A case of these lines, each with its act's id and day, after its registration on 2 March, or that day."""
    first: Step = ("reg", day or march(2), Register(application=application(**changes)))
    return case_of(lines_of([first, *steps], policy), policy, CALENDAR)


def lines_of(steps: Sequence[Step], policy: Policy) -> list[Line]:
    """The lines, numbered as the register does: each series of letters from 1."""
    lines: list[Line] = []
    counts = {series: count(1) for series in SERIES.values() if series}
    for seq, (name, day, act) in enumerate(steps, 1):
        entry = Entry(seq=seq, at=at(day), signed=signed(HANDLER, act, name))  # type: ignore[arg-type]
        bare = Line(entry=entry, number="demo-2026-0001")
        kinds = counted(letters_of(case_of([*lines, bare], policy, CALENDAR), bare))
        found = [worded(PREFIX, one, day.year, next(counts[one])) for kind in kinds if (one := SERIES[kind])]
        lines.append(bare.model_copy(update=numbers(act, found)))
    return lines


def numbers(act: AnAct, found: Sequence[str]) -> dict[str, object]:
    if isinstance(act, NumberReply) and act.number:
        return {"letter_number": act.number}
    return {"letter_number": found[0], "more_letter_numbers": tuple(found[1:])} if found else {}


def letters_caused(case: Case) -> tuple[str, ...]:
    """The kinds of letters that the last line causes."""
    return tuple(one.what for one in errands(case) if one.kind == "letter")


def letter(case: Case, kind: str | None = None) -> str:
    """The letter of this kind that the last line causes, or its main one, on one line."""
    made = kind or letters_caused(case)[0]
    return on_one_line(render(made, facts_for(made, case, AGENCY, OFFICERS_BY_ID)).text)


def on_one_line(text: str) -> str:
    return "".join(text.split())


def prepared(sort: Any, **changes: Any) -> PrepareConsultation:
    whole = {
        "sort": sort,
        "mark": "A",
        "name": "示范建筑公司",
        "address": "示范县工业路9号",
        "text": "补贴\n\n　　拨付明细",
    }
    return PrepareConsultation.model_validate({**whole, **changes})


def asked_third_party(**changes: Any) -> list[Step]:
    return [
        ("add", march(3), PAPER),
        ("prep", march(4), prepared("third_party", documents=(PAPER.sha256,), **changes)),
        ("ask", march(9), ConsultThirdParty(about="prep", posted=march(6), proof="邮政收据")),
    ]


def replied(*findings: Finding, **changes: Any) -> Case:
    return case_with(("add", march(3), PAPER), ("full", march(4), FindComplete()), *to_number(findings), **changes)


def to_number(findings: Sequence[Finding], since: int = 16, number: str | None = None) -> list[Step]:
    """Drafted, issued on that day, numbered two days later."""
    return [
        (f"draft{since}", march(since), DraftReply(findings=tuple(findings))),
        (f"issue{since}", march(since), IssueReply(about=f"draft{since}")),
        (f"number{since}", march(since + 2), NumberReply(about=f"issue{since}", number=number)),
    ]


def finding(kind: ReplyKind, item: int = 1, **more: Any) -> Finding:
    return Finding(item=item, kind=kind, reason="经检索查明。", **more)


GIVEN = finding(ReplyKind.DISCLOSE, documents=(PAPER.sha256,))
ABSENT = finding(ReplyKind.DOES_NOT_EXIST)
