"""Letter numbers (文号): the office's series, which the catalogue knows, and none of which can pass for another."""

from __future__ import annotations

from itertools import combinations

import pytest

from letters.catalogue import CATALOGUE
from models.reply_kinds import ReplyKind
from policy.letter_numbers import NUMBERED_BY_ITS_ACT, SERIES, is_numbered, worded

ALL = sorted({one for one in SERIES.values() if one})


def test_a_letter_bears_a_number_where_its_kind_has_a_series_and_only_there() -> None:
    assert {*SERIES, *NUMBERED_BY_ITS_ACT} == set(CATALOGUE)
    assert {kind: is_numbered(kind) for kind in CATALOGUE} == {kind: one.is_numbered for kind, one in CATALOGUE.items()}


def test_all_replies_are_of_one_series_whatever_they_find() -> None:
    assert {SERIES[f"reply_{kind}"] for kind in ReplyKind} == {SERIES["composed_reply"]} == {"复"}


def test_a_number_reads_prefix_series_year_and_count() -> None:
    assert worded("示政", "复", 2026, 12) == "示政公开复〔2026〕12号"
    assert worded("", "补", 2027, 1) == "公开补〔2027〕1号"


@pytest.mark.parametrize("prefix", ["", "示政", "示政公开"])
def test_no_two_series_years_or_counts_give_the_same_text(prefix: str) -> None:
    texts = [worded(prefix, series, year, n) for series in ALL for year in (2026, 2027) for n in (1, 2, 11, 12, 111)]
    assert len(set(texts)) == len(texts)


def test_no_series_is_written_with_what_stands_around_it() -> None:
    assert not any(set(series) & set("公开〔〕号0123456789") for series in ALL)
    assert all(one != other for one, other in combinations(ALL, 2))
