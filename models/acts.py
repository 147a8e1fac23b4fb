"""Acts (行为): what officers and machines do to a case, one type each. Each says its own day, what it is about, and its limits.

``told_on``: the day that an act states for what it records (a posting, a receipt); None: the day of its entry counts.
``subject``: the id of the act, or the digest of the document, that it is about; None: nothing in particular.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Literal, get_args

from pydantic import Field, StringConstraints

from models.application import Application, Text
from models.base import Day, Model
from models.reply_kinds import ReplyKind

Id = Annotated[str, StringConstraints(min_length=1, max_length=100)]
Digest = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]


DAYS_STATED = ("posted", "received_on", "confirmed_on", "searched_on")
"""Fields by which an act states a day of its own."""


class AnAct(Model):
    """What all acts have in common."""

    @property
    def told_on(self) -> date | None:
        """The day that the act states; None: it states none."""
        stated = (getattr(self, field, None) for field in DAYS_STATED)
        return next((day for day in stated if day is not None), None)

    @property
    def subject(self) -> str | None:
        return getattr(self, "about", None)


class Register(AnAct):
    """Register a request (登记). Opens the case."""

    act: Literal["register"] = "register"
    application: Application


class ConfirmReceipt(AnAct):
    """Record the day on which receipt was confirmed with the applicant (确认收到申请), with its proof."""

    act: Literal["confirm_receipt"] = "confirm_receipt"
    confirmed_on: Day
    proof: Text


class FindComplete(AnAct):
    """Find the request complete and clear (审查：材料齐全、内容明确)."""

    act: Literal["find_complete"] = "find_complete"


class AskSupplement(AnAct):
    """Ask once for all that is missing (一次性告知补正), by a last day, told on ``posted``; ``proof`` where that was earlier."""

    act: Literal["ask_supplement"] = "ask_supplement"
    items: Annotated[tuple[Text, ...], Field(min_length=1)]
    until: Day
    posted: Day
    proof: Text | None = None


class HandInSupplement(AnAct):
    """Record the supplement that came in (收到补正), in the applicant's words."""

    act: Literal["hand_in_supplement"] = "hand_in_supplement"
    received_on: Day
    text: Text


class TreatAsAbandoned(AnAct):
    """Find that the applicant let the period pass without good reason (视为放弃申请，不再处理)."""

    act: Literal["treat_as_abandoned"] = "treat_as_abandoned"
    reason: Text


class Assign(AnAct):
    """Name the handler and the holding unit's officer (分办)."""

    act: Literal["assign"] = "assign"
    handler: Id
    holder: Id


class ReportSearch(AnAct):
    """One line of the search log (检索记录): by whom, where, with which words, when, with what result."""

    act: Literal["report_search"] = "report_search"
    searched_by: Text
    places: Annotated[tuple[Text, ...], Field(min_length=1)]
    words: Annotated[tuple[Text, ...], Field(min_length=1)]
    searched_on: Day
    found: bool


class AddDocument(AnAct):
    """Hand over a document for an item (提供材料): title, label (公开属性), version, digest, and the holder's declaration."""

    act: Literal["add_document"] = "add_document"
    item: Annotated[int, Field(ge=1)] = 1
    title: Text
    label: Literal["proactive", "on_request", "not_public"]
    version: Annotated[int, Field(ge=1)] = 1
    sha256: Digest
    free_of_secret_marks: Literal[True]


class ReviewDocument(AnAct):
    """Review one version of a document for secrets (保密审查); ``about`` is its digest."""

    act: Literal["review_document"] = "review_document"
    about: Digest
    clear: bool
    reason: Text


class RequestExtension(AnAct):
    """Ask the head for more working days (申请延期)."""

    act: Literal["request_extension"] = "request_extension"
    working_days: int
    reason: Text


class ApproveExtension(AnAct):
    """Approve an extension and tell the applicant on ``posted`` (同意延期并告知); ``proof`` where that was earlier."""

    act: Literal["approve_extension"] = "approve_extension"
    about: Id
    posted: Day
    proof: Text | None = None


