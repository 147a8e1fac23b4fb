"""What people type (录入): values inside the example's quotation marks are meant; whose act it never is, is told so first."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from cli.typed_acts import read_act
from models.acts import AddDocument, DraftReply, ReportSearch, RequestExtension, ReviewDocument
from models.faults import BadInput
from rehearsal.throwaway import Rehearsal
from tests.builders import CLERK, HEAD, digest
from tests.cli.conftest import Submits, request_of_today
from tests.cli.filling import today
from tests.cli.terminal import Terminal, written

REVIEW = {"about": digest("文件一"), "reason": "不涉密"}
DOCUMENT = {"title": "文件一", "label": "on_request", "sha256": digest("文件一")}


def typed(act: str, **data: object) -> object:
    return read_act(act, json.dumps(data, ensure_ascii=False))


def test_a_yes_a_no_and_a_number_typed_inside_quotation_marks_are_meant_as_such() -> None:
    searched = {"searched_by": "档案室", "places": ["综合档案"], "words": ["7"], "searched_on": today()}
    finding = {"item": "1", "kind": "already_public", "reason": "5", "where": "true"}
    said = (
        typed("review_document", clear="false", **REVIEW),
        typed("report_search", found="true", **searched),
        typed("add_document", item="2", version="3", free_of_secret_marks="true", **DOCUMENT),
        typed("request_extension", working_days="5", reason="5"),
        typed("draft_reply", findings=[finding]),
    )
    match said:
        case (
            ReviewDocument(clear=False),
            ReportSearch(found=True, words=("7",)),
            AddDocument(item=2, version=3),
            ext,
            dr,
        ):
            assert isinstance(ext, RequestExtension)
            assert (ext.working_days, ext.reason) == (5, "5")
            assert isinstance(dr, DraftReply)
            assert (dr.findings[0].item, dr.findings[0].reason, dr.findings[0].where) == (1, "5", "true")
        case _:
            pytest.fail(str(said))


@pytest.mark.parametrize("clear", ["true|false", "yes", "", "1", 1, None])
def test_what_is_neither_yes_nor_no_is_a_fault(clear: object) -> None:
    with pytest.raises(BadInput) as bad:
        typed("review_document", clear=clear, **REVIEW)
    assert [(one.where, one.what.zh) for one in bad.value.faults] == [("clear", "应为：true 或 false")]


@pytest.mark.parametrize("declared", ["…", "false", False])
def test_only_a_declaration_that_is_made_counts(declared: object) -> None:
    with pytest.raises(BadInput) as bad:
        typed("add_document", free_of_secret_marks=declared, **DOCUMENT)
    assert [one.where for one in bad.value.faults] == ["free_of_secret_marks"]


async def test_an_act_that_is_never_the_officers_is_refused_before_its_data_are_found_at_fault(
    own_terminal: Terminal, office: Rehearsal, tmp_path: Path
) -> None:
    number = await submitted(own_terminal, tmp_path)
    ran = await own_terminal.types("act", number, "check_draft", "--as", CLERK.id)
    heading, sentence, fault = ran.err.splitlines()
    assert (ran.code, ran.out, heading) == (1, "", "无权办理（NotPermitted）")
    assert (sentence, fault) == ("“核稿”须由工作机构负责人办理。（依据：本机关规定）", "about：缺少此项，请填写")
    (logged,) = await office.office.records.refusals()
    assert (logged.by, logged.act, logged.refusal.type) == (CLERK.id, "check_draft", "NotPermitted")


async def submitted(terminal: Terminal, folder: Path) -> str:
    number: str = (
        (await terminal.types("submit", written(folder, request_of_today()), "--json")).good().lines[0]["number"]
    )
    return number


async def test_whose_act_it_may_be_is_told_the_faults_alone(terminal: Terminal, submits: Submits) -> None:
    ran = await terminal.types("act", await submits(), "check_draft", "--as", HEAD.id)
    assert (ran.code, ran.err) == (2, "about：缺少此项，请填写\n")
