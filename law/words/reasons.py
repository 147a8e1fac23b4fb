"""What the reasons of a clock say (期限说明用语), one sentence for each thing that shaped a date."""

from __future__ import annotations

from datetime import date

from law.set_aside import Span
from models.base import Words
from models.citation import Citation
from models.facts import Abandoned, AFact, AnyFact, FactSheet, Replied, Unpaid

FACTS: dict[str, Words] = {
    "supplement_notified": Words(zh="补正告知", en="The supplement notice"),
    "supplement_received": Words(zh="收到补正", en="The supplement received"),
    "abandoned": Words(zh="视为放弃", en="The finding of abandonment"),
    "unpaid": Words(zh="逾期未缴费认定", en="The finding of non-payment"),
    "withdrawn": Words(zh="撤回", en="The withdrawal"),
    "third_party_asked": Words(zh="征求第三方意见", en="Asking the third party"),
    "third_party_answered": Words(zh="第三方意见", en="The third party's answer"),
    "co_producer_asked": Words(zh="征求共同制作机关意见", en="Asking the co-producing agency"),
    "co_producer_answered": Words(zh="共同制作机关意见", en="The co-producing agency's answer"),
    "other_agency_asked": Words(zh="征求其他机关意见", en="Asking another agency"),
    "other_agency_answered": Words(zh="其他机关意见", en="The other agency's answer"),
    "determination_asked": Words(zh="报请确定", en="The referral for determination"),
    "determination_answered": Words(zh="确定意见", en="The determination"),
    "consultation_ended": Words(zh="征求意见终止", en="The end of a consultation"),
    "extension_notified": Words(zh="延长告知", en="The extension"),
    "justification_asked": Words(zh="要求说明理由", en="Asking for reasons"),
    "justification_received": Words(zh="说明理由", en="The reasons given"),
    "reasonable_date_set": Words(zh="确定合理期限", en="The reasonable date"),
    "fee_notified": Words(zh="收费通知", en="The fee notice"),
    "fee_paid": Words(zh="缴费", en="The payment"),
    "fee_withdrawn": Words(zh="撤销收费通知", en="Taking back the fee notice"),
    "replied": Words(zh="答复", en="The reply"),
    "order_received": Words(zh="责令答复", en="The order"),
    "remedy_filed": Words(zh="复议、诉讼", en="The remedy"),
}
"""Each kind of fact by name; a test holds that none is missing."""
WAITING_FOR_SUPPLEMENT = Words(zh="等待补正，不计入期限", en="waiting for the supplement, not counted")
WAITING_FOR_FEE = Words(zh="等待缴费，不计入期限", en="waiting for the fee, not counted")


def received(sheet: FactSheet) -> Words:
    """From which day it is counted, and whether that day is confirmed."""
    day = sheet.received
    if sheet.receipt_is_confirmed:
        return Words(zh=f"{day} 收到申请，自次日起算。", en=f"Received on {day}; counted from the day after.")
    return Words(
        zh=f"收到日尚未与申请人确认，暂从到达日 {day} 起算。",
        en=f"The day of receipt is unconfirmed because it has not been settled with the applicant; counted from the arrival on {day} for now.",
    )


def known_on(day: date) -> Words:
    return Words(zh=f"按 {day} 已知的放假安排计算。", en=f"On the calendar as known on {day}.")


def without_effect(fact: AnyFact, why: Words) -> Words:
    """That a fact did nothing, and why."""
    name = FACTS[fact.kind]
    return Words(zh=f"{fact.on} {name.zh}不发生效力：{why.zh}。", en=f"{name.en} of {fact.on} has no effect: {why.en}.")


ASKED_TAILS: dict[str, Words] = {
    "restart": Words(
        zh="待补正期间答复期限不计算", en="the reply period does not run until it comes in, and then starts anew"
    ),
    "pause": Words(zh="待补正期间不计入答复期限", en="the days until it comes in are not counted"),
    "none": Words(
        zh="待补正期间不计逾期；2008年条例未规定补正影响期限，收到补正后期限视为连续计算",
        en="nothing is overdue until it comes in; the 2008 text gives it no effect, so the reply period has then run on",
    ),
}


def asked(on: date, until: date | None, effect: str) -> Words:
    """That a supplement was asked for, and what that does to the reply period."""
    by = Words(zh=f"，至 {until} 止", en=f", to be done by {until}") if until else Words(zh="", en="")
    tail = ASKED_TAILS[effect]
    return Words(zh=f"{on} 告知补正{by.zh}；{tail.zh}。", en=f"A supplement was asked for on {on}{by.en}; {tail.en}.")


def no_effect_2008(on: date) -> Words:
    return Words(
        zh=f"{on} 收到补正；期限未受影响。", en=f"The supplement came in on {on}; the reply period is not affected."
    )


