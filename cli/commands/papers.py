"""paper: an inner paper of a case, printed as PDF and Word (内部表单)."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

from activities.letter_facts import facts_for
from cli.files_out import write_all
from cli.officers import officer_named
from cli.reading import read_case
from desk.entrusted import case_entrusted
from desk.office import Office
from desk.taking import note_taken
from letters.catalogue import CATALOGUE
from letters.press import Press
from letters.rendering import FactMissing, Rendered, render
from models.agency import Agency, Officer
from models.base import Words
from models.faults import BadInput, Fault
from procedure.case import Case
from toolchain.bootstrap_fonts import font_folders

NOT_YET = Words(zh="本案尚无可填入的内容", en="there is nothing in this case yet that it could say")


async def print_sheet(office: Office, number: str, kind: str, officer_id: str, out: Path) -> int:
    """Writes the paper of this kind into the folder; the log of readings has a line for each form first.

    Raises:
        Refused: no such case, or not for this officer.
        BadInput: the case has nothing yet that it could say: nothing is put up for approval.
    """
    officer = await officer_named(office, officer_id)
    row = await case_entrusted(office, number, officer, "print_paper")
    case = await read_case(office, number)
    agency = await agency_of(office, row.agency)
    officers = {one.id: one for one in await office.records.officers(agency.id)}
    forms = printed(made(kind, case, agency, officers), f"{number}-{kind}")
    await note_taken(office, row.case_id, officer, [sha256(one).hexdigest() for one in forms.values()])
    write_all(out, forms)
    return 0


async def agency_of(office: Office, agency: str) -> Agency:
    return next(one for one in await office.records.agencies() if one.id == agency)


def made(kind: str, case: Case, agency: Agency, officers: dict[str, Officer]) -> Rendered:
    try:
        return render(kind, facts_for(kind, case, agency, officers))
    except FactMissing as missing:
        title = CATALOGUE[kind].title
        what = Words(
            zh=f"{title.zh}：{NOT_YET.zh}（{'、'.join(missing.fields)}）",
            en=f"{NOT_YET.en} ({', '.join(missing.fields)})",
        )
        raise BadInput((Fault(where="SHEET", what=what),)) from None


def printed(paper: Rendered, name: str) -> dict[str, bytes]:
    """Both forms by file name."""
    return {f"{name}.pdf": Press(font_folders()).pdf(paper), f"{name}.docx": paper.docx}
