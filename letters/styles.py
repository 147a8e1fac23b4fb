"""The styles of a letter's paragraphs (段落样式): the names that markup, Word, PDF and text know them by."""

from __future__ import annotations

from typing import Literal, get_args

Style = Literal[
    "masthead", "number", "register", "title", "reader", "heading", "body", "note", "agency", "date", "copy"
]
STYLES: tuple[Style, ...] = get_args(Style)
IN_WORD: dict[Style, str] = {
    "masthead": "发文机关标志",
    "number": "发文字号",
    "register": "登记号",
    "title": "公文标题",
    "reader": "主送机关",
    "heading": "层次标题",
    "body": "公文正文",
    "note": "公文附注",
    "agency": "发文机关署名",
    "date": "成文日期",
    "copy": "附件说明",
}
"""What Word calls each style (样式名称): an office that edits a template chooses among these."""
CELL, HEAD_CELL, BREAK = "表格文字", "表头文字", "另起一页"
"""Word's names for the text of a table, of its header, and for the empty line that ends a page."""


def style_named(name: str) -> Style | None:
    """The style of this name in Word; None for any other."""
    return next((style for style, known in IN_WORD.items() if known == name), None)
