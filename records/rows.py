"""What leaves the register (台账中读出的值): small frozen values, one for each kind of row."""

from __future__ import annotations

from datetime import date, datetime

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


class InboxRow(Model):
    """One task in an officer's inbox (待办一项): what waits, in which case, and how urgent it is today."""

    case_id: str
    number: str
    agency: str
    task: Task
    urgency: Urgency


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
