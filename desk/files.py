"""What is wrong with a file that comes in (来件检查): its size, its kind, and marks of state secrets. All faults at once."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from hashlib import sha256
from pathlib import PurePath
from typing import NamedTuple

from adapters.file_kinds import MEDIA_TYPES, ending, endings_of
from adapters.secret_marks import has_mark, marks_in
from models.application import Line
from models.base import Words
from models.faults import BadInput, Fault, read

MEGABYTE = 1_000_000
PROOFS = (".jpg", ".jpeg", ".png", ".pdf")
"""What a picture of a proof may be."""
EMPTY = Words(zh="是空文件", en="is empty")
OTHER_CONTENT = Words(zh="文件内容与文件名后缀不符", en="is not what the end of its name says")
LOCKED = Words(
    zh="文件有密码或者无法读取，不能检查；请去除密码或者修复后重新提供",
    en="needs a password or cannot be read, so that it cannot be looked at; take the password off, or mend it",
)
MARKED = Words(
    zh="带有国家秘密标志，未接收、未存储。涉密材料不得进入本系统：请按保密规定处置，只登记 declare_classified",
    en="bears the mark of a state secret: it was not taken and not kept. What is classified never comes in here; enter declare_classified only",
)


class NewFile(NamedTuple):
    """A file that comes in (来件). ``where``: how it was named there; ``name``: without folders."""

    where: str
    name: str
    content: bytes

    @property
    def sha256(self) -> str:
        return sha256(self.content).hexdigest()

    @property
    def media_type(self) -> str:
        return MEDIA_TYPES[ending(self.name)]


def new_file(where: str, path: str, content: bytes) -> NewFile:
    """A file by the last part of its path, whichever way the folders are parted."""
    return NewFile(where, PurePath(path.replace("\\", "/")).name, content)


def faults_of(file: NewFile, most_megabytes: int, kinds: Collection[str] = tuple(MEDIA_TYPES)) -> list[Fault]:
    """All that is wrong with a file. ``kinds``: the ends of names that are taken."""
    whys = [*name_faults(file.name, kinds), *content_faults(file, most_megabytes)]
    return [Fault(where=file.where, what=why) for why in dict.fromkeys(whys)]


def name_faults(name: str, kinds: Collection[str]) -> Iterator[Words]:
    try:
        read(Line, name)
    except BadInput as bad:
        yield from (one.what for one in bad.faults)
    if ending(name) not in kinds:
        yield other_kind(kinds)
    if has_mark(name):
        yield MARKED


def content_faults(file: NewFile, most_megabytes: int) -> Iterator[Words]:
    if not file.content:
        yield EMPTY
        return
    if len(file.content) > most_megabytes * MEGABYTE:
        yield too_large(most_megabytes)
        return
    its = ending(file.name)
    if its not in MEDIA_TYPES:
        return
    if its not in endings_of(file.content):
        yield OTHER_CONTENT
        return
    found = marks_in(its, file.content)
    if found != "free":
        yield MARKED if found == "marked" else LOCKED


def too_large(most_megabytes: int) -> Words:
    return Words(zh=f"超过 {most_megabytes} MB 的上限", en=f"is larger than the {most_megabytes} MB that are taken")


def other_kind(kinds: Collection[str]) -> Words:
    named = " ".join(one.removeprefix(".") for one in kinds)
    return Words(zh=f"不接收这种文件；可接收：{named}", en=f"is no kind of file that is taken: {named}")
