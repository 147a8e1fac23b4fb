"""The list of letter numbers (文号登记): every number of a year, of which letter of which case, and whether it stands or is void and why."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from models.acts import ReceiveOrder, ReturnForRedraft, Withdraw
from models.base import Model, Words, china
from procedure.case import Case
from records.rows import LetterNumberRow
from reports.letters_named import letters_named

WITHDRAWN = Words(zh="申请已撤回", en="the request was withdrawn")
ORDERED = Words(zh="发出前收到责令答复", en="an order to reply came in before it left")
WITHOUT_EFFECT = Words(zh="未发出", en="it did not leave")


class NumberTold(Model):
    """A letter number as the list tells it. ``kind`` None: the line causes no such letter any more. ``why``: why it is void."""

    number: str
    series: str | None
    serial: int | None
    kind: str | None
    title: str | None
    register_number: str
    day: date
    void: bool
    why: Words | None


def number_list(rows: Iterable[LetterNumberRow], cases: Mapping[str, Case]) -> tuple[NumberTold, ...]:
    """The numbers in the order given. ``cases``: by case id, each with all its lines."""
    return tuple(told(row, cases[row.case_id]) for row in rows)


def told(row: LetterNumberRow, case: Case) -> NumberTold:
    letter = next((one for one in letters_named(case, row.seq) if one.number == row.number), None)
    return NumberTold(
        number=row.number,
        series=row.series,
        serial=row.serial,
        kind=letter.kind if letter else None,
        title=letter.title if letter else None,
        register_number=row.case_number,
        day=china(row.at).date(),
        void=row.void,
        why=why_void(case, row.seq) if row.void else None,
    )


def why_void(case: Case, seq: int) -> Words:
    """What came after it and took its effect: the draft was returned, the request withdrawn, or an order came in."""
    back = next((one for one in case.all(ReturnForRedraft) if one.seq > seq), None)
    if back:
        return Words(zh=f"退回重拟：{back.act.reason}", en=f"returned for a new draft: {back.act.reason}")
    if any(one.seq > seq and not one.act.items for one in case.all(Withdraw)):
        return WITHDRAWN
    return ORDERED if any(one.seq > seq for one in case.all(ReceiveOrder)) else WITHOUT_EFFECT
