"""Who signed an act, by name and in which role (署名人), for papers that say who did what."""

from __future__ import annotations

from collections.abc import Mapping

from models.agency import Officer
from models.ledger import Line
from models.roles import MACHINES, ROLE_NAMES, Role
from procedure.case import Case

Officers = Mapping[str, Officer]
MACHINE_NAMES = {role.value: ROLE_NAMES[role].zh for role in MACHINES}


def name_of(officers: Officers, officer: str) -> str:
    """The officer's name; of a machine its role's; an id that nobody has stands for itself."""
    known = officers.get(officer)
    return known.name if known else MACHINE_NAMES.get(officer, officer)


def role_of(case: Case, line: Line) -> Role:
    """In which of his roles the signer of this line did it (经办身份): the first by which it is permitted."""
    signed = line.entry.signed
    permitted = case.roles(signed.act.act)
    return next((one for one in signed.roles if one in permitted), signed.roles[0])
