"""Why an act may not be done now (不予受理该操作的理由): the one rule, which knows no law, only the standing."""

from __future__ import annotations

from datetime import date, datetime

from models.act_names import ACT_NAMES
from models.acts import STATING_A_DAY, AddDocument, AskSupplement, DraftReply, RequestExtension
from models.base import Words, china
from models.roles import ROLE_NAMES
from models.signed import Signed
from models.standing import STAGE_NAMES, Opening, Refusal, Standing


def refusal(standing: Standing, signed: Signed, now: datetime) -> Refusal | None:
    """Why this act may not be done now, or None. The update's validator asks it, and the register once more."""
    if signed.agency != standing.agency:
        return other_agency()
    if standing.over:
        return closed()
    openings = [one for one in standing.open if one.act == signed.act.act]
    about = [one for one in openings if one.about in (None, signed.act.subject)]
    if not about:
        return not_now(standing, signed, china(now).date())
    permitted = [one for one in about if set(one.roles) & set(signed.roles)]
    if not permitted:
        return not_permitted(about[0])
    if all(signed.by in one.not_by for one in permitted):
        return Refusal(
            type="SameEyes",
            sentence=Words(
                zh="经手人不得审批自己的事项，须由另一人办理。",
                en="Whoever prepared this may not decide on it; another officer must.",
            ),
        )
    opening = next(one for one in permitted if signed.by not in one.not_by)
    today = china(now).date()
    why = day_breach(opening, signed, today) or limit_breach(opening, signed, today)
    return Refusal(type="AgainstTheLaw", sentence=why) if why else None


def other_agency() -> Refusal:
    return Refusal(type="OtherAgency", sentence=Words(zh="该案属其他机关。", en="The case is another agency's."))


def closed() -> Refusal:
    return Refusal(type="Closed", sentence=Words(zh="该案已办结归档。", en="The case is closed."))


def no_such_case() -> Refusal:
    return Refusal(
        type="NoSuchCase", sentence=Words(zh="没有这个登记号的案件。", en="There is no case of this number.")
    )


def conflict() -> Refusal:
    return Refusal(
        type="Conflict",
        sentence=Words(zh="同一编号已用于另一内容。", en="This id was already used with other content."),
    )


def not_entered() -> Refusal:
    return Refusal(
        type="NotEntered",
        sentence=Words(
            zh="登记簿未能记入，已通知操作员；案件照常进行。",
            en="The register did not take it; the operator is told; the case goes on.",
        ),
    )


def not_now(standing: Standing, signed: Signed, today: date) -> Refusal:
    """That the act is not open; what is, for this officer today."""
    mine = [one for one in standing.open if set(one.roles) & set(signed.roles) and may_be_done_on(one, today)]
    open_now = dict.fromkeys(one.act for one in mine)
    zh = "、".join(f"{ACT_NAMES[one].zh}（{one}）" for one in open_now)
    tried, stage = ACT_NAMES[signed.act.act], STAGE_NAMES[standing.stage]
    if any(one.act == signed.act.act for one in standing.open):
        why = Words(zh="所指的事项不在办理中，或者已被取代", en="what it is about is not pending, or was superseded")
        return Refusal(
            type="NotNow", sentence=Words(zh=f"不能办理“{tried.zh}”：{why.zh}。", en=f"{signed.act.act}: {why.en}.")
        )
    return Refusal(
        type="NotNow",
        sentence=Words(
            zh=f"现处“{stage.zh}”阶段，不能办理“{tried.zh}”；您现在可以办理：{zh or '无'}。",
            en=f"{signed.act.act} is not open at the stage {stage.en}; open to you now: {', '.join(open_now) or 'nothing'}.",
        ),
    )


def may_be_done_on(opening: Opening, today: date) -> bool:
    """Whether its first day has come, and its last has not passed unless the act states a day, which may be an earlier one."""
    has_come = opening.earliest is None or opening.earliest <= today
    return has_come and (opening.latest is None or today <= opening.latest or opening.act in STATING_A_DAY)


