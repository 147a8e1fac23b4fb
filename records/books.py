"""The register as one thing (登记簿、台账、待办、待发): the only door to the database."""

from __future__ import annotations

from collections.abc import AsyncIterator, Collection
from contextlib import asynccontextmanager
from datetime import date, datetime
from typing import Self

from models.agency import Agency, Deputy, Officer
from models.calendar_notice import CalendarNotice
from models.ledger import Line
from models.standing import Receipt, Stage, Standing
from records import (
    calendars,
    deputies,
    inbox,
    ledger,
    likeness,
    likes,
    officers,
    outbox,
    publication,
    refusals,
    register,
)
from records.database import Database
from records.likeness import Hide
from records.paper_books import PaperBooks
from records.rows import AskedBySeveral, CaseRow, Finding, InboxRow, InCharge, LikeCase, RefusalRow, SealedLine
from records.transaction import Transaction
from records.verify import findings_of


class Records(PaperBooks):
    """All that the office keeps (台账). Every method is one transaction.

    Raises:
        RecordsError: from any method: ``DatabaseFailed`` may pass, the others are final.
    """

    def __init__(self, database: Database, hide: Hide | None = None) -> None:
        self._database = database
        self._hide = hide

    @classmethod
    def open(cls, url: str, hide: Hide | None = None) -> Self:
        """The register at this URL, whose tables ``migrate`` has made.

        ``hide``: how an applicant's identity is kept so that it is known again; None: it is not, by one who writes no lines.
        """
        return cls(Database(url), hide)

    async def close(self) -> None:
        await self._database.close()

    @asynccontextmanager
    async def transaction(self, case_id: str) -> AsyncIterator[Transaction]:
        """One transaction on a case, committed on leaving without error. Not to be opened within another."""
        async with self._database.writing() as connection:
            yield await Transaction.on(connection, case_id, self._hide)

    @asynccontextmanager
    async def errand(self, case_id: str, key: str) -> AsyncIterator[outbox.ErrandInHand]:
        """One transaction on an errand, committed on leaving without error. Not to be opened within another."""
        async with self._database.writing() as connection:
            yield await outbox.take(connection, case_id, key)

    async def lines(self, case_id: str) -> tuple[Line, ...]:
        async with self._database.reading() as connection:
            return await ledger.lines_of(connection, case_id)

    async def sealed_lines(self, case_id: str) -> tuple[SealedLine, ...]:
        """All lines of a case in order, exactly as they are stored."""
        async with self._database.reading() as connection:
            return await ledger.sealed_lines_of(connection, case_id)

    async def answered(self, case_id: str, act_id: str) -> tuple[str, Receipt] | None:
        """The content digest of an act in the ledger and the answer that it got; None where it is not there."""
        async with self._database.reading() as connection:
            return await ledger.answer_of(connection, case_id, act_id)

    async def standing(self, case_id: str) -> Standing | None:
        async with self._database.reading() as connection:
            return await register.standing_of(connection, case_id)

    async def case(self, number: str) -> CaseRow | None:
        async with self._database.reading() as connection:
            return await register.row_of_number(connection, number)

    async def case_of_submission(self, agency: str, submission_key: str) -> CaseRow | None:
        async with self._database.reading() as connection:
            return await register.row_of_submission(connection, agency, submission_key)

    async def list_cases(
        self,
        stage: Stage | None = None,
        due_before: date | None = None,
        overdue_on: date | None = None,
        agency: str | None = None,
    ) -> tuple[CaseRow, ...]:
        """Cases by due day; every filter given must hold. ``overdue_on``: the reply is owed and was due before that day."""
        chosen = register.listed(stage, due_before, overdue_on, agency)
        async with self._database.reading() as connection:
            return tuple(register.case_row(row) for row in await connection.execute(chosen))

    async def inbox(self, officer: Officer, today: date) -> tuple[InboxRow, ...]:
        """What waits for this officer, most urgent first, as of this day."""
        async with self._database.reading() as connection:
            return await inbox.inbox_of(connection, officer, today)

    async def in_charge(self, agency: str, officer: str) -> tuple[InCharge, ...]:
        """The open cases that this officer handles or holds, by number."""
        async with self._database.reading() as connection:
            return await register.in_charge(connection, agency, officer)

    async def cases_where(self, act: str, agency: str, since: datetime | None = None) -> tuple[CaseRow, ...]:
        """The agency's cases in which this act was entered, at that moment or after (None: ever), by number."""
        async with self._database.reading() as connection:
            return await register.cases_where(connection, act, agency, since)

    async def keep_likeness_of_old(self) -> None:
        """Makes cases that an earlier release registered findable as like ones. Safe to repeat; needs ``hide``."""
        async with self._database.reading() as connection:
            old = await likeness.cases_not_kept(connection)
        for case_id in old:
            async with self._database.writing() as connection:
                for line in await ledger.lines_of(connection, case_id):
                    await likeness.keep_likeness(connection, case_id, line, self._hide)

    async def like(self, case_id: str, least_percent: int) -> tuple[LikeCase, ...]:
        """Cases of the same agency that ask for something at least so like, for each item the likest first."""
        async with self._database.reading() as connection:
            return await likes.like_cases(connection, case_id, least_percent)

    async def asked_by_several(
        self, agency: str, since: date, least_percent: int, least_applicants: int, left_out: Collection[str] = ()
    ) -> tuple[AskedBySeveral, ...]:
        """Groups of like requests with at least so many applicants, around those received since that day.

        ``left_out``: outcomes of cases that do not count.
        """
        async with self._database.reading() as connection:
            return await publication.asked_by_several(
                connection, agency, since, least_percent, least_applicants, left_out
            )

    async def refuse(self, row: RefusalRow) -> None:
        """Writes a refusal into its log."""
        async with self._database.writing() as connection:
            await refusals.add_refusal(connection, row)

    async def refusals(self) -> tuple[RefusalRow, ...]:
        async with self._database.reading() as connection:
            return await refusals.all_refusals(connection)

    async def add_agency(self, agency: Agency) -> None:
        async with self._database.writing() as connection:
            await officers.add_agency(connection, agency)

    async def add_officer(self, officer: Officer) -> None:
        async with self._database.writing() as connection:
            await officers.add_officer(connection, officer)

    async def agencies(self) -> tuple[Agency, ...]:
        async with self._database.reading() as connection:
            return await officers.agencies_of(connection)

    async def officer(self, officer_id: str) -> Officer | None:
        async with self._database.reading() as connection:
            return await officers.officer_of(connection, officer_id)

    async def officers(self, agency: str | None = None) -> tuple[Officer, ...]:
        async with self._database.reading() as connection:
            return await officers.officers_of(connection, agency)

    async def add_deputy(self, deputy: Deputy) -> None:
        async with self._database.writing() as connection:
            await deputies.add_deputy(connection, deputy)

    async def end_deputy(self, deputy_id: str, last: date, by: str, at: datetime) -> Deputy:
        """Gives a deputy an earlier last day, and answers it as it is now."""
        async with self._database.writing() as connection:
            return await deputies.end_deputy(connection, deputy_id, last, by, at)

    async def deputies(self, agency: str | None = None) -> tuple[Deputy, ...]:
        """The deputies of one agency, or (None) of all, the latest period first."""
        async with self._database.reading() as connection:
            return await deputies.deputies_of(connection, agency)

    async def represented_by(self, officer_id: str, day: date) -> tuple[str, ...]:
        """The officers for whom this one acts on that day."""
        async with self._database.reading() as connection:
            return await deputies.represented_by(connection, officer_id, day)

    async def notices(self) -> tuple[CalendarNotice, ...]:
        """The calendar notices that the office has loaded."""
        async with self._database.reading() as connection:
            return await calendars.notices_of(connection)

    async def add_notice(self, notice: CalendarNotice, at: datetime, by: str) -> None:
        async with self._database.writing() as connection:
            await calendars.add_notice(connection, notice, at, by)

    async def entered_as(self, act_id: str) -> tuple[tuple[str, Line], ...]:
        """The lines of this act id in all cases, each with its case's id: news that many cases entered."""
        async with self._database.reading() as connection:
            return await ledger.lines_as(connection, act_id)

    async def cases_with(self, act_id: str) -> tuple[str, ...]:
        """The ids of the cases that have a line of this act id."""
        async with self._database.reading() as connection:
            return await ledger.cases_with(connection, act_id)

    async def open_cases(self, after: str, most: int) -> tuple[str, ...]:
        """Ids of cases that are not over, in order, beginning after this one; at most so many."""
        async with self._database.reading() as connection:
            return await register.open_cases(connection, after, most)

    async def verify(self, case_id: str | None = None) -> tuple[Finding, ...]:
        """What is wrong in the ledger and the register: of one case, or (None) of all. Empty: nothing was found."""
        async with self._database.reading() as connection:
            return await findings_of(connection, case_id)