class RefuseExtension(AnAct):
    """Refuse an extension (不同意延期)."""

    act: Literal["refuse_extension"] = "refuse_extension"
    about: Id
    reason: Text


class Finding(Model):
    """The finding for one item (处理决定): its kind, the reason, and what is given or where it is found."""

    item: Annotated[int, Field(ge=1)]
    kind: ReplyKind
    reason: Text
    documents: tuple[Digest, ...] = ()
    where: Text | None = None


class DraftReply(AnAct):
    """Draft the reply, one finding for each item (拟稿)."""

    act: Literal["draft_reply"] = "draft_reply"
    findings: Annotated[tuple[Finding, ...], Field(min_length=1)]


class CheckDraft(AnAct):
    """Check a draft (核稿)."""

    act: Literal["check_draft"] = "check_draft"
    about: Id


class ReturnForRedraft(AnAct):
    """Send a draft back (退回重拟)."""

    act: Literal["return_for_redraft"] = "return_for_redraft"
    about: Id
    reason: Text


class IssueReply(AnAct):
    """Issue a reply (签发)."""

    act: Literal["issue_reply"] = "issue_reply"
    about: Id


class Dispatch(AnAct):
    """Record that the reply left on ``posted`` (发出): posted, handed over or sent."""

    act: Literal["dispatch"] = "dispatch"
    posted: Day
    proof: Text


class Withdraw(AnAct):
    """Record the applicant's withdrawal, received on that day (撤回申请)."""

    act: Literal["withdraw"] = "withdraw"
    received_on: Day


class Comment(AnAct):
    """A remark for the file (备注)."""

    act: Literal["comment"] = "comment"
    text: Text


class Recount(AnAct):
    """Derive all clocks anew under today's rules and calendar, and try failed errands again (重新计算期限)."""

    act: Literal["recount"] = "recount"
    reason: Text


class Close(AnAct):
    """Close the case and hand the file over (归档)."""

    act: Literal["close"] = "close"


class Alarm(AnAct):
    """A rung of a clock's ladder is due (期限提醒). Entered by the clock alone."""

    act: Literal["alarm"] = "alarm"
    clock: str
    due: date
    rung: str
    at: datetime

    @property
    def key(self) -> str:
        return f"{self.clock} {self.due} {self.rung}"


class ErrandFailed(AnAct):
    """An errand failed for good (事务失败). Entered by the messenger alone."""

    act: Literal["errand_failed"] = "errand_failed"
    errand: str
    why: str


class CalendarChanged(AnAct):
    """A new calendar notice is in: all clocks are derived anew (放假通知更新). Entered by the calendar alone."""

    act: Literal["calendar_changed"] = "calendar_changed"
    notice: str


class ChooseRegime(AnAct):
    """Choose the text that governs, against the day of receipt, with the reason (认定适用条例)."""

    act: Literal["choose_regime"] = "choose_regime"
    regime: Literal["ogi-2008", "ogi-2019"]
    reason: Text


OfficerAct = (
    Register
    | ConfirmReceipt
    | FindComplete
    | AskSupplement
    | HandInSupplement
    | TreatAsAbandoned
    | Assign
    | ReportSearch
    | AddDocument
    | ReviewDocument
    | RequestExtension
    | ApproveExtension
    | RefuseExtension
    | DraftReply
    | CheckDraft
    | ReturnForRedraft
    | IssueReply
    | Dispatch
    | Withdraw
    | Comment
    | Recount
    | ChooseRegime
    | Close
)
MachineAct = Alarm | ErrandFailed | CalendarChanged
Act = Annotated[OfficerAct | MachineAct, Field(discriminator="act")]
STATING_A_DAY: frozenset[str] = frozenset(
    kind.model_fields["act"].default
    for kind in get_args(OfficerAct)
    if not kind.model_fields.keys().isdisjoint(DAYS_STATED)
)
"""Names of the acts that state a day of their own (填报日期的行为)."""
