"""Documents, confidentiality review, draft, check, issue, dispatch, closing."""

from __future__ import annotations

from datetime import date

import pytest

from models.acts import (
    AddDocument,
    CheckDraft,
    Close,
    Comment,
    Dispatch,
    FindComplete,
    IssueReply,
    Recount,
    Register,
    ReturnForRedraft,
    ReviewDocument,
    Withdraw,
)
from models.clock import Verdict
from models.reply_kinds import ReplyKind
from models.roles import Role
from models.standing import Stage
from tests.builders import (
    CLERK,
    FIRST_DAY,
    HANDLER,
    HEAD,
    HOLDER,
    LEADER,
    OFFICERS,
    REVIEWER,
    PaperCase,
    application,
    digest,
    document,
    draft,
    opening,
    searched,
    to_close,
    to_issue,
)

CLEAR = ReviewDocument(about=document().sha256, clear=True, reason="不涉密")


def complete() -> PaperCase:
    case = PaperCase()
    case.does(HANDLER, FindComplete())
    return case


def with_document() -> PaperCase:
    case = complete()
    case.does(HOLDER, document())
    return case


def test_every_step_is_passed_on_the_whole_way() -> None:
    case = PaperCase()
    to_close(case)
    assert (case.standing.stage, case.standing.verdict, case.standing.outcome) == (
        Stage.CLOSED,
        Verdict.ON_TIME,
        "disclose",
    )
    assert not any((case.standing.open, case.standing.alarms, case.standing.tasks))


def test_a_document_is_reviewed_by_another_than_who_handed_it_over() -> None:
    case = with_document()
    assert case.standing.stage is Stage.REVIEW
    both = HOLDER.model_copy(update={"roles": (*HOLDER.roles, Role.CONFIDENTIALITY_REVIEWER)})
    assert case.refused(both, CLEAR).type == "SameEyes"


def test_a_review_is_of_exactly_that_version() -> None:
    case = with_document()
    other = CLEAR.model_copy(update={"about": digest("another version")})
    assert case.refused(REVIEWER, other).type == "NotNow"


def test_only_a_cleared_document_is_given_out() -> None:
    case = with_document()
    assert case.refused(HANDLER, draft(documents=[document().sha256])).type == "AgainstTheLaw"
    case.does(REVIEWER, CLEAR)
    case.does(HANDLER, draft(documents=[document().sha256]))


def test_a_document_found_not_clear_after_all_stops_the_reply() -> None:
    case = with_document()
    case.does(REVIEWER, CLEAR)
    about = case.does(HANDLER, draft(documents=[document().sha256]))
    case.does(HEAD, CheckDraft(about=about))
    case.does(REVIEWER, CLEAR.model_copy(update={"clear": False}))
    assert case.refused(HEAD, IssueReply(about=about)).type == "NotNow"


def test_a_document_is_for_one_of_the_items_asked_for() -> None:
    case = complete()
    second = document().model_copy(update={"item": 2})
    assert case.refused(HOLDER, second).type == "AgainstTheLaw"


def test_a_document_with_a_secret_mark_cannot_even_be_said() -> None:
    with pytest.raises(ValueError, match="free_of_secret_marks"):
        AddDocument(title="x", label="on_request", sha256=digest("x"), free_of_secret_marks=False)


def test_every_item_has_one_finding() -> None:
    items = [{"description": "甲文件"}, {"description": "乙文件"}]
    case = PaperCase(opening(Register(application=application(items=items))))
    case.does(HANDLER, FindComplete())
    withheld = ReplyKind.WITHHOLD_PROCESS
    assert case.refused(HANDLER, draft(withheld)).type == "AgainstTheLaw"
    case.does(HANDLER, draft(withheld, items=2))


def test_several_kinds_in_one_reply_are_refused_for_now() -> None:
    items = [{"description": "甲文件"}, {"description": "乙文件"}]
    case = PaperCase(opening(Register(application=application(items=items))))
    case.does(HANDLER, FindComplete())
    one, two = draft(ReplyKind.WITHHOLD_PROCESS, items=2).findings
    mixed = draft(ReplyKind.WITHHOLD_PROCESS, items=2).model_copy(
        update={"findings": (one, two.model_copy(update={"kind": ReplyKind.WITHHOLD_SECURITY}))}
    )
    why = case.refused(HANDLER, mixed)
    assert (why.type, "暂" in why.sentence.zh) == ("AgainstTheLaw", True)


def test_a_disclosure_names_what_is_given_and_public_information_where_it_is() -> None:
    case = complete()
    assert case.refused(HANDLER, draft()).type == "AgainstTheLaw"
    public = draft(ReplyKind.ALREADY_PUBLIC)
    nowhere = public.model_copy(update={"findings": (public.findings[0].model_copy(update={"where": None}),)})
    assert case.refused(HANDLER, nowhere).type == "AgainstTheLaw"
    case.does(HANDLER, public)


