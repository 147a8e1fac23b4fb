"""Requests from a file (读取申请文件): all of them, or all that is wrong with any of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from cli.json_in import Placed, values_in
from desk.desk import faults_here
from desk.office import Office
from models.application import Application
from models.arrival import Arrival
from models.base import Words
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
    faults += doubles(found)
    if faults:
        raise BadInput(tuple(faults))
    return found


def doubles(found: Sequence[Found]) -> Iterator[Fault]:
    """Requests of one file that bear another's id and ask for something else (编号重复)."""
    first: dict[tuple[str, str], Found] = {}
    for where, one in found:
        if one.id is None:
            continue
        place, other = first.setdefault((one.agency, one.id), (where, one))
        if other != one:
            what = Words(zh=f"与{place}的编号重复，内容不同", en=f"is the id of {place} too, which asks otherwise")
            yield Fault(where=f"{where} id", what=what)


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
