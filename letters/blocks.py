"""What a letter consists of once it is filled (文书内容): paragraphs with their style, tables, page breaks."""

from __future__ import annotations

from typing import Literal

from letters.styles import Style
from models.base import Model


class Paragraph(Model):
    """A paragraph (段落). ``text``: as it stands there; a line end in it is a forced one."""

    sort: Literal["paragraph"] = "paragraph"
    style: Style
    text: str


class Cell(Model):
    """A cell (单元格). ``span``: how many columns it takes."""

    text: str
    span: int = 1


class Table(Model):
    """A table (表格). ``widths``: of its columns, as parts of their sum; ``heads``: rows repeated on each page."""

    sort: Literal["table"] = "table"
    widths: tuple[int, ...]
    heads: tuple[tuple[Cell, ...], ...]
    rows: tuple[tuple[Cell, ...], ...]


class NewPage(Model):
    """What follows begins a new page (另起一页)."""

    sort: Literal["page"] = "page"


Block = Paragraph | Table | NewPage
