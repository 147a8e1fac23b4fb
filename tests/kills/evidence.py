"""What is left after a kill, and what is wrong with it (杀后核对): pure, so that a test can show that it sees."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from models.acts import MachineAct
from models.base import china
from models.ledger import Line
from models.standing import Receipt, Standing
from records import Finding
from tests.builders import PaperCase


@dataclass(frozen=True)
class Evidence:
    """``told``: every answer that callers got, by act id, the first first; ``until``: how far the case's days have gone."""

    told: Mapping[str, Sequence[Receipt]]
    lines: Sequence[Line]
    letters: Sequence[str]
    seen: Standing
    found: Sequence[Finding]
    until: datetime

    @property
    def by_officers(self) -> list[Line]:
        """Lines that somebody waited for; the others are the machines' own."""
        return [line for line in self.lines if not isinstance(line.entry.signed.act, MachineAct)]


def faults(left: Evidence) -> list[str]:
    """Everything that a kill must not leave behind; empty: nothing was lost, nothing doubled."""
    return [*acts(left), *answers(left), *numbers(left), *differing_from_paper(left), *map(str, left.found)]


def acts(left: Evidence) -> Iterator[str]:
    """Each act that was answered stands in the ledger once, and no other."""
    entered = Counter(line.entry.signed.id for line in left.lines)
    yield from (f"doubled: {one}" for one, times in entered.items() if times > 1)
    yield from (f"lost: {one}" for one in left.told if one not in entered)
    known = {line.entry.signed.id for line in left.by_officers}
    yield from (f"nobody was told: {one}" for one in known - left.told.keys())


def answers(left: Evidence) -> Iterator[str]:
    """The same id got the same answer, and it is the one that the ledger keeps."""
    for line in left.by_officers:
        told = left.told.get(line.entry.signed.id, ())
        if any(one != line.answered or one.seq != line.entry.seq for one in told):
            yield f"told otherwise: {line.entry.signed.id}"


def numbers(left: Evidence) -> Iterator[str]:
    """Lines are numbered without a gap, and the case itself knows the last one."""
    if [line.entry.seq for line in left.lines] != list(range(1, len(left.lines) + 1)):
        yield "numbers with a gap"
    if left.seen.seq != len(left.lines):
        yield f"the case is at {left.seen.seq}, the ledger at {len(left.lines)}"


def differing_from_paper(left: Evidence) -> Iterator[str]:
    """The same acts at the same moments without any engine: which alarms rang among them, and which letters followed."""
    paper, letters = on_paper(left)
    entered = [line.entry.signed.id for line in left.lines]
    expected = [line.entry.signed.id for line in paper.lines]
    if entered != expected:
        yield f"entered {entered}, expected {expected}"
    if sorted(left.letters) != sorted(letters):
        yield f"letters {sorted(left.letters)}, expected {sorted(letters)}"


def on_paper(left: Evidence) -> tuple[PaperCase, list[str]]:
    """The case as it would be if nothing had been killed, and the keys of its letters."""
    first, *others = left.by_officers
    case = PaperCase(first.entry.signed, china(first.entry.at).date())
    letters = letters_of(case)
    for line in others:
        days_pass(case, line.entry.at)
        if case.enter(line.entry.signed) is None:
            letters += letters_of(case)
    days_pass(case, left.until)
    return case, letters


def days_pass(case: PaperCase, until: datetime) -> None:
    moment = china(until)
    case.goes_to(moment.date(), moment.time())


def letters_of(case: PaperCase) -> list[str]:
    return [errand.key for errand in case.standing.errands if errand.kind == "letter"]
