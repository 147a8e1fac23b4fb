"""What a referral for determination says (报请确定函, Art. 17)."""

from __future__ import annotations

from activities.letter_facts.common import Facts, cause, to_other
from law.cited import ogi_2008
from law.ogi_2019.art17_review import ARTICLE
from law.regimes import Regime
from letters.facts.referral_letter import SHOWN
from models.acts import ReferForDetermination
from models.agency import Agency
from procedure.case import Case

ARTICLES = {Regime.OGI_2008: ogi_2008(14, 3), Regime.OGI_2019: ARTICLE}
"""Where each text sends what cannot be determined (不能确定是否可以公开的，报请确定)."""


def referral_letter(case: Case, agency: Agency) -> Facts:
    """The document is doubtful: of it nothing is said but how its digest begins."""
    referred = cause(case, ReferForDetermination).act
    return {
        **to_other(case, agency, referred.authority, None, True),
        "digest_begins": referred.about[:SHOWN],
        "legal_basis": ARTICLES[case.text.regime],
    }
