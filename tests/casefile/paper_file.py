"""A case on paper with its ledger as stored, its letters and documents (立卷样例): refused, reconsidered, ordered, answered again."""

from __future__ import annotations

from datetime import date
from functools import cache
from hashlib import sha256

from casefile.making import MadeFile, make_file
from casefile.material import DocumentCopy, LetterCopy, Material
from casefile.selection import Pack
from casefile.setting import setter
from letters.blocks import Paragraph
from letters.press import Press
from models.papers import Paper
from procedure.case import Case, case_of
from records import SealedLine
from tests.builders import AGENCY, CLERK, HANDLER, HOLDER, OFFICERS, PaperCase, document
from tests.procedure.after_the_issue import replied_again, to_dispatch
from tests.procedure.test_remedies import filed, order, result
from toolchain.bootstrap_fonts import font_folders

CASE_ID = "demo/0123456789abcdef"
KEPT_BACK = document("扣留的内部材料")
LETTERS = ("政府信息不予公开告知书", "政府信息公开申请答复书")


@cache
def press() -> Press:
    """One for all tests: loading the fonts takes long."""
    return Press(font_folders())


@cache
def letter_pdf(title: str) -> bytes:
    return setter(press(), AGENCY.name)(title, (Paragraph(style="title", text=title),), date(2026, 3, 20))


@cache
def lived() -> Case:
    """Refused on 20 March, reconsidered, ordered in May, answered again."""
    case = PaperCase()
    case.goes_to(date(2026, 3, 20))
    to_dispatch(case)
    case.goes_to(date(2026, 4, 10))
    remedy = case.does(CLERK, filed(case.today))
    case.goes_to(date(2026, 5, 20))
    case.does(HANDLER, result(remedy, case.today, result="corrected"))
    case.does(CLERK, order(case.today))
    case.does(HOLDER, KEPT_BACK)
    case.goes_to(date(2026, 5, 29))
    replied_again(case)
    last = case.lines[-1].model_copy(update={"papers": tuple(map(paper, LETTERS))})
    return case_of([*case.lines[:-1], last], case.policy, case.calendar)


def paper(title: str) -> Paper:
    pdf = sha256(letter_pdf(title)).hexdigest()
    return Paper(key=title, kind="reply", docx_sha256=sha256(title.encode()).hexdigest(), pdf_sha256=pdf)


def sealed_lines(case: Case) -> tuple[SealedLine, ...]:
    """The lines as a register would store them, each sealing the one before."""
    found, previous = [], sha256(CASE_ID.encode()).hexdigest()
    for line in case.lines:
        body = line.model_dump_json()
        digest = sha256((previous + body).encode()).hexdigest()
        found.append(SealedLine(seq=line.entry.seq, previous=previous, digest=digest, body=body))
        previous = digest
    return tuple(found)


def material() -> Material:
    case = lived()
    letters = tuple(
        LetterCopy(
            title,
            "reply",
            title,
            date(2026, 3, 20),
            title,
            f"示政公开复〔2026〕{place}号",
            letter_pdf(title),
            title.encode(),
        )
        for place, title in enumerate(LETTERS, 1)
    )
    documents = (DocumentCopy(KEPT_BACK.sha256, ".txt", "扣留的内容".encode()),)
    names = {one.id: one.name for one in OFFICERS.values()}
    return Material(case, CASE_ID, AGENCY, names, sealed_lines(case), letters, documents)


@cache
def made(pack: Pack = "whole") -> MadeFile:
    return make_file(material(), pack, setter(press(), AGENCY.name), font_folders())
