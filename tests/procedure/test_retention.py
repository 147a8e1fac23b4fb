"""Retention: a closed case is kept full calendar years, and as long as anything about it is open."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from models.acts import Close, Dispatch, RecordRemedyFiled, RecordService, Reopen, Withdraw
from models.clock import ClockState
from models.reply_kinds import ReplyKind
from policy.retention import RETENTION
from procedure.case import Case, case_of
from procedure.retention import CLOCK, NOT_OVER, REMEDY, closed_on, kept_until, why_kept
from tests.builders import CLERK, FIRST_DAY, HANDLER, HEAD, PaperCase, to_close, to_seal

ONE_YEAR = RETENTION.model_copy(update={"years": 1})
LONG_AFTER = date(2060, 1, 1)


def case_in(paper: PaperCase) -> Case:
    return case_of(paper.lines, paper.policy, paper.calendar)


def closed() -> PaperCase:
    paper = PaperCase()
    to_close(paper, ReplyKind.DISCLOSE)
    return paper


@pytest.mark.parametrize(
    ("day", "years", "last"),
    [
        (date(2026, 1, 1), 30, date(2056, 12, 31)),
        (date(2026, 12, 31), 30, date(2056, 12, 31)),
        (date(2027, 1, 1), 30, date(2057, 12, 31)),
        (date(2026, 3, 2), 1, date(2027, 12, 31)),
    ],
)
def test_retention_is_counted_in_full_years_after_the_year_of_closing(day: date, years: int, last: date) -> None:
    assert kept_until(day, RETENTION.model_copy(update={"years": years})) == last


def test_a_closed_case_may_go_the_day_after_its_retention() -> None:
    case = case_in(closed())
    assert closed_on(case) == FIRST_DAY
    why = why_kept(case, date(2056, 12, 31), RETENTION)
    assert why and "2056-12-31" in why.zh
    assert why_kept(case, date(2057, 1, 1), RETENTION) is None


def test_an_open_case_and_one_opened_again_are_kept() -> None:
    assert why_kept(case_in(PaperCase()), LONG_AFTER, RETENTION) == NOT_OVER
    paper = closed()
    paper.does(HEAD, Reopen(reason="复议"))
    assert closed_on(case_in(paper)) is None
    assert why_kept(case_in(paper), LONG_AFTER, RETENTION) == NOT_OVER
    paper.does(HANDLER, Close())
    assert why_kept(case_in(paper), LONG_AFTER, RETENTION) is None


def test_a_remedy_without_its_result_keeps_a_case_for_ever() -> None:
    paper = PaperCase()
    paper.goes_to(date(2026, 4, 15))
    filed = RecordRemedyFiled(remedy="suit", body="示范县人民法院", file_number="1", received_on=paper.today)
    paper.does(CLERK, filed)
    paper.does(CLERK, Withdraw(received_on=paper.today))
    assert why_kept(case_in(paper), LONG_AFTER, RETENTION) == REMEDY


def test_a_period_for_remedies_that_is_not_over_keeps_a_case() -> None:
    paper = PaperCase()
    to_seal(paper, ReplyKind.DISCLOSE)
    dispatch = paper.does(CLERK, Dispatch(posted=paper.today, proof="寄出"))
    paper.does(CLERK, RecordService(about=dispatch, served_on=paper.today, proof="回执"))
    paper.does(HANDLER, Close())
    case = case_in(paper)
    last = max(one.due for one in case.clocks if one.due and one.state is ClockState.RUNNING)
    assert last.year == FIRST_DAY.year
    assert why_kept(case, last, ONE_YEAR) == CLOCK
    assert why_kept(case, last + timedelta(days=1), ONE_YEAR) not in (None, CLOCK)
    assert why_kept(case, date(2028, 1, 1), ONE_YEAR) is None
