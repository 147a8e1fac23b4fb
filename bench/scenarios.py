"""Five requests from registration to closing (五种办理情形), every act on one office day, so that no alarm rings and no time is skipped."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from models.acts import (
    ApproveExtension,
    AskSupplement,
    Assign,
    CertifyNoRecord,
    ChargeFee,
    CheckDraft,
    Close,
    ConsultThirdParty,
    Countersign,
    Dispatch,
    DraftReply,
    FindComplete,
    HandInSupplement,
    IssueReply,
    OfficerAct,
    PrepareConsultation,
    ProposeFee,
    RecordOpinion,
    RecordPayment,
    RecordReceipt,
    RecordSeal,
    RecordService,
    RequestExtension,
    WeighOpinion,
)
from models.agency import Officer
from models.application import Application
from models.reply_kinds import ReplyKind
from tests.builders import (
    CLERK,
    FIRST_DAY,
    HANDLER,
    HEAD,
    HOLDER,
    JURIST,
    LEADER,
    REVIEWER,
    UNIT_HEAD,
    act_id,
    application,
    clear,
    document,
    draft,
    finding,
    lawful,
    number,
    searched,
)

DISCLOSE, PROCESS, PUBLIC = ReplyKind.DISCLOSE, ReplyKind.WITHHOLD_PROCESS, ReplyKind.ALREADY_PUBLIC
PROOF = "签收单"


class Step(NamedTuple):
    """Who does what, under which id."""

    officer: Officer
    act: OfficerAct
    id: str


class Steps(list[Step]):
    """The acts of a scenario in their order; each is told its id when it is put down."""

    def does(self, officer: Officer, act: OfficerAct) -> str:
        self.append(Step(officer, act, act_id(f"bench {len(self)}")))
        return self[-1].id


@dataclass(frozen=True)
class Scenario:
    """One way through the procedure. ``items``: how many the request has."""

    name: str
    acted: Callable[[Steps], None]
    items: int = 1

    @property
    def steps(self) -> Steps:
        steps = Steps()
        self.acted(steps)
        return steps

    @property
    def application(self) -> Application:
        asked = [{"description": f"2025年度县城污水处理厂运营补贴的拨付文件（{one}）"} for one in range(self.items)]
        return application(id=f"bench {self.name}", items=asked)


def disclosed(case: Steps) -> None:
    complete(case)
    looked(case, found=True)
    replied(case, draft(DISCLOSE, [given(case)]))


def withheld_after_a_supplement(case: Steps) -> None:
    case.does(HANDLER, AskSupplement(items=("请说明所需文件的年度",), until=FIRST_DAY.replace(day=20), posted=FIRST_DAY))
    case.does(CLERK, HandInSupplement(received_on=FIRST_DAY, text="2025年度"))
    complete(case)
    looked(case, found=True)
    replied(case, draft(PROCESS), withholds=True)


def in_part_after_a_third_party(case: Steps) -> None:
    complete(case)
    looked(case, found=True)
    paper = given(case)
    consulted(case)
    part = finding(ReplyKind.DISCLOSE_IN_PART, [paper])
    kept = part.model_copy(update={"grounds": (ReplyKind.WITHHOLD_THIRD_PARTY,)})
    replied(case, DraftReply(findings=(kept,)), withholds=True)


def does_not_exist_after_a_fee(case: Steps) -> None:
    complete(case)
    about = case.does(HANDLER, ProposeFee(measure="items", count=2, before=29, reason="当月申请数量明显超过合理范围"))
    notice = case.does(LEADER, ChargeFee(about=about, posted=FIRST_DAY, how_to_pay="按缴款码缴纳"))
    case.does(CLERK, RecordReceipt(about=notice, received_on=FIRST_DAY, proof=PROOF))
    case.does(CLERK, RecordPayment(about=notice, paid_on=FIRST_DAY, proof="缴款回单"))
    looked(case, found=False)
    case.does(UNIT_HEAD, CertifyNoRecord(reason="经检索，无此记录"))
    replied(case, draft(ReplyKind.DOES_NOT_EXIST), reviewed=True)


def three_findings_extended_and_countersigned(case: Steps) -> None:
    complete(case)
    asked = case.does(HANDLER, RequestExtension(working_days=20, reason="涉及多个处室"))
    case.does(HEAD, ApproveExtension(about=asked, posted=FIRST_DAY))
    looked(case, found=True)
    found = (finding(DISCLOSE, [given(case)], 1), finding(PROCESS, (), 2), finding(PUBLIC, (), 3))
    replied(case, DraftReply(findings=found, countersign_by=(UNIT_HEAD.id,)), withholds=True, served=True)


SCENARIOS: Sequence[Scenario] = (
    Scenario("disclosed", disclosed),
    Scenario("withheld after a supplement", withheld_after_a_supplement),
    Scenario("in part after a third party", in_part_after_a_third_party),
    Scenario("does not exist after a fee", does_not_exist_after_a_fee),
    Scenario("three findings, extended and countersigned", three_findings_extended_and_countersigned, items=3),
)


def complete(case: Steps) -> None:
    case.does(HANDLER, FindComplete())
    case.does(HANDLER, Assign(handler=HANDLER.id, holder=HOLDER.id))


def looked(case: Steps, found: bool) -> None:
    case.does(HOLDER, searched(FIRST_DAY).model_copy(update={"found": found}))


def given(case: Steps) -> str:
    """A document handed over and found clear; its digest."""
    case.does(HOLDER, document())
    case.does(REVIEWER, clear(document().sha256))
    return document().sha256


def consulted(case: Steps) -> None:
    """A third party asked, which objects with good reason."""
    letter = PrepareConsultation(sort="third_party", mark="A", name="某公司", address="某地", text="请提出意见。")
    about = case.does(HANDLER, letter)
    case.does(REVIEWER, clear(letter.sha256))
    asked = case.does(CLERK, ConsultThirdParty(about=about, posted=FIRST_DAY))
    case.does(CLERK, RecordReceipt(about=asked, received_on=FIRST_DAY, proof=PROOF))
    case.does(CLERK, RecordOpinion(about=asked, received_on=FIRST_DAY, opinion="objects", text="涉及商业秘密。"))
    weighed = WeighOpinion(about=asked, decision="withhold", ground="good_reason", reason="公开会损害其合法权益。")
    case.does(HEAD, weighed)


def replied(
    case: Steps, letter: DraftReply, *, withholds: bool = False, reviewed: bool = False, served: bool = False
) -> None:
    """From the draft to the closing. ``reviewed``: the jurist looks at it, as at all that ``withholds``."""
    about = case.does(HANDLER, letter)
    case.does(REVIEWER, clear(letter.sha256))
    if withholds or reviewed:
        case.does(JURIST, lawful(about))
    case.does(HEAD, CheckDraft(about=about))
    if letter.countersign_by:
        case.does(UNIT_HEAD, Countersign(about=about, agrees=True, opinion="同意"))
    issue = case.does(LEADER if withholds else HEAD, IssueReply(about=about))
    case.does(CLERK, number(issue))
    case.does(CLERK, RecordSeal(about=issue))
    dispatch = case.does(CLERK, Dispatch(posted=FIRST_DAY, proof="当面签收"))
    if served:
        case.does(CLERK, RecordService(about=dispatch, served_on=FIRST_DAY, proof=PROOF))
    case.does(HANDLER, Close())
