"""What the letters on excessive requests say (说明理由通知书、延迟答复告知书, Art. 35)."""

from __future__ import annotations

from activities.letter_facts.common import Facts, cause, later
from law.ogi_2019.art35_excessive import ARTICLE
from models.acts import AskForJustification, SetReasonableDate
from models.agency import Agency
from procedure.case import Case
from procedure.excessive import reasons


def justification_request(case: Case, agency: Agency) -> Facts:
    asked = cause(case, AskForJustification).act
    return {**later(case, agency), "why": asked.why, "until": asked.until, "legal_basis": ARTICLE}


def reasonable_date_notice(case: Case, agency: Agency) -> Facts:
    date_set, given = cause(case, SetReasonableDate).act, reasons(case)
    return {
        **later(case, agency),
        "justified_on": given.act.received_on if given else None,
        "reason": date_set.reason,
        "until": date_set.until,
        "legal_basis": ARTICLE,
        "reply_period": case.text.reply,
    }
