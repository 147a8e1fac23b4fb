"""Attachments (附件): files that come with a request, kept under its case before it is registered, so that its first line names them."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import uuid4

from desk import desk
from desk.files import NewFile
from desk.office import Office
from desk.papers import keep, store_of
from desk.spills import spills_in
from models.application import Application, Attachment
from models.faults import BadInput, Fault
from models.roles import Role
from models.standing import Receipt


async def with_files(
    office: Office, application: Application, files: Sequence[NewFile], by: str = Role.OPERATOR.value
) -> Application:
    """The request as it is to be submitted: its files are kept, and it names them by digest. Safe to repeat.

    A request without an id gets one, for its case's id is made of it.

    Raises:
        BadInput: with every file that has a virus in it; what was kept of the others goes away by ``document purge``.
    """
    if not files:
        return application
    named = application if application.id else application.model_copy(update={"id": str(uuid4())})
    case_id, _ = desk.names_of(office, named)
    faults: list[Fault] = []
    # A case that is registered has its files: other ones, under its submission id, are no part of it.
    for file in files if await office.records.standing(case_id) is None else ():
        try:
            await keep(office, case_id, file, "attachment", by)
        except BadInput as bad:
            faults += bad.faults
    if faults:
        raise BadInput(tuple(faults))
    return named.model_copy(
        update={"attachments": tuple(Attachment(name=one.name, sha256=one.sha256) for one in files)}
    )


async def submit_with_files(office: Office, application: Application, files: Sequence[NewFile]) -> Receipt:
    """Registers a request with its files. Of what the office finds malformed nothing is kept.

    Files of a request that is refused later go by ``document purge``, never here: an earlier try under the same id may still
    wait in the engine, and names them.

    Raises:
        BadInput, Refused, NoAnswer: as ``desk.submit``.
    """
    await desk.look_over(office, application)
    return await desk.submit(office, await with_files(office, application, files))


async def files_of_original(office: Office, application: Application) -> tuple[NewFile, ...]:
    """The files of the case from which this request was split off, to be kept in its own case too."""
    case = await office.records.case(application.split_from or "") if application.attachments else None
    rows = {one.sha256: one for one in await office.records.documents(case.case_id)} if case else {}
    for spilled in await spills_in(office, case.case_id) if case else ():
        rows.pop(spilled, None)
    found: list[NewFile] = []
    for place, one in enumerate(application.attachments, 1):
        row = rows.get(one.sha256 or "")
        if row and row.state in ("clean", "quarantined"):
            content = await store_of(office).get(row.case_id, row.sha256)
            found.append(NewFile(f"attachments[{place}]", row.name, content))
    return tuple(found)
