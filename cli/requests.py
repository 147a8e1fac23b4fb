"""Requests from a file (读取申请文件): all of them, or all that is wrong with any of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from cli.json_in import Placed, values_in
from cli.new_files import inside, read_new
from desk.desk import faults_here
from desk.files import NewFile, faults_of
from desk.office import Office
from desk.papers import virus_faults
from models.application import Application
from models.arrival import Arrival
from models.base import Words
from models.faults import BadInput, Fault, read


class Found(NamedTuple):
    """A request with its place in the file, and the files that it brings (申请及其附件)."""

    where: str
    application: Application
    files: tuple[NewFile, ...] = ()


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
            found.append(await request_in(office, placed, folder_of(file)))
        except BadInput as bad:
            faults += [Fault(where=f"{placed[0]} {one.where}".strip(), what=one.what) for one in bad.faults]
    faults += doubles(found)
    if faults:
        raise BadInput(tuple(faults))
    return found


def doubles(found: Sequence[Found]) -> Iterator[Fault]:
    """Requests of one file that bear another's id and ask for something else (编号重复)."""
    first: dict[tuple[str, str], Found] = {}
    for where, one, files in found:
        if one.id is None:
            continue
        place, other, _ = first.setdefault((one.agency, one.id), Found(where, one, files))
        if other != one:
            what = Words(zh=f"与{place}的编号重复，内容不同", en=f"is the id of {place} too, which asks otherwise")
            yield Fault(where=f"{where} id", what=what)


def folder_of(file: Path) -> Path:
    """Where the paths of a request file begin; of one from the standard input, here."""
    return file.parent if str(file) != "-" else Path()


async def request_in(office: Office, placed: Placed, folder: Path) -> Found:
    """One request with its files. ``folder``: where their paths begin.

    Raises:
        BadInput: with its own faults, those of its files and, as far as agency and arrival can be read, those that need the office.
    """
    where, value = placed
    if isinstance(value, BadInput):
        raise value
    faults: tuple[Fault, ...] = ()
    try:
        application: Application = read(Application, value)
    except BadInput as bad:
        faults = bad.faults
    agency, arrival = (application.agency, application.arrival) if not faults else parts(value)
    names = [one.name for one in application.attachments] if not faults else names_in(value)
    files, theirs = await attached(office, names, folder)
    if faults := (*faults, *theirs, *await faults_here(office, agency, arrival)):
        raise BadInput(faults)
    return Found(where, application, files)


async def attached(office: Office, names: Sequence[str], folder: Path) -> tuple[tuple[NewFile, ...], list[Fault]]:
    """The files that a request brings, and all that is wrong with any of them."""
    most = office.settings.largest_document_megabytes
    files: list[NewFile] = []
    faults: list[Fault] = []
    for place, name in enumerate(names, 1):
        where = f"attachments[{place}]"
        try:
            file = read_new(where, inside(folder, name, where), most)
        except BadInput as bad:
            faults += bad.faults
            continue
        faults += faults_of(file, most) or await virus_faults(office, file)
        files.append(file)
    return tuple(files), faults


def names_in(value: object) -> list[str]:
    """The attachments' paths in a request that has faults elsewhere; none, where they are no list of texts."""
    named = value.get("attachments") if isinstance(value, dict) else None
    are_texts = isinstance(named, list) and all(isinstance(one, str) for one in named)
    return named if are_texts and isinstance(named, list) else []


def parts(value: object) -> tuple[str | None, Arrival | None]:
    """Agency and arrival of a request that has faults elsewhere; None: cannot be read."""
    fields = value if isinstance(value, dict) else {}
    agency = fields.get("agency")
    try:
        arrival: Arrival | None = read(Arrival, fields.get("arrival"))
    except BadInput:
        arrival = None
    return agency if isinstance(agency, str) else None, arrival
