"""A refusal on the screen (不予受理的告知): what it is called, its type for programs, and why."""

from __future__ import annotations

from cli.saying import message
from models.base import Words
from models.standing import Refusal

REFUSAL_NAMES: dict[str, str] = {
    "NotNow": "现在不能办理",
    "NotPermitted": "无权办理",
    "SameEyes": "须由另一人办理",
    "OtherAgency": "属其他机关",
    "AgainstTheLaw": "不符合规定",
    "Closed": "已办结",
    "NoSuchCase": "没有此案",
    "Conflict": "编号已用于另一内容",
    "NotEntered": "未能记入",
}


def heading(refusal: Refusal) -> Words:
    """The refusal's name, with the type that programs rely on."""
    return Words(zh=f"{REFUSAL_NAMES[refusal.type]}（{refusal.type}）", en=refusal.type)


def tell_refusal(refusal: Refusal, where: str = "") -> None:
    """Name, then the sentence; ``where``: of which request of several."""
    sentence = refusal.sentence
    message(heading(refusal))
    message(Words(zh=f"{where}：{sentence.zh}", en=f"{where}: {sentence.en}") if where else sentence)
