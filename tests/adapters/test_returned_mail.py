"""Notices and bounces are read for what they say (退信识别); a person's automatic answer is none."""

from __future__ import annotations

from random import Random

import pytest

from adapters.returned_mail import Told, told_in
from tests.adapters.notices import (
    CHINESE,
    ID,
    LATE,
    OUT_OF_OFFICE,
    POSTMASTER_WRITES,
    QMAIL,
    READ,
    plain,
    report,
)

OURS = f"<{ID}>"
SIGNS = b'<>@",;:()[]= \n\t\xff\x00?'


def test_a_report_of_failure_names_the_mail_and_the_code() -> None:
    assert told_in(report("failed", "5.1.1")) == Told(OURS, "failed", "5.1.1")


def test_a_report_of_delivery_is_news_too() -> None:
    assert told_in(report("delivered", "2.0.0")) == Told(OURS, "delivered", "2.0.0")


def test_a_report_without_the_mails_headers_is_known_by_the_envelopes_id() -> None:
    returned = report("failed", "5.2.2", headers=False, envelope=f"Original-Envelope-Id: {ID}")
    assert told_in(returned) == Told(OURS, "failed", "5.2.2")


@pytest.mark.parametrize("action", ["delayed", "relayed", "expanded"])
def test_what_is_neither_failure_nor_delivery_tells_nothing(action: str) -> None:
    assert told_in(report(action, "4.4.1")) is None


@pytest.mark.parametrize("bounce, status", [(QMAIL, "5.1.1"), (CHINESE, None)], ids=["qmail", "Chinese"])
def test_a_plain_bounce_is_known_by_our_id_in_its_text(bounce: bytes, status: str | None) -> None:
    assert told_in(bounce) == Told(OURS, "failed", status)


@pytest.mark.parametrize(
    "message",
    [OUT_OF_OFFICE, POSTMASTER_WRITES, LATE, READ],
    ids=["out of office", "a postmaster who writes", "a warning that it is late", "a confirmation of reading"],
)
def test_what_is_no_bounce_is_not_taken_for_one(message: bytes) -> None:
    assert told_in(message) is None


def test_a_bounce_of_another_mail_tells_nothing_of_ours() -> None:
    assert told_in(plain("mailer-daemon@relay.invalid", "failure notice", "550 5.1.1 <other@relay.invalid>")) is None
    assert told_in(report("failed", "5.1.1", mail="other@relay.invalid")) is None


@pytest.mark.parametrize("garbage", [b"", b"\xff\xfe\x00", b"Content-Type: multipart/report\n\n", b"a: b"])
def test_garbage_tells_nothing(garbage: bytes) -> None:
    assert told_in(garbage) is None


def test_no_message_however_spoilt_stops_the_reading() -> None:
    rng = Random(1)
    for one in (report("failed", "5.1.1"), QMAIL, CHINESE, READ):
        for _ in range(500):
            spoilt = bytearray(one)
            for _ in range(rng.randint(1, 40)):
                spoilt[rng.randrange(len(spoilt))] = rng.choice(SIGNS)
            found = told_in(bytes(spoilt))
            assert found is None or found.action in ("failed", "delivered")


def test_a_message_nested_too_deep_tells_nothing() -> None:
    parts = [f'Content-Type: multipart/mixed; boundary="b{n}"\n\n--b{n}\n' for n in range(2000)]
    assert told_in("".join(parts).encode()) is None


def test_a_notice_that_is_cut_off_is_read_as_far_as_it_goes() -> None:
    whole = report("failed", "5.1.1")
    assert told_in(whole[: whole.index(b"From: ogi") + 100]) == Told(OURS, "failed", "5.1.1")
