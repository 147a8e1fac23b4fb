"""Consultation: prepared, cleared, sent, answered, weighed (Art. 32, 33(3), 34; Art. 23 of the 2008 text)."""

from __future__ import annotations

from datetime import date

import pytest

from models.acts import (
    Act,
    ChangeRequest,
    Comment,
    ConsultCoProducer,
    ConsultOtherAgency,
    ConsultThirdParty,
    EndConsultation,
    FindComplete,
    PrepareConsultation,
    RecordOpinion,
    RecordReceipt,
    Register,
    ReviewDocument,
    TellThirdParty,
    WeighOpinion,
    Withdraw,
)
from models.application import Item
from models.reply_kinds import ReplyKind
from models.standing import Task
from policy.policy import POLICY, Policy
from procedure.case import Case, case_of
from procedure.consultation import bars
from procedure.third_parties import is_overruled, third_parties_to_tell, waits_until
from tests.builders import (
    CLERK,
    HANDLER,
    HEAD,
    HOLDER,
    REVIEWER,
    PaperCase,
    application,
    document,
    opening,
)

D, PART, KEPT = ReplyKind.DISCLOSE, ReplyKind.DISCLOSE_IN_PART, ReplyKind.WITHHOLD_THIRD_PARTY
ASKED, RECEIVED, LAPSES = date(2026, 3, 4), date(2026, 3, 6), date(2026, 3, 27)
"""Fifteen working days after Friday 2026-03-06 end on Friday 2026-03-27."""
SENDING: dict[str, type[ConsultThirdParty | ConsultCoProducer | ConsultOtherAgency]] = {
    "third_party": ConsultThirdParty,
    "co_producer": ConsultCoProducer,
    "other_agency": ConsultOtherAgency,
}


def letter(mark: str = "A", sort: str = "third_party", item: int = 1) -> PrepareConsultation:
    return PrepareConsultation.model_validate(
        {"sort": sort, "mark": mark, "name": "某公司", "address": "某地", "item": item, "text": "请提出意见。"}
    )


def complete(items: int = 1, policy: Policy = POLICY) -> PaperCase:
    asked = [{"description": f"第{number}项文件"} for number in range(1, items + 1)]
    case = PaperCase(opening(Register(application=application(items=asked))), policy=policy)
    case.does(HANDLER, FindComplete())
    return case


def prepared(case: PaperCase, one: PrepareConsultation) -> str:
    about = case.does(HANDLER, one)
    case.does(REVIEWER, ReviewDocument(about=one.sha256, clear=True, reason="不涉密"))
    return about


def sent(case: PaperCase, one: PrepareConsultation | None = None) -> str:
    """Prepared, cleared and sent on 2026-03-04."""
    chosen = one or letter()
    about = prepared(case, chosen)
    if case.today < ASKED:
        case.goes_to(ASKED)
    return case.does(CLERK, SENDING[chosen.sort](about=about, posted=case.today))


def received(case: PaperCase, about: str) -> None:
    if case.today < RECEIVED:
        case.goes_to(RECEIVED)
    case.does(CLERK, RecordReceipt(about=about, received_on=RECEIVED, proof="签收回执"))


def answers(about: str, opinion: str, day: date) -> RecordOpinion:
    return RecordOpinion.model_validate({"about": about, "received_on": day, "opinion": opinion, "text": "意见如下。"})


def weighs(about: str, choice: str) -> WeighOpinion:
    decision, ground = choice.split("/")
    return WeighOpinion.model_validate(
        {"about": about, "decision": decision, "ground": ground, "reason": "经审查作出判断。"}
    )


def read(case: PaperCase) -> Case:
    return case_of(case.lines, case.policy, case.calendar)


def barred(case: PaperCase, item: int = 1) -> set[ReplyKind]:
    """The kinds that consultations keep from being found of an item."""
    found = list(bars(read(case)))
    return {kind for kind in ReplyKind for bar in found if bar.is_against(item, kind)}


def waits(case: PaperCase, act: str) -> Task | None:
    return next((one for one in case.standing.tasks if one.act == act), None)


def objected(case: PaperCase) -> str:
    """A third party that was asked and objected on the day of its receipt."""
    about = sent(case)
    received(case, about)
    case.does(CLERK, answers(about, "objects", RECEIVED))
    return about


