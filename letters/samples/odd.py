"""Samples that are hard to set (难排样例): names that look like code, long names, rare characters, and a case of 2012."""

from __future__ import annotations

from typing import Any

from law.regimes import Regime
from letters.facts.common import Addressee, Asked, LetterFacts, Sender
from letters.facts.findings import Document
from letters.facts.replies import REPLY_FACTS, ReplyFacts
from letters.samples.common import REQUEST, SENDER
from letters.samples.others import COMPANY, CONSULTATION_THIRD_PARTY
from letters.samples.replies import IN_2012, REPLIES
from letters.samples.saying import finding, told
from models.reply_kinds import ReplyKind

CODE = '#panic("x") *粗* {{ x }} {% y %} {_{ <w:p> &amp; \\`'
LONG = "云山市青石路片区旧城改造项目被征收人及利害关系人联合会" * 6
RARE = "王𬱖、㛃、䶮、𠅤、𡈽、喆、頔、赟、昇、珺、犇"
KEPT = "云山市自然资源和规划局（云山市林业局、云山市不动产登记管理局）青石路片区旧城改造征地管理办公室"


def changed(kind: ReplyKind, **changes: Any) -> ReplyFacts:
    """The sample of this kind of reply with these facts instead."""
    return REPLY_FACTS[kind].model_validate({**dict(REPLIES[f"reply_{kind}"]), **changes})


HOSTILE = changed(
    ReplyKind.DISCLOSE,
    addressees=(Addressee(name=CODE, is_organisation=False),),
    asked=(Asked(item=1, description=f"“{CODE}”甲", document_number=CODE),),
    findings=(
        finding(
            1,
            ReplyKind.DISCLOSE,
            documents=(Document(title=CODE, pages=1, version=1),),
            form="paper",
            delivery="post",
        ),
    ),
)
LONG_NAMES = changed(
    ReplyKind.DOES_NOT_EXIST,
    sender=Sender(agency=KEPT, address=SENDER.address, phone=SENDER.phone),
    addressees=tuple(Addressee(name=f"{LONG}第{number}分会", is_organisation=True) for number in (1, 2)),
)
RARE_NAMES = changed(
    ReplyKind.OTHER_AGENCY,
    addressees=(Addressee(name=RARE, is_organisation=False),),
    asked=(Asked(item=1, description=f"{RARE}名下房屋的征收决定", document_number=None),),
)
OF_PRIVACY = "该文件所附名册记载被征收人的银行账号和家庭人口情况；经书面征求意见，权利人不同意公开。"
OF_NOTHING = "经检索综合档案室2009年至2011年文书档案，本机关未制作、未获取该方案。"
OF_2012 = ReplyFacts.model_validate(
    {
        **REQUEST,
        **IN_2012,
        "asked": (
            Asked(item=1, description="青石路片区征地补偿名册", document_number=None),
            Asked(item=2, description="青石路片区征地补偿安置方案", document_number=None),
        ),
        "supplement": None,
        "order": None,
        "findings": (
            finding(1, ReplyKind.WITHHOLD_THIRD_PARTY, Regime.OGI_2008, reason=OF_PRIVACY),
            finding(2, ReplyKind.DOES_NOT_EXIST, Regime.OGI_2008, reason=OF_NOTHING, where=None),
        ),
        "remedies": told((ReplyKind.WITHHOLD_THIRD_PARTY, ReplyKind.DOES_NOT_EXIST), IN_2012["signed_on"]),
    }
)
OF_WHO_KNOWS_WHAT = CONSULTATION_THIRD_PARTY.model_copy(
    update={"recipient": COMPANY.model_copy(update={"name": "云山某某", "is_organisation": None})}
)
ODD: dict[str, tuple[str, LetterFacts]] = {
    "hostile_name": ("reply_disclose", HOSTILE),
    "long_names": ("reply_does_not_exist", LONG_NAMES),
    "rare_characters": ("reply_other_agency", RARE_NAMES),
    "third_party_of_unknown_kind": ("consultation_third_party", OF_WHO_KNOWS_WHAT),
    "composed_reply_of_2012": ("composed_reply", OF_2012),
}
"""Each by the name of its golden sample, with the kind of letter that it is."""
