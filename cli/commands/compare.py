"""clock --compare, clock --parameters: the past under another rule, and the open points (参数比较). Nothing is changed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from cli.json_in import text_of, value_in
from cli.reading import calendar_of_office
from cli.saying import as_json_line, line, message, said, table
from desk.office import Office
from law.judgement import judged
from law.parameters import Parameters
from models.act_names import VERDICT_NAMES, clock_name
from models.base import Words
from models.faults import BadInput, Fault, read
from policy.parameters import LEGAL, REASONS
from policy.policy import POLICY
from procedure.case import Case, case_of

HEAD = (Words(zh="登记号", en="number"), Words(zh="期限", en="clock"), Words(zh="现行", en="now"), Words(zh="改后", en="then"))  # fmt: skip
Difference = tuple[str, str, object, object]


def parameters_in(text: str) -> Parameters:
    """The office's open points with those of a JSON object, given as such or in a file.

    Raises:
        BadInput: with all faults.
    """
    changed = value_in(text if text.lstrip().startswith("{") else text_of(Path(text)), "--compare")
    if not isinstance(changed, dict):
        raise BadInput((Fault(where="--compare", what=Words(zh="应为：对象 {…}", en="must be an object")),))
    found: Parameters = read(Parameters, LEGAL.model_dump() | changed)
    return found


async def compare(office: Office, text: str, as_json: bool) -> int:
    """Every case of the register whose dates or verdict these parameters would change."""
    parameters, calendar = parameters_in(text), await calendar_of_office(office)
    cases = await office.records.list_cases()
    found: list[Difference] = []
    for row in cases:
        now = case_of(await office.records.lines(row.case_id), POLICY, calendar)
        found += differences(now, parameters, row.number)
    if as_json:
        for number, what, before, after in found:
            as_json_line({"number": number, "what": what, "before": before, "after": after})
    elif found:
        table(HEAD, [(number, said(name_of(what)), shown(a), shown(b)) for number, what, a, b in found])
    changed = len({number for number, *_ in found})
    message(Words(zh=f"{len(cases)} 案中 {changed} 案会有变动；未作任何改动", en=f"{changed} of {len(cases)} cases would change; nothing was changed"))  # fmt: skip
    return 0


def differences(now: Case, parameters: Parameters, number: str) -> Iterator[Difference]:
    then_case = replace(now, policy=POLICY.model_copy(update={"legal": parameters}))
    then = judged(then_case.sheet, now.calendar, parameters)
    dues = {one.clock.name: one.clock.due for one in then.clocks}
    for name in dict.fromkeys([*(one.name for one in now.clocks), *dues]):
        clock = now.clock(name)
        before = clock.due if clock else None
        if before != dues.get(name):
            yield number, name, before, dues.get(name)
    if now.verdict is not then.verdict:
        yield number, "verdict", now.verdict, then.verdict


def name_of(what: str) -> Words:
    return Words(zh="结论", en="verdict") if what == "verdict" else clock_name(what)


def shown(value: object) -> str:
    return said(VERDICT_NAMES[str(value)]) if str(value) in VERDICT_NAMES else str(value or "—")


def tell_parameters(as_json: bool) -> int:
    """Every open point of the law: its default, its values, why, and who may change it."""
    for name, value in LEGAL.model_dump().items():
        reason, values = REASONS[name], Parameters.model_json_schema()["properties"][name]
        if as_json:
            as_json_line({"parameter": name, "default": value, "schema": values, "why": reason.why, "changed_by": reason.changed_by})  # fmt: skip
            continue
        line(f"{name} = {json.dumps(value)}  ({possible(values)})")
        line(Words(zh=f"    {reason.why.zh}（{reason.changed_by.zh}可改）", en=f"    {reason.why.en} (changed by {reason.changed_by.en})"))  # fmt: skip
    return 0


def possible(schema: dict[str, Any]) -> str:
    """The values that an open point may have (可选值)."""
    if schema.get("type") == "array":
        return "[…]"
    if "enum" in schema:
        return " | ".join(map(str, schema["enum"]))
    return "true | false" if schema.get("type") == "boolean" else f"{schema.get('minimum')}…{schema.get('maximum')}"