# The letter


def test_nobody_is_consulted_before_the_request_is_found_complete() -> None:
    assert PaperCase().refused(HANDLER, letter()).type == "NotNow"


def test_a_letter_is_not_sent_before_it_was_found_clear() -> None:
    case, one = complete(), letter()
    about = case.does(HANDLER, one)
    send = ConsultThirdParty(about=about, posted=case.today)
    assert case.refused(CLERK, send).type == "NotNow"
    case.does(REVIEWER, ReviewDocument(about=one.sha256, clear=False, reason="有疑义"))
    assert case.refused(CLERK, send).type == "NotNow"
    case.does(REVIEWER, ReviewDocument(about=one.sha256, clear=True, reason="不涉密"))
    case.does(CLERK, send)
    assert case.refused(CLERK, send).type == "NotNow"


def test_a_letter_does_not_leave_before_the_day_on_which_it_was_found_clear() -> None:
    case, one = complete(), letter()
    about = case.does(HANDLER, one)
    case.goes_to(date(2026, 3, 5))
    case.does(REVIEWER, ReviewDocument(about=one.sha256, clear=True, reason="不涉密"))
    early = ConsultThirdParty(about=about, posted=date(2026, 3, 4), proof="收据")
    assert case.refused(CLERK, early).type == "AgainstTheLaw"


def test_only_what_was_found_clear_is_enclosed_whatever_its_label() -> None:
    case = complete()
    paper = document().model_copy(update={"label": "not_public"})
    enclosing = letter().model_copy(update={"documents": (paper.sha256,)})
    case.does(HOLDER, paper)
    assert case.refused(HANDLER, enclosing).type == "AgainstTheLaw"
    case.does(REVIEWER, ReviewDocument(about=paper.sha256, clear=True, reason="不涉密"))
    about = prepared(case, enclosing)
    case.does(REVIEWER, ReviewDocument(about=paper.sha256, clear=False, reason="重新审查"))
    assert case.refused(CLERK, ConsultThirdParty(about=about, posted=case.today)).type == "NotNow"


def test_a_letter_goes_to_the_sort_of_reader_for_whom_it_was_prepared() -> None:
    case = complete()
    about = prepared(case, letter(sort="co_producer"))
    assert case.refused(CLERK, ConsultThirdParty(about=about, posted=case.today)).type == "NotNow"


def test_a_mark_is_taken_once() -> None:
    case = complete()
    case.does(HANDLER, letter("A"))
    assert case.refused(HANDLER, letter("A", "co_producer")).type == "AgainstTheLaw"


def test_the_letter_has_no_place_for_the_applicant() -> None:
    assert set(PrepareConsultation.model_fields) == {
        *("act", "sort", "mark", "name", "address", "item", "text", "documents")
    }


def test_a_letter_on_an_item_withdrawn_or_changed_since_is_not_sent() -> None:
    case = complete(items=2)
    first, second = prepared(case, letter("A", item=1)), prepared(case, letter("B", item=2))
    case.does(CLERK, Withdraw(received_on=case.today, items=(2,)))
    change = ChangeRequest(received_on=case.today, item=1, to=Item(description="另一文件"), text="改为另一文件。")
    case.does(CLERK, change)
    for about in (first, second):
        assert case.refused(CLERK, ConsultThirdParty(about=about, posted=case.today)).type == "NotNow"


# Receipt, opinion, end


def test_without_proof_of_receipt_the_period_has_no_end_and_the_front_office_is_asked_for_it() -> None:
    case = complete()
    about = sent(case)
    clock, task = case.standing.clock("third_party:A"), waits(case, "record_receipt")
    assert clock and clock.due is None
    assert task and (task.about, task.by) == (about, date(2026, 3, 11))
    case.goes_to(date(2026, 4, 30))
    assert case.refused(HEAD, weighs(about, "disclose/silent")).type == "NotNow"


def test_fifteen_working_days_run_from_the_third_partys_receipt() -> None:
    case = complete()
    received(case, sent(case))
    clock, task = case.standing.clock("third_party:A"), waits(case, "record_opinion")
    assert clock and clock.due == LAPSES
    assert task and task.by == LAPSES


