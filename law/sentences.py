"""What the reasons of a clock say (期限说明用语), one sentence for each thing that shaped a date."""

from __future__ import annotations

from datetime import date

from models.base import Words
from models.citation import Citation
from models.facts import Abandoned, Fact, FactSheet, Replied

FACTS: dict[str, Words] = {
    "supplement_notified": Words(zh="补正告知", en="The supplement notice"),
    "supplement_received": Words(zh="收到补正", en="The supplement received"),
    "abandoned": Words(zh="视为放弃", en="The finding of abandonment"),
    "withdrawn": Words(zh="撤回", en="The withdrawal"),
    "extension_notified": Words(zh="延长告知", en="The extension"),
    "replied": Words(zh="答复", en="The reply"),
}


def received(sheet: FactSheet) -> Words:
    """From which day it is counted, and whether that day is confirmed."""
    day = sheet.received
    if sheet.receipt_is_confirmed:
        return Words(zh=f"{day} 收到申请，自次日起算。", en=f"Received on {day}; counted from the day after.")
    return Words(
        zh=f"收到日尚未与申请人确认，暂从到达日 {day} 起算。",
        en=f"The day of receipt is unconfirmed because it has not been settled with the applicant; counted from the arrival on {day} for now.",
    )


def without_effect(fact: Fact, why: Words) -> Words:
    """That a fact did nothing, and why."""
    name = FACTS[fact.kind]
    return Words(zh=f"{fact.on} {name.zh}不生效力：{why.zh}。", en=f"{name.en} of {fact.on} has no effect: {why.en}.")


def asked(on: date, until: date | None) -> Words:
    tail = Words(zh=f"，至 {until} 止", en=f", to be done by {until}") if until else Words(zh="", en="")
    return Words(
        zh=f"{on} 告知补正{tail.zh}；待补正期间答复期限不计算。",
        en=f"A supplement was asked for on {on}{tail.en}; the reply period does not run until it comes in.",
    )


def notice_late(on: date, due: date) -> Words:
    return Words(
        zh=f"补正告知（{on}）晚于期限届满日 {due}。",
        en=f"The supplement notice of {on} came after its last day, {due}.",
    )


def notice_lapsed(due: date) -> Words:
    return Words(
        zh=f"至 {due} 未告知补正；材料齐全的无须告知。",
        en=f"No supplement was asked for by {due}; a complete request needs no notice.",
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


def ended(fact: Fact) -> Words:
    """How the case ended, for a clock."""
    if isinstance(fact, Replied):
        posted = (
            Words(zh=f"，{fact.posted} 发出", en=f", and sent on {fact.posted}") if fact.posted else Words(zh="", en="")
        )
        return Words(zh=f"{fact.on} 作出答复{posted.zh}。", en=f"The reply was made on {fact.on}{posted.en}.")
    if isinstance(fact, Abandoned):
        return Words(zh=f"{fact.on} 认定视为放弃申请。", en=f"On {fact.on} the request was found abandoned.")
    return Words(zh=f"{fact.on} 申请人撤回申请。", en=f"The applicant withdrew the request on {fact.on}.")


def nothing_owed(fact: Fact) -> Words:
    return Words(
        zh=f"注意：{fact.on} 认定放弃时申请人并无待补正事项。",
        en=f"Mind: when abandonment was found on {fact.on}, the applicant owed no supplement.",
    )


def found_too_early(fact: Fact, until: date) -> Words:
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
