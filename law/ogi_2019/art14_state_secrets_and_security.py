"""Art. 14: what must never be disclosed (国家秘密、法律行政法规禁止公开、三安全一稳定)."""

from __future__ import annotations

from law.cited import rule
from law.ogi_2019.ground import Ground
from models.base import Words
from models.citation import ogi_2019
from models.reply_kinds import ReplyKind

ARTICLE = ogi_2019(14)
SENTENCES = {
    ReplyKind.WITHHOLD_STATE_SECRET: Words(
        zh="该信息已依法确定为国家秘密。", en="The information has been lawfully determined to be a state secret."
    ),
    ReplyKind.WITHHOLD_FORBIDDEN_BY_LAW: Words(
        zh="法律、行政法规禁止公开该信息。",
        en="A law or an administrative regulation forbids disclosing the information.",
    ),
    ReplyKind.WITHHOLD_SECURITY: Words(
        zh="公开该信息可能危及国家安全、公共安全、经济安全或者社会稳定。",
        en="Disclosure might endanger national, public or economic security, or social stability.",
    ),
}


@rule(ARTICLE)
def ground(kind: ReplyKind) -> Ground | None:
    """The ground of Art. 14 on which this kind rests, or None. It binds: there is no discretion and no consent."""
    sentence = SENTENCES.get(kind)
    return Ground(citation=ARTICLE, is_discretionary=False, sentence=sentence) if sentence else None
