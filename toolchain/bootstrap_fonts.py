"""The fonts of the letters (公文字体): Debian's packages unpacked into the cache once, as any user; or what the machine has."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from fnmatch import fnmatch
from pathlib import Path
from typing import NamedTuple

from toolchain.bootstrap_apt import download, has_apt, unpack_from
from toolchain.bootstrap_cache import cache_folder, cache_place, require_space
from toolchain.bootstrap_say import CannotSetUp, Said, say

FOLDER = "fonts-1"
GIGABYTES_WHILE_UNPACKING = 0.3
SYSTEM_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")
CHINESE_SERIFS = ("*SerifCJK*", "*SerifSC*", "*HanSerif*", "Fandol*", "HanaMin*", "*FangSong*", "*仿宋*", "simfang*", "simsun*", "STSong*", "uming*")  # fmt: skip
"""How files are called that have the characters of a letter, good enough where nothing can be fetched."""
FONT_FILES = ("*.otf", "*.ttf", "*.ttc", "*.OTF", "*.TTF", "*.TTC")


class FontPackage(NamedTuple):
    """A package of Debian's, the files wanted out of it, what they are for, and the megabytes of its download."""

    name: str
    files: tuple[str, ...]
    what: Said
    megabytes: int


PACKAGES = (
    FontPackage(
        "texlive-lang-chinese",
        ("FandolFang-Regular.otf", "FandolHei-Regular.otf", "FandolHei-Bold.otf", "FandolKai-Regular.otf", "FandolSong-Regular.otf", "FandolSong-Bold.otf"),
        Said("仿宋、黑体、楷体、宋体", "FangSong, HeiTi, KaiTi, SongTi"),
        49,
    ),
    FontPackage(
        "fonts-noto-cjk",
        ("NotoSerifCJK-Regular.ttc", "NotoSerifCJK-Bold.ttc"),
        Said("后备宋体", "a SongTi for what those lack"),
        57,
    ),
    FontPackage(
        "fonts-hanazono", ("HanaMinA.ttf", "HanaMinB.ttf"), Said("生僻字", "rare characters"), 22
    ),
)  # fmt: skip


def font_folders() -> tuple[Path, ...]:
    """Where the letters' fonts are, the best first; only folders that exist."""
    folders = (chosen_folder(), cache_place() / FOLDER, *system_folders())
    return tuple(folder for folder in folders if folder and folder.is_dir())


def chosen_folder() -> Path | None:
    """``MINGDA_FONTS``: fonts of the office's own. With it nothing is fetched."""
    chosen = os.environ.get("MINGDA_FONTS")
    return Path(chosen).absolute() if chosen else None


def system_folders() -> tuple[Path, ...]:
    return tuple(Path(os.path.expanduser(name)) for name in SYSTEM_FOLDERS)  # noqa: PTH111 - Path.expanduser raises where a user has no home


def fonts_are_ready() -> bool:
    """Quick: looks at names only. A machine that can fetch nothing is as ready as it will be with any Chinese serif."""
    if chosen := chosen_folder():
        return has_file_like(FONT_FILES, (chosen,))
    return not missing() or (not has_apt() and has_file_like(CHINESE_SERIFS, system_folders()))


def provide_fonts() -> None:
    """Fetches what is missing. The caller holds the cache's lock.

    Raises:
        CannotSetUp: neither can the fonts be fetched nor has the machine any Chinese serif; with what to do.
    """
    if fonts_are_ready():
        return
    if chosen := chosen_folder():
        raise no_font_in(chosen)
    if not has_apt():
        raise no_fonts()
    try:
        for package in missing():
            fetch(package)
    except CannotSetUp as error:
        go_on_with_what_is_there(error)


def missing() -> Sequence[FontPackage]:
    """The packages of which a file is neither in the cache nor on the system."""
    here = names_in((cache_place() / FOLDER,))
    if all(set(package.files) <= here for package in PACKAGES):  # the system's folders may be large
        return ()
    here |= names_in(system_folders())
    return [package for package in PACKAGES if not set(package.files) <= here]


def fetch(package: FontPackage) -> None:
    """Downloads the package, takes the wanted files out of it and drops the rest. Each file appears in the cache whole."""
    require_space(cache_folder(), GIGABYTES_WHILE_UNPACKING)
    folder = cache_folder() / FOLDER
    folder.mkdir(exist_ok=True)
    what = Said(
        f"取字体：{package.what.zh}（{package.name}，约 {package.megabytes} MB，只需一次）",
        f"Fetching fonts: {package.what.en} ({package.name}, about {package.megabytes} MB, once only)",
    )
    with download(package.name, what, cache_folder()) as archive:
        unpack_from(archive, package.files, folder)


def go_on_with_what_is_there(error: CannotSetUp) -> None:
    """A letter in a plainer font is better than no office; the next set-up tries again."""
    if not has_file_like(CHINESE_SERIFS, (cache_place() / FOLDER, *system_folders())):
        raise error
    say(
        Said(
            f"暂用本机已有的字体；公文字体未能取得：{error.said.zh}",
            f"Going on with the fonts of this machine; those of the letters could not be fetched: {error.said.en}",
        )
    )


def has_file_like(patterns: Sequence[str], folders: Sequence[Path]) -> bool:
    return any(fnmatch(name, pattern) for name in names_in(folders) for pattern in patterns)


def names_in(folders: Sequence[Path]) -> set[str]:
    return {name for folder in folders for name in file_names(folder)}


def file_names(folder: Path) -> Iterator[str]:
    for _, _, names in os.walk(folder):
        yield from names


def no_fonts() -> CannotSetUp:
    return CannotSetUp(
        Said(
            "这台机器没有中文宋体类字体，也没有 apt-get 可以取得。请安装一种（如 Noto Serif CJK SC、思源宋体），或用环境变量 MINGDA_FONTS 指定放有字体的目录。",
            "this machine has no Chinese serif font, and no apt-get to fetch one. Install one (such as Noto Serif CJK SC), or name a folder that has one by the variable MINGDA_FONTS.",
        )
    )


def no_font_in(folder: Path) -> CannotSetUp:
    return CannotSetUp(
        Said(
            f"MINGDA_FONTS 指定的目录 {folder} 里没有字体文件（{'、'.join(FONT_FILES)}）。请放入字体，或取消这一设置。",
            f"the folder {folder} that MINGDA_FONTS names has no font file ({', '.join(FONT_FILES)}). Put one there, or unset the variable.",
        )
    )
