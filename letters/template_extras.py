"""What a Word template may hold that no PDF would show (不能转入 PDF 的内容): pictures, text boxes, fields, tracked changes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from lxml import etree

from letters.archive import DOCUMENT
from models.base import Words
from models.faults import Fault

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
PARSER = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
FOOT = re.compile(r"word/(header|footer)\d*\.xml")
PAGE_FIELDS = re.compile(r"\s*(PAGE|NUMPAGES|SECTIONPAGES)\b")
NOT_CARRIED: dict[str, Words] = {
    "drawing": Words(zh="图片或图形不能转入 PDF，请删去", en="a picture or drawing cannot be carried into the PDF; remove it"),
    "pict": Words(zh="图片或文本框不能转入 PDF，请删去", en="a picture or text box cannot be carried into the PDF; remove it"),
    "object": Words(zh="嵌入对象不能转入 PDF，请删去", en="an embedded object cannot be carried into the PDF; remove it"),
    "ins": Words(zh="有未接受的修订，请先接受或拒绝", en="holds a tracked change; accept or reject it first"),
    "del": Words(zh="有未接受的修订，请先接受或拒绝", en="holds a tracked change; accept or reject it first"),
    "moveFrom": Words(zh="有未接受的修订，请先接受或拒绝", en="holds a tracked change; accept or reject it first"),
    "footnoteReference": Words(zh="脚注不能转入 PDF，请写入正文", en="a footnote cannot be carried over; write it in the text"),
    "endnoteReference": Words(zh="尾注不能转入 PDF，请写入正文", en="an endnote cannot be carried over; write it in the text"),
    "commentReference": Words(zh="有批注，请删去", en="holds a comment; remove it"),
    "numPr": Words(zh="自动编号不能转入 PDF，请直接写出编号", en="automatic numbering cannot be carried over; write the numbers"),
    "sym": Words(zh="特殊符号不能转入 PDF，请改用普通字符", en="a special symbol cannot be carried over; use a plain character"),
    "altChunk": Words(zh="插入的文件不能转入 PDF", en="an inserted file cannot be carried over"),
}  # fmt: skip
MERGED = Words(zh="上下合并的单元格不能转入 PDF", en="cells merged downwards cannot be carried over")
FIELD = Words(
    zh="除页码外的域不能转入 PDF，请改为普通文字",
    en="a field other than a page number cannot be carried over; make it plain text",
)
NESTED = Words(zh="表格内不能再有表格", en="a table cannot stand in a table")
FORMULA = Words(zh="公式不能转入 PDF", en="a formula cannot be carried over")
MACRO = Words(zh="含有宏，请另存为不带宏的 .docx", en="holds macros; save it as a .docx without them")
LINKED = Words(zh="引用了文件以外的内容，请改为不引用", en="refers to something outside of the file; remove the link")
HEAD_WORDS = Words(zh="页眉、页脚里除页码外的文字不能转入 PDF", en="words in a header or footer other than the page number cannot be carried over")  # fmt: skip


def what_is_not_carried(parts: Mapping[str, bytes]) -> Iterator[Fault]:
    """Everything in a template that would be in the Word file and not in the PDF, or that has no business in a letter."""
    for name, part in parts.items():
        if name.endswith("vbaProject.bin"):
            yield Fault(where=name, what=MACRO)
        elif name.endswith(".rels"):
            yield from links_outside(name, part)
        elif FOOT.fullmatch(name) and says_more_than_a_page_number(etree.fromstring(part, PARSER)):
            yield Fault(where=name, what=HEAD_WORDS)
    for place, paragraph in enumerate(etree.fromstring(parts[DOCUMENT], PARSER).iter(f"{W}p"), 1):
        for what in dict.fromkeys(not_carried_in(paragraph)):
            yield Fault(where=f"paragraph[{place}]", what=what)


def links_outside(name: str, part: bytes) -> Iterator[Fault]:
    for relation in etree.fromstring(part, PARSER):
        if relation.get("TargetMode") == "External" and not str(relation.get("Type")).endswith("/hyperlink"):
            yield Fault(where=name, what=LINKED)


def not_carried_in(paragraph: Any) -> Iterator[Words]:
    for node in paragraph.iter():
        kind = node.tag.removeprefix(W) if isinstance(node.tag, str) else ""
        if kind in NOT_CARRIED and not (kind == "numPr" and is_no_numbering(node)):
            yield NOT_CARRIED[kind]
        elif (kind == "instrText" and not PAGE_FIELDS.match(node.text or "")) or kind == "fldSimple":
            yield FIELD
        elif kind.endswith("}oMath"):
            yield FORMULA
    if paragraph.find(f"../{W}tcPr/{W}vMerge") is not None:
        yield MERGED
    if len(list(paragraph.iterancestors(f"{W}tbl"))) > 1:
        yield NESTED


def is_no_numbering(node: Any) -> bool:
    number = node.find(f"{W}numId")
    return number is not None and number.get(f"{W}val") == "0"


def says_more_than_a_page_number(root: Any) -> bool:
    """Whether a header or footer has words other than dashes around a page number."""
    words = "".join(node.text or "" for node in root.iter(f"{W}t"))
    return bool(re.search(r"\w", re.sub(r"第\s*\d*\s*页|共\s*\d*\s*页|\d+", "", words)))
