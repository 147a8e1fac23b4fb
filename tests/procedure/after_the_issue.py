"""From registered to a reply that left (至发出), for the steps that come after it."""

from __future__ import annotations

from models.acts import Dispatch
from models.reply_kinds import ReplyKind
from models.standing import Opening
from tests.builders import CLERK, HANDLER, PaperCase, decided, draft, sealing, to_seal

WITHHELD = ReplyKind.WITHHOLD_PROCESS
MAIL = "邮政收寄凭证"


def to_dispatch(case: PaperCase, kind: ReplyKind = WITHHELD) -> str:
    """From registered to dispatched today; answers the dispatch's id."""
    to_seal(case, kind)
    return sent_today(case)


def replied_again(case: PaperCase, kind: ReplyKind = WITHHELD) -> str:
    """From an order to another reply that leaves today; answers the dispatch's id."""
    letter = draft(kind)
    issue = decided(case, kind, case.does(HANDLER, letter), letter)
    for officer, act in sealing(issue):
        case.does(officer, act)
    return sent_today(case)


def sent_today(case: PaperCase) -> str:
    return case.does(CLERK, Dispatch(posted=case.today, proof=MAIL))


def open_for(case: PaperCase, act: str) -> list[Opening]:
    return [one for one in case.standing.open if one.act == act]


def verdict(case: PaperCase) -> str:
    return case.standing.verdict.value


def awaited(case: PaperCase) -> set[str]:
    return {one.act for one in case.standing.tasks}
