"""Every recorded history of every release replays with the shell as it stands; a changed shell does not (重放)."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest
from temporalio.workflow import NondeterminismError

from engine.keys import load_keys
from tests.journeys.every import RECORDED
from tests.replay import recorded
from tests.replay.changed_shells import AsksMore, RunsNoErrands, Unchanged
from workflows.calendar_news import CalendarNews

MOST_BYTES = 2_100_000
FILES = recorded.all_files()
named = pytest.mark.parametrize("file", FILES, ids=[f"{one.parent.name} {one.name}" for one in FILES])
OF_THE_FIRST_RELEASE = {
    "abandoned-1",
    "disclosed-1",
    "in_three_runs-1",
    "in_three_runs-2",
    "in_three_runs-3",
    "told_of_a_notice-1",
    "withdrawn-1",
    "withheld_after_supplement_and_extension-1",
}
OTHERS_OF_THE_SECOND_RELEASE = {
    "in_three_runs-1",
    "in_three_runs-2",
    "in_three_runs-3",
    "refused_closed_reopened_ordered_and_replied_anew-2",
    "told_of_a_notice-1",
}


@named
async def test_a_recorded_history_replays(file: Path) -> None:
    result = await recorded.replayer().replay_workflow(recorded.read(file))
    assert result.replay_failure is None


@named
async def test_a_history_replays_in_a_subclass_that_changes_nothing(file: Path) -> None:
    result = await recorded.replayer(Unchanged).replay_workflow(recorded.read(file))
    assert result.replay_failure is None


@named
async def test_a_shell_that_asks_more_of_the_engine_does_not_replay(file: Path) -> None:
    with pytest.raises(NondeterminismError):
        await recorded.replayer(AsksMore).replay_workflow(recorded.read(file))


@pytest.mark.parametrize("case", ["abandoned", "disclosed", "withdrawn"])
async def test_a_shell_that_forgets_its_errands_does_not_replay(case: str) -> None:
    (file,) = (one for one in FILES if one.name == f"{case}-1.json.gz" and one.parent.name == "0.1.0")
    with pytest.raises(NondeterminismError):
        await recorded.replayer(RunsNoErrands).replay_workflow(recorded.read(file))


async def test_the_telling_of_a_calendar_notice_replays() -> None:
    files = list(recorded.HISTORIES.glob(f"*/{recorded.TELLING}"))
    assert len(files) == 2
    for file in files:
        result = await recorded.replayer(CalendarNews).replay_workflow(recorded.read(file))
        assert result.replay_failure is None


async def test_a_history_is_not_read_with_another_key() -> None:
    ring = load_keys(recorded.TEST_ONLY_KEYS)
    other = dataclasses.replace(ring, keys={name: bytes(32) for name in ring.keys})
    with pytest.raises(Exception, match="NotReadable"):
        await recorded.replayer(ring=other).replay_workflow(recorded.read(FILES[0]))


def recorded_of(release: str) -> set[str]:
    return {file.name.partition(".")[0] for file in FILES if file.parent.name == release}


def test_every_release_is_recorded_and_the_files_stay_small() -> None:
    assert recorded_of("0.1.0") == OF_THE_FIRST_RELEASE
    assert recorded_of("0.2.0") == {f"{name}-1" for name in RECORDED} | OTHERS_OF_THE_SECOND_RELEASE
    assert sum(file.stat().st_size for file in FILES) < MOST_BYTES


@named
def test_a_recorded_history_names_no_machine(file: Path) -> None:
    text = recorded.read(file).to_json()
    assert '"identity": "recorder"' in text
    assert "@" not in text
