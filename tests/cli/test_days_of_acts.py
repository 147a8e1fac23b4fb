"""Days in what is printed (期限与示例): no command is printed that its day would have refused."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from cli.days import TOO_LATE, day_words
from cli.next_steps import steps_of
from cli.telling_acts import show, tell
from models.acts import AskSupplement, RequestExtension
from models.agency import Officer
from models.standing import Opening
from tests.builders import FIRST_DAY, HANDLER, HEAD, OFFICERS, PaperCase
from tests.cli.test_reading_the_file import file_of

DUE = date(2026, 3, 30)
TODAY = DUE + timedelta(days=1)


@pytest.mark.parametrize(
    ("act", "earliest", "words"),
    [
        ("request_extension", None, TOO_LATE.zh),
        ("approve_extension", DUE + timedelta(days=1), TOO_LATE.zh),
        ("approve_extension", DUE, f"期限已过：只能补记 {DUE} 及以前已办的，并填证明（proof）"),
        ("confirm_receipt", FIRST_DAY, f"期限已过：只能补记 {DUE} 及以前已办的"),
    ],
)
def test_past_its_last_day_an_act_is_said_to_be_past_or_only_to_be_recorded_later(
    act: str, earliest: date | None, words: str
) -> None:
    opening = Opening(
        act=act, roles=(), earliest=earliest, latest=DUE, earlier_needs_proof=act == "approve_extension", about="x"
    )
    assert [one.zh for one in day_words(opening, TODAY)] == [words]
    assert bool(show(opening, file_of(PaperCase()), (), TODAY).forms) == (words != TOO_LATE.zh)


def test_before_its_first_day_an_act_has_no_command_and_says_from_when_on() -> None:
    case = PaperCase()
    notice = case.does(HANDLER, AskSupplement(items=("年度",), until=date(2026, 3, 20), posted=FIRST_DAY))
    (opening,) = (one for one in case.standing.open if (one.act, one.about) == ("review_legality", notice))
    assert show(opening, file_of(case), (), date(2026, 3, 20)).forms == ()
    assert [one.zh for one in day_words(opening, date(2026, 3, 20))] == ["自 2026-03-21 起方可办理"]
    assert len(show(opening, file_of(case), (), date(2026, 3, 21)).forms) == 1


def test_what_must_be_dated_back_asks_for_its_proof_in_the_example() -> None:
    case = asked()
    (opening,) = (one for one in case.standing.open if one.act == "approve_extension")
    at_the_end, after = (show(opening, file_of(case), (), one).forms[0].data for one in (DUE, TODAY))
    assert ("proof" in at_the_end, after["proof"]) == (False, "…")


def asked() -> PaperCase:
    case = PaperCase()
    case.does(HANDLER, RequestExtension(working_days=5, reason="材料散存"))
    return case


def told(case: PaperCase, officer: Officer, act: str, today: date, capsys: pytest.CaptureFixture[str]) -> str:
    (opening,) = (one for one in case.standing.open if one.act == act)
    tell(case.standing, ("--as", officer.id), show(opening, file_of(case), tuple(OFFICERS.values()), today), today)
    return capsys.readouterr().out


def test_an_act_whose_last_day_lies_behind_is_told_as_overdue(capsys: pytest.CaptureFixture[str]) -> None:
    case = asked()
    assert "，已逾期" not in told(case, HEAD, "approve_extension", DUE, capsys)
    assert f"期限：至迟 {DUE}，已逾期\n" in told(case, HEAD, "approve_extension", TODAY, capsys)


def test_what_can_no_longer_be_done_has_no_command_among_the_next_steps() -> None:
    case = asked()
    entered = date(2026, 4, 1)
    late = [one.model_copy(update={"earliest": entered}) for one in case.standing.open]
    standing = case.standing.model_copy(update={"open": tuple(late)})
    steps = {one.words.zh: one.command for one in steps_of(standing, tuple(OFFICERS.values()), TODAY)}
    (deciding,) = (words for words in steps if "同意延期并告知" in words)
    assert steps[deciding] is None
