"""Deciding on a draft: letter and legality reviewed, checked, countersigned, issued, by others than who drafted; or returned."""

from __future__ import annotations

import pytest

from models.acts import (
    Act,
    CheckDraft,
    Countersign,
    IssueReply,
    ReturnForRedraft,
    ReviewDocument,
    ReviewLegality,
    Withdraw,
)
from models.agency import Officer
from models.reply_kinds import ReplyKind
from models.roles import Role
from policy.policy import POLICY
from tests.builders import (
    CLERK,
    FIRST_DAY,
    HANDLER,
    HEAD,
    HOLDER,
    JURIST,
    LEADER,
    OFFICERS,
    REVIEWER,
    UNIT_HEAD,
    PaperCase,
    clear,
    draft,
    lawful,
    number,
    signed,
)
from tests.procedure.consulting import RECEIVED, answers, received, sent, weighs
from tests.procedure.drafting import (
    KINDS_NEEDING_NOTHING_FIRST,
    PAPER,
    awaited,
    complete,
    drafted,
    found_lawful,
    given,
    open_acts,
    with_document,
)

WITHHELD, PUBLIC = ReplyKind.WITHHOLD_PROCESS, ReplyKind.ALREADY_PUBLIC
KINDS = [*KINDS_NEEDING_NOTHING_FIRST, ReplyKind.DISCLOSE, ReplyKind.DISCLOSE_IN_PART]
RETURN = "return_for_redraft"
EVERYONE = HANDLER.model_copy(update={"roles": tuple(OFFICERS)})
"""Someone with every role: only the four eyes can stop him."""
OTHER_REVIEWER = REVIEWER.model_copy(update={"id": "confidentiality-reviewer-2"})


def unlawful(about: str) -> ReviewLegality:
    return ReviewLegality(about=about, lawful=False, opinion="理由不成立")


@pytest.mark.parametrize("kind", KINDS)
def test_whatever_does_not_simply_disclose_is_reviewed_for_legality_before_its_check(kind: ReplyKind) -> None:
    case = with_document()
    about = drafted(case, draft(kind, given(kind)))
    if not kind.discloses:
        assert case.refused(HEAD, CheckDraft(about=about)).type == "NotNow"
        assert awaited(case) == ["review_legality"]
        case.does(JURIST, lawful(about))
    else:
        assert case.refused(JURIST, lawful(about)).type == "NotNow"
    assert awaited(case) == ["check_draft"]
    case.does(HEAD, CheckDraft(about=about))


@pytest.mark.parametrize("kind", KINDS)
def test_the_head_issues_what_discloses_or_informs_and_only_the_leader_what_withholds(kind: ReplyKind) -> None:
    case, about = found_lawful(kind)
    case.does(HEAD, CheckDraft(about=about))
    issue = IssueReply(about=about)
    if kind.withholds or kind is ReplyKind.DISCLOSE_IN_PART:
        assert case.refused(HEAD, issue).type == "NotPermitted"
        issued = case.does(LEADER, issue)
    else:
        issued = case.does(HEAD, issue)
    case.does(CLERK, number(issued))
    assert [one.what for one in case.standing.errands] == [f"reply_{kind.value}"]


def test_a_letter_not_reviewed_yet_is_not_checked_and_waits_for_its_review_only() -> None:
    case = complete()
    about = case.does(HANDLER, draft(PUBLIC))
    assert open_acts(case, about) == {RETURN}
    assert awaited(case) == []
    assert {one.about for one in case.standing.tasks if one.act == "review_document"} == {draft(PUBLIC).sha256}
    case.does(REVIEWER, clear(draft(PUBLIC).sha256))
    assert open_acts(case, about) == {RETURN, "check_draft"}


def test_an_office_may_do_without_the_review_of_its_letters() -> None:
    office = POLICY.office.model_copy(update={"letters_are_reviewed": False})
    case = complete(policy=POLICY.model_copy(update={"office": office}))
    about = case.does(HANDLER, draft(PUBLIC))
    case.does(HEAD, CheckDraft(about=about))


def test_the_legality_review_need_not_wait_for_the_letters_review() -> None:
    case = complete()
    about = case.does(HANDLER, draft(WITHHELD))
    case.does(JURIST, lawful(about))
    assert open_acts(case, about) == {RETURN}


def refused_by_the_letters_review(case: PaperCase, about: str) -> tuple[Officer, Act]:
    return REVIEWER, ReviewDocument(about=draft(WITHHELD).sha256, clear=False, reason="含敏感内容")


def refused_by_the_jurist(case: PaperCase, about: str) -> tuple[Officer, Act]:
    return JURIST, unlawful(about)


