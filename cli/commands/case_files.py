"""file: the case file, or an evidence pack, written to a folder (立卷、证据材料)."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Collection
from contextlib import suppress
from io import BytesIO
from pathlib import Path

from adapters.document_store import Damaged
from casefile.gathering import gather
from casefile.making import MadeFile, make_file
from casefile.selection import Pack
from casefile.setting import setter
from cli.commands.documents import DAMAGED
from cli.commands.papers import agency_of, made
from cli.files_out import write_for_me
from cli.officers import officer_named
from cli.reading import read_case
from cli.saying import as_json_line, line, message
from desk.entrusted import case_entrusted
from desk.office import Office
from desk.taking import note_taken
from letters.press import Press
from models.agency import Agency, Officer
from models.base import Words
from models.faults import BadInput
from procedure.case import Case
from records import CaseRow
from toolchain.bootstrap_fonts import font_folders
from wiring import store_of

INNER = ("handling_sheet", "approval_sheet")


async def write_file(office: Office, number: str, officer_id: str, out: Path, pack: Pack, as_json: bool) -> int:
    """Writes ZIP, bound PDF, list of digests and verifier into the folder, and tells the head of the ledger.

    Raises:
        Refused: no such case, or not for this officer.
    """
    officer = await officer_named(office, officer_id)
    row = await case_entrusted(office, number, officer, "make_case_file")
    try:
        file = await file_of(office, number, row, pack)
    except Damaged:
        message(DAMAGED)
        return 1
    await note_taken(office, row.case_id, officer, [file.digest, *(await papers_in(office, row.case_id, file))])
    write(out, file)
    tell(out, file, as_json)
    return 0


async def file_of(office: Office, number: str, row: CaseRow, pack: Pack) -> MadeFile:
    """The file in memory. Raises ``Damaged`` where something in the store is not what was kept."""
    case, fonts = await read_case(office, number), font_folders()
    agency, press = await agency_of(office, row.agency), Press(fonts)
    officers = {one.id: one for one in await office.records.officers(agency.id)}
    inner, store = inner_papers(press, case, agency, officers), store_of(office.settings, office.ring, office.records)
    material = await gather(office.records, store, row.case_id, case, agency, inner)
    return make_file(material, pack, setter(press, agency.name), fonts)


def inner_papers(
    press: Press, case: Case, agency: Agency, officers: dict[str, Officer]
) -> tuple[tuple[str, bytes], ...]:
    """The office's own forms on this case, ready made (文件处理单、呈批单); one of which it has nothing to say yet is left out."""
    found = []
    for kind in INNER:
        with suppress(BadInput):
            paper = made(kind, case, agency, officers)
            found.append((paper.title, press.pdf(paper)))
    return tuple(found)


async def papers_in(office: Office, case_id: str, file: MadeFile) -> Collection[str]:
    """The digests of the case's documents and letters that are in the file: who takes it, takes each of them to read."""
    letters, documents = await office.records.letters(case_id), await office.records.documents(case_id)
    known = {one.sha256 for one in documents}
    known |= {form for one in letters for form in (one.pdf_sha256, one.docx_sha256, one.sealed_sha256) if form}
    packed = next(content for name, content in file.files.items() if name.endswith(".zip"))
    with zipfile.ZipFile(BytesIO(packed)) as archive:
        listed = json.loads(archive.read("manifest.json"))["files"]
    return sorted(known & set(listed.values()))


def write(out: Path, file: MadeFile) -> None:
    out.mkdir(mode=0o700, parents=True, exist_ok=True)
    for name, content in file.files.items():
        write_for_me(out / name, content)


def tell(out: Path, file: MadeFile, as_json: bool) -> None:
    if as_json:
        as_json_line({"files": [str(out / name) for name in file.files], "head": file.head, "sha256": file.digest})
        return
    for name in file.files:
        line(str(out / name))
    line(Words(zh=f"台账链尾：{file.head}", en=f"head of the ledger: {file.head}"))
    line(Words(zh=f"压缩包摘要（SHA-256）：{file.digest}", en=f"digest of the ZIP (SHA-256): {file.digest}"))
    line(Words(zh=f"核验：python3 {out}/verify.py {out}", en=f"verify: python3 {out}/verify.py {out}"))
    if file.left_out:
        left, listed = len(file.left_out), "、".join(file.left_out)
        message(
            Words(
                zh=f"未收入 {left} 项，是否另作证据提交由经办人决定：{listed}",
                en=f"{left} things were left out; whether one is needed as evidence is for the handler to decide: {listed}",
            )
        )
