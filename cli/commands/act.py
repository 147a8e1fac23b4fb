"""act and acts: do one act, and what may be done now (办理、现可为的行为)."""

from __future__ import annotations

import json
from typing import Annotated, Any, get_args

from pydantic import Field

from cli.commands.show import awaited, due_words
from cli.officers import officer_named
from cli.saying import as_json_line, line, message, said
from desk import desk
from desk.office import Office
from models.act_names import ACT_NAMES
from models.acts import OfficerAct, Register
from models.agency import Officer
from models.base import Words
from models.faults import SAID, BadInput, Fault, read
from models.standing import STAGE_NAMES, Opening, Receipt
from policy.policy import POLICY

Deed = Annotated[OfficerAct, Field(discriminator="act")]
FORMS: dict[str, Any] = {kind.model_fields["act"].default: kind for kind in get_args(OfficerAct)}


async def do_act(
    office: Office, number: str, name: str, officer_id: str, data: str, act_id: str | None, as_json: bool
) -> int:
    officer = await officer_named(office, officer_id)
    deed = await read_act(office, officer, name, data)
    receipt = await desk.act(office, number, deed, officer, act_id=act_id, typed_by="operator")
    if as_json:
        as_json_line(receipt)
    else:
        tell(receipt, name)
    return 0


async def read_act(office: Office, officer: Officer, name: str, data: str) -> OfficerAct:
    """The act with its fields.

    Raises:
        BadInput: an unknown act, fields at fault, or an officer named who is none of this agency.
    """
    if name not in FORMS or FORMS[name] is Register:
        known = ", ".join(one for one in FORMS if one != "register")
        raise BadInput((Fault(where="ACT", what=Words(zh=f"应为：{known}", en=f"must be one of {known}")),))
    try:
        fields = json.loads(data)
    except json.JSONDecodeError:
        raise BadInput((Fault(where="--data", what=SAID["json_invalid"]),)) from None
    deed: OfficerAct = read(FORMS[name], {**fields, "act": name} if isinstance(fields, dict) else fields)
    await look_up_named(office, officer, deed)
    return deed


async def look_up_named(office: Office, officer: Officer, deed: OfficerAct) -> None:
    """Officers named in an act must be of the same agency."""
    known = {one.id for one in await office.records.officers(officer.agency)}
    named = {field: getattr(deed, field) for field in ("handler", "holder") if hasattr(deed, field)}
    unknown = Words(zh="本机关没有这个工作人员", en="no such officer in this agency")
    faults = tuple(Fault(where=field, what=unknown) for field, one in named.items() if one not in known)
    if faults:
        raise BadInput(faults)


def tell(receipt: Receipt, name: str) -> None:
    done, stage = ACT_NAMES[name], STAGE_NAMES[receipt.stage]
    line(Words(zh=f"第 {receipt.seq} 行：{done.zh}", en=f"line {receipt.seq}: {done.en}"))
    line(Words(zh=f"现处：{stage.zh}", en=f"now at: {stage.en}"))
    line(due_words(receipt.due, receipt.provisional))
    message(awaited(receipt.awaited))


async def list_acts(office: Office, number: str, officer_id: str, as_json: bool) -> int:
    """Each act that is open to this officer, with its ground, limits and fields."""
    officer = await officer_named(office, officer_id)
    standing = await desk.view(office, number)
    mine = [one for one in standing.open if set(one.roles) & set(officer.roles) and officer.id not in one.not_by]
    if standing.agency != officer.agency:
        mine = []
    for opening in mine:
        form = FORMS[opening.act].model_json_schema()
        if as_json:
            as_json_line({"opening": opening, "ground": ground(opening), "data": form})
        else:
            tell_opening(opening, form)
    if not mine:
        message(Words(zh="现在没有可为的行为", en="nothing is open to this officer now"))
    return 0


def ground(opening: Opening) -> Words:
    """Why this act is there: its article, or the office's own rule."""
    row = next(one for one in POLICY.permissions if one.act == opening.act)
    if row.article is None:
        return row.why
    return Words(zh=f"{row.article.said_in('zh')}：{row.why.zh}", en=f"{row.article.said_in('en')}: {row.why.en}")


def tell_opening(opening: Opening, form: dict[str, Any]) -> None:
    line(f"{opening.act}  {said(ACT_NAMES[opening.act])}")
    line(Words(zh=f"    依据：{ground(opening).zh}", en=f"    ground: {ground(opening).en}"))
    for words in limits(opening):
        line(Words(zh=f"    {words.zh}", en=f"    {words.en}"))
    line(f"    --data '{json.dumps(example(opening, form), ensure_ascii=False)}'")


def limits(opening: Opening) -> list[Words]:
    """The opening's limits in words."""
    found = []
    if opening.earliest:
        found.append(Words(zh=f"最早 {opening.earliest}", en=f"not before {opening.earliest}"))
    if opening.latest:
        found.append(Words(zh=f"最迟 {opening.latest}", en=f"not after {opening.latest}"))
    if opening.most_working_days:
        most = opening.most_working_days
        found.append(Words(zh=f"1 至 {most} 个工作日", en=f"1 to {most} working days"))
    if opening.kinds:
        kinds = ", ".join(opening.kinds)
        found.append(Words(zh=f"处理决定：{kinds}", en=f"findings: {kinds}"))
    return found


def example(opening: Opening, form: dict[str, Any]) -> dict[str, Any]:
    """The act's fields with a hint for each, ready to be filled in."""
    known = {"about": opening.about} if opening.about else {}
    fields = {name: hint(field) for name, field in form["properties"].items() if name in form.get("required", ())}
    return {**fields, **known}


def hint(field: dict[str, Any]) -> object:
    """What a field takes."""
    if field.get("format") == "date":
        return "YYYY-MM-DD"
    if field.get("type") == "array":
        return ["…"]
    return {"boolean": True, "integer": 1}.get(field.get("type", ""), field.get("const", "…"))
