"""The office as a process: started, refused, restarted, stopped, killed. Its worker is a stand-in."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from models.settings import Settings
from tests.toolchain.watching import PATIENCE_SECONDS, is_gone
from toolchain.child import ChildFailed
from toolchain.office import main, require_server
from toolchain.office_file import NoOffice, RunningOffice, address_of, running_office

Office = subprocess.Popen[str]


@contextmanager
def office(var: Path, plan: str = "stand-in", **environment: str) -> Iterator[Office]:
    """A small office that has told its last line of news; killed at the end if it still runs."""
    own = {name: value for name, value in os.environ.items() if not name.startswith(("MINGDA_", "TEMPORAL_"))}
    kept = {name: os.environ[name] for name in ("MINGDA_CACHE",) if name in os.environ}
    settings = own | kept | {"MINGDA_VAR": str(var)} | environment
    command = [sys.executable, "-m", "tests.toolchain.small_office", plan]
    with subprocess.Popen(command, env=settings, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        try:
            yield process
        finally:
            process.kill()


def summary_of(process: Office) -> str:
    """What the office prints when all is up."""
    assert process.stdout
    lines = []
    for line in process.stdout:
        lines.append(line)
        if "show" in line:
            break
    return "".join(lines)


def running(var: Path) -> RunningOffice:
    return running_office(Settings(var=var))


def asked_to_stop(process: Office, number: signal.Signals = signal.SIGTERM) -> int:
    process.send_signal(number)
    process.communicate(timeout=PATIENCE_SECONDS)
    return process.returncode


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_an_office_that_is_asked_to_stop_stops_cleanly_and_leaves_no_process(tmp_path: Path, number: signal.Signals) -> None:  # fmt: skip
    with office(tmp_path) as process:
        summary_of(process)
        pids = running(tmp_path).pids
        assert set(pids) == {"office", "worker"}
        assert (tmp_path / "seals" / "demo" / "seal.png").exists()
        assert (tmp_path / "seals" / "demo" / "seal.shown").exists()  # so that it may be set without a key
        assert asked_to_stop(process, number) == 0
    assert all(map(is_gone, pids.values()))
    assert (tmp_path / "worker" / "ended-well").exists()
    assert not (tmp_path / "office.json").exists()


def test_an_office_brings_its_own_server_and_comes_back_on_the_same_address(tmp_path: Path) -> None:
    addresses = set()
    for _ in range(2):
        with office(tmp_path, "server") as process:
            summary_of(process)
            found = running(tmp_path)
            addresses.add(found.address)
            assert asked_to_stop(process) == 0
        assert all(map(is_gone, found.pids.values()))
    assert len(addresses) == 1


def test_children_do_not_outlive_an_office_that_was_killed(tmp_path: Path) -> None:
    with office(tmp_path, "server") as process:
        summary_of(process)
        pids = running(tmp_path).pids
        assert set(pids) == {"office", "server", "worker"}
        asked_to_stop(process, signal.SIGKILL)
    assert all(map(is_gone, pids.values()))


def test_the_file_of_a_killed_office_is_no_office(tmp_path: Path) -> None:
    with office(tmp_path) as process:
        summary_of(process)
        asked_to_stop(process, signal.SIGKILL)
    assert (tmp_path / "office.json").exists()
    with pytest.raises(NoOffice):
        running(tmp_path)
    assert address_of(Settings(var=tmp_path, address="temporal.example:7233")) == "temporal.example:7233"


def test_a_second_office_on_the_same_folder_is_refused_and_told_who_is_there(tmp_path: Path) -> None:
    with office(tmp_path) as first:
        summary_of(first)
        with office(tmp_path) as second:
            _, told = second.communicate(timeout=PATIENCE_SECONDS)
        assert second.returncode == 1
        assert str(first.pid) in told
        assert running(tmp_path).pids["office"] == first.pid
        assert asked_to_stop(first) == 0


def test_a_crashed_child_is_started_again(tmp_path: Path) -> None:
    with office(tmp_path, MINGDA_LANGUAGE="en") as process:
        summary_of(process)
        before = running(tmp_path).pids["worker"]
        os.kill(before, signal.SIGKILL)
        assert process.stderr
        assert any("up again" in line for line in process.stderr)
        assert running(tmp_path).pids["worker"] != before
        assert asked_to_stop(process) == 0


def test_a_first_start_makes_keys_and_the_demonstration_agency_and_a_second_one_neither(tmp_path: Path) -> None:
    with office(tmp_path) as process:
        assert "li.handler" in summary_of(process)
        process.send_signal(signal.SIGTERM)
        _, told = process.communicate(timeout=PATIENCE_SECONDS)
    assert "LOSING THEM LOSES ALL CASES" in told
    assert "丢失密钥即丢失全部案件" in told
    with office(tmp_path) as process:
        assert "li.handler" in summary_of(process)
        process.send_signal(signal.SIGTERM)
        _, told = process.communicate(timeout=PATIENCE_SECONDS)
    assert "LOSING" not in told


@pytest.mark.parametrize(("language", "said"), [("zh", "经办人"), ("en", "case handler")])
def test_the_office_speaks_the_language_of_the_settings(tmp_path: Path, language: str, said: str) -> None:
    with office(tmp_path, MINGDA_LANGUAGE=language) as process:
        assert said in summary_of(process)
        assert asked_to_stop(process) == 0


def test_every_wrong_setting_is_named_at_once(capsys: pytest.CaptureFixture[str]) -> None:
    wrong = {
        "MINGDA_LANGUAGE": "fr",
        "MINGDA_MOST_ENTRIES_A_RUN": "1",
        "TEMPORAL_ADDRESS": "nowhere",
        "MINGDA_VARR": "x",
    }
    assert main(wrong) == 2
    told = capsys.readouterr().err
    assert [name for name in wrong if name in told] == list(wrong)


async def test_a_named_server_that_cannot_be_used_is_an_error_in_plain_words() -> None:
    with pytest.raises(ChildFailed, match="named by TEMPORAL_ADDRESS"):
        await require_server("127.0.0.1:1", "mingda", seconds=0)
