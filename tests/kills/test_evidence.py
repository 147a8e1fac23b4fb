"""The kill tests see what they look for (正向对照): honest evidence passes, and each way to spoil it is named."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest

from models.acts import MachineAct
from models.ledger import Line
from models.standing import Receipt
from tests.builders import PaperCase, act_id, at, signed
from tests.kills.evidence import Evidence, faults, letters_of
from tests.kills.scenario import ACTS, AFTER_THE_LAST

LOST, CAUGHT = act_id("lost"), act_id("caught")
ALARM = "alarm reply 2026-04-07 left_3"
RECEIPT_SLIP, EXTENSION_NOTICE = "1 receipt_slip", "3 extension_notice"
Spoil = Callable[[Evidence], Evidence]


@pytest.fixture
def honest() -> Evidence:
    """What is left when all went well."""
    case = PaperCase()
    letters = letters_of(case)
    for name, (officer, act) in ACTS.items():
        assert case.enter(signed(officer, act, act_id(name))) is None
        letters += letters_of(case)
    case.goes_to(AFTER_THE_LAST)
    return Evidence(told(case.lines), tuple(case.lines), letters, case.standing, (), at(AFTER_THE_LAST))


def told(lines: Sequence[Line]) -> dict[str, list[Receipt]]:
    """Each caller was answered twice."""
    answered = {
        line.entry.signed.id: line.answered for line in lines if not isinstance(line.entry.signed.act, MachineAct)
    }
    return {name: [answer] * 2 for name, answer in answered.items() if answer}


def without(name: str) -> Spoil:
    """The line is gone, and the numbers are closed up over it."""
    return lambda left: with_lines(left, [line for line in left.lines if line.entry.signed.id != name])


def twice(name: str) -> Spoil:
    """The line stands there again, under a number of its own."""
    return lambda left: with_lines(left, [*left.lines, *(one for one in left.lines if one.entry.signed.id == name)])


def with_lines(left: Evidence, lines: Sequence[Line]) -> Evidence:
    entries = [line.entry.model_copy(update={"seq": seq}) for seq, line in enumerate(lines, 1)]
    numbered = [line.model_copy(update={"entry": entry}) for line, entry in zip(lines, entries, strict=True)]
    return replace(left, lines=numbered, seen=left.seen.model_copy(update={"seq": len(lines)}))


def with_a_gap(left: Evidence) -> Evidence:
    return replace(left, lines=[line for line in left.lines if line.entry.signed.id != ALARM])


def never_told(left: Evidence) -> Evidence:
    """Somebody's act was entered, and he was never told."""
    return replace(left, told={name: answers for name, answers in left.told.items() if name != CAUGHT})


def told_otherwise(left: Evidence) -> Evidence:
    """The second answer to the same id is another one."""
    first, second = left.told[LOST]
    return replace(left, told={**left.told, LOST: [first, second.model_copy(update={"seq": second.seq + 1})]})


def with_letters(*keys: str) -> Spoil:
    return lambda left: replace(left, letters=keys)


def behind(left: Evidence) -> Evidence:
    return replace(left, seen=left.seen.model_copy(update={"seq": left.seen.seq - 1}))


SPOILT: list[tuple[str, Spoil, str]] = [
    ("an acknowledged act that is lost", without(LOST), f"lost: {LOST}"),
    ("an act that stands twice", twice(CAUGHT), f"doubled: {CAUGHT}"),
    ("an act that nobody was told of", never_told, f"nobody was told: {CAUGHT}"),
    ("two answers to one id", told_otherwise, f"told otherwise: {LOST}"),
    ("an alarm that was due and did not ring", without(ALARM), "expected ["),
    ("an alarm that rang twice", twice(ALARM), f"doubled: {ALARM}"),
    ("a number left out", with_a_gap, "numbers with a gap"),
    ("a letter that was never kept", with_letters(RECEIPT_SLIP), "letters ["),
    ("a letter kept twice", with_letters(RECEIPT_SLIP, EXTENSION_NOTICE, EXTENSION_NOTICE), "letters ["),
    ("a case that is behind its ledger", behind, "the case is at"),
]


def test_where_all_went_well_nothing_is_found(honest: Evidence) -> None:
    assert faults(honest) == []
    assert ALARM in {line.entry.signed.id for line in honest.lines}
    assert list(honest.letters) == [RECEIPT_SLIP, EXTENSION_NOTICE]


@pytest.mark.parametrize("what, spoil, named", SPOILT, ids=[row[0] for row in SPOILT])
def test_whatever_is_spoilt_is_named(honest: Evidence, what: str, spoil: Spoil, named: str) -> None:
    assert any(named in one for one in faults(spoil(honest)))
