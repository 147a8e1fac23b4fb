"""A ground for withholding (不予公开的理由): its article, and how far it binds."""

from __future__ import annotations

from models.base import Model, Words
from models.citation import Citation


class Ground(Model):
    """One ground for withholding (不予公开理由).

    ``is_discretionary``: the agency may still disclose. ``yields_to``: what must be asked before it is used; None: it is absolute.
    """

    citation: Citation
    is_discretionary: bool
    sentence: Words
    yields_to: Words | None = None