@pytest.mark.parametrize("refusing", [refused_by_the_letters_review, refused_by_the_jurist])
def test_a_draft_found_not_clear_or_not_lawful_is_only_returned(refusing: type) -> None:
    case = complete()
    about = case.does(HANDLER, draft(WITHHELD))
    case.does(*refusing(case, about))
    assert open_acts(case, about) == {RETURN}
    assert awaited(case) == [RETURN]
    assert case.refused(HANDLER, ReturnForRedraft(about=about, reason="重拟")).type == "NotPermitted"
    case.does(JURIST, ReturnForRedraft(about=about, reason="理由不成立"))
    case.does(HANDLER, draft(WITHHELD))


@pytest.mark.parametrize("officer", [JURIST, HEAD, LEADER])
def test_whoever_reviews_checks_or_issues_may_return_it_until_the_issue(officer: Officer) -> None:
    case, about = found_lawful()
    case.does(officer, ReturnForRedraft(about=about, reason="理由不充分"))
    other, second = found_lawful()
    other.does(HEAD, CheckDraft(about=second))
    other.does(LEADER, IssueReply(about=second))
    assert other.refused(officer, ReturnForRedraft(about=second, reason="晚了")).type == "NotNow"


def test_whoever_drafted_neither_reviews_checks_countersigns_returns_nor_issues() -> None:
    case = complete()
    letter = draft(WITHHELD).model_copy(update={"countersign_by": (EVERYONE.id, UNIT_HEAD.id)})
    about = case.does(EVERYONE, letter)
    steps: list[tuple[Officer, Act]] = [
        (REVIEWER, clear(letter.sha256)),
        (JURIST, lawful(about)),
        (HEAD, CheckDraft(about=about)),
        (UNIT_HEAD, Countersign(about=about, agrees=True, opinion="同意")),
        (LEADER, IssueReply(about=about)),
    ]
    assert case.refused(EVERYONE, ReturnForRedraft(about=about, reason="重拟")).type == "SameEyes"
    for officer, act in steps:
        if not isinstance(act, Countersign):
            assert case.refused(EVERYONE, act).type == "SameEyes"
        case.does(officer, act)


def test_nobody_issues_as_deputy_what_he_drafted_nor_as_another_for_who_drafted() -> None:
    case, about = found_lawful(PUBLIC)
    case.does(HEAD, CheckDraft(about=about))
    issue = signed(EVERYONE, IssueReply(about=about))
    for by, acting_for in ((HANDLER.id, HEAD.id), ("deputy", HANDLER.id)):
        why = case.enter(issue.model_copy(update={"by": by, "acting_for": acting_for}))
        assert why and why.type == "SameEyes"
    assert case.enter(issue.model_copy(update={"by": "deputy", "acting_for": HEAD.id})) is None


def test_a_deputy_countersigns_for_who_was_named() -> None:
    case, about = to_countersign()
    one = signed(HOLDER, signature(about)).model_copy(update={"by": "deputy", "acting_for": HOLDER.id})
    assert case.enter(one) is None
    assert [one.officer for one in case.standing.tasks if one.act == "countersign"] == [UNIT_HEAD.id]


def test_whoever_checked_may_issue_what_is_delegated() -> None:
    case, about = found_lawful(PUBLIC)
    case.does(HEAD, CheckDraft(about=about))
    case.does(HEAD, IssueReply(about=about))


def test_an_unchecked_draft_is_not_issued() -> None:
    case, about = found_lawful()
    assert case.refused(LEADER, IssueReply(about=about)).type == "NotNow"


def to_countersign() -> tuple[PaperCase, str]:
    """A checked draft that the unit and its head must agree to."""
    case = complete()
    letter = draft(WITHHELD).model_copy(update={"countersign_by": (HOLDER.id, UNIT_HEAD.id)})
    about = drafted(case, letter)
    case.does(JURIST, lawful(about))
    case.does(HEAD, CheckDraft(about=about))
    return case, about


def signature(about: str, agrees: bool = True) -> Countersign:
    return Countersign(about=about, agrees=agrees, opinion="意见")


def test_each_officer_named_countersigns_once_and_only_then_is_it_issued() -> None:
    case, about = to_countersign()
    assert [one.officer for one in case.standing.tasks if one.act == "countersign"] == [HOLDER.id, UNIT_HEAD.id]
    assert case.refused(LEADER, IssueReply(about=about)).type == "NotNow"
    assert case.refused(HEAD, signature(about)).type == "NotPermitted"
    case.does(HOLDER, signature(about))
    assert case.refused(HOLDER, signature(about)).type == "NotPermitted"
    assert case.refused(LEADER, IssueReply(about=about)).type == "NotNow"
    case.does(UNIT_HEAD, signature(about))
    case.does(LEADER, IssueReply(about=about))


