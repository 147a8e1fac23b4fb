"""Agencies consulted: silence is the consent of a co-producing one only; another has no period (Art. 33(3), 34)."""

from __future__ import annotations

from datetime import date

import pytest

from models.acts import (
    Act,
    Comment,
    EndConsultation,
)
from procedure.consultation import bars
from tests.builders import (
    CLERK,
    HANDLER,
    HEAD,
)
from tests.procedure.consulting import (
    KEPT,
    LAPSES,
    PART,
    D,
    answers,
    barred,
    complete,
    letter,
    of_2018,
    read,
    received,
    sent,
    waits,
    weighs,
)


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


def test_the_2008_text_knows_no_co_producing_agency() -> None:
    assert of_2018().refused(HANDLER, letter(sort="co_producer")).type == "AgainstTheLaw"
