"""Registering, and confirming the day of receipt."""

from __future__ import annotations

from datetime import date, time

import pytest

from models.acts import ChooseRegime, ConfirmReceipt, FindComplete, Register
from models.faults import BadInput
from models.ledger import Entry
from models.roles import Role
from models.signed import Signed
from models.standing import Stage
from policy.policy import POLICY
from procedure.entering import second_look
from tests.builders import CLERK, FIRST_DAY, HANDLER, HEAD, HOLDER, PaperCase, application, at, opening, request, signed

WEB = {"channel": "web", "submitted": "2026-03-02T20:15:00+08:00"}


def from_the_web(**more: str) -> Signed:
    return opening(Register(application=application(arrival={**WEB, **more})))


def test_a_request_handed_in_is_received_that_day() -> None:
    case = PaperCase()
    assert (case.standing.received, case.standing.receipt_is_confirmed) == (FIRST_DAY, True)
    assert case.standing.stage is Stage.COMPLETENESS
    assert case.standing.receipt.due == date(2026, 3, 30)


def test_until_receipt_is_confirmed_the_date_is_counted_from_the_arrival_and_says_so() -> None:
    case = PaperCase(from_the_web())
    assert (case.standing.stage, case.standing.receipt_is_confirmed) == (Stage.INTAKE, False)
    assert case.standing.receipt.due == date(2026, 3, 30)
    assert "confirm_receipt" in case.standing.receipt.awaited


def test_confirming_receipt_moves_the_clock_to_the_day_confirmed() -> None:
    case = PaperCase(from_the_web())
    case.goes_to(date(2026, 3, 4))
    case.does(CLERK, ConfirmReceipt(confirmed_on=date(2026, 3, 4), proof="电话确认"))
    assert (case.standing.received, case.standing.receipt_is_confirmed) == (date(2026, 3, 4), True)
    assert case.standing.receipt.due == date(2026, 4, 1)
    assert "confirm_receipt" not in {one.act for one in case.standing.open}
    moved = {one.clock: (one.before, one.after) for one in case.lines[-1].moved}
    assert moved["reply"] == (date(2026, 3, 30), date(2026, 4, 1))


@pytest.mark.parametrize(("day", "why"), [(date(2026, 3, 1), "过早"), (date(2026, 3, 5), "将来")])
def test_receipt_is_confirmed_neither_before_the_arrival_nor_in_the_future(day: date, why: str) -> None:
    case = PaperCase(from_the_web())
    case.goes_to(date(2026, 3, 4))
    refused = case.refused(CLERK, ConfirmReceipt(confirmed_on=day, proof="电话确认"))
    assert refused.type == "AgainstTheLaw"
    assert why in refused.sentence.zh


def test_a_submission_at_our_own_counter_is_confirmed() -> None:
    first = from_the_web()
    counter = first.model_copy(update={"by": Role.COUNTER.value, "roles": (Role.COUNTER,)})
    assert PaperCase(counter).standing.receipt_is_confirmed


def test_a_request_received_under_the_2008_text_is_counted_by_it_and_flagged() -> None:
    old = application(arrival={"channel": "in_person", "handed_in": "2019-05-14"})
    case = PaperCase(opening(Register(application=old)), day=date(2019, 5, 14))
    reply = case.standing.clock("reply")
    assert reply and (reply.due, reply.citation.law) == (date(2019, 6, 4), "ogi-2008")
    assert case.standing.clock("supplement_notice") is None
    assert not case.standing.flags
    case.goes_to(date(2019, 5, 15))
    case.does(HANDLER, FindComplete())
    assert ["2019-05-15" in str(flag.en) for flag in case.standing.flags] == [True]


def test_a_request_received_before_any_regulation_is_refused() -> None:
    old = application(arrival={"channel": "in_person", "handed_in": "2008-04-30"})
    why = looked_at(opening(Register(application=old)))
    assert why.type == "AgainstTheLaw"
    assert "2008-05-01" in why.sentence.zh


def test_a_day_of_arrival_in_the_future_is_refused() -> None:
    tomorrow = application(arrival={"channel": "in_person", "handed_in": "2026-03-03"})
    assert looked_at(opening(Register(application=tomorrow))).type == "AgainstTheLaw"


