"""Names stay inside (个人信息只在登记簿内): a case full of marks goes its whole way, and nothing outside the register holds one."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from tests.privacy.evidence import Places, left_of_the_whole_way
from tests.privacy.marks import MARKS
from tests.privacy.scene import scene_in
from tests.privacy.searching import hits
from toolchain.server_config import DATABASE

IN_ACTS = MARKS.keys() - {"error", "document"}
"""The marks that are left out are said by the database alone, and by a document that is handed over."""
REFUSED = {
    "AgainstTheLaw",
    "Closed",
    "Conflict",
    "NoSuchCase",
    "NotEntered",
    "NotNow",
    "NotPermitted",
    "OtherAgency",
    "SameEyes",
}


@pytest.fixture(scope="module")
async def left(tmp_path_factory: pytest.TempPathFactory) -> Places:
    """What an office leaves."""
    async with scene_in(tmp_path_factory.mktemp("encrypted"), encrypted=True) as scene:
        return await left_of_the_whole_way(scene)


@pytest.fixture(scope="module")
async def left_in_clear(tmp_path_factory: pytest.TempPathFactory) -> Places:
    """What the same way leaves without the codec."""
    async with scene_in(tmp_path_factory.mktemp("clear"), encrypted=False) as scene:
        return await left_of_the_whole_way(scene)


async def test_no_mark_is_found_outside_the_register(left: Places) -> None:
    assert hits(outside(left), MARKS) == []


async def test_the_register_holds_every_mark_that_was_entered(left: Places) -> None:
    found = {hit.mark for hit in hits({"register": left["register"]}, MARKS)}
    assert found == IN_ACTS - {"second supplement"}


async def test_without_the_codec_every_mark_is_found_in_the_engines_database(left_in_clear: Places) -> None:
    for place in ("rows of the engine's database", "histories"):
        assert {hit.mark for hit in hits({place: left_in_clear[place]}, MARKS)} == IN_ACTS
    files = {name: content for name, content in left_in_clear.items() if name.startswith(DATABASE)}
    assert {hit.mark for hit in hits(files, MARKS)} == IN_ACTS
    assert {name for name in left_in_clear if hits({name: left_in_clear[name]}, MARKS)} >= {
        "register",
        "what the engine said on the way",
        f"{DATABASE}-wal while it runs",
        f"{DATABASE} when it has stopped",
    }


async def test_the_places_searched_are_those_that_were_meant(left: Places) -> None:
    assert all(outside(left).values()), [name for name, content in left.items() if not content]
    said = left["worker's log"].decode()
    for word in (
        "debug",
        "entered",
        "refused",
        "not entered",
        "FactMissing",
        "DatabaseFailed",
        "DoesNotFit",
        "MailRefused",
        "NothingLeft",
    ):
        assert f'"{word}"' in said
    assert b"temporal_activity_execution_failed" in left["metrics"]
    assert {kind for kind in REFUSED if f"'{kind}'" not in left["refusals"].decode()} == set()
    assert b"BadInput" in left["errors"]
    ids = left["workflow ids"].split()
    assert len(ids) > len(set(ids))  # the case went on in a new run
    assert {f"{DATABASE} while it runs", f"{DATABASE}-wal while it runs", "server.log when it has stopped"} <= set(left)


async def test_the_worker_ends_well(left: Places) -> None:
    assert left["worker's exit code"] == b"0"


def outside(places: Mapping[str, bytes]) -> Places:
    return {name: content for name, content in places.items() if name != "register"}
