"""Whether a template's loops and conditions enclose whole pieces (标签成对): else a filled file would be torn."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from jinja2 import nodes

from models.base import Words

ELEMENT = re.compile(r"<(/?)([\w:]+)[^<>]*?(/?)>")
TORN = Words(
    zh="for 或 if 与其结束标签不在同类位置（如一个在表格内、一个在表格外）；管整段的请写成 {%p … %}，管整行的写成 {%tr … %}",
    en="a for or if and its end stand in places of different kinds, as within a table and outside; write {%p … %} for whole paragraphs, {%tr … %} for whole rows",
)


def torn_pieces(tree: nodes.Template) -> Iterator[tuple[int, Words]]:
    """Each loop or condition that encloses no whole piece, with its line."""
    for loop in tree.find_all((nodes.For, nodes.If)):
        if isinstance(loop, (nodes.For, nodes.If)) and not all(
            is_whole(data_of(one)) for one in (loop.body, loop.else_)
        ):
            yield loop.lineno, TORN
    for scope in tree.find_all(nodes.With):
        if not is_whole(data_of(scope.body)):
            yield scope.lineno, TORN


def data_of(body: Sequence[nodes.Node]) -> str:
    """The XML within a loop or condition, as it stands when it is gone through once."""
    return "".join(piece for node in body for piece in pieces_of(node))


def pieces_of(node: nodes.Node) -> Iterator[str]:
    if isinstance(node, nodes.TemplateData):
        yield node.data
    elif isinstance(node, (nodes.For, nodes.If, nodes.With)):
        yield data_of(node.body)
    else:
        for one in node.iter_child_nodes():
            yield from pieces_of(one)


def is_whole(xml: str) -> bool:
    """Whether it closes what it opens; or ends in the same kind of place in which it begins, as one run and the next."""
    closed: list[str] = []
    opened: list[str] = []
    for is_end, name, is_empty in ELEMENT.findall(xml):
        if is_empty:
            continue
        if not is_end:
            opened.append(name)
        elif not opened:
            closed.append(name)
        elif opened.pop() != name:
            return False
    return closed == opened[::-1]
