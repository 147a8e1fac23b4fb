"""Killed between render, number, seal, send and record (发出途中断点): one letter, one number, one seal, one mail, or told that it may be two."""

from __future__ import annotations

from itertools import product
from pathlib import Path

import pytest

from tests.kills.outgoing import DEATHS, Left, left_after
from tests.kills.scene import Victims
from toolchain.temporal_server import TemporalServer

SHORT = [("letter_sealed", Victims.BOTH), ("mail_accepted", Victims.WORKER)]
TWICE = "twice"


def all_is_there_once(left: Left, point: str, victims: Victims) -> None:
    """One of each; of the mail two only where the kill fell after the server took it, and then both are told of."""
    replies = [one for one in left.letters if one.sealed_sha256]
    assert [one.kind for one in left.letters] == ["receipt_slip", "reply_already_public"]
    assert [one.number for one in left.numbers] == [replies[0].letter_number]
    assert [one.sha256 for one in left.seals] == [replies[0].sealed_sha256]
    assert len(left.sent) == 1
    assert set(left.mails) == {left.sent[0].message_id}
    may_be_two = point == "mail_accepted" and victims is not Victims.SERVER
    assert len(left.mails) == (2 if may_be_two else 1)
    assert left.sent[0].may_have_left_twice is may_be_two
    assert (TWICE in left.flags) is may_be_two
    assert "errand_failed" not in left.acts
    assert left.found == ()


@pytest.mark.parametrize("point, victims", SHORT)
async def test_one_letter_one_number_one_seal_one_mail(
    mortal_server: TemporalServer, tmp_path: Path, point: str, victims: Victims
) -> None:
    all_is_there_once(await left_after(mortal_server, tmp_path, point, victims), point, victims)


@pytest.mark.every_kill
@pytest.mark.parametrize("point, victims", [*product(DEATHS, Victims)])
async def test_one_letter_one_number_one_seal_one_mail_wherever_and_whoever_is_killed(
    mortal_server: TemporalServer, tmp_path: Path, point: str, victims: Victims
) -> None:
    all_is_there_once(await left_after(mortal_server, tmp_path, point, victims), point, victims)
