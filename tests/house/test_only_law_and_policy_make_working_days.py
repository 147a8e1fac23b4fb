"""Working days are a type (工作日): made only in law/ and policy/, and no other function takes a bare number of days."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

HOUSE = Path(__file__).parents[2]
MAKERS = {"law", "policy", "tests", "var", "docs"}


def sources() -> list[Path]:
    """Every file of ours but those of law, policy and the tests."""
    packages = [one for one in HOUSE.iterdir() if one.is_dir() and one.name not in MAKERS and one.name[0] != "."]
    return sorted([*HOUSE.glob("*.py"), *(path for package in packages for path in package.rglob("*.py"))])


def working_days_made(tree: ast.AST) -> Iterator[int]:
    """The lines on which a WorkingDays is made, under its own name or through its module."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name == "WorkingDays":
                yield node.lineno


def bare_days_taken(tree: ast.AST) -> Iterator[str]:
    """Functions with a parameter that is a bare number of days."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            parameters = (*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs)
            for one in parameters:
                if "day" in one.arg and one.annotation and "int" in ast.unparse(one.annotation).split(" | "):
                    yield f"{node.name}({one.arg})"


@pytest.mark.parametrize("path", sources(), ids=lambda path: path.relative_to(HOUSE).as_posix())
def test_no_other_floor_makes_working_days_or_takes_bare_days(path: Path) -> None:
    tree = ast.parse(path.read_text())
    assert list(working_days_made(tree)) == []
    assert list(bare_days_taken(tree)) == []


def test_the_search_itself_finds_both() -> None:
    tree = ast.parse("def wait(days: int, more_days: int | None = None): return working_days.WorkingDays(days)")
    assert list(working_days_made(tree)) == [1]
    assert list(bare_days_taken(tree)) == ["wait(days)", "wait(more_days)"]
