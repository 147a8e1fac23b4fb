"""The catalogue of inner papers (内部文书目录): forms and books, which are Art. 45's system of registering, handling and filing."""

from __future__ import annotations

from letters.facts.approval_sheet import ApprovalSheetFacts
from letters.facts.dispatch_list import DispatchListFacts
from letters.facts.handling_sheet import HandlingSheetFacts
from letters.facts.seal_register import SealRegisterFacts
from letters.letter import Letter
from models.base import Words
from models.citation import ogi_2019

SHEETS = (
    Letter(
        kind="handling_sheet",
        title=Words(zh="文件处理单", en="Handling Sheet"),
        facts=HandlingSheetFacts,
        citation=ogi_2019(45),
        look="sheet",
        is_numbered=False,
    ),
    Letter(
        kind="approval_sheet",
        title=Words(zh="呈批单", en="Approval Sheet"),
        facts=ApprovalSheetFacts,
        citation=ogi_2019(45),
        look="sheet",
        is_numbered=False,
    ),
    Letter(
        kind="seal_register",
        title=Words(zh="用印登记簿", en="Register of Seals"),
        facts=SealRegisterFacts,
        citation=ogi_2019(45),
        look="sheet",
        is_numbered=False,
    ),
    Letter(
        kind="dispatch_list",
        title=Words(zh="发文登记、交寄清单", en="List of Letters Sent"),
        facts=DispatchListFacts,
        citation=ogi_2019(45),
        look="sheet",
        is_numbered=False,
    ),
)
