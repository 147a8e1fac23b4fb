"""Art. 15: business secrets, privacy and the like, whose disclosure would harm a third party (第三方合法权益)."""

from __future__ import annotations

from law.cited import rule
from law.ogi_2019.ground import Ground
from models.base import Words
from models.citation import ogi_2019
from models.reply_kinds import ReplyKind

ARTICLE = ogi_2019(15)
SENTENCE = Words(
    zh="该信息涉及商业秘密、个人隐私等，公开会对第三方合法权益造成损害。",
    en="The information concerns business secrets, privacy or the like, and disclosing it would harm a third party's lawful interests.",
)
YIELDS_TO = Words(
    zh="第三方同意公开，或者不公开会对公共利益造成重大影响的，予以公开。",
    en="It is disclosed where the third party agrees, or where withholding would gravely affect the public interest.",
)


@rule(ARTICLE)
def ground(kind: ReplyKind) -> Ground | None:
    """The ground of Art. 15 where this kind rests on it, or None. It yields to consent and to the public interest."""
    if kind is not ReplyKind.WITHHOLD_THIRD_PARTY:
        return None
    return Ground(citation=ARTICLE, is_discretionary=False, sentence=SENTENCE, yields_to=YIELDS_TO)
