"""Publication for all is proposed by one and decided by another (Art. 44)."""

from __future__ import annotations

from datetime import date

from models.acts import DecidePublication, ProposePublication, Register
from models.reply_kinds import ReplyKind
from procedure import publication
from procedure.case import case_of
from tests.builders import CLERK, FIRST_DAY, HANDLER, HEAD, PaperCase, application, opening, to_issue

PROPOSED = ProposePublication(received_on=FIRST_DAY, proposed_by="applicant", text="涉及公众利益调整，建议主动公开")


def decision(about: str) -> DecidePublication:
    return DecidePublication(about=about, publish=True, reason="属于主动公开范围")


def waiting(case: PaperCase) -> list[tuple[str | None, date | None]]:
    found = publication.tasks(case_of(case.lines, case.policy, case.calendar))
    return [(one.about, one.by) for one in found]


def test_a_proposal_waits_for_the_head_and_is_decided_once() -> None:
    case = PaperCase()
    about = case.does(CLERK, PROPOSED)
    assert waiting(case) == [(about, None)]
    assert case.refused(HANDLER, decision(about)).type == "NotPermitted"
    case.does(HEAD, decision(about))
    assert waiting(case) == []
    assert case.refused(HEAD, decision(about)).type == "NotNow"


def test_one_proposal_at_a_time_waits() -> None:
    case = PaperCase()
    about = case.does(CLERK, PROPOSED)
    assert case.refused(CLERK, PROPOSED).type == "NotNow"
    case.does(HEAD, decision(about))
    case.does(CLERK, PROPOSED)


def test_whoever_recorded_a_proposal_does_not_decide_on_it() -> None:
    case = PaperCase()
    both = CLERK.model_copy(update={"roles": (*CLERK.roles, *HEAD.roles)})
    about = case.does(both, PROPOSED)
    assert case.refused(both, decision(about)).type == "SameEyes"


def test_it_is_proposed_and_decided_also_after_the_reply_but_not_before_the_request_arrived() -> None:
    case = PaperCase()
    early = PROPOSED.model_copy(update={"received_on": date(2026, 3, 1)})
    assert case.refused(CLERK, early).type == "AgainstTheLaw"
    to_issue(case, ReplyKind.ALREADY_PUBLIC)
    about = case.does(CLERK, PROPOSED)
    case.does(HEAD, decision(about))


def test_the_2008_text_knows_no_such_proposal() -> None:
    old = application(arrival={"channel": "in_person", "handed_in": "2019-05-14"})
    case = PaperCase(opening(Register(application=old)), day=date(2019, 5, 14))
    proposed = PROPOSED.model_copy(update={"received_on": date(2019, 5, 14)})
    assert case.refused(CLERK, proposed).type == "NotNow"
