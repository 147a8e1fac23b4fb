"""What letters of consultation, and the notice of them to the applicant, say (征求意见书、征求意见告知书)."""

from __future__ import annotations

from activities.letter_facts.common import Facts, cause, later, titles, to_other
from models.acts import PrepareConsultation
from models.acts.consultation import AConsultation
from models.agency import Agency
from models.citation import Citation
from procedure.case import Case
from procedure.consulted import all_consulted, period_of
from procedure.facts_of import act_of
from procedure.referrals import open_referrals


def consultation_third_party(case: Case, agency: Agency) -> Facts:
    period = period_of(case, "third_party")
    return {
        **consulted(case, agency),
        "working_days": period.count if period else None,
        "objection_binds": case.text.objection_binds,
    }


def consultation_co_producer(case: Case, agency: Agency) -> Facts:
    period = period_of(case, "co_producer")
    return {**consulted(case, agency), "working_days": period.count if period else None}


def consultation_other_agency(case: Case, agency: Agency) -> Facts:
    return consulted(case, agency)


def consulted(case: Case, agency: Agency) -> Facts:
    """The letter as it was prepared, and by which article it is sent."""
    letter = prepared(case)
    return {**of_letter(case, agency, letter), "legal_basis": basis(case, letter.sort)}


def prepared(case: Case) -> PrepareConsultation:
    """The letter that the last line sends."""
    return act_of(PrepareConsultation, cause(case, AConsultation).act.about, case.lines)


def of_letter(case: Case, agency: Agency, letter: PrepareConsultation) -> Facts:
    """To whom, and on what, as prepared."""
    is_agency = letter.sort != "third_party"
    is_organisation = None if is_agency else letter.is_organisation
    to = to_other(case, agency, letter.name, letter.address, is_agency, is_organisation)
    return {**to, "description": letter.text, "documents": titles(case, letter.documents)}


def basis(case: Case, sort: str) -> Citation:
    """By which article one of this sort is asked (征求意见的依据)."""
    named = {"third_party": case.text.third_party, "co_producer": case.text.co_producer}
    return named.get(sort, case.text.set_aside)


def consultation_notice(case: Case, agency: Agency) -> Facts:
    """That others are asked, and whether the time is counted; they are not named."""
    letter = prepared(case)
    return {
        **later(case, agency),
        "sort": letter.sort,
        "item": letter.item,
        "consulted_on": cause(case, AConsultation).act.posted,
        "legal_basis": basis(case, letter.sort),
        "set_aside": case.text.set_aside if is_set_aside(case, letter.sort) else None,
    }


def is_set_aside(case: Case, sort: str) -> bool:
    """Whether the time of asking one of this sort is not counted (是否扣除征求意见时间): by the text, or as the office reads it."""
    if sort == "third_party":
        return case.text.third_parties_set_aside
    return case.text.agencies_set_aside or case.policy.legal.other_agencies_set_aside_2008


def consultation_is_open(case: Case) -> bool:
    """Whether somebody whose time is not counted has still to answer, so that the period's end is only projected or not known (征求意见尚未结束)."""
    waits = case.policy.legal.determination_sets_aside and bool(open_referrals(case))
    return waits or any(
        one.is_awaited_on(case.today) and is_set_aside(case, one.letter.sort) for one in all_consulted(case)
    )
