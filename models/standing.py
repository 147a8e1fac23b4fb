"""Where a case stands (案件现状): derived anew from all lines, never edited; and what its shell needs to refuse or carry on."""

from __future__ import annotations

from collections.abc import Set
from datetime import date, datetime
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field

from models.acts import Alarm
from models.base import Model, Words
from models.citation import Citation
from models.clock import Clock, Verdict
from models.reply_kinds import ReplyKind
from models.roles import Role


class Stage(StrEnum):
    """The main step (阶段); branches may be open beside it."""

    INTAKE = "intake"
    COMPLETENESS = "completeness"
    HANDLING = "handling"
    REVIEW = "review"
    REPLY = "reply"
    SERVICE = "service"
    CLOSED = "closed"


STAGE_NAMES: dict[Stage, Words] = {
    Stage.INTAKE: Words(zh="登记", en="intake"),
    Stage.COMPLETENESS: Words(zh="审查", en="completeness check"),
    Stage.HANDLING: Words(zh="办理", en="handling"),
    Stage.REVIEW: Words(zh="保密审查", en="confidentiality review"),
    Stage.REPLY: Words(zh="答复", en="reply"),
    Stage.SERVICE: Words(zh="送达", en="service"),
    Stage.CLOSED: Words(zh="归档", en="closed"),
}


AS_ASKED = "as_asked"
"""Among the ways by which a reply may leave: as the applicant asked."""


class Bar(Model):
    """Why some findings may not be made of an item now (暂不能作出的处理决定). ``item`` None: of any; ``kinds`` empty: none of them."""

    item: int | None = None
    kinds: tuple[ReplyKind, ...] = ()
    why: Words

    def is_against(self, item: int, kind: ReplyKind) -> bool:
        return self.item in (None, item) and (not self.kinds or kind in self.kinds)


class FeeMeasure(Model):
    """What a fee may be charged by now (收费方式): how many are ``free``, and at ``most`` how many there are; None: not known."""

    measure: Literal["items", "pages"]
    free: int
    most: int | None = None


class Opening(Model):
    """An act that is open now (可为之行为): to which roles, not by whom, about what, and within what limits.

    All limits come from law and policy through ``procedure/``, so that ``refusal`` needs no law. None: no such limit.
    ``article``: the law's ground; None: the office's own rule. ``only``: officers named for it; empty: anybody of the roles.
    ``earliest``/``latest`` bound the day that the act states, or else the day of entry; ``earlier_needs_proof``: one before today
    only with its proof. ``until_after``: the day that its ``until`` must be after. ``items``: how many the request has;
    ``left_out``: those not handled here any more.
    ``documents``: what it may enclose or give; ``bars``: findings that may not be made now, and why.
    ``digests_removed``: documents taken out, which do not come in again.
    ``marks_taken``: marks of those consulted before.
    ``choices``: what it may choose: sorts of consultation, how an opinion may be weighed, or by which ways the reply may leave;
    ``at_once``: those ways that take place by themselves, so that the day stated must be today.
    ``fees``: what a fee may be charged by. ``applicants``: how many the request has.
    """

    act: str
    roles: tuple[Role, ...]
    article: Citation | None = None
    not_by: tuple[str, ...] = ()
    only: tuple[str, ...] = ()
    about: str | None = None
    earliest: date | None = None
    latest: date | None = None
    until_after: date | None = None
    most_working_days: int | None = None
    earlier_needs_proof: bool = False
    kinds: tuple[ReplyKind, ...] = ()
    items: int | None = None
    left_out: tuple[int, ...] = ()
    documents: tuple[str, ...] = ()
    bars: tuple[Bar, ...] = ()
    marks_taken: tuple[str, ...] = ()
    digests_removed: tuple[str, ...] = ()
    applicants: int | None = None
    fees: tuple[FeeMeasure, ...] = ()
    choices: tuple[str, ...] = ()
    at_once: tuple[str, ...] = ()

    def is_for(self, hands: Set[str]) -> bool:
        """Whether one of these may do it as far as officers are named for it (指定人员)."""
        return not self.only or bool(hands & set(self.only))

    def is_barred_to(self, hands: Set[str]) -> bool:
        """Whether one of these had a hand in what it is about (回避)."""
        return bool(hands & set(self.not_by))

    @property
    def live_items(self) -> tuple[int, ...]:
        """The items that are handled in this case (在办事项)."""
        return tuple(one for one in range(1, (self.items or 0) + 1) if one not in self.left_out)


