"""Letter numbers (发文字号): to which series each kind of letter belongs, and how a number reads. Office policy, not law.

No rule of the Regulation orders these numbers; the rules on official documents (GB/T 9704) ask for 机关代字, year in 〔〕 and serial
number. An agency counts each series by itself, from 1 in each year. Replies have one series (复), whatever they find, so that the
number of a reply tells nothing of it; what opens or stops a period has one of its own (补 延 费), as has what goes to others (征 告三
函 建), so that a register of each can be shown whole. Slips and inner papers have no number.
"""

from __future__ import annotations

from collections.abc import Mapping

from models.reply_kinds import ReplyKind

REPLY_SERIES = "复"
REPLIES = ("composed_reply", *(f"reply_{kind.value}" for kind in ReplyKind))
SERIES: Mapping[str, str | None] = {
    **dict.fromkeys(REPLIES, REPLY_SERIES),
    "correction_reply": "更",
    "supplement_notice": "补",
    "supplement_prolonged_notice": "补",
    "justification_request": "由",
    "reasonable_date_notice": "延",
    "extension_notice": "延",
    "fee_notice": "费",
    "fee_withdrawal_notice": "费",
    "consultation_notice": "告",
    "abandoned_notice": "告",
    "unpaid_notice": "告",
    "withdrawal_notice": "告",
    "consultation_third_party": "征",
    "consultation_co_producer": "征",
    "consultation_other_agency": "征",
    "notice_to_third_party": "告三",
    "public_interest_notice": "告三",
    "referral_letter": "函",
    "correction_transfer": "函",
    "suggestion_to_unit": "建",
    "receipt_slip": None,
    "certificate_of_no_record": None,
    "handling_sheet": None,
    "approval_sheet": None,
    "seal_register": None,
    "dispatch_list": None,
}
"""The series of each kind (文号类别字); None: it has no number."""
NUMBERED_BY_ITS_ACT = frozenset({"urge_letter"})
"""Kinds whose number the act states: the supervisor's own, who counts by himself and may urge several cases by one paper."""


def is_numbered(kind: str) -> bool:
    """Whether letters of this kind bear a number (是否编文号).

    Raises:
        KeyError: no such kind of letter.
    """
    return kind in NUMBERED_BY_ITS_ACT or SERIES[kind] is not None


def worded(prefix: str, series: str, year: int, serial: int) -> str:
    """How a letter number reads (文号): such as 示政公开复〔2026〕12号. ``prefix``: the agency's (机关代字), may be empty."""
    return f"{prefix}公开{series}〔{year}〕{serial}号"
