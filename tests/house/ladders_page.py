"""Makes the ladders in docs/supervisors.md from policy/ladders.py: ``.venv/bin/python -m tests.house.ladders_page`` writes them."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path

from models.act_names import clock_name
from models.roles import ROLE_NAMES
from policy.ladders import LADDERS
from policy.rungs import MORNING, Rung

PAGE = Path(__file__).parents[2] / "docs" / "supervisors.md"
BEGIN, END = "<!-- ladders: made by tests/house/ladders_page.py -->\n\n", "\n<!-- end of ladders -->"
HEAD = "| period 期限 | working days left, or when 剩余工作日或者何时 | told 告知 | what it says 内容 |\n|---|---|---|---|\n"
WHEN = {
    "due day": "due day 届满日",
    "end": "due day, 24:00 届满日24时",
    "after": "next working day 次一工作日",
    "weekly": "each Monday from then on 此后每周一",
}


def ladders() -> str:
    """Every ladder, those that are the same once."""
    rows = "".join(group([name for name, _ in same]) for _, same in groupby(LADDERS.items(), key=lambda one: one[1]))
    return HEAD + rows


def group(names: list[str]) -> str:
    """The rungs of these clocks, which share them; the first row names the clocks."""
    told = "<br>".join(f"**{clock_name(one).en} {clock_name(one).zh}**" for one in names)
    return "".join(row("" if at else told, rung) for at, rung in enumerate(LADDERS[names[0]]))


def row(clocks: str, rung: Rung) -> str:
    roles = ", ".join(ROLE_NAMES[role].en for role in rung.roles) or "recorded, nobody told"
    return f"| {clocks} | {when(rung)} | {roles} | {rung.words.en} {rung.words.zh} |\n"


def when(rung: Rung) -> str:
    if rung.left:
        return f"{rung.left.count} left 剩余{rung.left.count}"
    hour = f", {rung.at:%H:%M}" if rung.when != "end" and rung.at != MORNING else ""
    return f"{WHEN[rung.when]}{hour}"


def written(page: str) -> str:
    """The page with the ladders as they must be."""
    head, _, rest = page.partition(BEGIN)
    return head + BEGIN + ladders() + END + rest.partition(END)[2]


if __name__ == "__main__":
    PAGE.write_text(written(PAGE.read_text()))
