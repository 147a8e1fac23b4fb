"""clock (期限试算): facts in, the contract's answers out; every fault with its line, and what is supposed said to be so."""

from __future__ import annotations

import asyncio
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from cli.json_in import CANNOT_READ, NO_FILE
from law.parameters import Parameters
from policy.parameters import LEGAL
from tests.cli.terminal import DOOR, Ran, Terminal, without_ours, written

ANYWHERE = Terminal({})
CASE = {"id": "甲", "received": "2026-03-02", "as_of": "2026-03-10"}
CLOCK_KEYS = ["state", "owed_by", "overdue", "due", "base_due", "base_day", "provisional", "article", "calendar_notices", "explanation"]  # fmt: skip
WITHDRAWN = {"kind": "withdrawn", "on": "2026-03-20"}
EXTENDED = {"kind": "extension_notified", "on": "2026-03-16", "working_days": 5}
ASKED = {"kind": "third_party_asked", "on": "2026-03-05", "ref": "乙", "received_on": "2026-03-06"}
ANSWERED = {"kind": "third_party_answered", "on": "2026-03-12", "ref": "乙"}


async def clock(folder: Path, *cases: object, options: tuple[str, ...] = ()) -> Ran:
    return await ANYWHERE.types("clock", written(folder, *cases), *options)


async def asked(folder: Path, *cases: object, what_if: object = None) -> Ran:
    supposed = () if what_if is None else ("--what-if", json.dumps(what_if, ensure_ascii=False))
    return await clock(folder, *cases, options=("--json", *supposed))


async def test_an_answer_has_the_contracts_keys_and_every_clock_the_same(tmp_path: Path) -> None:
    (answer,) = (await asked(tmp_path, {**CASE, "events": [ASKED]})).good().lines
    assert list(answer) == ["id", "regime", "received", "receipt_is_confirmed", "as_of", "clocks", "verdict", "flags"]
    assert (answer["id"], answer["regime"], answer["received"], answer["verdict"]) == ("甲", "ogi-2019", "2026-03-02", "running")  # fmt: skip
    assert set(answer["clocks"]) == {"supplement_notice", "reply", "third_party:乙"}
    assert {name: list(one) for name, one in answer["clocks"].items()} == dict.fromkeys(answer["clocks"], CLOCK_KEYS)
    reply = (await asked(tmp_path, CASE)).good().lines[0]["clocks"]["reply"]
    assert (reply["due"], reply["base_due"], reply["base_day"]) == ("2026-03-30", "2026-03-30", "2026-03-02")
    assert (reply["state"], reply["owed_by"], reply["overdue"], reply["provisional"]) == ("running", "agency", False, False)  # fmt: skip


async def test_one_object_may_stand_over_many_lines_with_an_editors_mark_and_line_ends(tmp_path: Path) -> None:
    text = "\ufeff" + json.dumps(CASE, indent=1, ensure_ascii=False).replace("\n", "\r\n")
    assert [one["id"] for one in (await asked(tmp_path, text)).good().lines] == ["甲"]


async def test_good_lines_are_answered_and_bad_ones_named_with_theirs(tmp_path: Path) -> None:
    second = {**CASE, "id": 2}
    gbk = '{"id": "申请"}'.encode("gbk")
    lines = [b'{"received": "2026-03', json.dumps(CASE).encode(), b"", gbk, b'{"received": 1, "received": 2}', json.dumps(second).encode()]  # fmt: skip
    (tmp_path / "cases").write_bytes(b"\r\n".join(lines))
    ran = await ANYWHERE.types("clock", str(tmp_path / "cases"), "--json")
    assert ran.code == 2
    assert [one["id"] for one in ran.lines] == ["甲", 2]
    told = [one.partition("：") for one in ran.err.splitlines()]
    assert [place for place, _, _ in told] == ["第 1 行 column 14", "第 4 行", "第 5 行 received"]
    assert [what for _, _, what in told] == ["不是有效的 JSON", "不是 UTF-8 文本", "此项重复出现"]


async def test_from_standard_input_the_first_answer_comes_before_the_input_ends() -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-u", str(DOOR), "clock", "-", "--json",
        env=without_ours(), stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE,
    )  # fmt: skip
    assert process.stdin
    assert process.stdout
    process.stdin.write(json.dumps(CASE).encode() + b"\n" + json.dumps({**CASE, "id": "乙"}).encode() + b"\n")
    async with asyncio.timeout(60):
        first = json.loads(await process.stdout.readline())
        process.stdin.close()
        rest = await process.stdout.read()
    assert (first["id"], json.loads(rest)["id"], await process.wait()) == ("甲", "乙", 0)


@pytest.mark.parametrize(
    ("sent", "place"),
    [
        ([CASE], "第 1 行"),
        ({**CASE, "recieved": "2026-03-02"}, "第 1 行 recieved"),
        ({**CASE, "parameters": {"fee_restrat": True}}, "第 1 行 parameters.fee_restrat"),
        ({**CASE, "events": [{"kind": "replid", "on": "2026-03-05"}]}, "第 1 行 events[1].kind"),
        ({**CASE, "events": [{**WITHDRAWN, "why": "x"}]}, "第 1 行 events[1].why"),
        ({**CASE, "events": [ANSWERED]}, "第 1 行 events[1].ref"),
        ({"received": "1999-01-01"}, "第 1 行 received"),
        ("", "FILE"),
    ],
    ids=["array", "field", "parameter", "kind", "event's field", "ref", "no regulation", "empty"],
)
async def test_what_cannot_be_answered_is_named_and_nothing_is(tmp_path: Path, sent: object, place: str) -> None:
    ran = await asked(tmp_path, sent)
    assert (ran.code, ran.out) == (2, "")
    assert place in {one.partition("：")[0] for one in ran.err.splitlines()}


