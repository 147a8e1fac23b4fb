"""The programs that judge letters in the tests (检验工具): LibreOffice and poppler read them, veraPDF holds them to the standards, ClamAV scans."""

from __future__ import annotations

import os
import shutil
from hashlib import sha256
from pathlib import Path

from toolchain.bootstrap_apt import has_apt, install, is_root
from toolchain.bootstrap_cache import cache_folder, cache_place
from toolchain.bootstrap_say import CannotSetUp, Said
from toolchain.bootstrap_steps import run_step

PROGRAMS = {
    "soffice": "libreoffice-writer-nogui",
    "pdftotext": "poppler-utils",
    "java": "default-jre-headless",
    "clamd": "clamav-daemon",
}
"""Program: the package of Debian's that brings it."""
FETCHER = {"mvn": "maven"}
MEGABYTES = 215
"""The download of all of them on a bare Debian 12, Maven's included."""

VERAPDF = "1.28.2"
VERAPDF_ARTIFACT = f"org.verapdf.apps:greenfield-apps:{VERAPDF}"
VERAPDF_SHA256 = "687d4d8bcfec48c9f7e931cf78ed061f1eeccfba55d4cdc000ba9b4d8aa46ce6"
VERAPDF_MAIN = "org.verapdf.apps.GreenfieldCliWrapper"
COPIER = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1"


def program(name: str) -> str | None:
    """Where it is. Daemons lie where a user's path may not lead."""
    return shutil.which(name) or shutil.which(name, path="/usr/sbin:/usr/local/sbin")


def verapdf_jar() -> Path:
    """Where veraPDF is, or will be: ``java -cp`` this, then ``VERAPDF_MAIN``."""
    return cache_place() / f"verapdf-{VERAPDF}.jar"


def judges_are_ready() -> bool:
    return all(map(program, PROGRAMS)) and verapdf_jar().exists()


def provide_judges() -> None:
    """Installs and fetches what is missing. The caller holds the cache's lock.

    Raises:
        CannotSetUp: what must be installed by hand, or why it could not be fetched.
    """
    wanted = PROGRAMS if verapdf_jar().exists() else PROGRAMS | FETCHER
    missing = {name: package for name, package in wanted.items() if not program(name)}
    if missing:
        install_programs(missing)
    if not verapdf_jar().exists():
        fetch_verapdf(cache_folder() / "verapdf-work")


def install_programs(missing: dict[str, str]) -> None:
    packages = list(missing.values())
    if not (has_apt() and is_root()):
        raise by_hand(missing)
    listed = " ".join(packages)
    install(
        packages,
        Said(
            f"安装测试用的检验工具：{listed}（至多约 {MEGABYTES} MB）",
            f"Installing the programs that judge letters in tests: {listed} ({MEGABYTES} MB at most)",
        ),
    )


def fetch_verapdf(work: Path) -> None:
    """Fetches the one file by Maven's own settings, checks its digest and moves it into the cache at one stroke.

    What Maven needs for that itself goes away with ``work``.
    """
    shutil.rmtree(work, ignore_errors=True)
    what = Said(f"取 PDF/A 检验器 veraPDF {VERAPDF}（约 20 MB）", f"Fetching veraPDF {VERAPDF}, which judges PDF/A (about 20 MB)")  # fmt: skip
    places = (f"-DoutputDirectory={work}", f"-Dmaven.repo.local={work / 'repository'}")
    command = ["mvn", "--quiet", "--batch-mode", f"{COPIER}:copy", f"-Dartifact={VERAPDF_ARTIFACT}", *places]
    run_step(what, command, os.environ, folder=cache_folder())  # a pom.xml where we stand would be obeyed
    fetched = work / f"greenfield-apps-{VERAPDF}.jar"
    require_digest(fetched)
    fetched.replace(verapdf_jar())
    shutil.rmtree(work)


def require_digest(fetched: Path) -> None:
    if sha256(fetched.read_bytes()).hexdigest() != VERAPDF_SHA256:
        raise CannotSetUp(
            Said(
                f"取来的 {fetched.name} 与锁定的摘要不符，没有采用。请检查代理或镜像是否改动了文件。",
                f"the {fetched.name} that was fetched does not have the digest we name, and is not used. Check whether a proxy or mirror changes files.",
            )
        )


def by_hand(missing: dict[str, str]) -> CannotSetUp:
    """What only root, or another kind of Linux, can do."""
    names, packages = " ".join(missing), " ".join(missing.values())
    return CannotSetUp(
        Said(
            f"测试还需要 {names}。请先以 root 运行：apt-get install --no-install-recommends {packages}（其他系统请安装同名工具）。",
            f"the tests also need {names}. First run as root: apt-get install --no-install-recommends {packages} (elsewhere, install these programs).",
        )
    )