def not_permitted(opening: Opening) -> Refusal:
    names = [ROLE_NAMES[role] for role in opening.roles]
    return Refusal(
        type="NotPermitted",
        sentence=Words(
            zh=f"“{ACT_NAMES[opening.act].zh}”须由{'或'.join(name.zh for name in names)}办理。",
            en=f"{opening.act} is for the {' or '.join(name.en for name in names)}.",
        ),
    )


def day_breach(opening: Opening, signed: Signed, today: date) -> Words | None:
    """What is wrong with the day that the act states, or with today where it states none."""
    day = signed.act.told_on or today
    if day > today:
        return Words(
            zh=f"{day} 尚未到来，不能填写将来的日期。",
            en=f"{day} has not come yet; a day in the future cannot be stated.",
        )
    if opening.earliest and day < opening.earliest:
        return Words(
            zh=f"{day} 过早：最早为 {opening.earliest}。",
            en=f"{day} is too early: the earliest day is {opening.earliest}.",
        )
    if opening.latest and day > opening.latest:
        return Words(
            zh=f"{day} 已过期限：最迟为 {opening.latest}。",
            en=f"{day} is past the limit: the latest day is {opening.latest}.",
        )
    if opening.earlier_needs_proof and day < today and not getattr(signed.act, "proof", None):
        return Words(
            zh=f"{day} 早于今日，须填写证明（proof）。", en=f"{day} lies before today: it needs its proof (proof)."
        )
    return None


def limit_breach(opening: Opening, signed: Signed, today: date) -> Words | None:
    """Which limit of the opening the act itself passes."""
    act = signed.act
    if isinstance(act, RequestExtension) and not 1 <= act.working_days <= (opening.most_working_days or 0):
        most = opening.most_working_days
        return Words(zh=f"延长为 1 至 {most} 个工作日。", en=f"An extension is 1 to {most} working days.")
    if isinstance(act, AskSupplement) and act.until <= max(act.posted, today):
        return Words(
            zh="补正期限的末日须在告知之日和今日之后。",
            en="The applicant's last day must be after the notice and after today.",
        )
    if isinstance(act, AddDocument) and act.item > (opening.items or 0):
        return Words(zh=f"申请事项只有 {opening.items} 项。", en=f"The request has only {opening.items} item(s).")
    return draft_breach(opening, act) if isinstance(act, DraftReply) else None


def draft_breach(opening: Opening, draft: DraftReply) -> Words | None:
    """What is wrong with the findings of a draft: items, kinds, documents."""
    if sorted(one.item for one in draft.findings) != list(range(1, (opening.items or 0) + 1)):
        return Words(
            zh=f"须对 {opening.items} 项申请事项各作一项决定。",
            en=f"Each of the {opening.items} items needs one finding.",
        )
    kinds = {one.kind for one in draft.findings}
    if len(kinds) > 1:
        return Words(zh="暂不支持一案多种处理决定。", en="Several kinds of finding in one reply cannot be handled yet.")
    if any(one.kind not in opening.kinds for one in draft.findings):
        return Words(zh="该处理决定现在不能作出。", en="This kind of finding is not open now.")
    if any(set(one.documents) - set(opening.documents) for one in draft.findings):
        return Words(
            zh="所列材料未提供、未通过保密审查，或者公开属性为不予公开。",
            en="A document named is not handed over, was not found clear, or is labelled as not public.",
        )
    return gift_breach(draft)


def gift_breach(draft: DraftReply) -> Words | None:
    """What a disclosing finding must say of what is given, and a withholding one must not."""
    for one in draft.findings:
        if one.kind == "disclose" and not one.documents:
            return Words(zh="予以公开须列明所提供的材料。", en="A disclosure must name the documents given.")
        if one.kind == "already_public" and not one.where:
            return Words(
                zh="已主动公开须告知获取方式、途径。", en="Already public: the way to it must be told (where)."
            )
        if one.kind == "already_public" and one.documents:
            return Words(
                zh="已主动公开的告知途径，不附材料；要提供材料请用予以公开。",
                en="Already public tells the way and gives no documents; to give them, disclose.",
            )
        if one.kind.withholds and one.documents:
            return Words(zh="不予公开不得附材料。", en="A withholding finding gives no documents.")
    return None
