"""What a letter of consultation to a co-producing agency says (征求共同制作机关意见书要素, Art. 34)."""

from __future__ import annotations

from letters.facts.consultation import ConsultationFacts, Period


class ConsultationCoProducerFacts(ConsultationFacts):
    """A letter of consultation to an agency that made the information with us (征求共同制作机关意见书): its silence is consent."""

    working_days: Period