class Errand(Model):
    """Something that an entry causes (事务): a letter to make, to seal or to mail, or people to tell. ``key`` is unique in the case."""

    key: str
    kind: Literal["letter", "notice", "seal", "mail"]
    what: str
    seq: int


Urgency = Literal["overdue", "due", "soon", "normal"]


class Task(Model):
    """What waits for whom (待办): the act awaited, since when, and the last day that the law leaves for it (None: none).

    ``soon_from``: the day from which that last day is near. ``reminder``: the clock and the rung that rang, or ``moved_earlier``.
    """

    act: str
    roles: tuple[Role, ...]
    officer: str | None = None
    about: str | None = None
    since: date
    by: date | None = None
    soon_from: date | None = None
    reminder: str | None = None

    def urgency_on(self, today: date) -> Urgency:
        """How urgent it is on that day (缓急)."""
        if self.by is None or today < (self.soon_from or self.by):
            return "normal"
        return "soon" if today < self.by else "due" if today == self.by else "overdue"


class Moved(Model):
    """A due day that an entry moved (届满日变动): before and after; None: there was, or is, none."""

    clock: str
    before: date | None
    after: date | None


class Receipt(Model):
    """The answer to an act (回执): its line, and where the case stands since."""

    kind: Literal["receipt"] = "receipt"
    seq: int
    number: str
    stage: Stage
    received: date
    receipt_is_confirmed: bool
    due: date | None
    provisional: bool
    awaited: tuple[str, ...] = ()


class Refusal(Model):
    """Why an act was not taken (不予受理该操作): a type that programs rely on and a sentence for people."""

    kind: Literal["refusal"] = "refusal"
    type: Literal[
        "NotNow",
        "NotPermitted",
        "SameEyes",
        "OtherAgency",
        "AgainstTheLaw",
        "Closed",
        "NoSuchCase",
        "Conflict",
        "NotEntered",
    ]
    sentence: Words


class Standing(Model):
    """Where a case stands after its line number ``seq``. ``flags``: what a person should look at (提示).

    ``handler``, ``holder``: the officers in charge of it now; None: nobody is named. ``void_numbers``: the lines whose letter
    numbers became void (作废文号). ``awaited_news``: what the messenger may still have to tell, about which act (待到消息).
    """

    kind: Literal["standing"] = "standing"
    seq: int
    at: datetime
    agency: str
    number: str
    stage: Stage
    received: date
    receipt_is_confirmed: bool
    verdict: Verdict
    clocks: tuple[Clock, ...]
    open: tuple[Opening, ...]
    tasks: tuple[Task, ...]
    alarms: tuple[Alarm, ...]
    errands: tuple[Errand, ...] = ()
    flags: tuple[Words, ...] = ()
    outcome: str | None = None
    handler: str | None = None
    holder: str | None = None
    over: bool = False
    void_numbers: tuple[int, ...] = ()
    awaited_news: tuple[Opening, ...] = ()

    def clock(self, name: str) -> Clock | None:
        return next((clock for clock in self.clocks if clock.name == name), None)

    @property
    def receipt(self) -> Receipt:
        reply = self.clock("reply")
        return Receipt(
            seq=self.seq,
            number=self.number,
            stage=self.stage,
            received=self.received,
            receipt_is_confirmed=self.receipt_is_confirmed,
            due=reply.due if reply else None,
            provisional=bool(reply and reply.provisional),
            awaited=tuple(dict.fromkeys(task.act for task in self.tasks if task.act != "remind")),
        )


Answer = Annotated[Standing | Refusal | Receipt, Field(discriminator="kind")]
"""What the register answers: the new standing, why not, or the first answer to an act that it entered long before."""
