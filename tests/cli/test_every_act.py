"""Every act can be done from what ``acts`` shows (填写示例): its example, its placeholders filled in, is taken."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from pydantic import BaseModel

from cli.choice_words import choice_words
from cli.example_hints import FORMS
from cli.examples import examples, fields_in
from cli.field_words import FIELD_WORDS
from cli.next_steps import able_to
from cli.openings import open_to
from cli.placeholders import EITHER, is_open
from models.acts import FindComplete, Finding
from models.faults import BadInput, read
from models.reply_kinds import ReplyKind
from models.roles import Role
from models.standing import Opening, Task
from tests.builders import (
    CLERK,
    HANDLER,
    HEAD,
    HOLDER,
    LEADER,
    REVIEWER,
    PaperCase,
    clear,
    digest,
    document,
    draft,
    request,
    searched,
)
from tests.cli.conftest import Submits
from tests.cli.filling import commands_in, day
from tests.cli.flows import (
    Desk,
    asking_why,
    beside,
    charging,
    choosing,
    consulting,
    disclosing,
    fighting,
    searching,
    sorting,
    supplementing,
)
from tests.cli.terminal import Terminal

FULL = {
    "review_document": {"about": digest("文件一"), "reason": "不涉密"},
    "report_search": searched(date(2026, 3, 2)).model_dump(exclude={"act"}),
    "add_document": document().model_dump(exclude={"act"}),
}
NEED_DAYS = {"treat_as_abandoned", "certify_unpaid"}
"""Acts for which a period must have passed: ``test_examples_on_paper.py`` tries their examples."""
WITHOUT_DOCUMENTS = ["already", "withhold", "repeat", "registry", "other"]
TWO = [{"description": "预算"}, {"description": "决算"}]
BY_EMAIL = {**request()["applicants"][0], "email": "xm@example.com", "by_email": True}
WEB = {"channel": "web", "submitted": day(-10)}


async def test_each_acts_example_filled_in_is_taken(terminal: Terminal, submits: Submits) -> None:
    async def desk(**changes: Any) -> Desk:
        return Desk(terminal, await submits(**changes))

    done = await disclosing(await desk(arrival=WEB))
    done |= await supplementing(await desk())
    done |= await choosing(await desk(arrival={"channel": "in_person", "handed_in": "2019-05-10"}))
    done |= await beside(await desk(applicants=[BY_EMAIL]))
    done |= await searching(await desk())
    done |= await consulting(await desk())
    done |= await charging(await desk())
    done |= await asking_why(await desk(), await desk())
    done |= await sorting(await desk(items=TWO), await desk(), await desk())
    done |= await fighting(await desk())
    assert set(FORMS) - done == {"register"} | NEED_DAYS


async def test_an_example_has_one_finding_for_each_item(terminal: Terminal, submits: Submits) -> None:
    desk = Desk(terminal, await submits(items=TWO))
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


async def test_what_is_awaited_is_printed_in_full_and_the_rest_by_name_with_how_to_see_it(
    terminal: Terminal, submits: Submits
) -> None:
    number = await submits()
    ran = (await terminal.types("acts", number, "--as", HANDLER.id)).good()
    (command,) = commands_in(ran.out, "act")
    assert f"act {number} find_complete --as {HANDLER.id}" in command
    first, _, rest = ran.out.partition("另可办理：\n")
    assert first.startswith("find_complete  审查：齐全、明确  ← 待办\n")
    assert {one.split()[0] for one in rest.splitlines()} >= {"ask_supplement", "log_contact", "withdraw", "comment"}
    assert all(len(one) < 80 for one in rest.splitlines())
    (how,) = commands_in(ran.err, "acts")
    asked = (await terminal.pastes(how.replace("ACT", "ask_supplement"))).good()
    assert "填写：items 需补正的内容，一次列全；until 申请人补正的最后一日" in asked.out
    assert "另可办理" not in asked.out


async def test_an_act_asked_for_that_is_not_open_is_a_finding_and_one_that_is_not_there_a_fault(
    terminal: Terminal, submits: Submits
) -> None:
    number = await submits()
    closed = await terminal.types("acts", number, "--as", HANDLER.id, "--act", "record_seal")
    assert (closed.code, closed.out, closed.err) == (1, "", "此人现在不能办理这项行为。\n")
    unknown = await terminal.types("acts", number, "--as", HANDLER.id, "--act", "seal")
    assert (unknown.code, unknown.out) == (2, "")
    assert unknown.err.startswith("--act：没有这项行为")


async def test_without_a_cleared_document_nothing_is_shown_that_would_disclose(
    terminal: Terminal, submits: Submits
) -> None:
    desk = Desk(terminal, await submits())
    await desk.does(HANDLER, "find_complete")
    shown = await desk.shown(HANDLER, "draft_reply")
    assert [one["findings"][0]["kind"].partition("_")[0] for one in shown["examples"]] == WITHOUT_DOCUMENTS
    assert "add_document" in shown["limits"][0]["zh"]


def test_every_field_of_every_act_is_explained() -> None:
    forms: list[type[BaseModel]] = [*FORMS.values(), Finding]
    fields = {name for form in forms for name in form.model_fields} - {"act", "about", "application", "findings"}
    assert fields == set(FIELD_WORDS)


def test_every_choice_of_every_act_is_called_by_a_name() -> None:
    asked = [Opening(act=name, roles=(), items=1, kinds=tuple(ReplyKind), documents=("d",)) for name in FORMS]
    forms = [(one.act, form.data) for one in asked if one.act != "register" for form in examples(one, ())]
    fields = [(act, name, value) for act, data in forms for name, value in fields_in(data)]
    choices = [(act, name, text) for act, name, value in fields for text in texts_in(value) if text != EITHER]
    assert [one for one in choices if any(not choice_words(*one[:2], each) for each in one[2].split("|"))] == []
    assert len(choices) > 20


def texts_in(value: object) -> list[str]:
    """The placeholders of several choices in a value."""
    values = value if isinstance(value, list) else [value]
    return [one for one in values if isinstance(one, str) and "|" in one]


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
