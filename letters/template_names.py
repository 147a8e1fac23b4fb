"""The names in a template (模板中的名称): each must be a field of its letter's facts, a filter or a test that there is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, get_args

from jinja2 import nodes
from jinja2.sandbox import SandboxedEnvironment
from pydantic import BaseModel

from letters.template_loops import names_in, root_of, wrong_loops
from models.base import Words

Kinds = frozenset[type[BaseModel]]
Scope = dict[str, Kinds]
FREE: Kinds = frozenset()
"""What a name may be when nothing is known of it: then nothing is wrong with its fields."""
REFUSED = (
    nodes.Include, nodes.Import, nodes.FromImport, nodes.Extends, nodes.Block, nodes.Macro, nodes.CallBlock,
    nodes.FilterBlock, nodes.Call, nodes.AssignBlock, nodes.NSRef,
)  # fmt: skip
RECKONING = (
    nodes.Add, nodes.Sub, nodes.Mul, nodes.Div, nodes.FloorDiv, nodes.Mod, nodes.Pow, nodes.UnaryExpr, nodes.Concat,
    nodes.Getitem, nodes.Slice, nodes.List, nodes.Dict,
)  # fmt: skip
"""What can make a few words fill the memory, or an office's afternoon; no letter needs it. ``not`` is none of it."""

NO_SUCH_TAG = Words(
    zh="模板里不能用这种标签或调用函数", en="a template cannot use this kind of tag, nor call a function"
)
NO_RECKONING = Words(
    zh="模板里不能运算、拼接、取下标或者自列清单",
    en="a template cannot reckon, join, take pieces by number, nor make lists of its own",
)
LOOPS_OVER_FIELDS = Words(zh="for 只能逐一列出要素", en="a for goes through a field of the facts, nothing else")
NAMES_A_FIELD = Words(zh="set、with 只能给要素另取名称", en="set and with give a field another name, nothing else")


def wrong_names(
    tree: nodes.Template, facts: type[BaseModel], also: tuple[str, ...], world: SandboxedEnvironment
) -> Iterator[tuple[int, Words]]:
    """What is wrong with each name, with its line. ``also``: names beside the fields of the facts."""
    scope: Scope = {**dict.fromkeys(also, FREE), **fields_of(facts)}
    yield from looked_at(tree, scope, world)
    yield from wrong_loops(tree)


def fields_of(kind: type[BaseModel]) -> Scope:
    """The fields of a kind of facts, and of what kind each is."""
    return {name: kinds_in(field.annotation) for name, field in kind.model_fields.items()}


def kinds_in(annotation: Any) -> Kinds:
    """The kinds of element that a field's type speaks of, also within tuples and unions."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return frozenset({annotation})
    return FREE.union(*(kinds_in(one) for one in get_args(annotation)))


def looked_at(node: nodes.Node, scope: Scope, world: SandboxedEnvironment) -> Iterator[tuple[int, Words]]:
    """The faults of a piece of a template and of all within it."""
    if fault := fault_of(node, scope, world):
        yield node.lineno, fault
    outer, inner, rest = opened(node, scope)
    for one in outer:
        yield from looked_at(one, scope, world)
    for one in rest:
        yield from looked_at(one, inner, world)


def opened(node: nodes.Node, scope: Scope) -> tuple[list[nodes.Node], Scope, list[nodes.Node]]:
    """What of a piece stands in the scope around it; the scope within it; and what stands in that."""
    if isinstance(node, nodes.For):
        inner = {**scope, "loop": FREE, **dict.fromkeys(names_in(node.target), kind_of(node.iter, scope))}
        return [node.iter], inner, [*([node.test] if node.test else []), *node.body, *node.else_]
    if isinstance(node, nodes.With):
        pairs = zip(node.targets, node.values, strict=True)
        given = {name: kind_of(value, scope) for target, value in pairs for name in names_in(target)}
        return list(node.values), {**scope, **given}, list(node.body)
    if isinstance(node, nodes.Assign):
        scope.update(dict.fromkeys(names_in(node.target), kind_of(node.node, scope)))
    return [], scope, list(node.iter_child_nodes())


def kind_of(node: nodes.Node, scope: Scope) -> Kinds:
    """Of what kind an expression is; of no known kind if it is more than a field."""
    if isinstance(node, nodes.Name):
        return scope.get(node.name, FREE)
    if isinstance(node, nodes.Getattr):
        holders = [one for one in kind_of(node.node, scope) if node.attr in one.model_fields]
        return FREE.union(*(fields_of(one)[node.attr] for one in holders))
    return FREE


def fault_of(node: nodes.Node, scope: Scope, world: SandboxedEnvironment) -> Words | None:
    """What is wrong with one piece by itself."""
    if isinstance(node, nodes.Name) and node.ctx == "load" and node.name not in scope:
        return unknown("名称", "name", node.name, scope)
    if isinstance(node, nodes.Getattr) and (kinds := kind_of(node.node, scope)):
        known = {name: FREE for one in kinds for name in [*one.model_fields, *properties(one)]}
        return None if node.attr in known else unknown("要素", "field", node.attr, known)
    if isinstance(node, nodes.Filter) and node.name not in world.filters:
        return unknown("过滤器", "filter", node.name, world.filters)
    if isinstance(node, nodes.Test) and node.name not in world.tests:
        return unknown("判断", "test", node.name, world.tests)
    if isinstance(node, REFUSED):
        return NO_SUCH_TAG
    if isinstance(node, RECKONING) and not isinstance(node, nodes.Not):
        return NO_RECKONING
    if isinstance(node, nodes.For) and root_of(node.iter) is None:
        return LOOPS_OVER_FIELDS
    if isinstance(node, (nodes.Assign, nodes.With)) and None in map(root_of, values_of(node)):
        return NAMES_A_FIELD
    return None


def values_of(node: nodes.Assign | nodes.With) -> Sequence[nodes.Node]:
    return node.values if isinstance(node, nodes.With) else [node.node]


def properties(kind: type[BaseModel]) -> list[str]:
    return [
        name
        for name in dir(kind)
        if isinstance(getattr(kind, name, None), property) and not name.startswith(("_", "model_"))
    ]


def unknown(what_zh: str, what_en: str, name: str, known: Mapping[str, object]) -> Words:
    """A name that there is not, and all that there are."""
    names = " ".join(sorted(known))
    return Words(
        zh=f"没有这个{what_zh}：{name}。可用的有：{names}", en=f"no such {what_en}: {name}. There are: {names}"
    )