def test_a_receipt_is_recorded_once_and_not_before_the_letter_left() -> None:
    case = complete()
    about = sent(case)
    early = RecordReceipt(about=about, received_on=date(2026, 3, 3), proof="回执")
    assert case.refused(CLERK, early).type == "AgainstTheLaw"
    received(case, about)
    again = RecordReceipt(about=about, received_on=RECEIVED, proof="回执")
    assert case.refused(CLERK, again).type == "NotNow"


def test_a_receipt_proven_later_lies_not_after_the_opinion() -> None:
    case = complete()
    about = sent(case)
    case.goes_to(date(2026, 3, 9))
    case.does(CLERK, answers(about, "agrees", date(2026, 3, 5)))
    late = RecordReceipt(about=about, received_on=RECEIVED, proof="回执")
    assert case.refused(CLERK, late).type == "AgainstTheLaw"


def test_an_opinion_does_not_come_in_before_the_letter_arrived() -> None:
    case = complete()
    about = sent(case)
    received(case, about)
    assert case.refused(CLERK, answers(about, "agrees", ASKED)).type == "AgainstTheLaw"


def test_the_days_of_a_consultation_are_set_aside_from_the_reply_period() -> None:
    case = complete()
    before = case.standing.receipt.due
    about = sent(case)
    received(case, about)
    case.goes_to(date(2026, 3, 11))
    case.does(CLERK, answers(about, "agrees", date(2026, 3, 11)))
    assert before == date(2026, 3, 30)
    assert case.standing.receipt.due == date(2026, 4, 7)  # 5, 6, 9, 10, 11 March not counted; 6 April is a day off


def test_a_consultation_is_given_up_only_while_it_is_unanswered() -> None:
    case = complete()
    about = sent(case)
    end = EndConsultation(about=about, ended_on=case.today, why="returned", text="邮件退回。")
    case.does(HANDLER, end)
    assert case.refused(HANDLER, end).type == "NotNow"
    other = complete()
    answered = objected(other)
    assert other.refused(HANDLER, end.model_copy(update={"about": answered})).type == "NotNow"


# Weighing


def test_nothing_is_given_and_nothing_withheld_for_its_sake_before_its_opinion_is_weighed() -> None:
    case = complete(items=2)
    about = sent(case)
    assert barred(case) == {D, PART, KEPT}
    assert barred(case, item=2) == {KEPT}
    case.does(CLERK, answers(about, "objects", case.today))
    assert barred(case) == {D, PART, KEPT}
    case.does(HEAD, weighs(about, "withhold/good_reason"))
    assert barred(case) == {D}


def test_silence_decides_nothing_and_is_weighed_once_the_period_has_passed() -> None:
    case = complete()
    about = sent(case)
    received(case, about)
    case.goes_to(LAPSES)
    assert case.refused(HEAD, weighs(about, "disclose/silent")).type == "AgainstTheLaw"
    case.goes_to(date(2026, 3, 30))
    assert waits(case, "weigh_opinion") and barred(case) == {D, PART, KEPT}
    case.does(HEAD, weighs(about, "disclose/silent"))
    assert barred(case) == {KEPT}


def test_who_cannot_be_asked_is_weighed_as_silent() -> None:
    case = complete()
    about = sent(case)
    case.does(HANDLER, EndConsultation(about=about, ended_on=case.today, why="no_address", text="查无地址。"))
    assert waits(case, "weigh_opinion")
    case.does(HEAD, weighs(about, "withhold/silent"))
    assert barred(case) == {D}


@pytest.mark.parametrize(
    ("opinion", "fits", "does_not"),
    [
        ("agrees", ["disclose/agreed"], ["withhold/agreed", "disclose/silent", "withhold/good_reason"]),
        (
            "objects",
            ["withhold/good_reason", "disclose/no_good_reason", "disclose/public_interest"],
            ["disclose/agreed", "disclose/silent", "disclose/good_reason", "withhold/no_good_reason"],
        ),
        ("agrees_in_part", ["withhold/good_reason", "disclose/no_good_reason"], ["disclose/agreed"]),
    ],
)
def test_the_ground_fits_what_the_third_party_said(opinion: str, fits: list[str], does_not: list[str]) -> None:
    case = complete()
    about = sent(case)
    case.does(CLERK, answers(about, opinion, case.today))
    for choice in does_not:
        assert case.refused(HEAD, weighs(about, choice)).type == "AgainstTheLaw", choice
    for choice in fits:
        case.does(HEAD, weighs(about, choice))


