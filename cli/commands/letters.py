"""letter: a case's letters, and an office's own Word templates (文书及其模板)."""

from __future__ import annotations

from pathlib import Path

from adapters.document_store import Damaged
from cli.commands.documents import DAMAGED
from cli.files_out import write_all
from cli.officers import officer_named
from cli.saying import LANGUAGE, as_json_line, message, said, table
from desk.office import Office
from desk.taking import letter_taken_out, letters_listed
from letters.catalogue import CATALOGUE
from letters.press import Press
from letters.rendering import house_template, render
from letters.samples import SAMPLES
from letters.template_check import faults_of_template
from models.base import Language, Words
from models.faults import BadInput, Fault
from records import Letter
from toolchain.bootstrap_fonts import font_folders

HEAD = (
    Words(zh="编号", en="key"),
    Words(zh="文书", en="letter"),
    Words(zh="文号", en="number"),
    Words(zh="日期", en="made on"),
    Words(zh="电子印章", en="sealed"),
)


async def list_letters(office: Office, number: str, officer_id: str, as_json: bool) -> int:
    """The letters of a case, the oldest first."""
    letters = await letters_listed(office, number, await officer_named(office, officer_id))
    if as_json:
        for one in letters:
            as_json_line(one.model_dump(mode="json", exclude={"text"}))
    else:
        table(HEAD, [row(one) for one in letters])
    return 0


def row(one: Letter) -> tuple[str, ...]:
    sealed = Words(zh="有", en="yes") if one.sealed_sha256 else Words(zh="—", en="—")
    return one.key, one.title, one.letter_number or "—", f"{one.at:%Y-%m-%d}", said(sealed)


async def get_letter(office: Office, number: str, key: str, officer_id: str, out: Path) -> int:
    """Writes a letter's Word file and its PDF, the sealed one where there is one.

    Raises:
        Refused: not for this officer.
        BadInput: the case has no such letter, or an earlier release made its text only.
    """
    officer = await officer_named(office, officer_id)
    try:
        taken = await letter_taken_out(office, number, officer, key)
    except Damaged:
        message(Words(zh=f"{key}：{DAMAGED.zh}", en=f"{key}: {DAMAGED.en}"))
        return 1
    name = f"{number}-{key.replace(' ', '-')}"
    write_all(out, {f"{name}.pdf": taken.pdf, f"{name}.docx": taken.docx})
    return 0


def list_kinds(as_json: bool) -> int:
    """Every kind of letter (文书目录)."""
    rows = [(one.kind, one.title.said_in(LANGUAGE), one.citation.said_in(LANGUAGE)) for one in CATALOGUE.values()]
    if as_json:
        for kind, title, article in rows:
            as_json_line({"kind": kind, "title": title, "article": article})
    else:
        table((Words(zh="种类", en="kind"), Words(zh="名称", en="title"), Words(zh="依据", en="article")), rows)
    return 0


def preview(kind: str, language: Language, template: Path | None, out: Path) -> int:
    """Writes a letter of this kind from invented facts, with the house's template or an office's own.

    Raises:
        BadInput: there is no such kind, or the template has faults.
    """
    known(kind)
    own = checked(template, kind, language) if template else None
    made = render(kind, SAMPLES[kind], language, own)
    write_all(out, {f"{kind}.{language}.pdf": Press(font_folders()).pdf(made), f"{kind}.{language}.docx": made.docx})
    return 0


def export(kind: str, language: Language, out: Path) -> int:
    """Writes the Word template of a kind, to be changed in Word."""
    known(kind)
    write_all(out, {f"{kind}.{language}.docx": house_template(kind, language)})
    return 0


def check(kind: str, language: Language, template: Path) -> int:
    """Tells every fault of an office's own template; 0: it may be used."""
    known(kind)
    checked(template, kind, language)
    message(Words(zh="模板可用。", en="The template may be used."))
    return 0


async def install(office: Office, kind: str, language: Language, template: Path, agency: str) -> int:
    """Puts an agency's own template in the place of the house's, from the next letter on.

    Raises:
        BadInput: the template has faults, or there is no such agency.
    """
    known(kind)
    own = checked(template, kind, language)
    if agency not in {one.id for one in await office.records.agencies()}:
        raise BadInput((Fault(where="--agency", what=Words(zh="没有这个机关", en="there is no such agency")),))
    write_all(office.settings.template_folder / agency, {f"{kind}.{language}.docx": own})
    return 0


def known(kind: str) -> None:
    if kind not in CATALOGUE:
        kinds = "、".join(CATALOGUE)
        raise BadInput((Fault(where="KIND", what=Words(zh=f"应为：{kinds}", en=f"must be one of {kinds}")),))


def checked(template: Path, kind: str, language: Language) -> bytes:
    """The template's bytes. Raises BadInput with every fault."""
    try:
        own = template.read_bytes()
    except OSError as error:
        why = error.strerror or type(error).__name__
        raise BadInput((Fault(where=str(template), what=Words(zh=why, en=why)),)) from None
    if faults := faults_of_template(kind, own, language, (SAMPLES[kind],)):
        raise BadInput(faults)
    return own
