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


def ogi_2008(article: int, paragraph: int | None = None, item: int | None = None) -> Citation:
    """A place in the 2008 Regulation (国务院令第492号)."""
    return Citation(law="ogi-2008", article=article, paragraph=paragraph, item=item)


def spc_2025(article: int) -> Citation:
    """A place in the Supreme People's Court's interpretation on OGI cases, in force since 2025-06-01 (法释〔2025〕8号)."""
    return Citation(law="spc-2025", article=article)


def spc_2018(article: int) -> Citation:
    """A place in the Supreme People's Court's interpretation of the Litigation Law (法释〔2018〕1号)."""
    return Citation(law="spc-2018", article=article)


def fee_2020(article: int | None = None) -> Citation:
    """A place in the measures (None: the whole) on processing fees, in force since 2021-01-01 (国办函〔2020〕109号)."""
    return Citation(law="fee-2020", article=article)


def report_2021() -> Citation:
    """The format of the annual report as a whole, which names kinds of finding (国办公开办函〔2021〕30号)."""
    return Citation(law="report-2021", article=None)


def archives() -> Citation:
    """The Archives Law as a whole (档案法)."""
    return Citation(law="archives", article=None)


def reconsideration_rules(article: int) -> Citation:
    """A place in the implementing regulation of the Reconsideration Law (行政复议法实施条例)."""
    return Citation(law="reconsideration-rules", article=article)


def civil_general(article: int, paragraph: int | None = None) -> Citation:
    """A place in the General Provisions of the Civil Law, in force 2017-10-01 to 2020-12-31 (民法总则)."""
    return Citation(law="civil-general-2017", article=article, paragraph=paragraph)


def civil_principles(article: int, paragraph: int | None = None) -> Citation:
    """A place in the General Principles of the Civil Law, in force until 2020-12-31 (民法通则)."""
    return Citation(law="civil-principles-1986", article=article, paragraph=paragraph)


def civil_code(article: int, paragraph: int | None = None) -> Citation:
    """A place in the Civil Code (民法典)."""
    return Citation(law="civil-code", article=article, paragraph=paragraph)


def reconsideration_2023(article: int, paragraph: int | None = None, item: int | None = None) -> Citation:
    """A place in the Administrative Reconsideration Law in force since 2024-01-01 (行政复议法)."""
    return Citation(law="reconsideration-2023", article=article, paragraph=paragraph, item=item)


def reconsideration_2017(article: int, paragraph: int | None = None) -> Citation:
    """A place in the Administrative Reconsideration Law in force until 2023-12-31 (行政复议法，2017年)."""
    return Citation(law="reconsideration-2017", article=article, paragraph=paragraph)


def litigation_1989(article: int) -> Citation:
    """A place in the Administrative Litigation Law as in force until 2015-04-30 (行政诉讼法，2014年修正前)."""
    return Citation(law="litigation-1989", article=article)


def litigation_2017(article: int, paragraph: int | None = None) -> Citation:
    """A place in the Administrative Litigation Law (行政诉讼法)."""
    return Citation(law="litigation-2017", article=article, paragraph=paragraph)
