"""How some sequences begin (序幕): without chance, so that what follows gets further."""

from __future__ import annotations

from datetime import timedelta

from models.acts import (
    AddDocument,
    AskForJustification,
    AskSupplement,
    ChargeFee,
    CheckDraft,
    ConsultThirdParty,
    Dispatch,
    FindComplete,
    IssueReply,
    PrepareConsultation,
    ProposeFee,
    RecordJustification,
    RecordOpinion,
    RecordReceipt,
    WeighOpinion,
)
from models.reply_kinds import ReplyKind
from models.roles import Role
from tests.builders import (
    CLERK,
    HANDLER,
    HEAD,
    HOLDER,
    JURIST,
    LEADER,
    REVIEWER,
    PaperCase,
    clear,
    deciding,
    digest,
    draft,
    finding,
    lawful,
    sealing,
    searched,
)
from tests.procedure.wished import PAPERS

PAPER = PAPERS[0]


def begins(case: PaperCase, theme: str) -> None:
    """Brings the case to where the theme begins; one without a beginning of its own, to a document found clear."""
    if theme == "sorting":
        return None
    if theme == "supplement":
        return asked_to_supplement(case)
    found(case)
    match theme:
        case "third parties":
            third_party_weighed(case)
            if live_items(case) == (1,):
                sealed_against_it(case)
        case "excessive" if is_open(case, "ask_for_justification"):
            reasons_came_in(case)
        case "fees" if is_open(case, "propose_fee"):
            told = fee_charged(case)
            if live_items(case) == (1,):
                not_paid(case, told)
        case "service" | "remedies":
            replied(case)
    return None


def is_open(case: PaperCase, act: str) -> bool:
    """Not each text of the Regulation knows it."""
    return any(one.act == act for one in case.standing.open)


def found(case: PaperCase) -> None:
    """Complete, searched for, and a document handed over that was found clear."""
    case.does(HANDLER, FindComplete())
    case.does(HOLDER, searched(case.today))
    paper = AddDocument(title=PAPER, label="on_request", sha256=digest(PAPER), pages=300, free_of_secret_marks=True)
    case.does(HOLDER, paper)
    case.does(REVIEWER, clear(paper.sha256))


def asked_to_supplement(case: PaperCase) -> None:
    case.does(HANDLER, AskSupplement(items=("年份",), until=case.today + timedelta(days=10), posted=case.today))


def third_party_weighed(case: PaperCase) -> None:
    """A third party objected, and is overruled on the first ground that the text in force allows."""
    letter = PrepareConsultation(sort="third_party", mark="Z", name="某公司", address="某路1号", text="请提意见")
    prepared = case.does(HANDLER, letter)
    case.does(REVIEWER, clear(letter.sha256))
    asked = case.does(CLERK, ConsultThirdParty(about=prepared, posted=case.today))
    case.does(CLERK, RecordReceipt(about=asked, received_on=case.today, proof="回执"))
    objects = RecordOpinion(about=asked, received_on=case.today, opinion="objects", text="不同意")
    case.does(CLERK, objects)
    weigh = next(one for one in case.standing.open if one.act == "weigh_opinion" and Role.LEADER in one.roles)
    decision, _, ground = weigh.choices[0].partition("/")
    weighing = {"about": asked, "decision": decision, "ground": ground, "reason": "经审查"}
    case.does(LEADER, WeighOpinion.model_validate(weighing))


def sealed_against_it(case: PaperCase) -> None:
    """The document is to be given out in spite of the third party, which is not told yet."""
    letter = draft(ReplyKind.DISCLOSE, [digest(PAPER)])
    about = case.does(HANDLER, letter)
    case.does(REVIEWER, clear(letter.sha256))
    case.does(JURIST, lawful(about))
    case.does(HEAD, CheckDraft(about=about))
    for officer, act in sealing(case.does(LEADER, IssueReply(about=about))):
        case.does(officer, act)


def live_items(case: PaperCase) -> tuple[int, ...]:
    return next(one.live_items for one in case.standing.open if one.act == "draft_reply")


def reasons_came_in(case: PaperCase) -> None:
    asking = AskForJustification(why="数量过多", until=case.today + timedelta(days=10), posted=case.today)
    asked = case.does(HANDLER, asking)
    case.does(CLERK, RecordJustification(about=asked, received_on=case.today, text="需要"))


def fee_charged(case: PaperCase) -> str:
    """A fee notice that arrived; the id of its act."""
    proposed = case.does(HANDLER, ProposeFee(measure="pages", count=290, reason="页数较多"))
    told = case.does(LEADER, ChargeFee(about=proposed, posted=case.today, how_to_pay="国库"))
    case.does(CLERK, RecordReceipt(about=told, received_on=case.today, proof="回执"))
    return told


def not_paid(case: PaperCase, told: str) -> None:
    """The last day to pay has passed, and to end the case for it was found lawful."""
    review = next(one for one in case.standing.open if (one.act, one.about) == ("review_legality", told))
    assert review.earliest
    case.goes_to(review.earliest)
    case.does(JURIST, lawful(told))


def replied(case: PaperCase) -> None:
    """All is public already, and the reply has left."""
    kind = ReplyKind.ALREADY_PUBLIC
    findings = tuple(finding(kind, item=item) for item in live_items(case))
    letter = draft(kind).model_copy(update={"findings": findings})
    issue = ""
    for officer, act, _ in deciding(kind, case.does(HANDLER, letter), letter):
        issue = case.does(officer, act)
    for officer, act in sealing(issue):
        case.does(officer, act)
    case.does(CLERK, Dispatch(posted=case.today, proof="收据"))
