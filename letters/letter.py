"""A kind of letter (文书种类): its title, what it must say, its article, how it looks, and from when to when there is such."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Literal

from law.regimes import OGI_2008_FROM, Regime
from letters.facts.common import LetterFacts
from models.base import Language, Model, Words
from models.citation import Citation

Look = Literal["official", "slip", "sheet"]
"""An official document with red head and rule (公文), a slip without (回执), or an inner form (内部表单)."""
BOTH_TEXTS = tuple(Regime)


class Letter(Model):
    """A kind of letter (文书种类). ``citation``: why it is written.

    ``effective_from``, ``effective_until``: the first and the last day that it may bear; None: no last day is set.
    ``regimes``: the texts of the Regulation that know such a letter; the facts of a reply hold to it by the text of its case.
    """

    kind: str
    title: Words
    facts: type[LetterFacts]
    citation: Citation
    effective_from: date = OGI_2008_FROM
    effective_until: date | None = None
    regimes: tuple[Regime, ...] = BOTH_TEXTS
    look: Look = "official"
    is_numbered: bool = True

    def template_in(self, language: Language) -> str:
        """The file of its template (文书模板)."""
        return f"{self.kind}.{language}.txt"

    def unfit(self, facts: LetterFacts) -> Iterator[str]:
        """Names each fact that this kind of letter cannot bear (不合文书种类的要素): its number or its day."""
        if (facts.letter_number is not None) is not self.is_numbered:
            yield "letter_number"
        if not self.effective_from <= facts.signed_on <= (self.effective_until or date.max):
            yield "signed_on"
