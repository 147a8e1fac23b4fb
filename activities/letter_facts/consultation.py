"""What letters of consultation, and notices to those overruled, say (征求意见书、告知第三方书)."""

from __future__ import annotations

from activities.letter_facts.common import Facts, cause, titles, to_other
from law.ogi_2019.art34_co_producers import silence_is_consent
from models.acts import PrepareConsultation, RecordOpinion, TellThirdParty, WeighOpinion
from models.acts.consultation import AConsultation
from models.agency import Agency
from models.citation import Citation
from models.working_days import WorkingDays
from procedure.case import Case
from procedure.facts_of import act_of


def consultation_letter(case: Case, agency: Agency) -> Facts:
    """The letter as it was prepared, with its period, and what silence means for one of this sort."""
    letter = act_of(PrepareConsultation, cause(case, AConsultation).act.about, case.lines)
    period, legal_basis = terms(case, letter.sort)
    return {
        **of_letter(case, agency, letter),
        "sort": letter.sort,
        "working_days": period.count if period else None,
        "silence_is_consent": letter.sort == "co_producer" and silence_is_consent(),
        "objection_binds": letter.sort == "third_party" and case.text.objection_binds,
        "legal_basis": legal_basis,
    }


def of_letter(case: Case, agency: Agency, letter: PrepareConsultation) -> Facts:
    """To whom, and on what, as prepared."""
    to = to_other(case, agency, letter.name, letter.address, letter.sort != "third_party")
    return {**to, "description": letter.text, "documents": titles(case, letter.documents)}


def terms(case: Case, sort: str) -> tuple[WorkingDays | None, Citation]:
    """How long one of this sort has to answer (None: no period is set), and by which article it is asked."""
    text = case.text
    if sort == "third_party":
        return text.third_party_period, text.third_party
    if sort == "co_producer":
        return text.co_producer_period, text.co_producer
    return None, text.set_aside


def notice_to_third_party(case: Case, agency: Agency) -> Facts:
    """What is disclosed against its will, on what ground, and until when nothing leaves."""
    told = cause(case, TellThirdParty).act
    weighed = act_of(WeighOpinion, told.about, case.lines)
    sent = next(one.act for one in case.all(AConsultation) if one.id == weighed.about)
    answers = [one.act.received_on for one in case.all(RecordOpinion) if one.act.about == weighed.about]
    return {
        **of_letter(case, agency, act_of(PrepareConsultation, sent.about, case.lines)),
        "consulted_on": sent.posted,
        "answered_on": answers[-1] if answers else None,
        "overruled_as": weighed.ground,
        "reason": weighed.reason,
        "held_back_until": case.calendar.last_day(told.posted, case.policy.office.waiting_working_days),
        "legal_basis": case.text.third_party,
        "reconsideration_body": agency.reconsideration_body,
        "court": agency.court,
    }
