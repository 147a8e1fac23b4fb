"""Sets up what is missing (准备运行环境): ``python3 -m toolchain.bootstrap run|demo|check|dev``.

Stdlib only, like every ``bootstrap_*`` beside it: it runs before anything is installed.
"""

from __future__ import annotations

import os
import shutil
import sys
from typing import NamedTuple

from toolchain.bootstrap_cache import cache_folder, locked
from toolchain.bootstrap_fonts import fonts_are_ready, provide_fonts
from toolchain.bootstrap_judges import judges_are_ready, provide_judges
from toolchain.bootstrap_say import CannotSetUp, Said, fail, say
from toolchain.bootstrap_server import provide_server, server_path
from toolchain.bootstrap_venv import provide_venv, venv_is_ready

OLDEST_PYTHON = (3, 11)
NEWER_PYTHONS = ("python3.11", "python3.12", "python3.13", "python3.14")


class Needs(NamedTuple):
    """What a make target needs: a lock of packages; a Temporal server of our own; the letters' fonts; the judges of letters."""

    lock: str
    server: bool
    fonts: bool
    judges: bool


NEEDS = {
    "run": Needs("run.txt", server=not os.environ.get("TEMPORAL_ADDRESS"), fonts=True, judges=False),
    "demo": Needs("run.txt", server=True, fonts=True, judges=False),
    "check": Needs("dev.txt", server=False, fonts=False, judges=False),
    "dev": Needs("dev.txt", server=True, fonts=True, judges=True),
}


def main(words: list[str]) -> int:
    """Sets up, and answers the exit code: 0 good, 1 could not, 2 wrong usage."""
    if len(words) != 1 or words[0] not in NEEDS:
        print("usage: python3 -m toolchain.bootstrap " + "|".join(NEEDS), file=sys.stderr)
        return 2
    try:
        with_a_new_enough_python()
        set_up(NEEDS[words[0]])
    except CannotSetUp as error:
        fail(error)
        return 1
    except KeyboardInterrupt:
        say(Said("已中断。再次运行会接着做。", "Interrupted. The next run goes on from here."))
        return 130
    return 0


def with_a_new_enough_python() -> None:
    """Goes on under a newer Python of this machine if this one is too old.

    Raises:
        CannotSetUp: there is none.
    """
    if sys.version_info >= OLDEST_PYTHON:
        return
    for newer in filter(None, map(shutil.which, NEWER_PYTHONS)):
        os.execv(newer, [newer, "-m", "toolchain.bootstrap", *sys.argv[1:]])  # noqa: S606 - no shell is wanted
    found = ".".join(map(str, sys.version_info[:3]))
    raise CannotSetUp(
        Said(
            f"需要 Python 3.11 或更高版本，而 python3 是 {found}。请安装 python3.11（Debian：apt-get install python3.11 python3.11-venv）。",
            f"Python 3.11 or newer is needed, python3 is {found}. Install python3.11 (Debian: apt-get install python3.11 python3.11-venv).",
        )
    )


def set_up(needs: Needs) -> None:
    """Does what is missing; two at once do not do it twice."""
    if is_set_up(needs):
        return
    with locked(cache_folder()):
        provide_venv(needs.lock)
        if needs.fonts:
            provide_fonts()
        if needs.judges:
            provide_judges()
        if needs.server:
            provide_server()
    say(Said("准备完毕。", "All set up."))


def is_set_up(needs: Needs) -> bool:
    has_server = not needs.server or os.access(server_path(), os.X_OK)
    has_fonts = not needs.fonts or fonts_are_ready()
    return has_server and has_fonts and (not needs.judges or judges_are_ready()) and venv_is_ready(needs.lock)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
