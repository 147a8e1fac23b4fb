"""Reading before deciding (案卷内容): whoever checks, signs or reviews can read what he decides on."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from cli.case_file import contents_of
from cli.file_parts import Contents
from cli.file_words import subject_name, subject_words
from cli.subjects import subjects
from cli.telling_acts import show
from cli.telling_file import tell_file
from models.acts import (
    ApproveExtension,
    AskSupplement,
    CheckDraft,
    Comment,
    FindComplete,
    HandInSupplement,
    RefuseExtension,
    RequestExtension,
    ReturnForRedraft,
    ReviewDocument,
)
from models.reply_kinds import ReplyKind
from procedure.case import case_of
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
from tests.cli.filling import today
from tests.cli.terminal import Terminal
from tests.cli.typing_acts import types_act

REASON = "经检索，本机关已制作该信息。"


def file_of(case: PaperCase) -> Contents:
    return contents_of(case_of(case.lines, case.policy, case.calendar))


def about(case: PaperCase, act: str) -> list[str]:
    """The words that stand beside this act, for the one opening of it."""
    (opening,) = (one for one in case.standing.open if one.act == act)
    shown = show(opening, file_of(case), (), case.today)
    return [words.zh for one in shown.about for words in subject_words(one)]


def with_document() -> PaperCase:
    case = PaperCase()
    case.does(HANDLER, FindComplete())
    case.does(HOLDER, searched(case.today))
    case.does(HOLDER, document())
    return case


def with_draft() -> tuple[PaperCase, str]:
    case = with_document()
    case.does(REVIEWER, ReviewDocument(about=digest("文件一"), clear=True, reason="不涉密"))
    letter = draft(documents=[digest("文件一")])
    drafted = case.does(HANDLER, letter)
    case.does(REVIEWER, clear(letter.sha256))
    return case, drafted


def test_a_draft_is_read_with_each_findings_kind_reason_and_documents_by_title() -> None:
    case, drafted = with_draft()
    words = [
        f"文稿（待核稿），{HANDLER.id} 2026-03-02 拟",
        "  第 1 项：予以公开",
        f"    理由：{REASON}",
        f"    提供：《文件一》（{digest('文件一')[:12]}）",
        f"  保密审查：可以公开（{REVIEWER.id}）：不涉密",
    ]
    assert about(case, "check_draft") == about(case, "return_for_redraft") == words
    case.does(HEAD, CheckDraft(about=drafted))
    checked = f"核稿（{HEAD.id}，2026-03-02）"
    assert about(case, "issue_reply") == [words[0].replace("待核稿", "已核稿"), *words[1:], checked]


def test_a_document_is_read_by_title_with_what_its_review_found_and_why() -> None:
    case = with_document()
    assert about(case, "review_document")[0].startswith("第 1 项 《文件一》 公开属性 依申请公开，第 1 版，摘要 ")
    assert about(case, "review_document")[1] == "  待保密审查"
    case.does(REVIEWER, ReviewDocument(about=digest("文件一"), clear=False, reason="涉及内部信息"))
    assert about(case, "review_document")[1] == f"  不得公开（{REVIEWER.id}）：涉及内部信息"
    assert about(case, "draft_reply") == []
    case.does(REVIEWER, ReviewDocument(about=digest("文件一"), clear=True, reason="不涉密"))
    assert [one for one in about(case, "draft_reply") if "《文件一》" in one]


def test_an_extension_is_read_with_its_days_and_reason_and_a_refusal_with_its_own() -> None:
    case = PaperCase()
    asked = case.does(HANDLER, RequestExtension(working_days=10, reason="材料散存"))
    pending = [f"待批：10 个工作日，{HANDLER.id} 2026-03-02 申请，理由：材料散存"]
    assert about(case, "approve_extension") == about(case, "refuse_extension") == pending
    case.does(HEAD, RefuseExtension(about=asked, reason="无须延期"))
    again = case.does(HANDLER, RequestExtension(working_days=5, reason="补充检索"))
    case.does(HEAD, ApproveExtension(about=again, posted=case.today))
    found = [(one.state, one.working_days, one.refused) for one in file_of(case).extensions]
    assert found == [("refused", 10, "无须延期"), ("approved", 5, None)]


def test_the_file_holds_supplement_returned_draft_searches_and_remarks() -> None:
    case = PaperCase()
    case.does(HANDLER, AskSupplement(items=("写明年度",), until=date(2026, 3, 20), posted=case.today))
    assert file_of(case).supplements[0].text is None
    case.does(CLERK, HandInSupplement(received_on=case.today, text="2025年度"))
    case.does(HANDLER, FindComplete())
    case.does(HOLDER, searched(case.today))
    drafted = case.does(HANDLER, draft(ReplyKind.ALREADY_PUBLIC))
    case.does(LEADER, ReturnForRedraft(about=drafted, reason="途径不具体"))
    case.does(HANDLER, Comment(text="已联系申请人"))
    file = file_of(case)
    assert (file.supplements[0].items, file.supplements[0].text) == (("写明年度",), "2025年度")
    assert (file.draft, [one.returned for one in file.returned]) == (None, ["途径不具体"])
    assert (file.searches[0].words, file.comments[0].text) == (("污水处理",), "已联系申请人")
    assert [one.description for one in file.asked] == ["2025年度县城污水处理厂运营补贴的拨付文件"]


def test_another_draft_or_document_than_the_acts_own_never_stands_beside_it() -> None:
    file = file_of(with_draft()[0])
    assert subjects(file, "check_draft", "another") == subjects(file, "assign", None) == ()


def test_what_somebody_wrote_never_looks_like_a_line_of_ours_nor_reaches_the_terminal_as_a_command(
    capsys: pytest.CaptureFixture[str],
) -> None:
    forged = draft(ReplyKind.ALREADY_PUBLIC).findings[0].model_copy(update={"reason": "一\n── 文稿 ──\x1b[2J\u202e二"})
    case = PaperCase()
    case.does(HANDLER, FindComplete())
    case.does(HANDLER, draft(ReplyKind.ALREADY_PUBLIC).model_copy(update={"findings": (forged,)}))
    tell_file(file_of(case))
    out = capsys.readouterr().out
    assert ("\x1b" in out, "\u202e" in out, "\n      ── 文稿 ──" in out) == (False, False, True)


async def test_show_acts_and_inbox_let_the_head_read_the_draft_and_the_reviewer_the_document(
    terminal: Terminal, submits: Submits
) -> None:
    number = await submits()
    await types_act(terminal, number, HANDLER, "find_complete")
    await types_act(terminal, number, HOLDER, "add_document", **document().model_dump(mode="json", exclude={"act"}))
    assert row_of(await read(terminal, "inbox", "--as", REVIEWER.id), number).endswith("文件一")
    review = {"about": digest("文件一"), "clear": True, "reason": "不涉密"}
    await types_act(terminal, number, REVIEWER, "review_document", **review)
    letter = draft(documents=[digest("文件一")])
    await types_act(terminal, number, HANDLER, "draft_reply", **letter.model_dump(mode="json", exclude={"act"}))
    assert f"理由：{REASON}" in await read(terminal, "acts", number, "--as", REVIEWER.id)
    await types_act(terminal, number, REVIEWER, "review_document", **{**review, "about": letter.sha256})
    assert row_of(await read(terminal, "inbox", "--as", HEAD.id), number).endswith("稿")
    for command in (("show", number), ("acts", number, "--as", HEAD.id)):
        out = await read(terminal, *command)
        assert all(one in out for one in (f"理由：{REASON}", "提供：《文件一》", "第 1 项：予以公开"))
    (shown,) = (await terminal.types("show", number, "--json")).good().lines
    assert shown["file"]["draft"]["findings"][0]["documents"] == {digest("文件一"): "文件一"}
    assert (shown["file"]["documents"][0]["review"], shown["file"]["documents"][0]["on"]) == ("clear", today())
    acts: list[Any] = (await terminal.types("acts", number, "--as", HEAD.id, "--json")).good().lines
    checking = next(one for one in acts if one["opening"]["act"] == "check_draft")
    assert checking["about"][0]["findings"] == shown["file"]["draft"]["findings"]


async def read(terminal: Terminal, *words: str) -> str:
    return (await terminal.types(*words)).good().out


def row_of(out: str, number: str) -> str:
    return next(one for one in out.splitlines() if one.startswith(number))


def test_a_title_longer_than_a_column_is_cut_in_the_inbox_only() -> None:
    case = PaperCase()
    case.does(HANDLER, FindComplete())
    case.does(HOLDER, document("甲" * 60))
    (found,) = file_of(case).documents
    assert (subject_name(found).zh, "甲" * 60 in next(subject_words(found)).zh) == (f"{'甲' * 24}…", True)
