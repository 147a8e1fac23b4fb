"""The reply: what may be drafted, numbering and sealing, and how a reply that left ends the case."""

from __future__ import annotations

from datetime import date

import pytest

from models.acts import (
    AddDocument,
    Assign,
    CertifyNoRecord,
    ChooseRegime,
    Close,
    Comment,
    Dispatch,
    FindComplete,
    IssueReply,
    ReceiveOrder,
    RecordSeal,
    Recount,
    Register,
    ReportSearch,
    Withdraw,
)
from models.clock import Verdict
from models.reply_kinds import ReplyKind
from models.roles import Role
from models.standing import Stage
from policy.policy import POLICY
from tests.builders import (
    CLERK,
    FIRST_DAY,
    HANDLER,
    HEAD,
    HOLDER,
    REVIEWER,
    PaperCase,
    application,
    clear,
    decided,
    digest,
    document,
    draft,
    finding,
    number,
    opening,
    sealing,
    searched,
    to_close,
    to_draft,
    to_issue,
    to_seal,
)
from tests.procedure.drafting import (
    KINDS_NEEDING_NOTHING_FIRST,
    PAPER,
    awaited,
    complete,
    drafting,
    given,
    of,
    with_document,
)

WITHHELD = ReplyKind.WITHHOLD_PROCESS


def test_every_step_is_passed_on_the_whole_way() -> None:
    case = PaperCase()
    to_close(case)
    assert (case.standing.stage, case.standing.verdict, case.standing.outcome) == (
        Stage.CLOSED,
        Verdict.ON_TIME,
        "disclose",
    )
    assert not any((case.standing.alarms, case.standing.tasks))
    assert {one.act for one in case.standing.open} == {"reopen"}


@pytest.mark.parametrize("kind", [*KINDS_NEEDING_NOTHING_FIRST, ReplyKind.DISCLOSE, ReplyKind.DISCLOSE_IN_PART])
def test_the_handler_drafts_every_finding_that_nothing_stands_against(kind: ReplyKind) -> None:
    case = with_document()
    case.does(HANDLER, draft(kind, given(kind)))


@pytest.mark.parametrize(
    "kind",
    [
        ReplyKind.WITHHOLD_STATE_SECRET,
        ReplyKind.WITHHOLD_SECURITY,
        ReplyKind.WITHHOLD_THIRD_PARTY,
        ReplyKind.DOES_NOT_EXIST,
        ReplyKind.STILL_UNCLEAR,
        ReplyKind.EXCESSIVE_WITHOUT_REASON,
    ],
)
def test_what_a_step_wants_beforehand_bars_the_finding_till_then(kind: ReplyKind) -> None:
    case = with_document()
    assert any(bar.is_against(1, kind) for bar in drafting(case).bars)
    assert case.refused(HANDLER, draft(kind)).type == "AgainstTheLaw"


def test_what_was_wanted_beforehand_opens_the_finding() -> None:
    case = complete()
    case.does(HOLDER, searched(case.today).model_copy(update={"found": False}))
    assert case.refused(HANDLER, draft(ReplyKind.DOES_NOT_EXIST)).type == "AgainstTheLaw"
    case.does(HOLDER, CertifyNoRecord(reason="经检索，无此记录"))
    case.does(HANDLER, draft(ReplyKind.DOES_NOT_EXIST))


def test_the_special_need_is_a_finding_of_the_2008_text_only() -> None:
    new = complete()
    assert ReplyKind.NO_SPECIAL_NEED not in drafting(new).kinds
    assert new.refused(HANDLER, draft(ReplyKind.NO_SPECIAL_NEED)).type == "AgainstTheLaw"
    old = request_of_2018()
    assert ReplyKind.REPEAT not in drafting(old).kinds
    old.does(HANDLER, draft(ReplyKind.NO_SPECIAL_NEED))


def request_of_2018() -> PaperCase:
    day = date(2018, 3, 1)
    arrival = {"channel": "in_person", "handed_in": day.isoformat()}
    case = PaperCase(opening(Register(application=application(arrival=arrival))), day=day)
    case.does(HANDLER, FindComplete())
    return case


def test_the_head_finding_the_other_text_governs_overtakes_a_draft_under_the_first() -> None:
    case = request_of_2018()
    about = case.does(HANDLER, draft(ReplyKind.NO_SPECIAL_NEED))
    case.does(HEAD, ChooseRegime(regime="ogi-2019", reason="跨期"))
    assert {one.act for one in case.standing.open if one.about == about} == {"return_for_redraft"}


def test_the_office_makes_only_the_findings_that_it_chose() -> None:
    office = POLICY.office.model_copy(update={"kinds": (WITHHELD,)})
    case = complete(policy=POLICY.model_copy(update={"office": office}))
    assert case.refused(HANDLER, draft(ReplyKind.ALREADY_PUBLIC)).type == "AgainstTheLaw"
    case.does(HANDLER, draft(WITHHELD))


