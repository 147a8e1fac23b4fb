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
SIMPLE_PROCEDURE_FROM = date(2024, 1, 1)
NOBODY_ASKED = Words(zh="没有尚未办结的征求意见", en="no such consultation was open")


def name(one: Consultation) -> Words:
    asked = ASKED_ONES[one.kind]
    return Words(zh=f"{asked.zh}（{one.ref}）", en=f"{asked.en} ({one.ref})")


def waiting_for(one: Consultation) -> Words:
    """Why a day is set aside for this consultation."""
    who = name(one)
    return Words(zh=f"征求意见：{who.zh}，不计入期限", en=f"consulting: {who.en}, not counted")


def consulted(one: Consultation, by: Citation | None, due: date | None) -> Words:
    """That somebody was asked, when the letter arrived, and what it does. ``by``: the article that sets the time aside, or None."""
    who = name(one)
    arrived = Words(zh=f"（{one.received_on} 送达）", en=f", who received it on {one.received_on}") if one.received_on else Words(zh="", en="")  # fmt: skip
    effect = effect_of(one, by, due)
    return Words(
        zh=f"{one.on} 征求意见：{who.zh}{arrived.zh}；{effect.zh}。",
        en=f"On {one.on} asked: {who.en}{arrived.en}; {effect.en}.",
    )


def effect_of(one: Consultation, by: Citation | None, due: date | None) -> Words:
    """What asking does to the reply period; ``due``: its last day when asked, None: none."""
    if due and one.on > due:
        return Words(
            zh=f"答复期限已于 {due} 届满，不影响期限", en=f"the period had ended on {due}, nothing is set aside"
        )
    if by is None:
        return Words(zh="期限继续计算", en="the reply period runs on")
    silent = Words(zh=f"，未答复的算至 {one.lapses}", en=f"; if it stays silent, through {one.lapses}") if one.lapses else Words(zh="", en="")  # fmt: skip
    return Words(
        zh=f"其间不计入答复期限（{by.said_in('zh')}，起止日为本机关掌握口径）{silent.zh}",
        en=f"the time is not counted ({by.said_in('en')}; first and last day by the office's reading){silent.en}",
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
            zh="收到征求意见书之日尚未登记，请补记。",
            en="The day on which the letter was received is not recorded; please record it.",
        )
    return Words(zh="条例未定其答复期限。", en="The text sets no period for it.")


def fee_notified(on: date) -> Words:
    return Words(
        zh=f"{on} 发出收费通知；待缴费期间答复期限不计算。",
        en=f"A fee was notified on {on}; the reply period does not run while it is owed.",
    )


def fee_paid(on: date, base: date | None, due: date | None) -> Words:
    """That it was paid, and what follows; ``due``: the last day for it, None: not known."""
    late = (
        Words(zh=f"（晚于缴费期限 {due}）", en=f", after its last day {due}")
        if due and on > due
        else Words(zh="", en="")
    )
    if base:
        return Words(
            zh=f"{on} 缴费{late.zh}，答复期限自次日起重新计算。",
            en=f"Paid on {on}{late.en}; the reply period starts anew the day after.",
        )
    return Words(
        zh=f"{on} 缴费{late.zh}；待缴费之日不计入期限。",
        en=f"Paid on {on}{late.en}; the days of waiting are not counted.",
    )


def fee_withdrawn(on: date, aside: bool) -> Words:
    if aside:
        return Words(zh=f"{on} 撤销收费通知；其间不计入期限。", en=f"The fee notice was taken back on {on}; the days till then are not counted.")  # fmt: skip
    return Words(zh=f"{on} 撤销收费通知；期限视为连续计算。", en=f"The fee notice was taken back on {on}; the period ran on as if there had been none.")  # fmt: skip


def fee_lapsed(due: date) -> Words:
    return Words(
        zh=f"至 {due} 未缴费：依收费办法视为放弃申请，由工作人员核实后登记。",
        en=f"Not paid by {due}: by the measures the request is deemed abandoned; an officer verifies and records it.",
    )


def asked_why(on: date) -> Words:
    return Words(zh=f"{on} 要求说明理由；期限继续计算。", en=f"Reasons were asked for on {on}; the period runs on.")


def gave_reasons(on: date) -> Words:
    return Words(zh=f"{on} 收到理由说明；期限继续计算。", en=f"Reasons came in on {on}; the period runs on.")


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
    simple = filed.procedure == "simple" and filed.on < SIMPLE_PROCEDURE_FROM
    more = Words(zh="当时尚无简易程序。", en=" There was no simple procedure then.") if simple else Words(zh="", en="")
    return Words(
        zh=f"{filed.on} 收到复议申请书副本。{more.zh}",
        en=f"The application for reconsideration was received on {filed.on}.{more.en}",
    )


def after_the_order(due: date) -> Words:
    """That the reply which met an order came too late."""
    return Words(zh=f"晚于责令的最后一日 {due}。", en=f"That was after the order's last day, {due}.")
