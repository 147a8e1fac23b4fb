"""Faults (填报错误): what is wrong with what came in, all at once, each with its place and what would be right."""

from __future__ import annotations

import json
from typing import Any, TypeVar

from pydantic import TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from models.base import Model, Words

T = TypeVar("T")

SAID: dict[str, Words] = {
    "missing": Words(zh="缺少此项，请填写", en="is missing; please give it"),
    "extra_forbidden": Words(zh="没有这一项，请删去或改正名称", en="is not a known field; remove it or mend its name"),
    "identity_missing": Words(
        zh="自然人须填写证件类型和证件号码（第二十九条）", en="a natural person needs id_type and id_number (Art. 29)"
    ),
    "resident_id_wrong": Words(
        zh="居民身份证号码校验不符，请核对", en="is not a valid resident identity number; please check it"
    ),
    "organisation_missing": Words(
        zh="法人或其他组织须填写统一社会信用代码和法定代表人", en="an organisation needs uscc and legal_representative"
    ),
    "uscc_wrong": Words(
        zh="统一社会信用代码校验不符，请核对", en="is not a valid unified social credit code; please check it"
    ),
    "email_wrong": Words(zh="不是有效的电子邮箱", en="is not an e-mail address"),
    "contact_missing": Words(
        zh="电话、地址、电子邮箱至少填写一项（第二十九条）",
        en="needs a phone, an address or an e-mail address (Art. 29)",
    ),
    "representative_alone": Words(
        zh="只有一名申请人，不填代表人", en="there is only one applicant; name no representative"
    ),
    "representative_nobody": Words(
        zh="没有这个序号的申请人；序号从 1 起", en="is no applicant's place; places are counted from 1"
    ),
    "delivery_needs_address": Words(zh="选择邮寄须填写通信地址", en="delivery by post needs an applicant's address"),
    "delivery_needs_email": Words(zh="选择电子邮件须填写电子邮箱", en="delivery by e-mail needs an applicant's email"),
    "arrival_day_missing": Words(zh="须填写到达日（arrived）或确认日（confirmed）", en="needs arrived or confirmed"),
    "confirmed_too_early": Words(zh="早于到达日", en="is before the day of arrival"),
    "too_short": Words(zh="至少要有一项", en="needs at least one entry"),
    "too_long": Words(zh="项数过多", en="has too many entries"),
    "string_too_short": Words(zh="不能为空", en="must not be empty"),
    "string_too_long": Words(zh="过长", en="is too long"),
    "string_pattern_mismatch": Words(zh="格式不符", en="does not have the right form"),
    "json_invalid": Words(zh="不是有效的 JSON", en="is not valid JSON"),
    "union_tag_not_found": Words(zh="须写明种类", en="must name its kind"),
    "nothing_said": Words(zh="没有内容", en="says nothing"),
    "not_one_line": Words(zh="须为一行普通文字，不能有换行或控制字符", en="must be one line of plain text"),
    "received_or_arrival": Words(
        zh="received 与 arrival 须填写且只填写一项", en="needs exactly one of received and arrival"
    ),
    "day_out_of_range": Words(zh="须在2001年至2098年之间", en="must lie in 2001 to 2098"),
    "in_the_future": Words(zh="日期尚未到来", en="is a day that has not come yet"),
    "login_in_the_clear": Words(
        zh="会以明文发送密码：请改用 imaps、smtps 或 starttls（本机除外）",
        en="would send a password in the clear: use imaps, smtps or starttls, except on this machine",
    ),
    "duplicate_key": Words(zh="此项重复出现", en="appears twice"),
    "id_wrong": Words(zh="须为文字或整数", en="must be text or a whole number"),
}
EXPECTED = Words(zh="应为：", en="must be ")
KIND_OF_VALUE: dict[str, Words] = {
    "date": Words(zh="日期，如 2026-03-02", en="a day such as 2026-03-02"),
    "datetime": Words(zh="日期，或带时区的时间，如 2026-03-02T10:15:00+08:00", en="a day, or a time with its zone"),
    "timezone": Words(
        zh="带时区的时间，如 2026-03-02T10:15:00+08:00", en="a time with its zone, such as 2026-03-02T10:15:00+08:00"
    ),
    "string": Words(zh="文字", en="text"),
    "int": Words(zh="整数", en="a whole number"),
    "bool": Words(zh="true 或 false", en="true or false"),
    "tuple": Words(zh="列表 […]", en="a list"),
    "list": Words(zh="列表 […]", en="a list"),
    "model": Words(zh="对象 {…}", en="an object"),
    "dict": Words(zh="对象 {…}", en="an object"),
}
BOUNDS: dict[str, tuple[str, Words]] = {
    "greater_than_equal": ("ge", Words(zh="不得小于 ", en="must be at least ")),
    "less_than_equal": ("le", Words(zh="不得大于 ", en="must be at most ")),
}


