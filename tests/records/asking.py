"""Cases of the register that ask for something (测试构件：带申请内容的案件)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import uuid4

from models.acts import Act, Register
from models.application import Application, Item
from models.ledger import Entry, Line
from models.roles import Role
from models.signed import Signed
from records import Records
from tests.builders import request
from tests.records.builders import MORNING, standing

WATER = "2025年度县城污水处理厂运营补贴的拨付文件"
WATER_TOO = "请公开：县城污水处理厂２０２５年度运营补贴拨付文件。"
SCHOOL = "第一中学扩建工程的环境影响评价批复"


def person(number: int) -> dict[str, Any]:
    return {
        "kind": "natural_person",
        "name": f"甲{number}",
        "id_type": "passport",
        "id_number": f"e{number}",
        "phone": "13800000000",
    }


def asks(*texts: str, by: Sequence[int] = (1,), agency: str = "demo") -> Register:
    whole = request(
        agency=agency, items=[{"description": one} for one in texts], applicants=[person(one) for one in by]
    )
    return Register(application=Application.model_validate(whole))


async def registered(
    records: Records,
    case_id: str,
    act: Register,
    agency: str = "demo",
    received: date = date(2026, 3, 2),
    **fields: Any,
) -> str:
    """Opens a case by this act, and answers its number."""
    async with records.transaction(case_id) as tx:
        number = await tx.allot(agency, 2026, f"submission of {case_id}")
        await tx.add(signed_line(1, number, act, agency))
        await tx.save(standing(1, number, received=received, **fields))
    return number


async def enters(records: Records, case_id: str, number: str, seq: int, act: Act, **fields: Any) -> None:
    async with records.transaction(case_id) as tx:
        await tx.add(signed_line(seq, number, act, case_id.partition("/")[0]))
        await tx.save(standing(seq, number, **fields))


def signed_line(seq: int, number: str, act: Act, agency: str = "demo") -> Line:
    signed = Signed(id=str(uuid4()), agency=agency, by="li", roles=(Role.CASE_HANDLER,), act=act)
    return Line(entry=Entry(seq=seq, at=MORNING, signed=signed), number=number)


def item(text: str) -> Item:
    return Item(description=text)
