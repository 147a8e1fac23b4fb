"""Published cases (公布的案例) as facts in the contract's form: due days and verdicts as found; where facts are missing, each reading."""

from __future__ import annotations

from typing import Any

import pytest

from law.question import read_question
from law.working_days import CALENDAR
from tests.law.builders import PARAMETERS, day
from tests.law.table import dated

Events = list[dict[str, Any]]
PAUSE = {"supplement_effect": "pause"}
HUANGPU: Events = [
    {"on": "02-13", "kind": "supplement_notified"},
    {"on": "02-20", "kind": "supplement_received"},
    {"on": "02-21", "kind": "extension_notified", "working_days": 15},
    {"on": "02-22", "kind": "supplement_received"},
    {"on": "03-12", "kind": "replied"},
]


def replied(on: str, **more: str) -> dict[str, Any]:
    return {"on": on, "kind": "replied", **more}


def noticed(on: str, kind: str, **more: Any) -> dict[str, Any]:
    return {"on": on, "kind": kind, **more}


CASES: list[tuple[str, dict[str, Any], Events, str, str | None, str | None, str]] = [
    # name, question, events, regime, base due, due, verdict
    ("guiding case 26, 2011", {"arrival": {"channel": "web", "submitted": "2011-06-01"}}, [replied("08-04")], "ogi-2008", "06-23", "06-23", "late"),
    ("Dali 2022", {"received": "2022-03-14"}, [replied("06-23")], "ogi-2019", "04-12", "04-12", "late"),
    ("Shanghai (2013) No. 85", {"received": "2013-02-28"}, [replied("03-20", posted="03-20")], "ogi-2008", "03-21", "03-21", "on_time"),
    ("Shanghai (2013) No. 73", {"received": "2012-01-27", "parameters": PAUSE}, HUANGPU, "ogi-2008", "02-22", "03-14", "on_time"),
    ("Qingliu 2014", {"received": "2014-01-15"}, [noticed("06-25", "remedy_filed", remedy="suit")], "ogi-2008", "02-10", "02-10", "overdue"),
    ("Tianjin Binhai 2020 No. 210, as the applicant has it", {"received": "2020-10-08", "as_of": "2020-11-29"}, [], "ogi-2019", "11-04", "11-04", "overdue"),
    ("Tianjin Binhai 2020 No. 210, as the agency has it", {"received": "2020-10-04", "as_of": "2020-11-29"}, [], "ogi-2019", "11-04", "11-04", "overdue"),
    ("Menghe 2023, as the applicant has it", {"received": "2023-04-23"}, [replied("06-19")], "ogi-2019", "05-23", "05-23", "late"),
    ("Menghe 2023, as the agency has it", {"received": "2023-06-01"}, [replied("06-19")], "ogi-2019", "06-30", "06-30", "on_time"),
    ("Huai'an 2024 No. 80, without a supplement", {"received": "2024-01-12"}, [replied("02-18")], "ogi-2019", "02-08", "02-08", "late"),
    ("Huai'an 2024 No. 80, supplemented the next day", {"received": "2024-01-12"}, [noticed("01-16", "supplement_notified"), noticed("01-17", "supplement_received"), replied("02-18")], "ogi-2019", "02-19", "02-19", "on_time"),
    ("Huai'an 2024 No. 80, never supplemented", {"received": "2024-01-12"}, [noticed("01-16", "supplement_notified"), replied("02-18")], "ogi-2019", None, None, "on_time"),
    ("Weicun 2025 No. 4", {"received": "2025-09-04"}, [noticed("09-28", "extension_notified", working_days=20), replied("11-01", posted="11-01")], "ogi-2019", "10-09", "11-05", "on_time"),
    ("Shanghai (2012) No. 112", {"received": "2011-08-29"}, [noticed("09-19", "extension_notified", working_days=15), replied("10-12")], "ogi-2008", "09-20", "10-14", "on_time"),
    ("Enshi 2019, by the 2008 text", {"received": "2019-05-10", "as_of": "2019-07-01"}, [], "ogi-2008", "05-31", "05-31", "overdue"),
    ("Enshi 2019, by the 2019 text", {"received": "2019-05-10", "as_of": "2019-07-01", "regime": "ogi-2019"}, [], "ogi-2019", "06-10", "06-10", "overdue"),
    ("Xianju 2022, not extended", {"received": "2022-03-14"}, [noticed("03-18", "supplement_notified"), noticed("03-24", "supplement_received"), replied("05-20")], "ogi-2019", "04-22", "04-22", "late"),
    ("Xianju 2022, if extended", {"received": "2022-03-14"}, [noticed("03-18", "supplement_notified"), noticed("03-24", "supplement_received"), noticed("04-20", "extension_notified", working_days=20), replied("05-20")], "ogi-2019", "04-22", "05-23", "on_time"),
]  # fmt: skip


def with_years(events: Events, year: str) -> Events:
    return [{name: dated(value, year) if isinstance(value, str) else value for name, value in one.items()} for one in events]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "question", "events", "regime", "base_due", "due", "verdict"), CASES, ids=[one[0] for one in CASES]
)
def test_a_published_case_comes_out_as_found(
    name: str,
    question: dict[str, Any],
    events: Events,
    regime: str,
    base_due: str | None,
    due: str | None,
    verdict: str,
) -> None:
    year = next(str(one)[:4] for one in (question.get("received"), question.get("arrival", {}).get("submitted")) if one)
    asked = read_question({"id": name, **question, "events": with_years(events, year)}, PARAMETERS)
    judged = asked.answer(CALENDAR)
    reply = judged.clock("reply")
    expected = tuple(day(f"{year}-{one}") if one else None for one in (base_due, due))
    assert reply and (reply.clock.base_due, reply.clock.due) == expected
    assert (judged.regime.value, judged.verdict.value) == (regime, verdict)


@pytest.mark.parametrize(
    ("effect", "base_due", "due", "verdict"),
    [
        ("none", "2012-02-16", "2012-02-16", "late"),
        ("pause", "2012-02-22", "2012-03-14", "on_time"),
        ("restart", "2012-03-12", "2012-03-31", "on_time"),
    ],
)
def test_only_a_pause_gives_the_day_that_the_agency_announced_in_no_73(
    effect: str, base_due: str, due: str, verdict: str
) -> None:
    question = {"received": "2012-01-27", "parameters": {"supplement_effect": effect}, "events": with_years(HUANGPU, "2012")}  # fmt: skip
    judged = read_question(question, PARAMETERS).answer(CALENDAR)
    reply = judged.clock("reply")
    assert reply and (reply.clock.base_due, reply.clock.due) == (day(base_due), day(due))
    assert judged.verdict.value == verdict


def test_enshi_2019_is_flagged_and_the_court_order_of_qingliu_runs_in_calendar_days() -> None:
    enshi = read_question({"received": "2019-05-10", "as_of": "2019-07-01"}, PARAMETERS)
    assert len(enshi.answer(CALENDAR).flags) == 1
    ordered = {"received": "2014-01-15", "events": [{"on": "2014-12-01", "kind": "order_received", "days": 15}]}
    order = read_question(ordered, PARAMETERS).answer(CALENDAR).clock("order")
    assert order and order.clock.due == day("2014-12-16")
