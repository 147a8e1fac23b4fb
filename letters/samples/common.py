"""What all samples share (样例共同要素): agency, applicant, and what was asked for."""

from __future__ import annotations

from datetime import date
from typing import Any

from letters.facts.common import Addressee, Asked, Sender, Supplement

SENDER = Sender(agency="云山市自然资源局", address="云山市青石路1号", phone="0000-1234567")
OF_ALL: dict[str, Any] = {
    "register_number": "云自然资公开申〔2026〕第17号",
    "sender": SENDER,
}
REQUEST: dict[str, Any] = {
    **OF_ALL,
    "addressees": (Addressee(name="王小明", is_organisation=False),),
    "received_on": date(2026, 3, 2),
    "receipt_is_confirmed": True,
    "asked": (
        Asked(item=1, description="青石路片区旧城改造项目用地批准文件", document_number="云政地〔2024〕35号"),
        Asked(item=2, description="青石路片区旧城改造项目征地补偿安置方案", document_number=None),
    ),
    "left_out": (),
}
SUPPLEMENT = Supplement(received_on=date(2026, 3, 12), text="补正为2024年1月至6月作出的批准文件和方案。")
BODY, COURT = "云山市人民政府", "云山市青石区人民法院"


def number(series: str, serial: int, year: int = 2026) -> str:
    """A letter number of the agency (文号)."""
    return f"云自然资公开{series}〔{year}〕{serial}号"
