"""What happened, as acts (由事项到行为): which officers do what for each kind of event.

What the source does not say and the engine needs is put in: who asked and for what, the words of notices, and that the reply
is ``already_public``; no clock depends on any of it.
"""

from __future__ import annotations

from datetime import timedelta

from law.regimes import regime_of
from models.acts import (
    ApproveExtension,
    AskSupplement,
    Assign,
    CheckDraft,
    ChooseRegime,
    ConfirmReceipt,
    Dispatch,
    DraftReply,
    FindComplete,
    Finding,
    HandInSupplement,
    IssueReply,
    NumberReply,
    RecordSeal,
    ReportSearch,
    RequestExtension,
    ReviewDocument,
    ReviewLegality,
    TreatAsAbandoned,
    Withdraw,
)
from models.application import Applicant, Application, Item
from models.arrival import Arrival, arrival_day, days_of
from models.facts import (
    Abandoned,
    AnyFact,
    ExtensionNotified,
    Replied,
    SupplementNotified,
    SupplementReceived,
    Withdrawn,
)
from models.reply_kinds import ReplyKind
from models.roles import Role
from rehearsal.live_case import LiveCase, Staff
from rehearsal.scripts import Script


class NoActYet(Exception):  # noqa: N818
    """There is no act for this kind of event yet."""


CLERK, HANDLER, HOLDER, HEAD = Role.INTAKE_CLERK, Role.CASE_HANDLER, Role.HOLDING_UNIT, Role.OGI_HEAD
REVIEWER, JURIST = Role.CONFIDENTIALITY_REVIEWER, Role.LEGALITY_REVIEWER
TO_SUPPLEMENT = timedelta(days=15)
"""How long the applicant is given where the source does not say; no rule."""
PUT_IN = "演练所设"


def request_of(script: Script, staff: Staff) -> Application:
    """A request of nobody for nothing in particular; its receipt is not confirmed yet where it was confirmed later."""
    applicant = Applicant(
        kind="natural_person", name="申请人", id_type="other", id_number="0", address=PUT_IN, phone="000-00000000"
    )
    return Application(
        agency=staff[HANDLER].agency,
        arrival=as_it_arrived(script.came_by),
        applicants=(applicant,),
        items=(Item(description=f"{PUT_IN}的申请事项"),),
        form="paper",
        delivery="post",
    )


def as_it_arrived(arrival: Arrival) -> Arrival:
    confirmed = days_of(arrival).get("confirmed")
    return arrival.model_copy(update={"confirmed": None}) if confirmed and confirmed > arrival_day(arrival) else arrival


async def confirm(live: LiveCase, script: Script) -> None:
    """The confirmation of the receipt on its day, where it came after the arrival."""
    if as_it_arrived(script.came_by) != script.came_by:
        day = days_of(script.came_by)["confirmed"]
        await live.goes_to(day)
        await live.does(CLERK, ConfirmReceipt(confirmed_on=day, proof=PUT_IN))


async def choose_text(live: LiveCase, script: Script) -> None:
    """The text that the case names against its day of receipt, found by the head."""
    wanted = script.asked.sheet.regime
    if wanted and wanted != regime_of(script.day_of_receipt):
        await live.does(HEAD, ChooseRegime(regime=wanted, reason=PUT_IN))


async def happen(live: LiveCase, event: AnyFact) -> None:
    """What the officers do about one event, on the case's present day.

    Raises:
        Refused: the engine does not take it.
        NoActYet: no act is known for it.
    """
    match event:
        case SupplementNotified():
            until = event.until or event.on + TO_SUPPLEMENT
            await live.does(HANDLER, AskSupplement(items=(PUT_IN,), until=until, posted=event.on))
        case SupplementReceived():
            await live.does(CLERK, HandInSupplement(received_on=event.on, text=PUT_IN))
        case ExtensionNotified():
            asked = await live.does(HANDLER, RequestExtension(working_days=event.working_days, reason=PUT_IN))
            await live.does(HEAD, ApproveExtension(about=asked, posted=event.on))
        case Abandoned():
            await abandon(live)
        case Withdrawn():
            await live.does(CLERK, Withdraw(received_on=event.on))
        case Replied():
            await reply(live, event)
        case _:
            raise NoActYet


async def abandon(live: LiveCase) -> None:
    """The lapse of the supplement notice reviewed for legality, then found."""
    notice = (await live.read()).last(AskSupplement)
    if notice:
        await live.does(JURIST, ReviewLegality(about=notice.id, lawful=True, opinion=PUT_IN))
    await live.does(HEAD, TreatAsAbandoned(reason=PUT_IN))


async def reply(live: LiveCase, event: Replied) -> None:
    """From the completeness check to the issue on the day of the reply, and its dispatch."""
    await live.does(HANDLER, FindComplete())
    await live.does(HANDLER, Assign(handler=live.staff[HANDLER].id, holder=live.staff[HOLDER].id))
    search = ReportSearch(searched_by=PUT_IN, places=(PUT_IN,), words=(PUT_IN,), searched_on=event.on, found=True)
    await live.does(HOLDER, search)
    await issue(live)
    posted = event.posted or event.on
    await live.goes_to(posted)
    await live.does(CLERK, Dispatch(posted=posted, proof=PUT_IN))


async def issue(live: LiveCase) -> None:
    """Drafted, its letter reviewed, checked, issued, numbered and sealed."""
    letter = DraftReply(findings=(Finding(item=1, kind=ReplyKind.ALREADY_PUBLIC, reason=PUT_IN, where=PUT_IN),))
    about = await live.does(HANDLER, letter)
    await live.does(REVIEWER, ReviewDocument(about=letter.sha256, clear=True, reason=PUT_IN))
    await live.does(HEAD, CheckDraft(about=about))
    issued = await live.does(HEAD, IssueReply(about=about))
    await live.does(CLERK, NumberReply(about=issued, number=PUT_IN))
    await live.does(CLERK, RecordSeal(about=issued))