async def test_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    for path, what in ((tmp_path, CANNOT_READ), (tmp_path / "missing", NO_FILE)):
        ran = await ANYWHERE.types("clock", str(path))
        assert (ran.code, ran.out, ran.err) == (2, "", f"{path}：{what.zh}\n")


async def test_each_clock_is_headed_by_its_state_and_by_what_is_not_final(tmp_path: Path) -> None:
    fax = {"id": "b", "arrival": {"channel": "fax", "submitted": "2026-12-20"}}
    late = {"id": "c", "received": "2026-03-02", "events": [{"kind": "replied", "on": "2026-04-03"}]}
    waiting = {"id": "d", "received": "2026-03-02", "events": [{"kind": "supplement_notified", "on": "2026-03-04"}]}
    overdue = {"id": "e", "received": "2026-03-02", "as_of": "2026-04-30"}
    out = (await clock(tmp_path, fax, late, waiting, overdue)).good().out
    heads = [one.split("《")[0].strip() for one in out.splitlines() if one.startswith("  答复期限")]
    assert heads == [
        "答复期限  2027-01-15（暂定）  进行中（待确认）",
        "答复期限  2026-03-30  已履行（逾期）",
        "答复期限  —  待申请人",
        "答复期限  2026-03-30  已逾期",
    ]
    assert [one for one in out.splitlines() if one.startswith("c ")] == ["c ogi-2019 逾期答复"]


@pytest.mark.parametrize("what_if", [EXTENDED, [EXTENDED], [WITHDRAWN, EXTENDED]], ids=["one", "list", "any order"])
async def test_supposed_events_are_merged_and_asked_about_no_sooner_than_they(tmp_path: Path, what_if: Any) -> None:
    replied = {"kind": "replied", "on": "2026-03-18"}
    (answer,) = (await asked(tmp_path, {**CASE, "as_of": "2026-03-18", "events": [replied]}, what_if=what_if)).lines
    assert answer["clocks"]["reply"]["due"] == "2026-04-07"  # after Qingming, 2026-04-04 to 04-06
    assert answer["as_of"] == ("2026-03-20" if what_if == [WITHDRAWN, EXTENDED] else "2026-03-18")


async def test_what_is_supposed_is_said_to_be_so(tmp_path: Path) -> None:
    options = ("--what-if", json.dumps(WITHDRAWN))
    said = "假设（并未发生）：withdrawn 2026-03-20"
    assert (await clock(tmp_path, CASE, options=options)).good().out.splitlines()[:2] == ["甲 ogi-2019 已撤回", said]
    as_data = (await clock(tmp_path, CASE, CASE, options=(*options, "--json"))).good()
    assert (len(as_data.lines), as_data.err) == (2, said + "\n")
    assert "假设" not in (await clock(tmp_path, CASE)).good().out


@pytest.mark.parametrize(
    ("what_if", "place"),
    [
        ("{", "--what-if line 1 column 2"),
        ("7", "--what-if events[1]"),
        ('[{"kind": "replid", "on": "2026-03-20"}]', "--what-if events[1].kind"),
        ('{"kind": "withdrawn", "on": "1990-03-20"}', "--what-if events[1].on"),
        ('{"kind": "extension_notified", "on": "2026-03-20", "working_days": 21}', "--what-if events[1].working_days"),
        ('{"kind": "third_party_answered", "on": "2026-03-20", "ref": "a", "on": "2026-03-20"}', "--what-if on"),
    ],
)
async def test_faults_of_supposed_events_are_told_once_whatever_the_cases(
    tmp_path: Path, what_if: str, place: str
) -> None:
    ran = await clock(tmp_path, CASE, CASE, options=("--what-if", what_if))
    assert (ran.code, ran.out) == (2, "")
    assert [one.partition("：")[0] for one in ran.err.splitlines()] == [place]


async def test_each_fault_keeps_the_place_at_which_it_was_written(tmp_path: Path) -> None:
    unasked = await asked(tmp_path, {**CASE, "events": [ASKED]}, CASE, what_if=ANSWERED)
    assert (unasked.code, len(unasked.lines)) == (2, 1)
    assert unasked.err.splitlines()[1].startswith("第 2 行 --what-if events[1].ref：")
    own = await asked(tmp_path, {**CASE, "events": [WITHDRAWN, ASKED]}, what_if={**EXTENDED, "on": "2026-03-25"})
    assert own.err.splitlines()[1:] == ["第 1 行 events[2].on：早于在前的 2026-03-20"]


async def test_the_open_points_are_listed_each_with_its_default_and_reason() -> None:
    rows = (await ANYWHERE.types("clock", "--parameters", "--json")).good().lines
    assert {one["parameter"]: one["default"] for one in rows} == LEGAL.model_dump(mode="json")
    assert all(one["why"]["zh"] and one["changed_by"]["zh"] for one in rows)
    out = (await ANYWHERE.types("clock", "--parameters")).good().out
    assert [name for name in Parameters.model_fields if f"\n{name} = " not in f"\n{out}"] == []
    assert "None" not in out


@pytest.mark.parametrize(
    "words",
    [(), ("f", "--parameters"), ("f", "--compare", "{}"), ("--parameters", "--compare", "{}"),
     ("--parameters", "--what-if", "{}"), ("--compare", "{}", "--what-if", "{}")],
    ids=lambda words: " ".join(words) or "nothing",
)  # fmt: skip
async def test_options_that_do_not_go_together_are_wrong_usage(words: tuple[str, ...]) -> None:
    ran = await ANYWHERE.types("clock", *words)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("用法有误：--what-if 只能" if "--what-if" in words else "用法有误：FILE、--compare")