def test_an_unfitting_ground_is_refused_with_those_that_fit() -> None:
    case = complete()
    sentence = case.refused(HEAD, weighs(objected(case), "disclose/agreed")).sentence
    assert "不予公开（不同意且理由合理）" in sentence.zh


def test_whoever_recorded_an_opinion_does_not_weigh_it() -> None:
    case = complete()
    about, both = sent(case), CLERK.model_copy(update={"roles": (*CLERK.roles, *HEAD.roles)})
    case.does(both, answers(about, "objects", case.today))
    assert case.refused(both, weighs(about, "withhold/good_reason")).type == "SameEyes"


def test_a_late_opinion_is_taken_and_weighed_anew() -> None:
    case = complete()
    about = sent(case)
    received(case, about)
    case.goes_to(date(2026, 3, 30))
    case.does(HEAD, weighs(about, "disclose/silent"))
    case.does(CLERK, answers(about, "objects", date(2026, 3, 30)))
    assert barred(case) == {D, PART, KEPT}
    case.does(HEAD, weighs(about, "withhold/good_reason"))
    assert barred(case) == {D}


def test_the_last_weighing_counts() -> None:
    case = complete()
    about = objected(case)
    case.does(HEAD, weighs(about, "disclose/no_good_reason"))
    case.does(HEAD, weighs(about, "withhold/good_reason"))
    assert barred(case) == {D} and not is_overruled(read(case))


def test_nothing_is_withheld_for_a_third_partys_sake_unasked_unless_the_office_says_so() -> None:
    assert barred(complete()) == {KEPT}
    lax = POLICY.office.model_copy(update={"third_party_is_asked_first": False})
    assert barred(complete(policy=POLICY.model_copy(update={"office": lax}))) == set()


def test_one_of_two_third_parties_that_is_not_weighed_keeps_the_item_closed() -> None:
    case = complete()
    first, second = sent(case, letter("A")), sent(case, letter("B"))
    for about in (first, second):
        case.does(CLERK, answers(about, "agrees", case.today))
    case.does(HEAD, weighs(first, "disclose/agreed"))
    assert barred(case) == {D, PART, KEPT}
    case.does(HEAD, weighs(second, "disclose/agreed"))
    assert barred(case) == {KEPT}


def test_what_was_asked_of_a_third_party_matters_no_more_once_the_item_asks_for_something_else() -> None:
    case = complete()
    sent(case)
    change = ChangeRequest(received_on=case.today, item=1, to=Item(description="另一文件"), text="改为另一文件。")
    case.does(CLERK, change)
    assert barred(case) == {KEPT} and waits(case, "record_receipt") is None


# Telling


@pytest.mark.parametrize("choice", ["disclose/no_good_reason", "disclose/public_interest"])
def test_an_overruled_third_party_is_told_once_and_has_five_working_days(choice: str) -> None:
    case = complete()
    about = case.does(HEAD, weighs(objected(case), choice))
    assert is_overruled(read(case)) and [one.id for one in third_parties_to_tell(read(case))] == [about]
    assert waits(case, "tell_third_party")
    tell = TellThirdParty(about=about, posted=RECEIVED, proof="邮政收据")
    case.does(CLERK, tell)
    assert third_parties_to_tell(read(case)) == []
    assert waits_until(read(case)) == date(2026, 3, 13)
    assert case.refused(CLERK, tell).type == "NotNow"


def test_a_third_party_is_not_told_before_it_is_overruled() -> None:
    case = complete()
    asked = objected(case)
    about = case.does(HEAD, weighs(asked, "withhold/good_reason"))
    tell = TellThirdParty(about=about, posted=case.today, proof="收据")
    assert case.refused(CLERK, tell).type == "NotNow"
    case.goes_to(date(2026, 3, 9))
    again = case.does(HEAD, weighs(asked, "disclose/public_interest"))
    early = TellThirdParty(about=again, posted=RECEIVED, proof="收据")
    assert case.refused(CLERK, early).type == "AgainstTheLaw"


