"""A Debian with a few packages of its own (替身软件源): a stand-in for ``apt-get`` that hands out archives that ``dpkg-deb`` really made."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Collection
from pathlib import Path

import pytest

APT = """#!/bin/sh
echo "$@" >> {told}
case "$1" in
update) touch {folder}/updated ;;
download) cp {folder}/archives/"$2"_*.deb . 2> /dev/null || {{ echo "E: Unable to locate package $2"; exit 100; }} ;;
install) for one in "$@"; do [ ! -e {folder}/programs/"$one" ] || cp {folder}/programs/"$one" {bin}/; done ;;
esac
"""
ASKS_FOR_LISTS = '[ "$1" = update ] || [ -e {folder}/updated ] || {{ echo "E: Unable to locate package"; exit 100; }}\n'


class StandInApt:
    """First on the path; ``asked`` is what was asked of it. With ``old_lists`` it has no package before an update."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch, old_lists: bool = False) -> None:
        self.bin, self._told, self._folder = folder / "bin", folder / "told", folder
        for made in (self.bin, folder / "archives", folder / "programs"):
            made.mkdir(parents=True)
        self._told.touch()
        head, rest = APT.split("case", 1)
        script = head + (ASKS_FOR_LISTS if old_lists else "") + "case" + rest
        self.add_program("apt-get", script.format(told=self._told, folder=folder, bin=self.bin))
        monkeypatch.setenv("PATH", f"{self.bin}:{os.environ['PATH']}")

    @property
    def asked(self) -> list[str]:
        return self._told.read_text().splitlines()

    def offer(self, package: str, files: Collection[str]) -> None:
        """A real archive of that package, each file holding its own name."""
        content = self._folder / "content" / package
        for name in files:
            path = content / "usr" / "share" / package / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(name)
        (content / "DEBIAN").mkdir(parents=True)
        (content / "DEBIAN" / "control").write_text(
            f"Package: {package}\nVersion: 1\nArchitecture: all\nMaintainer: Tests <tests@example.org>\nDescription: a stand-in\n"
        )
        archive = self._folder / "archives" / f"{package}_1_all.deb"
        subprocess.run(["dpkg-deb", "--build", content, archive], check=True, capture_output=True)

    def break_archives(self) -> None:
        """As a disk or a proxy may."""
        for archive in (self._folder / "archives").iterdir():
            archive.write_bytes(archive.read_bytes()[:200])

    def offer_program(self, name: str) -> None:
        """A package that brings the program of its own name, when it is installed."""
        write_program(self._folder / "programs" / name, "#!/bin/sh\n")

    def add_program(self, name: str, script: str) -> None:
        write_program(self.bin / name, script)


def write_program(path: Path, script: str) -> None:
    path.write_text(script)
    path.chmod(0o755)
