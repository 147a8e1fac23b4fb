"""Parts of a case file (案卷组成): each a file with its place in the index."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Literal

Section = Literal["application", "letters", "inner", "documents", "clocks", "ledger"]
FOLDERS: dict[Section, str] = {
    "application": "1-申请",
    "letters": "2-文书",
    "inner": "3-办理",
    "documents": "4-材料",
    "clocks": "5-期限",
    "ledger": "6-台账",
}
"""The folders of a case file in their order (卷内分类)."""


@dataclass(frozen=True)
class Part:
    """One file of a case file (卷内文件). ``on``: its day, None where it has none.

    ``name``: the file's own, without personal data; ``title``: what the index says of it; ``is_superseded``: the same letter is
    there with its seal, and bound so.
    """

    section: Section
    name: str
    title: str
    content: bytes = field(repr=False)
    on: date | None = None
    letter_number: str | None = None
    is_superseded: bool = False

    @property
    def path(self) -> str:
        return f"{FOLDERS[self.section]}/{self.name}"

    @property
    def is_bound(self) -> bool:
        """Whether it stands in the bound PDF (装订)."""
        return self.name.endswith(".pdf") and not self.is_superseded
