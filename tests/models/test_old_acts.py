"""Acts of earlier releases (此前版本的行为): what was added to them since changes neither their digests nor what was reviewed."""

from __future__ import annotations

from datetime import date

import pytest

from models.acts import AnAct, AnswerCorrectionRequest, DraftReply, EarlierReply, Finding, PrepareConsultation, Urge
from models.reply_kinds import ReplyKind
from tests.builders import HANDLER, signed

PREPARED = PrepareConsultation(
    sort="third_party", mark="A", name="示范建筑公司", address="示范县工业路9号", text="补贴明细"
)
REPEAT = Finding(item=1, kind=ReplyKind.REPEAT, reason="已答复。", earlier="demo-2025-0009")
DRAFT = DraftReply(findings=(REPEAT,))
URGED = Urge(type="notice", number="示督〔2026〕8号", until=date(2026, 3, 20), text="请抓紧办理。")
PASSED_ON = AnswerCorrectionRequest(about="wrong", result="passed_on", text="无权更正。", passed_to="示范县公安局")


@pytest.mark.parametrize(
    ("act", "digest"),
    [
        (PREPARED, "e852ed32e744ff75d90975eda4e5540639aa8b7b3089abcfbcae2b0ba0acc685"),
        (DRAFT, "90a47ea89d08b01e6eafccf76b0ec3fe28593bd4f45740d4c4533ee4715821fd"),
        (URGED, "b838baac2c2ef6d509cf3b1f2dc59b03f82f10673da7f531c9432ec7a4d0d9fa"),
        (PASSED_ON, "515014a40441f704be579cf7cb06a824d197b41baca14896970ee7d7696deac4"),
    ],
)
def test_what_was_sent_under_an_earlier_release_is_still_the_same(act: AnAct, digest: str) -> None:
    known = signed(HANDLER.model_copy(update={"id": "handler-1", "agency": "demo"}), act)  # type: ignore[arg-type]
    assert known.digest == digest


def test_what_was_reviewed_under_an_earlier_release_is_still_what_was_reviewed() -> None:
    assert PREPARED.sha256 == "5815c0931446fbeb83d947540cd60594a86ba3719adb8970aff05d6a2ac87921"
    assert DRAFT.sha256 == "e6322570bc54ab5137a89f905ba0e73e5f644244015d58bd8d60e5fa7eb83e75"


def test_whom_a_letter_addresses_and_which_reply_it_names_belong_to_what_is_reviewed() -> None:
    kinds = {PREPARED.model_copy(update={"is_organisation": one}).sha256 for one in (None, True, False)}
    assert len(kinds) == 3
    named = REPEAT.model_copy(
        update={"earlier_letter": EarlierReply(number="示政公开复〔2025〕9号", day=date(2025, 6, 3))}
    )
    assert DraftReply(findings=(named,)).sha256 != DRAFT.sha256
