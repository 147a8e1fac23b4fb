"""Exit codes (退出码) and languages: 0 good, 1 a finding or refusal, 2 bad input or usage; words, never a traceback."""

from __future__ import annotations

from pathlib import Path
from uuid import uuid4

import pytest

from tests.builders import CLERK, HANDLER
from tests.cli.conftest import Submits
from tests.cli.terminal import Terminal

NOWHERE = "127.0.0.1:1"


@pytest.mark.parametrize(
    "words",
    [
        ("show",),
        ("story",),
        ("explain",),
        ("acts", "--as", HANDLER.id),
        ("act", "find_complete", "--as", HANDLER.id),
    ],
    ids=lambda words: words[0],
)
async def test_an_unknown_number_is_no_such_case(terminal: Terminal, words: tuple[str, ...]) -> None:
    ran = await terminal.types(words[0], "demo-2026-9999", *words[1:])
    assert (ran.code, ran.out, ran.err) == (1, "", "没有此案（NoSuchCase）\n没有这个登记号的案件。\n")


@pytest.mark.parametrize(
    "words", [("inbox",), ("acts", "n"), ("act", "n", "find_complete")], ids=lambda words: words[0]
)
async def test_an_unknown_officer_is_bad_input(terminal: Terminal, words: tuple[str, ...]) -> None:
    ran = await terminal.types(*words, "--as", "nobody")
    assert (ran.code, ran.out, ran.err) == (2, "", "--as：没有这个工作人员；见 officer list\n")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("show",), "用法有误：缺少'NUMBER'"),
        (("inbox",), "用法有误：缺少'--as'"),
        (("shwo", "n"), "用法有误：没有这个命令：'shwo'"),
        (("list", "--punctual"), "用法有误：没有这个选项：--punctual"),
        (("show", "a", "b"), "用法有误：多余的参数：b"),
        (("list", "--due-before", "2026-02-30"), "用法有误：值不符合要求：'--due-before'，应为 YYYY-MM-DD"),
        (("act", "n", "close", "--as", "x", "--id", "1"), "用法有误：值不符合要求：'--id'，应为 UUID"),
        (("list", "--stage", "done"), "--stage：应为：intake"),
        (("list", "--agency", "x"), "--agency：应为：demo"),
        (("officer", "list", "--agency", "x"), "--agency：应为：demo"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
async def test_wrong_usage_is_told_with_what_would_be_right(
    terminal: Terminal, words: tuple[str, ...], said: str
) -> None:
    ran = await terminal.types(*words)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith(said)


@pytest.mark.parametrize(
    ("act", "data", "said"),
    [
        ("find_compleet", "{}", "ACT：没有这项行为；相近的：find_complete。能办理的见 acts"),
        ("zzz", "{}", "ACT：没有这项行为；能办理的见 acts"),
        ("register", "{}", "ACT：没有这项行为；"),
        ("comment", "{", "--data 第 2 列：不是有效的 JSON"),
        ("comment", "[1]", "--data：须为 JSON 对象"),
        ("comment", '{"text": "一", "text": "二"}', "text：此项重复出现"),
        ("comment", '{"txt": "一"}', "text：缺少此项，请填写\ntxt：没有这一项"),
        ("assign", '{"handler": "x", "holder": "y"}', "handler：本机关没有这个经办人；见 officer list\nholder："),
    ],
)
async def test_an_acts_faults_are_told_all_at_once(
    terminal: Terminal, submits: Submits, act: str, data: str, said: str
) -> None:
    number = await submits()
    ran = await terminal.types("act", number, act, "--as", HANDLER.id, "--data", data)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith(said)


async def test_a_refusal_says_its_type_and_why(terminal: Terminal, submits: Submits) -> None:
    ran = await terminal.types("act", await submits(), "find_complete", "--as", CLERK.id)
    assert (ran.code, ran.out) == (1, "")
    ground = "依据：《中华人民共和国政府信息公开条例》第二十九条第二款"
    assert ran.err == f"无权办理（NotPermitted）\n“审查：齐全、明确”须由经办人办理。（{ground}）\n"


async def test_the_same_act_again_gets_the_first_answer_and_other_content_is_a_conflict(
    terminal: Terminal, submits: Submits
) -> None:
    number, act_id = await submits(), str(uuid4())
    remark = ("act", number, "comment", "--as", HANDLER.id, "--id", act_id, "--json", "--data")
    first = (await terminal.types(*remark, '{"text": "一"}')).good()
    assert (await terminal.types(*remark, '{"text": "一"}')).good().lines == first.lines
    other = await terminal.types(*remark, '{"text": "二"}')
    assert (other.code, other.err.splitlines()[0]) == (1, "编号已用于另一内容（Conflict）")
    assert len((await terminal.types("story", number, "--json")).good().lines) == 2


async def test_where_no_office_runs_one_is_told_how_to_start_it(tmp_path: Path) -> None:
    ran = await Terminal({"MINGDA_VAR": str(tmp_path), "TEMPORAL_ADDRESS": ""}).types("list")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == f"MINGDA_VAR：{tmp_path} 上没有运行中的办公系统。请先运行 make run，或设置 TEMPORAL_ADDRESS\n"


async def test_a_server_that_does_not_answer_missing_keys_and_a_missing_register_are_told_in_words(
    terminal: Terminal, tmp_path: Path
) -> None:
    away = await Terminal({**terminal.environment, "TEMPORAL_ADDRESS": NOWHERE}).types("list")
    assert (away.code, away.err) == (2, f"{NOWHERE}：连不上办公系统：请看运行 make run 的终端\n")
    no_keys = await Terminal({**terminal.environment, "MINGDA_KEYS": str(tmp_path)}).types("list")
    assert (no_keys.code, no_keys.err) == (2, f"{tmp_path}：没有可用的密钥；案件无法读取\n")
    nothing = f"sqlite+aiosqlite:///{tmp_path}/nothing.db"
    no_tables = await Terminal({**terminal.environment, "MINGDA_DATABASE": nothing}).types("list")
    assert (no_tables.code, no_tables.out) == (1, "")
    assert "DatabaseFailed" in no_tables.err


async def test_as_a_process_it_speaks_english_where_asked_and_leaves_with_its_code(
    terminal: Terminal, submits: Submits
) -> None:
    number = await submits()
    shown = await terminal.starts("acts", number, "--as", HANDLER.id, MINGDA_LANGUAGE="en")
    assert shown.code == 0
    assert "find_complete  find complete  ← awaited\n    ground: OGI Regulation (2019), Art. 29(2): whether the request" in shown.out  # fmt: skip
    assert "ask_supplement              ask supplement\n" in shown.out
    one = await terminal.starts("acts", number, "--as", HANDLER.id, "--act", "ask_supplement", MINGDA_LANGUAGE="en")
    assert "to fill in: items: everything that is missing, all at once" in one.out
    assert shown.out.isascii() or not any("\u4e00" <= one <= "\u9fff" for one in shown.out)
    missing = await terminal.starts("show", "demo-2026-9999", MINGDA_LANGUAGE="en")
    assert (missing.code, missing.err) == (1, "NoSuchCase\nThere is no case of this number.\n")
    assert (await terminal.starts("shwo", MINGDA_LANGUAGE="en")).err.startswith("No such command 'shwo'.")
    assert (await terminal.starts("show")).code == 2


async def test_help_names_every_command_of_this_stage() -> None:
    helped = await Terminal({}).types("--help")
    assert helped.code == 0
    commands = ("submit", "show", "story", "explain", "list", "inbox", "act", "acts", "officer", "ledger")
    assert [one for one in commands if f" {one} " not in helped.out] == []
