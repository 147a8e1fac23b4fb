"""What a notice of disclosure in the public interest says (公共利益公开告知书要素, Art. 15, 32)."""

from __future__ import annotations

from datetime import date

from letters.facts.overruled import OverruledFacts


class PublicInterestNoticeFacts(OverruledFacts):
    """A notice of disclosure in the public interest (公共利益公开告知书). ``answered_on`` None: the third party was silent."""

    answered_on: date | None
