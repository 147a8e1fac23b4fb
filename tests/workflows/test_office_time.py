"""When a mail left, as its case counts (发出时刻): the messenger's word in an office, the case's clock in a rehearsal."""

from __future__ import annotations

from datetime import UTC, date, time, timedelta

import pytest

from tests.builders import at
from workflows.office_time import left_at

FRIDAY, SATURDAY = date(2026, 3, 20), date(2026, 3, 21)
BEGUN, NEXT_DAY = at(FRIDAY, time(23, 50)), at(SATURDAY, time(8))
NO_SHIFT, SHIFT = timedelta(), timedelta(days=-200)


def test_in_an_office_a_mail_left_when_the_server_took_it_though_its_news_came_the_next_day() -> None:
    taken = at(FRIDAY, time(23, 59)).astimezone(UTC)
    assert left_at(taken, BEGUN, NEXT_DAY, NO_SHIFT) == at(FRIDAY, time(23, 59))
    assert left_at(taken, BEGUN, NEXT_DAY, NO_SHIFT).date() == FRIDAY


@pytest.mark.parametrize("days", [-400, 400])
def test_in_a_rehearsal_it_left_on_the_cases_own_day(days: int) -> None:
    assert left_at(at(FRIDAY) + timedelta(days=days), BEGUN, NEXT_DAY, SHIFT) == NEXT_DAY


def test_a_clock_that_is_wrong_moves_it_neither_before_its_errand_nor_after_now() -> None:
    assert left_at(at(FRIDAY, time(1)), BEGUN, NEXT_DAY, NO_SHIFT) == BEGUN
    assert left_at(at(SATURDAY, time(20)), BEGUN, NEXT_DAY, NO_SHIFT) == NEXT_DAY
