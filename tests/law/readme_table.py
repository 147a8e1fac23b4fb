"""The tables of ``law/README.md``, made from ``law/ogi_2019/articles.py``: ``python -m tests.law.readme_table`` writes them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from law.ogi_2019.articles import ARTICLES, Article
from law.ogi_2019.other_places import OTHER_PLACES
from policy.parameters import LEGAL

HOUSE = Path(__file__).parents[2]
README = HOUSE / "law" / "README.md"
HEADS = ("Art. (2019)", "about", "2008", "rule", "step", "tests", "letters", "open points = default", "why no code, or what is to come")  # fmt: skip


def linked(names: Iterable[str], path: str) -> str:
    """Links by name, each with its path from ``law/``."""
    return "<br>".join(f"[{name.removeprefix('law/')}]({path.format(name)})" for name in names)


def row(one: Article) -> str:
    cells = (
        f"**{one.place}**",
        one.about,
        ", ".join(one.older),
        linked(one.rule, "{}.py"),
        linked(one.procedure, "../procedure/{}.py"),
        linked(one.tests, "../tests/{}.py"),
        linked(one.letters, "../letters/templates/{}.zh.txt"),
        "<br>".join(f"`{name}` = `{said(getattr(LEGAL, name))}`" for name in one.open_points),
        one.without,
    )
    return f"| {' | '.join(cell or '—' for cell in cells)} |"


def said(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, tuple) else str(value).lower()


def table(articles: Iterable[Article]) -> str:
    return "\n".join([f"| {' | '.join(HEADS)} |", "|---" * len(HEADS) + "|", *map(row, articles)])


def by_older() -> str:
    """From the 2008 text to the rows above."""
    rows = [*ARTICLES, *OTHER_PLACES]
    places = sorted({older for one in rows for older in one.older}, key=lambda one: (int(one.partition("(")[0]), one))
    found = {older: [one for one in rows if older in one.older] for older in places}
    lines = [f"| **{older}** | {'; '.join(f'{one.place} {one.about}' for one in found[older])} |" for older in places]
    return "\n".join(["| Art. (2008) | row of |", "|---|---|", *lines])


TABLES: dict[str, Callable[[], str]] = {
    "articles": lambda: table(ARTICLES),
    "2008": by_older,
    "other places": lambda: table(OTHER_PLACES),
}


def marks(name: str) -> tuple[str, str]:
    return f"<!-- {name}: made by tests/law/readme_table.py -->\n\n", f"\n\n<!-- end of {name} -->"


def written(page: str) -> str:
    """The page with every table as it must be."""
    for name, make in TABLES.items():
        begin, end = marks(name)
        head, _, rest = page.partition(begin)
        page = head + begin + make() + end + rest.partition(end)[2]
    return page


if __name__ == "__main__":
    README.write_text(written(README.read_text()))
