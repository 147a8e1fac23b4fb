"""Permissions (权限): which roles may do which act, at which step, on what ground. The table itself: ``permission_table.py``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from models.base import Model, Words
from models.citation import Citation
from models.roles import Role

Step = Literal[
    "intake",
    "completeness",
    "handling",
    "consultation",
    "extension",
    "excessive",
    "fees",
    "confidentiality_review",
    "reply",
    "service",
    "remedies",
    "closing",
]
"""A step of the procedure: the file in ``procedure/`` that says when the act is open."""
When = Literal[
    "always", "the reply discloses", "the reply informs", "the reply withholds", "the third party is overruled"
]
"""What the reply does: gives all that is asked; withholds something, or is the leader's to issue for another reason; neither.

Or what is found of a third party's opinion: that it is disclosed against it (不采纳).
"""


class Permission(Model):
    """One row (一项权限): these roles may do this act.

    ``article``: the law's ground; None: the office's own rule, told in ``why``. ``others``: whose hands were in it already, so
    that another must do it (四眼); None: nobody is barred.
    """

    act: str
    step: Step
    roles: tuple[Role, ...]
    why: Words
    article: Citation | None = None
    when: When = "always"
    others: Words | None = None


def permitted(table: Sequence[Permission], act: str, when: When = "always") -> tuple[Role, ...]:
    """The roles that may do this act in this case, or () where nobody may (可为角色)."""
    return next((row.roles for row in table if row.act == act and row.when in ("always", when)), ())
