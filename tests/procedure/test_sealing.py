"""An issued reply that may not leave as it is is taken back and drafted again; nothing of it leaves meanwhile."""

from __future__ import annotations

from models.acts import Dispatch, ErrandFailed, NumberReply, RecordSeal, RemoveSpill, ReturnForRedraft
from models.reply_kinds import ReplyKind
from models.roles import Role
from models.signed import Signed
from tests.builders import CLERK, HANDLER, HEAD, PaperCase, decided, document, draft, sealing, to_issue, to_seal

PUBLIC = ReplyKind.ALREADY_PUBLIC


def open_now(case: PaperCase) -> set[str]:
    return {one.act for one in case.standing.open}


def draft_of(case: PaperCase) -> str:
    return next(line.entry.signed.id for line in case.lines if line.entry.signed.act.act == "draft_reply")


def fails(case: PaperCase) -> None:
    """The last letter cannot be made."""
    key = case.standing.errands[-1].key
    news = ErrandFailed(errand=key, why="FactMissing where")
    one = Signed(id=f"failed {key}", agency="demo", by=Role.MESSENGER, roles=(Role.MESSENGER,), act=news)
    assert case.enter(one) is None


def test_a_reply_whose_letter_cannot_be_made_is_neither_sealed_nor_sent_but_taken_back() -> None:
    case = PaperCase()
    issue = to_issue(case)
    case.does(CLERK, NumberReply(about=issue, number="示政公开〔2026〕1号"))
    fails(case)
    assert not open_now(case) & {"record_seal", "dispatch", "number_reply"}
    case.does(HEAD, ReturnForRedraft(about=draft_of(case), reason="缺获取途径"))
    assert "draft_reply" in open_now(case)
    assert case.standing.outcome is None


def test_a_sealed_reply_that_gives_a_document_taken_out_since_does_not_leave() -> None:
    case = PaperCase()
    to_seal(case)
    case.does(HEAD, RemoveSpill(about=document().sha256, reason="误入"))
    assert case.refused(CLERK, Dispatch(posted=case.today, proof="当面签收")).type == "NotNow"
    assert "return_for_redraft" in {one.act for one in case.standing.tasks}


def test_the_reply_drafted_after_one_was_taken_back_gets_its_own_number_and_seal() -> None:
    case = PaperCase()
    to_seal(case)
    case.does(HEAD, RemoveSpill(about=document().sha256, reason="误入"))
    case.does(HEAD, ReturnForRedraft(about=draft_of(case), reason="材料误入"))
    letter = draft(PUBLIC)
    issue = decided(case, PUBLIC, case.does(HANDLER, letter), letter)
    assert case.refused(CLERK, Dispatch(posted=case.today, proof="当面签收")).type == "NotNow"
    assert case.refused(CLERK, RecordSeal(about=issue)).type == "NotNow"
    for officer, act in sealing(issue):
        case.does(officer, act)
    case.does(CLERK, Dispatch(posted=case.today, proof="当面签收"))
    assert case.standing.outcome == PUBLIC.value


def test_a_reply_that_may_leave_is_not_taken_back() -> None:
    case = PaperCase()
    to_seal(case)
    assert case.refused(HEAD, ReturnForRedraft(about=draft_of(case), reason="再议")).type == "NotNow"


def test_whoever_drafted_does_not_take_it_back() -> None:
    case = PaperCase()
    to_seal(case)
    case.does(HEAD, RemoveSpill(about=document().sha256, reason="误入"))
    both = HANDLER.model_copy(update={"roles": (*HANDLER.roles, *HEAD.roles)})
    assert case.refused(both, ReturnForRedraft(about=draft_of(case), reason="材料误入")).type == "SameEyes"
