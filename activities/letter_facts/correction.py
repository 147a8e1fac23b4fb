"""What letters on the correction of records say (更正政府信息答复书、转送函)."""

from __future__ import annotations

from activities.letter_facts.common import Facts, addressees, cause, of_all, to_other, told_remedies
from law.cited import ogi_2008
from law.regimes import Regime
from models.acts import AnswerCorrectionRequest, ReceiveCorrectionRequest
from models.agency import Agency
from models.citation import ogi_2019
from procedure.case import Case
from procedure.facts_of import act_of

ARTICLES = {Regime.OGI_2008: ogi_2008(25, 2), Regime.OGI_2019: ogi_2019(41)}
"""Where each text gives the right to have records about oneself corrected (更正的依据)."""
ENCLOSED = ("更正申请及其证明材料",)


def correction_reply(case: Case, agency: Agency) -> Facts:
    """What was asked for, what became of it, and where it was passed on to."""
    answer, asked = answered(case)
    return {
        **of_all(case, agency),
        "addressees": addressees(case),
        "requested_on": asked.received_on,
        "request": asked.text,
        "corrected_as": answer.result,
        "answer": answer.text,
        "passed_to": passed_to(answer) if answer.result == "passed_on" else None,
        "legal_basis": ARTICLES[case.text.regime],
        "remedies": told_remedies(case, agency),
    }


def correction_transfer(case: Case, agency: Agency) -> Facts:
    """To the agency that may correct: the request itself is enclosed, and names who asks."""
    answer, asked = answered(case)
    assert answer.passed_to
    return {
        **to_other(case, agency, answer.passed_to, answer.address, True),
        "requested_on": asked.received_on,
        "why": answer.why,
        "enclosures": ENCLOSED,
        "legal_basis": ARTICLES[case.text.regime],
    }


def passed_to(answer: AnswerCorrectionRequest) -> str | None:
    """Where it was passed on to, and how to reach that, as the applicant is told (接受转送的机关及联系方式)."""
    return "，".join(one for one in (answer.passed_to, answer.contact) if one) or None


def answered(case: Case) -> tuple[AnswerCorrectionRequest, ReceiveCorrectionRequest]:
    """The answer, and the request that it answers."""
    answer = cause(case, AnswerCorrectionRequest).act
    return answer, act_of(ReceiveCorrectionRequest, answer.about, case.lines)
