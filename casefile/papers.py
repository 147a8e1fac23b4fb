"""The papers that are made for a case file (立卷时生成的表): application form, sheets by theme, clocks, story, index."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from casefile.material import Material
from casefile.parts import Part
from casefile.sheets import THEMES, Theme, rows
from law.words.explanation import heading, notices
from letters.blocks import Block, Cell, Paragraph, Table
from letters.wording import CHANNELS, DELIVERIES, FORMS
from models.act_names import clock_name
from models.application import Applicant
from models.base import china
from models.clock import ExplainedClock
from procedure.case import Case
from procedure.story import story

KINDS = {
    "natural_person": "公民",
    "business": "商业企业",
    "research_institution": "科研机构",
    "public_welfare_organisation": "社会公益组织",
    "legal_service": "法律服务机构",
    "other": "其他",
}
ID_TYPES = {
    "resident_id": "居民身份证",
    "passport": "护照",
    "hk_macao_permit": "港澳居民来往内地通行证",
    "taiwan_permit": "台湾居民来往大陆通行证",
    "officer_card": "军官证",
    "other": "其他",
}


def table(widths: tuple[int, ...], head: Sequence[str], lines: Iterable[Sequence[str]]) -> Table:
    """A table with one header row (表格)."""
    heads = (tuple(Cell(text=one) for one in head),) if head else ()
    return Table(widths=widths, heads=heads, rows=tuple(tuple(Cell(text=one or " ") for one in line) for line in lines))


def titled(title: str, material: Material, *blocks: Block) -> tuple[Block, ...]:
    """A paper with its title and the case's number."""
    number = Paragraph(style="register", text=f"登记号：{material.number}")
    return (Paragraph(style="title", text=title), number, *blocks)


def application_form(material: Material) -> tuple[Block, ...]:
    """The request as it came in (申请表)."""
    lines = [*applicant_lines(material.case), *request_lines(material.case)]
    return titled("政府信息公开申请表", material, table((26, 74), (), lines))


def applicant_lines(case: Case) -> Iterator[tuple[str, str]]:
    application = case.registered.act.application
    for place, one in enumerate(application.applicants, 1):
        yield f"申请人{place}", f"{one.name}（{KINDS[one.kind]}）"
        yield from particulars(one)
    if agent := application.agent:
        yield "代理人", f"{agent.name}；{ID_TYPES[agent.id_type]} {agent.id_number}；{agent.authorisation}"


def particulars(one: Applicant) -> Iterator[tuple[str, str]]:
    """An applicant's particulars, those that were given."""
    if one.id_type and one.id_number:
        yield "证件", f"{ID_TYPES[one.id_type]} {one.id_number}"
    if one.uscc:
        yield "统一社会信用代码", one.uscc
    if one.legal_representative:
        yield "法定代表人", one.legal_representative
    reached = [one.contact, one.phone, one.email, one.address, one.postcode]
    yield "联系方式", "；".join(filter(None, reached))


def request_lines(case: Case) -> Iterator[tuple[str, str]]:
    application, receipt = case.registered.act.application, case.receipt
    for place, item in enumerate(application.items, 1):
        yield (
            f"申请事项{place}",
            item.description + (f"（文号：{item.document_number}）" if item.document_number else ""),
        )
    yield "获取方式", f"{FORMS[application.form].zh}；{DELIVERIES[application.delivery].zh}"
    yield "提交渠道", CHANNELS[application.arrival.channel].zh
    yield "收到日", f"{receipt.day}{'' if receipt.confirmed else '（待确认）'}（{receipt.citation.said_in('zh')}）"


def sheet(material: Material, theme: Theme) -> tuple[Block, ...] | None:
    """The acts of a theme in full; None: there was none."""
    found = rows(material.case, theme, material.names)
    if not found:
        return None
    lines = [(str(one.seq), f"{one.at:%Y-%m-%d %H:%M}", one.who, f"{one.what}。{one.content}") for one in found]
    return titled(theme.title, material, table((7, 16, 20, 57), ("行", "时间", "经办", "内容"), lines))


def clock_explanations(material: Material) -> tuple[Block, ...]:
    """Each clock: what shaped it in words, then each day counted or skipped (期限逐日说明)."""
    return titled("期限计算说明", material, *chain.from_iterable(map(explained, material.case.explained)))


def explained(one: ExplainedClock) -> Iterator[Block]:
    yield Paragraph(style="heading", text=clock_name(one.clock.name).zh)
    for words in (heading(one), *one.reasons, *notices(one.clock)):
        yield Paragraph(style="note", text=words.zh)
    if one.days:
        days = [(f"{day.day}", "—" if day.counted is None else str(day.counted), day.why.zh) for day in one.days]
        yield table((20, 12, 68), ("日期", "计第几日", "说明"), days)


def story_sheet(material: Material) -> tuple[Block, ...]:
    """The whole life of the case, line by line (办理经过)."""
    lines = [
        (str(told.seq), f"{china(told.at):%Y-%m-%d %H:%M}", told.who.zh, told.words.zh) for told in story(material.case)
    ]
    return titled("办理经过", material, table((7, 16, 24, 53), ("行", "时间", "经办", "事项"), lines))


def index(material: Material, parts: Sequence[tuple[Part, int]]) -> tuple[Block, ...]:
    """The index of the file (卷内目录). Each part with its first page in the bound file; 0: it is not bound."""
    lines = [
        (str(place), part.letter_number or "", part.title, str(part.on or ""), str(page or "另附"))
        for place, (part, page) in enumerate(parts, 1)
    ]
    reader = Paragraph(style="note", text=f"立卷单位：{material.agency.name}")
    return titled(
        "卷内目录", material, reader, table((8, 24, 42, 16, 10), ("序号", "文号", "题名", "日期", "页号"), lines)
    )


def themes(material: Material) -> Iterator[tuple[Theme, tuple[Block, ...]]]:
    """Every sheet that has anything on it, with its theme."""
    for theme in THEMES:
        if blocks := sheet(material, theme):
            yield theme, blocks