def test_a_confirmation_before_the_arrival_is_a_fault() -> None:
    with pytest.raises(BadInput) as bad:
        from_the_web(confirmed="2026-03-01")
    assert [one.where for one in bad.value.faults] == ["arrival.confirmed"]


def test_only_the_front_office_the_counter_and_the_operator_register() -> None:
    assert looked_at(signed(HOLDER, Register(application=application()))).type == "NotPermitted"


def test_a_request_to_another_agency_is_not_registered_here() -> None:
    assert looked_at(opening(Register(application=application(agency="other")))).type == "OtherAgency"


def test_a_case_begins_with_register_and_has_only_one() -> None:
    assert looked_at(signed(HANDLER, FindComplete())).type == "NotNow"
    assert PaperCase().refused(CLERK, Register(application=application())).type == "NotNow"


def test_a_request_registered_late_rings_only_the_last_rung_that_it_missed() -> None:
    case = PaperCase(day=date(2026, 3, 26))
    assert [one.rung for one in case.standing.alarms if one.at < at(date(2026, 3, 26))] == ["left_1", "left_3"]
    assert {one.clock for one in case.standing.alarms} == {"supplement_notice", "reply"}


def test_rungs_missed_while_everything_was_down_all_ring() -> None:
    case = PaperCase()
    case.now = at(date(2026, 3, 26))
    case.goes_to(date(2026, 3, 26))
    rang = [line.entry.signed.act.rung for line in case.lines[1:] if line.entry.signed.act.act == "alarm"]
    assert rang == ["left_3", "left_1", "left_10", "left_7", "left_5", "left_3"]


def test_no_alarm_rings_twice_and_each_at_its_hour() -> None:
    case = PaperCase()
    case.goes_to(date(2026, 4, 30))
    rang = [(line.entry.signed.id, line.entry.at.time()) for line in case.lines[1:]]
    once = [one for one, _ in rang if "weekly" not in one]
    assert (len({one for one, _ in rang}), len(once)) == (len(rang), 10)
    assert dict(rang)["alarm reply 2026-03-30 overdue"] == time(0)
    assert dict(rang)["alarm reply 2026-03-30 overdue_told"] == time(9)


def looked_at(one: Signed):  # type: ignore[no-untyped-def]
    why = second_look(Entry(seq=1, at=at(FIRST_DAY), signed=one), None, POLICY)
    assert why is not None
    return why


def test_which_text_governs_a_request_of_the_old_days_is_chosen_until_the_reply() -> None:
    old = application(arrival={"channel": "in_person", "handed_in": "2019-05-14"})
    case = PaperCase(opening(Register(application=old)), day=date(2019, 5, 15))
    assert case.refused(HANDLER, ChooseRegime(regime="ogi-2019", reason="跨期")).type == "NotPermitted"
    case.does(HEAD, ChooseRegime(regime="ogi-2019", reason="跨期"))
    reply = case.standing.clock("reply")
    assert reply and reply.citation.law == "ogi-2019"
    assert PaperCase().refused(HEAD, ChooseRegime(regime="ogi-2008", reason="跨期")).type == "NotNow"


def test_joint_applicants_may_name_one_of_them_as_their_representative() -> None:
    (one,) = request()["applicants"]
    assert application(applicants=[one, one], representative=2).representative == 2


@pytest.mark.parametrize(
    ("joint", "place", "why"), [(1, 1, "只有一名申请人"), (2, 3, "没有这个序号"), (2, 0, "不得小于")]
)
def test_a_representative_is_one_of_several_applicants(joint: int, place: int, why: str) -> None:
    with pytest.raises(BadInput) as bad:
        application(applicants=request()["applicants"] * joint, representative=place)
    (fault,) = bad.value.faults
    assert (fault.where, why in fault.what.zh) == ("representative", True)


def test_a_request_says_under_which_number_it_came_in_its_proof_and_whence_it_was_split() -> None:
    told = {"incoming_number": "收〔2026〕12号", "receipt_proof": "签收回执", "split_from": "demo-2026-0003"}
    found = application(**told)
    assert {field: getattr(found, field) for field in told} == told


@pytest.mark.parametrize("field", ["incoming_number", "split_from"])
def test_a_number_is_one_line(field: str) -> None:
    with pytest.raises(BadInput) as bad:
        application(**{field: "一\n二"})
    assert [one.where for one in bad.value.faults] == [field]
