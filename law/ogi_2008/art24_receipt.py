"""Art. 24 with letter 207 of 2015 and guiding case 26: the day of receipt under the 2008 text (收到申请之日)."""

from __future__ import annotations

from datetime import date

from law.cited import ogi_2008, rule
from law.ogi_2019.art31_receipt import CONFIRMED, NOT_CONFIRMED, SETTLED_BY, SETTLED_WORDS, DayOfReceipt
from models.arrival import Arrival, arrival_day, days_of
from models.base import Words

ARTICLE = ogi_2008(24, 2)
SETTLED = SETTLED_BY | {"web": "submitted", "email": "submitted"}
WORDS = SETTLED_WORDS | {
    "web": Words(zh="网上提交成功之日", en="the day on which the web system took it"),
    "email": Words(zh="电子邮件系统接收之日", en="the day on which the mail system received it"),
}


@rule(ARTICLE)
def receipt(arrival: Arrival, confirmed_on: date | None) -> DayOfReceipt:
    """The day of receipt by channel before 2019-05-15: web and e-mail on arrival, fax and ordinary mail as confirmed.

    What passes inside the agency afterwards never moves it (指导案例26号).
    """
    days, channel = days_of(arrival), arrival.channel
    if channel in SETTLED:
        field = SETTLED[channel]
        return DayOfReceipt(day=days[field], confirmed=True, citation=ARTICLE, why=WORDS[channel], proof_field=field)
    confirmed = days.get("confirmed") or confirmed_on
    if confirmed:
        field = "confirmed" if "confirmed" in days else "confirmed_on"
        return DayOfReceipt(day=confirmed, confirmed=True, citation=ARTICLE, why=CONFIRMED, proof_field=field)
    field = "arrived" if channel == "ordinary_mail" else "submitted"
    day = arrival_day(arrival)
    return DayOfReceipt(day=day, confirmed=False, citation=ARTICLE, why=NOT_CONFIRMED, proof_field=field)
