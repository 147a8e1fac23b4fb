"""The example that an office writes when it starts (示例申请): good on whatever day a newcomer comes."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from models.application import Application
from models.faults import read
from models.settings import Settings
from tests.cli.filling import today
from tests.cli.terminal import Terminal
from toolchain.demonstration import OFFICERS
from toolchain.example_request import example_in, example_on, write_example
from toolchain.office_words import next_steps


def test_an_example_came_in_and_was_confirmed_on_the_day_of_its_writing(tmp_path: Path) -> None:
    path = write_example(tmp_path, date(2031, 5, 6))
    application: Application = read(Application, json.loads(path.read_text(encoding="utf-8")))
    assert application.model_dump(mode="json")["arrival"] == {
        "channel": "web",
        "submitted": "2031-05-06",
        "confirmed": "2031-05-06",
    }


def test_of_one_day_it_is_one_request_and_of_another_day_another() -> None:
    first, again, later = (json.loads(example_on(date(2027, 1, one))) for one in (4, 4, 5))
    assert first == again
    assert first["id"] != later["id"]


async def test_the_example_is_registered_and_not_overdue(own_terminal: Terminal, tmp_path: Path) -> None:
    path = write_example(tmp_path, date.fromisoformat(today()))
    for _ in range(2):
        (receipt,) = (await own_terminal.types("submit", str(path), "--json")).good().lines
        assert (receipt["number"][-4:], receipt["received"]) == ("0001", today())
        assert receipt["due"] > today()
    assert (await own_terminal.types("list", "--overdue", "--json")).good().out == ""


@pytest.mark.parametrize("var", [Settings().var.absolute(), Path("/srv/office")])
def test_the_offices_first_step_submits_it(var: Path) -> None:
    steps = next_steps(Settings(var=var))
    assert f"starter.py submit {example_in(Settings().var if var.name == 'var' else var)} " in steps
    assert any(f"--as {one.id}" in steps for one in OFFICERS)
