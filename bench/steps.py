"""Stretches of the procedure that the scenarios share (办理环节): acts in their order, with who does them and under which id."""

from __future__ import annotations

from typing import NamedTuple

from models.acts import (
    Assign,
    CheckDraft,
    Close,
    ConsultThirdParty,
    Countersign,
    Dispatch,
    DraftReply,
    FindComplete,
    IssueReply,
    OfficerAct,
    PrepareConsultation,
    RecordOpinion,
    RecordReceipt,
    RecordSeal,
    RecordService,
    WeighOpinion,
)
from models.agency import Officer
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
    clear,
    document,
    lawful,
    number,
    searched,
)

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
