"""Digests that an act or a request names (所指材料): what they name must be kept in the case, and scanned."""

from __future__ import annotations

from collections.abc import Iterator

from desk.office import Office
from models.acts import AddDocument, OfficerAct
from models.application import Application
from models.base import Words
from models.faults import Fault

NOT_TAKEN = Words(zh="文件未接收", en="is no file that was taken")
NO_PROOF = Words(
    zh="本案没有这一摘要的凭证影像；见 document add --proof",
    en="is no picture of a proof in this case; see document add --proof",
)
NOT_CLEAN = Words(
    zh="该材料尚未经病毒扫描，或者已被移除；见 document list",
    en="was not scanned for viruses yet, or was taken away; see document list",
)


async def attachment_faults(office: Office, case_id: str, application: Application) -> list[Fault]:
    """Attachments that were never kept for this request; of one that is registered, its first line is held against it."""
    if not application.attachments or await office.records.standing(case_id) is not None:
        return []
    kept = {one.sha256 for one in await office.records.documents(case_id)}
    return [
        Fault(where=f"attachments[{place}]", what=NOT_TAKEN)
        for place, one in enumerate(application.attachments, 1)
        if one.sha256 not in kept
    ]


async def paper_faults(office: Office, deed: OfficerAct, number: str) -> list[Fault]:
    """A picture that is not kept in the case, or a document that waits for its scan. A document known by digest only is none."""
    case = await office.records.case(number) if any(digests_in(deed)) else None
    if case is None:
        return []
    faults: list[Fault] = []
    for field, sha256 in digests_in(deed):
        row = await office.records.document(case.case_id, sha256)
        if row is None and field == "image":
            faults.append(Fault(where=field, what=NO_PROOF))
        if row is not None and row.state != "clean":
            faults.append(Fault(where=field, what=NOT_CLEAN))
    return faults


def digests_in(deed: OfficerAct) -> Iterator[tuple[str, str]]:
    """In which field an act names which digest that must be good."""
    if isinstance(deed, AddDocument):
        yield "sha256", deed.sha256
    if image := getattr(deed, "image", None):
        yield "image", image
