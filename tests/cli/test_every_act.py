"""Every act can be done from what ``acts`` shows (填写示例): its example, its placeholders filled in, is taken."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import pytest
from pydantic import BaseModel

from cli.example_hints import FORMS
from cli.examples import examples
from cli.field_words import FIELD_WORDS
from cli.next_steps import able_to
from cli.openings import open_to
from cli.placeholders import is_open
from models.acts import FindComplete, Finding
from models.agency import Officer
from models.faults import BadInput, read
from models.reply_kinds import ReplyKind
from models.roles import Role
from models.standing import Opening, Task
from tests.builders import (
    CLERK,
    HANDLER,
    HEAD,
    HOLDER,
    JURIST,
    LEADER,
    REVIEWER,
    UNIT_HEAD,
    PaperCase,
    clear,
    digest,
    document,
    draft,
    searched,
)
from tests.cli.conftest import Submits
from tests.cli.filling import day, filled
from tests.cli.terminal import Terminal

FULL = {
    "review_document": {"about": digest("文件一"), "reason": "不涉密"},
    "report_search": searched(date(2026, 3, 2)).model_dump(exclude={"act"}),
    "add_document": document().model_dump(exclude={"act"}),
}
ELSEWHERE = {
    "register",
    "join_duplicate",
    "split_items",
    "set_apart",
    "receive_correction_request",
    "answer_correction_request",
    "note_consistency",
    "propose_publication",
    "decide_publication",
    "prolong_supplement",
    "volunteer_clarification",
    "treat_as_abandoned",
    "hand_over",
    "certify_no_record",
    "declare_classified",
    "remove_spill",
    "assess_risk",
    "prepare_consultation",
    "consult_third_party",
    "consult_co_producer",
    "consult_other_agency",
    "record_receipt",
    "record_opinion",
    "end_consultation",
    "weigh_opinion",
    "tell_third_party",
    "ask_for_justification",
    "record_justification",
    "find_no_good_reason",
    "set_reasonable_date",
    "propose_fee",
    "charge_fee",
    "record_payment",
    "withdraw_fee_notice",
    "certify_unpaid",
    "refer_for_determination",
    "record_determination",
    "countersign",
    "record_return",
    "serve_again",
    "record_remedy_filed",
    "record_remedy_result",
    "receive_order",
    "change_request",
    "substitute_party",
    "propose_correction",
    "correct_fact",
    "urge",
    "answer_urge",
    "reopen",
}
"""Acts whose examples no flow here fills in yet: of steps beside the reply, or such that days must pass first."""
WITHOUT_DOCUMENTS = ["already", "withhold", "repeat", "registry", "other"]
WEB = {"channel": "web", "submitted": day(-10)}


@dataclass
class Desk:
    """Officers at one case, who know no more than what ``acts --json`` tells them."""

    terminal: Terminal
    number: str
    done: set[str] = field(default_factory=set)

    async def shown(self, officer: Officer, act: str) -> Any:
        ran = (await self.terminal.types("acts", self.number, "--as", officer.id, "--json")).good()
        return next(one for one in ran.lines if one["opening"]["act"] == act)

    async def does(self, officer: Officer, act: str, form: int = 0, **chosen: object) -> None:
        example = (await self.shown(officer, act))["examples"][form]
        unfilled_is_refused(act, example)
        data = json.dumps(filled(example, chosen), ensure_ascii=False)
        (await self.terminal.types("act", self.number, act, "--as", officer.id, "--data", data)).good()
        self.done.add(act)


def unfilled_is_refused(act: str, example: dict[str, Any]) -> None:
    """Where something is left to fill in, the example as it stands is no act."""
    if filled(example, {}) != example:
        with pytest.raises(BadInput):
            read(FORMS[act], {**example, "act": act})


async def test_each_acts_example_filled_in_is_taken(terminal: Terminal, submits: Submits) -> None:
    done = await disclosing(Desk(terminal, await submits(arrival=WEB)))
    done |= await supplementing(Desk(terminal, await submits()))
    done |= await choosing(Desk(terminal, await submits(arrival={"channel": "in_person", "handed_in": "2019-05-10"})))
    assert set(FORMS) - done == ELSEWHERE


async def disclosing(desk: Desk) -> set[str]:
    """From an unconfirmed receipt, by an extension and a returned draft, to the end."""
    await desk.does(CLERK, "confirm_receipt")
    await desk.does(HANDLER, "find_complete")
    await desk.does(HANDLER, "assign")
    await desk.does(HANDLER, "ask_holder", until=day(5))
    await desk.does(HOLDER, "report_search")
    await desk.does(HOLDER, "add_document")
    await desk.does(HOLDER, "propose_ground")
    await desk.does(UNIT_HEAD, "sign_off")
    await desk.does(CLERK, "log_contact")
    await desk.does(REVIEWER, "review_document")
    await desk.does(HANDLER, "request_extension")
    await desk.does(HEAD, "approve_extension")
    await desk.does(HANDLER, "draft_reply", form=2)
    await desk.does(JURIST, "review_legality", lawful=False)
    await desk.does(HEAD, "return_for_redraft")
    await desk.does(HANDLER, "draft_reply", form=0)
    await desk.does(REVIEWER, "review_document")  # the letter, which waits for it
    await desk.does(HEAD, "check_draft")
    await desk.does(LEADER, "issue_reply")
    await desk.does(CLERK, "number_reply")
    await desk.does(CLERK, "record_seal")
    await desk.does(CLERK, "dispatch")
    await desk.does(CLERK, "record_posting")
    await desk.does(CLERK, "record_service")
    await desk.does(HANDLER, "recount")
    await desk.does(HOLDER, "comment")
    await desk.does(HANDLER, "close")
    return desk.done


async def supplementing(desk: Desk) -> set[str]:
    """A supplement, a refused extension, a withdrawal."""
    await desk.does(HANDLER, "ask_supplement", until=day(10))
    await desk.does(CLERK, "hand_in_supplement")
    await desk.does(HANDLER, "find_complete")
    await desk.does(HANDLER, "request_extension", working_days=20)
    await desk.does(HEAD, "refuse_extension")
    await desk.does(CLERK, "withdraw")
    return desk.done


async def choosing(desk: Desk) -> set[str]:
    """A request that was open when the text changed."""
    await desk.does(HEAD, "choose_regime")
    return desk.done


async def test_an_example_has_one_finding_for_each_item(terminal: Terminal, submits: Submits) -> None:
    desk = Desk(terminal, await submits(items=[{"description": "预算"}, {"description": "决算"}]))
    await desk.does(HANDLER, "find_complete")
    examples = (await desk.shown(HANDLER, "draft_reply"))["examples"]
    assert [[one["item"] for one in each["findings"]] for each in examples] == [[1, 2]] * len(examples)
    await desk.does(HOLDER, "add_document", item=2)
    await desk.does(HANDLER, "draft_reply")


async def test_each_act_is_shown_with_ground_limits_last_day_and_schema(terminal: Terminal, submits: Submits) -> None:
    desk = Desk(terminal, await submits())
    shown = await desk.shown(HANDLER, "find_complete")
    assert (shown["awaited"], shown["by"] > day(0)) == (True, True)
    assert shown["ground"]["zh"] == "《中华人民共和国政府信息公开条例》第二十九条第二款：审查申请是否齐全、明确"
    asking = await desk.shown(HANDLER, "ask_supplement")
    assert (asking["awaited"], asking["by"]) == (False, shown["by"])
    assert asking["limits"][0]["zh"] == f"日期最早 {day(0)}"
    assert set(asking["data"]["required"]) == {"items", "until", "posted"}


async def test_without_a_cleared_document_nothing_is_shown_that_would_disclose(
    terminal: Terminal, submits: Submits
) -> None:
    desk = Desk(terminal, await submits())
    await desk.does(HANDLER, "find_complete")
    shown = await desk.shown(HANDLER, "draft_reply")
    assert [one["findings"][0]["kind"].partition("_")[0] for one in shown["examples"]] == WITHOUT_DOCUMENTS
    assert "add_document" in shown["limits"][-1]["zh"]


def test_every_field_of_every_act_is_explained() -> None:
    forms: list[type[BaseModel]] = [*FORMS.values(), Finding]
    fields = {name for form in forms for name in form.model_fields} - {"act", "about", "application", "findings"}
    assert fields == set(FIELD_WORDS)


@pytest.mark.parametrize(
    ("act", "field"),
    [
        ("review_document", "clear"),
        ("report_search", "found"),
        ("add_document", "label"),
        ("add_document", "free_of_secret_marks"),
    ],
)
def test_what_a_person_must_find_is_never_filled_in_beforehand(act: str, field: str) -> None:
    (form,) = examples(Opening(act=act, roles=(), items=1), ())
    assert is_open(form.data[field])
    with pytest.raises(BadInput):
        read(FORMS[act], {**FULL[act], field: form.data[field], "act": act})


def test_whoever_had_a_hand_in_it_is_not_named_as_next() -> None:
    task = Task(act="check_draft", roles=(Role.OGI_HEAD, Role.LEADER), since=date(2026, 3, 2))
    barred = Opening(act="check_draft", roles=task.roles, not_by=(HEAD.id,))
    assert able_to(task, barred, [LEADER, HEAD, CLERK]) == [LEADER]
    assert able_to(task, None, [LEADER, HEAD, CLERK]) == [HEAD, LEADER]


def test_an_act_on_ones_own_draft_is_not_shown() -> None:
    both = HANDLER.model_copy(update={"roles": (*HANDLER.roles, *HEAD.roles)})
    case = PaperCase()
    case.does(both, FindComplete())
    case.does(both, draft(ReplyKind.ALREADY_PUBLIC))
    case.does(REVIEWER, clear(draft(ReplyKind.ALREADY_PUBLIC).sha256))
    shown = [{one.act for one in open_to(case.standing, officer)} for officer in (both, HEAD)]
    assert ["check_draft" in acts for acts in shown] == [False, True]
