"""Letters on excessive requests (数量、频次明显超过合理范围): reasons, a reasonable date, fees; and from when each may be written."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from law.fee_tariffs import FEES_FROM
from law.regimes import OGI_2008_FROM, OGI_2019_FROM
from letters.catalogue import CATALOGUE
from letters.facts.earlier import EarlierLetter
from letters.rendering import FactMissing
from letters.samples import NOTICES, OTHERS, SAMPLES, SHEETS
from tests.letters.said import said

FIRST_DAYS: dict[str, date] = {
    **dict.fromkeys(("justification_request", "reasonable_date_notice", "abandoned_notice"), OGI_2019_FROM),
    **dict.fromkeys(("consultation_co_producer", "notice_to_third_party", "suggestion_to_unit"), OGI_2019_FROM),
    **dict.fromkeys(("fee_notice", "fee_withdrawal_notice", "unpaid_notice"), FEES_FROM),
}
WITHOUT_NUMBER = EarlierLetter(sent_on=date(2026, 3, 31), letter_number=None)


def test_asking_for_reasons_names_why_by_when_and_the_consequence_and_that_the_period_runs_on() -> None:
    text, facts = said("justification_request"), dict(SAMPLES["justification_request"])
    for words in [facts["why"], "第三十五条", "2026年3月27日前（含当日）", "不予处理", "答复期限继续计算"]:
        assert words in text


def test_a_reasonable_date_names_the_day_and_the_reason() -> None:
    text, facts = said("reasonable_date_notice"), dict(SAMPLES["reasonable_date_notice"])
    for words in ["第三十五条", "最迟于2026年6月30日（含当日）答复您", facts["reason"]]:
        assert words in text


def test_a_fee_notice_names_basis_amount_tiers_way_period_and_consequence() -> None:
    text, facts = said("fee_notice"), dict(SAMPLES["fee_notice"])
    for words in [
        "第四十二条",
        "国办函〔2020〕109号",
        "人民币300元",
        "第31件：1件，每件200元",
        f"缴纳方式：{facts['how_to_pay']}",
        "自收到本通知次日起20个工作日内缴纳",
        "视为放弃申请",
        "自您完成缴费次日起重新计算",
    ]:
        assert words in text


def test_a_fee_notice_says_what_payment_does_as_the_open_point_has_it() -> None:
    text = said("fee_notice", restarts_on_payment=False)
    assert "等待缴费的时间不计入答复期限" in text
    assert "重新计算" not in text


def test_a_fee_by_pages_speaks_of_pages() -> None:
    assert "按量（页数）计收。本件申请拟提供2页" in said("fee_notice", measure="pages")


def test_a_fee_that_is_taken_back_names_notice_amount_reason_and_the_last_day_as_it_stands() -> None:
    text = said("fee_withdrawal_notice")
    for words in [
        "收费通知书（云自然资公开费〔2026〕2号），通知您缴纳信息处理费人民币300元",
        "撤销该收费通知：经复核，3月内申请件数的统计有误",
        "您无需缴纳上述费用",
        "答复期限不因该收费通知停止，连续计算。答复期限的最后一日为2026年4月10日",
    ]:
        assert words in text


def test_whether_the_days_of_waiting_count_is_told_as_the_open_point_has_it() -> None:
    text = said("fee_withdrawal_notice", waiting_is_set_aside=True)
    assert "自发出收费通知至撤销收费通知的时间不计入答复期限" in text
    assert "连续计算" not in text
    assert "收费通知书，通知您" in said("fee_withdrawal_notice", notice=WITHOUT_NUMBER)


def test_an_unpaid_request_is_told_notice_its_receipt_last_day_finding_article_and_remedies() -> None:
    text = said("unpaid_notice")
    for words in [
        "收费通知书（云自然资公开费〔2026〕2号），通知您缴纳信息处理费人民币300元",
        "您于2026年4月3日收到该通知书，缴纳期限的最后一日为2026年5月7日",
        "没有该笔缴款记录",
        "国办函〔2020〕109号），逾期未缴纳信息处理费的，视为放弃申请，本机关不再处理",
        "60日内向云山市人民政府申请行政复议",
    ]:
        assert words in text


@pytest.mark.parametrize("kind", [*NOTICES, *OTHERS, *SHEETS])
def test_no_letter_bears_a_day_before_the_rule_that_it_rests_on(kind: str) -> None:
    first = CATALOGUE[kind].effective_from
    assert first == FIRST_DAYS.get(kind, OGI_2008_FROM)
    said(kind, signed_on=first)
    refused: dict[str, Any] = {"signed_on": first - timedelta(days=1)}
    with pytest.raises(FactMissing) as caught:
        said(kind, **refused)
    assert caught.value.fields == ("signed_on",)
