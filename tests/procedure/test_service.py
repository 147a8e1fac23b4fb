"""Service: in time by the day on which the reply left, served by its arrival; what came back is sent again."""

from __future__ import annotations

from datetime import date

import pytest

from models.acts import (
    Assign,
    ConsultThirdParty,
    Dispatch,
    FindComplete,
    PrepareConsultation,
    RecordOpinion,
    RecordPosting,
    RecordReceipt,
    RecordReturn,
    RecordService,
    ServeAgain,
    TellThirdParty,
    WeighOpinion,
)
from models.reply_kinds import ReplyKind
from tests.builders import (
    CLERK,
    HANDLER,
    HOLDER,
    LEADER,
    REVIEWER,
    PaperCase,
    clear,
    decided,
    document,
    draft,
    sealing,
    to_issue,
    to_seal,
)
from tests.procedure.after_the_issue import MAIL, WITHHELD, awaited, open_for, to_dispatch, verdict

DUE = date(2026, 3, 30)


def on(day: date) -> PaperCase:
    case = PaperCase()
    case.goes_to(day)
    return case


def sent_on_the_last_day() -> tuple[PaperCase, str]:
    case = on(DUE)
    return case, to_dispatch(case)


def posting(about: str, day: date) -> RecordPosting:
    return RecordPosting(about=about, posted=day, tracking_number="XA00000001", proof=MAIL)


def served(about: str, day: date) -> RecordService:
    return RecordService(about=about, served_on=day, proof="签收回执")


def test_a_reply_leaves_once_it_is_sealed_and_not_before_the_day_of_its_issue() -> None:
    case = on(date(2026, 3, 20))
    to_issue(case)
    assert case.refused(CLERK, Dispatch(posted=case.today, proof=MAIL)).type == "NotNow"
    other = on(date(2026, 3, 20))
    to_seal(other, WITHHELD)
    assert "dispatch" in awaited(other)
    assert other.refused(CLERK, Dispatch(posted=date(2026, 3, 19), proof=MAIL)).type == "AgainstTheLaw"
    other.does(CLERK, Dispatch(posted=other.today, proof=MAIL))
    assert other.refused(CLERK, Dispatch(posted=other.today, proof=MAIL)).type == "NotNow"


def test_the_day_on_which_the_post_took_it_counts() -> None:
    case, sent = sent_on_the_last_day()
    case.goes_to(date(2026, 4, 1))
    assert verdict(case) == "on_time"
    case.does(CLERK, posting(sent, date(2026, 3, 31)))
    assert verdict(case) == "late"


def test_a_posting_is_recorded_once_from_the_day_of_issue_till_it_arrived() -> None:
    case, sent = sent_on_the_last_day()
    case.goes_to(date(2026, 4, 3))
    case.does(CLERK, served(sent, date(2026, 4, 1)))
    assert case.refused(CLERK, posting(sent, date(2026, 3, 29))).type == "AgainstTheLaw"
    assert case.refused(CLERK, posting(sent, date(2026, 4, 2))).type == "AgainstTheLaw"
    case.does(CLERK, posting(sent, DUE))
    assert case.refused(CLERK, posting(sent, DUE)).type == "NotNow"


def test_the_remedies_run_from_service() -> None:
    case, sent = sent_on_the_last_day()
    window = case.standing.clock("reconsideration_window")
    assert window is not None
    assert window.due is None
    case.goes_to(date(2026, 4, 2))
    case.does(CLERK, served(sent, date(2026, 4, 2)))
    window = case.standing.clock("reconsideration_window")
    assert window is not None
    assert window.due == date(2026, 6, 1)


def test_it_is_served_once_and_not_before_it_left() -> None:
    case, sent = sent_on_the_last_day()
    case.goes_to(date(2026, 4, 2))
    assert case.refused(CLERK, served(sent, date(2026, 3, 29))).type == "AgainstTheLaw"
    assert case.refused(CLERK, served("another", date(2026, 4, 1))).type == "NotNow"
    assert "record_service" in awaited(case)
    case.does(CLERK, served(sent, date(2026, 4, 1)))
    assert "record_service" not in awaited(case)
    assert case.refused(CLERK, served(sent, date(2026, 4, 1))).type == "NotNow"


