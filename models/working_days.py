"""Working days (工作日) as a type, so that no bare number is ever taken for a legal period."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class WorkingDays:
    """A length in working days (工作日), 1 to 60. Made only in ``law/`` and ``policy/``, never elsewhere.

    Raises:
        ValueError: outside 1 to 60 (the longest period of the Regulation is 20 + 20).
    """

    count: int

    def __post_init__(self) -> None:
        if not 1 <= self.count <= 60:
            raise ValueError("a period is 1 to 60 working days")
