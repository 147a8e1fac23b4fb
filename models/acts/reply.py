"""Acts of the reply (答复): draft, legality review, check, countersignature, issue, number, seal, dispatch."""

from __future__ import annotations

import json
from hashlib import sha256
from typing import Annotated, Literal

from pydantic import Field

from models.acts.base import AnAct, Digest, Id, ItemNumber
from models.application import Line, Text
from models.base import Day, Model
from models.reply_kinds import ReplyKind

Way = Literal["post", "in_person", "email", "web"]
"""How a letter leaves (送达方式). Post is the postal enterprise (邮政企业); a courier is none."""


class Passage(Model):
    """A passage that is taken out of a document before it is given (区分处理的内容): where it stands, and why."""

    document: Digest
    place: Line
    ground: ReplyKind


class EarlierReply(Model):
    """The reply that a repeat is about (此前的答复): its letter number and its day. ``number`` None: it had none."""

    number: Line | None = None
    day: Day


class Finding(Model):
    """The finding for one item (处理决定): its kind, the reason, and what the kind needs beside.

    ``documents``: what is given; ``where``: how it is found, which agency holds it, or which office to turn to; ``grounds``:
    why the rest is not given where only a part is; ``earlier``: the register number of the earlier reply of a repeat, and
    ``earlier_letter`` that reply; ``passages``: what is taken out of which document, where only a part is given.
    """

    item: ItemNumber
    kind: ReplyKind
    reason: Text
    documents: tuple[Digest, ...] = ()
    where: Text | None = None
    grounds: tuple[ReplyKind, ...] = ()
    earlier: Line | None = None
    passages: tuple[Passage, ...] = ()
    earlier_letter: EarlierReply | None = None


class DraftReply(AnAct):
    """Draft the reply, one finding for each item (拟稿).

    ``principal``: the finding by which the reply counts where the findings differ and none of them gives anything; its reason
    is ``principal_reason``. ``countersign_by``: officers who must agree before it is issued (会签).
    """

    act: Literal["draft_reply"] = "draft_reply"
    findings: Annotated[tuple[Finding, ...], Field(min_length=1)]
    principal: ReplyKind | None = None
    principal_reason: Text | None = None
    countersign_by: tuple[Id, ...] = ()

    @property
    def sha256(self) -> str:
        """What the confidentiality review of the letter is bound to (文稿摘要)."""
        body = self.model_dump(mode="json", exclude={"act", "countersign_by"})
        for one in body["findings"]:
            for later in ("passages", "earlier_letter"):
                if not one[later]:  # so that what was reviewed before there were any keeps its digest
                    del one[later]
        return sha256(json.dumps(body, ensure_ascii=False, sort_keys=True).encode()).hexdigest()


class ReviewLegality(AnAct):
    """Review whether a draft, or a closing without reply, is lawful (合法性审查). ``about``: the draft, or the notice that lapsed."""

    act: Literal["review_legality"] = "review_legality"
    about: Id
    lawful: bool
    opinion: Text


class CheckDraft(AnAct):
    """Check a draft (核稿)."""

    act: Literal["check_draft"] = "check_draft"
    about: Id


class Countersign(AnAct):
    """Agree to a draft for one's own unit, or not (会签)."""

    act: Literal["countersign"] = "countersign"
    about: Id
    agrees: bool
    opinion: Text


class ReturnForRedraft(AnAct):
    """Send a draft back (退回重拟)."""

    act: Literal["return_for_redraft"] = "return_for_redraft"
    about: Id
    reason: Text


class IssueReply(AnAct):
    """Issue a reply (签发)."""

    act: Literal["issue_reply"] = "issue_reply"
    about: Id


class NumberReply(AnAct):
    """Give the issued reply its letter number (编号).

    ``number``: taken from a book that the agency keeps elsewhere, and never used before; None: the next of the agency's own series.
    """

    act: Literal["number_reply"] = "number_reply"
    about: Id
    number: Line | None = None


class RecordSeal(AnAct):
    """Have the seal set on the reply (用印): ``hand``, it was set on paper; ``electronic``, the seal service is to set it."""

    act: Literal["record_seal"] = "record_seal"
    about: Id
    copies: Annotated[int, Field(ge=1, le=100)] = 1
    means: Literal["hand", "electronic"] = "hand"


class Dispatch(AnAct):
    """Record that the reply left on ``posted`` (发出): posted, handed over or sent. ``way`` None: as the applicant asked."""

    act: Literal["dispatch"] = "dispatch"
    posted: Day
    proof: Text
    way: Way | None = None
