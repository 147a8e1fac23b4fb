"""What consultations keep from being found (征求意见期间暂不能作出的处理决定): item by item."""

from __future__ import annotations

from collections.abc import Iterator

from models.base import Words
from models.reply_kinds import ReplyKind
from models.standing import Bar
from procedure.case import Case
from procedure.consulted import consulted_of
from procedure.third_parties import ThirdParty, third_parties

GIVING = tuple(kind for kind in ReplyKind if kind.gives)
FOR_ITS_SAKE = ReplyKind.WITHHOLD_THIRD_PARTY


def bars(case: Case) -> Iterator[Bar]:
    """Why some findings may not be made now, for the sake of those consulted."""
    asked = third_parties(case)
    for item in case.live_items:
        yield from of_third_parties(case, item, [one for one in asked if one.consulted.letter.item == item])
    yield from of_co_producers(case)
    yield from of_other_agencies(case)


def of_third_parties(case: Case, item: int, asked: list[ThirdParty]) -> Iterator[Bar]:
    """Nothing before each is weighed; then nothing whole against a withholding, and nothing withheld without one."""
    article = case.text.third_party
    for one in asked:
        if one.weighing is None:
            yield Bar(item=item, kinds=(*GIVING, FOR_ITS_SAKE), why=not_weighed(one))
        elif one.decision == "withhold":
            yield Bar(item=item, kinds=(ReplyKind.DISCLOSE,), why=withheld(one))
    if not asked and case.policy.office.third_party_is_asked_first:
        why = Words(
            zh=f"{article.said_in('zh')}：应当先书面征求第三方的意见。",
            en=f"{article.said_in('en')}: the third party must be asked first.",
        )
        yield Bar(item=item, kinds=(FOR_ITS_SAKE,), why=why)
    if asked and all(one.decision == "disclose" for one in asked):
        why = Words(
            zh="对第三方意见的判断是公开。", en="the third parties' opinions were weighed in favour of disclosure."
        )
        yield Bar(item=item, kinds=(FOR_ITS_SAKE,), why=why)


def not_weighed(one: ThirdParty) -> Words:
    mark = one.consulted.letter.mark
    return Words(
        zh=f"已征求第三方（{mark}）意见，尚未作出判断。",
        en=f"third party {mark} was asked, and its opinion or silence is not weighed yet.",
    )


def withheld(one: ThirdParty) -> Words:
    mark = one.consulted.letter.mark
    return Words(
        zh=f"对第三方（{mark}）意见的判断是不予公开；能够区分处理的，可以部分公开。",
        en=f"the opinion of third party {mark} was weighed against disclosure; what can be separated may be given in part.",
    )


def of_co_producers(case: Case) -> Iterator[Bar]:
    """Its answer is waited for until it lapses; then it is taken to agree. An objection leaves the lead agency to decide."""
    for one in consulted_of(case, "co_producer"):
        if one.is_awaited_on(case.today):
            mark = one.letter.mark
            why = Words(
                zh=f"尚在等待共同制作机关（{mark}）的意见，期限未满。",
                en=f"co-producing agency {mark} has not answered, and its period has not run out.",
            )
            yield Bar(item=one.letter.item, kinds=GIVING, why=why)


def of_other_agencies(case: Case) -> Iterator[Bar]:
    """Its answer is waited for until it comes or the waiting is given up: the law sets it no period."""
    for one in consulted_of(case, "other_agency"):
        if one.is_unanswered:
            mark = one.letter.mark
            why = Words(
                zh=f"尚在等待其他机关（{mark}）的意见；不再等待的，先终止征求意见。",
                en=f"agency {mark} has not answered; to wait no longer, end the consultation first.",
            )
            yield Bar(item=one.letter.item, kinds=GIVING, why=why)
