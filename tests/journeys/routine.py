"""The lines that nearly every story has (办理经过中的常规记录), so that a test tells in full only what is its own."""

from __future__ import annotations

REGISTERED = "03-02 操作员：登记；收到日 2026-03-02；补正告知期限届满日 2026-03-11；答复期限届满日 2026-03-30"
HEAD, LEADER = "工作机构负责人", "分管负责人"


def taken_up(day: str = "03-03") -> list[str]:
    return [
        f"{day} 经办人：审查：齐全、明确",
        f"{day} 经办人：分办；经办 case-handler-1，承办 holding-unit-1",
        f"{day} 承办处室：报告检索结果；检索到",
    ]


def paper(day: str = "03-03", which: str = "") -> list[str]:
    """A document handed over and found clear; ``which``: of several items."""
    return [f"{day} 承办处室：提供材料{which}", f"{day} 保密审查员：保密审查；材料；可以公开"]


def consulted(day: str, whom: str, moved: str = "") -> list[str]:
    """A letter prepared, found clear and sent; ``whom``: sort and mark; ``moved``: what it does to the reply's due day."""
    sort, _, mark = whom.partition(" ")
    return [
        f"{day} 经办人：拟征求意见书；{whom}",
        f"{day} 保密审查员：保密审查；征求意见书（{whom}）；可以公开",
        f"{day} 收件登记人：征求{sort}意见；代号 {mark}{moved}",
    ]


def drafted(day: str, found: str, issuer: str, *, reviewed: bool = True) -> list[str]:
    """From the draft to its issue. ``reviewed``: for legality too, as all that does not simply disclose."""
    return [
        f"{day} 经办人：拟稿；{found}",
        f"{day} 保密审查员：保密审查；答复文稿；可以公开",
        *([f"{day} 合法性审查人员：合法性审查；合法"] if reviewed else []),
        f"{day} 工作机构负责人：核稿",
        f"{day} {issuer}：签发",
    ]


def sealed(day: str) -> list[str]:
    return [f"{day} 收件登记人：编号", f"{day} 收件登记人：用印"]


def sent(day: str, due: str) -> list[str]:
    return [f"{day} 收件登记人：发出答复；在届满日 {due} 之内"]


def closed(day: str) -> list[str]:
    return [f"{day} 经办人：归档"]


def replied(day: str, found: str, issuer: str, due: str, *, reviewed: bool = True) -> list[str]:
    """All on one day, from the draft to the closed file."""
    return [*drafted(day, found, issuer, reviewed=reviewed), *sealed(day), *sent(day, due), *closed(day)]


def disclosed(day: str, due: str) -> list[str]:
    return replied(day, "予以公开", HEAD, due, reviewed=False)


def rang(day: str, clock: str, said: str, *told: str) -> str:
    return "；".join(
        [f"{day} 时钟：期限提醒", *([clock] if clock else []), said, *([f"已提醒{'、'.join(told)}"] if told else [])]
    )
