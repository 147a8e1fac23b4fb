"""The world of the templates (模板环境): the fields of a letter's facts, the filters below, and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache, partial
from typing import Any

from jinja2 import StrictUndefined, Undefined
from jinja2.sandbox import ImmutableSandboxedEnvironment

from letters.phrases import numeral_in_words, together
from letters.wording import TABLES, day_in_words, names_in_words
from models.base import Language, Words

Filter = Callable[..., str | int]


@cache
def environment(language: Language) -> ImmutableSandboxedEnvironment:
    """The templates' world. Every value is escaped, for what is filled in is a Word file's XML."""
    world = ImmutableSandboxedEnvironment(
        undefined=StrictUndefined, finalize=only_words, autoescape=True, keep_trailing_newline=True
    )
    world.globals.clear()
    world.tests = {name: world.tests[name] for name in ("defined", "none")}
    world.filters = dict(filters(language))
    return world


def filters(language: Language) -> dict[str, Filter]:
    """What a template may do with a field: put it into words."""
    by_name: dict[str, Filter] = {name: partial(entry, table, language) for name, table in TABLES.items()}
    return {
        **by_name,
        "count": len,
        "said": lambda value: value.said_in(language),
        "day": partial(day_in_words, language=language),
        "names": partial(names_in_words, language=language),
        "numeral": partial(numeral_in_words, language=language),
        "together": partial(together, language=language),
    }


def entry(table: Mapping[Any, Words], language: Language, name: str) -> str:
    """The words of a table for one of its names."""
    return table[name].said_in(language)


def only_words(value: object) -> object:
    """Only text and whole numbers are printed: a bare date or a None would be a slip of the template."""
    if isinstance(value, (str, int, Undefined)) and not isinstance(value, bool):
        return value
    raise TypeError(f"a template prints a {type(value).__name__}")
