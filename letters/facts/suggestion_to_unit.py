"""What a suggestion to a unit says (工作建议函要素)."""

from __future__ import annotations

from letters.facts.fields import Prose
from letters.facts.others import ToOthers


class SuggestionToUnitFacts(ToOthers):
    """A suggestion to a unit (工作建议函): what a request has shown, and what should be mended. Nobody who asked is named."""

    suggestion: Prose
