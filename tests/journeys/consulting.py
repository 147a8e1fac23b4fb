"""How somebody is consulted in journeys (征求意见动作): asked, proven to have the letter, answering, weighed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Literal

from models.acts import (
    ConsultCoProducer,
    ConsultOtherAgency,
    ConsultThirdParty,
    PrepareConsultation,
    RecordOpinion,
    RecordReceipt,
    WeighOpinion,
)
from procedure.third_parties import OVERRULING
from tests.builders import CLERK, HANDLER, HEAD, LEADER, REVIEWER, clear
from tests.journeys.acting import did
from tests.workflows.helping import OpenCase

Sort = Literal["third_party", "co_producer", "other_agency"]
SENDING: dict[Sort, type[ConsultThirdParty | ConsultCoProducer | ConsultOtherAgency]] = {
    "third_party": ConsultThirdParty,
    "co_producer": ConsultCoProducer,
    "other_agency": ConsultOtherAgency,
}


async def asked(case: OpenCase, sort: Sort, mark: str, day: date, documents: Sequence[str] = (), item: int = 1) -> str:
    """Somebody consulted by letter on that day: prepared, found clear, posted; the id of the sending."""
    await case.goes_to(day)
    words = "请就该信息是否公开提出意见。"
    ask = PrepareConsultation(
        sort=sort, mark=mark, name="某单位", address="某路1号", item=item, text=words, documents=tuple(documents)
    )
    about = await did(case, HANDLER, ask)
    await case.does(REVIEWER, clear(ask.sha256))
    return await did(case, CLERK, SENDING[sort](about=about, posted=day))


async def arrived(case: OpenCase, about: str, day: date) -> None:
    """The proof of receipt came in on that day."""
    await case.goes_to(day)
    await case.does(CLERK, RecordReceipt(about=about, received_on=day, proof="邮政签收回执"))


async def answered(
    case: OpenCase, about: str, day: date, opinion: Literal["agrees", "agrees_in_part", "objects"]
) -> None:
    await case.goes_to(day)
    await case.does(CLERK, RecordOpinion(about=about, received_on=day, opinion=opinion, text="书面意见一份"))


async def weighed(case: OpenCase, about: str, choice: str) -> str:
    """Weighed by the head, or by the leader where it is overruled: decision and ground as one choice; the id of the weighing."""
    decision, ground = choice.split("/")
    act = WeighOpinion.model_validate(
        {"about": about, "decision": decision, "ground": ground, "reason": "经审查，理由如卷内意见"}
    )
    return await did(case, LEADER if ground in OVERRULING else HEAD, act)
