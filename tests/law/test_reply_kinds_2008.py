"""Findings under the 2008 text (2008年条例的处理决定): which it knows, on which article each rests, and what the ground yields to."""

from __future__ import annotations

import pytest

from law.regimes import Regime
from law.reply_kinds import citation, ground, kinds
from models.reply_kinds import ReplyKind

OLD = Regime.OGI_2008
PLACES = {
    ReplyKind.DISCLOSE: "第二十一条第（一）项",
    ReplyKind.ALREADY_PUBLIC: "第二十一条第（一）项",
    ReplyKind.WITHHOLD_STATE_SECRET: "第二十一条第（二）项",
    ReplyKind.WITHHOLD_SECURITY: "第二十一条第（二）项",
    ReplyKind.WITHHOLD_THIRD_PARTY: "第二十一条第（二）项",
    ReplyKind.DOES_NOT_EXIST: "第二十一条第（三）项",
    ReplyKind.OTHER_AGENCY: "第二十一条第（三）项",
    ReplyKind.STILL_UNCLEAR: "第二十一条第（四）项",
    ReplyKind.DISCLOSE_IN_PART: "第二十二条",
    ReplyKind.NO_SPECIAL_NEED: "第十三条",
}


def test_the_2008_text_knows_fewer_findings_and_one_of_its_own() -> None:
    assert kinds(OLD) == set(PLACES)
    assert ReplyKind.NO_SPECIAL_NEED not in kinds(Regime.OGI_2019)
    with pytest.raises(KeyError):
        citation(ReplyKind.REPEAT, OLD)


@pytest.mark.parametrize("kind", sorted(PLACES))
def test_each_finding_rests_on_its_place(kind: ReplyKind) -> None:
    assert str(citation(kind, OLD)) == f"《中华人民共和国政府信息公开条例》（2008年）{PLACES[kind]}"


@pytest.mark.parametrize(
    ("kind", "article", "says"),
    [
        (ReplyKind.WITHHOLD_STATE_SECRET, 14, "该信息涉及国家秘密。"),
        (ReplyKind.WITHHOLD_THIRD_PARTY, 14, "该信息涉及商业秘密、个人隐私，权利人不同意公开。"),
        (ReplyKind.WITHHOLD_SECURITY, 8, "公开该信息可能危及国家安全、公共安全、经济安全或者社会稳定。"),
    ],
)
def test_each_refusal_has_its_ground(kind: ReplyKind, article: int, says: str) -> None:
    why = ground(kind, OLD)
    assert why and (why.citation.article, why.sentence.zh) == (article, says)


def test_what_does_not_withhold_has_no_ground() -> None:
    assert {kind for kind in kinds(OLD) if ground(kind, OLD)} == {kind for kind in kinds(OLD) if kind.withholds}


def test_a_third_partys_ground_yields_to_consent_and_to_the_public_interest() -> None:
    why, secret = ground(ReplyKind.WITHHOLD_THIRD_PARTY, OLD), ground(ReplyKind.WITHHOLD_STATE_SECRET, OLD)
    assert why and why.yields_to and "公共利益" in why.yields_to.zh
    assert secret and secret.yields_to is None