def test_only_a_cleared_document_is_given_out() -> None:
    case = complete()
    case.does(HOLDER, PAPER)
    assert case.refused(HANDLER, draft(documents=[PAPER.sha256])).type == "AgainstTheLaw"
    case.does(REVIEWER, clear(PAPER.sha256))
    case.does(HANDLER, draft(documents=[PAPER.sha256]))


def test_a_document_is_for_one_of_the_items_asked_for() -> None:
    second = document().model_copy(update={"item": 2})
    assert complete().refused(HOLDER, second).type == "AgainstTheLaw"


def test_a_document_with_a_secret_mark_cannot_even_be_said() -> None:
    with pytest.raises(ValueError, match="free_of_secret_marks"):
        AddDocument(title="x", label="on_request", sha256=digest("x"), free_of_secret_marks=False)


def test_every_item_has_one_finding() -> None:
    case = complete(items=2)
    assert case.refused(HANDLER, draft(WITHHELD)).type == "AgainstTheLaw"
    case.does(HANDLER, draft(WITHHELD, items=2))


def test_an_item_withdrawn_has_none() -> None:
    case = complete(items=2)
    case.does(CLERK, Withdraw(received_on=FIRST_DAY, items=(2,)))
    assert case.refused(HANDLER, draft(WITHHELD, items=2)).type == "AgainstTheLaw"
    case.does(HANDLER, draft(WITHHELD))


def test_several_findings_of_which_none_gives_anything_name_the_principal_one_with_its_reason() -> None:
    case = complete(items=2)
    two = finding(WITHHELD), finding(ReplyKind.REPEAT, item=2)
    assert case.refused(HANDLER, of(*two)).type == "AgainstTheLaw"
    assert case.refused(HANDLER, of(*two, principal=WITHHELD)).type == "AgainstTheLaw"
    other = of(*two, principal=ReplyKind.ARCHIVES, principal_reason="主要事项")
    assert case.refused(HANDLER, other).type == "AgainstTheLaw"
    case.does(HANDLER, of(*two, principal=WITHHELD, principal_reason="主要事项"))


def test_a_disclosure_names_what_is_given_and_public_information_where_it_is() -> None:
    case = complete()
    assert case.refused(HANDLER, draft()).type == "AgainstTheLaw"
    nowhere = finding(ReplyKind.ALREADY_PUBLIC).model_copy(update={"where": None})
    assert case.refused(HANDLER, of(nowhere)).type == "AgainstTheLaw"
    case.does(HANDLER, draft(ReplyKind.ALREADY_PUBLIC))


def test_a_repeat_names_the_earlier_reply_and_a_part_the_grounds_for_the_rest() -> None:
    case = with_document()
    repeat = finding(ReplyKind.REPEAT).model_copy(update={"earlier": None})
    assert case.refused(HANDLER, of(repeat)).type == "AgainstTheLaw"
    part = finding(ReplyKind.DISCLOSE_IN_PART, [PAPER.sha256]).model_copy(update={"grounds": ()})
    assert case.refused(HANDLER, of(part)).type == "AgainstTheLaw"


def test_a_ground_that_is_barred_withholds_no_part_either() -> None:
    case = with_document()
    part = finding(ReplyKind.DISCLOSE_IN_PART, [PAPER.sha256])
    secret = part.model_copy(update={"grounds": (ReplyKind.WITHHOLD_STATE_SECRET,)})
    assert case.refused(HANDLER, of(secret)).type == "AgainstTheLaw"


def test_drafting_is_asked_of_the_handler_once_something_is_reported_and_reviewed() -> None:
    case = complete()
    case.does(HANDLER, Assign(handler=HANDLER.id, holder=HOLDER.id))
    assert awaited(case) == []
    case.does(HOLDER, PAPER)
    assert awaited(case) == []
    case.does(REVIEWER, clear(PAPER.sha256))
    assert awaited(case) == ["draft_reply"]
    assert next(one for one in case.standing.tasks if one.act == "draft_reply").officer == HANDLER.id


def test_an_issued_reply_is_numbered_then_sealed_and_only_then_leaves() -> None:
    case = PaperCase()
    issue = to_issue(case)
    seal = RecordSeal(about=issue)
    assert awaited(case) == ["number_reply"]
    assert case.refused(CLERK, seal).type == "NotNow"
    case.does(CLERK, number(issue))
    assert [one.what for one in case.standing.errands] == ["reply_disclose"]
    assert awaited(case) == ["record_seal"]
    assert case.refused(CLERK, Dispatch(posted=case.today, proof="挂号信")).type == "NotNow"
    assert case.refused(HEAD, seal).type == "NotPermitted"
    case.does(CLERK, seal)
    assert awaited(case) == []
    assert case.refused(CLERK, number(issue)).type == "NotNow"
    case.does(CLERK, Dispatch(posted=case.today, proof="挂号信"))


def test_number_and_seal_name_the_issue_that_they_are_for() -> None:
    case = PaperCase()
    to_issue(case)
    assert case.refused(CLERK, number("another")).type == "NotNow"


