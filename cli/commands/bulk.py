"""bulk, hand-over: many acts with one report (批量办理、移交全部在办案件)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from uuid import UUID

from pydantic import Field

from cli.json_in import Placed, values_in
from cli.officers import officer_named
from cli.saying import as_json_line, line, message
from cli.typed_acts import act_with, look_up_act, read_act
from desk.bulk import Deed, Outcome, do_all, hand_overs, id_of, look_over
from desk.office import Office
from models.act_names import ACT_NAMES
from models.agency import Officer
from models.application import Line
from models.base import Model, Words
from models.faults import BadInput, Fault, read

RESULTS = {
    "done": Words(zh="已办", en="done"),
    "refused": Words(zh="不予办理", en="refused"),
    "fault": Words(zh="填报有误", en="at fault"),
    "no_answer": Words(zh="未答复", en="no answer"),
}
NO_CASES = Words(zh="该人员没有在办案件。", en="This officer has no open cases.")


class BulkLine(Model):
    """One line of the file (批量文件一行)."""

    number: Line
    act: Line
    data: dict[str, object] = Field(default_factory=dict)
    id: UUID | None = None


async def bulk_file(office: Office, file: str, officer_id: str, acting_for: str | None, as_json: bool) -> int:
    """Does what the file's lines say."""
    officer = await officer_named(office, officer_id)
    deeds = read_deeds(office, officer, values_in(Path(file)), acting_for)
    return await report(office, deeds, officer, acting_for, as_json)


async def bulk_numbers(
    office: Office,
    numbers: Sequence[str],
    name: str,
    data: str,
    officer_id: str,
    acting_for: str | None,
    as_json: bool,
) -> int:
    """Does the same act in each of these cases."""
    officer = await officer_named(office, officer_id)
    act = read_act(name, data)
    each = list(dict.fromkeys(numbers))
    deeds = [Deed(one, one, act, id_of(office, officer, one, act, acting_for)) for one in each]
    return await report(office, deeds, officer, acting_for, as_json)


async def hand_over_desk(
    office: Office, giver: str, taker: str, officer_id: str, reason: str, part: str | None, as_json: bool
) -> int:
    """Puts another in a colleague's place in all his open cases, or (``part``) in those where he has this part."""
    officer = await officer_named(office, officer_id)
    await officer_named(office, giver, "--from")
    act_with(
        "hand_over", {"part": part or "handler", "to": taker, "reason": reason}
    )  # faults at once, and without any case
    cases = await office.records.in_charge(officer.agency, giver)
    chosen = [one for one in cases if part in (None, one.part)]
    if not chosen:
        message(NO_CASES)
        return 0
    deeds = hand_overs(office, chosen, giver, taker, reason)
    return await report(office, deeds, officer, None, as_json)


def read_deeds(office: Office, officer: Officer, values: Sequence[Placed], acting_for: str | None) -> list[Deed]:
    """All lines as deeds.

    Raises:
        BadInput: with the faults of every line, each with its place.
    """
    deeds: list[Deed] = []
    faults: list[Fault] = []
    for placed in values:
        try:
            deeds.append(deed_in(office, officer, placed, acting_for))
        except BadInput as bad:
            faults += [Fault(where=f"{placed[0]} {one.where}".strip(), what=one.what) for one in bad.faults]
    if faults:
        raise BadInput(tuple(faults))
    return deeds


def deed_in(office: Office, officer: Officer, placed: Placed, acting_for: str | None) -> Deed:
    """One line as a deed. Raises BadInput with its faults."""
    where, value = placed
    if isinstance(value, BadInput):
        raise value
    said: BulkLine = read(BulkLine, value)
    look_up_act(said.act)
    act = act_with(said.act, said.data)
    chosen = str(said.id) if said.id else id_of(office, officer, said.number, act, acting_for)
    return Deed(where, said.number, act, chosen)


async def report(office: Office, deeds: Sequence[Deed], officer: Officer, acting_for: str | None, as_json: bool) -> int:
    """Does them all and tells of each; 0 all done, 1 some refused or not answered, 2 some at fault."""
    await look_over(office, deeds, officer)
    counts: Counter[str] = Counter()
    async for one in do_all(office, deeds, officer, typed_by="operator", acting_for=acting_for):
        counts[one.result] += 1
        tell(one, as_json)
    told = [Words(zh=f"{RESULTS[one].zh} {counts[one]} 件", en=f"{counts[one]} {RESULTS[one].en}") for one in counts]
    message(Words(zh="，".join(one.zh for one in told), en=", ".join(one.en for one in told)))
    return 2 if counts["fault"] else 1 if counts["refused"] or counts["no_answer"] else 0


def tell(one: Outcome, as_json: bool) -> None:
    """Number, act, result, and why where it was not done."""
    if as_json:
        as_json_line(one)
        return
    name, result = ACT_NAMES[one.act], RESULTS[one.result]
    why = one.sentence or Words(zh="", en="")
    zh, en = f"{one.number}  {name.zh}  {result.zh}  {why.zh}", f"{one.number}  {one.act}  {result.en}  {why.en}"
    line(Words(zh=zh.rstrip(), en=en.rstrip()))
