"""Which text governs (适用条例): by the day of receipt."""

from __future__ import annotations

import pytest

from law.judgement import judged as judgement
from law.regimes import NoTextInForce, Regime, regime_of
from law.working_days import CALENDAR
from tests.law.builders import PARAMETERS, clock, day, sheet


@pytest.mark.parametrize(
    ("received", "regime"),
    [("2019-05-14", Regime.OGI_2008), ("2019-05-15", Regime.OGI_2019), ("2026-03-02", Regime.OGI_2019)],
)
def test_a_request_is_under_the_text_in_force_on_its_day_of_receipt(received: str, regime: Regime) -> None:
    assert regime_of(day(received)) is regime


def test_what_came_in_before_any_regulation_is_refused_rather_than_counted_wrongly() -> None:
    with pytest.raises(NoTextInForce, match="2008-04-30"):
        clock(sheet("2008-04-30"))


def test_enshi_2019_is_counted_under_the_2008_text_and_flagged() -> None:
    one = sheet("2019-05-10", as_of="2019-06-30")
    assert (clock(one).due, clock(one).overdue) == (day("2019-05-31"), True)
    assert len(judgement(one, CALENDAR, PARAMETERS).flags) == 1


def test_a_regime_chosen_on_record_governs() -> None:
    chosen = sheet("2019-05-10").model_copy(update={"regime": "ogi-2019"})
    assert clock(chosen).due == day("2019-06-10")
