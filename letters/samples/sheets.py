"""Samples of inner papers (内部文书样例)."""

from __future__ import annotations

from datetime import date

from letters.facts.approval_sheet import ApprovalSheetFacts, Opinion, Proposal
from letters.facts.common import LetterFacts, ReplyPeriod
from letters.facts.dispatch_list import DispatchListFacts, Sending
from letters.facts.handling_sheet import HandlingSheetFacts, Reading
from letters.facts.seal_register import Sealing, SealRegisterFacts
from letters.facts.sheets import Moment
from letters.samples.common import OF_ALL, REQUEST, SENDER, number
from models.base import Words
from models.citation import ogi_2019
from models.reply_kinds import KIND_NAMES, ReplyKind
from models.roles import Role

PERIOD = ReplyPeriod(last_day=date(2026, 4, 10), provisional=False, citation=ogi_2019(33, 2))
APRIL, END_OF_APRIL = date(2026, 4, 1), date(2026, 4, 30)
THIS = OF_ALL["register_number"]


def at(day: date, time: str) -> Moment:
    return Moment(day=day, time=time)


HANDLING_SHEET = HandlingSheetFacts(
    **REQUEST,
    letter_number=None,
    signed_on=date(2026, 3, 12),
    incoming_number="收〔2026〕203号",
    channel="mail",
    proposal="申请内容经补正已经明确，建议由征地科检索并提出处理意见，3月25日前报工作机构。",
    handler="周宁（政府信息公开工作机构）",
    holder="刘清（征地科）",
    period=PERIOD,
    readings=(
        Reading(
            officer="陈立",
            role=Role.OGI_HEAD,
            remark="同意拟办意见，请征地科按期办理。",
            at=at(date(2026, 3, 12), "10:20"),
        ),
        Reading(officer="刘清", role=Role.HOLDING_UNIT, remark=None, at=at(date(2026, 3, 12), "15:05")),
    ),
)
APPROVAL_SHEET = ApprovalSheetFacts(
    **OF_ALL,
    letter_number=None,
    signed_on=date(2026, 4, 8),
    subject=Words(zh="拟对该政府信息公开申请作出答复", en="A reply to the request"),
    addressees=REQUEST["addressees"],
    received_on=date(2026, 3, 12),
    period=PERIOD,
    drafted_by="周宁",
    reply_number=number("复", 45),
    proposals=(
        Proposal(
            item=1,
            proposed=KIND_NAMES[ReplyKind.WITHHOLD_STATE_SECRET],
            reason="该批准文件于2024年3月1日确定为秘密级，尚未解密。",
        ),
        Proposal(item=2, proposed=KIND_NAMES[ReplyKind.DISCLOSE], reason="该方案已经批准，没有不予公开的情形。"),
    ),
    opinions=(
        Opinion(
            act="draft_reply",
            officer="周宁",
            role=Role.CASE_HANDLER,
            acting_for=None,
            decision="submitted",
            opinion=None,
            at=at(date(2026, 4, 2), "09:40"),
        ),
        Opinion(
            act="review_legality",
            officer="孙敏",
            role=Role.LEGALITY_REVIEWER,
            acting_for=None,
            decision="lawful",
            opinion="依据充分，救济告知正确，建议注明定密日期。",
            at=at(date(2026, 4, 3), "16:12"),
        ),
        Opinion(
            act="check_draft",
            officer="陈立",
            role=Role.OGI_HEAD,
            acting_for=None,
            decision="agrees",
            opinion=None,
            at=at(date(2026, 4, 7), "08:55"),
        ),
        Opinion(
            act="countersign",
            officer="何平",
            role=Role.UNIT_HEAD,
            acting_for="刘清",
            decision="agrees",
            opinion="征地科没有其他意见。",
            at=at(date(2026, 4, 7), "11:30"),
        ),
        Opinion(
            act="issue_reply",
            officer="林岩",
            role=Role.LEADER,
            acting_for=None,
            decision="issued",
            opinion=None,
            at=at(date(2026, 4, 8), "10:03"),
        ),
    ),
)
SEAL_REGISTER = SealRegisterFacts(
    letter_number=None,
    sender=SENDER,
    signed_on=date(2026, 5, 6),
    from_day=APRIL,
    to_day=END_OF_APRIL,
    rows=(
        Sealing(
            number=1,
            letter_number=number("复", 45),
            title="政府信息公开申请答复书",
            register_number=THIS,
            copies=2,
            approved_by="林岩",
            sealed_by="吴欣",
            at=at(date(2026, 4, 8), "14:30"),
            means="hand",
            certificate=None,
        ),
        Sealing(
            number=2,
            letter_number=number("复", 46),
            title="政府信息不予公开告知书",
            register_number="云自然资公开申〔2026〕第21号",
            copies=1,
            approved_by="林岩",
            sealed_by="吴欣",
            at=at(date(2026, 4, 13), "09:15"),
            means="electronic",
            certificate="5A31-07",
        ),
    ),
)
DISPATCH_LIST = DispatchListFacts(
    letter_number=None,
    sender=SENDER,
    signed_on=date(2026, 5, 6),
    from_day=APRIL,
    to_day=END_OF_APRIL,
    rows=(
        Sending(
            number=1,
            letter_number=number("复", 45),
            title="政府信息公开申请答复书",
            register_number=THIS,
            reader="王小明",
            way="post",
            tracking_number="XA12345678944",
            posted_on=date(2026, 4, 9),
            proof="邮政收寄凭证",
            served_on=None,
            returned_on=date(2026, 4, 14),
        ),
        Sending(
            number=2,
            letter_number=None,
            title="政府信息公开申请登记回执",
            register_number="云自然资公开申〔2026〕第24号",
            reader="云山市第一建筑公司",
            way="in_person",
            tracking_number=None,
            posted_on=date(2026, 4, 13),
            proof=None,
            served_on=date(2026, 4, 13),
            returned_on=None,
        ),
        Sending(
            number=3,
            letter_number=number("复", 45),
            title="政府信息公开申请答复书",
            register_number=THIS,
            reader="王小明",
            way="post",
            tracking_number="XA12345681244",
            posted_on=date(2026, 4, 15),
            proof="邮政收寄凭证",
            served_on=date(2026, 4, 18),
            returned_on=None,
        ),
    ),
)
SHEETS: dict[str, LetterFacts] = {
    "handling_sheet": HANDLING_SHEET,
    "approval_sheet": APPROVAL_SHEET,
    "seal_register": SEAL_REGISTER,
    "dispatch_list": DISPATCH_LIST,
}
