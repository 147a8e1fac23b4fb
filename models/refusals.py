"""Why an act may not be done now (不予受理该操作的理由): the one rule, which knows no law, only the standing."""

from __future__ import annotations

from datetime import date, datetime

from models.act_names import ACT_NAMES
from models.acts import STATING_A_DAY
from models.base import Words, china
from models.limits import day_breach, limit_breach
from models.roles import ROLE_NAMES
from models.signed import Signed
from models.standing import STAGE_NAMES, Opening, Refusal, Standing


def refusal(standing: Standing, signed: Signed, now: datetime) -> Refusal | None:
    """Why this act may not be done now, or None. The update's validator asks it, and the register once more."""
    if signed.agency != standing.agency:
        return other_agency()
    openings = [one for one in standing.open if one.act == signed.act.act]
    if standing.over and not openings:
        return closed()
    about = [one for one in openings if one.about in (None, signed.act.subject)]
    if not about:
        return not_now(standing, signed, china(now).date())
    permitted = [one for one in about if set(one.roles) & set(signed.roles)]
    if not permitted:
        return not_permitted(about[0])
    named = [one for one in permitted if one.is_for(signed.hands)]
    if not named:
        return not_named(permitted[0])
    others = [one for one in named if not one.is_barred_to(signed.hands)]
    if not others:
        return same_eyes()
    today = china(now).date()
    breaches = [day_breach(one, signed, today) or limit_breach(one, signed, today) for one in others]
    why = None if None in breaches else breaches[0]
    elsewhere = [one for one in about if one not in permitted and limit_breach(one, signed, today) is None]
    if why and elsewhere:  # what it decides is for another role
        return not_permitted(elsewhere[0])
    return Refusal(type="AgainstTheLaw", sentence=grounded(why, others[0])) if why else None


def grounded(why: Words, opening: Opening) -> Words:
    """A refusal's reason with the ground of the act (依据): its article, or that it is the office's own rule."""
    article = opening.article
    zh, en = (article.said_in("zh"), article.said_in("en")) if article else ("本机关规定", "the office's own rule")
    return Words(zh=f"{why.zh}（依据：{zh}）", en=f"{why.en} (ground: {en})")


def same_eyes() -> Refusal:
    return Refusal(
        type="SameEyes",
        sentence=Words(
            zh="经手人不得审批自己的事项，须由另一人办理。",
            en="Whoever prepared this may not decide on it; another officer must.",
        ),
    )


def not_named(opening: Opening) -> Refusal:
    """That the act is for officers named in the case."""
    zh, en = "、".join(opening.only), ", ".join(opening.only)
    return Refusal(
        type="NotPermitted",
        sentence=Words(
            zh=f"“{ACT_NAMES[opening.act].zh}”须由指定人员（{zh}）办理。",
            en=f"{opening.act} is for the officers named for it ({en}).",
        ),
    )


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
    why = Words(
        zh=f"“{ACT_NAMES[opening.act].zh}”须由{'或'.join(name.zh for name in names)}办理。",
        en=f"{opening.act} is for the {' or '.join(name.en for name in names)}.",
    )
    return Refusal(type="NotPermitted", sentence=grounded(why, opening))
