"""The contents of a case file (卷内文件), part by part, in the order of the index."""

from __future__ import annotations

import json
from collections.abc import Container, Iterator
from datetime import date

from casefile import papers
from casefile.ledger_part import ledger_lines
from casefile.material import DocumentCopy, LetterCopy, Material, Setter
from casefile.parts import Part, Section
from casefile.selection import Pack, Selection, is_reply, went_to_the_applicant
from letters.blocks import Block
from models.acts import DraftReply, IssueReply, RecordPosting, RecordService
from models.base import china
from procedure.case import Case
from procedure.documents import documents, removed
from procedure.seals import number_of

FORMS = {".pdf": "", "-用印.pdf": "（用印）", ".docx": "（Word）", ".txt": "（文本）"}
"""What the index says of a letter's forms (文书形式)."""


def given(case: Case) -> frozenset[str]:
    """The documents that replies gave out which left (已提供的材料); what only a draft offered was never given."""
    issues = {number_of(case, sent).act.about for sent in case.all_sent}
    drafts = {one.act.about for one in case.all(IssueReply) if one.id in issues}
    left = [one.act for one in case.all(DraftReply) if one.id in drafts]
    return frozenset(digest for act in left for finding in act.findings for digest in finding.documents)


def selection_of(material: Material, pack: Pack) -> Selection:
    """What a file of this sort holds of this case."""
    return Selection(pack, given(material.case), frozenset(proofs_of(material)), letters_sent(material))


def letters_sent(material: Material) -> frozenset[str]:
    """The keys of the letters that went to the applicant; of replies those that left (致申请人的文书)."""
    left = {number_of(material.case, sent).seq for sent in material.case.all_sent}
    return frozenset(
        one.key
        for one in material.letters
        if went_to_the_applicant(one.kind) and (not is_reply(one.kind) or int(one.key.split()[0]) in left)
    )


def everything(material: Material, selection: Selection, set_pdf: Setter) -> Iterator[tuple[Part, str | None]]:
    """Every part, with the key of its letter or the digest of its document; None: it is neither."""
    for part in application(material, set_pdf):
        yield part, None
    for letter, parts in letters(material):
        yield from ((part, letter.key) for part in parts)
    for part in inner(material, set_pdf):
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


def letters(material: Material) -> Iterator[tuple[LetterCopy, list[Part]]]:
    """Every letter in the order in which it was made: as it was set, as it was sealed, and in Word; of an old one its text."""
    for place, one in enumerate(material.letters, 1):
        forms = {".pdf": one.pdf, "-用印.pdf": one.sealed, ".docx": one.docx}
        if not one.pdf:
            forms[".txt"] = one.text.encode()
        made = [(end, content) for end, content in forms.items() if content]
        yield one, [letter_part(one, f"{place:02d}-{one.title}{end}", content, end) for end, content in made]


def letter_part(one: LetterCopy, name: str, content: bytes, end: str) -> Part:
    title, is_superseded = one.title + FORMS[end], bool(one.sealed) and end == ".pdf"
    return Part("letters", name, title, content, one.on, one.letter_number, is_superseded)


def inner(material: Material, set_pdf: Setter) -> Iterator[Part]:
    """Inner papers ready made, then a sheet for each theme on which there is anything."""
    day = last_day(material)
    ready = list(material.inner)
    ready += [(theme.name, made(material, blocks, theme.title, set_pdf)) for theme, blocks in papers.themes(material)]
    for place, (title, pdf) in enumerate(ready, 1):
        yield Part("inner", f"{place:02d}-{title}.pdf", title, pdf, on=day)


def files(material: Material) -> Iterator[tuple[Part, str]]:
    """The documents that were handed over, the proofs of service, and what came with the request."""
    known, proofs, gone = documents(material.case), proofs_of(material), removed(material.case)
    for place, one in enumerate(material.documents, 1):
        if one.content is None or one.sha256 in gone:
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
