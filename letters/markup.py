"""The markup of the letters (文书标记): one line, one paragraph; a prefix in brackets names its style.

Read before any value is filled in, so that nothing in a value is ever markup.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import pairwise

from letters.styles import STYLES, Style
from models.base import Model, Words
from models.faults import BadInput, Fault

TAG = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}")
PREFIX = re.compile(r"\[(/?[a-z]+)((?: \d+)*)\]\s*")
INCLUDE = re.compile(r"\{%\s*include\s+\"([a-z_]+)\"\s*%\}")
TURNED_BY_WORD = re.compile("[“”‘’&]")
"""What a tag may not hold: Word turns straight quotation marks into these, so these are read as straight ones."""
DEEPEST = 8
UNKNOWN = Words(zh="没有这种样式；可用的有：", en="no such style; there are: ")
IN_A_TAG = Words(
    zh="标签内不能有弯引号或 & 号，请写在标签外面", en="a tag cannot hold curly quotes or &; write them outside"
)
WIDTHS = Words(zh="各栏宽度合计应为 100", en="the columns' widths must add up to 100")
CELLS = Words(zh="单元格数与表格栏数不符", en="has not as many cells as the table has columns")
NOT_OPEN = Words(zh="不在表格内", en="stands in no table")
NOT_IN_TABLE = Words(zh="表格内只能有表头、行和控制行", en="a table holds header, rows and controls only")
NOT_ENDED = Words(zh="表格没有结束标记 [/table]", en="the table lacks its end [/table]")
DOUBLED = Words(zh="控制标签内不能有 } 或 %", en="a control cannot hold } or %")
NESTED = Words(zh="引用层次过深", en="includes go too deep")


class Line(Model):
    """One paragraph (段落): its style, and its words with the tags in them."""

    style: Style
    words: str


class Control(Model):
    """A tag that stands alone (控制行): it governs whole paragraphs, or in a table whole rows."""

    tag: str


class TableStart(Model):
    """A table begins (表格开始). ``widths``: of the columns, in percent."""

    widths: tuple[int, ...]


class Row(Model):
    """A row of a table (行); ``is_head``: repeated on each page."""

    cells: tuple[str, ...]
    is_head: bool


class TableEnd(Model):
    """A table ends (表格结束)."""


class NewPage(Model):
    """What follows begins a new page (另起一页)."""


Part = Line | Control | TableStart | Row | TableEnd | NewPage


def parts(name: str, source_of: Callable[[str], str]) -> tuple[Part, ...]:
    """A template read whole, with what it includes. ``source_of``: the source of a template by its name.

    Raises:
        BadInput: with every fault, each at ``name:line``.
    """
    found: list[Part] = []
    faults: list[Fault] = []
    widths: tuple[int, ...] = ()
    for where, line in lines_of(name, source_of):
        read, wrong = part_of(line)
        wrong = [*wrong, *misplaced(read, widths)]
        faults += [Fault(where=where, what=one) for one in wrong]
        for part in read if not wrong else []:
            widths = part.widths if isinstance(part, TableStart) else () if isinstance(part, TableEnd) else widths
            found.append(part)
    if widths:
        faults.append(Fault(where=name, what=NOT_ENDED))
    if faults:
        raise BadInput(tuple(faults))
    return tuple(found)


def lines_of(name: str, source_of: Callable[[str], str], depth: int = 0) -> Iterator[tuple[str, str]]:
    """Every line that is not blank, with its place; an include is replaced by the lines of what it names."""
    if depth > DEEPEST:
        raise BadInput((Fault(where=name, what=NESTED),))
    for number, line in enumerate(source_of(name).split("\n"), 1):
        if include := INCLUDE.fullmatch(line.strip()):
            yield from lines_of(include[1], source_of, depth + 1)
        elif line.strip():
            yield f"{name}:{number}", line.strip()


def part_of(line: str) -> tuple[list[Part], list[Words]]:
    """What one line is; or what is wrong with it."""
    wrong = [IN_A_TAG] if any(TURNED_BY_WORD.search(tag) for tag in TAG.findall(line)) else []
    if not TAG.sub("", line).strip() and "{{" not in line:
        tags = [tag for tag in TAG.findall(line) if not tag.startswith("{#")]
        wrong += [DOUBLED for tag in tags if re.search("[%}]", tag[2:-2])]
        return [Control(tag=tag[2:-2].strip("- ")) for tag in tags], wrong
    prefix = PREFIX.match(line)
    if not prefix and not line.startswith("["):
        return [Line(style="body", words=line)], wrong
    name, numbers = (prefix[1], prefix[2].split()) if prefix else ("", [])
    rest = line[prefix.end() :] if prefix else line
    part = named_part(name, tuple(int(one) for one in numbers), rest)
    return ([part], wrong) if part else ([], [*wrong, one_of_the_styles()])


def named_part(name: str, numbers: tuple[int, ...], rest: str) -> Part | None:
    """The part that a prefix names; None for an unknown one."""
    if numbers:
        return TableStart(widths=numbers) if name == "table" and not rest else None
    if name in ("head", "row"):
        return Row(cells=cells(rest), is_head=name == "head")
    bare: dict[str, Part] = {"/table": TableEnd(), "page": NewPage()}
    style = next((style for style in STYLES if style == name), None)
    return Line(style=style, words=rest) if style and rest else None if rest else bare.get(name)


def cells(words: str) -> tuple[str, ...]:
    """The cells of a row: parted by bars, those of filters left alone."""
    ends = [0, *(bar.end() for bar in re.finditer(rf"{TAG.pattern}|(\|)", words) if bar[1]), len(words) + 1]
    return tuple(words[start : end - 1].strip() for start, end in pairwise(ends))


def one_of_the_styles() -> Words:
    names = " ".join(f"[{one}]" for one in (*STYLES, "table 50 50", "head", "row", "/table", "page"))
    return Words(zh=UNKNOWN.zh + names, en=UNKNOWN.en + names)


def misplaced(read: list[Part], widths: tuple[int, ...]) -> Iterator[Words]:
    """What is wrong with where a part stands. ``widths``: of the table that is open; empty: none is."""
    for part in read:
        if isinstance(part, TableStart) and sum(part.widths) != 100:
            yield WIDTHS
        if isinstance(part, Row | TableEnd) and not widths:
            yield NOT_OPEN
        elif isinstance(part, Line | NewPage | TableStart) and widths:
            yield NOT_IN_TABLE
        elif isinstance(part, Row) and len(part.cells) != len(widths):
            yield CELLS
