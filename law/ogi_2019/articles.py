"""Articles 27 to 45 (依申请公开一章): the file in which each decides, or why it needs none yet."""

from __future__ import annotations

DECIDED_IN: dict[int, str] = {
    29: "art29_contents.py",
    30: "art30_supplement.py",
    31: "art31_receipt.py",
    32: "art32_third_party.py",
    33: "art33_reply.py",
    34: "art34_co_producers.py",
    35: "art35_excessive.py",
    36: "art36_reply_kinds.py",
}

NEEDS_NONE: dict[int, str] = {
    27: "Who may be asked: the office is set up for agencies that may.",
    28: "Agencies keep channels open: a duty of the office, nothing to compute for a case.",
    37: "Giving a part: comes when one reply may hold several kinds of finding.",
    38: "Information that would have to be made: comes with its kind of finding.",
    39: "Complaints and published material: comes with their kinds of finding.",
    40: "The form of supply: a matter of the reply's content, not of a date.",
    41: "Correction of records has no period in the text: comes as a step set apart.",
    42: "Free of charge unless excessive: comes with the fees.",
    43: "Help for those who need it: a duty of the counter, nothing to compute.",
    44: "Several requests for the same: comes with proactive publication.",
    45: "Register, review, handle, reply, file: the steps themselves, in procedure.",
}
