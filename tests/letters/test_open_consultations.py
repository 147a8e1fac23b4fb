"""Last days while others are asked (征求意见期间的期限): projected, and told so; or not known, and the letter is made all the same."""

from __future__ import annotations

from typing import Any

import pytest

from letters.rendering import FactMissing
from models.base import Language
from tests.letters.said import said

KINDS = ("extension_notice", "fee_withdrawal_notice")
PROJECTED: dict[Language, str] = {
    "zh": "正在征求意见，征求意见所需时间不计算在答复期限内，上述最后一日按征求意见期限届满推算；意见提前反馈的，相应提前。",
    "en": "if the opinion comes in sooner",
}


@pytest.mark.parametrize("language", list(PROJECTED))
@pytest.mark.parametrize("kind", KINDS)
def test_a_last_day_while_others_are_asked_is_told_as_projected(kind: str, language: Language) -> None:
    assert PROJECTED[language] in said(kind, language, consultation_is_open=True)
    assert PROJECTED[language] not in said(kind, language)


@pytest.mark.parametrize("is_confirmed", [True, False])
def test_an_extension_is_told_though_the_end_of_the_consultation_is_not_known(is_confirmed: bool) -> None:
    unknown: dict[str, Any] = {
        "consultation_is_open": True,
        "base_due": None,
        "period": None,
        "receipt_is_confirmed": is_confirmed,
    }
    text = said("extension_notice", **unknown)
    assert "第三十三条第二款，经本机关政府信息公开工作机构负责人同意，答复期限延长20个工作日。正在征求意见" in text
    assert "征求意见结束后，答复期限（含延长的期限）继续计算。" in text
    assert "最后一日" not in text
    assert "with its extension, runs on" in said("extension_notice", "en", **unknown)
    assert "last day" not in said("extension_notice", "en", **unknown)


def test_a_fee_is_taken_back_though_the_end_of_the_consultation_is_not_known() -> None:
    text = said("fee_withdrawal_notice", consultation_is_open=True, period=None)
    assert "连续计算。正在征求意见，所需时间不计算在答复期限内；征求意见结束后，答复期限继续计算。" in text
    assert "最后一日" not in text
    assert "Once that has ended the reply period runs on." in said(
        "fee_withdrawal_notice", "en", consultation_is_open=True, period=None
    )


@pytest.mark.parametrize(
    ("kind", "field"),
    [("extension_notice", "base_due"), ("extension_notice", "period"), ("fee_withdrawal_notice", "period")],
)
def test_without_an_open_consultation_a_last_day_must_be_known(kind: str, field: str) -> None:
    with pytest.raises(FactMissing) as caught:
        said(kind, "zh", **{field: None})
    assert caught.value.fields == (field,)
