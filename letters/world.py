"""The world of the templates (模板环境): the fields of a letter's facts, the filters below, and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import cache, partial
from typing import Any

from jinja2 import StrictUndefined, Undefined, pass_context
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment

from letters.phrases import cited, numeral_in_words, together
from letters.typed import closed, quoted, said_to
from letters.wording import TABLES, day_after_in_words, day_in_words, names_in_words
from models.base import Language, Words
from models.citation import Citation

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
        "said": dated(said, language),
        "said_to": partial(said_to, language=language),
        "closed": partial(closed, language=language),
        "quoted": quoted,
        "day": partial(day_in_words, language=language),
        "day_after": partial(day_after_in_words, language=language),
        "names": partial(names_in_words, language=language),
        "numeral": partial(numeral_in_words, language=language),
        "together": dated(together, language),
    }


def dated(say: Callable[[Any, Language, date | None], str], language: Language) -> Filter:
    """A filter that says something as a letter of its day does: ``signed_on`` among the facts."""

    @pass_context
    def say_it(context: Context, value: Any) -> str:
        return say(value, language, context.get("signed_on"))

    return say_it


def said(value: Words | Citation, language: Language, on: date | None) -> str:
    """Words in the letter's language, or a place of the law as a letter of that day names it."""
    return cited(value, language, on) if isinstance(value, Citation) else value.said_in(language)


def entry(table: Mapping[Any, Words], language: Language, name: str) -> str:
    """The words of a table for one of its names."""
    return table[name].said_in(language)


def only_words(value: object) -> object:
    """Only text and whole numbers are printed: a bare date or a None would be a slip of the template."""
    if isinstance(value, (str, int, Undefined)) and not isinstance(value, bool):
        return value
    raise TypeError(f"a template prints a {type(value).__name__}")
