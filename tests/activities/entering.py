"""A case entered line by line by the register's own activity, on a database of its own (逐行记入)."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path
from uuid import uuid4

from activities.register import Register
from law.working_days import CALENDAR
from models.acts import CheckDraft, FindComplete, IssueReply, OfficerAct
from models.agency import Officer
from models.base import china
from models.ledger import Entry, Line
from models.reply_kinds import ReplyKind
from models.signed import Signed
from models.standing import Receipt, Standing
from policy.policy import POLICY
from records import Records, migrate
from tests.builders import AGENCY, CLERK, FIRST_DAY, HANDLER, HEAD, REVIEWER, at, clear, draft, opening, signed


class Case:
    """One case in the register. ``now``: the moment of its next entries."""

    def __init__(self, records: Records, case_id: str = "demo/1", now: datetime | None = None) -> None:
        self.records, self.case_id, self.now = records, case_id, now or at(FIRST_DAY)
        self.register = Register(records, POLICY, CALENDAR)
        self.seq = 0

    async def enters(self, one: Signed) -> object:
        """The answer to the next entry."""
        answer = await self.register.enter(self.case_id, Entry(seq=self.seq + 1, at=self.now, signed=one))
        self.seq += isinstance(answer, Standing | Receipt)
        return answer

    async def does(self, officer: Officer, act: OfficerAct) -> str:
        """Does an act that must be taken; its id."""
        one = signed(officer, act, str(uuid4()))
        answer = await self.enters(one)
        assert isinstance(answer, Standing), answer
        return one.id

    async def last(self) -> Line:
        return (await self.records.lines(self.case_id))[-1]

    async def numbers(self) -> list[tuple[str, bool]]:
        """The agency's letter numbers of this year, and whether each is void."""
        rows = await self.records.letter_numbers(AGENCY.id, china(self.now).year)
        return [(one.number, one.void) for one in rows]


@asynccontextmanager
async def register_in(folder: Path) -> AsyncIterator[Records]:
    """A register with the agency ``demo``."""
    url = f"sqlite+aiosqlite:///{folder / 'register.db'}"
    await migrate(url)
    records = Records.open(url, lambda words: words)
    await records.add_agency(AGENCY)
    try:
        yield records
    finally:
        await records.close()


async def begun(records: Records, case_id: str = "demo/1", now: datetime | None = None) -> Case:
    """A case that is registered."""
    case = Case(records, case_id, now)
    assert isinstance(await case.enters(opening()), Standing)
    return case


async def to_issue(case: Case) -> str:
    """From registered to an issued reply; the issue's id."""
    if case.seq == 1:
        await case.does(HANDLER, FindComplete())
    letter = draft(ReplyKind.ALREADY_PUBLIC)
    about = await case.does(HANDLER, letter)
    await case.does(REVIEWER, clear(letter.sha256))
    await case.does(HEAD, CheckDraft(about=about))
    return await case.does(HEAD, IssueReply(about=about))


__all__ = ["CLERK", "Case", "begun", "register_in", "to_issue"]
