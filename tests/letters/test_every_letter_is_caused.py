"""No kind of letter is orphaned (文书皆有出处): an act causes it or a command makes it, and its facts are told."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from activities.letter_facts import NAMING_OFFICERS, kinds_made
from letters.catalogue import CATALOGUE
from letters.facts.common import ToApplicant
from letters.facts.correction_reply import CorrectionReplyFacts
from models.acts import (
    AnswerCorrectionRequest,
    ConsultCoProducer,
    ConsultOtherAgency,
    ConsultThirdParty,
    NumberReply,
    ReceiveCorrectionRequest,
    SuggestToUnit,
    TellThirdParty,
    TreatAsAbandoned,
    Urge,
    WeighOpinion,
    Withdraw,
)
from models.reply_kinds import ReplyKind
from procedure.case import Case
from procedure.letters_caused import BY_THE_CASE, NOT_TO_THE_APPLICANT, ONE_LETTER
from tests.letters.on_paper import (
    ABSENT,
    Step,
    asked_third_party,
    case_with,
    finding,
    letters_caused,
    march,
    prepared,
    replied,
)

BY_COMMAND = {"handling_sheet", "approval_sheet", "seal_register", "dispatch_list"}
"""Inner papers, which an officer asks for when he needs them (按需打印)."""
BOOKS = {"seal_register", "dispatch_list"}
"""Those over many cases, which ``reports/`` makes."""


def asked(sort: str, act: type[ConsultCoProducer] | type[ConsultOtherAgency]) -> Case:
    steps: list[Step] = [("prep", march(4), prepared(sort)), ("ask", march(6), act(about="prep", posted=march(6)))]
    return case_with(*steps)


def told(ground: str) -> Case:
    weighed = WeighOpinion.model_validate(
        {"about": "ask", "decision": "disclose", "ground": ground, "reason": "理由不成立。"}
    )
    tell = TellThirdParty(about="weigh", posted=march(16), proof="邮政收据")
    return case_with(*asked_third_party(), ("weigh", march(13), weighed), ("tell", march(16), tell))


def corrected() -> Case:
    wrong = ReceiveCorrectionRequest(received_on=march(5), text="出生日期有误。")
    answer = AnswerCorrectionRequest(
        about="wrong", result="passed_on", text="无权更正。", passed_to="示范县公安局", why="户籍由贵局登记。"
    )
    return case_with(("wrong", march(5), wrong), ("told", march(12), answer))


def urged() -> Case:
    body = {"urged_by": "示范市人民政府办公室", "address": "示范市中心路2号", "phone": "0000-7654321"}
    urge = Urge(type="notice", number="示督〔2026〕8号", until=march(20), text="请抓紧办理。", **body)
    return case_with(("urge", march(16), urge))


def cases() -> Iterator[tuple[type, Case]]:
    """For each act whose letters depend on the case, cases that show all of them."""
    yield from ((NumberReply, replied(finding(kind))) for kind in ReplyKind)
    yield NumberReply, replied(ABSENT, finding(ReplyKind.ARCHIVES, 2))
    yield ConsultThirdParty, case_with(*asked_third_party())
    yield ConsultCoProducer, asked("co_producer", ConsultCoProducer)
    yield ConsultOtherAgency, asked("other_agency", ConsultOtherAgency)
    yield from ((TellThirdParty, told(ground)) for ground in ("no_good_reason", "public_interest"))
    yield Withdraw, case_with(("off", march(9), Withdraw(received_on=march(6))))
    yield AnswerCorrectionRequest, corrected()
    yield TreatAsAbandoned, case_with(("lapse", march(16), TreatAsAbandoned(reason="逾期未补正。")))
    yield SuggestToUnit, case_with(("say", march(9), SuggestToUnit(unit="建设科", text="请主动公开。")))
    yield Urge, urged()


def test_every_letter_of_the_catalogue_is_caused_by_an_act_or_made_by_a_command_and_no_other() -> None:
    depending = {kind for _, case in cases() for kind in letters_caused(case)}
    assert {act for act, _ in cases()} == set(BY_THE_CASE)
    assert {*ONE_LETTER.values(), *depending, *BY_COMMAND} == set(CATALOGUE)


def test_every_letter_has_its_facts_told() -> None:
    assert set(kinds_made()) == set(CATALOGUE) - BOOKS
    assert set(NAMING_OFFICERS) >= BY_COMMAND - BOOKS


@pytest.mark.parametrize("kind", sorted(set(CATALOGUE) - BY_COMMAND))
def test_what_may_be_sent_to_the_applicant_is_what_names_him(kind: str) -> None:
    names_him = issubclass(CATALOGUE[kind].facts, ToApplicant | CorrectionReplyFacts)
    assert (kind not in NOT_TO_THE_APPLICANT) is names_him
