"""Art. 31: the day of receipt (收到申请之日)."""

from __future__ import annotations

from datetime import datetime

import pytest
from pydantic import TypeAdapter

from law.ogi_2019.art31_receipt import DayOfReceipt, receipt
from models.arrival import Arrival
from tests.law.builders import PARAMETERS, day, parameters

TABLE = [
    # arrival, day, confirmed, proof, item of Art. 31
    ({"channel": "in_person", "handed_in": "2026-03-02"}, "2026-03-02", True, "handed_in", 1),
    ({"channel": "oral", "written_up": "2026-03-02"}, "2026-03-02", True, "written_up", 1),
    ({"channel": "mail", "signed_for": "2026-03-02"}, "2026-03-02", True, "signed_for", 2),
    ({"channel": "ordinary_mail", "arrived": "2026-03-02"}, "2026-03-02", False, "arrived", 2),
    ({"channel": "ordinary_mail", "confirmed": "2026-03-04"}, "2026-03-04", True, "confirmed", 2),
    (
        {"channel": "ordinary_mail", "arrived": "2026-03-02", "confirmed": "2026-03-04"},
        "2026-03-04",
        True,
        "confirmed",
        2,
    ),
    ({"channel": "web", "submitted": "2026-03-02"}, "2026-03-02", False, "submitted", 3),
    ({"channel": "web", "submitted": "2026-03-02", "confirmed": "2026-03-04"}, "2026-03-04", True, "confirmed", 3),
    ({"channel": "email", "submitted": "2026-03-02"}, "2026-03-02", False, "submitted", 3),
    ({"channel": "fax", "submitted": "2026-03-02", "confirmed": "2026-03-03"}, "2026-03-03", True, "confirmed", 3),
]


def arrived(**data: object) -> Arrival:
    return TypeAdapter[Arrival](Arrival).validate_python(data)


def found(arrival: Arrival, counter: bool = False, confirmed_on: str | None = None) -> DayOfReceipt:
    return receipt(arrival, counter, day(confirmed_on) if confirmed_on else None, PARAMETERS)


@pytest.mark.parametrize(("data", "on", "confirmed", "proof", "item"), TABLE)
def test_the_channel_decides_the_day_of_receipt(
    data: dict[str, object], on: str, confirmed: bool, proof: str, item: int
) -> None:
    one = found(arrived(**data))
    assert (one.day, one.confirmed, one.proof_field) == (day(on), confirmed, proof)
    assert (one.citation.article, one.citation.item) == (31, item)


def test_a_later_confirmation_fixes_the_day() -> None:
    for channel in ("web", "email", "fax"):
        one = found(arrived(channel=channel, submitted="2026-03-02"), confirmed_on="2026-03-04")
        assert (one.day, one.confirmed, one.proof_field) == (day("2026-03-04"), True, "confirmed_on")
    assert found(arrived(channel="ordinary_mail", arrived="2026-03-02"), confirmed_on="2026-03-03").day == day(
        "2026-03-03"
    )


def test_nothing_confirmed_later_moves_a_day_that_was_settled() -> None:
    """Menghe 2023, Dali 2022: the signature counts, not what passed inside afterwards."""
    assert found(arrived(channel="mail", signed_for="2023-04-23"), confirmed_on="2023-06-01").day == day("2023-04-23")
    once = arrived(channel="web", submitted="2026-03-02", confirmed="2026-03-03")
    assert found(once, confirmed_on="2026-03-10").day == day("2026-03-03")


def test_our_own_counter_confirms_at_once_where_the_parameter_says_so() -> None:
    sent = arrived(channel="web", submitted="2026-03-02")
    assert found(sent, counter=True).confirmed
    assert not receipt(sent, True, None, parameters(counter_submission_is_confirmed=False)).confirmed
    assert not found(arrived(channel="email", submitted="2026-03-02"), counter=True).confirmed


def test_the_day_is_the_day_in_china() -> None:
    late = datetime.fromisoformat("2026-03-02T17:30:00+00:00")
    assert found(arrived(channel="web", submitted=late)).day == day("2026-03-03")


def test_the_day_of_arrival_stands_in_and_is_never_later_than_the_true_day() -> None:
    sent = arrived(channel="fax", submitted="2026-03-02")
    assert found(sent).day <= found(sent, confirmed_on="2026-03-05").day
    assert "not yet confirmed" in found(sent).why.en
