"""What a list of destruction says of a case that was appraised (鉴定结果): enough to know for ever what was destroyed."""

from __future__ import annotations

from datetime import date

from desk.office import Office
from records import CaseRow, DestructionItem


async def item_for(office: Office, case: CaseRow, closed: date, until: date) -> DestructionItem:
    """What stays known of a case: where its ledger ends, and the digests of its papers.

    ``closed``: when it ended last; ``until``: the last day of its retention.
    """
    rows = await office.records.documents(case.case_id)
    letters = await office.records.letters(case.case_id)
    digests = [one or "" for made in letters for one in (made.docx_sha256, made.pdf_sha256, made.sealed_sha256)]
    texts = [made.sha256 for made in letters if not made.docx_sha256]
    lines = await office.records.sealed_lines(case.case_id)
    return DestructionItem(
        case_id=case.case_id,
        number=case.number,
        closed_on=closed,
        kept_until=until,
        last_seq=lines[-1].seq,
        head=lines[-1].digest,
        documents=tuple(one.sha256 for one in rows if one.state in ("clean", "quarantined")),
        letters=tuple(one for one in (*digests, *texts) if one),
    )
