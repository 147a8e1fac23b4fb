"""Art. 31: the day of receipt (收到申请之日)."""

from __future__ import annotations

from datetime import date

from law.cited import rule
from law.parameters import Parameters
from models.arrival import Arrival, arrival_day, days_of
from models.base import Model, Words
from models.citation import Citation, ogi_2019

IN_PERSON, BY_MAIL, ELECTRONIC = ogi_2019(31, None, 1), ogi_2019(31, None, 2), ogi_2019(31, None, 3)
CITATIONS: dict[str, Citation] = {
    "in_person": IN_PERSON,
    "oral": IN_PERSON,
    "mail": BY_MAIL,
    "ordinary_mail": BY_MAIL,
    "web": ELECTRONIC,
    "email": ELECTRONIC,
    "fax": ELECTRONIC,
}
SETTLED_BY = {"in_person": "handed_in", "oral": "written_up", "mail": "signed_for"}
SETTLED_WORDS = {
    "in_person": Words(zh="当面提交之日", en="the day on which it was handed in"),
    "oral": Words(zh="口头申请记录之日", en="the day on which the oral request was written up"),
    "mail": Words(zh="签收之日", en="the day on which it was signed for"),
}
CONFIRMED = Words(zh="与申请人确认之日", en="the day confirmed with the applicant")
AT_OUR_COUNTER = Words(
    zh="经本机关网上窗口提交，提交成功即为双方确认",
    en="sent through our own web counter, which confirms to both sides at once",
)
NOT_CONFIRMED = Words(
    zh="尚未与申请人确认，暂按到达之日", en="not yet confirmed with the applicant; for now the day of arrival"
)


class DayOfReceipt(Model):
    """The day of receipt with its ground (收到申请之日及依据).

    ``confirmed``: false while the day of arrival stands in for it, which never gives a later due day than the true one.
    ``proof_field``: the field of the arrival, or ``confirmed_on`` of the act, that proves the day.
    """

    day: date
    confirmed: bool
    citation: Citation
    why: Words
    proof_field: str


@rule(ogi_2019(31))
def receipt(arrival: Arrival, counter: bool, confirmed_on: date | None, parameters: Parameters) -> DayOfReceipt:
    """The day of receipt by channel. ``counter``: it came through our own web counter; ``confirmed_on``: by a later act.

    What passes inside the agency afterwards never moves it. A day confirmed on arrival stands over a later confirmation.
    """
    days, channel = days_of(arrival), arrival.channel

    def found(field: str, why: Words, confirmed: bool = True) -> DayOfReceipt:
        day = days.get(field) or confirmed_on or arrival_day(arrival)
        return DayOfReceipt(day=day, confirmed=confirmed, citation=CITATIONS[channel], why=why, proof_field=field)

    if channel in SETTLED_BY:
        return found(SETTLED_BY[channel], SETTLED_WORDS[channel])
    if counter and channel == "web" and parameters.counter_submission_is_confirmed:
        return found("submitted", AT_OUR_COUNTER)
    if "confirmed" in days:
        return found("confirmed", CONFIRMED)
    if confirmed_on:
        return found("confirmed_on", CONFIRMED)
    return found("arrived" if channel == "ordinary_mail" else "submitted", NOT_CONFIRMED, confirmed=False)
