"""Inner papers of a case (内部表单): who proposed, who decided what, in which words and when; printed from the ledger alone."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from activities.letter_facts import facts_for
from letters.catalogue import CATALOGUE
from letters.rendering import FactMissing, checked, render
from models.acts import (
    AskHolder,
    Assign,
    Comment,
    FindComplete,
    HandOver,
    ProposeFee,
    ReceiveOrder,
    RefuseExtension,
    RequestExtension,
    SignOff,
)
from models.reply_kinds import ReplyKind
from models.roles import Role
from procedure.case import Case, case_of
from tests.builders import (
    AGENCY,
    CLERK,
    FIRST_DAY,
    HANDLER,
    HEAD,
    HOLDER,
    JURIST,
    LEADER,
    REVIEWER,
    PaperCase,
    to_draft,
    to_seal,
)
from tests.letters.on_paper import ABSENT, OFFICERS_BY_ID, case_with, march, on_one_line, to_number


def read(paper: PaperCase) -> Case:
    return case_of(paper.lines, paper.policy, paper.calendar)


def sheet(kind: str, case: Case) -> Any:
    """The facts of the sheet as its letter reads them."""
    return checked(CATALOGUE[kind], facts_for(kind, case, AGENCY, OFFICERS_BY_ID))


def decisions(case: Case) -> list[tuple[str, str, str | None]]:
    return [(one.act, one.officer, one.decision) for one in sheet("approval_sheet", case).opinions]


def test_an_approval_sheet_has_every_opinion_on_the_reply_by_name_and_role_in_order() -> None:
    paper = PaperCase()
    to_seal(paper, ReplyKind.WITHHOLD_PROCESS)
    assert decisions(read(paper)) == [
        ("draft_reply", HANDLER.name, "submitted"),
        ("review_document", REVIEWER.name, "clear"),
        ("review_legality", JURIST.name, "lawful"),
        ("check_draft", HEAD.name, "agrees"),
        ("issue_reply", LEADER.name, "issued"),
        ("number_reply", CLERK.name, "numbered"),
        ("record_seal", CLERK.name, "sealed"),
    ]
    first = sheet("approval_sheet", read(paper)).opinions[0]
    assert (first.role, first.at.day, first.at.time) == (Role.CASE_HANDLER, FIRST_DAY, "10:00")


def test_it_tells_each_finding_with_its_reason_and_who_drafted_it() -> None:
    paper = PaperCase()
    to_draft(paper, ReplyKind.WITHHOLD_PROCESS)
    said = sheet("approval_sheet", read(paper))
    assert said.drafted_by == HANDLER.name
    assert said.reply_number is None
    (one,) = said.proposals
    assert (one.item, one.proposed.zh, one.reason) == (1, "不予公开（过程性信息）", "经检索，本机关已制作该信息。")


def test_the_number_stands_on_the_sheet_once_it_is_given() -> None:
    assert sheet("approval_sheet", case_with(*to_number([ABSENT]))).reply_number == "示政公开复〔2026〕1号"


def test_before_a_draft_an_extension_or_a_fee_is_what_is_put_up_whichever_came_last() -> None:
    asked = ("ask", march(5), RequestExtension(working_days=10, reason="需汇总。"))
    said = sheet("approval_sheet", case_with(asked, ("no", march(6), RefuseExtension(about="ask", reason="不必。"))))
    assert [(one.item, one.proposed.zh, one.reason) for one in said.proposals] == [(None, "延长10个工作日", "需汇总。")]
    assert [(one.decision, one.opinion) for one in said.opinions] == [
        ("submitted", "需汇总。"),
        ("disagrees", "不必。"),
    ]
    fee = ("fee", march(6), ProposeFee(measure="items", count=2, before=29, reason="当月三十一件。"))
    assert [one.proposed.zh for one in sheet("approval_sheet", case_with(asked, fee)).proposals] == ["收取人民币300元"]


def test_without_anything_put_up_there_is_no_approval_sheet() -> None:
    with pytest.raises(FactMissing) as missing:
        render("approval_sheet", facts_for("approval_sheet", case_with(), AGENCY, OFFICERS_BY_ID))
    assert "proposals" in missing.value.fields


def test_after_an_order_the_sheet_is_of_the_new_round() -> None:
    order = ReceiveOrder(
        by="court", ordered_by="示范县人民法院", file_number="1号", received_on=march(20), working_days=15, text="重做"
    )
    again = case_with(*to_number([ABSENT]), ("order", march(20), order), *to_number([ABSENT], 24))
    assert [one.at.day for one in sheet("approval_sheet", again).opinions] == [march(24), march(24), march(26)]


def test_who_acts_for_another_is_told_with_whose_place_he_takes() -> None:
    case = case_with(*to_number([ABSENT]))
    *before, last = case.lines
    deputy = last.entry.signed.model_copy(update={"acting_for": HEAD.id})
    line = last.model_copy(update={"entry": last.entry.model_copy(update={"signed": deputy})})
    found = sheet("approval_sheet", case_of([*before, line], case.policy, case.calendar)).opinions
    assert [one.acting_for for one in found] == [None, None, HEAD.name]


def test_a_handling_sheet_tells_who_is_charged_and_who_has_seen_it() -> None:
    paper = PaperCase()
    paper.does(HANDLER, FindComplete())
    paper.does(HANDLER, Assign(handler=HANDLER.id, holder=HOLDER.id))
    paper.does(HANDLER, AskHolder(question="请检索2025年度拨付文件。", until=date(2026, 3, 10)))
    paper.does(HANDLER, HandOver(part="holder", to=HOLDER.id, reason="轮岗"))
    paper.does(HANDLER, Comment(text="已电话告知。"))
    said = sheet("handling_sheet", read(paper))
    assert (said.handler, said.holder, said.proposal) == (HANDLER.name, HOLDER.name, "请检索2025年度拨付文件。")
    assert [(one.officer, one.remark) for one in said.readings] == [
        (HANDLER.name, None),
        (HANDLER.name, "轮岗"),
        (HANDLER.name, "已电话告知。"),
    ]


def test_a_handling_sheet_may_be_printed_the_moment_a_request_is_registered() -> None:
    said = sheet("handling_sheet", case_with())
    assert (said.handler, said.holder, said.proposal, said.readings) == (None, None, None, ())
    assert "文件处理单" in on_one_line(render("handling_sheet", said).text)


def test_an_officer_whom_nobody_knows_any_more_stands_by_his_id() -> None:
    case = case_with(("read", march(3), SignOff(opinion="同意。")))
    facts = facts_for("handling_sheet", case, AGENCY)
    assert [one["officer"] for one in facts["readings"]] == [HANDLER.id]
