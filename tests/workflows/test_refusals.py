"""Straight at the update, every refusal is typed and leaves no event in history (拒绝不留痕于历史)."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from models.acts import (
    Act,
    AddDocument,
    Alarm,
    ApproveExtension,
    AskSupplement,
    CheckDraft,
    Comment,
    Dispatch,
    ErrandFailed,
    FindComplete,
    HandInSupplement,
    RequestExtension,
    ReviewDocument,
    Withdraw,
)
from models.agency import Officer
from models.base import CHINA_TIME
from models.roles import Role
from rehearsal.throwaway import Rehearsal
from tests.builders import (
    CLERK,
    FIRST_DAY,
    HANDLER,
    HEAD,
    HOLDER,
    LEADER,
    OFFICERS,
    REVIEWER,
    act_id,
    digest,
    document,
    draft,
)
from tests.workflows.helping import UNKNOWN_DOCUMENT, registered, two_roles
from tests.workflows.updates import of, refused_straight, straight

TOMORROW, YESTERDAY = FIRST_DAY + timedelta(days=1), FIRST_DAY - timedelta(days=1)
UNTIL = date(2026, 3, 20)
BASE_DUE = date(2026, 3, 30)
ALARM = Alarm(clock="reply", due=BASE_DUE, rung="left_10", at=datetime(2026, 3, 16, 9, tzinfo=CHINA_TIME))


def supplement(posted: date, until: date = UNTIL) -> AskSupplement:
    return AskSupplement(items=("请明确年度",), until=until, posted=posted)


def extension(days: int) -> RequestExtension:
    return RequestExtension(working_days=days, reason="需检索多个处室")


ON_THE_FIRST_DAY: list[tuple[str, str, Officer, Act]] = [
    ("an act of a later step", "NotNow", CLERK, Dispatch(posted=FIRST_DAY, proof="回执")),
    ("an answer to what was not asked", "NotNow", CLERK, HandInSupplement(received_on=FIRST_DAY, text="补正")),
    ("a review of an unknown document", "NotNow", REVIEWER, ReviewDocument(about=UNKNOWN_DOCUMENT, clear=True, reason="无")),
    ("a check of an unknown draft", "NotNow", HEAD, CheckDraft(about=act_id("none"))),
    ("another role", "NotPermitted", CLERK, FindComplete()),
    ("the inspector, who changes nothing", "NotPermitted", OFFICERS[Role.INSPECTOR], Comment(text="已阅")),
    ("a day in the future", "AgainstTheLaw", HANDLER, supplement(TOMORROW)),
    ("a withdrawal in the future", "AgainstTheLaw", CLERK, Withdraw(received_on=TOMORROW)),
    ("a day before what it follows", "AgainstTheLaw", HANDLER, supplement(YESTERDAY)),
    ("a period that ends as it begins", "AgainstTheLaw", HANDLER, supplement(FIRST_DAY, FIRST_DAY)),
    ("an extension of no days", "AgainstTheLaw", HANDLER, extension(0)),
    ("an extension of minus one", "AgainstTheLaw", HANDLER, extension(-1)),
    ("an extension of 21 days", "AgainstTheLaw", HANDLER, extension(21)),
    ("a person's alarm", "NotPermitted", HANDLER, ALARM),
    ("a person's failed errand", "NotPermitted", HANDLER, ErrandFailed(errand="1 receipt_slip", why="none")),
]  # fmt: skip


@pytest.mark.parametrize("why, kind, officer, act", ON_THE_FIRST_DAY, ids=[row[0] for row in ON_THE_FIRST_DAY])
async def test_what_is_not_open_is_refused_without_a_trace(
    station: Rehearsal, why: str, kind: str, officer: Officer, act: Act
) -> None:
    case = await registered(station)
    assert (await refused_straight(case, of(officer, act))).type == kind


async def test_who_signs_as_the_clock_is_refused_like_any_person(station: Rehearsal) -> None:
    case = await registered(station)
    forged = of(HANDLER, ALARM, by=Role.CLOCK, roles=(Role.CLOCK,))
    assert (await refused_straight(case, forged)).type == "NotPermitted"


async def test_another_agencys_officer_is_refused(station: Rehearsal) -> None:
    case = await registered(station)
    assert (await refused_straight(case, of(HANDLER, FindComplete(), agency="other"))).type == "OtherAgency"


async def test_a_document_or_an_item_that_is_not_there_is_refused(station: Rehearsal) -> None:
    case = await registered(station)
    await case.does(HANDLER, FindComplete())
    await case.does(HOLDER, document())
    for given in (UNKNOWN_DOCUMENT, digest("文件一")):  # never handed over; handed over, not found clear
        assert (await refused_straight(case, of(HANDLER, draft(documents=[given])))).type == "AgainstTheLaw"
    ninth = AddDocument(item=9, title="文件", label="on_request", sha256=digest("二"), free_of_secret_marks=True)
    assert (await refused_straight(case, of(HOLDER, ninth))).type == "AgainstTheLaw"


async def test_who_drafted_may_not_check_and_who_handed_over_may_not_review(station: Rehearsal) -> None:
    both = two_roles("both-1", HANDLER, HEAD, LEADER, HOLDER, REVIEWER)
    case = await registered(station)
    await case.does(both, FindComplete())
    paper = document()
    await case.does(both, paper)
    review = ReviewDocument(about=paper.sha256, clear=True, reason="不涉密")
    assert (await refused_straight(case, of(both, review))).type == "SameEyes"
    await case.does(REVIEWER, review)
    letter = draft(documents=[paper.sha256])
    await case.does(both, letter, act_id("the draft"))
    letter_review = ReviewDocument(about=letter.sha256, clear=True, reason="不涉密")
    assert (await refused_straight(case, of(both, letter_review))).type == "SameEyes"
    await case.does(REVIEWER, letter_review)
    assert (await refused_straight(case, of(both, CheckDraft(about=act_id("the draft"))))).type == "SameEyes"


async def test_who_asked_for_an_extension_may_not_approve_it(station: Rehearsal) -> None:
    both = two_roles("both-2", HANDLER, HEAD)
    case = await registered(station)
    await case.does(both, extension(20), act_id("asked"))
    approval = ApproveExtension(about=act_id("asked"), posted=FIRST_DAY)
    assert (await refused_straight(case, of(both, approval))).type == "SameEyes"


async def test_past_the_base_due_day_no_extension_is_asked_for_or_told(station: Rehearsal) -> None:
    case = await registered(station, day=BASE_DUE)
    await case.does(HANDLER, extension(5), act_id("asked"))
    await case.goes_to(date(2026, 3, 31))
    late = ApproveExtension(about=act_id("asked"), posted=date(2026, 3, 31))
    assert (await refused_straight(case, of(HEAD, late))).type == "AgainstTheLaw"
    after = await registered(station, day=date(2026, 3, 31))
    assert (await refused_straight(after, of(HANDLER, extension(5)))).type == "AgainstTheLaw"


async def test_the_same_id_with_other_content_is_a_conflict(station: Rehearsal) -> None:
    case = await registered(station)
    receipt = await straight(case, of(HANDLER, FindComplete(), act_id("act-1")), "first sending")
    assert (await refused_straight(case, of(HANDLER, Comment(text="别的"), act_id("act-1")))).type == "Conflict"
    assert (await refused_straight(case, of(HEAD, FindComplete(), act_id("act-1")))).type == "Conflict"
    again = await straight(case, of(HANDLER, FindComplete(), act_id("act-1")), "third sending")
    assert again == receipt
