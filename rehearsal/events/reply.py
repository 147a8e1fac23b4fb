"""Reply and service (答复、送达): searched, drafted, reviewed, checked, issued, numbered, sealed and sent; after an order all anew."""

from __future__ import annotations

from models.acts import (
    Assign,
    CheckDraft,
    Dispatch,
    DraftReply,
    Finding,
    IssueReply,
    NumberReply,
    RecordSeal,
    ReportSearch,
    ReviewDocument,
)
from models.facts import Replied
from models.reply_kinds import ReplyKind
from procedure.handling import assigned
from rehearsal.events.completeness import make_complete
from rehearsal.events.put_in import CLERK, HANDLER, HEAD, HOLDER, PUT_IN, REVIEWER
from rehearsal.live_case import LiveCase


async def reply(live: LiveCase, event: Replied) -> str:
    """From the completeness check to the issue on the day of the reply, and its dispatch; answers the act that sent it."""
    await make_complete(live)
    if assigned(await live.read()) is None:
        await live.does(HANDLER, Assign(handler=live.staff[HANDLER].id, holder=live.staff[HOLDER].id))
    search = ReportSearch(searched_by=PUT_IN, places=(PUT_IN,), words=(PUT_IN,), searched_on=event.on, found=True)
    await live.does(HOLDER, search)
    await issue(live)
    posted = event.posted or event.on
    await live.goes_to(posted)
    return await live.does(CLERK, Dispatch(posted=posted, proof=PUT_IN))


async def issue(live: LiveCase) -> None:
    """Drafted, its letter reviewed, checked, issued, numbered and sealed."""
    letter = DraftReply(findings=(Finding(item=1, kind=ReplyKind.ALREADY_PUBLIC, reason=PUT_IN, where=PUT_IN),))
    about = await live.does(HANDLER, letter)
    await live.does(REVIEWER, ReviewDocument(about=letter.sha256, clear=True, reason=PUT_IN))
    await live.does(HEAD, CheckDraft(about=about))
    issued = await live.does(HEAD, IssueReply(about=about))
    await live.does(CLERK, NumberReply(about=issued))
    await live.does(CLERK, RecordSeal(about=issued))
