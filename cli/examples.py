"""Examples of acts (填写示例): valid once each placeholder is filled in, and refused before, so that none is sent unread."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple, get_args

from cli.field_words import FIELD_WORDS
from models.acts import OfficerAct
from models.agency import Officer
from models.base import Words
from models.reply_kinds import ReplyKind
from models.roles import Role
from models.standing import Opening

FORMS: dict[str, Any] = {kind.model_fields["act"].default: kind for kind in get_args(OfficerAct)}
SHOWN_THOUGH_NOT_NEEDED = frozenset({"item", "version"})
DAY, SOMETHING, EITHER = "YYYY-MM-DD", "…", "true|false"
NAMED_BY = {"handler": Role.CASE_HANDLER, "holder": Role.HOLDING_UNIT}
Data = dict[str, object]


class Example(NamedTuple):
    """The data of one act (示例). ``of``: for which finding; None: the only form."""

    of: Words | None
    data: Data


def examples(opening: Opening, people: Sequence[Officer], *, earlier: bool = False) -> tuple[Example, ...]:
    """All forms that this act may take now. ``people``: the agency's officers, for the fields that name one.

    ``earlier``: its day must lie before today, and where that needs a proof, the proof is asked for.
    """
    if opening.act == "draft_reply":
        return tuple(drafts(opening))
    form = FORMS[opening.act].model_json_schema()
    proof = {"proof"} if earlier and opening.earlier_needs_proof else set()
    shown = {*form.get("required", ()), *SHOWN_THOUGH_NOT_NEEDED, *proof} - {"about"}
    data = {name: hint(name, field, opening, people) for name, field in form["properties"].items() if name in shown}
    return (Example(None, data | ({"about": opening.about} if opening.about else {})),)


def hint(name: str, field: dict[str, Any], opening: Opening, people: Sequence[Officer]) -> object:
    """What a field takes: what is known already, else a placeholder of its form."""
    if name in NAMED_BY:
        return "|".join(one.id for one in people if NAMED_BY[name] in one.roles) or SOMETHING
    if name == "item":
        return 1 if opening.items == 1 else f"1-{opening.items}"
    if name == "working_days":
        return f"1-{opening.most_working_days}"
    return hint_of(field)


def hint_of(field: dict[str, Any]) -> object:
    """A placeholder by the field's form alone. A declaration is for a person to make, so it is not made beforehand."""
    if field.get("format") == "date":
        return DAY
    if field.get("default") is not None:
        return field["default"]
    if "enum" in field:
        return "|".join(field["enum"])
    either = SOMETHING if "const" in field else EITHER
    return {"array": [SOMETHING], "boolean": either}.get(field.get("type", ""), SOMETHING)


def drafts(opening: Opening) -> Iterator[Example]:
    """The three forms of a finding: given, already public, withheld; each as far as it is open now."""
    given = [one for one in opening.kinds if one is ReplyKind.DISCLOSE]
    withheld = [one for one in opening.kinds if one.withholds]
    if given and opening.documents:
        yield draft(opening, Words(zh="予以公开", en="to disclose"), given, documents=list(opening.documents))
    if ReplyKind.ALREADY_PUBLIC in opening.kinds:
        public = Words(zh="已主动公开", en="already public")
        yield draft(opening, public, [ReplyKind.ALREADY_PUBLIC], where=SOMETHING)
    if withheld:
        yield draft(opening, Words(zh="不予公开", en="to withhold"), withheld)


def draft(opening: Opening, of: Words, kinds: Sequence[ReplyKind], **more: object) -> Example:
    finding = {"kind": "|".join(kinds), "reason": SOMETHING, **more}
    return Example(of, {"findings": [{"item": item + 1, **finding} for item in range(opening.items or 1)]})


def notes(data: Data) -> list[Words]:
    """What is to be filled in, field by field, each once."""
    names = dict.fromkeys(name for name, value in fields_in(data) if is_open(value))
    told = [(name, FIELD_WORDS[name]) for name in names]
    return [Words(zh=f"{name} {words.zh}", en=f"{name}: {words.en}") for name, words in told]


def fields_in(data: Data) -> Iterator[tuple[str, object]]:
    """Every field, those of findings instead of the list that holds them."""
    for name, value in data.items():
        if isinstance(value, list) and value and isinstance(value[0], dict):
            yield from fields_in(value[0])
        else:
            yield name, value


def is_open(value: object) -> bool:
    """Whether a person has something to fill in or to declare here."""
    text = value[0] if isinstance(value, list) else value
    return isinstance(text, str) and (text in (DAY, SOMETHING) or "|" in text or text.startswith("1-"))
