"""Cases in which something is owed (有待履行事项的案件), and what rang in them."""

from __future__ import annotations

from datetime import date

from models.acts import (
    Alarm,
    AskForJustification,
    AskHolder,
    AskSupplement,
    Assign,
    ChargeFee,
    ConfirmReceipt,
    ConsultCoProducer,
    ConsultOtherAgency,
    ConsultThirdParty,
    CorrectFact,
    FindComplete,
    PrepareConsultation,
    ProposeCorrection,
    ProposeFee,
    ReceiveCorrectionRequest,
    ReceiveOrder,
    RecordJustification,
    RecordReceipt,
    RecordRemedyFiled,
    ReferForDetermination,
    Register,
    ReviewDocument,
    SetReasonableDate,
    Urge,
)
from models.reply_kinds import ReplyKind
from models.roles import Role
from policy.policy import POLICY, Policy
from policy.rungs import ladder_of
from tests.builders import (
    CLERK,
    HANDLER,
    HEAD,
    HOLDER,
    LEADER,
    OFFICERS,
    REVIEWER,
    PaperCase,
    application,
    decided,
    document,
    draft,
    opening,
)

SUPERVISOR = OFFICERS[Role.SUPERVISOR]
SENDING: dict[str, type[ConsultThirdParty | ConsultCoProducer | ConsultOtherAgency]] = {
    "third_party": ConsultThirdParty,
    "co_producer": ConsultCoProducer,
    "other_agency": ConsultOtherAgency,
}
ASKED, RECEIVED = date(2026, 3, 4), date(2026, 3, 6)


def rang(case: PaperCase, kind: str) -> list[str]:
    """What rang of clocks of this kind: each rung with the moment at which it was entered."""
    acts = [(line.entry.signed.act, line.entry.at) for line in case.lines]
    return [
        f"{act.rung} {at:%m-%d %H:%M}"
        for act, at in acts
        if isinstance(act, Alarm) and act.clock.partition(":")[0] == kind
    ]


def once_each(case: PaperCase, kind: str) -> list[str]:
    """The same without the weekly rung; none rang twice, and all of the ladder's rang."""
    found = [one for one in rang(case, kind) if not one.startswith("weekly")]
    names = [one.partition(" ")[0] for one in found]
    assert sorted(names) == sorted(rung.name for rung in ladder_of(POLICY.ladders, kind) if rung.name != "weekly")
    return found


def reminded_of(case: PaperCase) -> list[str]:
    """The reminders that stand in inboxes: clock and rung."""
    return [one.reminder for one in case.standing.tasks if one.reminder]


def armed(case: PaperCase) -> set[str]:
    """The kinds of clocks that have alarms to come."""
    return {one.clock.partition(":")[0] for one in case.standing.alarms}


def complete(policy: Policy = POLICY, items: int = 1, day: date | None = None) -> PaperCase:
    """Handed in on Monday 2026-03-02 and found complete the same day."""
    asked = [{"description": f"第{number}项文件"} for number in range(1, items + 1)]
    case = PaperCase(opening(Register(application=application(items=asked))), policy=policy)
    case.does(HANDLER, FindComplete())
    if day:
        case.goes_to(day)
    return case


def unconfirmed(day: date = date(2026, 3, 2)) -> PaperCase:
    """Sent over the web and not confirmed with the applicant yet."""
    arrival = {"channel": "web", "submitted": f"{day}T08:15:00+08:00"}
    return PaperCase(opening(Register(application=application(arrival=arrival))), day)


def consults(case: PaperCase, sort: str = "third_party", mark: str = "A", item: int = 1) -> str:
    """Prepared, cleared and sent today."""
    letter = PrepareConsultation.model_validate(
        {"sort": sort, "mark": mark, "name": "某公司", "address": "某地", "item": item, "text": "请提出意见。"}
    )
    about = case.does(HANDLER, letter)
    case.does(REVIEWER, ReviewDocument(about=letter.sha256, clear=True, reason="不涉密"))
    return case.does(CLERK, SENDING[sort](about=about, posted=case.today))


def consulted(sort: str = "third_party") -> tuple[PaperCase, str]:
    """Asked on Wednesday 2026-03-04, which sets the days from the next one aside."""
    case = complete(day=ASKED)
    return case, consults(case, sort)


def arrives(case: PaperCase, about: str, day: date | None = None) -> None:
    """A letter's arrival today, or on an earlier day, is proven."""
    case.does(CLERK, RecordReceipt(about=about, received_on=day or case.today, proof="签收单"))


