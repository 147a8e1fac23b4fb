"""What a letter of consultation to another agency says (征求其他机关意见书要素, Art. 33(3))."""

from __future__ import annotations

from letters.facts.consultation import ConsultationFacts


class ConsultationOtherAgencyFacts(ConsultationFacts):
    """A letter of consultation to another agency (征求其他机关意见书): no text sets it a period, and its silence means nothing."""
