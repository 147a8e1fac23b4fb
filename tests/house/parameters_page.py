"""Makes docs/parameters.md from policy/: ``.venv/bin/python -m tests.house.parameters_page`` writes it."""

from __future__ import annotations

import json
from pathlib import Path

from law.parameters import Parameters
from policy.parameters import LEGAL, OFFICE, REASONS, OfficeParameters

PAGE = Path(__file__).parents[2] / "docs" / "parameters.md"
HEAD = """# Open points 待定事项

Where the law leaves a choice, the choice is a parameter with a default, its reason, and who may change it. Office policy, not law. This page is
made from [policy/parameters.py](../policy/parameters.py); what each point means stands in [law/parameters.py](../law/parameters.py) and [clock.md](clock.md).

"""
TABLE = "| parameter | default | values | why | 理由 | changed by |\n|---|---|---|---|---|---|\n"


def page() -> str:
    legal = "".join(row(Parameters, name, value) for name, value in LEGAL.model_dump(mode="json").items())
    office = "".join(row(OfficeParameters, name, value) for name, value in OFFICE.model_dump(mode="json").items())
    return f"{HEAD}## Of the law\n\n{TABLE}{legal}\n## Of the office\n\n{TABLE}{office}"


def row(model: type[Parameters | OfficeParameters], name: str, value: object) -> str:
    reason = REASONS[name]
    schema = model.model_json_schema()["properties"][name]
    values = " · ".join(map(str, schema["enum"])) if "enum" in schema else schema.get("type", "working days")
    default = json.dumps(value, ensure_ascii=False)
    return f"| `{name}` | `{default}` | {values} | {reason.why.en} | {reason.why.zh} | {reason.changed_by.en} |\n"


if __name__ == "__main__":
    PAGE.write_text(page())
