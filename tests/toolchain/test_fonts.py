"""The fonts of the letters: fetched once, out of real archives, as any user; or whatever the machine has."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.toolchain.stand_in_apt import StandInApt
from toolchain import bootstrap_apt, bootstrap_fonts
from toolchain.bootstrap_fonts import PACKAGES, font_folders, fonts_are_ready, provide_fonts
from toolchain.bootstrap_say import CannotSetUp

WANTED = {name for package in PACKAGES for name in package.files}
DOWNLOADS = [f"download {package.name} --option APT::Sandbox::User=root" for package in PACKAGES]
NOTO = next(package for package in PACKAGES if package.name == "fonts-noto-cjk")


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("MINGDA_CACHE", str(tmp_path / "cache"))
    monkeypatch.delenv("MINGDA_FONTS", raising=False)
    return tmp_path / "cache"


@pytest.fixture
def system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder where this machine keeps its fonts: none yet."""
    (tmp_path / "system" / "deeper").mkdir(parents=True)
    monkeypatch.setattr(bootstrap_fonts, "SYSTEM_FOLDERS", (str(tmp_path / "system"),))
    return tmp_path / "system" / "deeper"


@pytest.fixture
def apt(tmp_path: Path, cache: Path, system: Path, monkeypatch: pytest.MonkeyPatch) -> StandInApt:
    """Offers every package, with other files in it too."""
    apt = StandInApt(tmp_path / "apt", monkeypatch)
    for package in PACKAGES:
        apt.offer(package.name, (*package.files, "FandolBraille-Regular.otf", "NotoSansCJK-Regular.ttc"))
    return apt


@pytest.fixture
def no_apt(cache: Path, system: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")


def test_the_wanted_fonts_come_into_the_cache_and_nothing_else_does(apt: StandInApt, cache: Path) -> None:
    assert not fonts_are_ready()
    provide_fonts()
    assert fonts_are_ready()
    assert {path.name for path in cache.rglob("*") if path.is_file()} == WANTED
    assert [path.name for path in cache.iterdir()] == ["fonts-1"]
    assert all(path.read_text() == path.name for path in (cache / "fonts-1").iterdir())


def test_only_what_is_missing_is_fetched(apt: StandInApt, cache: Path) -> None:
    provide_fonts()
    assert apt.asked == DOWNLOADS
    provide_fonts()
    assert apt.asked == DOWNLOADS
    (cache / "fonts-1" / NOTO.files[0]).unlink()
    provide_fonts()
    assert apt.asked == [*DOWNLOADS, DOWNLOADS[PACKAGES.index(NOTO)]]
    assert fonts_are_ready()


def test_a_font_that_the_machine_has_is_not_fetched(apt: StandInApt, system: Path) -> None:
    for name in NOTO.files:
        (system / name).touch()
    provide_fonts()
    assert apt.asked == [one for one in DOWNLOADS if NOTO.name not in one]
    assert fonts_are_ready()


def test_the_letters_look_into_the_cache_first_and_only_into_folders_that_are_there(apt: StandInApt, cache: Path, system: Path) -> None:  # fmt: skip
    assert font_folders() == (system.parent,)
    provide_fonts()
    assert font_folders() == (cache / "fonts-1", system.parent)


def test_a_download_is_told_with_its_size(apt: StandInApt, capsys: pytest.CaptureFixture[str]) -> None:
    provide_fonts()
    told = capsys.readouterr().err
    assert all(f"{package.name}，约 {package.megabytes} MB" in told for package in PACKAGES)


def test_a_package_that_lacks_a_font_is_an_error_that_names_it(tmp_path: Path, cache: Path, system: Path, monkeypatch: pytest.MonkeyPatch) -> None:  # fmt: skip
    apt = StandInApt(tmp_path / "apt", monkeypatch)
    apt.offer(PACKAGES[0].name, PACKAGES[0].files[1:])
    with pytest.raises(CannotSetUp, match=PACKAGES[0].files[0]):
        provide_fonts_of_a_bare_machine(monkeypatch)


def test_a_broken_archive_is_an_error_and_leaves_no_font(apt: StandInApt, cache: Path) -> None:
    apt.break_archives()
    with pytest.raises(CannotSetUp, match=PACKAGES[0].name):
        provide_fonts()
    assert list((cache / "fonts-1").iterdir()) == []


def provide_fonts_of_a_bare_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing counts as good enough."""
    monkeypatch.setattr(bootstrap_fonts, "CHINESE_SERIFS", ())
    provide_fonts()


def test_root_renews_lists_of_packages_that_are_old(tmp_path: Path, cache: Path, system: Path, monkeypatch: pytest.MonkeyPatch) -> None:  # fmt: skip
    apt = StandInApt(tmp_path / "apt", monkeypatch, old_lists=True)
    for package in PACKAGES:
        apt.offer(package.name, package.files)
    monkeypatch.setattr(bootstrap_apt, "is_root", lambda: True)
    provide_fonts()
    assert apt.asked == [DOWNLOADS[0], "update", *DOWNLOADS]


def test_another_user_is_told_what_root_must_do(tmp_path: Path, cache: Path, system: Path, monkeypatch: pytest.MonkeyPatch) -> None:  # fmt: skip
    apt = StandInApt(tmp_path / "apt", monkeypatch, old_lists=True)
    monkeypatch.setattr(bootstrap_apt, "is_root", lambda: False)
    with pytest.raises(CannotSetUp, match="apt-get update"):
        provide_fonts()
    assert apt.asked == DOWNLOADS[:1]


def test_where_nothing_can_be_fetched_any_chinese_serif_of_the_machine_will_do_for_now(tmp_path: Path, cache: Path, system: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:  # fmt: skip
    StandInApt(tmp_path / "apt", monkeypatch)
    monkeypatch.setattr(bootstrap_apt, "is_root", lambda: False)
    (system / "SourceHanSerifSC-Regular.otf").touch()
    provide_fonts()
    assert "暂用本机已有的字体" in capsys.readouterr().err
    assert not fonts_are_ready()


def test_a_machine_without_apt_is_ready_with_any_chinese_serif(no_apt: None, system: Path) -> None:
    (system / "DejaVuSerif.ttf").touch()
    assert not fonts_are_ready()
    (system / "NotoSerifCJK-Regular.ttc").touch()
    assert fonts_are_ready()


def test_a_machine_with_neither_apt_nor_a_chinese_serif_is_told_what_to_do(no_apt: None) -> None:
    with pytest.raises(CannotSetUp) as error:
        provide_fonts()
    assert "MINGDA_FONTS" in error.value.said.zh
    assert "MINGDA_FONTS" in error.value.said.en


def test_with_a_folder_of_one_s_own_that_comes_first_and_nothing_is_fetched(apt: StandInApt, cache: Path, system: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:  # fmt: skip
    (tmp_path / "own").mkdir()
    (system / "NotoSerifCJK-Regular.ttc").touch()
    monkeypatch.setenv("MINGDA_FONTS", str(tmp_path / "own"))
    with pytest.raises(CannotSetUp, match="MINGDA_FONTS"):
        provide_fonts()
    (tmp_path / "own" / "house style.TTF").touch()
    provide_fonts()
    assert apt.asked == []
    assert font_folders() == (tmp_path / "own", system.parent)
    (cache / "fonts-1").mkdir(parents=True)
    assert font_folders() == (tmp_path / "own", cache / "fonts-1", system.parent)
