"""What notices to overruled third parties say (告知第三方书、公共利益公开告知书): what is disclosed, why, and until when nothing leaves."""

from __future__ import annotations

from activities.letter_facts.common import Facts, cause, earlier, told_remedies
from activities.letter_facts.consultation import of_letter
from models.acts import PrepareConsultation, RecordOpinion, TellThirdParty, WeighOpinion
from models.acts.consultation import AConsultation
from models.agency import Agency
from procedure.case import Case
from procedure.facts_of import act_of


def overruled(case: Case, agency: Agency) -> Facts:
    told = cause(case, TellThirdParty).act
    weighed = act_of(WeighOpinion, told.about, case.lines)
    sent = next(one for one in case.all(AConsultation) if one.id == weighed.about)
    answers = [one.act.received_on for one in case.all(RecordOpinion) if one.act.about == weighed.about]
    return {
        **of_letter(case, agency, act_of(PrepareConsultation, sent.act.about, case.lines)),
        "consultation": earlier(sent),
        "answered_on": answers[-1] if answers else None,
        "reason": weighed.reason,
        "held_back_until": case.calendar.last_day(told.posted, case.policy.office.waiting_working_days),
        "legal_basis": case.text.third_party,
        "remedies": told_remedies(case, agency),
    }
