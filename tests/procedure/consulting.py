"""Consultations with harmless defaults (征求意见测试构件)."""

from __future__ import annotations

from datetime import date

from models.acts import (
    ConsultCoProducer,
    ConsultOtherAgency,
    ConsultThirdParty,
    FindComplete,
    PrepareConsultation,
    RecordOpinion,
    RecordReceipt,
    Register,
    ReviewDocument,
    WeighOpinion,
)
from models.reply_kinds import ReplyKind
from models.standing import Task
from policy.policy import POLICY, Policy
from procedure.case import Case, case_of
from procedure.consultation import bars
from tests.builders import (
    CLERK,
    HANDLER,
    REVIEWER,
    PaperCase,
    application,
    opening,
)

D, PART, KEPT = ReplyKind.DISCLOSE, ReplyKind.DISCLOSE_IN_PART, ReplyKind.WITHHOLD_THIRD_PARTY
ASKED, RECEIVED, LAPSES = date(2026, 3, 4), date(2026, 3, 6), date(2026, 3, 27)
"""Fifteen working days after Friday 2026-03-06 end on Friday 2026-03-27."""
SENDING: dict[str, type[ConsultThirdParty | ConsultCoProducer | ConsultOtherAgency]] = {
    "third_party": ConsultThirdParty,
    "co_producer": ConsultCoProducer,
    "other_agency": ConsultOtherAgency,
}


def letter(mark: str = "A", sort: str = "third_party", item: int = 1) -> PrepareConsultation:
    return PrepareConsultation.model_validate(
        {"sort": sort, "mark": mark, "name": "某公司", "address": "某地", "item": item, "text": "请提出意见。"}
    )


def complete(items: int = 1, policy: Policy = POLICY) -> PaperCase:
    asked = [{"description": f"第{number}项文件"} for number in range(1, items + 1)]
    case = PaperCase(opening(Register(application=application(items=asked))), policy=policy)
    case.does(HANDLER, FindComplete())
    return case


def prepared(case: PaperCase, one: PrepareConsultation) -> str:
    about = case.does(HANDLER, one)
    case.does(REVIEWER, ReviewDocument(about=one.sha256, clear=True, reason="不涉密"))
    return about


def sent(case: PaperCase, one: PrepareConsultation | None = None) -> str:
    """Prepared, cleared and sent on 2026-03-04."""
    chosen = one or letter()
    about = prepared(case, chosen)
    if case.today < ASKED:
        case.goes_to(ASKED)
    return case.does(CLERK, SENDING[chosen.sort](about=about, posted=case.today))


def received(case: PaperCase, about: str) -> None:
    if case.today < RECEIVED:
        case.goes_to(RECEIVED)
    case.does(CLERK, RecordReceipt(about=about, received_on=RECEIVED, proof="签收回执"))


def answers(about: str, opinion: str, day: date) -> RecordOpinion:
    return RecordOpinion.model_validate({"about": about, "received_on": day, "opinion": opinion, "text": "意见如下。"})


def weighs(about: str, choice: str) -> WeighOpinion:
    decision, ground = choice.split("/")
    return WeighOpinion.model_validate(
        {"about": about, "decision": decision, "ground": ground, "reason": "经审查作出判断。"}
    )


def read(case: PaperCase) -> Case:
    return case_of(case.lines, case.policy, case.calendar)


def barred(case: PaperCase, item: int = 1) -> set[ReplyKind]:
    """The kinds that consultations keep from being found of an item."""
    found = list(bars(read(case)))
    return {kind for kind in ReplyKind for bar in found if bar.is_against(item, kind)}


def waits(case: PaperCase, act: str) -> Task | None:
    return next((one for one in case.standing.tasks if one.act == act), None)


def objected(case: PaperCase) -> str:
    """A third party that was asked and objected on the day of its receipt."""
    about = sent(case)
    received(case, about)
    case.does(CLERK, answers(about, "objects", RECEIVED))
    return about


def of_2018() -> PaperCase:
    day = date(2018, 3, 5)
    arrival = {"channel": "in_person", "handed_in": day.isoformat()}
    case = PaperCase(opening(Register(application=application(arrival=arrival))), day=day)
    case.does(HANDLER, FindComplete())
    return case
