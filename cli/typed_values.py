"""Values as people type them (命令行上的取值): a number or a yes inside the quotation marks of the example is still meant as one."""

from __future__ import annotations

import re
from typing import Any

YES_OR_NO = {"true": True, "false": False}
WHOLE_NUMBER = re.compile(r"[0-9]{1,6}")


def fields_as_meant(fields: dict[str, object], schema: dict[str, Any]) -> dict[str, object]:
    """The fields of a form by its schema; what is neither number nor yes nor no stays as it is, for the reader to judge."""
    known, forms = schema.get("$defs", {}), schema.get("properties", {})
    return {name: as_meant(one, forms.get(name, {}), known) for name, one in fields.items()}


def as_meant(value: object, schema: dict[str, Any], known: dict[str, Any]) -> object:
    if "$ref" in schema:
        schema = known[schema["$ref"].rpartition("/")[2]]
    if "anyOf" in schema:  # of what may be left out: what it is where it is not
        return as_meant(value, schema["anyOf"][0], known)
    if isinstance(value, dict):
        return fields_as_meant(value, {**schema, "$defs": known})
    if isinstance(value, list):
        return [as_meant(one, schema.get("items", {}), known) for one in value]
    return text_as_meant(value, schema.get("type")) if isinstance(value, str) else value


def text_as_meant(text: str, kind: str | None) -> object:
    if kind == "boolean":
        return YES_OR_NO.get(text.strip(), text)
    if kind == "integer" and WHOLE_NUMBER.fullmatch(text.strip()):
        return int(text)
    return text
