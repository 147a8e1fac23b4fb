"""Checking one case (单案核验): its ledger's lines one after the other, then its register row. Pure: rows in, findings out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from pydantic import ValidationError
from sqlalchemy import Row

from models.base import utc
from models.ledger import Line
from models.standing import Standing
from records.ledger import Tail, columns_of, digest_of, first_tail
from records.rows import Finding
from records.wrongs import Wrong, said


class CaseCheck:
    """One case's rows under examination (核验中的案件). ``row`` None: the register does not have the case."""

    def __init__(self, case_id: str, row: Row[Any] | None, lines: Sequence[Row[Any]]) -> None:
        self._case_id = case_id
        self._row = row
        self._lines = lines
        self._number: str = row.number if row else ""
        self._tail = first_tail(case_id)
        self._acts: set[str] = set()

    def findings(self) -> tuple[Finding, ...]:
        """All that is wrong, in the order of the lines; each line is named once, by what is wrong with it first."""
        found: list[Finding] = []
        for line in self._lines:
            found += [self._finding("line_missing", seq) for seq in range(self._tail.seq + 1, line.seq)]
            if wrong := self._wrong_in(line):
                found.append(self._finding(wrong, line.seq))
            self._tail = Tail(line.seq, line.digest)
            self._acts.add(line.act_id)
        return (*found, *self._wrong_in_row())

    def _finding(self, wrong: Wrong, seq: int | None) -> Finding:
        return Finding(kind=wrong, number=self._number, case_id=self._case_id, seq=seq, what=said(wrong))

    def _wrong_in(self, line: Row[Any]) -> Wrong | None:
        if line.seq <= self._tail.seq:
            return "line_doubled"
        if line.digest != digest_of(line.previous, line.body):
            return "line_changed"
        # After a missing line the chain cannot but be broken: that was said already.
        if line.seq == self._tail.seq + 1 and line.previous != self._tail.digest:
            return "chain_broken"
        if line.act_id in self._acts:
            return "act_doubled"
        return self._wrong_beside(line)

    def _wrong_beside(self, line: Row[Any]) -> Wrong | None:
        try:
            read = Line.model_validate_json(line.body)
        except ValidationError:
            return "line_unreadable"
        if self._row and read.number != self._number:
            return "number_differs"
        said_by_line = columns_of(read) | {"at": utc(read.entry.at)}
        differing = [name for name, value in said_by_line.items() if getattr(line, name) != value]
        return "columns_differ" if differing else None

    def _wrong_in_row(self) -> tuple[Finding, ...]:
        if self._row is None:
            return (self._finding("case_missing", None),) if self._lines else ()
        if self._tail.seq < self._row.last_seq:
            return (self._finding("tail_missing", self._tail.seq + 1),)
        if (self._tail.seq, self._tail.digest) != (self._row.last_seq, self._row.head):
            return (self._finding("head_differs", self._tail.seq),)
        wrong = self._wrong_in_standing(self._row)
        return (self._finding(wrong, None),) if wrong else ()

    def _wrong_in_standing(self, row: Row[Any]) -> Wrong | None:
        try:
            standing = Standing.model_validate_json(row.standing)
        except ValidationError:
            return "standing_differs"
        if {standing.number, f"{row.agency}-{row.year}-{row.serial:04d}"} != {row.number}:
            return "number_differs"
        return "standing_differs" if standing.seq != row.last_seq else None
