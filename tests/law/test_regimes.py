"""Which text governs (适用条例): by the day of receipt."""

from __future__ import annotations

import pytest

from law.regimes import OGI_2019_FROM, Regime, TextNotHeld, regime_of
from tests.law.builders import clock, day, sheet


@pytest.mark.parametrize(
    ("received", "regime"),
    [("2019-05-14", Regime.OGI_2008), ("2019-05-15", Regime.OGI_2019), ("2026-03-02", Regime.OGI_2019)],
)
def test_a_request_is_under_the_text_in_force_on_its_day_of_receipt(received: str, regime: Regime) -> None:
    assert regime_of(day(received)) is regime


def test_a_request_under_a_text_not_held_is_refused_rather_than_counted_wrongly() -> None:
    """Enshi 2019: received 05-10, under the 2008 text."""
    with pytest.raises(TextNotHeld, match="2019-05-10"):
        clock(sheet("2019-05-10"))
    assert clock(sheet(str(OGI_2019_FROM))).due == day("2019-06-13")
