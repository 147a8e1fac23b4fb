"""What a letter says when (文书措辞): confirmed or not, provisional or not, one applicant or several, each ground and way."""

from __future__ import annotations

from typing import Any, get_args

import pytest

from letters.facts.common import Addressee, LetterFacts, ToApplicant
from letters.facts.receipt_slip import Channel
from letters.rendering import render
from letters.samples import (
    DISCLOSING_REPLY,
    EXTENSION_NOTICE,
    RECEIPT_SLIP,
    SAMPLES,
    SUPPLEMENT_NOTICE,
    WITHHOLDING_REPLY,
)
from letters.samples.replies import ground_said
from letters.wording import CHANNELS, DELIVERIES, FORMS
from models.application import Delivery, Form
from models.arrival import Electronic, InPerson, Mail, Oral, OrdinaryMail
from models.base import Language
from models.reply_kinds import ReplyKind

ORGANISATION = Addressee(name="云山市第一建筑公司", is_organisation=True)
TO_APPLICANTS = [kind for kind, facts in SAMPLES.items() if isinstance(facts, ToApplicant)]
PERSON = Addressee(name="李华", is_organisation=False)


def said(facts: LetterFacts, language: Language = "zh", **changes: Any) -> str:
    """The letter on these facts, on one line."""
    kind = next(kind for kind, sample in SAMPLES.items() if type(sample) is type(facts))
    text = render(kind, facts.model_copy(update=changes), language).text
    return "".join(text.split()) if language == "zh" else " ".join(text.split())


def test_every_channel_form_and_way_has_its_words() -> None:
    arrivals = (InPerson, Oral, Mail, OrdinaryMail, Electronic)
    channels = {name for arrival in arrivals for name in get_args(arrival.model_fields["channel"].annotation)}
    assert set(CHANNELS) == set(get_args(Channel)) == channels
    assert set(FORMS) == set(get_args(Form))
    assert set(DELIVERIES) == set(get_args(Delivery))


def test_a_receipt_that_is_not_confirmed_says_so_and_how_it_will_be_fixed() -> None:
    text = said(RECEIPT_SLIP, receipt_is_confirmed=False)
    assert "收到申请之日：尚未确认" in text
    assert "2026年3月2日到达本机关" in text
    assert "以确认之日为收到申请之日" in text
    assert "暂按到达之日推算" in text
    assert "not confirmed yet" in said(RECEIPT_SLIP, "en", receipt_is_confirmed=False)
    assert "确认" not in said(RECEIPT_SLIP)


@pytest.mark.parametrize("facts", [RECEIPT_SLIP, EXTENSION_NOTICE])
def test_a_provisional_last_day_is_said_to_follow_the_announced_calendar(facts: Any) -> None:
    period = facts.period.model_copy(update={"provisional": True})
    assert "暂定日期，以放假安排公布后重新推算的日期为准" in said(facts, period=period)
    assert "provisional" in said(facts, "en", period=period)
    assert "暂定" not in said(facts)
    assert "provisional" not in said(facts, "en")


@pytest.mark.parametrize("kind", [kind for kind in TO_APPLICANTS if kind != "receipt_slip"])
def test_no_letter_calls_an_unconfirmed_arrival_a_receipt(kind: str) -> None:
    text = said(SAMPLES[kind], receipt_is_confirmed=False)
    assert "申请于2026年3月2日到达本机关" in text
    assert "2026年3月2日收到" not in text


def test_an_extension_before_receipt_is_confirmed_says_that_its_days_follow_the_confirmation() -> None:
    waiting = said(EXTENSION_NOTICE, receipt_is_confirmed=False, supplement=None)
    assert "收到申请之日尚待与您确认" in waiting
    assert "尚待" not in said(EXTENSION_NOTICE, receipt_is_confirmed=False)
    assert "尚待" not in said(EXTENSION_NOTICE, supplement=None)


def test_where_nothing_was_supplemented_no_supplement_is_named() -> None:
    assert "补正" in said(EXTENSION_NOTICE)
    assert "补正" not in said(EXTENSION_NOTICE, supplement=None)
    assert "supplement" not in said(EXTENSION_NOTICE, "en", supplement=None)


def test_all_applicants_are_named_and_addressed() -> None:
    several = (*RECEIPT_SLIP.addressees, PERSON, ORGANISATION)
    assert "王小明、李华、云山市第一建筑公司：你们提出" in said(RECEIPT_SLIP, addressees=several)
    assert "To: 王小明, 李华, 云山市第一建筑公司" in said(RECEIPT_SLIP, "en", addressees=several)


def test_an_organisation_is_not_addressed_as_a_person() -> None:
    assert "贵单位提出" in said(RECEIPT_SLIP, addressees=(ORGANISATION,))
    assert "您" not in said(RECEIPT_SLIP, addressees=(ORGANISATION,))


def test_documents_for_inspection_are_not_said_to_be_sent() -> None:
    given, public = DISCLOSING_REPLY.findings
    text = said(DISCLOSING_REPLY, findings=(given.model_copy(update={"form": "inspection"}), public))
    assert "约定时间到本机关查阅" in text
    assert "发送" not in text


def test_an_item_asked_for_without_a_document_number_names_none() -> None:
    asked = tuple(one.model_copy(update={"document_number": None}) for one in RECEIPT_SLIP.asked)
    assert "文号" not in said(RECEIPT_SLIP, asked=asked)


def test_a_supplement_notice_names_last_day_consequence_and_article() -> None:
    text = said(SUPPLEMENT_NOTICE)
    for words in ["第三十条", "一次性告知", "2026年3月26日前（含当日）", "视为放弃申请", "收到补正的申请之日起计算"]:
        assert words in text


def test_an_extension_notice_names_consent_article_days_and_new_last_day() -> None:
    text = said(EXTENSION_NOTICE)
    for words in [
        "第三十三条第二款",
        "经本机关政府信息公开工作机构负责人同意",
        "延长20个工作日",
        "延长后的最后一日为2026年5月12日",
    ]:
        assert words in text


@pytest.mark.parametrize("kind", [kind for kind in ReplyKind if kind.withholds])
def test_a_withheld_item_names_ground_article_and_reason(kind: ReplyKind) -> None:
    first, second = WITHHOLDING_REPLY.findings
    text = said(
        WITHHOLDING_REPLY, findings=(first.model_copy(update={"kind": kind, "ground": ground_said(kind)}), second)
    )
    assert f"关于第1项：{ground_said(kind).zh}根据《中华人民共和国政府信息公开条例》第十四条，" in text
    assert f"理由：{first.reason}" in text


@pytest.mark.parametrize("facts", [DISCLOSING_REPLY, WITHHOLDING_REPLY])
def test_the_remedies_stand_before_agency_and_date(facts: Any) -> None:
    text = said(facts)
    assert text.endswith("云山市自然资源局（印章）2026年4月8日")
    assert text.index(facts.remedies.zh) < text.index("云山市自然资源局")
