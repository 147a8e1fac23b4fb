"""When a letter may leave a last day open (征求意见期间的期限): while a consultation whose time is not counted has no known end."""

from __future__ import annotations

from pydantic import ValidationInfo


def known_unless_consulting(value: object, info: ValidationInfo) -> object:
    """The value. Raises ``ValueError``: it is None, and no consultation is open."""
    if value is None and not info.data.get("consultation_is_open"):
        raise ValueError("a last day is missing")
    return value
