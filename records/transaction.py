"""One transaction on one case (事务): the lines so far, a number, a new line, and where the case stands now."""

from __future__ import annotations

from collections.abc import Callable
from typing import Self

from sqlalchemy.ext.asyncio import AsyncConnection

from models.agency import Agency
from models.calendar_notice import CalendarNotice
from models.ledger import Line
from models.papers import Paper
from models.standing import Standing
from records import letter_numbers, letters, register
from records.calendars import notices_of
from records.errors import NotRegistered
from records.inbox import replace_tasks
from records.ledger import Tail, add_line, first_tail, lines_of
from records.likeness import Hide, keep_likeness
from records.officers import agency_of
from records.outbox import post, take


class Transaction:
    """What may be done within ``Records.transaction`` (案件事务). Nothing is stored unless all of it is.

    A number is allotted for good only when ``save`` has written the case's row: what fails before leaves no gap. A line
    without a saved row cannot be committed.
    """

    def __init__(
        self, connection: AsyncConnection, case_id: str, tail: Tail, is_registered: bool, hide: Hide | None
    ) -> None:
        self._connection = connection
        self._case_id = case_id
        self._tail = tail
        self._is_registered = is_registered
        self._hide = hide
        self._allotted: register.Allotment | None = None

    @classmethod
    async def on(cls, connection: AsyncConnection, case_id: str, hide: Hide | None = None) -> Self:
        """Opens the case, holding its row (SQLite holds everything) until the transaction ends."""
        tail = await register.tail_of(connection, case_id)
        return cls(connection, case_id, tail or first_tail(case_id), tail is not None, hide)

    async def lines(self) -> tuple[Line, ...]:
        """All lines of the case so far, in order."""
        return await lines_of(self._connection, self._case_id)

    async def notices(self) -> tuple[CalendarNotice, ...]:
        """The calendar notices that the office has loaded."""
        return await notices_of(self._connection)

    async def agency(self, agency_id: str) -> Agency:
        """The agency of this id.

        Raises:
            NotThere: there is none.
        """
        return await agency_of(self._connection, agency_id)

    async def allot(self, agency: str, year: int, submission_key: str) -> str:
        """The register number of this submission (登记号): the one that it has, or the next of the agency's year.

        Raises:
            NotThere: there is no such agency.
        """
        await agency_of(self._connection, agency, hold=True)
        known = await register.row_of_submission(self._connection, agency, submission_key)
        if known is not None:
            return known.number
        self._allotted = await register.next_allotment(self._connection, agency, year, submission_key)
        return self._allotted.number

    async def allot_letter_number(
        self, agency: str, year: int, series: str, seq: int, worded: Callable[[int], str]
    ) -> str:
        """The next letter number (文号) of this agency, year and series, for the line ``seq``, without which it cannot be committed.

        ``worded``: the number in words, from its serial. One that was taken from elsewhere already is passed over.

        Raises:
            NotThere: there is no such agency.
        """
        await agency_of(self._connection, agency, hold=True)
        return await letter_numbers.next_number(self._connection, self._case_id, agency, year, series, seq, worded)

    async def take_letter_number(self, agency: str, number: str, seq: int) -> bool:
        """Keeps a number that the agency counts elsewhere, for the line ``seq``; False: it is used already.

        Raises:
            NotThere: there is no such agency.
        """
        await agency_of(self._connection, agency, hold=True)
        return await letter_numbers.take(self._connection, self._case_id, agency, number, seq)

    async def papers(self) -> tuple[Paper, ...]:
        """Letters of this case that no line has sealed yet (尚未入账的文书), the oldest first."""
        return await letters.unsealed(self._connection, self._case_id)

    async def add(self, line: Line) -> None:
        """Writes the next line of the ledger, and what it says of what is asked for and by whom; its papers are sealed by it.

        Raises:
            DoubledLine: its number or its act's id is in the ledger.
            MissingLine: its number is not the next.
        """
        self._tail = await add_line(self._connection, self._case_id, line, self._tail)
        await register.move_tail(self._connection, self._case_id, self._tail)
        await keep_likeness(self._connection, self._case_id, line, self._hide)
        await letters.seal(self._connection, self._case_id, line)

    async def save(self, standing: Standing) -> None:
        """Writes where the case stands: its row, its tasks in the inbox, its errands in the outbox, and its void letter numbers.

        Raises:
            NotRegistered: the case was allotted no number, or another than the standing names.
        """
        if self._is_registered:
            await register.change_row(self._connection, self._case_id, standing)
        else:
            await self._open(standing)
        await replace_tasks(self._connection, self._case_id, standing)
        await post(self._connection, self._case_id, standing)
        await letter_numbers.mark_void(self._connection, self._case_id, standing)

    async def fail_errand(self, key: str) -> None:
        """Marks an errand of the case as failed for good, unless it was done.

        Raises:
            NotThere: the case has no such errand.
        """
        await (await take(self._connection, self._case_id, key)).fail()

    async def _open(self, standing: Standing) -> None:
        allotted = self._allotted
        if allotted is None or allotted.number != standing.number:
            raise NotRegistered(f"case {self._case_id} was not allotted this number")
        await register.add_row(self._connection, self._case_id, allotted, standing, self._tail)
        self._is_registered = True
