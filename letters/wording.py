"""How letters put values into words (文书用语): days, channels, forms, ways, and the reader's address."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from letters.facts.common import Addressee
from letters.facts.receipt_slip import Channel
from models.application import Delivery, Form
from models.base import Language, Words

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
TABLES: dict[str, Mapping[Any, Words]] = {
    "channel": CHANNELS,
    "form": FORMS,
    "delivery": DELIVERIES,
}
"""Each table by the name of the field that it puts into words."""


def day_in_words(day: date, language: Language) -> str:
    """A day as letters write it: 2026年3月2日, 2 March 2026."""
    if language == "zh":
        return f"{day.year}年{day.month}月{day.day}日"
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def names_in_words(addressees: Sequence[Addressee], language: Language) -> str:
    """All addressees in one line (主送)."""
    return ("、" if language == "zh" else ", ").join(one.name for one in addressees)


def you_in_words(addressees: Sequence[Addressee], language: Language) -> str:
    """How the reader is addressed (称谓): a person 您, an organisation 贵单位, several 你们."""
    if language == "en":
        return "you"
    if len(addressees) > 1:
        return "你们"
    return "贵单位" if addressees[0].is_organisation else "您"
