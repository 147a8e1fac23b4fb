"""Art. 21 with 8, 13, 14 and 22: the findings that the 2008 text knows, and the article on which each rests (答复种类)."""

from __future__ import annotations

from law.basis import Basis
from law.cited import ogi_2008, rule
from law.ogi_2019.ground import Ground
from models.base import Words
from models.citation import Citation
from models.reply_kinds import ReplyKind

WITHHELD = ogi_2008(21, None, 2)
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
FOUND: dict[ReplyKind, Basis] = {
    ReplyKind.DISCLOSE: Basis(
        ogi_2008(21, None, 1), Words(zh="所申请的信息属于公开范围。", en="The information is among what is disclosed.")
    ),
    ReplyKind.ALREADY_PUBLIC: Basis(
        ogi_2008(21, None, 1),
        Words(zh="所申请的信息属于公开范围，已经公开。", en="The information is among what is disclosed, and public."),
    ),
    ReplyKind.DISCLOSE_IN_PART: Basis(
        ogi_2008(22),
        Words(
            zh="所申请的信息中含有不应当公开的内容，能够作区分处理，本机关提供可以公开的部分。",
            en="The information holds content that must not be disclosed and can be told apart: the other part is given.",
        ),
    ),
    ReplyKind.DOES_NOT_EXIST: Basis(
        ogi_2008(21, None, 3), Words(zh="所申请的信息不存在。", en="The information does not exist.")
    ),
    ReplyKind.OTHER_AGENCY: Basis(
        ogi_2008(21, None, 3),
        Words(zh="所申请的信息依法不属于本机关公开。", en="By law the information is not this agency's to disclose."),
    ),
    ReplyKind.STILL_UNCLEAR: Basis(
        ogi_2008(21, None, 4),
        Words(
            zh="申请内容不明确，经告知更改、补充后仍不明确。",
            en="The request is not clear, and was not made so when asked to change or add to it.",
        ),
    ),
    ReplyKind.NO_SPECIAL_NEED: Basis(
        ogi_2008(13),
        Words(
            zh="所申请的信息与申请人自身生产、生活、科研等特殊需要无关。",
            en="The information has nothing to do with a need of the applicant's own: production, life, research or the like.",
        ),
    ),
}


@rule(ogi_2008(21))
def basis(kind: ReplyKind) -> Basis | None:
    """Under what this kind is answered, or None: the 2008 text does not know it (答复依据).

    Process information, internal affairs, repeats and the like came in 2019.
    """
    why = ground(kind)
    return Basis(WITHHELD, why.sentence) if why else FOUND.get(kind)


@rule(ogi_2008(14))
def ground(kind: ReplyKind) -> Ground | None:
    """Why this kind withholds, or None: it does not, or the 2008 text does not know it."""
    if kind not in GROUNDS:
        return None
    article, sentence = GROUNDS[kind]
    yields_to = YIELDS_TO if kind is ReplyKind.WITHHOLD_THIRD_PARTY else None
    return Ground(citation=article, is_discretionary=False, sentence=sentence, yields_to=yields_to)
