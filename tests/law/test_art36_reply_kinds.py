"""Art. 14 to 16, 36: on which article each kind of finding rests (处理决定依据)."""

from __future__ import annotations

import pytest

from law.ogi_2019.art36_reply_kinds import citation, citations, ground
from models.reply_kinds import ReplyKind

GROUNDS = {
    ReplyKind.WITHHOLD_STATE_SECRET: (14, None, False),
    ReplyKind.WITHHOLD_FORBIDDEN_BY_LAW: (14, None, False),
    ReplyKind.WITHHOLD_SECURITY: (14, None, False),
    ReplyKind.WITHHOLD_THIRD_PARTY: (15, None, False),
    ReplyKind.WITHHOLD_INTERNAL_AFFAIRS: (16, 1, True),
    ReplyKind.WITHHOLD_PROCESS: (16, 2, True),
    ReplyKind.WITHHOLD_ENFORCEMENT_FILE: (16, 2, True),
}


@pytest.mark.parametrize("kind", list(ReplyKind))
def test_every_kind_is_answered_under_an_item_of_article_36(kind: ReplyKind) -> None:
    expected = {ReplyKind.ALREADY_PUBLIC: 1, ReplyKind.DISCLOSE: 2}.get(kind, 3)
    assert (citation(kind).article, citation(kind).item) == (36, expected)
    assert citations(kind)[0] == citation(kind)


@pytest.mark.parametrize("kind", list(ReplyKind))
def test_every_withholding_kind_has_its_ground_and_no_other_has_one(kind: ReplyKind) -> None:
    found = ground(kind)
    assert (found is not None) is kind.withholds
    if found:
        assert (found.citation.article, found.citation.paragraph, found.is_discretionary) == GROUNDS[kind]
        assert citations(kind) == (citation(kind), found.citation)


def test_only_article_14_is_absolute() -> None:
    absolute = {kind for kind in GROUNDS if (found := ground(kind)) and found.yields_to is None}
    assert absolute == {kind for kind, (article, _, _) in GROUNDS.items() if article == 14}


def test_a_letter_cites_the_item_without_naming_the_only_paragraph() -> None:
    assert str(citation(ReplyKind.DISCLOSE)) == "《中华人民共和国政府信息公开条例》第三十六条第（二）项"
