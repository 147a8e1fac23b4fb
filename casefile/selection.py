"""What goes into which file (选卷): all of it into the case file; what a reconsideration body or a court needs into an evidence pack.

An evidence pack is laid before the applicant too: it holds no withheld document, no inner opinion, and of the ledger only the lines
that prove what was done towards the applicant and others, and what was searched for. Office policy, not law.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Literal

from casefile.material import SealedText
from casefile.parts import Part

Pack = Literal["whole", "reconsideration", "court"]
PACK_TITLES: dict[Pack, str] = {"whole": "案卷", "reconsideration": "行政复议证据材料", "court": "行政诉讼证据材料"}
PROVING = frozenset(
    {
        *("register", "confirm_receipt", "choose_regime", "find_complete", "ask_supplement", "hand_in_supplement"),
        *("prolong_supplement", "request_extension", "approve_extension", "report_search", "certify_no_record"),
        *("consult_third_party", "consult_co_producer", "consult_other_agency", "record_receipt", "record_opinion"),
        *("weigh_opinion", "tell_third_party", "ask_for_justification", "record_justification", "charge_fee"),
        *("record_payment", "issue_reply", "number_reply", "record_seal", "letter_sealed", "dispatch", "mail_sent"),
        *("record_posting", "record_service", "record_return", "serve_again", "picked_up", "receive_order"),
        *("record_remedy_filed", "record_remedy_result"),
    }
)
PROVING_SHEETS = frozenset({"检索记录", "征求意见记录", "用印送达记录"})


@dataclass(frozen=True)
class Selection:
    """Which parts and lines a file holds (选取范围). ``given``: digests of the documents that replies gave out."""

    pack: Pack
    given: frozenset[str]

    def has(self, part: Part, digest: str | None = None) -> bool:
        """Whether this part goes in; ``digest``: of a document, None for any other part."""
        if self.pack == "whole" or part.section in ("application", "letters", "clocks", "ledger"):
            return True
        if part.section == "documents":
            return digest in self.given
        return any(part.name.endswith(f"{one}.pdf") for one in PROVING_SHEETS)

    def has_line(self, line: SealedText) -> bool:
        return self.pack == "whole" or act_of(line) in PROVING


def act_of(line: SealedText) -> str:
    name: str = json.loads(line.body)["entry"]["signed"]["act"]["act"]
    return name
