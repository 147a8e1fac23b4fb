"""Starts a program that dies with the process that wanted it (随父进程退出): ``leash.py PARENT_PID PROGRAM [WORD…]``.

Stdlib only and run by its path. A program of its own, because code between fork and exec is unsafe beside the SDK's threads.
"""

from __future__ import annotations

import ctypes
import os
import signal
import sys

PR_SET_PDEATHSIG = 1  # linux/prctl.h


def main(parent: int, command: list[str]) -> None:
    """Becomes the program, unless the parent is gone already. Elsewhere than on Linux there is no such leash."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
        if os.getppid() != parent:
            return
    os.execvp(command[0], command)  # noqa: S606 - this is its work


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2:])
