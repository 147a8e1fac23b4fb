"""What a fee notice says (收费通知书, Art. 42)."""

from __future__ import annotations

from activities.letter_facts.common import Facts, cause, later
from law.fees import payment_period
from models.acts import ChargeFee, ProposeFee
from models.agency import Agency
from models.citation import ogi_2019
from procedure.case import Case
from procedure.facts_of import act_of
from procedure.fees import fee_of

ARTICLE = ogi_2019(42)


def fee_notice(case: Case, agency: Agency) -> Facts:
    """The fee as proposed, its tiers, and what follows from paying or not paying it."""
    charged = cause(case, ChargeFee).act
    proposed, fee = act_of(ProposeFee, charged.about, case.lines), fee_of(case, charged.about)
    return {
        **later(case, agency),
        "measure": proposed.measure,
        "count": proposed.count,
        "yuan": fee.amount,
        "explanation": fee.explanation,
        "reason": proposed.reason,
        "how_to_pay": charged.how_to_pay,
        "working_days": payment_period().count,
        "restarts_on_payment": case.policy.legal.fee_restart,
        "legal_basis": ARTICLE,
        "fee_basis": fee.citation,
    }
