"""The contents of a case file (卷内文件), part by part, in the order of the index."""

from __future__ import annotations

import json
from collections.abc import Container, Iterator
from datetime import date

from casefile import papers
from casefile.ledger_part import ledger_lines
from casefile.material import DocumentCopy, LetterCopy, Material, Setter
from casefile.parts import Part, Section
from casefile.selection import Selection
from letters.blocks import Block
from models.acts import DraftReply, RecordPosting, RecordService
from models.base import china
from procedure.documents import documents


def given(material: Material) -> frozenset[str]:
    """The documents that issued replies gave out (已提供的材料)."""
    drafts = [one.act for one in material.case.all(DraftReply)]
    return frozenset(digest for act in drafts for finding in act.findings for digest in finding.documents)


def contents(material: Material, selection: Selection, set_pdf: Setter) -> Iterator[Part]:
    """Every part that the selection holds."""
    for part, digest in everything(material, selection, set_pdf):
        if selection.has(part, digest):
            yield part


def everything(material: Material, selection: Selection, set_pdf: Setter) -> Iterator[tuple[Part, str | None]]:
    for part in (*application(material, set_pdf), *letters(material), *inner(material, set_pdf)):
        yield part, None
    yield from files(material)
    for part in (*clocks(material, set_pdf), *ledger(material, selection, set_pdf)):
        yield part, None


def application(material: Material, set_pdf: Setter) -> Iterator[Part]:
    """The request: as a form, and as it came in."""
    registered = material.case.registered
    day = material.case.receipt.day
    form = made(material, papers.application_form(material), "政府信息公开申请表", set_pdf)
    yield Part("application", "01-申请表.pdf", "政府信息公开申请表", form, on=day)
    body = registered.act.application.model_dump(mode="json", exclude_none=True)
    raw = json.dumps(body, ensure_ascii=False, indent=2, sort_keys=True).encode()
    yield Part("application", "02-申请内容.json", "申请内容（数据）", raw, on=day)


def letters(material: Material) -> Iterator[Part]:
    """Every letter in the order in which it was made, sealed where it was sealed; of an old one its text."""
    for place, one in enumerate(material.letters, 1):
        name = f"{place:02d}-{one.title}"
        if pdf := one.sealed or one.pdf:
            yield letter_part(one, f"{name}.pdf", pdf)
        if one.docx:
            yield letter_part(one, f"{name}.docx", one.docx, "（Word）")
        if not one.pdf:
            yield letter_part(one, f"{name}.txt", one.text.encode(), "（文本）")


def letter_part(one: LetterCopy, name: str, content: bytes, form: str = "") -> Part:
    return Part("letters", name, one.title + form, content, on=one.on, letter_number=one.letter_number)


def inner(material: Material, set_pdf: Setter) -> Iterator[Part]:
    """Inner papers ready made, then a sheet for each theme on which there is anything."""
    day = last_day(material)
    ready = list(material.inner)
    ready += [(theme.name, made(material, blocks, theme.title, set_pdf)) for theme, blocks in papers.themes(material)]
    for place, (title, pdf) in enumerate(ready, 1):
        yield Part("inner", f"{place:02d}-{title}.pdf", title, pdf, on=day)


def files(material: Material) -> Iterator[tuple[Part, str]]:
    """The documents that were handed over, the proofs of service, and what came with the request."""
    known, proofs = documents(material.case), proofs_of(material)
    for place, one in enumerate(material.documents, 1):
        if one.content is None:
            continue
        title = known[one.sha256].act.title if one.sha256 in known else proofs.get(one.sha256, "随申请提交的附件")
        day = known[one.sha256].day if one.sha256 in known else None
        section, kind = kind_of(one, known, proofs)
        yield Part(section, f"{place:02d}-{kind}{one.suffix}", title, one.content, on=day), one.sha256


def kind_of(one: DocumentCopy, known: Container[str], proofs: Container[str]) -> tuple[Section, str]:
    """Where a document belongs, under a name that tells nothing of its content (归类、文件名)."""
    if one.sha256 in proofs:
        return "inner", "送达凭证"
    return ("documents", "材料") if one.sha256 in known else ("application", "申请附件")


def proofs_of(material: Material) -> dict[str, str]:
    """Pictures that prove posting and arrival, by digest (凭证图像)."""
    posted = {one.act.image: "邮政收寄凭证" for one in material.case.all(RecordPosting) if one.act.image}
    served = {one.act.image: "送达凭证" for one in material.case.all(RecordService) if one.act.image}
    return posted | served


def clocks(material: Material, set_pdf: Setter) -> Iterator[Part]:
    pdf = made(material, papers.clock_explanations(material), "期限计算说明", set_pdf)
    yield Part("clocks", "01-期限计算说明.pdf", "期限计算说明", pdf, on=last_day(material))
    told = [one.model_dump(mode="json") for one in material.case.explained]
    raw = json.dumps(told, ensure_ascii=False, indent=1).encode()
    yield Part("clocks", "02-期限.json", "期限（数据）", raw, on=last_day(material))


def ledger(material: Material, selection: Selection, set_pdf: Setter) -> Iterator[Part]:
    if selection.pack == "whole":
        pdf = made(material, papers.story_sheet(material), "办理经过", set_pdf)
        yield Part("ledger", "办理经过.pdf", "办理经过", pdf, on=last_day(material))
    raw = ledger_lines(material, selection.has_line)
    yield Part("ledger", "ledger.jsonl", "台账（哈希链）", raw, on=last_day(material))


def made(material: Material, blocks: tuple[Block, ...], title: str, set_pdf: Setter) -> bytes:
    return set_pdf(title, blocks, last_day(material))


def last_day(material: Material) -> date:
    """The day of the ledger's last line: a file made again of the same case is the same file."""
    return china(material.case.lines[-1].entry.at).date()
