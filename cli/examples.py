"""Examples of acts (填写示例): valid once each placeholder is filled in, and refused before, so that none is sent unread."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from string import ascii_uppercase
from typing import Any, NamedTuple, get_args

from cli.field_words import field_words
from models.acts import OfficerAct
from models.agency import Officer
from models.base import Words
from models.reply_kinds import ReplyKind
from models.roles import Role
from models.standing import Opening

FORMS: dict[str, Any] = {kind.model_fields["act"].default: kind for kind in get_args(OfficerAct)}
SHOWN_THOUGH_NOT_NEEDED = frozenset({"item", "version"})
DAY, SOMETHING, EITHER, NUMBER = "YYYY-MM-DD", "…", "true|false", "1-999"
NAMED_BY = {
    "handler": {Role.CASE_HANDLER},
    "holder": {Role.HOLDING_UNIT},
}
Data = dict[str, object]
Forms = dict[str, Any]


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
    shown = {*form.get("required", ()), *SHOWN_THOUGH_NOT_NEEDED, *proof}
    fields, forms = form["properties"], form.get("$defs", {})
    data = {name: hint(name, field, opening, people, forms) for name, field in fields.items() if name in shown}
    return (Example(None, data),)


def hint(name: str, field: dict[str, Any], opening: Opening, people: Sequence[Officer], forms: Forms) -> object:
    """What a field takes: what is known already, else a placeholder of its form."""
    if name in NAMED_BY:
        return "|".join(one.id for one in people if NAMED_BY[name] & set(one.roles)) or SOMETHING
    if name in ("about", "of"):
        return opening.about
    if name == "mark":
        return next(mark for mark in ascii_uppercase if mark not in opening.marks_taken)
    if name == "item":
        live = opening.live_items
        return live[0] if len(live) == 1 else "|".join(map(str, live)) or 1
    if name == "working_days":
        return f"1-{opening.most_working_days}"
    return hint_of(field, opening, forms)


def hint_of(field: dict[str, Any], opening: Opening, forms: Forms) -> object:
    """A placeholder by the field's form alone. A declaration is for a person to make, so it is not made beforehand."""
    if "$ref" in field:
        return hint_of(forms[field["$ref"].rpartition("/")[2]], opening, forms)
    if field.get("format") == "date":
        return DAY
    if field.get("default") is not None:
        return field["default"]
    if "enum" in field:
        return "|".join(field["enum"])
    if field.get("type") == "object":
        needed = field.get("required", ())
        return {name: hint_of(one, opening, forms) for name, one in field["properties"].items() if name in needed}
    if field.get("type") == "integer":
        return NUMBER
    if field.get("type") == "array":
        return [hint_of(field.get("items", {}), opening, forms)]
    return EITHER if field.get("type") == "boolean" and "const" not in field else SOMETHING


def drafts(opening: Opening) -> Iterator[Example]:
    """The forms of a finding: given, in part, already public, withheld, informed; each as far as it is open now."""
    documents = list(opening.documents)
    for of, kinds, more in (
        (Words(zh="予以公开", en="to disclose"), [ReplyKind.DISCLOSE], {"documents": documents}),
        (Words(zh="已主动公开", en="already public"), [ReplyKind.ALREADY_PUBLIC], {"where": SOMETHING}),
        (Words(zh="不予公开", en="to withhold"), [one for one in ReplyKind if one.withholds], {}),
        (
            Words(zh="部分公开", en="to disclose in part"),
            [ReplyKind.DISCLOSE_IN_PART],
            {"documents": documents, "grounds": [WITHHELD]},
        ),
        (Words(zh="重复申请", en="a repeat"), [ReplyKind.REPEAT], {"earlier": SOMETHING}),
        (Words(zh="行政查询事项", en="a registry inquiry"), [ReplyKind.REGISTRY_INQUIRY], {"where": SOMETHING}),
        (Words(zh="其他答复", en="to answer otherwise"), [one for one in ReplyKind if is_otherwise(one)], {}),
    ):
        open_now = [one for one in kinds if is_open_now(opening, one) and (opening.documents or not one.gives)]
        if open_now:
            yield draft(opening, of, open_now, **more)


WITHHELD = "|".join(one for one in ReplyKind if one.withholds)


def is_otherwise(kind: ReplyKind) -> bool:
    """Whether the finding neither gives nor withholds, and needs nothing but its reason."""
    needs_more = (ReplyKind.REPEAT, ReplyKind.REGISTRY_INQUIRY, ReplyKind.ALREADY_PUBLIC)
    return not (kind.gives or kind.withholds or kind in needs_more)


def is_open_now(opening: Opening, kind: ReplyKind) -> bool:
    """Whether some item may be found so now."""
    return kind in opening.kinds and any(not is_barred(opening, item, kind) for item in opening.live_items or (1,))


def is_barred(opening: Opening, item: int, kind: ReplyKind) -> bool:
    return any(bar.is_against(item, kind) for bar in opening.bars)


def draft(opening: Opening, of: Words, kinds: Sequence[ReplyKind], **more: object) -> Example:
    finding = {"kind": "|".join(kinds), "reason": SOMETHING, **more}
    return Example(of, {"findings": [{"item": item, **finding} for item in opening.live_items or (1,)]})


def notes(act: str, data: Data) -> list[Words]:
    """What is to be filled in, field by field, each once."""
    names = dict.fromkeys(name for name, value in fields_in(data) if is_open(value))
    told = [(name, field_words(act, name)) for name in names]
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
