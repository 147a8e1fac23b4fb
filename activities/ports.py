"""What the activities need from outside (端口); ``records`` provides it, tests may provide ten lines."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from typing import Protocol

from letters.press import Press
from models.agency import Agency, Officer
from models.base import Language
from models.calendar_notice import CalendarNotice
from models.ledger import Line
from models.mail import Mail
from models.papers import MadeLetter, Paper, Sealed
from models.standing import Standing


class CaseTransaction(Protocol):
    """One transaction on one case; committed on leaving without an error."""

    async def lines(self) -> tuple[Line, ...]: ...

    async def notices(self) -> tuple[CalendarNotice, ...]:
        """The calendar notices that the office has loaded (已收录放假通知)."""

    async def agency(self, agency_id: str) -> Agency:
        """The agency of this id (行政机关)."""

    async def allot(self, agency: str, year: int, submission_key: str) -> str:
        """The register number (登记号), gap-free for each agency and year; the same submission gets the same."""

    async def allot_letter_number(
        self, agency: str, year: int, series: str, seq: int, worded: Callable[[int], str]
    ) -> str:
        """The next letter number (文号) of this agency, year and series, for good with this transaction; never used again."""

    async def take_letter_number(self, agency: str, number: str, seq: int) -> bool:
        """Keeps a number that the agency counts elsewhere; False: it is used already."""

    async def papers(self) -> tuple[Paper, ...]:
        """Letters of this case that no line has sealed yet (尚未入账的文书)."""

    async def add(self, line: Line) -> None:
        """Writes the line; its papers count as sealed by it."""

    async def save(self, standing: Standing) -> None:
        """Register row, inbox and outbox as the standing says."""

    async def fail_errand(self, key: str) -> None:
        """The outbox has it that this errand failed for good."""


class ErrandTransaction(Protocol):
    """One transaction on one errand. ``state``: waiting, sending, done or failed."""

    @property
    def state(self) -> str: ...

    async def keep_letter(self, letter: MadeLetter) -> None:
        """The letter, once for its errand; the first one kept stays."""

    async def keep_sealed(self, letter_key: str, sha256: str) -> None:
        """The sealed form of a letter that is kept, once."""

    async def begin_sending(self, message_id: str, about: str) -> None:
        """That a try to send begins, so that one that is cut off can be told from one that was never made."""

    async def not_sent(self) -> None:
        """That the try which was begun ended, and for certain nothing left: it waits again."""

    @property
    def tries(self) -> int:
        """How many tries to send were begun of which nobody knows how they ended."""

    @property
    def news(self) -> str | None:
        """What it told when it was done, as JSON; None: it is not done, or has nothing to tell."""

    async def finish(self, news: str | None = None) -> None: ...


class StorePort(Protocol):
    """The document store (材料库): content by its SHA-256, encrypted with the case's own key."""

    async def put(self, case_id: str, content: bytes) -> str:
        """Keeps it, once, and answers its SHA-256."""

    async def get(self, case_id: str, sha256: str) -> bytes:
        """Raises ``NotThere`` where it was never kept or is destroyed, ``Damaged`` where it is not what was kept."""


class SealPort(Protocol):
    """The seal service (电子印章服务) of each agency.

    Raises, from ``seal``: ``SealRefused``, final; any ``OSError``: it cannot be reached, may pass.
    """

    def picture(self, agency: str) -> bytes | None:
        """The picture of the agency's seal (PNG), which is set over the date; None: there is none."""

    async def seal(self, agency: str, pdf: bytes) -> Sealed: ...


class MailPort(Protocol):
    """The mail server (邮件服务)."""

    def message_id(self, errand: str) -> str:
        """The Message-ID of this errand's mail: always the same, and telling nothing of it."""

    async def send(self, mail: Mail) -> None:
        """Returns once the server took it for all recipients.

        Raises ``MailRefused``, final; ``NothingLeft``, may pass; any other ``OSError``: may pass, and it may have left.
        """


class TemplatesPort(Protocol):
    """The office's own Word templates (自定义文书模板)."""

    def template(self, agency: str, kind: str, language: Language) -> bytes | None:
        """None: the agency uses the one that comes with the release."""


@dataclass(frozen=True)
class Outside:
    """What the messenger needs beside the register (外部端口). ``seals``, ``mail``, ``templates`` None: the office has none."""

    press: Press
    store: StorePort
    templates: TemplatesPort | None = None
    seals: SealPort | None = None
    mail: MailPort | None = None


class KeptFile(Protocol):
    """What the register has of a file (材料登记): ``state`` is ``clean`` where it may be used."""

    @property
    def name(self) -> str: ...

    @property
    def media_type(self) -> str: ...

    @property
    def state(self) -> str: ...


class RegisterPort(Protocol):
    """The register (登记簿)."""

    def transaction(self, case_id: str) -> AbstractAsyncContextManager[CaseTransaction]: ...

    def errand(self, case_id: str, key: str) -> AbstractAsyncContextManager[ErrandTransaction]: ...

    async def lines(self, case_id: str) -> tuple[Line, ...]: ...

    async def letter(self, case_id: str, key: str) -> MadeLetter | None:
        """The letter that this errand made; None: none is made yet."""

    async def document(self, case_id: str, sha256: str) -> KeptFile | None:
        """The file of this digest; None: none was handed over."""

    async def agencies(self) -> tuple[Agency, ...]: ...

    async def officers(self, agency: str | None = None) -> tuple[Officer, ...]:
        """The officers of one agency, or (None) of all (工作人员)."""

    async def notices(self) -> tuple[CalendarNotice, ...]: ...

    async def open_cases(self, after: str, most: int) -> tuple[str, ...]: ...
