"""A reply that the applicant takes from the web: that is its service, once, and only where it was offered there."""

from __future__ import annotations

from datetime import date

import pytest

from models.acts import Dispatch, RecordService
from tests.builders import CLERK, PaperCase
from tests.procedure.after_the_issue import awaited, open_for, to_dispatch
from tests.procedure.machines import case_by, picked_up, sealed_by_service, sent_by_service, tells

SENT = date(2026, 3, 20)


def offered() -> tuple[PaperCase, str]:
    case = case_by("web", SENT)
    return case, sent_by_service(case)


def test_the_remedies_run_from_the_day_on_which_it_was_picked_up() -> None:
    case, sent = offered()
    case.goes_to(date(2026, 4, 2))
    assert tells(case, picked_up(case, sent)) is None
    window = case.standing.clock("reconsideration_window")
    assert window
    assert window.due == date(2026, 6, 1)
    assert awaited(case) == {"close"}
    assert open_for(case, "record_service") == []


def test_it_is_picked_up_once() -> None:
    case, sent = offered()
    assert tells(case, picked_up(case, sent)) is None
    case.goes_to(date(2026, 4, 2))
    assert tells(case, picked_up(case, sent)) is not None


def test_what_is_known_to_have_arrived_is_not_picked_up_any_more() -> None:
    case, sent = offered()
    case.does(CLERK, RecordService(about=sent, served_on=case.today, proof="当面领取"))
    assert tells(case, picked_up(case, sent)) is not None


@pytest.mark.parametrize("delivery", ["post", "in_person", "email"])
def test_what_was_not_offered_on_the_web_is_not_picked_up(delivery: str) -> None:
    case = case_by(delivery, SENT)
    assert tells(case, picked_up(case, sent_by_service(case))) is not None


def test_what_an_officer_sealed_by_hand_is_put_on_the_web_by_him_and_no_machine_tells_of_it() -> None:
    case = case_by("web", SENT)
    assert tells(case, picked_up(case, to_dispatch(case))) is not None


def test_the_way_that_the_dispatch_names_goes_before_the_one_asked_for() -> None:
    case = case_by("post", SENT)
    sealed_by_service(case)
    sent = case.does(CLERK, Dispatch(posted=case.today, proof="网上提供", way="web"))
    assert tells(case, picked_up(case, sent)) is None
