"""Replies (答复文书): one for each kind of finding and ground, and one composed; what each must say, and what it refuses."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from law.regimes import Regime
from law.reply_kinds import citations, ground, kinds
from letters.blocks import Paragraph
from letters.catalogue import CATALOGUE
from letters.phrases import cited
from letters.rendering import FactMissing, Rendered, render
from letters.samples import ODD, REPLIES
from letters.samples.common import BODY, COURT
from models.reply_kinds import ReplyKind
from tests.letters.replying import ALL, made, one, said_of
from tests.letters.said import said

WITHHOLDING = [kind for kind in ReplyKind if kind.withholds]
OF_2012 = ODD["composed_reply_of_2012"][1]


@pytest.mark.parametrize("kind", list(ALL))
def test_a_reply_has_every_element_that_the_law_asks_for_each_in_its_place(kind: str) -> None:
    facts, text = ALL[kind], said(kind)
    elements = [
        facts.sender.agency,
        facts.letter_number,
        CATALOGUE[kind].title.zh,
        f"{facts.addressees[0].name}：",
        f"于{facts.received_on.year}年{facts.received_on.month}月{facts.received_on.day}日收到",
        facts.asked[0].description,
        "".join(facts.findings[0].sentence.zh.split()).replace("申请人", "您"),
        facts.remedies.zh,
        f"{facts.sender.agency}{facts.signed_on.year}年{facts.signed_on.month}月{facts.signed_on.day}日",
    ]
    places = [text.find(element) for element in elements]
    assert -1 not in places
    assert places == sorted(places)
    assert BODY in facts.remedies.zh
    assert COURT in facts.remedies.zh


@pytest.mark.parametrize("kind", list(ALL))
def test_a_reply_names_each_article_on_which_a_finding_rests(kind: str) -> None:
    text = said(kind)
    for finding in ALL[kind].findings:
        for citation in finding.citations:
            assert cited(citation, "zh", ALL[kind].signed_on).rpartition("》")[2] in text


@pytest.mark.parametrize("kind", WITHHOLDING)
def test_what_is_withheld_names_its_ground_in_the_law_s_words_its_own_article_and_the_reason_in_this_case(
    kind: ReplyKind,
) -> None:
    why = ground(kind, Regime.OGI_2019)
    assert why
    text = said_of(kind)
    assert f"{why.sentence.zh}事实和理由：{one(kind).reason}根据{why.citation}、第三十六条第（三）项的规定，" in text
    assert "据此，本机关决定不予公开。" in text
    others = {found.citation for other in WITHHOLDING if (found := ground(other, Regime.OGI_2019))} - {why.citation}
    assert [other for other in others if f"{other}、" in text] == []


@pytest.mark.parametrize("kind", list(ReplyKind))
def test_a_reply_of_one_kind_refuses_the_findings_of_every_other(kind: ReplyKind) -> None:
    for other in set(ReplyKind) - {kind}:
        with pytest.raises(FactMissing) as caught:
            made(f"reply_{kind}", findings=(one(other),))
        assert caught.value.fields == ("findings",)


@pytest.mark.parametrize("kind", list(ReplyKind))
def test_a_composed_reply_says_of_an_item_what_a_reply_of_its_kind_says(kind: ReplyKind) -> None:
    alone = made(f"reply_{kind}")
    facts = {**dict(REPLIES[f"reply_{kind}"])}
    composed = render("composed_reply", facts)
    assert body(composed) == body(alone)


def body(letter: Rendered) -> list[Any]:
    """What stands in a reply between its opening and its remedies."""
    said = [block.text if isinstance(block, Paragraph) else block for block in letter.blocks]
    return said[
        said.index("经审查，现答复如下：") : next(n for n, one in enumerate(said) if str(one).startswith("如不服"))
    ]


@pytest.mark.parametrize("kind", list(ReplyKind))
def test_a_kind_that_the_text_of_the_case_does_not_know_is_refused(kind: ReplyKind) -> None:
    letter = CATALOGUE[f"reply_{kind}"]
    assert set(letter.regimes) == {regime for regime in Regime if kind in kinds(regime)}
    for regime in set(Regime) - set(letter.regimes):
        with pytest.raises(FactMissing) as caught:
            made(letter.kind, regime=regime)
        assert caught.value.fields == ("findings",)


def test_a_case_of_the_2008_text_may_be_answered_by_it_after_it_was_replaced() -> None:
    assert "2019年5月31日" in said("reply_no_special_need", received_on=date(2019, 5, 10), signed_on=date(2019, 5, 31))


def test_under_the_2008_text_a_ground_is_that_of_its_time() -> None:
    text = "".join(render("composed_reply", OF_2012).text.split())
    assert "《中华人民共和国政府信息公开条例》第十四条第四款、第二十一条第（二）项" in text
    assert "除经权利人同意公开" in text
    assert "第三十六条" not in text
    secret = one(ReplyKind.WITHHOLD_STATE_SECRET, citations=citations(ReplyKind.WITHHOLD_STATE_SECRET, Regime.OGI_2008))
    assert "行政机关不得公开涉及国家秘密的政府信息" in said(
        "reply_withhold_state_secret", regime=Regime.OGI_2008, findings=(secret,)
    )
