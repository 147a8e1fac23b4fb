"""Words of the law in letters (法律用语): as the text has them, as the time has them, and to whom they are said."""

from __future__ import annotations

from datetime import timedelta

import pytest

from law.cited import ogi_2008
from law.regimes import OGI_2019_FROM
from letters.phrases import cited
from letters.samples import REPLIES, SAMPLES
from letters.samples.replies import IN_2012
from models.citation import ogi_2019
from models.reply_kinds import ReplyKind
from policy.letter_numbers import NUMBERED_BY_ITS_ACT, SERIES
from tests.letters.said import said

BEFORE = OGI_2019_FROM - timedelta(days=1)
OF_THE_HOUSE = {kind: facts for kind, facts in SAMPLES.items() if kind not in NUMBERED_BY_ITS_ACT}


def test_before_the_2019_text_the_regulation_needs_no_more_than_its_name_and_since_then_the_older_its_decree() -> None:
    place = ogi_2008(21, None, 2)
    assert cited(place, "zh", BEFORE) == "《中华人民共和国政府信息公开条例》第二十一条第（二）项"
    assert (
        cited(place, "zh", OGI_2019_FROM) == "《中华人民共和国政府信息公开条例》（国务院令第492号）第二十一条第（二）项"
    )
    assert cited(place, "en", BEFORE) == "OGI Regulation, Art. 21 item 2"
    assert cited(place, "en", OGI_2019_FROM) == "OGI Regulation (State Council Decree No. 492), Art. 21 item 2"
    assert cited(ogi_2019(30), "zh", BEFORE) == ogi_2019(30).said_in("zh")


def test_a_letter_names_the_regulation_as_its_own_day_does() -> None:
    assert "（国务院令" not in said("reply_no_special_need")
    assert "（2008年）" not in said("reply_no_special_need")
    assert "（国务院令第492号）第十三条" in said("reply_no_special_need", signed_on=OGI_2019_FROM)
    assert IN_2012["signed_on"] < OGI_2019_FROM


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (ReplyKind.REPEAT, "不予重复处理。"),
        (ReplyKind.OTHER_AGENCY, "不属于本机关负责公开的政府信息。"),
        (ReplyKind.PUBLIC_UTILITY, "国务院有关主管部门或者机构的规定"),
        (ReplyKind.CONFIRMATION_OR_REISSUE, "根据《中华人民共和国政府信息公开条例》第二条的规定，现告知您"),
    ],
)
def test_a_finding_is_said_in_the_words_of_its_article(kind: ReplyKind, words: str) -> None:
    assert words in said(f"reply_{kind}")
    assert "参照" not in said(f"reply_{kind}")


def test_a_supplement_is_asked_for_whatever_is_missing() -> None:
    for kind in ("supplement_notice", "abandoned_notice"):
        assert "不明确" not in said(kind)
        assert "not clear" not in said(kind, "en")
    assert "经审查，您的政府信息公开申请需要补正。" in said("supplement_notice")
    assert "因申请需要补正，本机关于" in said("abandoned_notice")


def test_an_abandoned_request_says_of_the_period_that_it_was_prolonged_only_where_it_was() -> None:
    assert "补正期限经延长，最后一日为2026年4月9日" in said("abandoned_notice")
    assert "补正期限的最后一日为2026年4月9日" in said("abandoned_notice", is_prolonged=False)
    assert "The period was prolonged; its last day was" in said("abandoned_notice", "en")
    assert "prolonged" not in said("abandoned_notice", "en", is_prolonged=False)


def test_another_agency_is_told_which_text_sets_it_no_period_and_answers_to_a_letter() -> None:
    text = said("consultation_other_agency")
    assert "《中华人民共和国政府信息公开条例》对贵机关的答复期限未作规定" in text
    assert "征求意见书" not in text
    assert "不同意公开的内容、理由和依据" in text
    assert "不同意公开的内容、理由和依据" in said("consultation_co_producer")
    assert "不同意公开的内容和理由" in said("consultation_third_party")
    assert "发出征求意见函。" in said("consultation_notice", sort="other_agency")
    assert "发出征求意见书。" in said("consultation_notice", sort="co_producer")


def test_a_fee_notice_tells_that_the_fee_alone_cannot_be_contested() -> None:
    assert "不能单独就该决定申请行政复议或者提起行政诉讼" in said("fee_notice")
    assert "alone there is neither reconsideration nor suit" in said("fee_notice", "en")


def test_a_reply_on_a_correction_speaks_of_itself_as_a_reply() -> None:
    text = said("correction_reply")
    assert "本决定" not in text
    assert "自收到本答复之日起60日内" in text
    assert "特此答复。" in text


def test_a_certificate_certifies_that_no_record_was_found_and_no_more() -> None:
    text = said("certificate_of_no_record")
    assert "经检索，未查到本机关制作或者获取下列信息的记录（该申请第2项）：“" in text
    assert "（文号：云环检〔2024〕12号）。检索情况" in text


def test_what_goes_downwards_is_addressed_downwards() -> None:
    for kind, you in (("suggestion_to_unit", "你单位"), ("urge_letter", "你机关")):
        assert f"请{you}" in said(kind)
        assert "贵" not in said(kind)


@pytest.mark.parametrize("kind", list(OF_THE_HOUSE))
def test_a_sample_bears_a_number_of_the_series_of_its_kind(kind: str) -> None:
    series, number = SERIES[kind], OF_THE_HOUSE[kind].letter_number
    assert (number is None) is (series is None)
    assert series is None or f"公开{series}〔" in str(number)


@pytest.mark.parametrize("kind", list(REPLIES))
def test_a_sample_reply_is_given_in_time(kind: str) -> None:
    facts = REPLIES[kind]
    assert facts.signed_on - facts.received_on <= timedelta(days=28)
