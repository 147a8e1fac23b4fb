"""Art. 17, 32, 34 and other agencies: whose time is set aside, how long each has, and what silence means (征求意见)."""

from __future__ import annotations

from tests.law.table import Row, row, rows

# 2026-03-02, Monday; working days after it: 3 03-05, 4 03-06, 8 03-12, 19 03-27, 20 03-30, 25 04-07.
RECEIVED = "2026-03-02"
PARTY = "03-05 third_party_asked A received_on=03-06"
PRODUCER = "03-05 co_producer_asked A received_on=03-06"
AGENCY = "03-05 other_agency_asked A"
REFERRED = "03-05 determination_asked A"
SETS_ASIDE = {"determination_sets_aside": True}


@rows(
    row(RECEIVED, f"{PRODUCER}; 03-12 co_producer_answered A", "04-07", "a co-producing agency"),
    row(RECEIVED, f"{AGENCY}; 03-12 other_agency_answered A", "04-07", "another agency"),
    row(RECEIVED, AGENCY, None, "another agency that never answers", as_of="12-01", state="set_aside", overdue=False),
    row(RECEIVED, f"{AGENCY}; 03-12 consultation_ended A why=refused", "04-07", "another agency, given up"),
    row(RECEIVED, f"{REFERRED}; 03-12 determination_answered A", "03-30", "a referral sets nothing aside", says="runs on"),
    row(RECEIVED, REFERRED, "03-30", "not even without an answer", as_of="03-31", overdue=True),
    row(RECEIVED, f"{REFERRED}; 03-12 determination_answered A", "04-07", "unless the parameter says so", by=SETS_ASIDE),
    row(RECEIVED, REFERRED, None, "then without end", by=SETS_ASIDE, as_of="12-01", state="set_aside"),
)  # fmt: skip
def test_whose_time_is_set_aside(row: Row) -> None:
    assert row.found() == row.wanted


@rows(
    row(RECEIVED, PARTY, "03-27", "15 working days from 03-06", as_of="03-27", state="running", owed_by="third_party", base_day="03-06"),
    row(RECEIVED, PARTY, "03-27", "silent", as_of="03-28", state="lapsed", owed_by="nobody", overdue=False, says="silence decides nothing"),
    row(RECEIVED, f"{PARTY}; 03-27 third_party_answered A", "03-27", "answered on the last day", as_of="04-30", state="met"),
    row(RECEIVED, f"{PARTY}; 03-30 third_party_answered A", "03-27", "answered late", state="lapsed"),
    row(RECEIVED, f"{PARTY}; 03-10 consultation_ended A why=refused", "03-27", "ended", as_of="04-30", state="ended"),
    row(RECEIVED, f"{PARTY}; 03-30 consultation_ended A why=refused", "03-27", "ended after it had lapsed", state="lapsed"),
    row(RECEIVED, f"{PARTY}; 03-20 replied", "03-27", "overtaken by the reply", state="ended", owed_by="nobody"),
    row(RECEIVED, "03-05 third_party_asked A", None, "its receipt not known", state="running", base_day="03-05", says="not recorded"),
    row(RECEIVED, "03-05 third_party_asked A received_on=03-07", "03-27", "received on a Saturday"),
    row(RECEIVED, "03-05 third_party_asked A received_on=04-03", "04-27", "received before Qingming"),
    row(RECEIVED, f"{PARTY}; 03-06 third_party_answered A; 03-10 third_party_asked A received_on=03-11", "04-01", "asked again: the last one's clock"),
)  # fmt: skip
def test_the_third_partys_own_period(row: Row) -> None:
    assert on_clock(row, "third_party:A").found() == row.wanted


@rows(
    row(RECEIVED, PRODUCER, "03-27", "15 working days from 03-06", as_of="03-27", state="running", owed_by="co_producer"),
    row(RECEIVED, PRODUCER, "03-27", "silence is consent", as_of="03-28", state="lapsed", says="taken as consent"),
    row(RECEIVED, f"{PRODUCER}; 03-30 co_producer_answered A", "03-27", "a late answer", state="lapsed"),
)  # fmt: skip
def test_the_co_producing_agencys_own_period(row: Row) -> None:
    assert on_clock(row, "co_producer:A").found() == row.wanted


@rows(
    row(RECEIVED, AGENCY, None, "runs", as_of="12-01", state="running", owed_by="other_agency", overdue=False),
    row(RECEIVED, f"{AGENCY}; 03-12 other_agency_answered A", None, "answered", state="met", owed_by="nobody"),
)
def test_other_agencies_have_no_period_of_their_own(row: Row) -> None:
    assert on_clock(row, "other_agency:A").found() == row.wanted


@rows(
    row(RECEIVED, REFERRED, None, "runs", as_of="12-01", state="running", owed_by="authority"),
    row(RECEIVED, f"{REFERRED}; 03-12 determination_answered A", None, "answered", state="met"),
)
def test_a_determination_has_no_period(row: Row) -> None:
    assert on_clock(row, "determination:A").found() == row.wanted


# 2013-02-28, Thursday; working days after it: 3 03-05, 8 03-12, 15 03-21, 20 03-28 (the 2008 text: 15).
OLD = "2013-02-28"
AGENCIES = {"other_agencies_set_aside_2008": True}


@rows(
    row(OLD, "03-05 third_party_asked A; 03-12 third_party_answered A", "03-28", "a third party: 03-06 to 03-12 aside, 5"),
    row(OLD, "03-05 third_party_asked A received_on=03-06", None, "a third party has no period to answer", as_of="06-03", state="set_aside"),
    row(OLD, "03-05 other_agency_asked A; 03-12 other_agency_answered A", "03-21", "another agency: the text names third parties only"),
    row(OLD, "03-05 other_agency_asked A; 03-12 other_agency_answered A", "03-28", "by the parameter", by=AGENCIES),
    row(OLD, "03-05 co_producer_asked A; 03-12 co_producer_answered A", "03-21", "a co-producing agency is another agency"),
    row(OLD, "03-05 co_producer_asked A received_on=03-06", None, "and silent without end", by=AGENCIES, as_of="06-03", state="set_aside"),
    row(OLD, "03-05 determination_asked A; 03-12 determination_answered A", "03-21", "a referral sets nothing aside"),
    row(OLD, "03-05 determination_asked A; 03-12 determination_answered A", "03-28", "unless the parameter says so", by=SETS_ASIDE),
)  # fmt: skip
def test_under_the_2008_text_third_parties_only_and_without_a_period(row: Row) -> None:
    assert row.found() == row.wanted


@rows(row(OLD, "03-05 third_party_asked A received_on=03-06", None, "runs", as_of="06-03", state="running"))
def test_under_the_2008_text_the_third_partys_clock_has_no_last_day(row: Row) -> None:
    assert on_clock(row, "third_party:A").found() == row.wanted


def on_clock(row: Row, name: str) -> Row:
    return Row(**{**vars(row), "clock": name})
