"""Art. 33(3): the time of asking others is not counted (征求意见的时间不计算在内): from which day, to which day."""

from __future__ import annotations

from tests.law.table import Row, row, rows

# The wall calendar: received Monday 2026-03-02; the working days after it are
#  1 03-03   5 03-09  10 03-16  15 03-23  20 03-30  25 04-07  30 04-14  35 04-21  40 04-28
# with the Qingming days 04-04 to 04-06 off, and weekends.
RECEIVED = "2026-03-02"
ASKED = "03-05 third_party_asked A received_on=03-06"
UNKNOWN = "03-05 third_party_asked A"
FROM_ASKING, BEFORE_ANSWER = {"set_aside_first_day": "asked"}, {"set_aside_last_day": "before"}
BOTH = FROM_ASKING | BEFORE_ANSWER


@rows(
    row(RECEIVED, "", "03-30", "nobody asked: the 20th working day"),
    row(RECEIVED, f"{ASKED}; 03-12 third_party_answered A", "04-07", "03-06 to 03-12 aside: 5 working days"),
    row(RECEIVED, f"{ASKED}; 03-12 third_party_answered A", "04-08", "03-05 to 03-12 aside: 6", by=FROM_ASKING),
    row(RECEIVED, f"{ASKED}; 03-12 third_party_answered A", "04-03", "03-06 to 03-11 aside: 4", by=BEFORE_ANSWER),
    row(RECEIVED, f"{ASKED}; 03-12 third_party_answered A", "04-07", "03-05 to 03-11 aside: 5", by=BOTH),
    row(RECEIVED, f"{ASKED}; 03-14 third_party_answered A", "04-08", "answered on a Saturday: 03-06 to 03-13, 6"),
    row(
        RECEIVED,
        "03-07 third_party_asked A; 03-08 third_party_answered A",
        "03-30",
        "asked and answered within a weekend",
    ),
    row(
        RECEIVED, "03-27 third_party_asked A; 03-30 third_party_answered A", "03-31", "answered on what was the due day"
    ),
    row(
        "2026-04-20",
        "04-24 third_party_asked A; 05-09 third_party_answered A",
        "06-01",
        "04-25 to 05-09 aside: 8, with Saturday 05-09 that is worked",
    ),
)
def test_days_from_the_asking_to_the_answer_are_not_counted(row: Row) -> None:
    assert row.found() == row.wanted


@rows(
    row(RECEIVED, f"{UNKNOWN}; 03-05 third_party_answered A", "03-30", "next day, through the answer: no day"),
    row(RECEIVED, f"{UNKNOWN}; 03-05 third_party_answered A", "03-31", "that day, through the answer: one day", by=FROM_ASKING),
    row(RECEIVED, f"{UNKNOWN}; 03-05 third_party_answered A", "03-30", "that day, before the answer: none", by=BOTH),
    row(RECEIVED, f"{UNKNOWN}; 03-05 third_party_answered A", "03-30", "next day, before the answer: none", by=BEFORE_ANSWER),
    row(RECEIVED, f"{UNKNOWN}; 03-06 third_party_answered A", "03-31", "answered the next day: that one day"),
    row(RECEIVED, f"{UNKNOWN}; 03-06 third_party_answered A", "03-30", "answered the next day, not itself", by=BEFORE_ANSWER),
)  # fmt: skip
def test_answered_at_once_sets_aside_only_what_the_parameters_leave(row: Row) -> None:
    assert row.found() == row.wanted


@rows(
    row(RECEIVED, ASKED, "04-22", "received 03-06, so silent through 03-27: 16 working days", as_of="03-10", state="set_aside"),
    row(RECEIVED, ASKED, "04-22", "on the last day of silence", as_of="03-27", state="set_aside", overdue=False),
    row(RECEIVED, ASKED, "04-22", "the day after", as_of="03-28", state="running"),
    row(RECEIVED, ASKED, "04-22", "at the due day", as_of="04-22", overdue=False, verdict="running"),
    row(RECEIVED, ASKED, "04-22", "after the due day", as_of="04-23", overdue=True, verdict="overdue"),
    row(RECEIVED, f"{ASKED}; 04-02 third_party_answered A", "04-22", "an answer after 03-27 sets nothing more aside", says="after its last day 2026-03-27"),
    row(RECEIVED, f"{ASKED}; 03-27 third_party_answered A", "04-22", "an answer on the last day"),
    row(RECEIVED, f"{ASKED}; 04-02 third_party_answered A", "04-22", "nor does that hang on the last-day parameter", by=BEFORE_ANSWER),
    row(RECEIVED, f"{ASKED}; 03-10 consultation_ended A why=returned", "04-02", "ended 03-10: 03-06 to 03-10 aside, 3"),
    row(RECEIVED, f"{ASKED}; 03-10 consultation_ended A why=returned", "04-02", "the end itself is set aside whatever the parameter", by=BEFORE_ANSWER),
    row(RECEIVED, f"{ASKED}; 04-02 consultation_ended A why=returned", "04-22", "ended after 03-27"),
)  # fmt: skip
def test_silence_sets_aside_through_the_fifteenth_working_day_from_their_receipt(row: Row) -> None:
    assert row.found() == row.wanted


