"""A paper case as the steps read it (案件视图)."""

from __future__ import annotations

from procedure.case import Case, case_of
from tests.builders import PaperCase


def case_in(paper: PaperCase) -> Case:
    return case_of(paper.lines, paper.policy, paper.calendar)
