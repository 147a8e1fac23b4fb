"""How letters put values into words (文书用语): days, channels, forms, ways, and the reader's address."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from letters.facts.common import Addressee, LeftOutWhy, LetterFacts, ToApplicant
from letters.facts.fee_notice import Measure
from letters.facts.notice_to_third_party import Overruled
from letters.facts.others import Recipient, ToOthers
from letters.facts.receipt_slip import Channel
from letters.facts.replies import OtherKind
from models.application import Delivery, Form
from models.base import Language, Words
from models.reply_kinds import ReplyKind

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
OVERRULED: dict[Overruled, Words] = {
    "no_good_reason": Words(zh="不同意公开的理由不成立", en="there is no good reason against disclosure"),
    "public_interest": Words(
        zh="不公开该信息可能对公共利益造成重大影响",
        en="withholding the information might gravely affect the public interest",
    ),
}
WHERE = Words(zh="有关途径", en="Where to turn")
WHERE_OF: dict[OtherKind, Words] = {
    ReplyKind.OTHER_AGENCY: Words(
        zh="负责公开该信息的行政机关及其联系方式", en="The agency that may disclose it, and how to reach it"
    ),
    ReplyKind.REGISTRY_INQUIRY: Words(zh="查询的规定和途径", en="Rules and way of inquiry"),
    ReplyKind.PETITION_OR_COMPLAINT: Words(zh="可以提出的渠道", en="Where it may be lodged"),
    ReplyKind.PUBLISHED_MATERIAL: Words(zh="获取的途径", en="Where it may be had"),
    ReplyKind.ARCHIVES: Words(zh="档案的保管和利用途径", en="Where the archives are kept and may be used"),
    ReplyKind.REPEAT: WHERE,
    ReplyKind.DOES_NOT_EXIST: WHERE,
    ReplyKind.WOULD_HAVE_TO_BE_MADE: WHERE,
    ReplyKind.STILL_UNCLEAR: WHERE,
    ReplyKind.EXCESSIVE_WITHOUT_REASON: WHERE,
    ReplyKind.CONFIRMATION_OR_REISSUE: WHERE,
    ReplyKind.NOT_GOVERNMENT_INFORMATION: WHERE,
    ReplyKind.PUBLIC_UTILITY: WHERE,
    ReplyKind.NO_SPECIAL_NEED: WHERE,
}
TABLES: dict[str, Mapping[Any, Words]] = {
    "channel": CHANNELS,
    "form": FORMS,
    "delivery": DELIVERIES,
    "why_left_out": LEFT_OUT,
    "measure": MEASURES,
    "overruled_as": OVERRULED,
    "where_of": WHERE_OF,
}
"""Each table by the name of the field that it puts into words; ``where_of`` by the kind of finding."""


def day_in_words(day: date, language: Language) -> str:
    """A day as letters write it: 2026年3月2日, 2 March 2026."""
    if language == "zh":
        return f"{day.year}年{day.month}月{day.day}日"
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def names_in_words(addressees: Sequence[Addressee], language: Language) -> str:
    """All addressees in one line (主送)."""
    return ("、" if language == "zh" else ", ").join(one.name for one in addressees)


def you_in_words(facts: LetterFacts, language: Language) -> str:
    """How the reader is addressed (称谓).

    Raises:
        TypeError: the letter is neither to the applicant nor to others.
    """
    if language == "en":
        return "you"
    if isinstance(facts, ToApplicant):
        return you_the_applicant(facts.addressees)
    if isinstance(facts, ToOthers):
        return you_others(facts.recipient)
    raise TypeError("a letter without a reader")


def you_the_applicant(addressees: Sequence[Addressee]) -> str:
    """A person 您, an organisation 贵单位, several 你们."""
    if len(addressees) > 1:
        return "你们"
    return "贵单位" if addressees[0].is_organisation else "您"


def you_others(recipient: Recipient) -> str:
    """An agency 贵机关; a third party, of which nobody recorded whether it is a person, 你（单位）."""
    return "贵机关" if recipient.is_agency else "你（单位）"
