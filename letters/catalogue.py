"""The catalogue of letters (文书目录): for each its title, what it must say, its template, article and first day."""

from __future__ import annotations

from datetime import date

from letters.facts.common import LetterFacts
from letters.facts.disclosing_reply import DisclosingReplyFacts
from letters.facts.extension_notice import ExtensionNoticeFacts
from letters.facts.receipt_slip import ReceiptSlipFacts
from letters.facts.supplement_notice import SupplementNoticeFacts
from letters.facts.withholding_reply import WithholdingReplyFacts
from models.base import Language, Model, Words
from models.citation import Citation, ogi_2019

REGULATION_IN_FORCE = date(2008, 5, 1)  # Order 492, Art. 38


class Letter(Model):
    """A kind of letter (文书种类). ``citation``: why it is written; ``effective_from``: the first day it may bear."""

    kind: str
    title: Words
    facts: type[LetterFacts]
    template: str
    citation: Citation
    effective_from: date = REGULATION_IN_FORCE

    def template_in(self, language: Language) -> str:
        return f"{self.template}.{language}.txt.jinja"


LETTERS = (
    Letter(
        kind="receipt_slip",
        title=Words(zh="政府信息公开申请登记回执", en="Receipt for a Request for Government Information"),
        facts=ReceiptSlipFacts,
        template="receipt_slip",
        citation=ogi_2019(31),
    ),
    Letter(
        kind="supplement_notice",
        title=Words(zh="政府信息公开申请补正告知书", en="Notice to Supplement a Request for Government Information"),
        facts=SupplementNoticeFacts,
        template="supplement_notice",
        citation=ogi_2019(30),
    ),
    Letter(
        kind="extension_notice",
        title=Words(zh="政府信息公开延长答复期限告知书", en="Notice of Extension of the Reply Period"),
        facts=ExtensionNoticeFacts,
        template="extension_notice",
        citation=ogi_2019(33, 2),
    ),
    Letter(
        kind="disclosing_reply",
        title=Words(zh="政府信息公开告知书", en="Reply: Government Information Disclosed"),
        facts=DisclosingReplyFacts,
        template="disclosing_reply",
        citation=ogi_2019(36),
    ),
    Letter(
        kind="withholding_reply",
        title=Words(zh="政府信息不予公开告知书", en="Reply: Government Information Withheld"),
        facts=WithholdingReplyFacts,
        template="withholding_reply",
        citation=ogi_2019(36, item=3),
    ),
)
CATALOGUE: dict[str, Letter] = {letter.kind: letter for letter in LETTERS}
