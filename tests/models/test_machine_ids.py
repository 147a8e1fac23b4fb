"""The ids of machines' acts (系统行为编号) are known as such, and are those of the first release."""

from __future__ import annotations

from datetime import date, datetime
from uuid import uuid4

import pytest

from models.acts import Alarm
from models.base import CHINA_TIME
from models.machine_ids import alarm_id, calendar_id, failure_id, is_machines

ALARM = Alarm(clock="reply", due=date(2026, 3, 30), rung="left_10", at=datetime(2026, 3, 16, 9, tzinfo=CHINA_TIME))


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        (alarm_id(ALARM), "alarm reply 2026-03-30 left_10"),
        (failure_id("1 receipt_slip", "a"), "failed 1 receipt_slip a"),
        (calendar_id("2027-1"), "calendar 2027-1"),
    ],
)
def test_a_machines_id_says_what_it_tells_and_is_known(made: str, expected: str) -> None:
    assert made == expected
    assert is_machines(made)


def test_a_persons_id_is_none_of_theirs() -> None:
    assert not is_machines(str(uuid4()))
