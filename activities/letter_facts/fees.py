"""What letters on the fee say (收费通知书、撤销收费通知书、逾期未缴费告知书, Art. 42)."""

from __future__ import annotations

from activities.letter_facts.common import Facts, cause, earlier, later, period, told_remedies
from activities.letter_facts.consultation import consultation_is_open
from law import fees
from models.acts import CertifyUnpaid, ChargeFee, ProposeFee, WithdrawFeeNotice
from models.agency import Agency
from models.citation import ogi_2019
from procedure.case import Case, Done
from procedure.consulted import arrival_of
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
        "working_days": fees.payment_period().count,
        "restarts_on_payment": case.policy.legal.fee_restart,
        "legal_basis": ARTICLE,
        "fee_basis": fee.citation,
    }


def fee_withdrawal_notice(case: Case, agency: Agency) -> Facts:
    """Which notice is taken back, why, and how the reply period goes on."""
    withdrawn = cause(case, WithdrawFeeNotice).act
    return {
        **about_notice(case, agency, withdrawn.about),
        "reason": withdrawn.reason,
        "waiting_is_set_aside": case.policy.legal.withdrawn_fee_sets_aside,
        "period": period(case),
        "consultation_is_open": consultation_is_open(case),
    }


def unpaid_notice(case: Case, agency: Agency) -> Facts:
    """When the notice arrived, until when was to be paid, and what was found."""
    found, clock = cause(case, CertifyUnpaid).act, case.clock("fee")
    arrival = arrival_of(case, found.about)
    return {
        **about_notice(case, agency, found.about),
        "notice_reached_on": arrival.act.received_on if arrival else None,
        "until": clock.due if clock else None,
        "reason": found.reason,
        "fee_basis": fees.ARTICLE,
        "remedies": told_remedies(case, agency),
    }


def about_notice(case: Case, agency: Agency, about: str) -> Facts:
    """What both say of the fee notice that went before."""
    notice = notice_of(case, about)
    yuan = fee_of(case, notice.act.about).amount
    return {**later(case, agency), "notice": earlier(notice), "yuan": yuan, "legal_basis": ARTICLE}


def notice_of(case: Case, about: str) -> Done[ChargeFee]:
    return next(one for one in case.all(ChargeFee) if one.id == about)
