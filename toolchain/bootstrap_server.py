"""The Temporal server's program (Temporal 服务器程序): from the cache, or built once with Go."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

from toolchain.bootstrap_cache import cache_folder, cache_place, require_space
from toolchain.bootstrap_go import Go, find_go
from toolchain.bootstrap_say import CannotSetUp, Said, say
from toolchain.bootstrap_steps import run_step

SERVER_VERSION = "1.32.1"
SERVER_MODULE = f"go.temporal.io/server/cmd/server@v{SERVER_VERSION}"
GIGABYTES_WHILE_BUILDING = 5


def server_path() -> Path:
    """Where the cached program is, or will be: named by version and machine, for homes shared by several machines."""
    return cache_place() / f"temporal-server-{SERVER_VERSION}-{sys.platform}-{platform.machine()}"


def provide_server() -> Path:
    """The server's program, built first if the cache has none. The caller holds the cache's lock.

    Raises:
        CannotSetUp: no Go can be had, or the build failed.
    """
    if not os.access(server_path(), os.X_OK):
        build_server(cache_folder() / "building")
    return server_path()


def build_server(work: Path) -> None:
    """Builds in ``work`` and moves the result into the cache at one stroke. A failed build is kept, so that the next goes on."""
    work.mkdir(exist_ok=True)
    require_space(work, GIGABYTES_WHILE_BUILDING)
    go = find_go(work)
    say(Said(f"用 {go.program}（{go.version}）编译", f"Building with {go.program} ({go.version})"))
    what = Said(
        f"编译 Temporal 服务器 {SERVER_VERSION}（只需一次，约几分钟）",
        f"Building the Temporal server {SERVER_VERSION} (once only; some minutes)",
    )
    run_step(what, [str(go.program), "install", "-ldflags=-s -w", SERVER_MODULE], build_environment(go, work))
    require_runs(work / "bin" / "server")
    (work / "bin" / "server").replace(server_path())
    shutil.rmtree(work, ignore_errors=True)


def build_environment(go: Go, work: Path) -> dict[str, str]:
    """A machine's own Go keeps its caches; one that we fetched leaves nothing behind."""
    # A user's flags for other projects (-mod=vendor), another target or a missing C compiler would break this build.
    ours = {"GOBIN": str(work / "bin"), "GOTOOLCHAIN": "local", "CGO_ENABLED": "0", "GOFLAGS": "-buildvcs=false"}
    if go.fetched:
        ours |= {"GOPATH": str(work / "gopath"), "GOCACHE": str(work / "gocache"), "GOFLAGS": "-buildvcs=false -modcacherw"}  # fmt: skip
        ours |= {"GOENV": "off"}
    kept = {name: value for name, value in os.environ.items() if name not in ("GOOS", "GOARCH", "GOROOT")}
    return kept | ours


def require_runs(program: Path) -> None:
    """A program that does not run never reaches the cache."""
    told = subprocess.run([program, "--version"], capture_output=True, text=True, check=False)
    if told.returncode or "version" not in told.stdout:
        raise CannotSetUp(
            Said("编译出的服务器不能运行。", "the server that was built does not run."), told.stdout + told.stderr
        )
