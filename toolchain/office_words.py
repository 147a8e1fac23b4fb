"""What the office says to people (启动提示): short, in the language of the settings."""

from __future__ import annotations

import shlex
import sys
from collections.abc import Sequence

from rich.cells import cell_len

from models.agency import Officer
from models.base import Language, Words
from models.faults import BadInput
from models.roles import ROLE_NAMES, Role
from models.settings import Settings
from toolchain.demonstration import DEMO
from toolchain.example_request import example_in
from toolchain.office_file import RunningOffice

KEYS_MADE = "新密钥已生成：{keys}。丢失密钥即丢失全部案件，请立即另行备份！\nNew keys were made: {keys}. LOSING THEM LOSES ALL CASES. Keep a copy elsewhere, now!"
NUMBER = Words(zh="登记号", en="NUMBER")
FIRST_STEPS = {
    "submit {example}": Words(
        zh="提交一份今天收到的示例申请，得到登记号", en="submit an example that came in today; it tells NUMBER"
    ),
    "inbox --as li.handler": Words(zh="经办人的待办", en="what waits for the case handler"),
    "acts {number} --as li.handler": Words(
        zh="现在可以做什么，附可照抄的命令", en="what may be done now, with commands to copy"
    ),
    "act {number} find_complete --as li.handler": Words(
        zh="做其中一项；随后提示轮到谁、怎样做", en="do one of these; it then says who is next, and how"
    ),
    "show {number}": Words(zh="案件现状与文书", en="where the case stands, and its letters"),
}


def summary(settings: Settings, office: RunningOffice, officers: Sequence[Officer]) -> str:
    """Where everything is, the demonstration accounts, and what to do next."""
    parts = [places(settings, office)]
    if officers:  # an office with agencies of its own has neither the accounts nor the example
        parts += [accounts(settings, officers), next_steps(settings)]
    return "\n\n".join(parts) + "\n"


def places(settings: Settings, office: RunningOffice) -> str:
    title = Words(zh="明答已启动。按 Ctrl-C 停止，数据保留。", en="Mingda is up. Ctrl-C stops it; the data stay.")
    rows = (
        (Words(zh="Temporal 服务器", en="Temporal server"), office.address),
        (Words(zh="命名空间、任务队列", en="namespace, task queue"), f"{office.namespace}, {office.task_queue}"),
        (Words(zh="台账", en="register"), office.database),
        (Words(zh="密钥", en="keys"), str(office.keys)),
        (Words(zh="数据与日志", en="data and logs"), str(settings.var)),
    )
    return title.said_in(settings.language) + "\n" + table([(said.said_in(settings.language), it) for said, it in rows])


def accounts(settings: Settings, officers: Sequence[Officer]) -> str:
    title = Words(zh=f"示范机关 {DEMO.id}（{DEMO.name}）的人员：", en=f"Officers of the demonstration agency {DEMO.id} ({DEMO.name}):")  # fmt: skip
    in_order = sorted(officers, key=lambda one: [list(Role).index(role) for role in one.roles])
    rows = [(one.id, one.name, roles_of(one, settings.language)) for one in in_order]
    return title.said_in(settings.language) + "\n" + table(rows)


def roles_of(officer: Officer, language: Language) -> str:
    return Words(zh="、", en=", ").said_in(language).join(ROLE_NAMES[role].said_in(language) for role in officer.roles)


def next_steps(settings: Settings) -> str:
    title = Words(zh="接下来，在另一个终端：", en="Next, in another terminal:").said_in(settings.language)
    usual = settings.var == Settings().var.absolute()
    folder = "" if usual else f"MINGDA_VAR={shlex.quote(str(settings.var))} "
    example = example_in(Settings().var if usual else settings.var)
    known = {"number": NUMBER.said_in(settings.language), "example": shlex.quote(str(example))}
    rows = [
        (f"{folder}.venv/bin/python starter.py {step.format(**known)}", f"# {why.said_in(settings.language)}")
        for step, why in FIRST_STEPS.items()
    ]
    return title + "\n" + table(rows)


def table(rows: Sequence[Sequence[str]]) -> str:
    """Aligned columns; a Chinese character is two cells wide."""
    widths = [max(map(cell_len, column)) for column in zip(*rows, strict=True)]
    lines = ["  ".join(cell + " " * (width - cell_len(cell)) for cell, width in zip(row, widths, strict=True)) for row in rows]  # fmt: skip
    return "\n".join("  " + line.rstrip() for line in lines)


def faults_said(bad: BadInput, language: str | None) -> str:
    """All faults, one a line."""
    told: Language = "en" if language == "en" else "zh"
    return "\n".join(f"{one.where}: {one.what.said_in(told)}" for one in bad.faults)


def tell(text: str) -> None:
    """News of the running office; data go to stdout."""
    print(text, file=sys.stderr, flush=True)
