"""The sample of a reply with a long annex (长附件样例): a part is given, and of the rest every passage is listed."""

from __future__ import annotations

from letters.facts.findings import GivenInPart
from letters.facts.replies import ReplyFacts
from letters.samples.replies import APPROVAL, REPLIES
from letters.samples.saying import passage
from models.reply_kinds import ReplyKind

GROUNDS = (ReplyKind.WITHHOLD_THIRD_PARTY, ReplyKind.WITHHOLD_PROCESS)
PASSAGES_A_PAGE = 20


def annex(passages: int) -> ReplyFacts:
    """The facts of ``reply_disclose_in_part`` with so many passages withheld, from 0."""
    reply = REPLIES["reply_disclose_in_part"]
    (part,) = reply.findings
    assert isinstance(part, GivenInPart)
    listed = tuple(
        passage(APPROVAL, f"第{number // PASSAGES_A_PAGE + 1}页第{number % PASSAGES_A_PAGE + 1}段", GROUNDS[number % 2])
        for number in range(passages)
    )
    return reply.model_copy(update={"findings": (part.model_copy(update={"passages": listed}),)})
