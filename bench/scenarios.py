"""Five requests from registration to closing (五种办理情形), every act on one office day, so that no alarm rings and no time is skipped."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bench.steps import PROOF, Steps, complete, consulted, given, looked, replied
from models.acts import (
    ApproveExtension,
    AskSupplement,
    CertifyNoRecord,
    ChargeFee,
    DraftReply,
    HandInSupplement,
    ProposeFee,
    RecordPayment,
    RecordReceipt,
    RequestExtension,
)
from models.application import Application
from models.reply_kinds import ReplyKind
from tests.builders import CLERK, FIRST_DAY, HANDLER, HEAD, LEADER, UNIT_HEAD, application, draft, finding

DISCLOSE, PROCESS, PUBLIC = ReplyKind.DISCLOSE, ReplyKind.WITHHOLD_PROCESS, ReplyKind.ALREADY_PUBLIC


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
        asked = [
            {"description": f"2025年度县城污水处理厂运营补贴的拨付文件（{one}）"} for one in range(1, self.items + 1)
        ]
        return application(id=f"bench {self.name}", items=asked)


def disclosed(case: Steps) -> None:
    complete(case)
    looked(case, found=True)
    replied(case, draft(DISCLOSE, [given(case)]))


def withheld_after_a_supplement(case: Steps) -> None:
    case.does(
        HANDLER, AskSupplement(items=("请说明所需文件的年度",), until=FIRST_DAY.replace(day=20), posted=FIRST_DAY)
    )
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
