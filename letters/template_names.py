"""The names in a template (模板中的名称): each must be a field of its letter's facts, a filter or a test that there is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, get_args

from jinja2 import nodes
from jinja2.sandbox import SandboxedEnvironment
from pydantic import BaseModel

from models.base import Words

Kinds = frozenset[type[BaseModel]]
Scope = dict[str, Kinds]
FREE: Kinds = frozenset()
"""What a name may be when nothing is known of it: then nothing is wrong with its fields."""
REFUSED = (
    nodes.Include, nodes.Import, nodes.FromImport, nodes.Extends, nodes.Block, nodes.Macro, nodes.CallBlock,
    nodes.FilterBlock, nodes.Call,
)  # fmt: skip


def wrong_names(
    tree: nodes.Template, facts: type[BaseModel], also: tuple[str, ...], world: SandboxedEnvironment
) -> Iterator[tuple[int, Words]]:
    """What is wrong with each name, with its line. ``also``: names beside the fields of the facts."""
    scope: Scope = {**dict.fromkeys(also, FREE), **fields_of(facts)}
    yield from looked_at(tree, scope, world)


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
    if isinstance(node, nodes.For):
        yield from looked_at(node.iter, scope, world)
        inner = {**scope, "loop": FREE, **{name: kind_of(node.iter, scope) for name in targets(node.target)}}
        rest = [*([node.test] if node.test else []), *node.body, *node.else_]
    elif isinstance(node, nodes.With):
        yield from (fault for value in node.values for fault in looked_at(value, scope, world))
        inner = dict(scope)
        for target, value in zip(node.targets, node.values, strict=True):
            inner.update({name: kind_of(value, scope) for name in targets(target)})
        rest = list(node.body)
    else:
        if isinstance(node, nodes.Assign):
            scope.update({name: kind_of(node.node, scope) for name in targets(node.target)})
        inner, rest = scope, list(node.iter_child_nodes())
    for one in rest:
        yield from looked_at(one, inner, world)


def targets(node: nodes.Node) -> list[str]:
    return [one.name for one in (node, *node.find_all(nodes.Name)) if isinstance(one, nodes.Name)]


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
        return Words(
            zh="模板里不能用这种标签或调用函数", en="a template cannot use this kind of tag, nor call a function"
        )
    return None


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
