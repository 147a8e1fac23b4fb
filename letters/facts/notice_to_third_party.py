"""What a notice to a third party without good reason says (告知第三方书要素, Art. 32)."""

from __future__ import annotations

from datetime import date

from letters.facts.overruled import OverruledFacts


class NoticeToThirdPartyFacts(OverruledFacts):
    """A notice to a third party that objected without good reason (告知第三方书). ``answered_on``: when its opinion came in."""

    answered_on: date
