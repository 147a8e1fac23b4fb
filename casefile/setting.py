"""Setting the papers of a case file (排印立卷用表): as inner forms, by the press that sets the letters."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from casefile.material import Setter
from letters.blocks import Block
from letters.press import Press
from letters.rendering import Rendered


def setter(press: Press, agency: str) -> Setter:
    """Sets papers of this agency on this press."""

    def set_pdf(title: str, blocks: Sequence[Block], day: date) -> bytes:
        paper = Rendered(
            kind="case_file",
            title=title,
            language="zh",
            look="sheet",
            agency=agency,
            day=day,
            text="",
            docx=b"",
            blocks=tuple(blocks),
            sha256="",
        )
        return press.pdf(paper)

    return set_pdf
