"""Loops in a template (模板中的循环): one within another goes through what the outer one is at, so that no letter grows beyond its facts."""

from __future__ import annotations

from collections.abc import Iterator

from jinja2 import nodes

from models.base import Words

DEEPEST = 3
"""How many loops may stand in one another; the house's own letters need two."""
TOO_DEEP = Words(zh="for 套得太多，最多三层", en="too many loops in one another; three at most")
NOT_OF_THE_OUTER = Words(
    zh="套在里面的 for 只能逐一列出外层所列各项的要素",
    en="a for within another goes through a field of what the outer one is at, nothing else",
)
NAMED_ANEW = Words(
    zh="set、with、for 不能占用外层 for 的名称", en="set, with and for cannot take the name of a for around them"
)


def wrong_loops(node: nodes.Node, around: tuple[frozenset[str], ...] = ()) -> Iterator[tuple[int, Words]]:
    """What is wrong with the loops within a piece, with lines. ``around``: the names of the loops in which it stands."""
    if any(named(node) & names for names in around):
        yield node.lineno, NAMED_ANEW
    if isinstance(node, nodes.For):
        if around and root_of(node.iter) not in around[-1]:
            yield node.lineno, NOT_OF_THE_OUTER
        around = (*around, named(node))
        if len(around) > DEEPEST:
            yield node.lineno, TOO_DEEP
            return
    for one in node.iter_child_nodes():
        yield from wrong_loops(one, around)


def named(node: nodes.Node) -> frozenset[str]:
    """The names that a piece gives."""
    if isinstance(node, nodes.With):
        return frozenset(name for target in node.targets for name in names_in(target))
    return frozenset(names_in(node.target)) if isinstance(node, (nodes.For, nodes.Assign)) else frozenset()


def names_in(node: nodes.Node) -> list[str]:
    return [one.name for one in (node, *node.find_all(nodes.Name)) if isinstance(one, nodes.Name)]


def root_of(node: nodes.Node) -> str | None:
    """The name with which an expression begins; None: it does not begin with one."""
    while isinstance(node, nodes.Getattr):
        node = node.node
    return node.name if isinstance(node, nodes.Name) else None
