"""Every act can be done from what ``acts`` shows (填写示例): its example, its placeholders filled in, is taken."""

from __future__ import annotations

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
    searched,
)
from tests.cli.conftest import Submits
from tests.cli.filling import day
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
WEB = {"channel": "web", "submitted": day(-10)}


async def test_each_acts_example_filled_in_is_taken(terminal: Terminal, submits: Submits) -> None:
    async def desk(**changes: Any) -> Desk:
        return Desk(terminal, await submits(**changes))

    done = await disclosing(await desk(arrival=WEB))
    done |= await supplementing(await desk())
    done |= await choosing(await desk(arrival={"channel": "in_person", "handed_in": "2019-05-10"}))
    done |= await beside(await desk())
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