def test_who_is_to_countersign_does_not_change_what_was_reviewed() -> None:
    named = draft(WITHHELD).model_copy(update={"countersign_by": (HOLDER.id,)})
    assert named.sha256 == draft(WITHHELD).sha256


def test_a_unit_that_does_not_agree_sends_the_draft_back() -> None:
    case, about = to_countersign()
    case.does(HOLDER, signature(about, agrees=False))
    assert open_acts(case, about) == {RETURN}
    assert awaited(case) == [RETURN]


def test_a_returned_draft_is_drafted_anew_and_all_that_was_decided_on_it_is_gone() -> None:
    case, first = found_lawful()
    case.does(HEAD, CheckDraft(about=first))
    case.does(LEADER, ReturnForRedraft(about=first, reason="理由不充分"))
    assert case.refused(LEADER, IssueReply(about=first)).type == "NotNow"
    second = case.does(HANDLER, draft(WITHHELD))
    for officer, act in ((LEADER, IssueReply(about=second)), (HEAD, CheckDraft(about=second))):
        assert case.refused(officer, act).type == "NotNow"
    assert {one.act for one in case.standing.tasks if one.about in (second, draft(WITHHELD).sha256)} == {
        "review_document",
        "review_legality",
    }


def test_a_document_found_not_clear_after_all_stops_the_reply() -> None:
    case, about = found_lawful(ReplyKind.DISCLOSE)
    case.does(HEAD, CheckDraft(about=about))
    case.does(REVIEWER, clear(PAPER.sha256).model_copy(update={"clear": False}))
    assert case.refused(HEAD, IssueReply(about=about)).type == "NotNow"
    assert awaited(case) == [RETURN]


def test_an_item_withdrawn_after_the_draft_sends_it_back() -> None:
    case = complete(items=2)
    about = drafted(case, draft(PUBLIC, items=2))
    case.does(CLERK, Withdraw(received_on=FIRST_DAY, items=(2,)))
    assert open_acts(case, about) == {RETURN}


def test_a_document_cleared_by_who_drafted_the_reply_is_not_given_out() -> None:
    both = REVIEWER.model_copy(update={"roles": (Role.CONFIDENTIALITY_REVIEWER, Role.CASE_HANDLER)})
    case = complete()
    case.does(HOLDER, PAPER)
    case.does(both, clear(PAPER.sha256))
    letter = draft(documents=[PAPER.sha256])
    about = case.does(both, letter)
    case.does(OTHER_REVIEWER, clear(letter.sha256))
    assert open_acts(case, about) == {RETURN}
    assert awaited(case) == [RETURN]


def consulted() -> tuple[PaperCase, str]:
    """A case whose third party objects; the id of the consultation."""
    case = with_document()
    about = sent(case)
    received(case, about)
    case.does(CLERK, answers(about, "objects", RECEIVED))
    return case, about


def test_a_disclosure_that_overrules_a_third_party_is_the_leaders_and_reviewed_for_legality() -> None:
    case, about = consulted()
    case.does(LEADER, weighs(about, "disclose/no_good_reason"))
    reply = drafted(case, draft(documents=[PAPER.sha256]))
    case.does(JURIST, lawful(reply))
    case.does(HEAD, CheckDraft(about=reply))
    assert case.refused(HEAD, IssueReply(about=reply)).type == "NotPermitted"
    case.does(LEADER, IssueReply(about=reply))


def test_an_opinion_weighed_anew_overtakes_a_draft_that_discloses() -> None:
    case, about = consulted()
    case.does(LEADER, weighs(about, "disclose/no_good_reason"))
    reply = drafted(case, draft(documents=[PAPER.sha256]))
    case.does(JURIST, lawful(reply))
    case.does(HEAD, CheckDraft(about=reply))
    case.does(HEAD, weighs(about, "withhold/good_reason"))
    assert open_acts(case, reply) == {RETURN}
    assert awaited(case) == [RETURN]
    case.does(LEADER, ReturnForRedraft(about=reply, reason="第三方意见重新判断"))
    case.does(HANDLER, draft(ReplyKind.WITHHOLD_THIRD_PARTY))


def test_nothing_is_asked_of_the_handler_while_somebody_consulted_is_waited_for() -> None:
    case = with_document()
    about = sent(case)
    assert awaited(case) == []
    received(case, about)
    case.does(CLERK, answers(about, "agrees", RECEIVED))
    assert awaited(case) == []
    case.does(HEAD, weighs(about, "disclose/agreed"))
    assert awaited(case) == ["draft_reply"]