class Fault(Model):
    """One thing that is wrong: where, and what it is and would be right."""

    where: str
    what: Words


class BadInput(Exception):  # noqa: N818 - the house's word for it
    """What came in cannot be read. ``faults`` holds every one of them; no value is repeated."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        super().__init__("; ".join(f"{one.where}: {one.what.en}" for one in faults))
        self.faults = faults


def no_key_twice(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """An object of JSON; of a key that stands twice only one value could be kept.

    Raises:
        BadInput: naming each such key.
    """
    keys = [key for key, _ in pairs]
    if len(set(keys)) < len(keys):
        twice = sorted({key for key in keys if keys.count(key) > 1})
        raise BadInput(tuple(Fault(where=key, what=SAID["duplicate_key"]) for key in twice))
    return dict(pairs)


ADAPTERS: dict[int, tuple[Any, TypeAdapter[Any]]] = {}
"""By the kind's identity, for not every kind can be hashed; the kind is kept beside it, so that no other takes its place."""


def adapter_of(kind: Any) -> TypeAdapter[Any]:
    """What reads this kind; made once, for making it costs far more than reading."""
    if id(kind) not in ADAPTERS:
        ADAPTERS[id(kind)] = (kind, TypeAdapter(kind))
    return ADAPTERS[id(kind)][1]


COMING_IN = {"is_coming_in": True}
"""Tells validators that what they see comes in now; what lies in history keeps the looser rules of its day."""


def read(kind: type[T] | Any, data: object, *, as_texts: bool = False) -> T:
    """Reads what came in as ``kind``, strictly: unknown fields are faults, and a number is no day, a text no number.

    ``as_texts``: every value is a text, as in the environment, and is turned into what it stands for.

    Raises:
        BadInput: with all faults.
    """
    adapter: TypeAdapter[T] = adapter_of(kind)
    try:
        if as_texts:
            return adapter.validate_python(data, extra="forbid", context=COMING_IN)
        text = json.dumps(data, default=str)
        return adapter.validate_json(text, strict=True, extra="forbid", context=COMING_IN)
    except ValidationError as error:
        raise BadInput(faults_of(error, data)) from None
    except (RecursionError, ValueError):  # nested too deep, or a number too long to be written
        raise BadInput((Fault(where=".", what=SAID["json_invalid"]),)) from None


def faults_of(error: ValidationError, data: object = None) -> tuple[Fault, ...]:
    """All faults, in the order of the fields, without the values that caused them. ``data``: what was read, for the places."""
    details = error.errors(include_url=False, include_input=False)
    places = [one["loc"] for one in details]
    kept = [one for one in details if not (one["type"] == "too_short" and holds_another(one["loc"], places))]
    return tuple(dict.fromkeys(Fault(where=place(one["loc"], data), what=said(one)) for one in kept))


def holds_another(outer: tuple[int | str, ...], places: list[tuple[int | str, ...]]) -> bool:
    """A list is not too short when one of its entries is at fault."""
    return any(len(inner) > len(outer) and inner[: len(outer)] == outer for inner in places)


def place(loc: tuple[int | str, ...], data: object) -> str:
    """Where: ``applicants[1].name``; list entries are counted from one, a union's tag is no place."""
    text = ""
    for depth, part in enumerate(loc):
        if isinstance(data, dict) and part not in data and depth + 1 < len(loc):
            continue
        data = within(data, part)
        text += f"[{part + 1}]" if isinstance(part, int) else f".{part}" if text else str(part)
    return text or "."


def within(data: object, part: int | str) -> object:
    """The value at one step of a place, or None."""
    if isinstance(data, dict):
        return data.get(part)
    return data[part] if isinstance(data, list | tuple) and isinstance(part, int) and part < len(data) else None


def said(detail: ErrorDetails) -> Words:
    """What is wrong, in plain words; never the value."""
    if detail["type"] in SAID:
        return SAID[detail["type"]]
    if expected := detail.get("ctx", {}).get("expected") or detail.get("ctx", {}).get("expected_tags"):
        return Words(zh=EXPECTED.zh + str(expected).replace(" or ", " 或 "), en=f"{EXPECTED.en}one of {expected}")
    if detail["type"] in BOUNDS:
        field, words = BOUNDS[detail["type"]]
        bound = detail["ctx"][field]
        return Words(zh=words.zh + str(bound), en=words.en + str(bound))
    root = detail["type"].partition("_")[0]
    kind = KIND_OF_VALUE.get(root, Words(zh="另一种值", en="another kind of value"))
    return Words(zh=EXPECTED.zh + kind.zh, en=EXPECTED.en + kind.en)
