"""What the activities need from outside (端口); ``records`` provides it, tests may provide ten lines."""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager
from typing import Protocol

from models.agency import Agency
from models.calendar_notice import CalendarNotice
from models.ledger import Line
from models.standing import Standing


class CaseTransaction(Protocol):
    """One transaction on one case; committed on leaving without an error."""

    async def lines(self) -> tuple[Line, ...]: ...

    async def notices(self) -> tuple[CalendarNotice, ...]:
        """The calendar notices that the office has loaded (已收录放假通知)."""

    async def allot(self, agency: str, year: int, submission_key: str) -> str:
        """The register number (登记号), gap-free for each agency and year; the same submission gets the same."""

    async def add(self, line: Line) -> None: ...

    async def save(self, standing: Standing) -> None:
        """Register row, inbox and outbox as the standing says."""

    async def fail_errand(self, key: str) -> None:
        """The outbox has it that this errand failed for good."""


class ErrandTransaction(Protocol):
    """One transaction on one errand."""

    @property
    def state(self) -> str: ...

    async def keep_letter(self, kind: str, title: str, text: str) -> None: ...

    async def finish(self) -> None: ...


class RegisterPort(Protocol):
    """The register (登记簿)."""

    def transaction(self, case_id: str) -> AbstractAsyncContextManager[CaseTransaction]: ...

    def errand(self, case_id: str, key: str) -> AbstractAsyncContextManager[ErrandTransaction]: ...

    async def lines(self, case_id: str) -> tuple[Line, ...]: ...

    async def agencies(self) -> tuple[Agency, ...]: ...

    async def notices(self) -> tuple[CalendarNotice, ...]: ...

    async def open_cases(self, after: str, most: int) -> tuple[str, ...]: ...