def test_whoever_drafted_neither_checks_nor_issues() -> None:
    case = complete()
    everyone = HANDLER.model_copy(update={"roles": tuple(OFFICERS)})
    about = case.does(everyone, draft(ReplyKind.WITHHOLD_PROCESS))
    assert case.refused(everyone, CheckDraft(about=about)).type == "SameEyes"
    case.does(HEAD, CheckDraft(about=about))
    assert case.refused(everyone, IssueReply(about=about)).type == "SameEyes"


def test_an_unchecked_draft_is_not_issued() -> None:
    case = complete()
    about = case.does(HANDLER, draft(ReplyKind.ALREADY_PUBLIC))
    assert case.refused(LEADER, IssueReply(about=about)).type == "NotNow"


@pytest.mark.parametrize("kind", ReplyKind)
def test_the_head_issues_what_discloses_and_only_the_leader_what_withholds(kind: ReplyKind) -> None:
    case = with_document()
    case.does(REVIEWER, CLEAR)
    given = [document().sha256] if kind is ReplyKind.DISCLOSE else []
    about = case.does(HANDLER, draft(kind, given))
    case.does(HEAD, CheckDraft(about=about))
    if not kind.discloses:
        assert case.refused(HEAD, IssueReply(about=about)).type == "NotPermitted"
    case.does(HEAD if kind.discloses else LEADER, IssueReply(about=about))
    letter = "disclosing_reply" if kind.discloses else "withholding_reply"
    assert [one.what for one in case.standing.errands] == [letter]


def test_a_returned_draft_is_drafted_anew_and_its_check_is_gone() -> None:
    case = complete()
    first = case.does(HANDLER, draft(ReplyKind.WITHHOLD_PROCESS))
    case.does(HEAD, CheckDraft(about=first))
    case.does(LEADER, ReturnForRedraft(about=first, reason="理由不充分"))
    assert case.refused(LEADER, IssueReply(about=first)).type == "NotNow"
    second = case.does(HANDLER, draft(ReplyKind.WITHHOLD_PROCESS))
    assert case.refused(LEADER, IssueReply(about=second)).type == "NotNow"


def test_a_reply_is_not_posted_before_it_was_issued_nor_tomorrow() -> None:
    case = PaperCase()
    case.goes_to(date(2026, 3, 10))
    to_issue(case)
    for day in (date(2026, 3, 9), date(2026, 3, 11)):
        assert case.refused(CLERK, Dispatch(posted=day, proof="挂号信")).type == "AgainstTheLaw"
    case.does(CLERK, Dispatch(posted=date(2026, 3, 10), proof="挂号信"))
    assert case.standing.stage is Stage.SERVICE


def test_proof_of_earlier_posting_cures_what_was_recorded_overdue() -> None:
    case = PaperCase()
    case.goes_to(date(2026, 3, 30))
    to_issue(case)
    case.goes_to(date(2026, 4, 2))
    before = case.standing.verdict
    case.does(CLERK, Dispatch(posted=date(2026, 3, 30), proof="邮政收据"))
    assert (before, case.standing.verdict) == (Verdict.OVERDUE, Verdict.ON_TIME)


def test_moving_a_reply_by_one_working_day_across_the_due_day_flips_its_verdict() -> None:
    verdicts = []
    for day in (date(2026, 3, 30), date(2026, 3, 31)):
        case = PaperCase()
        case.goes_to(day)
        to_issue(case)
        case.does(CLERK, Dispatch(posted=day, proof="挂号信"))
        verdicts.append(case.standing.verdict)
    assert verdicts == [Verdict.ON_TIME, Verdict.LATE]


def test_the_duty_stays_after_the_due_day_and_so_do_the_lawful_acts() -> None:
    case = PaperCase()
    case.goes_to(date(2026, 5, 6))
    to_close(case)
    assert (case.standing.over, case.standing.verdict) == (True, Verdict.LATE)


def test_the_applicant_may_withdraw_until_the_reply_is_issued() -> None:
    case = complete()
    case.does(CLERK, Withdraw(received_on=FIRST_DAY))
    assert (case.standing.over, case.standing.outcome, case.standing.verdict) == (True, "withdrawn", Verdict.WITHDRAWN)
    other = PaperCase()
    to_issue(other)
    assert other.refused(CLERK, Withdraw(received_on=FIRST_DAY)).type == "NotNow"


def test_nothing_is_done_to_a_closed_case() -> None:
    case = PaperCase()
    to_close(case)
    assert case.refused(HANDLER, Comment(text="晚了")).type == "Closed"


def test_a_case_is_not_closed_before_its_reply_left() -> None:
    case = PaperCase()
    to_issue(case)
    assert case.refused(HANDLER, Close()).type == "NotNow"


def test_a_search_is_not_reported_for_tomorrow() -> None:
    case = complete()
    assert case.refused(HOLDER, searched(date(2026, 3, 3))).type == "AgainstTheLaw"


def test_a_recount_moves_nothing_where_no_rule_changed() -> None:
    case = complete()
    case.does(HANDLER, Recount(reason="核对"))
    assert case.lines[-1].moved == ()
