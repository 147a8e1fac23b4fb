"""What a suggestion to a unit, and a letter that urges this agency, say (工作建议函、督办通知)."""

from __future__ import annotations

from activities.letter_facts.common import Facts, cause, period, to_other, to_unit
from law.cited import ogi_2008
from law.regimes import Regime
from models.acts import SuggestToUnit, Urge
from models.agency import Agency
from models.citation import ogi_2019
from procedure.case import Case

ARTICLES = {Regime.OGI_2008: ogi_2008(30), Regime.OGI_2019: ogi_2019(47)}
"""Where each text has the competent department urge (督促检查的依据)."""


def suggestion_to_unit(case: Case, agency: Agency) -> Facts:
    said = cause(case, SuggestToUnit).act
    return {**to_unit(case, agency, said.unit), "suggestion": said.text}


def urge_letter(case: Case, agency: Agency) -> Facts:
    """To this agency, by the body that urges it: what is to be done, and by when to report."""
    urged = cause(case, Urge).act
    return {
        **to_other(case, agency, agency.name, None, True),
        "sender": {"agency": urged.urged_by, "address": urged.address, "phone": urged.phone},
        "urged_by": urged.type,
        "received_on": case.receipt.day,
        "period": period(case),
        "demand": urged.text,
        "until": urged.until,
        "legal_basis": ARTICLES[case.text.regime],
    }
