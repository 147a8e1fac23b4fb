"""Placeholders in examples (待填之处): what a person fills in, so that an example left as it is is no act."""

from __future__ import annotations

import re
from collections.abc import Iterable

DAY, SOMETHING, EITHER = "YYYY-MM-DD", "…", "true|false"
A_NUMBER = re.compile(r"[0-9]+-[0-9]+")


def one_of(values: Iterable[object]) -> str:
    """One of these is to be chosen (择一); of a single one nothing is left to choose."""
    return "|".join(map(str, values))


def number(first: int, last: int) -> str:
    """A number from the first to the last (数值范围)."""
    return f"{first}-{last}"


def is_open(value: object) -> bool:
    """Whether a person has something to fill in or to declare here (是否待填)."""
    if isinstance(value, dict):
        return any(is_open(one) for one in value.values())
    if isinstance(value, list):
        return any(is_open(one) for one in value)
    return isinstance(value, str) and (
        value in (DAY, SOMETHING) or "|" in value or A_NUMBER.fullmatch(value) is not None
    )
