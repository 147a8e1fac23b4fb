"""The virtual environment ``.venv`` (虚拟环境), made anew only when its lock of packages or the Python changed."""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
import sys
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path

from toolchain.bootstrap_say import CannotSetUp, Said
from toolchain.bootstrap_steps import run_step

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
VENV_PYTHON = VENV / "bin" / "python"
STAMP = VENV / "mingda-stamp.json"
# dev.txt holds all of run.txt.
COVERS = {"run.txt": ("run.txt",), "dev.txt": ("run.txt", "dev.txt")}


def venv_is_ready(lock: str) -> bool:
    """Whether ``.venv`` holds what this lock names, for this Python."""
    stamp = read_stamp()
    return stamp.get(lock) == digest(lock) and stamp.get("python") == this_python() and venv_works()


def provide_venv(lock: str) -> None:
    """Makes ``.venv`` and installs the lock, if that is not done.

    Raises:
        CannotSetUp: what is missing on this machine, or why pip failed.
    """
    if venv_is_ready(lock):
        return
    require_venv_module()
    if not venv_works():
        make_venv()
    install(lock)
    STAMP.write_text(json.dumps({name: digest(name) for name in COVERS[lock]} | {"python": this_python()}))


def install(lock: str) -> None:
    packages = ROOT / "requirements" / lock
    command = [str(VENV_PYTHON), "-m", "pip", "install", "--quiet", "--no-input", "--require-hashes", "-r", str(packages)]  # fmt: skip
    run_step(Said(f"安装 Python 软件包（{lock}）", f"Installing Python packages ({lock})"), command, pip_environment())


def make_venv() -> None:
    what = Said("建立虚拟环境 .venv", "Making the virtual environment .venv")
    run_step(what, [sys.executable, "-m", "venv", "--clear", str(VENV)], os.environ)


def pip_environment() -> Mapping[str, str]:
    """A user's own wish to install elsewhere does not hold in a virtual environment."""
    return os.environ | {"PIP_USER": "0", "PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_ROOT_USER_ACTION": "ignore"}


def require_venv_module() -> None:
    """Debian packs ``ensurepip`` apart from Python itself."""
    if all(importlib.util.find_spec(name) for name in ("venv", "ensurepip")):
        return
    package = f"python{this_python()}-venv"
    raise CannotSetUp(
        Said(
            f"这台机器的 Python 缺少 venv 模块。请先运行：apt-get install {package}（Debian、Ubuntu）。",
            f"this machine's Python lacks its venv module. First run: apt-get install {package} (Debian, Ubuntu).",
        )
    )


def venv_works() -> bool:
    """Whether ``.venv`` runs the same Python as this one, and has pip."""
    tell = "import sys, importlib.util; print('%d.%d' % sys.version_info[:2], bool(importlib.util.find_spec('pip')))"
    try:
        told = subprocess.run([VENV_PYTHON, "-c", tell], capture_output=True, text=True, check=False)
    except OSError:
        return False
    return told.stdout.split() == [this_python(), "True"]


def this_python() -> str:
    return f"{sys.version_info[0]}.{sys.version_info[1]}"


def digest(lock: str) -> str:
    return sha256((ROOT / "requirements" / lock).read_bytes()).hexdigest()


def read_stamp() -> dict[str, str]:
    try:
        stamp = json.loads(STAMP.read_text())
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}
