"""The officer that a command names (工作人员)."""

from __future__ import annotations

from desk.office import Office
from models.agency import Officer
from models.base import Words
from models.faults import BadInput, Fault


async def officer_named(office: Office, officer: str, where: str = "--as") -> Officer:
    """The officer of this id. ``where``: the option that names him.

    Raises:
        BadInput: there is none.
    """
    if found := await office.records.officer(officer):
        return found
    what = Words(zh="没有这个工作人员；见 officer list", en="no such officer; see officer list")
    raise BadInput((Fault(where=where, what=what),))
