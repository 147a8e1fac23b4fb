"""Letters on excessive requests (数量、频次明显超过合理范围): reasons, a reasonable date, a fee; and from when each may be written."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from letters.catalogue import CATALOGUE
from letters.rendering import FactMissing, render
from letters.samples import FEE_NOTICE, JUSTIFICATION_REQUEST, REASONABLE_DATE_NOTICE, SAMPLES
from tests.letters.test_wording import said

FIRST_DAYS = {"justification_request": date(2019, 5, 15), "reasonable_date_notice": date(2019, 5, 15), "fee_notice": date(2021, 1, 1)}  # fmt: skip


def test_asking_for_reasons_names_why_by_when_and_the_consequence_and_that_the_period_runs_on() -> None:
    text = said(JUSTIFICATION_REQUEST)
    for words in [JUSTIFICATION_REQUEST.why, "第三十五条", "2026年3月27日前（含当日）", "不予处理", "答复期限继续计算"]:
        assert words in text


def test_a_reasonable_date_names_the_day_and_the_reason() -> None:
    text = said(REASONABLE_DATE_NOTICE)
    for words in ["第三十五条", "最迟于2026年6月30日（含当日）答复您", REASONABLE_DATE_NOTICE.reason]:
        assert words in text


def test_a_fee_notice_names_basis_amount_tiers_way_period_and_consequence() -> None:
    text = said(FEE_NOTICE)
    for words in [
        "第四十二条",
        "国办函〔2020〕109号",
        "人民币300元",
        "第31件：1件，每件200元",
        f"缴纳方式：{FEE_NOTICE.how_to_pay}",
        "自收到本通知次日起20个工作日内缴纳",
        "视为放弃申请",
        "自缴清费用次日起重新计算",
    ]:
        assert words in text


def test_a_fee_notice_says_what_payment_does_as_the_open_point_has_it() -> None:
    text = said(FEE_NOTICE, restarts_on_payment=False)
    assert "等待缴费的时间不计入答复期限" in text
    assert "重新计算" not in text


def test_a_fee_by_pages_speaks_of_pages() -> None:
    assert "按量（页数）计收。本件申请拟提供2页" in said(FEE_NOTICE, measure="pages")


@pytest.mark.parametrize("kind", list(CATALOGUE))
def test_no_letter_bears_a_day_before_the_rule_that_it_rests_on(kind: str) -> None:
    first = CATALOGUE[kind].effective_from
    assert first == FIRST_DAYS.get(kind, date(2008, 5, 1))
    render(kind, SAMPLES[kind].model_copy(update={"signed_on": first}))
    with pytest.raises(FactMissing) as caught:
        render(kind, SAMPLES[kind].model_copy(update={"signed_on": first - timedelta(days=1)}))
    assert caught.value.fields == ("signed_on",)
