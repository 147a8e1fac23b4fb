"""What leaves the register (台账中读出的值): small frozen values, one for each kind of row."""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal, NamedTuple

from pydantic import Field

from models.base import Model, Words
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


class Letter(Model):
    """A letter as it was made (文书), ``at`` the moment of the entry that caused it."""

    key: str
    kind: str
    title: str = Field(repr=False)
    text: str = Field(repr=False)
    sha256: str
    at: datetime


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
