"""Findings under the 2008 text (2008年条例的处理决定): which it knows, on which article each rests, and what the ground yields to."""

from __future__ import annotations

import pytest

from law.regimes import Regime
from law.reply_kinds import citation, ground, kinds
from models.reply_kinds import ReplyKind

OLD = Regime.OGI_2008


def test_the_2008_text_knows_fewer_findings() -> None:
    assert kinds(OLD) == {
        ReplyKind.DISCLOSE,
        ReplyKind.ALREADY_PUBLIC,
        ReplyKind.WITHHOLD_STATE_SECRET,
        ReplyKind.WITHHOLD_SECURITY,
        ReplyKind.WITHHOLD_THIRD_PARTY,
    }
    assert kinds(Regime.OGI_2019) == set(ReplyKind)


@pytest.mark.parametrize(
    ("kind", "item", "article", "says"),
    [
        (ReplyKind.DISCLOSE, 1, None, None),
        (ReplyKind.WITHHOLD_STATE_SECRET, 2, 14, "该信息涉及国家秘密。"),
        (ReplyKind.WITHHOLD_THIRD_PARTY, 2, 14, "该信息涉及商业秘密、个人隐私，权利人不同意公开。"),
        (ReplyKind.WITHHOLD_SECURITY, 2, 8, "公开该信息可能危及国家安全、公共安全、经济安全或者社会稳定。"),
    ],
)
def test_each_finding_rests_on_its_article(kind: ReplyKind, item: int, article: int | None, says: str | None) -> None:
    why = ground(kind, OLD)
    assert (citation(kind, OLD).article, citation(kind, OLD).item) == (21, item)
    assert (why.citation.article if why else None, why.sentence.zh if why else None) == (article, says)


def test_a_third_partys_ground_yields_to_consent_and_to_the_public_interest() -> None:
    why, secret = ground(ReplyKind.WITHHOLD_THIRD_PARTY, OLD), ground(ReplyKind.WITHHOLD_STATE_SECRET, OLD)
    assert why and why.yields_to and "公共利益" in why.yields_to.zh
    assert secret and secret.yields_to is None
