"""What the desk works with (受理台所用): the engine's client, the register, the keys, the settings."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from temporalio.client import Client

from engine.keys import KeyRing
from models.base import china
from models.refusals import no_such_case
from models.settings import Settings
from models.signed import Signed
from models.standing import Refusal
from records import CaseRow, Records, RefusalRow


@dataclass(frozen=True)
class Office:
    """One office as its doors see it. ``shift``: a rehearsal's distance from today; zero in an office that serves people."""

    client: Client
    records: Records
    ring: KeyRing
    settings: Settings
    shift: timedelta = timedelta()

    def __post_init__(self) -> None:
        if self.shift and not self.settings.time_may_be_skipped:
            raise ValueError("this office lives today: a calendar shift is for throw-away offices only")

    def now(self) -> datetime:
        return china(datetime.now(UTC)) + self.shift


class Refused(Exception):  # noqa: N818
    """An act was refused; ``refusal`` says why. Nothing was changed, and the refusals log has a line."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal.type)
        self.refusal = refusal


class NoAnswer(Exception):  # noqa: N818
    """The engine gave no answer in time: the act may yet be entered. Sending it again with ``act_id`` is safe."""

    def __init__(self, act_id: str) -> None:
        super().__init__("no answer")
        self.act_id = act_id


async def refuse(office: Office, signed: Signed, why: Refusal, case_id: str | None) -> Refused:
    """Writes the refusal to the log, and gives it as the error to raise."""
    row = RefusalRow(
        at=office.now(), agency=signed.agency, case_id=case_id, act=signed.act.act, by=signed.by, refusal=why
    )
    await office.records.refuse(row)
    return Refused(why)


async def case_named(office: Office, number: str, signed: Signed) -> CaseRow:
    """The case of this register number.

    Raises:
        Refused: NoSuchCase. What was typed is not kept: it may be a name.
    """
    if case := await office.records.case(number):
        return case
    raise await refuse(office, signed, no_such_case(), None)
