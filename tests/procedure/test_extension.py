"""Extension: asked for, agreed by the head, told on or before the base due day (Art. 33(2))."""

from __future__ import annotations

from datetime import date

import pytest

from models.acts import ApproveExtension, AskSupplement, HandInSupplement, RefuseExtension, RequestExtension
from tests.builders import CLERK, HANDLER, HEAD, OFFICERS, PaperCase

ASK = RequestExtension(working_days=20, reason="涉及多个处室")


def asked() -> tuple[PaperCase, str]:
    case = PaperCase()
    case.goes_to(date(2026, 3, 27))
    return case, case.does(HANDLER, ASK)


def test_an_approved_extension_moves_the_due_day_and_arms_new_alarms() -> None:
    case, about = asked()
    case.does(HEAD, ApproveExtension(about=about, posted=date(2026, 3, 27)))
    assert case.standing.receipt.due == date(2026, 4, 28)
    assert {one.due for one in case.standing.alarms} == {date(2026, 4, 28)}
    assert [one.what for one in case.standing.errands] == ["extension_notice"]


@pytest.mark.parametrize("length", [0, 21])
def test_an_extension_is_one_to_twenty_working_days(length: int) -> None:
    case = PaperCase()
    wrong = ASK.model_copy(update={"working_days": length})
    assert case.refused(HANDLER, wrong).type == "AgainstTheLaw"


def test_whoever_asked_for_an_extension_does_not_approve_it() -> None:
    case, about = asked()
    both = HANDLER.model_copy(update={"roles": (*HANDLER.roles, *HEAD.roles)})
    assert case.refused(both, ApproveExtension(about=about, posted=date(2026, 3, 27))).type == "SameEyes"


def test_an_extension_told_after_the_base_due_day_is_refused() -> None:
    case, about = asked()
    case.goes_to(date(2026, 3, 31))
    assert case.refused(HEAD, ApproveExtension(about=about, posted=date(2026, 3, 31))).type == "AgainstTheLaw"
    case.does(HEAD, ApproveExtension(about=about, posted=date(2026, 3, 30), proof="邮政收据"))
    assert case.standing.receipt.due == date(2026, 4, 28)


def test_no_extension_is_asked_for_after_the_base_due_day() -> None:
    case = PaperCase()
    case.goes_to(date(2026, 3, 31))
    assert case.refused(HANDLER, ASK).type == "AgainstTheLaw"


def test_an_extension_is_approved_about_the_request_that_waits() -> None:
    case, _ = asked()
    assert case.refused(HEAD, ApproveExtension(about="another", posted=date(2026, 3, 27))).type == "NotNow"


def test_a_refused_extension_may_be_asked_for_again_an_approved_one_not() -> None:
    case, about = asked()
    case.does(HEAD, RefuseExtension(about=about, reason="材料已齐"))
    again = case.does(HANDLER, ASK)
    case.does(HEAD, ApproveExtension(about=again, posted=date(2026, 3, 27)))
    assert case.refused(HANDLER, ASK).type == "NotNow"


def test_no_extension_is_asked_for_while_the_applicant_owes_a_supplement() -> None:
    case = PaperCase()
    case.does(HANDLER, AskSupplement(items=("年份",), until=date(2026, 3, 20), posted=date(2026, 3, 2)))
    assert case.refused(HANDLER, ASK).type == "NotNow"


def test_a_restart_drops_the_extension_and_it_stays_used() -> None:
    case = PaperCase()
    about = case.does(HANDLER, ASK)
    case.does(HEAD, ApproveExtension(about=about, posted=date(2026, 3, 2)))
    case.does(HANDLER, AskSupplement(items=("年份",), until=date(2026, 3, 20), posted=date(2026, 3, 2)))
    case.goes_to(date(2026, 3, 16))
    case.does(CLERK, HandInSupplement(received_on=date(2026, 3, 16), text="2024年"))
    assert case.standing.receipt.due == date(2026, 4, 14)
    assert case.refused(HANDLER, ASK).type == "NotNow"


def test_another_agencys_officer_is_turned_away() -> None:
    case = PaperCase()
    stranger = next(iter(OFFICERS.values())).model_copy(update={"agency": "other"})
    assert case.refused(stranger, ASK).type == "OtherAgency"
