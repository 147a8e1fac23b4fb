"""The parts of a case's file (案卷内容) as whoever decides reads them: for the screen, never for a log."""

from __future__ import annotations

from datetime import date
from typing import Literal

from models.acts import EarlierReply
from models.application import Item
from models.base import Model, Words
from models.reply_kinds import ReplyKind
from policy.permissions import Step

LABELS = {
    "proactive": Words(zh="主动公开", en="proactive"),
    "on_request": Words(zh="依申请公开", en="on request"),
    "not_public": Words(zh="不予公开", en="not for the public"),
}
REVIEWS = {
    "clear": Words(zh="可以公开", en="clear"),
    "not_clear": Words(zh="不得公开", en="not clear"),
    "waiting": Words(zh="待保密审查", en="awaits the confidentiality review"),
}
DRAFTS = {
    "drafted": Words(zh="文稿（待核稿）", en="draft (not checked)"),
    "checked": Words(zh="文稿（已核稿）", en="draft (checked)"),
    "issued": Words(zh="文稿（已签发）", en="draft (issued)"),
    "returned": Words(zh="退回的文稿", en="returned draft"),
}
DECISIONS = {
    "pending": Words(zh="待批", en="pending"),
    "approved": Words(zh="已同意", en="approved"),
    "refused": Words(zh="不同意", en="refused"),
}


class Entered(Model):
    """Who entered it, and on which day."""

    by: str
    on: date


class Paper(Entered):
    """A document handed over (材料), with what its review found."""

    item: int
    title: str
    label: Literal["proactive", "on_request", "not_public"]
    version: int
    sha256: str
    review: Literal["clear", "not_clear", "waiting"]
    reviewed_by: str | None
    review_reason: str | None


class Review(Entered):
    """What the confidentiality review found of a letter (文书的保密审查)."""

    clear: bool
    reason: str


class TakenOut(Model):
    """What is taken out of a document that is given (区分处理的内容): of which title, where, and why."""

    title: str
    place: str
    ground: Words


class Found(Model):
    """A draft's finding for one item (处理决定); ``documents``: titles by digest; ``grounds``: why the rest is withheld."""

    item: int
    kind: ReplyKind
    kind_name: Words
    reason: str
    documents: dict[str, str]
    where: str | None
    grounds: tuple[Words, ...]
    passages: tuple[TakenOut, ...] = ()
    earlier: str | None
    earlier_letter: EarlierReply | None = None


class Draft(Entered):
    """A draft (文稿) and how far it is; ``returned``: why it was sent back.

    ``sha256``: what its confidentiality review is bound to; ``review``: what that found, None: it is not reviewed yet.
    ``issue``: the id of the act that issued it. ``principal``: by which finding it counts where they differ.
    """

    id: str
    sha256: str
    state: Literal["drafted", "checked", "issued", "returned"]
    findings: tuple[Found, ...]
    principal: Words | None
    principal_reason: str | None
    countersign_by: tuple[str, ...]
    review: Review | None
    issue: str | None
    returned: str | None
    returned_by: str | None


class Search(Entered):
    """One line of the search log (检索记录). ``item`` None: for all."""

    item: int | None
    searched_by: str
    places: tuple[str, ...]
    words: tuple[str, ...]
    searched_on: date
    found: bool


class Extension(Entered):
    """An extension asked for (延期申请), and what was decided; ``refused``: why not."""

    id: str
    working_days: int
    reason: str
    state: Literal["pending", "approved", "refused"]
    refused: str | None


class Supplement(Entered):
    """What was asked for once (补正), by the last day as it was prolonged, and what came in; None: nothing yet."""

    id: str
    items: tuple[str, ...]
    until: date
    text: str | None
    received_on: date | None


class Remark(Entered):
    """A remark (备注)."""

    text: str


class Matter(Entered):
    """An act with what it states (案内事项): each field's meaning, and its value in words. ``about``: what it is about.

    ``step``: the step of the procedure under which it is told; None: another part of the file tells it. ``sha256``: of a
    letter of consultation, by which it is reviewed; ``review``: what that found.
    """

    id: str
    act: str
    name: Words
    about: str | None
    step: Step | None
    fields: tuple[tuple[Words, Words], ...]
    sha256: str | None = None
    review: Review | None = None


class Contents(Model):
    """All that a decision needs to be read first (案卷内容)."""

    asked: tuple[Item, ...]
    draft: Draft | None
    returned: tuple[Draft, ...]
    documents: tuple[Paper, ...]
    searches: tuple[Search, ...]
    extensions: tuple[Extension, ...]
    supplements: tuple[Supplement, ...]
    matters: tuple[Matter, ...]
    comments: tuple[Remark, ...]


Subject = Draft | Paper | Extension | Supplement | Matter
