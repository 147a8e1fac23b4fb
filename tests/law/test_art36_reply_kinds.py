"""Art. 2, 14 to 16, 30, 35 to 39, 55: on which article each kind of finding rests (处理决定依据), and that each has its sentence."""

from __future__ import annotations

import pytest

from law.regimes import Regime
from law.reply_kinds import citation, citations, ground, kinds, sentence
from models.reply_kinds import ReplyKind

NEW = Regime.OGI_2019
KINDS = sorted(kinds(NEW))
GROUNDS = {
    ReplyKind.WITHHOLD_STATE_SECRET: (14, None, False),
    ReplyKind.WITHHOLD_FORBIDDEN_BY_LAW: (14, None, False),
    ReplyKind.WITHHOLD_SECURITY: (14, None, False),
    ReplyKind.WITHHOLD_THIRD_PARTY: (15, None, False),
    ReplyKind.WITHHOLD_INTERNAL_AFFAIRS: (16, 1, True),
    ReplyKind.WITHHOLD_PROCESS: (16, 2, True),
    ReplyKind.WITHHOLD_ENFORCEMENT_FILE: (16, 2, True),
}
PLACES = {
    ReplyKind.ALREADY_PUBLIC: "《中华人民共和国政府信息公开条例》第三十六条第（一）项",
    ReplyKind.DISCLOSE: "《中华人民共和国政府信息公开条例》第三十六条第（二）项",
    ReplyKind.DOES_NOT_EXIST: "《中华人民共和国政府信息公开条例》第三十六条第（四）项",
    ReplyKind.OTHER_AGENCY: "《中华人民共和国政府信息公开条例》第三十六条第（五）项",
    ReplyKind.REPEAT: "《中华人民共和国政府信息公开条例》第三十六条第（六）项",
    ReplyKind.REGISTRY_INQUIRY: "《中华人民共和国政府信息公开条例》第三十六条第（七）项",
    ReplyKind.DISCLOSE_IN_PART: "《中华人民共和国政府信息公开条例》第三十七条",
    ReplyKind.WOULD_HAVE_TO_BE_MADE: "《中华人民共和国政府信息公开条例》第三十八条",
    ReplyKind.PETITION_OR_COMPLAINT: "《中华人民共和国政府信息公开条例》第三十九条第一款",
    ReplyKind.PUBLISHED_MATERIAL: "《中华人民共和国政府信息公开条例》第三十九条第二款",
    ReplyKind.EXCESSIVE_WITHOUT_REASON: "《中华人民共和国政府信息公开条例》第三十五条",
    ReplyKind.STILL_UNCLEAR: "《中华人民共和国政府信息公开条例》第三十条",
    ReplyKind.NOT_GOVERNMENT_INFORMATION: "《中华人民共和国政府信息公开条例》第二条",
    ReplyKind.PUBLIC_UTILITY: "《中华人民共和国政府信息公开条例》第五十五条",
    ReplyKind.ARCHIVES: "《中华人民共和国档案法》",
    ReplyKind.CONFIRMATION_OR_REISSUE: "《中华人民共和国政府信息公开条例》第二条",
}


def test_the_2019_text_knows_every_kind_but_the_special_need_of_2008() -> None:
    assert set(ReplyKind) - set(KINDS) == {ReplyKind.NO_SPECIAL_NEED}
    with pytest.raises(KeyError):
        citation(ReplyKind.NO_SPECIAL_NEED, NEW)


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_rests_on_its_place(kind: ReplyKind) -> None:
    withheld = "《中华人民共和国政府信息公开条例》第三十六条第（三）项"
    assert str(citation(kind, NEW)) == PLACES.get(kind, withheld)
    assert (kind in PLACES) is not kind.withholds


@pytest.mark.parametrize("kind", KINDS)
def test_every_withholding_kind_has_its_ground_and_no_other_has_one(kind: ReplyKind) -> None:
    found = ground(kind, NEW)
    assert (found is not None) is kind.withholds
    assert citations(kind, NEW)[0] == citation(kind, NEW)
    if found:
        assert (found.citation.article, found.citation.paragraph, found.is_discretionary) == GROUNDS[kind]
        assert citations(kind, NEW)[1:] == (found.citation,)


@pytest.mark.parametrize("regime", Regime)
def test_every_kind_has_a_sentence_of_its_own_in_both_languages(regime: Regime) -> None:
    said = [sentence(kind, regime) for kind in kinds(regime)]
    assert all(one.zh.endswith("。") and one.en.endswith(".") for one in said)
    assert len({one.zh for one in said}) == len({one.en for one in said}) == len(said)


@pytest.mark.parametrize("kind", sorted(GROUNDS))
def test_a_refusal_says_its_ground(kind: ReplyKind) -> None:
    found = ground(kind, NEW)
    assert found and sentence(kind, NEW) == found.sentence


def test_only_article_14_is_absolute() -> None:
    absolute = {kind for kind in GROUNDS if (found := ground(kind, NEW)) and found.yields_to is None}
    assert absolute == {kind for kind, (article, _, _) in GROUNDS.items() if article == 14}
