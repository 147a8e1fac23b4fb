"""The day of receipt before 2019-05-15 (收到申请之日): web and e-mail on arrival, fax and ordinary mail as confirmed."""

from __future__ import annotations

import pytest
from pydantic import TypeAdapter

from law.receipt import receipt
from models.arrival import Arrival
from tests.law.builders import PARAMETERS, day

TABLE = [
    # channel, its days, day of receipt, confirmed, law, why
    ("web", {"submitted": "2011-06-01"}, "2011-06-01", True, "ogi-2008", "guiding case 26: the system took it"),
    ("web", {"submitted": "2011-06-01", "confirmed": "2011-07-28"}, "2011-06-01", True, "ogi-2008", "what passes inside never moves it"),
    ("email", {"submitted": "2018-03-02"}, "2018-03-02", True, "ogi-2008", "letter 207 of 2015"),
    ("fax", {"submitted": "2018-03-02"}, "2018-03-02", False, "ogi-2008", "a fax is to be confirmed"),
    ("fax", {"submitted": "2018-03-02", "confirmed": "2018-03-05"}, "2018-03-05", True, "ogi-2008", "and then counts"),
    ("ordinary_mail", {"confirmed": "2018-03-05"}, "2018-03-05", True, "ogi-2008", "as confirmed"),
    ("ordinary_mail", {"arrived": "2018-03-02"}, "2018-03-02", False, "ogi-2008", "not yet confirmed"),
    ("mail", {"signed_for": "2019-05-14"}, "2019-05-14", True, "ogi-2008", "signed for on the last day of the text"),
    ("mail", {"signed_for": "2019-05-15"}, "2019-05-15", True, "ogi-2019", "and on the first of the next"),
    ("in_person", {"handed_in": "2018-03-02"}, "2018-03-02", True, "ogi-2008", "handed in"),
    ("oral", {"written_up": "2018-03-02"}, "2018-03-02", True, "ogi-2008", "written up"),
    ("web", {"submitted": "2019-05-14", "confirmed": "2019-05-20"}, "2019-05-14", True, "ogi-2008", "received by the older rule before the switch"),
    ("web", {"submitted": "2019-05-15"}, "2019-05-15", False, "ogi-2019", "since then both sides confirm"),
    ("fax", {"submitted": "2019-05-10", "confirmed": "2019-05-20"}, "2019-05-20", True, "ogi-2019", "confirmed after the switch"),
]  # fmt: skip


@pytest.mark.parametrize(("channel", "days", "on", "confirmed", "law", "why"), TABLE, ids=[one[5] for one in TABLE])
def test_the_channel_decides_by_the_text_of_its_day(
    channel: str, days: dict[str, str], on: str, confirmed: bool, law: str, why: str
) -> None:
    arrival = TypeAdapter[Arrival](Arrival).validate_python({"channel": channel, **days})
    found = receipt(arrival, counter=False, confirmed_on=None, parameters=PARAMETERS)
    assert (found.day, found.confirmed, found.citation.law) == (day(on), confirmed, law)


def test_a_later_confirmation_fixes_what_was_open() -> None:
    sent = TypeAdapter[Arrival](Arrival).validate_python({"channel": "fax", "submitted": "2018-03-02"})
    found = receipt(sent, counter=False, confirmed_on=day("2018-03-06"), parameters=PARAMETERS)
    assert (found.day, found.confirmed, found.proof_field) == (day("2018-03-06"), True, "confirmed_on")
