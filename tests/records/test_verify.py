"""Checking the register: what was tampered with is found, and placed."""

from __future__ import annotations

from hashlib import sha256

import pytest

from records import DoubledLine, Finding, Records
from tests.records.builders import case_of, go_on, line, open_case, standing
from tests.records.conftest import Tamper


def placed(findings: tuple[Finding, ...]) -> list[tuple[str, str, int | None]]:
    return [(one.kind, one.number, one.seq) for one in findings]


@pytest.fixture
async def numbers(records: Records) -> list[str]:
    """Three cases of five lines each; the second is the one that is tampered with."""
    return [await case_of(records, 5, f"demo/{one}") for one in (1, 2, 3)]


async def test_nothing_is_found_in_an_honest_register(records: Records, numbers: list[str]) -> None:
    assert await records.verify() == ()


TAMPERINGS: dict[str, tuple[str, list[tuple[str, int | None]]]] = {
    "a byte of a body flipped": (
        "UPDATE ledger SET body = replace(body, '备注', '备住') WHERE case_id = 'demo/2' AND seq = 3",
        [("line_changed", 3)],
    ),
    "a line removed in the middle": ("DELETE FROM ledger WHERE case_id = 'demo/2' AND seq = 3", [("line_missing", 3)]),
    "the first line removed": ("DELETE FROM ledger WHERE case_id = 'demo/2' AND seq = 1", [("line_missing", 1)]),
    "the tail cut off": ("DELETE FROM ledger WHERE case_id = 'demo/2' AND seq >= 4", [("tail_missing", 4)]),
    "all lines removed": ("DELETE FROM ledger WHERE case_id = 'demo/2'", [("tail_missing", 1)]),
    "the head changed": (
        "UPDATE register SET head = substr(head, 2) || 'z' WHERE case_id = 'demo/2'",
        [("head_differs", 5)],
    ),
    "the last number changed": ("UPDATE register SET last_seq = 4 WHERE case_id = 'demo/2'", [("head_differs", 5)]),
    "a column changed beside the body": (
        "UPDATE ledger SET \"by\" = 'wang' WHERE case_id = 'demo/2' AND seq = 2",
        [("columns_differ", 2)],
    ),
    "the moment changed beside the body": (
        "UPDATE ledger SET at = '2026-01-01 00:00:00.000000' WHERE case_id = 'demo/2' AND seq = 2",
        [("columns_differ", 2)],
    ),
    "the number changed in the register": (
        "UPDATE register SET number = 'demo-2026-0009' WHERE case_id = 'demo/2'",
        [*[("number_differs", seq) for seq in range(1, 6)], ("number_differs", None)],
    ),
    "the standing put back": (
        "UPDATE register SET standing = replace(standing, '\"seq\":5', '\"seq\":4') WHERE case_id = 'demo/2'",
        [("standing_differs", None)],
    ),
    "the standing destroyed": (
        "UPDATE register SET standing = '{' WHERE case_id = 'demo/2'",
        [("standing_differs", None)],
    ),
}


@pytest.mark.parametrize("what", TAMPERINGS)
async def test_tampering_is_found_and_placed(records: Records, numbers: list[str], tamper: Tamper, what: str) -> None:
    statement, expected = TAMPERINGS[what]
    tamper(statement)
    findings = await records.verify()
    assert [(one.kind, one.seq) for one in findings] == expected
    assert {one.case_id for one in findings} == {"demo/2"}
    assert all(one.what.zh and one.what.en for one in findings)
    assert await records.verify("demo/2") == findings
    assert await records.verify("demo/1") == ()


async def test_a_finding_names_the_case_by_its_number(records: Records, numbers: list[str], tamper: Tamper) -> None:
    tamper("DELETE FROM ledger WHERE case_id = 'demo/2' AND seq = 2")
    assert placed(await records.verify()) == [("line_missing", numbers[1], 2)]


