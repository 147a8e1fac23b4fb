"""The map of the procedure: whoever opens ``procedure/`` finds every file in it, and every step says what is open when."""

from __future__ import annotations

import inspect
from importlib import import_module
from itertools import pairwise
from pathlib import Path

import pytest

import procedure
from procedure.standing import STEPS

FILES = sorted(one.name for one in Path(procedure.__file__).parent.glob("*.py") if one.name != "__init__.py")
MAP = procedure.__doc__ or ""


@pytest.mark.parametrize("file", FILES)
def test_the_map_names_every_file(file: str) -> None:
    assert f"``{file}``" in MAP


def test_the_map_has_the_steps_in_the_order_of_the_fold() -> None:
    places = [MAP.index(f"\n``{one.__name__.removeprefix('procedure.')}.py``") for one in STEPS]
    assert all(before < after for before, after in pairwise(places))


@pytest.mark.parametrize("file", FILES)
def test_what_is_open_waits_or_is_barred_is_said_first(file: str) -> None:
    module = import_module(f"procedure.{file.removesuffix('.py')}")
    told = [getattr(module, name) for name in ("openings", "tasks", "bars") if hasattr(module, name)]
    assert all(inspect.getdoc(one) for one in told)
