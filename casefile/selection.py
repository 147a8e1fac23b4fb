"""What goes into which file (选卷): all of it into the case file; what a reconsideration body or a court needs into an evidence pack.

An evidence pack is laid before the applicant too: it holds the letters that he got, no withheld document, no inner opinion, nothing
to or from third parties, and of the ledger only the lines that prove what was done and what was searched for. What it leaves out is
told, so that the handler decides on it. Office policy, not law.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Literal

from casefile.parts import Part
from records import SealedLine

Pack = Literal["whole", "reconsideration", "court"]
PACK_TITLES: dict[Pack, str] = {"whole": "案卷", "reconsideration": "行政复议证据材料", "court": "行政诉讼证据材料"}
PROVING = frozenset(
    {
        *("register", "confirm_receipt", "choose_regime", "find_complete", "ask_supplement", "hand_in_supplement"),
        *("prolong_supplement", "request_extension", "approve_extension", "report_search", "certify_no_record"),
        *("consult_third_party", "consult_co_producer", "consult_other_agency", "record_receipt", "tell_third_party"),
        *("ask_for_justification", "record_justification", "charge_fee", "record_payment"),
        *("issue_reply", "number_reply", "record_seal", "letter_sealed", "dispatch", "mail_sent", "errand_failed"),
        *("record_posting", "record_service", "record_return", "serve_again", "picked_up", "receive_order"),
        *("record_remedy_filed", "record_remedy_result"),
    }
)
PROVING_SHEETS = frozenset({"检索记录", "用印送达记录"})
TO_THE_APPLICANT = frozenset(
    {
        *(
            "receipt_slip",
            "supplement_notice",
            "supplement_prolonged_notice",
            "extension_notice",
            "consultation_notice",
        ),
        *("justification_request", "reasonable_date_notice", "fee_notice", "fee_withdrawal_notice", "abandoned_notice"),
        *("unpaid_notice", "withdrawal_notice", "correction_reply", "certificate_of_no_record"),
    }
)
"""Letters that go to the applicant, beside the replies (致申请人的文书)."""


@dataclass(frozen=True)
class Selection:
    """Which parts and lines a file holds (选取范围).

    ``given``: digests of the documents that replies gave out; ``proofs``: of the pictures that prove service; ``letters``: keys of the
    letters that went to the applicant and whose numbers stand.
    """

    pack: Pack
    given: frozenset[str]
    proofs: frozenset[str]
    letters: frozenset[str]

    def has(self, part: Part, mark: str | None = None) -> bool:
        """Whether this part goes in. ``mark``: a letter's key or a document's digest; None: it is neither."""
        if self.pack == "whole" or part.section in ("clocks", "ledger"):
            return True
        if part.section == "letters":
            return mark in self.letters
        if mark is not None:
            return mark in self.given | self.proofs or part.section == "application"
        return part.section == "application" or any(part.name.endswith(f"{one}.pdf") for one in PROVING_SHEETS)

    def has_line(self, line: SealedLine) -> bool:
        return self.pack == "whole" or act_of(line) in PROVING


def went_to_the_applicant(kind: str) -> bool:
    return kind in TO_THE_APPLICANT or is_reply(kind)


def is_reply(kind: str) -> bool:
    """Whether a letter of this kind is a reply, of whatever release (答复文书)."""
    return kind.startswith("reply_") or kind in ("disclosing_reply", "withholding_reply", "composed_reply")


def act_of(line: SealedLine) -> str:
    name: str = json.loads(line.body)["entry"]["signed"]["act"]["act"]
    return name
