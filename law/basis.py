"""The basis of a finding (处理决定的依据): the place under which it is answered, and what that place says of the case."""

from __future__ import annotations

from typing import NamedTuple

from models.base import Words
from models.citation import Citation


class Basis(NamedTuple):
    """Where a finding stands, and one sentence in own words of why it is answered so (答复依据及说明)."""

    citation: Citation
    sentence: Words
