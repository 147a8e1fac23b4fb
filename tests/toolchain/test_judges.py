"""The programs that judge letters in the tests: what only root can install, and a veraPDF that is the one we name."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.toolchain.stand_in_apt import StandInApt
from toolchain import bootstrap_judges
from toolchain.bootstrap_judges import VERAPDF, judges_are_ready, program, provide_judges, verapdf_jar
from toolchain.bootstrap_say import CannotSetUp

JAR = verapdf_jar()
"""The one that the set-up of these tests fetched: asked for before any test has a cache of its own."""
MVN = """#!/bin/sh
for one in "$@"; do case "$one" in -DoutputDirectory=*) folder="${{one#*=}}" ;; esac; done
mkdir -p "$folder" && cp {jar} "$folder/greenfield-apps-{version}.jar"
"""


@pytest.fixture
def apt(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> StandInApt:
    """A machine that lacks two programs, each of a package of its own name; an empty cache."""
    monkeypatch.setenv("MINGDA_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr(bootstrap_judges, "PROGRAMS", {"judge-one": "judge-one", "judge-two": "judge-two"})
    return StandInApt(tmp_path / "apt", monkeypatch)


def with_maven_that_fetches(apt: StandInApt, jar: Path) -> None:
    apt.add_program("mvn", MVN.format(jar=jar, version=VERAPDF))


def as_root(monkeypatch: pytest.MonkeyPatch, is_it: bool) -> None:
    monkeypatch.setattr(bootstrap_judges, "is_root", lambda: is_it)


def test_the_judges_of_this_machine_are_there() -> None:
    assert judges_are_ready()


def test_a_daemon_is_found_though_the_path_does_not_lead_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/usr/bin")
    found = program("clamd")
    assert found
    assert os.access(found, os.X_OK)


def test_root_installs_all_that_is_missing_at_once_and_fetches_verapdf(apt: StandInApt, monkeypatch: pytest.MonkeyPatch) -> None:  # fmt: skip
    as_root(monkeypatch, True)
    apt.offer_program("judge-one")
    apt.offer_program("judge-two")
    with_maven_that_fetches(apt, JAR)
    assert not judges_are_ready()
    provide_judges()
    assert judges_are_ready()
    assert apt.asked == ["install --yes --no-install-recommends judge-one judge-two"]
    assert verapdf_jar().read_bytes() == JAR.read_bytes()
    provide_judges()
    assert len(apt.asked) == 1


def test_another_user_is_told_the_command(apt: StandInApt, monkeypatch: pytest.MonkeyPatch) -> None:
    as_root(monkeypatch, False)
    with pytest.raises(CannotSetUp) as error:
        provide_judges()
    assert "apt-get install --no-install-recommends judge-one judge-two" in error.value.said.zh
    assert "judge-one judge-two" in error.value.said.en
    assert apt.asked == []


def test_a_verapdf_that_is_not_the_one_we_name_never_reaches_the_cache(apt: StandInApt, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:  # fmt: skip
    monkeypatch.setattr(bootstrap_judges, "PROGRAMS", {})
    (tmp_path / "other.jar").write_text("another program")
    with_maven_that_fetches(apt, tmp_path / "other.jar")
    with pytest.raises(CannotSetUp, match="digest"):
        provide_judges()
    assert not verapdf_jar().exists()
    assert not judges_are_ready()
