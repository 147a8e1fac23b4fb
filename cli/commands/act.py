"""act: one act of an officer (办理一项行为)."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from cli.commands.acts import open_to
from cli.commands.show import due_words
from cli.examples import FORMS
from cli.json_in import value_in
from cli.next_steps import tell_next
from cli.officers import officer_named
from cli.saying import as_json_line, line, message
from cli.typing_it import typed
from desk import desk
from desk.office import Office
from models.act_names import ACT_NAMES
from models.acts import OfficerAct, Register
from models.agency import Officer
from models.base import Words
from models.faults import BadInput, Fault, read
from models.standing import STAGE_NAMES, Receipt, Standing

Deed = Annotated[OfficerAct, Field(discriminator="act")]
NOT_AN_OBJECT = Words(zh='须为 JSON 对象，如 {"reason": "…"}', en='must be a JSON object such as {"reason": "…"}')


async def do_act(
    office: Office, number: str, name: str, officer_id: str, data: str, act_id: str | None, as_json: bool
) -> int:
    officer = await officer_named(office, officer_id)
    deed = read_act(name, data)
    receipt = await desk.act(office, number, deed, officer, act_id=act_id, typed_by="operator")
    if as_json:
        as_json_line(receipt)
        return 0
    tell(receipt, name)
    standing = await desk.view(office, number)
    await tell_next(office, standing)
    tell_more(standing, officer)
    return 0


def read_act(name: str, data: str) -> OfficerAct:
    """The act with its fields.

    Raises:
        BadInput: an unknown act, or fields at fault.
    """
    if name not in FORMS or FORMS[name] is Register:
        known = ", ".join(one for one in FORMS if one != "register")
        raise BadInput((Fault(where="ACT", what=Words(zh=f"应为：{known}", en=f"must be one of {known}")),))
    deed: OfficerAct = read(FORMS[name], {**fields_in(data), "act": name})
    return deed


def fields_in(data: str) -> dict[str, object]:
    """The fields of ``--data``.

    Raises:
        BadInput: it is not a JSON object.
    """
    fields = value_in(data, "--data")
    if not isinstance(fields, dict):
        raise BadInput((Fault(where="--data", what=NOT_AN_OBJECT),))
    return fields


def tell(receipt: Receipt, name: str) -> None:
    done, stage = ACT_NAMES[name], STAGE_NAMES[receipt.stage]
    line(Words(zh=f"第 {receipt.seq} 行：{done.zh}", en=f"line {receipt.seq}: {done.en}"))
    line(Words(zh=f"现处：{stage.zh}", en=f"now at: {stage.en}"))
    line(due_words(receipt.due, receipt.provisional))


def tell_more(standing: Standing, officer: Officer) -> None:
    """What else this officer may do, and where to look."""
    if more := list(dict.fromkeys(one.act for one in open_to(standing, officer))):
        zh, command = "、".join(more), typed("acts", standing.number, "--as", officer.id)
        message(Words(zh=f"{officer.id} 现可办理：{zh}", en=f"{officer.id} may now do: {', '.join(more)}"))
        message(f"    {command}")
    message(Words(zh="现状与文书：", en="Where it stands, and its letters:"))
    message(f"    {typed('show', standing.number)}")
