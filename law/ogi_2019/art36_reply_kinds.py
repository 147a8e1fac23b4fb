"""Art. 36: the seven kinds of reply (答复种类), and the ground on which each refusal rests."""

from __future__ import annotations

from law.basis import Basis
from law.cited import rule
from law.ogi_2019 import art14_state_secrets_and_security as art14
from law.ogi_2019 import art15_third_party_interests as art15
from law.ogi_2019 import art16_internal_affairs_and_process as art16
from law.ogi_2019.ground import Ground
from models.base import Words
from models.citation import ogi_2019
from models.reply_kinds import ReplyKind

WITHHELD = 3
FOUND: dict[ReplyKind, tuple[int, Words]] = {
    ReplyKind.ALREADY_PUBLIC: (
        1,
        Words(zh="所申请的信息已经主动公开。", en="The information is public already."),
    ),
    ReplyKind.DISCLOSE: (2, Words(zh="所申请的信息可以公开。", en="The information can be disclosed.")),
    ReplyKind.DOES_NOT_EXIST: (
        4,
        Words(
            zh="经检索，本机关没有所申请的信息，该信息不存在。",
            en="A search found no such information with this agency: it does not exist.",
        ),
    ),
    ReplyKind.OTHER_AGENCY: (
        5,
        Words(
            zh="所申请的信息不属于本机关负责公开的政府信息。", en="The information is not this agency's to disclose."
        ),
    ),
    ReplyKind.REPEAT: (
        6,
        Words(
            zh="本机关已就相同内容的申请作出过答复，不予重复处理。",
            en="This agency has replied to a request for the same before and does not handle it again.",
        ),
    ),
    ReplyKind.REGISTRY_INQUIRY: (
        7,
        Words(
            zh="所申请的信息属于工商、不动产登记资料等，法律、行政法规对其获取另有规定，应当依照该规定办理。",
            en="The information belongs to a register whose inspection has rules of its own in law; it is to be had under those.",
        ),
    ),
}


@rule(ogi_2019(36))
def basis(kind: ReplyKind) -> Basis | None:
    """The item of Art. 36 under which this kind is answered, or None: it stands elsewhere (答复依据)."""
    if why := ground(kind):
        return Basis(ogi_2019(36, None, WITHHELD), why.sentence)
    if kind not in FOUND:
        return None
    item, sentence = FOUND[kind]
    return Basis(ogi_2019(36, None, item), sentence)


@rule(ogi_2019(36))
def ground(kind: ReplyKind) -> Ground | None:
    """Why this kind withholds (不予公开的理由), or None: it does not."""
    return art14.ground(kind) or art15.ground(kind) or art16.ground(kind)
