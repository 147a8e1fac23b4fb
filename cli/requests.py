"""Requests from a file (读取申请文件): all of them, or all that is wrong with any of them."""

from __future__ import annotations

from pathlib import Path

from cli.json_in import Placed, values_in
from desk.desk import faults_here
from desk.office import Office
from models.application import Application
from models.arrival import Arrival
from models.faults import BadInput, Fault, read

Found = tuple[str, Application]
"""A request with its place in the file."""


async def read_requests(office: Office, file: Path) -> list[Found]:
    """All requests of a file, each with its place.

    Raises:
        BadInput: with the faults of every request; where there are several, each place says which one.
    """
    found: list[Found] = []
    faults: list[Fault] = []
    values = values_in(file)
    for placed in values:
        try:
            found.append((placed[0], await request_in(office, placed)))
        except BadInput as bad:
            faults += [Fault(where=f"{placed[0]} {one.where}".strip(), what=one.what) for one in bad.faults]
    if faults:
        raise BadInput(tuple(faults))
    return found


async def request_in(office: Office, placed: Placed) -> Application:
    """One request.

    Raises:
        BadInput: with its own faults and, as far as agency and arrival can be read, those that need the office.
    """
    _, value = placed
    if isinstance(value, BadInput):
        raise value
    faults: tuple[Fault, ...] = ()
    try:
        application: Application = read(Application, value)
    except BadInput as bad:
        faults = bad.faults
    agency, arrival = (application.agency, application.arrival) if not faults else parts(value)
    if faults := (*faults, *await faults_here(office, agency, arrival)):
        raise BadInput(faults)
    return application


def parts(value: object) -> tuple[str | None, Arrival | None]:
    """Agency and arrival of a request that has faults elsewhere; None: cannot be read."""
    fields = value if isinstance(value, dict) else {}
    agency = fields.get("agency")
    try:
        arrival: Arrival | None = read(Arrival, fields.get("arrival"))
    except BadInput:
        arrival = None
    return agency if isinstance(agency, str) else None, arrival
