"""Debian's packages (Debian 软件包): downloaded and opened as any user, or installed by root."""

from __future__ import annotations

import os
import shutil
import subprocess
import tarfile
import tempfile
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path, PurePosixPath

from toolchain.bootstrap_say import CannotSetUp, Said
from toolchain.bootstrap_steps import run_step

NEWER_LISTS = Said("更新软件包清单", "Bringing the lists of packages up to date")

# Root's apt would fetch as a user who may not write into our folder, and complain of that in words that mislead.
AS_WHO_WE_ARE = ("--option", "APT::Sandbox::User=root")


def has_apt() -> bool:
    return bool(shutil.which("apt-get") and shutil.which("dpkg-deb"))


def is_root() -> bool:
    return os.geteuid() == 0


@contextmanager
def download(package: str, what: Said, beside: Path) -> Iterator[Path]:
    """The package's archive, in a folder in ``beside`` that vanishes; apt has checked its signature.

    Raises:
        CannotSetUp: it cannot be had.
    """
    with tempfile.TemporaryDirectory(prefix="package-", dir=beside) as folder:
        with_newer_lists(what, ["apt-get", "download", package, *AS_WHO_WE_ARE], folder=Path(folder))
        yield next(Path(folder).glob("*.deb"))


def install(packages: Sequence[str], what: Said) -> None:
    """Installs them with nothing that they only recommend. Root only.

    Raises:
        CannotSetUp: apt could not.
    """
    with_newer_lists(what, ["apt-get", "install", "--yes", "--no-install-recommends", *packages])


def with_newer_lists(what: Said, command: Sequence[str], folder: Path | None = None) -> None:
    """Lists of packages that are missing or old are the usual reason to fail; only root may renew them."""
    try:
        run_step(what, command, apt_environment(), folder)
    except CannotSetUp as error:
        if not is_root():
            raise asking_root_for_lists(error) from None
        run_step(NEWER_LISTS, ["apt-get", "update"], apt_environment())
        run_step(what, command, apt_environment(), folder)


def apt_environment() -> dict[str, str]:
    """Asks nothing, and speaks the language whose words ``run_step`` knows."""
    return os.environ | {"DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"}


def unpack_from(archive: Path, names: Collection[str], folder: Path) -> None:
    """Moves the files of these names, wherever they lie in the package, into ``folder``, each at one stroke.

    Raises:
        CannotSetUp: the package cannot be read or lacks one of them.
    """
    lacking = set(names)
    with (
        subprocess.Popen(["dpkg-deb", "--fsys-tarfile", archive], stdout=subprocess.PIPE) as opened,
        suppress(tarfile.ReadError),  # a broken archive: it lacks what had not come by then
        tarfile.open(fileobj=opened.stdout, mode="r|") as content,
    ):
        for member in content:
            name = PurePosixPath(member.name).name
            if member.isfile() and name in names:
                keep(content, member, folder / name)
                lacking.discard(name)
    if lacking:
        raise without(archive, lacking)


def keep(content: tarfile.TarFile, member: tarfile.TarInfo, where: Path) -> None:
    """One file, which appears when it is whole."""
    part = where.with_suffix(".part")
    source = content.extractfile(member)
    assert source
    with part.open("wb") as target:
        shutil.copyfileobj(source, target)
    part.replace(where)


def asking_root_for_lists(error: CannotSetUp) -> CannotSetUp:
    return CannotSetUp(
        Said(
            f"{error.said.zh} 若软件包清单过旧，请先以 root 运行：apt-get update。",
            f"{error.said.en} If the lists of packages are old, first run as root: apt-get update.",
        ),
        error.details,
    )


def without(archive: Path, names: Collection[str]) -> CannotSetUp:
    listed = "、".join(sorted(names)), ", ".join(sorted(names))
    return CannotSetUp(
        Said(f"软件包 {archive.name} 里没有 {listed[0]}。", f"the package {archive.name} does not hold {listed[1]}.")
    )
