"""Third parties: their opinion or silence is weighed, and those overruled are told (Art. 32; Art. 23 of the 2008 text)."""

from __future__ import annotations

from datetime import date

import pytest

from models.acts import (
    ChangeRequest,
    EndConsultation,
    RecordReceipt,
    ReviewDocument,
    TellThirdParty,
)
from models.agency import Officer
from models.application import Item
from policy.policy import POLICY
from procedure.third_parties import is_overruled, third_parties_to_tell, waits_until
from tests.builders import (
    CLERK,
    HANDLER,
    HEAD,
    HOLDER,
    LEADER,
    REVIEWER,
    document,
    draft,
)
from tests.procedure.consulting import (
    KEPT,
    LAPSES,
    PART,
    RECEIVED,
    D,
    answers,
    barred,
    complete,
    letter,
    objected,
    of_2018,
    read,
    received,
    sent,
    waits,
    weighs,
)


def test_nothing_is_given_and_nothing_withheld_for_its_sake_before_its_opinion_is_weighed() -> None:
    case = complete(items=2)
    about = sent(case)
    assert barred(case) == {D, PART, KEPT}
    assert barred(case, item=2) == {KEPT}
    case.does(CLERK, answers(about, "objects", case.today))
    assert barred(case) == {D, PART, KEPT}
    case.does(HEAD, weighs(about, "withhold/good_reason"))
    assert barred(case) == {D}


def test_a_draft_is_refused_with_the_mark_of_the_one_who_is_still_to_be_weighed() -> None:
    case = complete()
    about = sent(case)
    case.does(HOLDER, document())
    case.does(REVIEWER, ReviewDocument(about=document().sha256, clear=True, reason="不涉密"))
    reply = draft(D, [document().sha256])
    assert "第三方（A）" in case.refused(HANDLER, reply).sentence.zh
    case.does(CLERK, answers(about, "agrees", case.today))
    case.does(HEAD, weighs(about, "disclose/agreed"))
    case.does(HANDLER, reply)


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
        case.does(who_weighs(choice), weighs(about, choice))


def who_weighs(choice: str) -> Officer:
    """The head; to overrule a third party, the leader."""
    return LEADER if choice.endswith(("no_good_reason", "public_interest")) else HEAD


@pytest.mark.parametrize("choice", ["disclose/no_good_reason", "disclose/public_interest"])
def test_to_overrule_a_third_party_is_the_leaders_and_to_follow_it_the_heads(choice: str) -> None:
    case = complete()
    about = objected(case)
    assert case.refused(HEAD, weighs(about, choice)).type == "NotPermitted"
    assert case.refused(LEADER, weighs(about, "withhold/good_reason")).type == "NotPermitted"
    both = LEADER.model_copy(update={"roles": (*HEAD.roles, *LEADER.roles)})
    case.does(both, weighs(about, "withhold/good_reason"))
    case.does(both, weighs(about, choice))


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
    case.does(LEADER, weighs(about, "disclose/no_good_reason"))
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


@pytest.mark.parametrize("choice", ["disclose/no_good_reason", "disclose/public_interest"])
def test_an_overruled_third_party_is_told_once_and_has_five_working_days(choice: str) -> None:
    case = complete()
    about = case.does(LEADER, weighs(objected(case), choice))
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
    again = case.does(LEADER, weighs(asked, "disclose/public_interest"))
    early = TellThirdParty(about=again, posted=RECEIVED, proof="收据")
    assert case.refused(CLERK, early).type == "AgainstTheLaw"


def test_disclosing_for_the_public_interest_after_silence_is_told_as_well() -> None:
    case = complete()
    about = sent(case)
    case.does(HANDLER, EndConsultation(about=about, ended_on=case.today, why="refused", text="拒收。"))
    case.does(LEADER, weighs(about, "disclose/public_interest"))
    assert len(third_parties_to_tell(read(case))) == 1


def test_who_agreed_or_was_silent_is_not_told() -> None:
    case = complete()
    about = sent(case)
    case.does(CLERK, answers(about, "agrees", case.today))
    case.does(HEAD, weighs(about, "disclose/agreed"))
    assert not is_overruled(read(case)) and waits_until(read(case)) is None


def test_under_the_2008_text_an_objection_binds_but_for_the_public_interest() -> None:
    case = of_2018()
    about = sent(case)
    case.does(CLERK, answers(about, "objects", case.today))
    assert case.refused(HEAD, weighs(about, "disclose/no_good_reason")).type == "AgainstTheLaw"
    case.does(HEAD, weighs(about, "withhold/good_reason"))
    case.does(LEADER, weighs(about, "disclose/public_interest"))


def test_under_the_2008_text_a_third_party_has_no_period_and_waiting_is_ended_by_an_officer() -> None:
    case = of_2018()
    about = sent(case)
    case.does(CLERK, RecordReceipt(about=about, received_on=case.today, proof="回执"))
    case.goes_to(date(2018, 6, 1))
    assert case.refused(HEAD, weighs(about, "disclose/silent")).type == "NotNow"
    case.does(HANDLER, EndConsultation(about=about, ended_on=case.today, why="refused", text="未予答复。"))
    case.does(HEAD, weighs(about, "withhold/silent"))
