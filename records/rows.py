"""What leaves the register (台账中读出的值): small frozen values, one for each kind of row."""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal, NamedTuple

from pydantic import Field

from models.base import Model, Words
from models.papers import MadeLetter
from models.standing import Refusal, Stage, Task, Urgency
from records.wrongs import Wrong


class CaseRow(Model):
    """One case in a list (登记簿一行).

    ``due``: last day for the reply (None: no day is set). ``owed_until``: the same while the reply is still owed; None
    once it was made, or while the applicant's act is awaited.
    """

    case_id: str
    agency: str
    number: str
    stage: Stage
    received: date
    due: date | None
    provisional: bool
    owed_until: date | None
    over: bool
    last_seq: int

    def is_overdue_on(self, day: date) -> bool:
        """Whether the reply is owed and its last day lay before ``day`` (逾期未答复)."""
        return self.owed_until is not None and self.owed_until < day


Part = Literal["handler", "holder"]
"""In which part an officer is in charge of a case (经办、承办)."""


class InCharge(NamedTuple):
    """A case and the part that an officer has in it (在办案件)."""

    case: CaseRow
    part: Part


class LikeCase(Model):
    """A case that asks for something like an item of another (同类申请): how like, by whom, and what became of it.

    ``item`` of the case at hand, ``like_item`` of the other. ``same_applicant``: somebody asks in both. ``answered``: a reply left.
    """

    item: int
    number: str
    like_item: int
    percent: int
    same_applicant: bool
    received: date
    stage: Stage
    outcome: str | None
    answered: bool


class AskedBySeveral(Model):
    """Several applicants who ask for the same or the like (多人申请同一信息): their cases, and how many they are."""

    agency: str
    numbers: tuple[str, ...]
    applicants: int


class InboxRow(Model):
    """One task in an officer's inbox (待办一项): what waits, in which case, and how urgent it is today.

    ``acting_for``: the absent officer whose task it is, where it stands with the deputy; None: the officer's own.
    """

    case_id: str
    number: str
    agency: str
    task: Task
    urgency: Urgency
    acting_for: str | None = None


class Letter(MadeLetter):
    """A letter as it was made (文书), ``at`` the moment of the entry that caused it, ``sha256`` of its text.

    ``docx_sha256``, ``pdf_sha256`` empty: made by an earlier release, which made the text only. ``sealed_by``: the line
    that seals its digests; None: none yet. Of a destroyed case title and text are empty.
    """

    sha256: str
    at: datetime
    sealed_by: int | None = None


class LetterNumberRow(Model):
    """A letter number that was given (文号), by which line of which case. ``void``: what it was given for did not stay (作废).

    ``case_number``: the register number. ``series``, ``serial`` None: the agency counts it elsewhere.
    """

    number: str
    series: str | None
    serial: int | None
    case_id: str
    case_number: str
    seq: int
    at: datetime
    void: bool


class MailOf(NamedTuple):
    """Which errand of which case sent a mail (电子邮件来源), and about which act."""

    case_id: str
    errand: str
    about: str


class SealedLine(Model):
    """A line of the ledger exactly as it is stored (台账行原文), so that others can check the chain."""

    seq: int
    previous: str
    digest: str
    body: str = Field(repr=False)


DocumentState = Literal["quarantined", "clean", "refused", "removed", "destroyed"]
DocumentKind = Literal["document", "proof", "attachment"]


class DocumentRow(Model):
    """A file that was handed over (材料), by its digest: what it is, and whether it may be used.

    ``state``: quarantined until it was scanned for viruses; refused: a virus was found; removed: taken out as a spill; destroyed:
    with its case. Of the last three nothing is kept but this row, of the last two not even the name. ``size`` in bytes.
    """

    case_id: str
    sha256: str
    kind: DocumentKind
    size: int
    media_type: str
    name: str = Field(repr=False)
    state: DocumentState
    added_by: str
    at: datetime


class Reading(Model):
    """That an officer took a paper out of the store (调阅记录): which, who, when."""

    case_id: str
    sha256: str
    by: str
    at: datetime


class PickUp(Model):
    """A one-time code for taking a reply from the web (领取码): only its digest. ``tries``: how often a wrong one was given."""

    case_id: str
    about: str
    code_hash: str = Field(repr=False)
    tries: int
    made_at: datetime
    used_at: datetime | None


class RefusalRow(Model):
    """One line of the refusals log (拒绝记录): who tried which act, and why it was not taken. ``case_id`` None: no such case."""

    at: datetime
    agency: str
    case_id: str | None
    act: str
    by: str
    refusal: Refusal


class Finding(Model):
    """Something wrong in the register (核验发现): in which case, at which line (None: in no single one), and what."""

    kind: Wrong
    number: str
    case_id: str
    seq: int | None = None
    what: Words


class KeyRow(NamedTuple):
    """The wrapped key of a case (案卷密钥); ``wrapped`` None: destroyed, at that moment."""

    wrapped: bytes | None
    destroyed_at: datetime | None


class DestructionItem(Model):
    """A case on a list of destruction (销毁清册一项): what stays known of it.

    ``closed_on``: when it was closed last; ``kept_until``: the last day of its retention. ``last_seq``, ``head``: where its ledger
    ended. ``documents``, ``letters``: digests of what was kept. ``destroyed_at`` None: not yet.
    """

    case_id: str
    number: str
    closed_on: date
    kept_until: date
    last_seq: int
    head: str
    documents: tuple[str, ...] = ()
    letters: tuple[str, ...] = ()
    destroyed_at: datetime | None = None


class DestructionList(Model):
    """A list of cases to be destroyed after appraisal (销毁清册): who proposed, approved and carried it out, and when; None: not yet."""

    id: str
    agency: str
    reason: str
    proposed_by: str
    proposed_at: datetime
    approved_by: str | None = None
    approved_at: datetime | None = None
    withdrawn_by: str | None = None
    withdrawn_at: datetime | None = None
    carried_out_by: str | None = None
    carried_out_at: datetime | None = None
    items: tuple[DestructionItem, ...] = ()
