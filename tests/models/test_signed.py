"""An act's digest (内容摘要): what makes two sendings the same."""

from __future__ import annotations

from models.acts import Comment
from models.signed import Signed
from tests.builders import CLERK, HANDLER, opening, signed

REMARK = Comment(text="申请人来电")


def remark(acting_for: str | None = None) -> Signed:
    return signed(HANDLER, REMARK).model_copy(update={"acting_for": acting_for})


def test_what_is_signed_for_oneself_keeps_the_digest_that_stands_in_the_ledger() -> None:
    known = signed(HANDLER.model_copy(update={"id": "handler-1"}), REMARK)
    assert known.digest == "5cf606767e413f720815accaf4797788f402351980b6c843e465ca265b739e18"


def test_for_whom_a_deputy_acts_belongs_to_what_is_sent() -> None:
    assert len({remark().digest, remark(CLERK.id).digest, remark("clerk-2").digest}) == 3
    assert remark(CLERK.id).digest == remark(CLERK.id).digest


def test_a_submission_is_the_same_whoever_sends_it_for_whom() -> None:
    assert opening().model_copy(update={"acting_for": CLERK.id}).digest == opening().digest
