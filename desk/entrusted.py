"""Who may see a case's papers (调阅权限): officers of its agency; whoever else asks is refused, and the log has a line."""

from __future__ import annotations

from desk.office import Office, Refused
from models.agency import Officer
from models.refusals import no_such_case, other_agency
from models.standing import Refusal
from records import CaseRow, RefusalRow


async def case_entrusted(office: Office, number: str, officer: Officer, doing: str) -> CaseRow:
    """The case of this number, to an officer of its agency. ``doing``: what he would do, for the log.

    Raises:
        Refused: there is no such case, or it is another agency's.
    """
    case = await office.records.case(number)
    if case is None:
        raise await turned_away(office, no_such_case(), officer, doing, None)
    if case.agency != officer.agency:
        raise await turned_away(office, other_agency(), officer, doing, case.case_id)
    return case


async def turned_away(office: Office, why: Refusal, officer: Officer, doing: str, case_id: str | None) -> Refused:
    """Writes the refusal to the log, and gives it as the error to raise."""
    row = RefusalRow(at=office.now(), agency=officer.agency, case_id=case_id, act=doing, by=officer.id, refusal=why)
    await office.records.refuse(row)
    return Refused(why)
