"""While somebody is still asked (征求意见期间): the applicant is told of an extension, or of a fee taken back, all the same."""

from __future__ import annotations

from typing import Any

import pytest

from activities.letter_facts import facts_for
from letters.rendering import FactMissing
from models.acts import (
    ApproveExtension,
    ChargeFee,
    ConsultOtherAgency,
    ConsultThirdParty,
    ProposeFee,
    RecordOpinion,
    RecordReceipt,
    ReferForDetermination,
    RequestExtension,
    WithdrawFeeNotice,
)
from policy.policy import POLICY
from procedure.case import Case
from tests.builders import AGENCY
from tests.letters.on_paper import PAPER, Step, case_with, letter, march, prepared

ASKED: list[Step] = [
    ("prep", march(4), prepared("other_agency")),
    ("ask", march(5), ConsultOtherAgency(about="prep", posted=march(5))),
]
ANSWERED: Step = ("opinion", march(9), RecordOpinion(about="ask", received_on=march(9), opinion="agrees", text="同意"))
EXTENDED: list[Step] = [
    ("long", march(10), RequestExtension(working_days=10, reason="案卷众多。")),
    ("longer", march(11), ApproveExtension(about="long", posted=march(11))),
]
TAKEN_BACK: list[Step] = [
    ("fee", march(10), ProposeFee(measure="items", count=2, before=29, reason="当月申请三十一件。")),
    ("charge", march(10), ChargeFee(about="fee", posted=march(10), how_to_pay="到窗口缴纳。")),
    ("back", march(12), WithdrawFeeNotice(about="charge", reason="计算有误。")),
]
OLD = {"channel": "in_person", "handed_in": "2012-03-02"}


def told(case: Case, kind: str) -> dict[str, Any]:
    facts = facts_for(kind, case, AGENCY)
    return {name: facts.get(name) for name in ("consultation_is_open", "base_due", "period")}


def test_an_extension_is_told_though_the_end_of_asking_is_not_known() -> None:
    case = case_with(*ASKED, *EXTENDED)
    assert told(case, "extension_notice") == {"consultation_is_open": True, "base_due": None, "period": None}
    assert "10个工作日" in letter(case)


def test_so_is_a_fee_that_is_taken_back() -> None:
    case = case_with(*ASKED, *TAKEN_BACK)
    assert told(case, "fee_withdrawal_notice") == {"consultation_is_open": True, "base_due": None, "period": None}
    assert "计算有误。" in letter(case)


def test_where_the_end_is_projected_the_days_are_told_and_that_somebody_is_still_asked() -> None:
    steps: list[Step] = [
        ("prep", march(4), prepared("third_party")),
        ("ask", march(5), ConsultThirdParty(about="prep", posted=march(5))),
        ("arrived", march(6), RecordReceipt(about="ask", received_on=march(6), proof="回执")),
    ]
    found = told(case_with(*steps, *EXTENDED), "extension_notice")
    assert found["consultation_is_open"]
    assert found["base_due"] and found["period"]


@pytest.mark.parametrize("steps", [[], [*ASKED, ANSWERED]])
def test_where_nobody_is_asked_any_more_the_days_are_fixed(steps: list[Step]) -> None:
    found = told(case_with(*steps, *EXTENDED), "extension_notice")
    assert found["consultation_is_open"] is False
    assert found["base_due"] and found["period"]


def test_asking_whose_time_counts_leaves_the_days_fixed() -> None:
    found = told(case_with(*ASKED, *EXTENDED, arrival=OLD), "extension_notice")
    assert found["consultation_is_open"] is False
    assert found["period"]


@pytest.mark.parametrize("is_set_aside", [True, False])
def test_so_does_a_referral_unless_the_office_sets_its_time_aside(is_set_aside: bool) -> None:
    legal = POLICY.legal.model_copy(update={"determination_sets_aside": is_set_aside})
    refer = ReferForDetermination(about=PAPER.sha256, mark="D", authority="示范县国家保密局", posted=march(5))
    steps: list[Step] = [("add", march(3), PAPER), ("refer", march(5), refer)]
    found = told(case_with(*steps, *EXTENDED, policy=POLICY.model_copy(update={"legal": legal})), "extension_notice")
    assert (found["consultation_is_open"], found["period"] is None) == (is_set_aside, is_set_aside)


def test_without_an_open_consultation_a_period_that_is_not_known_is_a_fault() -> None:
    case = case_with(*TAKEN_BACK[:2], *EXTENDED)
    with pytest.raises(FactMissing):
        letter(case, "extension_notice")
