"""Every rule carries its article (条文出处): the decorator that says so, and the list of all rules."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from models.citation import Citation

F = TypeVar("F", bound=Callable[..., Any])
_RULES: list[Callable[..., Any]] = []


def rule(citation: Citation) -> Callable[[F], F]:
    """Marks a function as deciding by this article; it keeps its type and gains ``.citation`` (规则)."""

    def cite(function: F) -> F:
        vars(function)["citation"] = citation
        _RULES.append(function)
        return function

    return cite


def rules() -> tuple[Callable[..., Any], ...]:
    """Every rule of the modules imported so far (全部规则)."""
    return tuple(_RULES)


def citation_of(function: Callable[..., Any]) -> Citation:
    """The article by which a rule decides (规则的条文出处).

    Raises:
        KeyError: it is not a rule.
    """
    citation: Citation = vars(function)["citation"]
    return citation


def civil_code(article: int, paragraph: int | None = None) -> Citation:
    """A place in the Civil Code (民法典)."""
    return Citation(law="civil-code", article=article, paragraph=paragraph)


def reconsideration_2023(article: int, paragraph: int | None = None, item: int | None = None) -> Citation:
    """A place in the Administrative Reconsideration Law in force since 2024-01-01 (行政复议法)."""
    return Citation(law="reconsideration-2023", article=article, paragraph=paragraph, item=item)


def reconsideration_2017(article: int, paragraph: int | None = None) -> Citation:
    """A place in the Administrative Reconsideration Law in force until 2023-12-31 (行政复议法，2017年)."""
    return Citation(law="reconsideration-2017", article=article, paragraph=paragraph)


def litigation_2017(article: int, paragraph: int | None = None) -> Citation:
    """A place in the Administrative Litigation Law (行政诉讼法)."""
    return Citation(law="litigation-2017", article=article, paragraph=paragraph)
