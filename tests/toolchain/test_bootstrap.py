"""Setting up on a bare machine: what is done once, and what is said when it cannot be done."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from toolchain import bootstrap, bootstrap_venv
from toolchain.bootstrap_cache import cache_folder, locked, require_space
from toolchain.bootstrap_go import Go, is_new_enough
from toolchain.bootstrap_say import CannotSetUp, Said
from toolchain.bootstrap_server import build_environment, server_path
from toolchain.bootstrap_steps import run_step

WHAT = Said("一步", "A step")
TAKES = "from toolchain.bootstrap_cache import *\nfolder = Path({folder!r})\nwith locked(folder): "
HOLDS = TAKES + "print('held', flush=True); input(); (folder / 'built').touch()"
GOES_ON = TAKES + "print('built', (folder / 'built').exists())"


@pytest.mark.parametrize(
    "module", sorted(Path(bootstrap.__file__).parent.glob("bootstrap*.py")), ids=lambda path: path.stem
)
def test_the_set_up_needs_nothing_but_the_standard_library(module: Path) -> None:
    """-I -S: neither installed packages nor the environment's path."""
    code = f"import sys; sys.path.insert(0, {str(bootstrap_venv.ROOT)!r}); import toolchain.{module.stem}"
    subprocess.run([sys.executable, "-I", "-S", "-c", code], check=True)


def test_what_is_set_up_is_not_set_up_again() -> None:
    done = subprocess.run([sys.executable, "-m", "toolchain.bootstrap", "dev"], capture_output=True, check=True)
    assert done.stderr == b""


@pytest.mark.parametrize("words", [[], ["walk"], ["run", "dev"]])
def test_a_word_that_is_not_known_is_wrong_usage(words: list[str]) -> None:
    assert bootstrap.main(words) == 2


def test_an_environment_is_stale_when_its_lock_or_its_python_changed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:  # fmt: skip
    (tmp_path / "requirements").mkdir()
    (tmp_path / "requirements" / "dev.txt").write_text("one")
    monkeypatch.setattr(bootstrap_venv, "ROOT", tmp_path)
    assert not bootstrap_venv.venv_is_ready("dev.txt")
    monkeypatch.setattr(bootstrap_venv, "STAMP", tmp_path / "stamp")
    stamp = f'{{"dev.txt": "{bootstrap_venv.digest("dev.txt")}", "python": "{bootstrap_venv.this_python()}"}}'
    (tmp_path / "stamp").write_text(stamp)
    assert bootstrap_venv.venv_is_ready("dev.txt")
    (tmp_path / "stamp").write_text(stamp.replace(bootstrap_venv.this_python(), "3.0"))
    assert not bootstrap_venv.venv_is_ready("dev.txt")
    (tmp_path / "stamp").write_text("[broken")
    assert not bootstrap_venv.venv_is_ready("dev.txt")


def test_a_python_that_is_too_old_is_named_with_what_to_install(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:  # fmt: skip
    monkeypatch.setattr(bootstrap, "OLDEST_PYTHON", (9, 0))
    monkeypatch.setenv("PATH", "")
    assert bootstrap.main(["dev"]) == 1
    assert "apt-get install python3.11" in capsys.readouterr().err


def test_a_python_without_its_venv_module_names_the_debian_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None if name == "ensurepip" else name)
    with pytest.raises(CannotSetUp) as error:
        bootstrap_venv.require_venv_module()
    assert f"python{bootstrap_venv.this_python()}-venv" in error.value.said.zh


@pytest.mark.parametrize(
    ("words", "meaning"),
    [
        ("dial tcp: lookup nowhere: no such host", "registries cannot be reached"),
        ("[Errno -3] Temporary failure in name resolution", "registries cannot be reached"),
        ("[Errno 28] No space left on device", "disk is full"),
        ("[Errno 13] Permission denied", "no right to write"),
        ("THESE PACKAGES DO NOT MATCH THE HASHES", "digest that the lock names"),
        ("something else", "ended with 3"),
    ],
)
def test_a_step_that_fails_says_why_in_plain_words_and_shows_its_own(words: str, meaning: str) -> None:
    with pytest.raises(CannotSetUp) as error:
        run_step(WHAT, [sys.executable, "-c", f"import sys; print({words!r}); sys.exit(3)"], os.environ)
    assert meaning in error.value.said.en
    assert error.value.details == words


def test_two_set_ups_at_once_do_it_one_after_the_other(tmp_path: Path) -> None:
    first, second = ([sys.executable, "-c", code.format(folder=str(tmp_path))] for code in (HOLDS, GOES_ON))
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with subprocess.Popen(first, **pipes) as holder:  # type: ignore[call-overload]
        assert holder.stdout.readline() == b"held\n"
        with subprocess.Popen(second, env=os.environ | {"MINGDA_LANGUAGE": "en"}, **pipes) as waiter:  # type: ignore[call-overload]
            assert b"waiting for it" in waiter.stderr.readline()
            holder.communicate(b"\n")
            assert waiter.communicate()[0] == b"built True\n"


def test_a_lock_is_free_again_when_its_holder_is_done(tmp_path: Path) -> None:
    for _ in range(2):
        with locked(tmp_path):
            pass


def test_a_cache_that_cannot_be_made_says_how_to_choose_another(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:  # fmt: skip
    (tmp_path / "file").touch()
    monkeypatch.setenv("MINGDA_CACHE", str(tmp_path / "file" / "cache"))
    with pytest.raises(CannotSetUp) as error:
        cache_folder()
    assert "MINGDA_CACHE" in error.value.said.zh


def test_the_cache_is_where_it_was_asked_to_be_and_names_the_version(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:  # fmt: skip
    monkeypatch.setenv("MINGDA_CACHE", str(tmp_path / "c"))
    assert server_path().parent == tmp_path / "c"
    assert "1.32.1" in server_path().name


def test_a_disk_that_is_too_full_is_told_before_the_build(tmp_path: Path) -> None:
    with pytest.raises(CannotSetUp, match="too full"):
        require_space(tmp_path, 10_000_000)


@pytest.mark.parametrize(
    ("version", "enough"),
    [("go1.26.8", True), ("go1.27", True), ("go1.27.3", True), ("go2.0", True), ("go1.26.7", False), ("go1.19.8", False), ("go1.26", False), ("", False)],
)  # fmt: skip
def test_a_go_is_new_enough_from_1_26_8(version: str, enough: bool) -> None:
    assert is_new_enough(version) is enough


def test_a_user_s_settings_for_other_go_projects_do_not_reach_the_build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:  # fmt: skip
    for name, value in {"GOFLAGS": "-mod=vendor", "GOOS": "plan9", "GOTOOLCHAIN": "auto"}.items():
        monkeypatch.setenv(name, value)
    environment = build_environment(Go(Path("go"), "go1.26.8", fetched=False), tmp_path)
    assert environment["GOTOOLCHAIN"] == "local"
    assert "vendor" not in environment["GOFLAGS"]
    assert "GOOS" not in environment
