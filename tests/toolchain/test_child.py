"""One child process: ready, stopped, killed, on its leash."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.toolchain.stand_ins import ENDS, NEVER_READY, WAITS_AND_IS_DEAF, ready_and_waiting, stand_in
from tests.toolchain.watching import is_gone
from toolchain.child import MOST_LOG_BYTES, Child, ChildFailed

PARENT = """
import asyncio, signal, sys
from pathlib import Path
from tests.toolchain.stand_ins import ready_and_waiting
from toolchain.child import Child
child = Child(ready_and_waiting(Path(sys.argv[1])))
asyncio.run(child.start())
print(child.pid, flush=True)
signal.pause()
"""


async def test_a_child_is_asked_to_end_before_it_is_killed(tmp_path: Path) -> None:
    child = Child(ready_and_waiting(tmp_path))
    await child.start()
    assert child.is_running
    await child.stop()
    assert child.code == 0
    assert (tmp_path / "ended-well").exists()


async def test_a_child_that_does_not_listen_is_killed(tmp_path: Path) -> None:
    child = Child(stand_in(tmp_path, WAITS_AND_IS_DEAF, seconds=1))
    await child.start()
    await child.stop()
    assert child.code == -signal.SIGKILL


async def test_a_child_that_ends_before_it_is_ready_is_an_error_that_names_its_log(tmp_path: Path) -> None:
    with pytest.raises(ChildFailed) as failed:
        await Child(stand_in(tmp_path, ENDS)).start()
    assert str(tmp_path / "log") in failed.value.said.zh
    assert "7" in failed.value.said.en
    assert "no room" in (tmp_path / "log").read_text()


async def test_a_child_that_is_not_ready_in_time_is_an_error_and_not_left_behind(tmp_path: Path) -> None:
    child = Child(stand_in(tmp_path, NEVER_READY, seconds=0.5))
    with pytest.raises(ChildFailed, match="not ready"):
        await child.start()
    assert child.code == -signal.SIGKILL


async def test_a_log_that_grew_too_long_is_set_aside_at_the_next_start(tmp_path: Path) -> None:
    (tmp_path / "log").write_bytes(b"x" * (MOST_LOG_BYTES + 1))
    child = Child(ready_and_waiting(tmp_path))
    await child.start()
    await child.kill()
    assert (tmp_path / "log").stat().st_size < MOST_LOG_BYTES < (tmp_path / "log.1.log").stat().st_size


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has the leash")
def test_a_child_dies_with_a_parent_that_was_killed(tmp_path: Path) -> None:
    with subprocess.Popen([sys.executable, "-c", PARENT, str(tmp_path)], stdout=subprocess.PIPE) as parent:
        assert parent.stdout
        pid = int(parent.stdout.readline())
        parent.kill()
    assert is_gone(pid)