@rows(
    row(RECEIVED, UNKNOWN, None, "on the day of asking", state="running", base_due=None),
    row(RECEIVED, UNKNOWN, None, "long after", as_of="12-01", state="set_aside", overdue=False, verdict="running"),
    row(RECEIVED, f"{UNKNOWN}; 03-12 third_party_answered A", "04-07", "until answered", state="set_aside"),
    row(RECEIVED, f"{UNKNOWN}; 03-12 consultation_ended A why=unreachable", "04-07", "until ended"),
    row(RECEIVED, f"{UNKNOWN}; 12-01 replied", None, "a reply meanwhile is in time", verdict="on_time", state="met"),
    row(RECEIVED, "03-30 third_party_asked A", "03-30", "asked on the due day: the period is already full", as_of="03-31", overdue=True),
    row(RECEIVED, "03-30 third_party_asked A", None, "unless that very day is set aside", by=FROM_ASKING, state="set_aside"),
)  # fmt: skip
def test_where_their_receipt_is_not_known_there_is_no_due_day_until_they_answer(row: Row) -> None:
    assert row.found() == row.wanted


@rows(
    row(RECEIVED, "03-31 third_party_asked A", "03-30", "asked one day too late", overdue=True, verdict="overdue"),
    row(RECEIVED, "03-31 third_party_asked A; 04-10 third_party_answered A", "03-30", "and answered", overdue=True),
    row(RECEIVED, "03-31 third_party_asked A; 04-10 replied", "03-30", "the reply is late", verdict="late"),
)
def test_a_consultation_asked_after_the_due_day_sets_nothing_aside(row: Row) -> None:
    assert row.found() == row.wanted


A = "03-05 third_party_asked A; 03-12 third_party_answered A"


@rows(
    row(RECEIVED, "03-05 third_party_asked A; 03-10 third_party_asked B; 03-12 third_party_answered A; 03-17 third_party_answered B", "04-10", "03-06 to 03-17: 8, not 5 + 5"),
    row(RECEIVED, "03-05 third_party_asked A; 03-09 other_agency_asked B; 03-11 other_agency_answered B; 03-17 third_party_answered A", "04-10", "one within the other: 8"),
    row(RECEIVED, f"{A}; 03-12 co_producer_asked B; 03-16 co_producer_answered B", "04-09", "one after the other: 5 + 2"),
    row(RECEIVED, f"{A}; 03-16 third_party_asked B; 03-18 third_party_answered B", "04-09", "apart: 5 + 2"),
    row(RECEIVED, "03-05 third_party_asked A; 03-06 third_party_answered A; 03-10 third_party_asked A; 03-12 third_party_answered A", "04-02", "the same one asked twice: 1 + 2"),
    row(RECEIVED, "03-05 third_party_asked A; 03-05 other_agency_asked B; 03-12 third_party_answered A", None, "one of two still open without an end", state="set_aside"),
    row(RECEIVED, "03-05 third_party_asked A received_on=03-06; 03-05 co_producer_asked B received_on=03-06; 03-12 third_party_answered A", "04-22", "the silent one decides"),
)  # fmt: skip
def test_days_of_several_consultations_count_once(row: Row) -> None:
    assert row.found() == row.wanted


def test_the_explanation_ends_with_the_first_day_of_which_no_end_is_known() -> None:
    events = f"{ASKED}; 03-09 other_agency_asked B"
    one = Row(RECEIVED, events, "03-10", None, "reply", {}, {}).judged().clock("reply")
    assert one and one.clock.due is None
    assert (str(one.days[-1].day), one.days[-1].counted) == ("2026-03-10", None)
    assert "other agency (B)" in one.days[-1].why.en and "third party (A)" in one.days[-2].why.en
