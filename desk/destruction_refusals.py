"""Why a list of destruction is not taken further (不予办理的理由)."""

from __future__ import annotations

from collections.abc import Sequence

from models.base import Words
from models.roles import ROLE_NAMES, Role
from models.standing import Refusal


def not_for(roles: Sequence[Role]) -> Refusal:
    zh = "或".join(ROLE_NAMES[one].zh for one in roles)
    en = " or ".join(ROLE_NAMES[one].en for one in roles)
    return Refusal(type="NotPermitted", sentence=Words(zh=f"须由{zh}办理。", en=f"This is for the {en}."))


def not_approved() -> Refusal:
    return Refusal(type="NotNow", sentence=Words(zh="清册尚未批准。", en="The list was not approved yet."))


def taken_back() -> Refusal:
    return Refusal(type="NotNow", sentence=Words(zh="清册已撤回。", en="The list was withdrawn."))


def begun() -> Refusal:
    return Refusal(
        type="NotNow",
        sentence=Words(zh="已开始销毁，不能撤回。", en="The destruction has begun; it cannot be withdrawn."),
    )


def moved(numbers: Sequence[str]) -> Refusal:
    return Refusal(
        type="NotNow",
        sentence=Words(
            zh=f"列入清册后案件有变动，不予销毁：{'、'.join(numbers)}。请撤回清册，重新鉴定。",
            en=f"Cases moved since they were listed, and are not destroyed: {', '.join(numbers)}. Withdraw the list and appraise anew.",
        ),
    )
