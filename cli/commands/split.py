"""split: items as requests of their own (一事一申请，分立案件)."""

from __future__ import annotations

from collections.abc import Iterator

from cli.next_steps import tell_next
from cli.officers import officer_named
from cli.reading import read_case
from cli.running import SILENT
from cli.saying import as_json_line, line, message
from desk import desk
from desk.office import NoAnswer, Office
from desk.splitting import split, submission_of
from models.application import Application
from models.base import Words
from models.faults import BadInput, Fault
from procedure.case import Case
from procedure.parties import applicants

NO_NUMBERS = Words(zh="须为申请事项序号，如 2,3", en="must be numbers of items such as 2,3")
NO_ITEM = Words(zh="没有这一项", en="there is no such item")
AGAIN = Words(
    zh="再次执行同一命令即可接着办理，不会重复。",
    en="Give the same command again: it goes on, and nothing is done twice.",
)


async def split_case(
    office: Office, number: str, items: str, officer_id: str, acting_for: str | None, as_json: bool
) -> int:
    """Registers each item as its own case and enters it in the original."""
    officer = await officer_named(office, officer_id)
    case = await read_case(office, number)
    parts = list(parts_of(case, number, items_in(items)))
    try:
        receipt, numbers = await split(office, number, parts, officer, typed_by="operator", acting_for=acting_for)
    except NoAnswer:
        message(SILENT)
        message(AGAIN)
        return 1
    if as_json:
        as_json_line({"receipt": receipt, "numbers": numbers})
        return 0
    for (item, _), new in zip(parts, numbers, strict=True):
        line(Words(zh=f"第 {item} 项：{new}", en=f"item {item}: {new}"))
    await tell_next(office, await desk.view(office, number))
    return 0


def items_in(text: str) -> list[int]:
    """The items that are named, each once, in order.

    Raises:
        BadInput: it is no list of numbers.
    """
    parts = [one.strip() for one in text.replace("，", ",").replace("、", ",").split(",")]
    if not all(one.isdecimal() and one.isascii() for one in parts):
        raise BadInput((Fault(where="--items", what=NO_NUMBERS),))
    return sorted({int(one) for one in parts})


def parts_of(case: Case, number: str, items: list[int]) -> Iterator[tuple[int, Application]]:
    """Each item with the request that it becomes: as asked now, by those who ask now, come in when the original did.

    Its period is counted from the original's day of receipt, also where a supplement came in since: strictly.

    Raises:
        BadInput: the request has no such item.
    """
    if any(not 1 <= item <= case.items for item in items):
        raise BadInput((Fault(where="--items", what=NO_ITEM),))
    original = case.registered.act.application
    for item in items:
        update = {
            "id": submission_of(number, item),
            "split_from": number,
            "applicants": applicants(case.lines),
            "items": (case.asked[item - 1],),
            "arrival": arrival_of(case),
        }
        yield item, original.model_copy(update=update)


def arrival_of(case: Case) -> object:
    """The original's arrival, with the day of its confirmation where that is on record since."""
    arrival = case.registered.act.application.arrival
    if not case.receipt.confirmed or "confirmed" not in type(arrival).model_fields:
        return arrival
    return arrival.model_copy(update={"confirmed": case.receipt.day})
