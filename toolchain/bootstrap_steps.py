"""Runs one long program of the set-up (运行一个步骤): shows that it lives, and says in plain words why it failed."""

from __future__ import annotations

import subprocess
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import IO

from toolchain.bootstrap_say import CannotSetUp, Said, say

SECONDS_BETWEEN_SIGNS_OF_LIFE = 20
LINES_SHOWN = 12
NO_NETWORK = Said(
    "看来连不上网络上的软件包仓库。请检查网络、代理或证书设置后重试。",
    "the package registries cannot be reached, it seems. Check network, proxy or certificate settings and try again.",
)
NO_SPACE = Said("磁盘已满。请腾出空间后重试。", "the disk is full. Make room and try again.")
NO_RIGHT = Said("没有写入权限。请换用有权限的用户，或改正目录的属主。", "no right to write there. Use another user, or mend the folder's owner.")  # fmt: skip
WRONG_HASH = Said(
    "下载的文件与锁定的摘要不符，没有安装。请检查代理或镜像是否改动了文件。",
    "a file does not have the digest that the lock names, and was not installed. Check whether a proxy or mirror changes files.",
)
CAUSES = {
    "DO NOT MATCH THE HASHES": WRONG_HASH,
    "No space left": NO_SPACE,
    "Permission denied": NO_RIGHT,
    "permission denied": NO_RIGHT,
    "name resolution": NO_NETWORK,
    "no such host": NO_NETWORK,
    "dial tcp": NO_NETWORK,
    "Connection refused": NO_NETWORK,
    "NewConnectionError": NO_NETWORK,
    "ProxyError": NO_NETWORK,
    "Unknown host": NO_NETWORK,
    "Could not resolve": NO_NETWORK,
    "Temporary failure resolving": NO_NETWORK,
    "Unable to connect": NO_NETWORK,
    "Could not connect": NO_NETWORK,
    "timed out": NO_NETWORK,
    "i/o timeout": NO_NETWORK,
    "certificate": NO_NETWORK,
}


def run_step(what: Said, command: Sequence[str], environment: Mapping[str, str], folder: Path | None = None) -> None:
    """Runs a program to its end, in ``folder`` if one is given, its own words kept back unless it fails.

    Raises:
        CannotSetUp: it failed; with the cause in plain words where one is recognised.
    """
    say(what)
    with tempfile.TemporaryFile() as output:
        code = watched(what, command, environment, output, folder)
        if code:
            output.seek(0)
            raise failed(what, code, output.read().decode(errors="replace"))


def watched(what: Said, command: Sequence[str], environment: Mapping[str, str], output: IO[bytes], folder: Path | None) -> int:  # fmt: skip
    """The exit code, with a sign of life now and then."""
    began = time.monotonic()
    with subprocess.Popen(
        command, env=environment, cwd=folder, stdin=subprocess.DEVNULL, stdout=output, stderr=output
    ) as child:
        while True:
            try:
                return child.wait(SECONDS_BETWEEN_SIGNS_OF_LIFE)
            except subprocess.TimeoutExpired:
                elapsed = int(time.monotonic() - began)
                say(Said(f"    仍在进行（{elapsed} 秒）：{what.zh}", f"    still at it ({elapsed} s): {what.en}"))
            except BaseException:
                child.terminate()
                raise


def failed(what: Said, code: int, output: str) -> CannotSetUp:
    """The failure with its cause, if the program's words betray one."""
    unknown = Said(f"程序以 {code} 退出，原因见上。", f"the program ended with {code}; its words are above.")
    cause = next((said for sign, said in CAUSES.items() if sign in output), unknown)
    last = "\n".join(output.splitlines()[-LINES_SHOWN:])
    return CannotSetUp(Said(f"{what.zh} —— {cause.zh}", f"{what.en} - {cause.en}"), last)