def test_a_reply_is_not_posted_before_it_was_issued_nor_tomorrow() -> None:
    case = PaperCase()
    case.goes_to(date(2026, 3, 10))
    to_seal(case)
    for day in (date(2026, 3, 9), date(2026, 3, 11)):
        assert case.refused(CLERK, Dispatch(posted=day, proof="挂号信")).type == "AgainstTheLaw"
    case.does(CLERK, Dispatch(posted=date(2026, 3, 10), proof="挂号信"))
    assert case.standing.stage is Stage.SERVICE


def test_proof_of_earlier_posting_cures_what_was_recorded_overdue() -> None:
    case = PaperCase()
    case.goes_to(date(2026, 3, 30))
    to_seal(case)
    case.goes_to(date(2026, 4, 2))
    before = case.standing.verdict
    case.does(CLERK, Dispatch(posted=date(2026, 3, 30), proof="邮政收据"))
    assert (before, case.standing.verdict) == (Verdict.OVERDUE, Verdict.ON_TIME)


def test_moving_a_reply_by_one_working_day_across_the_due_day_flips_its_verdict() -> None:
    verdicts = []
    for day in (date(2026, 3, 30), date(2026, 3, 31)):
        case = PaperCase()
        case.goes_to(day)
        to_seal(case)
        case.does(CLERK, Dispatch(posted=day, proof="挂号信"))
        verdicts.append(case.standing.verdict)
    assert verdicts == [Verdict.ON_TIME, Verdict.LATE]


def test_the_duty_stays_after_the_due_day_and_so_do_the_lawful_acts() -> None:
    case = PaperCase()
    case.goes_to(date(2026, 5, 6))
    to_close(case)
    assert (case.standing.over, case.standing.verdict) == (True, Verdict.LATE)


def test_an_order_to_reply_again_begins_a_round_with_a_draft_of_its_own() -> None:
    case = PaperCase()
    to_seal(case, WITHHELD)
    case.does(CLERK, Dispatch(posted=case.today, proof="挂号信"))
    case.goes_to(date(2026, 6, 1))
    case.does(
        CLERK, ReceiveOrder(by="court", ordered_by="法院", file_number="行初1", received_on=case.today, text="重新答复")
    )
    assert awaited(case) == ["draft_reply"]
    again = draft(ReplyKind.ALREADY_PUBLIC)
    issue = decided(case, ReplyKind.ALREADY_PUBLIC, case.does(HANDLER, again), again)
    for officer, act in sealing(issue):
        case.does(officer, act)
    case.does(CLERK, Dispatch(posted=case.today, proof="挂号信"))
    assert case.standing.outcome == "already_public"


def test_the_same_reply_drafted_in_another_round_is_reviewed_and_decided_on_anew() -> None:
    case = PaperCase()
    to_seal(case, WITHHELD)
    case.does(CLERK, Dispatch(posted=case.today, proof="挂号信"))
    case.goes_to(date(2026, 6, 1))
    case.does(
        CLERK, ReceiveOrder(by="court", ordered_by="法院", file_number="行初1", received_on=case.today, text="重新答复")
    )
    about = case.does(HANDLER, draft(WITHHELD))
    acts = {one.act for one in case.standing.open if one.about in (about, draft(WITHHELD).sha256)}
    assert acts == {"return_for_redraft", "review_legality", "review_document"}


def test_the_applicant_may_withdraw_until_the_reply_leaves() -> None:
    drafted, sealed, gone = PaperCase(), PaperCase(), PaperCase()
    to_draft(drafted)
    to_seal(sealed)
    for case in (drafted, sealed):
        case.does(CLERK, Withdraw(received_on=FIRST_DAY))
        ended = (case.standing.over, case.standing.outcome, case.standing.verdict)
        assert ended == (True, "withdrawn", Verdict.WITHDRAWN)
    to_seal(gone)
    gone.does(CLERK, Dispatch(posted=FIRST_DAY, proof="挂号信"))
    assert gone.refused(CLERK, Withdraw(received_on=FIRST_DAY)).type == "NotNow"


def test_nothing_is_done_to_a_closed_case() -> None:
    case = PaperCase()
    to_close(case)
    assert case.refused(HANDLER, Comment(text="晚了")).type == "Closed"
    assert case.refused(HEAD, IssueReply(about="the draft")).type == "Closed"


def test_a_case_is_not_closed_before_its_reply_left() -> None:
    case = PaperCase()
    to_seal(case)
    assert case.refused(HANDLER, Close()).type == "NotNow"


def test_a_search_is_not_reported_for_tomorrow() -> None:
    tomorrow: ReportSearch = searched(date(2026, 3, 3))
    assert complete().refused(HOLDER, tomorrow).type == "AgainstTheLaw"


def test_a_recount_moves_nothing_where_no_rule_changed() -> None:
    case = complete()
    case.does(HANDLER, Recount(reason="核对"))
    assert case.lines[-1].moved == ()


def test_nobody_but_the_handler_drafts() -> None:
    case = complete()
    for role in (HOLDER, HEAD, CLERK):
        assert case.refused(role, draft(WITHHELD)).type == "NotPermitted"
    assert Role.CASE_HANDLER in drafting(case).roles
