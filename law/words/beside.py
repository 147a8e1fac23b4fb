"""What the reasons say of consultations, fees, reasonable dates, orders and remedies (征求意见等用语)."""

from __future__ import annotations

from datetime import date

from law.course import Consultation
from models.base import Words
from models.citation import Citation
from models.facts import OrderReceived, RemedyFiled

ASKED_ONES: dict[str, Words] = {
    "third_party": Words(zh="第三方", en="third party"),
    "co_producer": Words(zh="共同制作机关", en="co-producing agency"),
    "other_agency": Words(zh="其他机关", en="other agency"),
    "determination": Words(zh="报请确定", en="determination"),
}
NOBODY_ASKED = Words(zh="没有对应的在途征求意见", en="no such consultation was open")


def name(one: Consultation) -> Words:
    asked = ASKED_ONES[one.kind]
    return Words(zh=f"{asked.zh}（{one.ref}）", en=f"{asked.en} ({one.ref})")


def waiting_for(one: Consultation) -> Words:
    """Why a day is set aside for this consultation."""
    who = name(one)
    return Words(zh=f"征求意见：{who.zh}，不计入期限", en=f"consulting: {who.en}, not counted")


def consulted(one: Consultation, sets_aside: bool) -> Words:
    """That somebody was asked, when the letter arrived, and whether the time is set aside."""
    who = name(one)
    arrived = Words(zh=f"（{one.received_on} 送达）", en=f", who received it on {one.received_on}") if one.received_on else Words(zh="", en="")  # fmt: skip
    effect = (
        Words(zh="其间不计入答复期限", en="the time is not counted")
        if sets_aside
        else Words(zh="期限照计", en="the reply period runs on")
    )
    return Words(
        zh=f"{one.on} 征求意见：{who.zh}{arrived.zh}；{effect.zh}。",
        en=f"On {one.on} asked: {who.en}{arrived.en}; {effect.en}.",
    )


def answered(one: Consultation, last_day: str) -> Words:
    """That the answer came, and through which day the time is set aside."""
    who = name(one)
    if one.lapses and one.answered and one.answered > one.lapses:
        return Words(
            zh=f"{one.answered} 收到{who.zh}意见，晚于其期限 {one.lapses}；只到期限届满为止不计。",
            en=f"{one.answered}: an answer of the {who.en}, after its last day {one.lapses}; only the time till then is not counted.",
        )
    return Words(zh=f"{one.answered} 收到{who.zh}意见。", en=f"{one.answered}: the {who.en} answered.")


def given_up(one: Consultation, why: str) -> Words:
    """That a consultation ended without an answer; the reason is in the file."""
    who = name(one)
    return Words(
        zh=f"{one.ended} 终止征求意见：{who.zh}。", en=f"{one.ended}: consulting the {who.en} ended without an answer."
    )


def silent(one: Consultation, is_consent: bool) -> Words:
    """What silence through the last day means."""
    if is_consent:
        return Words(
            zh=f"至 {one.lapses} 未答复，视为同意公开。",
            en=f"Silent through {one.lapses}: taken as consent to disclosure.",
        )
    return Words(
        zh=f"至 {one.lapses} 未答复；由本机关依照条例决定。",
        en=f"Silent through {one.lapses}: silence decides nothing, the agency decides by the Regulation.",
    )


def no_period(one: Consultation) -> Words:
    """Why a consultation has no due day."""
    if one.kind in ("third_party", "co_producer") and one.received_on is None:
        return Words(
            zh="送达日未知，或条例未定其答复期限。",
            en="The day of its receipt is not known, or the text sets no period.",
        )
    return Words(zh="法律未定其答复期限。", en="No period is set for it.")


def fee_notified(on: date) -> Words:
    return Words(
        zh=f"{on} 发出收费通知；待缴费期间答复期限不计算。",
        en=f"A fee was notified on {on}; the reply period does not run while it is owed.",
    )


def fee_paid(on: date, base: date | None) -> Words:
    if base:
        return Words(
            zh=f"{on} 缴费，答复期限自次日起重新计算。", en=f"Paid on {on}; the reply period starts anew the day after."
        )
    return Words(zh=f"{on} 缴费；待缴费之日不计入期限。", en=f"Paid on {on}; the days of waiting are not counted.")


def fee_withdrawn(on: date, aside: bool) -> Words:
    if aside:
        return Words(zh=f"{on} 撤销收费通知；其间不计入期限。", en=f"The fee notice was taken back on {on}; the days till then are not counted.")  # fmt: skip
    return Words(zh=f"{on} 撤销收费通知；期限视同未收费照计。", en=f"The fee notice was taken back on {on}; the period ran on as if there had been none.")  # fmt: skip


def fee_lapsed(due: date) -> Words:
    return Words(
        zh=f"至 {due} 未缴费；是否视为放弃由工作人员认定。",
        en=f"Not paid by {due}; whether the request is abandoned is for an officer to find.",
    )


def asked_why(on: date) -> Words:
    return Words(zh=f"{on} 要求说明理由；期限照计。", en=f"Reasons were asked for on {on}; the period runs on.")


def gave_reasons(on: date) -> Words:
    return Words(zh=f"{on} 收到理由说明；期限照计。", en=f"Reasons came in on {on}; the period runs on.")


def replaced(on: date, until: date, by: Citation) -> Words:
    return Words(
        zh=f"{on} 确定并告知合理期限至 {until}，取代答复期限（{by.said_in('zh')}）。",
        en=f"On {on} a reasonable date was set and told: {until}. It takes the reply period's place ({by.said_in('en')}).",
    )


def ordered(order: OrderReceived) -> Words:
    if order.days:
        return Words(
            zh=f"{order.on} 收到责令，限 {order.days} 日内答复。",
            en=f"An order of {order.on}: reply within {order.days} days.",
        )
    if order.working_days:
        return Words(
            zh=f"{order.on} 收到责令，限 {order.working_days} 个工作日内答复。",
            en=f"An order of {order.on}: reply within {order.working_days} working days.",
        )
    return Words(zh=f"{order.on} 收到责令，未载明期限。", en=f"An order of {order.on} that states no period.")


def remedy_filed(filed: RemedyFiled) -> Words:
    if filed.remedy == "suit":
        return Words(zh=f"{filed.on} 收到起诉状副本。", en=f"The complaint was received on {filed.on}.")
    return Words(
        zh=f"{filed.on} 收到复议申请书副本。", en=f"The application for reconsideration was received on {filed.on}."
    )


def after_the_order(due: date) -> Words:
    """That the reply which met an order came too late."""
    return Words(zh=f"晚于责令的最后一日 {due}。", en=f"That was after the order's last day, {due}.")
