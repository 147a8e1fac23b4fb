"""Drafts: what is withheld of a part rests on a finding that the text in force knows."""

from __future__ import annotations

import pytest

from models.acts import DraftReply, Passage
from models.drafts import draft_breach
from models.reply_kinds import ReplyKind
from models.standing import Opening
from tests.builders import draft

KNOWN = (ReplyKind.DISCLOSE_IN_PART, ReplyKind.WITHHOLD_SECURITY)


def test_a_ground_that_the_text_does_not_know_withholds_no_part() -> None:
    part = draft(ReplyKind.DISCLOSE_IN_PART, ["0" * 64])
    opening = Opening(act="draft_reply", roles=(), kinds=KNOWN, items=1, documents=("0" * 64,))
    assert part.findings[0].grounds == (ReplyKind.WITHHOLD_PROCESS,)
    assert draft_breach(opening, part) is not None
    known = part.findings[0].model_copy(update={"grounds": (ReplyKind.WITHHOLD_SECURITY,)})
    assert draft_breach(opening, part.model_copy(update={"findings": (known,)})) is None


@pytest.mark.parametrize(
    ("ground", "holds_back"), [(one, one.withholds or one is ReplyKind.NOT_GOVERNMENT_INFORMATION) for one in ReplyKind]
)
def test_a_part_is_kept_back_as_withheld_or_as_no_government_information_and_for_nothing_else(
    ground: ReplyKind, holds_back: bool
) -> None:
    part = draft(ReplyKind.DISCLOSE_IN_PART, ["0" * 64])
    opening = Opening(act="draft_reply", roles=(), kinds=tuple(ReplyKind), items=1, documents=("0" * 64,))
    rest = part.findings[0].model_copy(update={"grounds": (ground,)})
    assert (draft_breach(opening, part.model_copy(update={"findings": (rest,)})) is None) is holds_back


GIVEN, OTHER = "0" * 64, "1" * 64


@pytest.mark.parametrize(
    ("document", "ground", "is_taken"),
    [
        (GIVEN, ReplyKind.WITHHOLD_PROCESS, True),
        (OTHER, ReplyKind.WITHHOLD_PROCESS, False),
        (GIVEN, ReplyKind.WITHHOLD_SECURITY, False),
    ],
)
def test_a_passage_is_taken_out_of_a_document_that_is_given_on_a_ground_that_is_named(
    document: str, ground: ReplyKind, is_taken: bool
) -> None:
    opening = Opening(act="draft_reply", roles=(), kinds=tuple(ReplyKind), items=1, documents=(GIVEN, OTHER))
    taken_out = Passage(document=document, place="第三段", ground=ground)
    assert (
        draft_breach(opening, with_passage(draft(ReplyKind.DISCLOSE_IN_PART, [GIVEN]), taken_out)) is None
    ) is is_taken


def test_passages_are_taken_out_only_where_a_part_is_given() -> None:
    opening = Opening(act="draft_reply", roles=(), kinds=tuple(ReplyKind), items=1, documents=(GIVEN,))
    whole = draft(ReplyKind.DISCLOSE, [GIVEN])
    assert draft_breach(opening, whole) is None
    taken_out = Passage(document=GIVEN, place="第三段", ground=ReplyKind.WITHHOLD_PROCESS)
    assert "passages" in str(draft_breach(opening, with_passage(whole, taken_out)))


def with_passage(letter: DraftReply, passage: Passage) -> DraftReply:
    (one,) = letter.findings
    return letter.model_copy(update={"findings": (one.model_copy(update={"passages": (passage,)}),)})
