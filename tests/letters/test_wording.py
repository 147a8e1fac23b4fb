"""What a letter says when (文书措辞): confirmed or not, provisional or not, supplemented or not, one applicant or several."""

from __future__ import annotations

from typing import Any, get_args

import pytest

from letters.facts.common import Addressee, Supplement, ToApplicant
from letters.facts.receipt_slip import Channel
from letters.samples import SAMPLES
from letters.wording import CHANNELS, DELIVERIES, FORMS, day_in_words
from models.application import Delivery, Form
from models.arrival import Electronic, InPerson, Mail, Oral, OrdinaryMail
from tests.letters.said import said

ORGANISATION = Addressee(name="云山市第一建筑公司", is_organisation=True)
PERSON = Addressee(name="李华", is_organisation=False)
TO_APPLICANTS = [kind for kind, facts in SAMPLES.items() if isinstance(facts, ToApplicant)]


def supplement_of(kind: str) -> Supplement | None:
    return dict(SAMPLES[kind]).get("supplement")


def test_every_channel_form_and_way_has_its_words() -> None:
    arrivals = (InPerson, Oral, Mail, OrdinaryMail, Electronic)
    channels = {name for arrival in arrivals for name in get_args(arrival.model_fields["channel"].annotation)}
    assert set(CHANNELS) == set(get_args(Channel)) == channels
    assert set(FORMS) == set(get_args(Form))
    assert set(DELIVERIES) == set(get_args(Delivery))


def test_a_receipt_that_is_not_confirmed_says_so_and_how_it_will_be_fixed() -> None:
    text = said("receipt_slip", receipt_is_confirmed=False)
    assert "收到申请之日：尚未确认" in text
    assert "2026年3月2日到达本机关" in text
    assert "以确认之日为收到申请之日" in text
    assert "暂按到达之日推算" in text
    assert "not confirmed yet" in said("receipt_slip", "en", receipt_is_confirmed=False)
    assert "确认" not in said("receipt_slip")


@pytest.mark.parametrize("kind", ["receipt_slip", "extension_notice", "fee_withdrawal_notice"])
def test_a_provisional_last_day_is_said_to_follow_the_announced_calendar(kind: str) -> None:
    facts: Any = SAMPLES[kind]
    period = facts.period.model_copy(update={"provisional": True})
    assert "暂定日期，以放假安排公布后重新推算的日期为准" in said(kind, period=period)
    assert "provisional" in said(kind, "en", period=period)
    assert "暂定" not in said(kind)
    assert "provisional" not in said(kind, "en")


@pytest.mark.parametrize("kind", [kind for kind in TO_APPLICANTS if kind != "receipt_slip"])
def test_no_letter_calls_an_unconfirmed_arrival_a_receipt(kind: str) -> None:
    text, day = said(kind, receipt_is_confirmed=False), day_in_words(dict(SAMPLES[kind])["received_on"], "zh")
    assert f"申请于{day}到达本机关" in text
    assert f"{day}收到" not in text


@pytest.mark.parametrize("kind", ["extension_notice", "fee_withdrawal_notice"])
def test_a_last_day_before_receipt_is_confirmed_is_said_to_follow_the_confirmation(kind: str) -> None:
    assert "收到申请之日尚待与您确认" in said(kind, receipt_is_confirmed=False, supplement=None)
    assert "尚待" not in said(kind, receipt_is_confirmed=False)
    assert "尚待" not in said(kind, supplement=None)


@pytest.mark.parametrize("kind", [kind for kind in TO_APPLICANTS if supplement_of(kind) and "unclear" not in kind])
def test_where_nothing_was_supplemented_no_supplement_is_named(kind: str) -> None:
    assert "收到您的补正：" in said(kind)
    assert "的补正" not in said(kind, supplement=None)
    assert "your supplement" not in said(kind, "en", supplement=None)


def test_all_applicants_are_named_and_addressed() -> None:
    several = (*dict(SAMPLES["receipt_slip"])["addressees"], PERSON, ORGANISATION)
    assert "王小明、李华、云山市第一建筑公司：你们提出" in said("receipt_slip", addressees=several)
    assert "To: 王小明, 李华, 云山市第一建筑公司" in said("receipt_slip", "en", addressees=several)


@pytest.mark.parametrize("kind", TO_APPLICANTS)
def test_an_organisation_is_not_addressed_as_a_person(kind: str) -> None:
    assert "您" not in said(kind, addressees=(ORGANISATION,))


def test_an_item_asked_for_without_a_document_number_names_none() -> None:
    asked = tuple(one.model_copy(update={"document_number": None}) for one in dict(SAMPLES["receipt_slip"])["asked"])
    assert "文号" not in said("receipt_slip", asked=asked)


def test_a_supplement_notice_names_last_day_consequence_and_article() -> None:
    text = said("supplement_notice")
    for words in ["第三十条", "一次性告知", "2026年3月26日前（含当日）", "视为放弃申请", "收到补正的申请之日起计算"]:
        assert words in text


def test_an_extension_notice_names_consent_article_days_and_new_last_day() -> None:
    text = said("extension_notice")
    for words in [
        "第三十三条第二款",
        "经本机关政府信息公开工作机构负责人同意",
        "延长20个工作日",
        "延长后的最后一日为2026年5月12日",
    ]:
        assert words in text
