"""What a letter of consultation to a third party says (征求第三方意见书要素, Art. 32)."""

from __future__ import annotations

from letters.facts.consultation import ConsultationFacts, Period


class ConsultationThirdPartyFacts(ConsultationFacts):
    """A letter of consultation to a third party (征求第三方意见书), with its reply form.

    ``working_days`` None: the text sets no period (2008). ``objection_binds``: its objection alone forbids disclosure (2008).
    """

    working_days: Period | None
    objection_binds: bool
