"""The search log (检索记录): what it says of an item, and the certificate that rests on it (无记录证明).

Art. 36(4) speaks of a search; SPC Interpretation (2025) No. 8, Art. 5(6) has the agency prove in court that it was a reasonable
one. That it is certified item by item, and in each round anew, is the office's own way of keeping that proof.
"""

from __future__ import annotations

from models.acts import CertifyNoRecord, ChangeRequest, DeclareClassified, ReportSearch
from procedure.case import Case, Done
from procedure.documents import documents


def log_of(case: Case, item: int) -> list[Done[ReportSearch]]:
    """The lines of the log for this item; one that names no item is for all (该项检索记录)."""
    return [one for one in case.all(ReportSearch) if one.act.item in (None, item)]


def may_be_certified(case: Case, item: int) -> bool:
    """Whether it was searched for, last without result, and nothing of it came to light since (可否出具无记录证明)."""
    log = log_of(case, item)
    return bool(log) and log[-1].seq > came_to_light(case, item)


def is_certified(case: Case, item: int) -> bool:
    """Whether it was certified in this round, and nothing of it came to light since (无记录证明有效)."""
    certified = [one.seq for one in case.now(CertifyNoRecord) if one.act.item == item]
    return bool(certified) and certified[-1] > came_to_light(case, item)


def came_to_light(case: Case, item: int) -> int:
    """The last line by which something of this item was found, handed over or declared, or the item was changed; 0: none."""
    found = [one.seq for one in log_of(case, item) if one.act.found]
    handed_over = [one.seq for one in documents(case).values() if one.act.item == item]
    declared = [one.seq for one in case.all(DeclareClassified) if one.act.item == item]
    return max([changed_at(case, item), *found, *handed_over, *declared])


def changed_at(case: Case, item: int) -> int:
    """The line since which this item asks for what it asks for now; 0: from the beginning (申请内容变更之行)."""
    return max((one.seq for one in case.all(ChangeRequest) if one.act.item == item), default=0)