def paused(on: date, span: Span) -> Words:
    if span.last is None or span.last < span.first:
        return Words(zh=f"{on} 收到补正，其间无不计之日。", en=f"The supplement came in on {on}; no day lay between.")
    return Words(
        zh=f"{on} 收到补正；{span.first} 至 {span.last} 不计入期限。",
        en=f"The supplement came in on {on}; {span.first} to {span.last} are not counted.",
    )


def notice_late(on: date, due: date) -> Words:
    return Words(
        zh=f"补正告知（{on}）晚于期限届满日 {due}；其效力按本机关掌握口径（late_supplement_notice）。",
        en=f"The supplement notice of {on} came after its last day, {due}; its effect is the office's reading (late_supplement_notice).",
    )


def notice_lapsed(due: date) -> Words:
    return Words(
        zh=f"至 {due} 未告知补正；申请内容明确的，无须补正。",
        en=f"No supplement was asked for by {due}; a clear request needs none.",
    )


def restarted(on: date, base: date, by: Citation) -> Words:
    return Words(
        zh=f"{on} 收到补正，答复期限自 {base} 次日起重新计算（{by.said_in('zh')}）。",
        en=f"The supplement came in on {on}; the reply period starts anew, counted from the day after {base} ({by.said_in('en')}).",
    )


def supplement_late(on: date, until: date) -> Words:
    return Words(
        zh=f"补正（{on}）晚于补正期限 {until}，此前未认定放弃，仍予采纳。",
        en=f"The supplement of {on} came after {until}; nobody had found the request abandoned, so it still counts.",
    )


def extended(count: int, on: date, by: Citation) -> Words:
    return Words(
        zh=f"{on} 告知延长 {count} 个工作日，自原届满日起接续计算（{by.said_in('zh')}）。",
        en=f"Extended by {count} working days, told on {on}; they follow on the base due day ({by.said_in('en')}).",
    )


def extension_lost(on: date) -> Words:
    return Words(
        zh=f"{on} 重新起算后，此前的延长不再计入。", en=f"With the new start of {on} the earlier extension falls away."
    )


def date_lost(on: date) -> Words:
    return Words(
        zh=f"{on} 重新起算后，此前的合理期限不再适用。",
        en=f"With the new start of {on} the reasonable date falls away.",
    )


def ended(fact: AFact) -> Words:
    """How the case ended, for a clock."""
    if isinstance(fact, Replied):
        sent = f"，{fact.posted} 发出" if fact.posted else "（未登记发出之日）"
        sent_en = f", and sent on {fact.posted}" if fact.posted else " (no day of sending is recorded)"
        return Words(zh=f"{fact.on} 作出答复{sent}。", en=f"The reply was made on {fact.on}{sent_en}.")
    if isinstance(fact, Abandoned):
        return Words(zh=f"{fact.on} 认定视为放弃申请。", en=f"On {fact.on} the request was found abandoned.")
    if isinstance(fact, Unpaid):
        return Words(
            zh=f"{fact.on} 认定逾期未缴费，视为放弃申请。",
            en=f"On {fact.on} the fee was found unpaid; the request ends.",
        )
    return Words(zh=f"{fact.on} 申请人撤回申请。", en=f"The applicant withdrew the request on {fact.on}.")


UNKNOWN_TO_2008 = Words(zh="注意：2008年条例未规定视为放弃。", en="Mind: the 2008 text knows no deemed abandonment.")


def unpaid_too_early(fact: AFact, due: date) -> Words:
    return Words(
        zh=f"注意：{fact.on} 认定未缴费时缴费期限（{due}）尚未届满。",
        en=f"Mind: non-payment was found on {fact.on}, though the applicant had until {due}.",
    )


def no_fee_owed(fact: AFact) -> Words:
    return Words(
        zh=f"注意：{fact.on} 认定未缴费时申请人并无待缴费用。",
        en=f"Mind: when non-payment was found on {fact.on}, the applicant owed no fee.",
    )


def nothing_owed(fact: AFact) -> Words:
    return Words(
        zh=f"注意：{fact.on} 认定放弃时申请人并无待补正事项。",
        en=f"Mind: when abandonment was found on {fact.on}, the applicant owed no supplement.",
    )


def found_too_early(fact: AFact, until: date) -> Words:
    return Words(
        zh=f"注意：{fact.on} 认定放弃时补正期限（{until}）尚未届满。",
        en=f"Mind: abandonment was found on {fact.on}, though the applicant had until {until}.",
    )


def if_provisional(years: tuple[int, ...]) -> tuple[Words, ...]:
    """That the due day may still move, where notices are awaited."""
    if not years:
        return ()
    said = "、".join(str(year) for year in years)
    zh = f"届满日为暂定：{said} 年放假通知未收录，收录后重新计算。"
    en = f"The due day is provisional because the notice for {said.replace('、', ', ')} is not in; it is counted anew when it is."
    return (Words(zh=zh, en=en),)
