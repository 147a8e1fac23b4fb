"""How letters put values into words (文书用语): days, channels, forms, ways, and the reader's address."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from letters.facts.approval_sheet import Decision
from letters.facts.common import Addressee, LeftOutWhy, LetterFacts, ToApplicant
from letters.facts.consultation_notice import Sort
from letters.facts.correction_reply import Corrected, CorrectionReplyFacts
from letters.facts.fee_notice import Measure
from letters.facts.others import Recipient, ToOthers
from letters.facts.receipt_slip import Channel
from letters.facts.seal_register import Means
from letters.facts.suggestion_to_unit import SuggestionToUnitFacts
from letters.facts.urge_letter import UrgedBy, UrgeLetterFacts
from models.act_names import ACT_NAMES
from models.acts import Way
from models.application import Delivery, Form
from models.base import Language, Words
from models.roles import ROLE_NAMES

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)

CHANNELS: dict[Channel, Words] = {
    "in_person": Words(zh="当面提交", en="in person"),
    "oral": Words(zh="口头申请，由本机关代为填写", en="orally, written down by this agency"),
    "mail": Words(zh="邮寄，由本机关签收", en="by post, signed for by this agency"),
    "ordinary_mail": Words(zh="平常信函", en="by ordinary post without signature"),
    "web": Words(zh="互联网在线提交", en="through the internet"),
    "email": Words(zh="电子邮件", en="by e-mail"),
    "fax": Words(zh="传真", en="by fax"),
}
FORMS: dict[Form, Words] = {
    "paper": Words(zh="纸质文本", en="on paper"),
    "electronic": Words(zh="电子文本", en="as electronic documents"),
    "disc": Words(zh="光盘", en="on disc"),
    "inspection": Words(
        zh="查阅。请事先与本机关联系，约定时间到本机关查阅",
        en="for inspection at this agency; please call first to agree on a time",
    ),
}
DELIVERIES: dict[Delivery, Words] = {
    "post": Words(zh="邮寄", en="by post"),
    "in_person": Words(zh="当面领取", en="to be collected in person"),
    "email": Words(zh="以电子邮件发送", en="by e-mail"),
    "web": Words(zh="网上提供", en="through the internet"),
}
LEFT_OUT: dict[LeftOutWhy, Words] = {
    "withdrawn": Words(zh="已撤回，不再办理", en="was withdrawn and is not handled any further"),
    "split_off": Words(zh="已分立，另行办理并答复", en="was split off and is answered apart"),
}
MEASURES: dict[Measure, Words] = {
    "items": Words(zh="按件计收", en="by item"),
    "pages": Words(zh="按量（页数）计收", en="by page"),
}
ASKED_ONES: dict[Sort, Words] = {
    "third_party": Words(zh="有关第三方", en="a third party"),
    "co_producer": Words(zh="共同制作该政府信息的行政机关", en="an agency that made it together with us"),
    "other_agency": Words(zh="其他有关机关", en="another agency"),
}
CORRECTED: dict[Corrected, Words] = {
    "corrected": Words(zh="本机关决定予以更正", en="We have decided to correct the records"),
    "passed_on": Words(
        zh="本机关无权更正，已将更正申请转送有权更正的行政机关处理",
        en="We have no power to correct the records, and have passed your request on to the agency that has",
    ),
    "told_where": Words(
        zh="本机关无权更正，请向有权更正的行政机关提出",
        en="We have no power to correct the records; please turn to the agency that has",
    ),
    "refused": Words(zh="本机关决定不予更正", en="We have decided not to correct the records"),
}
URGED_BY: dict[UrgedBy, Words] = {
    "notice": Words(zh="督办通知", en="notice"),
    "interview": Words(zh="约谈", en="interview"),
    "order": Words(zh="督促整改", en="demand to put right"),
}
WAYS: dict[Way, Words] = {
    "post": Words(zh="邮寄（邮政企业）", en="by post"),
    "in_person": Words(zh="当面送达", en="handed over"),
    "email": Words(zh="电子邮件", en="by e-mail"),
    "web": Words(zh="网上提供", en="through the internet"),
}
MEANS: dict[Means, Words] = {
    "hand": Words(zh="人工用印", en="by hand"),
    "electronic": Words(zh="电子印章", en="electronic seal"),
}
DECISIONS: dict[Decision, Words] = {
    "submitted": Words(zh="呈请审批", en="submitted for approval"),
    "agrees": Words(zh="同意", en="agrees"),
    "disagrees": Words(zh="不同意", en="does not agree"),
    "lawful": Words(zh="合法", en="lawful"),
    "not_lawful": Words(zh="不合法", en="not lawful"),
    "clear": Words(zh="可以公开，未见涉密内容", en="clear of secrets"),
    "not_clear": Words(zh="不得公开", en="not clear of secrets"),
    "disclose": Words(zh="予以公开", en="to be disclosed"),
    "withhold": Words(zh="不予公开", en="to be withheld"),
    "returned": Words(zh="退回重拟", en="returned for redraft"),
    "issued": Words(zh="签发", en="issued"),
    "numbered": Words(zh="已编号", en="numbered"),
    "sealed": Words(zh="已用印", en="sealed"),
}
TABLES: dict[str, Mapping[Any, Words]] = {
    "channel": CHANNELS,
    "form": FORMS,
    "delivery": DELIVERIES,
    "why_left_out": LEFT_OUT,
    "measure": MEASURES,
    "sort": ASKED_ONES,
    "corrected_as": CORRECTED,
    "urged_by": URGED_BY,
    "way": WAYS,
    "means": MEANS,
    "decision": DECISIONS,
    "act": ACT_NAMES,
    "role": ROLE_NAMES,
}
"""Each table by the name of the field that it puts into words."""


def day_in_words(day: date, language: Language) -> str:
    """A day as letters write it: 2026年3月2日, 2 March 2026."""
    if language == "zh":
        return f"{day.year}年{day.month}月{day.day}日"
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def day_after_in_words(day: date, language: Language) -> str:
    """The day after, for what happens only then (次日)."""
    return day_in_words(day + timedelta(days=1), language)


def names_in_words(addressees: Sequence[Addressee], language: Language) -> str:
    """All addressees in one line (主送)."""
    return ("、" if language == "zh" else ", ").join(one.name for one in addressees)


def you_in_words(facts: LetterFacts, language: Language) -> str:
    """How the reader is addressed (称谓), downwards 你机关 or 你单位; empty: an inner paper or certificate, addressed to nobody."""
    if language == "en":
        return "you"
    if isinstance(facts, (ToApplicant, CorrectionReplyFacts)):
        return you_the_applicant(facts.addressees)
    if isinstance(facts, (UrgeLetterFacts, SuggestionToUnitFacts)):
        return "你机关" if facts.recipient.is_agency else "你单位"
    return you_others(facts.recipient) if isinstance(facts, ToOthers) else ""


def you_the_applicant(addressees: Sequence[Addressee]) -> str:
    """A person 您, an organisation 贵单位, several 你们."""
    if len(addressees) > 1:
        return "你们"
    return "贵单位" if addressees[0].is_organisation else "您"


def you_others(recipient: Recipient) -> str:
    """An agency 贵机关, an organisation 贵单位, a person 您; of whom nobody recorded what it is, 你（单位）."""
    if recipient.is_agency:
        return "贵机关"
    if recipient.is_organisation is None:
        return "你（单位）"
    return "贵单位" if recipient.is_organisation else "您"
