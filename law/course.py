"""The course of a case (案件进程): what its facts have come to, as a value."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from law.set_aside import Span
from models.base import Words
from models.facts import Abandoned, OrderReceived, RemedyFiled, Replied, Unpaid, Withdrawn
from models.working_days import WorkingDays

REPLY, NOTICE, SUPPLEMENT, FEE, DATE = "reply", "supplement_notice", "supplement", "fee", "reasonable_date"
ORDER, ANSWER, EVIDENCE = "order", "reconsideration_answer", "court_evidence"
Sort = Literal["third_party", "co_producer", "other_agency", "determination"]
Ending = Replied | Abandoned | Unpaid | Withdrawn


@dataclass(frozen=True)
class Asked:
    """A supplement notice that took effect (已生效的补正告知). ``until``, ``served`` None: not known; ``answered`` None: still owed.

    ``waits``: whether the reply period stands still meanwhile; under the 2008 text without effect it runs on beneath.
    """

    on: date
    until: date | None
    served: date | None = None
    waits: bool = True
    answered: date | None = None


@dataclass(frozen=True)
class Fee:
    """A fee notice that took effect (已生效的收费通知). ``closed`` None: still owed; ``paid``: paid, not taken back."""

    on: date
    received_on: date | None
    closed: date | None = None
    paid: bool = False


@dataclass(frozen=True)
class Consultation:
    """Somebody who was asked (征求意见). ``lapses``: last day of the period to answer; None: none, or its start is not known.

    ``answered``, ``ended``: on which day, or None. ``in_time``: asked while the period ran, else it sets nothing aside;
    ``span``: the days set aside for it; None: it sets none aside.
    """

    kind: Sort
    ref: str
    on: date
    received_on: date | None
    lapses: date | None = None
    in_time: bool = True
    answered: date | None = None
    ended: date | None = None
    span: Span | None = None

    @property
    def clock(self) -> str:
        """The name of its clock (期限名称)."""
        return f"{self.kind}:{self.ref}"

    @property
    def is_open(self) -> bool:
        return self.answered is None and self.ended is None


@dataclass(frozen=True)
class Replaced:
    """A reasonable date that took the reply period's place (合理期限)."""

    on: date
    until: date


@dataclass(frozen=True)
class Course:
    """Where a case has come to (进程). ``base_day``: from where the reply is counted.

    ``notice_base``: from where the supplement notice is counted; ``notice_given``: whether it was; ``notices``,
    ``extensions``: how many took effect in all. ``pauses``: days set aside for other reasons than a consultation.
    ``ending``, ``second``: the fact that ended the case, and a reply after the last order; ``order``: that order.
    ``replied``: the last reply that counts, before or after it. ``said``: for each clock by name, the sentences that explain it.
    """

    received: date
    base_day: date
    notice_base: date
    asked: Asked | None = None
    notices: int = 0
    notice_given: bool = False
    extension: WorkingDays | None = None
    extensions: int = 0
    fee: Fee | None = None
    consultations: tuple[Consultation, ...] = ()
    pauses: tuple[Span, ...] = ()
    replaced: Replaced | None = None
    justification_asked: bool = False
    ending: Ending | None = None
    order: OrderReceived | None = None
    second: Replied | None = None
    replied: Replied | None = None
    remedies: tuple[RemedyFiled, ...] = ()
    said: tuple[tuple[str, Words], ...] = ()

    @property
    def owes_supplement(self) -> bool:
        """Whether the applicant owes a supplement (待补正)."""
        return self.asked is not None and self.asked.answered is None

    @property
    def owes_fee(self) -> bool:
        """Whether the applicant owes a fee (待缴费)."""
        return self.fee is not None and self.fee.closed is None

    @property
    def awaits_applicant(self) -> bool:
        """Whether the applicant owes an act, so that there is no due day and nothing is overdue (等待申请人)."""
        return self.owes_supplement or self.owes_fee

    @property
    def stands_still(self) -> bool:
        """Whether no reply period runs meanwhile, so that nothing in it can be extended (期限停止)."""
        waits = self.owes_supplement and self.asked is not None and self.asked.waits
        return waits or self.owes_fee

    @property
    def starts_anew(self) -> bool:
        """Whether the reply period no longer runs from the first receipt (已重新起算)."""
        return self.base_day != self.received

    @property
    def spans(self) -> tuple[Span, ...]:
        """All days that the reply period does not count (不计入期限的期间)."""
        return (*self.pauses, *(one.span for one in self.consultations if one.span))

    def consultation(self, ref: str) -> Consultation | None:
        """The open consultation of this ref, or None."""
        return next((one for one in self.consultations if one.ref == ref and one.is_open), None)

    def with_consultation(self, new: Consultation) -> Course:
        """The same course with this consultation in the place of the open one of its ref, or added at the end."""
        if self.consultation(new.ref) is None:
            return replace(self, consultations=(*self.consultations, new))
        changed = (new if one.ref == new.ref and one.is_open else one for one in self.consultations)
        return replace(self, consultations=tuple(changed))

    def saying(self, words: Words, *clocks: str) -> Course:
        return replace(self, said=(*self.said, *((clock, words) for clock in clocks)))

    def reasons(self, clock: str) -> tuple[Words, ...]:
        return tuple(words for name, words in self.said if name == clock)
