"""file: the case file, or an evidence pack, written to a folder (立卷、证据材料)."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from casefile.gathering import gather
from casefile.making import MadeFile, make_file
from casefile.selection import Pack
from casefile.setting import setter
from cli.commands.papers import made
from cli.reading import read_case
from cli.saying import as_json_line, line
from desk.desk import view
from desk.office import Office
from letters.press import Press
from models.agency import Agency, Officer
from models.base import Words
from models.faults import BadInput
from procedure.case import Case
from toolchain.bootstrap_fonts import font_folders
from wiring import store_of

INNER = ("handling_sheet", "approval_sheet")


async def write_file(office: Office, number: str, out: Path, pack: Pack, as_json: bool) -> int:
    """Writes ZIP, bound PDF, list of digests and verifier into the folder, and tells the head of the ledger."""
    standing = await view(office, number)
    row = await office.records.case(number)
    assert row
    case = await read_case(office, number)
    agency = next(one for one in await office.records.agencies() if one.id == standing.agency)
    fonts = font_folders()
    press = Press(fonts)
    store = store_of(office.settings, office.ring, office.records)
    officers = {one.id: one for one in await office.records.officers(agency.id)}
    inner = inner_papers(press, case, agency, officers)
    material = await gather(office.records, store, row.case_id, case, agency, inner)
    file = make_file(material, pack, setter(press, agency.name), fonts)
    write(out, file)
    tell(out, file, as_json)
    return 0


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


def write(out: Path, file: MadeFile) -> None:
    out.mkdir(mode=0o700, parents=True, exist_ok=True)
    for name, content in file.files.items():
        (out / name).write_bytes(content)


def tell(out: Path, file: MadeFile, as_json: bool) -> None:
    if as_json:
        as_json_line({"files": [str(out / name) for name in file.files], "head": file.head, "sha256": file.digest})
        return
    for name in file.files:
        line(str(out / name))
    line(Words(zh=f"台账链尾：{file.head}", en=f"head of the ledger: {file.head}"))
    line(Words(zh=f"压缩包摘要（SHA-256）：{file.digest}", en=f"digest of the ZIP (SHA-256): {file.digest}"))
    line(Words(zh=f"核验：python3 {out}/verify.py {out}", en=f"verify: python3 {out}/verify.py {out}"))
