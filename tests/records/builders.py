"""Things of the register with harmless defaults (测试构件)."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any
from uuid import uuid4

from models.acts import Comment
from models.agency import Agency, Officer
from models.base import CHINA_TIME
from models.citation import Citation
from models.clock import Clock, ClockState, Party, Verdict
from models.ledger import Entry, Line
from models.papers import MadeLetter
from models.roles import Role
from models.signed import Signed
from models.standing import Errand, Stage, Standing, Task
from records import Records

MORNING = datetime(2026, 3, 2, 9, 0, tzinfo=CHINA_TIME)
DUE = date(2026, 3, 30)


def agency(id: str = "demo") -> Agency:  # noqa: A002 - the field's own name
    return Agency(
        id=id,
        name="明答市某局",
        address="某路1号",
        phone="000-0000",
        reconsideration_body="明答市人民政府",
        court="明答市某区人民法院",
    )


def officer(id: str = "li", *roles: Role, agency: str = "demo") -> Officer:  # noqa: A002 - the field's own name
    return Officer(id=id, agency=agency, name="李某", roles=roles or (Role.CASE_HANDLER,))


def task(act: str = "draft_reply", **fields: Any) -> Task:
    return Task.model_validate({"act": act, "roles": (Role.CASE_HANDLER,), "since": date(2026, 3, 2)} | fields)


def errand(key: str = "2 extension_notice", **fields: Any) -> Errand:
    return Errand.model_validate({"key": key, "kind": "letter", "what": "extension_notice", "seq": 2} | fields)


def made_letter(key: str = "2 extension_notice", text: str = "正文", **fields: Any) -> MadeLetter:
    kind = key.partition(" ")[2]
    values = {
        "key": key,
        "kind": kind,
        "title": "告知书",
        "text": text,
        "docx_sha256": "d" * 64,
        "pdf_sha256": "f" * 64,
    }
    return MadeLetter.model_validate(values | fields)


def reply_clock(due: date | None = DUE) -> Clock:
    return Clock(
        name="reply",
        owed_by=Party.AGENCY,
        state=ClockState.RUNNING,
        due=due,
        base_due=due,
        base_day=date(2026, 3, 2),
        citation=Citation(law="ogi-2019", article=33, paragraph=2),
    )


def standing(seq: int = 1, number: str = "demo-2026-0001", due: date | None = DUE, **fields: Any) -> Standing:
    values: dict[str, Any] = {
        "seq": seq,
        "at": MORNING + timedelta(hours=seq),
        "agency": number.rsplit("-", 2)[0],
        "number": number,
        "stage": Stage.HANDLING,
        "received": date(2026, 3, 2),
        "receipt_is_confirmed": True,
        "verdict": Verdict.RUNNING,
        "clocks": (reply_clock(due),),
        "open": (),
        "tasks": (),
        "alarms": (),
    }
    return Standing.model_validate(values | fields)


def line(seq: int = 1, number: str = "demo-2026-0001", text: str = "备注", act_id: str | None = None) -> Line:
    signed = Signed(
        id=act_id or str(uuid4()), agency="demo", by="li", roles=(Role.CASE_HANDLER,), act=Comment(text=text)
    )
    entry = Entry(seq=seq, at=MORNING + timedelta(hours=seq), signed=signed)
    return Line(entry=entry, number=number, answered=standing(seq, number).receipt)


async def open_case(
    records: Records, case_id: str = "demo/1", agency: str = "demo", year: int = 2026, **fields: Any
) -> str:
    """Registers a case with its first line, and answers its number."""
    async with records.transaction(case_id) as tx:
        number = await tx.allot(agency, year, f"submission of {case_id}")
        await tx.add(line(1, number))
        await tx.save(standing(1, number, **fields))
    return number


async def go_on(records: Records, number: str, seq: int, case_id: str = "demo/1", **fields: Any) -> None:
    """Adds one more line to a case."""
    async with records.transaction(case_id) as tx:
        await tx.add(line(seq, number))
        await tx.save(standing(seq, number, **fields))


async def case_of(records: Records, lines: int, case_id: str = "demo/1") -> str:
    """Registers a case with so many lines, and answers its number."""
    number = await open_case(records, case_id)
    for seq in range(2, lines + 1):
        await go_on(records, number, seq, case_id)
    return number
