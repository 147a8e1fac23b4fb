"""Handling (办理): assignment, search log, documents."""

from __future__ import annotations

from collections.abc import Iterator

from models.acts import AddDocument, Assign, DraftReply, FindComplete, ReportSearch
from models.standing import Opening, Task
from procedure.case import Case, Done
from procedure.tasking import holder, task


def assigned(case: Case) -> Assign | None:
    """Who handles and who holds, as last assigned; None before (分办)."""
    last = case.last(Assign)
    return last.act if last else None


def documents(case: Case) -> dict[str, Done[AddDocument]]:
    """The documents handed over, by digest (材料)."""
    return {one.act.sha256: one for one in case.all(AddDocument)}


def has_looked(case: Case) -> bool:
    """Whether the holding unit has reported anything yet."""
    return case.has(ReportSearch) or case.has(AddDocument)


def openings(case: Case) -> Iterator[Opening]:
    if case.is_issued:
        return
    yield Opening(act="assign", roles=case.roles("assign"))
    if case.is_complete:
        yield Opening(act="report_search", roles=case.roles("report_search"), earliest=case.receipt.day)
        yield Opening(act="add_document", roles=case.roles("add_document"), items=case.items, left_out=case.left_out)


def tasks(case: Case) -> Iterator[Task]:
    """Assigning, and the first report of the holding unit."""
    done = case.last(FindComplete)
    if done is None or case.is_issued:
        return
    if assigned(case) is None:
        yield task(case, "assign", done.day)
    elif not has_looked(case) and not case.has(DraftReply):
        yield task(case, "report_search", done.day, officer=holder(case))
