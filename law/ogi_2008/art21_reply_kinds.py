"""Art. 21 with 8 and 14: the findings that the 2008 text knows, and the article on which each rests (答复种类)."""

from __future__ import annotations

from law.cited import ogi_2008, rule
from law.ogi_2019.ground import Ground
from models.base import Words
from models.citation import Citation
from models.reply_kinds import ReplyKind

PUBLIC, WITHHELD = ogi_2008(21, None, 1), ogi_2008(21, None, 2)
SECRET = Words(zh="该信息涉及国家秘密。", en="The information concerns a state secret.")
THIRD_PARTY = Words(
    zh="该信息涉及商业秘密、个人隐私，权利人不同意公开。",
    en="The information concerns business secrets or privacy, and the right-holder does not agree to its disclosure.",
)
SECURITY = Words(
    zh="公开该信息可能危及国家安全、公共安全、经济安全或者社会稳定。",
    en="Disclosing it might endanger state, public or economic security or social stability.",
)
YIELDS_TO = Words(
    zh="经权利人同意公开，或者行政机关认为不公开可能对公共利益造成重大影响的，可以予以公开。",
    en="It may be disclosed where the right-holder agrees, or where withholding might gravely affect the public interest.",
)
GROUNDS: dict[ReplyKind, tuple[Citation, Words]] = {
    ReplyKind.WITHHOLD_STATE_SECRET: (ogi_2008(14, 4), SECRET),
    ReplyKind.WITHHOLD_THIRD_PARTY: (ogi_2008(14, 4), THIRD_PARTY),
    ReplyKind.WITHHOLD_SECURITY: (ogi_2008(8), SECURITY),
}


@rule(ogi_2008(21))
def kinds() -> frozenset[ReplyKind]:
    """The findings that the 2008 text knows (可作出的处理决定); process information and internal affairs came in 2019."""
    return frozenset({ReplyKind.DISCLOSE, ReplyKind.ALREADY_PUBLIC, *GROUNDS})


@rule(ogi_2008(21))
def citation(kind: ReplyKind) -> Citation:
    """The item of Art. 21 under which this kind is answered (答复依据)."""
    return WITHHELD if kind.withholds else PUBLIC


@rule(ogi_2008(14))
def ground(kind: ReplyKind) -> Ground | None:
    """Why this kind withholds, or None: it does not, or the 2008 text does not know it."""
    if kind not in GROUNDS:
        return None
    article, sentence = GROUNDS[kind]
    yields_to = YIELDS_TO if kind is ReplyKind.WITHHOLD_THIRD_PARTY else None
    return Ground(citation=article, is_discretionary=False, sentence=sentence, yields_to=yields_to)
