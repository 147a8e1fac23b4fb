"""Every article of the chapter on requests has its file, or a line saying why it needs none (条文对照)."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import pytest

from law import ogi_2019
from law.cited import citation_of, rules
from law.ogi_2019.articles import DECIDED_IN, NEEDS_NONE

FOLDER = Path(ogi_2019.__file__).parent


def test_every_article_from_27_to_45_stands_once() -> None:
    assert sorted([*DECIDED_IN, *NEEDS_NONE]) == list(range(27, 46))


@pytest.mark.parametrize("article", sorted(DECIDED_IN))
def test_the_file_of_an_article_has_a_rule_that_cites_it(article: int) -> None:
    module = import_module(f"law.ogi_2019.{DECIDED_IN[article].removesuffix('.py')}")
    cited = {citation_of(one).article for one in rules() if one.__module__ == module.__name__}
    assert cited == {article}


def test_every_file_named_after_an_article_cites_that_article() -> None:
    for path in sorted(FOLDER.glob("art[0-9]*.py")):
        module = import_module(f"law.ogi_2019.{path.stem}")
        cited = {str(citation_of(one).article) for one in rules() if one.__module__ == module.__name__}
        assert cited == {path.stem[3:5]}, path.name


def test_every_file_of_the_chapter_is_in_the_table() -> None:
    files = {path.name for path in FOLDER.glob("art[0-9]*.py") if 27 <= int(path.stem[3:5]) <= 45}
    assert files == set(DECIDED_IN.values())
