"""Makes docs/permissions.md from the permission table: ``.venv/bin/python -m tests.house.permissions_page`` writes it."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path

from models.act_names import ACT_NAMES
from models.roles import ROLE_NAMES
from policy.permission_table import COMMENTERS, PERMISSIONS
from policy.permissions import Permission

PAGE = Path(__file__).parents[2] / "docs" / "permissions.md"
HEAD = """# Who may do what 权限表

Every act of officers by step, who may do it, and on what ground: an article, or the office's own rule. Made from
[policy/permission_table.py](../policy/permission_table.py), which the decider and the command line read; when an act is open within its step is decided in
the file of that step in [procedure](../procedure). `starter.py acts NUMBER --as OFFICER` tells what is open to whom now, within which limits.
"""
TABLE = "\n| act | 行为 | who 角色 | not by 回避 | ground 依据 |\n|---|---|---|---|---|\n"
STEPS = {
    "intake": "Intake 登记",
    "completeness": "Completeness 审查",
    "handling": "Handling 办理",
    "consultation": "Consultation 征求意见",
    "extension": "Extension 延期",
    "excessive": "Excessive requests 过量申请",
    "fees": "Fees 收费",
    "confidentiality_review": "Confidentiality review 保密审查",
    "reply": "Reply 答复",
    "service": "Service 送达",
    "remedies": "Remedies 救济",
    "closing": "Beside the steps, and closing 其他、归档",
}
WHEN = {
    "always": "",
    "the reply discloses": "; where all is disclosed 全部公开的",
    "the reply informs": "; where it only informs 告知类",
    "the reply withholds": "; where it withholds 不予公开等",
    "the third party is overruled": "; where the third party is overruled 不采纳第三方意见的",
}


def page() -> str:
    by_step = groupby(PERMISSIONS, key=lambda one: one.step)
    parts = [f"\n## {STEPS[step]}\n{TABLE}{''.join(row(one) for one in rows)}" for step, rows in by_step]
    return HEAD + "".join(parts)


def row(one: Permission) -> str:
    others = f"{one.others.en} {one.others.zh}" if one.others else "—"
    why = f"{one.why.en} {one.why.zh}"
    ground = f"{one.article.said_in('en')}: {why}" if one.article else why
    return f"| `{one.act}` | {ACT_NAMES[one.act].zh} | {roles(one)}{WHEN[one.when]} | {others} | {ground} |\n"


def roles(one: Permission) -> str:
    if one.roles == COMMENTERS:
        return "all but administrator and inspector 除系统管理员、内部监督员外"
    return ", ".join(f"{ROLE_NAMES[role].en} {ROLE_NAMES[role].zh}" for role in one.roles)


if __name__ == "__main__":
    PAGE.write_text(page())