def received(sort: str = "third_party") -> tuple[PaperCase, str]:
    """The letter arrived on Friday 2026-03-06: fifteen working days end on Friday 2026-03-27."""
    case, about = consulted(sort)
    case.goes_to(RECEIVED)
    arrives(case, about)
    return case, about


def referred() -> tuple[PaperCase, str]:
    """A doubt referred on 2026-03-04."""
    case = complete(day=ASKED)
    case.does(HOLDER, document())
    refer = ReferForDetermination(about=document().sha256, mark="R1", authority="市保密局", posted=ASKED)
    return case, case.does(REVIEWER, refer)


def held(until: date = date(2026, 3, 13)) -> PaperCase:
    """The holding unit was asked on 2026-03-04."""
    case = complete(day=ASKED)
    case.does(HANDLER, Assign(handler=HANDLER.id, holder=HOLDER.id))
    case.does(HANDLER, AskHolder(question="请检索。", until=until))
    return case


def asked_to_correct() -> tuple[PaperCase, str]:
    case = complete()
    return case, case.does(CLERK, correction_request(case.today))


def urged(until: date = date(2026, 3, 13)) -> tuple[PaperCase, str]:
    case = complete()
    return case, case.does(SUPERVISOR, Urge(type="notice", number="督〔2026〕1号", until=until, text="请抓紧"))


def charged() -> tuple[PaperCase, str]:
    """A fee notice posted on Thursday 2026-03-05."""
    case = complete(day=date(2026, 3, 5))
    fee = ProposeFee(measure="items", count=2, before=29, reason="当月申请数量明显超过合理范围")
    about = case.does(HANDLER, fee)
    return case, case.does(LEADER, ChargeFee(about=about, posted=case.today, how_to_pay="按缴款码缴纳"))


def owes_a_fee() -> tuple[PaperCase, str]:
    """It arrived on Friday 2026-03-06: twenty working days end on Friday 2026-04-03."""
    case, about = charged()
    case.goes_to(RECEIVED)
    arrives(case, about)
    return case, about


def owes_a_supplement(until: date = date(2026, 3, 20)) -> tuple[PaperCase, str]:
    case = PaperCase()
    case.goes_to(ASKED)
    return case, case.does(HANDLER, AskSupplement(items=("请写明年份",), until=until, posted=case.today))


def has_until(until: date) -> PaperCase:
    """A reasonable date set on 2026-03-10 (Art. 35)."""
    case = complete()
    why = AskForJustification(why="同一季度提出八十件。", until=date(2026, 3, 16), posted=case.today)
    about = case.does(HANDLER, why)
    case.goes_to(date(2026, 3, 10))
    case.does(CLERK, RecordJustification(about=about, received_on=case.today, text="用于课题研究。"))
    case.does(LEADER, SetReasonableDate(about=about, until=until, posted=case.today, reason="理由合理。"))
    return case


def filed(day: date, **changes: object) -> RecordRemedyFiled:
    base = RecordRemedyFiled(
        remedy="reconsideration", body="示范市人民政府", file_number="复〔2026〕1号", received_on=day
    )
    return base.model_copy(update=changes)


def order(day: date, **changes: object) -> ReceiveOrder:
    base = ReceiveOrder(
        by="court", ordered_by="示范市人民政府", file_number="复决〔2026〕1号", received_on=day, text="重新答复"
    )
    return base.model_copy(update=changes)


def handed_in(day: date) -> Register:
    arrival = {"channel": "in_person", "handed_in": day.isoformat()}
    return Register(application=application(arrival=arrival))


def confirmation(day: date) -> ConfirmReceipt:
    return ConfirmReceipt(confirmed_on=day, proof="电话确认")


def correction_request(day: date) -> ReceiveCorrectionRequest:
    return ReceiveCorrectionRequest(received_on=day, text="出生年份有误")


def answered(case: PaperCase) -> str:
    """A reply is drafted and issued today; the id of the issue."""
    letter = draft(ReplyKind.ALREADY_PUBLIC)
    return decided(case, ReplyKind.ALREADY_PUBLIC, case.does(HANDLER, letter), letter)


def corrects(case: PaperCase, act: str, day: date) -> None:
    """The day that this act states is corrected by two."""
    proposal = ProposeCorrection(of=act, day=day, reason="登记有误", proof="邮政收据")
    case.does(HEAD, CorrectFact(about=case.does(CLERK, proposal)))
