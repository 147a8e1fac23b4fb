"""What each field of an example takes (填写提示): what is known already, else a placeholder of its form."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import count
from string import ascii_uppercase
from typing import Any, NamedTuple, get_args

from cli.placeholders import DAY, EITHER, SOMETHING, number, one_of
from models.acts import OfficerAct
from models.agency import Officer
from models.base import Words
from models.roles import Role
from models.standing import Opening

FORMS: dict[str, Any] = {kind.model_fields["act"].default: kind for kind in get_args(OfficerAct)}
"""The form of each act by its name."""
SHOWN_THOUGH_NOT_NEEDED = frozenset({"item", "version", "means"})
NAMED_BY = {"handler": Role.CASE_HANDLER, "holder": Role.HOLDING_UNIT}
ABOUT = ("about", "of")
MOST = 999
Data = dict[str, object]
Forms = dict[str, Any]


class Example(NamedTuple):
    """The data of one act (示例). ``of``: which of its forms; None: the only one."""

    of: Words | None
    data: Data


@cache
def schema_of(act: str) -> Forms:
    """The schema of an act's data, made once (字段格式)."""
    schema: Forms = FORMS[act].model_json_schema()
    return schema


def bare_data(opening: Opening, people: Sequence[Officer], *, earlier: bool) -> Data:
    """The data of an act with a placeholder for all that it needs. ``earlier``: its day must lie before today."""
    form = schema_of(opening.act)
    proof = {"proof"} if earlier and opening.earlier_needs_proof else set()
    shown = {*form.get("required", ()), *SHOWN_THOUGH_NOT_NEEDED, *proof}
    return {name: hint(name, opening, people) for name in form["properties"] if name in shown}


def hint(name: str, opening: Opening, people: Sequence[Officer]) -> object:
    """What a field takes in this opening."""
    if name in NAMED_BY:
        return officers(people, NAMED_BY[name])
    if name in ABOUT:
        return opening.about
    if name == "mark":
        return next(mark for mark in marks() if mark not in opening.marks_taken)
    if name == "item":
        return item_hint(opening)
    if name == "working_days":
        return number(1, opening.most_working_days or MOST)
    return hint_by_form(opening.act, name)


def hint_by_form(act: str, name: str) -> object:
    """What this field takes whatever the case (栏目格式)."""
    schema = schema_of(act)
    return hint_of(schema["properties"][name], schema.get("$defs", {}))


def officers(people: Sequence[Officer], role: Role) -> str:
    """The ids of those who have this role (可选人员)."""
    return one_of(one.id for one in people if role in one.roles) or SOMETHING


def marks() -> Iterator[str]:
    """Marks in their order: A to Z, then A1 (代号)."""
    yield from ascii_uppercase
    yield from (f"{letter}{place}" for place in count(1) for letter in ascii_uppercase)


def item_hint(opening: Opening) -> object:
    """An item that is handled here and of which this may be said now."""
    barred = {bar.item for bar in opening.bars if not bar.kinds}
    live = [one for one in opening.live_items if one not in barred]
    return live[0] if len(live) == 1 else one_of(live) or 1


def hint_of(field: Forms, forms: Forms) -> object:
    """A placeholder by the field's form alone. A declaration is for a person to make, so it is not made beforehand."""
    if "$ref" in field:
        return hint_of(forms[field["$ref"].rpartition("/")[2]], forms)
    if "anyOf" in field:
        return hint_of(field["anyOf"][0], forms)
    if field.get("format") == "date":
        return DAY
    if field.get("default") is not None:
        return field["default"]
    if "enum" in field:
        return one_of(field["enum"])
    return hint_of_type(field, forms)


def hint_of_type(field: Forms, forms: Forms) -> object:
    match field.get("type"):
        case "object":
            needed = field.get("required", ())
            return {name: hint_of(one, forms) for name, one in field["properties"].items() if name in needed}
        case "integer":
            return number(field.get("minimum", 1), field.get("maximum", MOST))
        case "array":
            return [hint_of(field.get("items", {}), forms)]
        case "boolean" if "const" not in field:
            return EITHER
    return SOMETHING
