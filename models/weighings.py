"""How an opinion may be weighed, and who may be consulted at all (意见的判断与征求对象): what is wrong with a choice, in words. Knows no law."""

from __future__ import annotations

from models.acts import PrepareConsultation, WeighOpinion
from models.base import Words
from models.standing import Opening

DECISIONS: dict[str, Words] = {
    "disclose": Words(zh="公开", en="disclose"),
    "withhold": Words(zh="不予公开", en="withhold"),
}
GROUNDS: dict[str, Words] = {
    "agreed": Words(zh="第三方同意", en="the third party agreed"),
    "silent": Words(zh="第三方未提出意见", en="the third party was silent"),
    "good_reason": Words(zh="不同意且理由合理", en="the objection has good reason"),
    "no_good_reason": Words(zh="不同意但理由不合理", en="the objection has no good reason"),
    "public_interest": Words(zh="不公开会对公共利益造成重大影响", en="the public interest demands disclosure"),
}
GIVEN_UP: dict[str, Words] = {
    "returned": Words(zh="退回", en="returned"),
    "refused": Words(zh="拒收", en="refused"),
    "no_address": Words(zh="地址不明", en="no address"),
    "no_longer_needed": Words(zh="不再需要", en="no longer needed"),
}
"""Why the waiting was given up (终止征求意见的原因)."""
SORTS: dict[str, Words] = {
    "third_party": Words(zh="第三方", en="third parties"),
    "co_producer": Words(zh="共同制作机关", en="co-producing agencies"),
    "other_agency": Words(zh="其他机关", en="other agencies"),
}


def weighing_of(act: WeighOpinion) -> str:
    """The decision and its ground as one choice (决定/理由)."""
    return f"{act.decision}/{act.ground}"


def weighing_breach(opening: Opening) -> Words:
    """That it may not be weighed so; how it may."""
    pairs = [choice.split("/") for choice in opening.choices]
    named = [(DECISIONS[decision], GROUNDS[ground]) for decision, ground in pairs]
    zh = "；".join(f"{decision.zh}（{ground.zh}）" for decision, ground in named)
    en = "; ".join(f"{decision.en} ({ground.en})" for decision, ground in named)
    return Words(
        zh=f"该判断与第三方的意见不符；可作出的判断：{zh}。",
        en=f"That does not fit what the third party said; open to you: {en}.",
    )


def sort_breach(act: PrepareConsultation) -> Words:
    """That the text in force knows no consultation of this sort."""
    name = SORTS[act.sort]
    return Words(
        zh=f"所适用的条例没有征求{name.zh}意见的规定。",
        en=f"The text in force knows no consultation of {name.en}.",
    )