def test_a_letter_that_came_back_left_in_time_all_the_same_and_is_sent_again() -> None:
    case, sent = sent_on_the_last_day()
    case.goes_to(date(2026, 4, 10))
    case.does(CLERK, RecordReturn(about=sent, returned_on=date(2026, 4, 9), reason="查无此人"))
    assert verdict(case) == "on_time"
    task = next(one for one in case.standing.tasks if one.act == "serve_again")
    assert (task.about, task.by) == (sent, None)
    assert case.refused(CLERK, served(sent, case.today)).type == "NotNow"
    again = ServeAgain(about=sent, posted=date(2026, 4, 10), way="in_person", proof="当面送达")
    assert case.refused(CLERK, again.model_copy(update={"posted": date(2026, 4, 8)})).type == "AgainstTheLaw"
    case.does(CLERK, again)
    assert case.refused(CLERK, served(sent, date(2026, 4, 9))).type == "AgainstTheLaw"
    case.does(CLERK, served(sent, date(2026, 4, 10)))
    assert (verdict(case), open_for(case, "serve_again")) == ("on_time", [])


def test_nothing_is_sent_again_that_did_not_come_back() -> None:
    case, sent = sent_on_the_last_day()
    assert case.refused(CLERK, ServeAgain(about=sent, posted=DUE, way="post", proof=MAIL)).type == "NotNow"


@pytest.mark.parametrize("act", ["record_posting", "record_service", "record_return"])
def test_service_is_the_front_offices(act: str) -> None:
    case, sent = sent_on_the_last_day()
    assert [one.roles for one in open_for(case, act)] == [(*CLERK.roles, *HANDLER.roles)]
    assert open_for(case, act)[0].about == sent


def overruled() -> tuple[PaperCase, str]:
    """A third party objected without good reason; the reply that discloses all the same is sealed on 03-06."""
    case = on(date(2026, 3, 4))
    case.does(HANDLER, FindComplete())
    case.does(HANDLER, Assign(handler=HANDLER.id, holder=HOLDER.id))
    case.does(HOLDER, document())
    letter = PrepareConsultation(sort="third_party", mark="A", name="某公司", address="某地", text="请提出意见。")
    prepared = case.does(HANDLER, letter)
    case.does(REVIEWER, clear(letter.sha256))
    case.does(REVIEWER, clear(document().sha256))
    asked = case.does(CLERK, ConsultThirdParty(about=prepared, posted=case.today))
    case.goes_to(date(2026, 3, 6))
    case.does(CLERK, RecordReceipt(about=asked, received_on=case.today, proof="签收回执"))
    case.does(CLERK, RecordOpinion(about=asked, received_on=case.today, opinion="objects", text="不同意"))
    weighed = case.does(
        LEADER, WeighOpinion(about=asked, decision="disclose", ground="no_good_reason", reason="不涉及商业秘密")
    )
    reply = draft(ReplyKind.DISCLOSE, (document().sha256,))
    like_a_refusal = ReplyKind.DISCLOSE_IN_PART  # the leader issues it, after a legality review
    issue = decided(case, like_a_refusal, case.does(HANDLER, reply), reply)
    for officer, act in sealing(issue):
        case.does(officer, act)
    return case, weighed


def test_nothing_is_disclosed_over_an_objection_before_the_third_party_was_told_and_had_its_time() -> None:
    case, weighed = overruled()
    assert case.refused(CLERK, Dispatch(posted=case.today, proof=MAIL)).type == "NotNow"
    assert "dispatch" not in awaited(case)
    case.does(CLERK, TellThirdParty(about=weighed, posted=case.today, proof=MAIL))
    case.goes_to(date(2026, 3, 16))  # five working days after Friday 03-06 end on Friday 03-13
    assert case.refused(CLERK, Dispatch(posted=date(2026, 3, 13), proof=MAIL)).type == "AgainstTheLaw"
    case.does(CLERK, Dispatch(posted=date(2026, 3, 14), proof=MAIL))