def test_disclosing_for_the_public_interest_after_silence_is_told_as_well() -> None:
    case = complete()
    about = sent(case)
    case.does(HANDLER, EndConsultation(about=about, ended_on=case.today, why="refused", text="拒收。"))
    case.does(HEAD, weighs(about, "disclose/public_interest"))
    assert len(third_parties_to_tell(read(case))) == 1


def test_who_agreed_or_was_silent_is_not_told() -> None:
    case = complete()
    about = sent(case)
    case.does(CLERK, answers(about, "agrees", case.today))
    case.does(HEAD, weighs(about, "disclose/agreed"))
    assert not is_overruled(read(case)) and waits_until(read(case)) is None


# Agencies


def test_a_co_producing_agency_is_waited_for_and_its_silence_is_consent() -> None:
    case = complete()
    received(case, sent(case, letter(sort="co_producer")))
    assert barred(case) == {D, PART, KEPT}
    case.goes_to(LAPSES)
    case.does(HANDLER, Comment(text="电话询问，仍未答复。"))
    assert barred(case) == {D, PART, KEPT}
    case.goes_to(date(2026, 3, 30))
    assert barred(case) == {KEPT}


def test_the_silence_of_one_agency_is_the_consent_of_that_one_only() -> None:
    case = complete()
    silent = sent(case, letter("A", "co_producer"))
    sent(case, letter("B", "co_producer"))
    received(case, silent)
    case.goes_to(date(2026, 3, 30))
    assert D in barred(case)
    assert [bar.why.en for bar in bars(read(case)) if D in bar.kinds] == [
        "co-producing agency B has not answered, and its period has not run out."
    ]


def test_an_agencys_objection_leaves_the_lead_agency_to_decide() -> None:
    case = complete()
    about = sent(case, letter(sort="co_producer"))
    case.does(CLERK, answers(about, "objects", case.today))
    assert barred(case) == {KEPT}
    assert case.refused(HEAD, weighs(about, "disclose/no_good_reason")).type == "NotNow"


def test_an_agencys_silence_lets_nothing_be_withheld_for_a_third_party() -> None:
    case = complete()
    received(case, sent(case, letter(sort="co_producer")))
    case.goes_to(date(2026, 3, 30))
    assert KEPT in barred(case)


@pytest.mark.parametrize("answered", [True, False])
def test_another_agency_has_no_period_and_is_waited_for_until_it_answers_or_is_given_up(answered: bool) -> None:
    case = complete()
    about = sent(case, letter(sort="other_agency"))
    task = waits(case, "record_opinion")
    assert task and task.by is None
    case.goes_to(date(2026, 4, 30))
    assert barred(case) == {D, PART, KEPT}
    end: Act = EndConsultation(about=about, ended_on=case.today, why="no_longer_needed", text="不再需要。")
    case.does(HANDLER, answers(about, "agrees", case.today) if answered else end)
    assert barred(case) == {KEPT}


# The 2008 text


def of_2018() -> PaperCase:
    day = date(2018, 3, 5)
    arrival = {"channel": "in_person", "handed_in": day.isoformat()}
    case = PaperCase(opening(Register(application=application(arrival=arrival))), day=day)
    case.does(HANDLER, FindComplete())
    return case


def test_the_2008_text_knows_no_co_producing_agency() -> None:
    assert of_2018().refused(HANDLER, letter(sort="co_producer")).type == "AgainstTheLaw"


def test_under_the_2008_text_an_objection_binds_but_for_the_public_interest() -> None:
    case = of_2018()
    about = sent(case)
    case.does(CLERK, answers(about, "objects", case.today))
    assert case.refused(HEAD, weighs(about, "disclose/no_good_reason")).type == "AgainstTheLaw"
    case.does(HEAD, weighs(about, "withhold/good_reason"))
    case.does(HEAD, weighs(about, "disclose/public_interest"))


def test_under_the_2008_text_a_third_party_has_no_period_and_waiting_is_ended_by_an_officer() -> None:
    case = of_2018()
    about = sent(case)
    case.does(CLERK, RecordReceipt(about=about, received_on=case.today, proof="回执"))
    case.goes_to(date(2018, 6, 1))
    assert case.refused(HEAD, weighs(about, "disclose/silent")).type == "NotNow"
    case.does(HANDLER, EndConsultation(about=about, ended_on=case.today, why="refused", text="未予答复。"))
    case.does(HEAD, weighs(about, "withhold/silent"))