async def test_a_line_rewritten_with_its_digest_breaks_the_chain_after_it(
    records: Records, numbers: list[str], tamper: Tamper
) -> None:
    before = await records.lines("demo/2")
    body = line(3, numbers[1], "另一句", before[2].entry.signed.id).model_dump_json()
    previous = sha256(b"demo/2").hexdigest()
    for one in before[:2]:
        previous = sha256((previous + one.model_dump_json()).encode()).hexdigest()
    digest = sha256((previous + body).encode()).hexdigest()
    tamper("UPDATE ledger SET body = ?, digest = ? WHERE case_id = 'demo/2' AND seq = 3", body, digest)
    assert ("chain_broken", numbers[1], 4) in placed(await records.verify())


async def test_a_line_swapped_for_one_of_another_case_is_found(
    records: Records, numbers: list[str], tamper: Tamper
) -> None:
    tamper(
        "UPDATE ledger SET (body, previous, digest, act_id, content) = (SELECT body, previous, digest, act_id, content FROM ledger"
        " WHERE case_id = 'demo/1' AND seq = 3) WHERE case_id = 'demo/2' AND seq = 3"
    )
    assert placed(await records.verify()) == [
        ("chain_broken", numbers[1], 3),
        ("chain_broken", numbers[1], 4),
    ]


async def test_a_case_taken_out_of_the_register_is_found_twice(
    records: Records, numbers: list[str], tamper: Tamper
) -> None:
    tamper("DELETE FROM register WHERE case_id = 'demo/2'")
    findings = await records.verify()
    assert ("case_missing", "demo/2") in [(one.kind, one.case_id) for one in findings]
    assert ("number_missing", numbers[1], None) in placed(findings)


async def test_a_case_removed_without_a_trace_leaves_a_gap_in_the_numbers(
    records: Records, numbers: list[str], tamper: Tamper
) -> None:
    tamper("DELETE FROM ledger WHERE case_id = 'demo/2'")
    tamper("DELETE FROM register WHERE case_id = 'demo/2'")
    assert placed(await records.verify()) == [("number_missing", numbers[1], None)]


@pytest.fixture
def without_constraints(tamper: Tamper, numbers: list[str]) -> None:
    """The ledger as a table that takes anything, and what refers to its lines likewise."""
    tamper("DROP TABLE letter_number")
    tamper("CREATE TABLE letter_number (case_id, seq, void)")
    tamper("CREATE TABLE loose AS SELECT * FROM ledger")
    tamper("DROP TABLE ledger")
    tamper("ALTER TABLE loose RENAME TO ledger")


async def test_a_doubled_line_is_found(
    records: Records, numbers: list[str], tamper: Tamper, without_constraints: None
) -> None:
    tamper("INSERT INTO ledger SELECT * FROM ledger WHERE case_id = 'demo/2' AND seq = 3")
    assert placed(await records.verify()) == [("line_doubled", numbers[1], 3)]


async def test_an_act_entered_twice_is_found(
    records: Records, numbers: list[str], tamper: Tamper, without_constraints: None
) -> None:
    known = (await records.lines("demo/2"))[1].entry.signed.id
    async with records.transaction("demo/2") as tx:
        await tx.add(line(6, numbers[1], act_id=known))
        await tx.save(standing(6, numbers[1]))
    assert placed(await records.verify()) == [("act_doubled", numbers[1], 6)]


async def test_a_line_added_after_the_tail_was_cut_does_not_hide_the_cut(records: Records, tamper: Tamper) -> None:
    number = await case_of(records, 3)
    tamper("DELETE FROM ledger WHERE seq = 3")
    async with records.transaction("demo/1") as tx:
        await tx.add(line(4, number))
    assert ("line_missing", number, 3) in placed(await records.verify())


async def test_a_line_that_was_cut_off_cannot_be_written_anew(records: Records, tamper: Tamper) -> None:
    number = await case_of(records, 3)
    tamper("DELETE FROM ledger WHERE seq = 3")
    with pytest.raises(DoubledLine):
        await go_on(records, number, 3)


async def test_two_agencies_and_two_years_are_counted_apart(records: Records) -> None:
    await open_case(records, "demo/1")
    await open_case(records, "demo/2", year=2027)
    assert await records.verify() == ()
