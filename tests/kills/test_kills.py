"""Killed at a named point (断点杀进程), nothing acknowledged is lost and nothing doubled. The short set runs with all tests."""

from __future__ import annotations

from itertools import product
from pathlib import Path

import pytest

from activities.kill_points import POINTS
from tests.kills.evidence import faults
from tests.kills.outgoing import ON_THE_WAY_OUT
from tests.kills.scenario import left_after
from tests.kills.scene import Victims, scene_on
from toolchain.temporal_server import TemporalServer

AT_EVERY_TEST = ("act_accepted", "before_commit", "after_commit", "continue_as_new")
LONG = [*product((one for one in POINTS if one not in ON_THE_WAY_OUT), Victims)]
SHORT = [*product(AT_EVERY_TEST, (Victims.WORKER, Victims.BOTH)), ("alarm_due", Victims.WORKER)]


async def after_a_kill(server: TemporalServer, folder: Path, point: str, victims: Victims) -> list[str]:
    """What is wrong afterwards. The third line begins a new run where that is the point."""
    most_entries = 3 if point == "continue_as_new" else 500
    async with scene_on(server, folder, most_entries) as scene:
        return faults(await left_after(scene, point, victims))


@pytest.mark.parametrize("point, victims", SHORT)
async def test_nothing_is_lost_or_doubled(
    mortal_server: TemporalServer, tmp_path: Path, point: str, victims: Victims
) -> None:
    assert await after_a_kill(mortal_server, tmp_path, point, victims) == []


@pytest.mark.every_kill
@pytest.mark.parametrize("point, victims", LONG)
async def test_nothing_is_lost_or_doubled_wherever_and_whoever_is_killed(
    mortal_server: TemporalServer, tmp_path: Path, point: str, victims: Victims
) -> None:
    assert await after_a_kill(mortal_server, tmp_path, point, victims) == []
