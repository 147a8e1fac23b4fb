"""Every function of law/ that decides something carries its article (条文出处)."""

from __future__ import annotations

import ast
from importlib import import_module
from pathlib import Path

import pytest

import law
from law.cited import citation_of, rules
from models.citation import TITLES

LAW = Path(law.__file__).parent
TOOLS = {
    "cited.py": "how rules are cited",
    "words": "words for days and reasons",
    "steps.py": "the order of facts",
    "course.py": "values of the fold",
    "rules.py": "calendar, points and text together",
    "set_aside.py": "values for days that are not counted",
    "judgement.py": "puts fold, clocks and verdict together",
    "question.py": "reads facts that came in",
    "question_faults.py": "what cannot be so",
    "effects": "applies the rules of the articles' files",
    "holidays": "the State Council's notices",
}
HELPERS = {
    "clocks/reply.py": {"state_of"},
    "clocks/supplement.py": {"unmet", "how_it_ended"},
    "clocks/consultation.py": {"counted", "state_of", "what_it_means"},
    "clocks/fee_and_date.py": {"fee_state"},
    "clocks/orders.py": {"owed", "explained"},
    "clocks/windows.py": {"counted"},
    "working_days.py": {
        "provisional",
        "named",
        "of_year",
        "known_on",
        "awaited_year",
        "kind_of",
        "is_working_day",
        "next_working_day",
        "working_days_before",
        "calendar_of",
        "calendar_with",
        "first_notices",
        "counted_before",
        "line",
        "aside_line",
        "starting_line",
    },
}
"""Functions beside the rules of a file that only look up or put together."""

FILES = [path for path in sorted(LAW.rglob("*.py")) if path.relative_to(LAW).parts[0] not in TOOLS]


def functions(tree: ast.Module) -> list[ast.FunctionDef]:
    """Public functions of a module and methods of its classes."""
    classes = [one for one in tree.body if isinstance(one, ast.ClassDef)]
    bodies = [tree.body, *(one.body for one in classes)]
    return [one for body in bodies for one in body if isinstance(one, ast.FunctionDef) and not one.name.startswith("_")]


def is_cited(function: ast.FunctionDef) -> bool:
    return any(ast.unparse(one).startswith("rule(") for one in function.decorator_list)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(LAW).as_posix())
def test_every_public_function_that_decides_is_cited(path: Path) -> None:
    found = {one.name for one in functions(ast.parse(path.read_text())) if not is_cited(one)}
    assert found == HELPERS.get(path.relative_to(LAW).as_posix(), set())


def test_every_citation_names_a_law_that_can_be_printed() -> None:
    for path in FILES:
        import_module(".".join(("law", *path.relative_to(LAW).with_suffix("").parts)).removesuffix(".__init__"))
    assert len(rules()) > 20
    assert {citation_of(one).law for one in rules()} <= set(TITLES)
    assert all(str(citation_of(one)) and citation_of(one).said_in("en") for one in rules())


def test_every_rule_says_what_it_decides() -> None:
    assert [one.__qualname__ for one in rules() if not (one.__doc__ or "").strip()] == []
