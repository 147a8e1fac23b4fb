"""Every article of the chapter on requests has its row, with its files or a reason (条文对照); ``law/README.md`` says the same."""

from __future__ import annotations

import re
from importlib import import_module
from pathlib import Path

import pytest

import law
from law.cited import citation_of, rules
from law.ogi_2019.articles import ARTICLES, Article
from law.ogi_2019.other_places import OTHER_PLACES
from law.parameters import Parameters
from tests.law.readme_table import HOUSE, README, written

LAW = Path(law.__file__).parent
ROWS = [*ARTICLES, *OTHER_PLACES]
TOOLS = {
    "__init__",
    "cited",
    "course",
    "rules",
    "steps",
    "parameters",
    "ogi_2019/ground",
    "ogi_2019/articles",
    "ogi_2019/other_places",
}
TOLD_AS_FOLDERS = ("words/", "holidays/")


def named(one: Article) -> list[Path]:
    """Every file that a row names."""
    return [
        *(LAW / f"{name}.py" for name in one.rule),
        *(HOUSE / f"procedure/{name}.py" for name in one.procedure),
        *(HOUSE / f"tests/{name}.py" for name in one.tests),
        *(HOUSE / f"letters/templates/{name}.{language}.txt" for name in one.letters for language in ("zh", "en")),
    ]  # fmt: skip


def test_every_article_from_27_to_45_has_one_row() -> None:
    assert [one.place for one in ARTICLES] == [str(number) for number in range(27, 46)]


@pytest.mark.parametrize("one", ROWS, ids=lambda one: f"{one.place} {one.about}")
def test_every_file_that_a_row_names_is_there(one: Article) -> None:
    assert [path for path in named(one) if not path.is_file()] == []


@pytest.mark.parametrize("one", ROWS, ids=lambda one: f"{one.place} {one.about}")
def test_a_row_names_a_rule_and_its_test_or_says_why_there_is_none(one: Article) -> None:
    assert (one.rule and one.tests) or one.without


@pytest.mark.parametrize("one", ARTICLES, ids=lambda one: one.place)
def test_the_file_of_an_article_has_a_rule_that_cites_it(one: Article) -> None:
    for name in (name for name in one.rule if name.startswith("ogi_2019/art")):
        module = import_module("law." + name.replace("/", "."))
        cited = {str(citation_of(rule).article) for rule in rules() if rule.__module__ == module.__name__}
        assert cited == {one.place}


@pytest.mark.parametrize(
    "path", sorted(LAW.glob("ogi_20*/art[0-9]*.py")), ids=lambda path: f"{path.parent.name} {path.stem}"
)
def test_every_file_named_after_an_article_cites_that_article(path: Path) -> None:
    module = import_module(f"law.{path.parent.name}.{path.stem}")
    cited = {citation_of(one) for one in rules() if one.__module__ == module.__name__}
    assert re.match(r"art(\d+)_", path.stem)[1] in {str(one.article) for one in cited}  # type: ignore[index]
    assert {one.law for one in cited} == {path.parent.name.replace("_", "-")}


def test_every_file_of_the_law_is_in_some_row() -> None:
    files = {path.relative_to(LAW).with_suffix("").as_posix() for path in LAW.rglob("*.py")}
    in_rows = {name for one in ROWS for name in one.rule}
    rest = files - in_rows - TOOLS
    assert {one for one in rest if not one.startswith(TOLD_AS_FOLDERS) and not one.endswith("__init__")} == set()


def test_every_test_of_the_law_is_in_some_row() -> None:
    files = {f"law/{path.stem}" for path in (HOUSE / "tests/law").glob("test_*.py")}
    assert files - {name for one in ROWS for name in one.tests} == {"law/test_articles"}


def test_every_open_point_of_the_law_is_in_some_row_and_no_other() -> None:
    assert {name for one in ROWS for name in one.open_points} == set(Parameters.model_fields)


def test_the_page_says_what_the_table_says() -> None:
    page = README.read_text()
    assert page == written(page), "run: python -m tests.law.readme_table"
    links = re.findall(r"\]\(([^)#]+)\)", page)
    assert len(links) > 100
    assert [one for one in links if not (README.parent / one).exists()] == []
