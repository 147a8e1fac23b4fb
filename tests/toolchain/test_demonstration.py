"""The demonstration agency and the request of the example."""

from __future__ import annotations

import json
from pathlib import Path

from models.agency import Agency
from models.application import Application
from models.faults import read
from models.roles import MACHINES, Role
from records import Records, migrate
from toolchain.bootstrap_venv import ROOT
from toolchain.demonstration import DEMO, OFFICERS, make_demonstration


async def records_in(folder: Path) -> Records:
    url = f"sqlite+aiosqlite:///{folder / 'register.db'}"
    await migrate(url)
    return Records.open(url)


def test_there_is_one_officer_for_each_human_role() -> None:
    assert [role for one in OFFICERS for role in one.roles] == [role for role in Role if role not in MACHINES]


def test_the_request_of_the_example_is_valid_and_for_the_demonstration_agency() -> None:
    application = json.loads((ROOT / "examples" / "request.json").read_text(encoding="utf-8"))
    assert read(Application, application).agency == DEMO.id


async def test_making_the_demonstration_agency_is_safe_to_repeat_and_completes_a_broken_start(tmp_path: Path) -> None:
    records = await records_in(tmp_path)
    await records.add_agency(DEMO)
    await records.add_officer(OFFICERS[0])
    made = await make_demonstration(records)
    assert made == await make_demonstration(records)
    assert {one.id for one in made} == {one.id for one in OFFICERS}
    await records.close()


async def test_an_office_with_agencies_of_its_own_gets_no_demonstration(tmp_path: Path) -> None:
    records = await records_in(tmp_path)
    own: Agency = DEMO.model_copy(update={"id": "own"})
    await records.add_agency(own)
    assert await make_demonstration(records) == ()
    assert await records.agencies() == (own,)
    await records.close()
