"""Acts as people type them (录入的行为): a name, and its fields as JSON."""

from __future__ import annotations

from difflib import get_close_matches

from cli.example_hints import FORMS, schema_of
from cli.json_in import value_in
from cli.typed_values import fields_as_meant
from models.acts import OfficerAct, Register
from models.base import Words
from models.faults import BadInput, Fault, read

NOT_AN_OBJECT = Words(zh='须为 JSON 对象，如 {"reason": "…"}', en='must be a JSON object such as {"reason": "…"}')


def read_act(name: str, data: str) -> OfficerAct:
    """The act with its fields.

    Raises:
        BadInput: an unknown act, or fields at fault.
    """
    look_up_act(name)
    return act_with(name, fields_in(data))


def look_up_act(name: str, where: str = "ACT") -> None:
    """Raises BadInput unless an officer's act in a case has this name. ``where``: in which argument it was given."""
    if name in FORMS and FORMS[name] is not Register:
        return
    like = get_close_matches(name, [one for one in FORMS if one != "register"])
    zh, en = (f"相近的：{'、'.join(like)}。", f"like it: {', '.join(like)}; ") if like else ("", "")
    what = Words(zh=f"没有这项行为；{zh}能办理的见 acts", en=f"no such act; {en}see acts for those that are open")
    raise BadInput((Fault(where=where, what=what),))


def act_with(name: str, fields: dict[str, object]) -> OfficerAct:
    """The act of this name with these fields. Raises BadInput with their faults."""
    meant = fields_as_meant(fields, schema_of(name))
    deed: OfficerAct = read(FORMS[name], {**meant, "act": name})
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
