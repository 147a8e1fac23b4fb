"""Fee tariffs (收费标准): per item of a calendar month or per page of a request, each tier at its own price; tables worked by hand."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from law.fee_tariffs import Measure, by, by_items, by_pages, free, item_tiers, may_be_charged
from law.regimes import Regime
from law.words.fees import explanation

MANY = st.integers(min_value=1, max_value=3000)
EARLIER = st.integers(min_value=0, max_value=3000)
MEASURES = st.sampled_from(["items", "pages"])


@pytest.mark.parametrize(
    ("items", "yuan"),
    [(1, 0), (10, 0), (11, 100), (30, 2000), (31, 2200), (40, 4000), (41, 4300), (50, 7000), (51, 7400), (60, 11000)],
)
def test_items_of_a_month_cost_by_tiers(items: int, yuan: int) -> None:
    assert by_items(items).yuan == yuan


@pytest.mark.parametrize(
    ("pages", "yuan"),
    [(1, 0), (30, 0), (31, 10), (68, 380), (100, 700), (101, 720), (200, 2700), (201, 2740), (1000, 34700)],
)
def test_pages_of_a_request_cost_by_tiers(pages: int, yuan: int) -> None:
    assert by_pages(pages).yuan == yuan


@pytest.mark.parametrize(
    ("count", "before", "yuan"),
    [(1, 10, 100), (2, 9, 100), (5, 5, 0), (1, 30, 200), (2, 29, 300), (1, 40, 300), (10, 45, 3500), (50, 0, 7000)],
)
def test_a_request_costs_what_its_items_add_to_the_month(count: int, before: int, yuan: int) -> None:
    assert by_items(count, before).yuan == yuan


def price_of_item(number: int) -> int:
    """The price of one item by counting upwards, one after the other."""
    price, last = 100, 30
    while number > last:
        price, last = price + 100, last + 10
    return 0 if number <= 10 else price


def price_of_page(number: int) -> int:
    return 0 if number <= 30 else 10 if number <= 100 else 20 if number <= 200 else 40


@given(count=MANY, before=EARLIER)
def test_the_fee_per_item_is_the_sum_over_every_single_item(count: int, before: int) -> None:
    assert by_items(count, before).yuan == sum(map(price_of_item, range(before + 1, before + count + 1)))


@given(count=MANY)
def test_the_fee_per_page_is_the_sum_over_every_single_page(count: int) -> None:
    assert by_pages(count).yuan == sum(map(price_of_page, range(1, count + 1)))


@given(count=MANY, before=EARLIER)
def test_a_request_costs_the_months_total_with_it_less_the_total_before_it(count: int, before: int) -> None:
    earlier = by_items(before).yuan if before else 0
    assert by_items(count, before).yuan == by_items(before + count).yuan - earlier


@given(count=MANY, before=EARLIER, more=MANY)
def test_it_makes_no_difference_into_how_many_requests_the_items_fall(count: int, before: int, more: int) -> None:
    together = by_items(count + more, before).yuan
    assert together == by_items(count, before).yuan + by_items(more, before + count).yuan


@given(measure=MEASURES, count=MANY)
def test_more_never_costs_less_and_each_further_one_at_least_as_much_as_the_last(measure: Measure, count: int) -> None:
    fee = [by(measure, number).yuan for number in (count, count + 1, count + 2)]
    assert 0 <= fee[1] - fee[0] <= fee[2] - fee[1]


@given(count=MANY, before=EARLIER)
def test_items_after_more_earlier_ones_never_cost_less(count: int, before: int) -> None:
    assert by_items(count, before).yuan <= by_items(count, before + 1).yuan


@given(measure=MEASURES, count=MANY)
def test_only_what_is_beyond_the_free_number_costs_anything(measure: Measure, count: int) -> None:
    assert (by(measure, count).yuan > 0) == (count > free(measure))


@given(count=MANY, before=EARLIER)
def test_the_tiers_cover_every_item_once(count: int, before: int) -> None:
    found = by_items(count, before).shares
    assert [number for one in found for number in range(one.first, one.last + 1)] == [
        *range(before + 1, before + count + 1)
    ]


def test_from_the_thirty_first_item_every_ten_are_a_tier_that_costs_a_hundred_more() -> None:
    tiers = item_tiers()
    assert [tuple(next(tiers)) for _ in range(5)] == [
        (1, 10, 0),
        (11, 30, 100),
        (31, 40, 200),
        (41, 50, 300),
        (51, 60, 400),
    ]


def test_by_one_measure_the_other_tariff_has_no_say() -> None:
    assert by("items", 31).yuan == 2200
    assert by("pages", 31).yuan == 10


@pytest.mark.parametrize(
    ("received", "regime", "may"),
    [
        (date(2021, 1, 1), Regime.OGI_2019, True),
        (date(2020, 12, 31), Regime.OGI_2019, False),
        (date(2019, 5, 15), Regime.OGI_2019, False),
        (date(2018, 3, 1), Regime.OGI_2008, False),
        (date(2021, 1, 1), Regime.OGI_2008, False),
    ],
)
def test_a_fee_is_charged_for_what_was_received_from_2021_on_under_the_2019_text_only(
    received: date, regime: Regime, may: bool
) -> None:
    assert may_be_charged(received, regime) is may


def test_the_explanation_tells_every_tier_and_the_sum_with_its_article() -> None:
    said = explanation(by_items(5, 28))
    assert [one.zh for one in said] == [
        "申请人当月此前的申请已计28件。",
        "第29至30件：2件，每件100元，计200元。",
        "第31至33件：3件，每件200元，计600元。",
        "合计800元（《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）第四条）。",
    ]
    assert said[-1].en.startswith("In all 800 yuan")


def test_the_explanation_says_what_is_free() -> None:
    said = explanation(by_pages(31))
    assert [one.zh for one in said[:2]] == ["第1至30页：30页，免费。", "第31页：1页，每页10元，计10元。"]
    assert [one.en for one in said[:2]] == [
        "Pages 1 to 30: 30, free of charge.",
        "Page 31: 1 at 10 yuan each, 10 yuan.",
    ]
    assert said[-1].zh.endswith("第五条）。")
