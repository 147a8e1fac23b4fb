"""Word templates (Word 模板): made from markup, edited in Word, filled, and read back as what they say."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZIP_LZMA, ZipFile

import pytest
from docx import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_BREAK
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm
from jinja2.exceptions import UndefinedError

from letters.archive import LARGEST, NotWord, packed, parts_of
from letters.blocks import Block, NewPage, Paragraph, Table
from letters.styles import IN_WORD
from letters.word_reading import blocks_of
from tests.adapters.small_files import spoilt_word
from tests.letters.made import letter
from tests.letters.own_letters import HEAD, SIGNED, own

VALUES = {"x": "王小明", "rows": ("甲", "乙"), "blank": ""}


def word_with(*edits: Callable[[Any], Any]) -> bytes:
    """A Word file in which somebody did this."""
    document = Document(io.BytesIO(own("[title] 题\n文", {}).docx))
    for edit in edits:
        edit(document)
    made = io.BytesIO()
    document.save(made)
    return made.getvalue()


def texts(blocks: tuple[Block, ...]) -> list[str]:
    return [block.text for block in blocks if isinstance(block, Paragraph)]


def test_each_paragraph_comes_back_with_its_style_and_words() -> None:
    paper = "".join(f"[{style}] {style}{{{{ x }}}}\n" for style in IN_WORD)
    assert own(paper, VALUES).blocks == tuple(Paragraph(style=style, text=f"{style}王小明") for style in IN_WORD)


def test_controls_govern_paragraphs_and_rows_and_leave_nothing_behind() -> None:
    paper = "{% for one in rows %}\n{% if one == '甲' %}\n第{{ one }}项\n{% endif %}\n{% endfor %}\n[table 30 70]\n[head] 序号 | 名\n{% for one in rows %}\n[row] {{ loop.index }} | {{ one }}\n{% endfor %}\n[/table]"
    first, table = own(paper, VALUES).blocks
    assert first == Paragraph(style="body", text="第甲项")
    assert isinstance(table, Table)
    assert [[cell.text for cell in row] for row in table.heads + table.rows] == [
        ["序号", "名"],
        ["1", "甲"],
        ["2", "乙"],
    ]
    assert len(table.heads) == 1
    assert abs(table.widths[1] / table.widths[0] - 7 / 3) < 0.01


def test_a_paragraph_that_comes_out_empty_is_not_in_the_word_file_nor_in_the_blocks() -> None:
    made = own("甲\n{{ blank }}\n{% if blank %}乙{% endif %}\n丙", VALUES)
    assert texts(made.blocks) == ["甲", "丙"]
    assert len(Document(io.BytesIO(made.docx)).paragraphs) == 2


def test_an_empty_cell_stays() -> None:
    (table,) = own("[table 50 50]\n[row] 甲 |\n[/table]", VALUES).blocks
    assert isinstance(table, Table)
    assert [cell.text for cell in table.rows[0]] == ["甲", ""]


def test_two_tables_one_after_the_other_stay_two() -> None:
    made = own("[table 100]\n[row] 甲\n[/table]\n[table 50 50]\n[row] 乙 | 丙\n[/table]", VALUES)
    assert [len(block.rows[0]) for block in made.blocks if isinstance(block, Table)] == [1, 2]
    assert len(Document(io.BytesIO(made.docx)).paragraphs) == 2


def test_a_page_break_comes_back() -> None:
    assert own("甲\n[page]\n乙", VALUES).blocks == (
        Paragraph(style="body", text="甲"),
        NewPage(),
        Paragraph(style="body", text="乙"),
    )


def test_a_name_that_is_no_fact_is_an_error_and_no_empty_place() -> None:
    with pytest.raises(UndefinedError):
        own("{{ nobody }}", VALUES)


def test_a_word_file_holds_no_time_of_making_no_macro_and_no_picture() -> None:
    made = letter("reply_disclose.zh").docx
    with ZipFile(io.BytesIO(made)) as archive:
        assert {one.date_time for one in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        names = archive.namelist()
    assert not [name for name in names if "media" in name or "vba" in name or "thumbnail" in name]
    about = Document(io.BytesIO(made)).core_properties
    assert (about.title, about.author) == ("政府信息公开告知书", "云山市自然资源局")
    assert about.created == about.modified
    assert about.created
    assert about.created.date() == letter("reply_disclose.zh").day


def test_the_paper_is_a4_with_numbered_pages_and_headers_repeat_and_rows_are_not_torn() -> None:
    made = own(HEAD + "[table 50 50]\n[head] 甲 | 乙\n[row] 丙 | 丁\n[/table]\n" + SIGNED, VALUES)
    document = Document(io.BytesIO(made.docx))
    section = document.sections[0]
    assert [round((length or 0) / Mm(1)) for length in (section.page_width, section.page_height)] == [210, 297]
    assert "PAGE" in section.footer._element.xml
    assert "PAGE" in section.even_page_footer._element.xml
    assert "PAGE" not in section.first_page_footer._element.xml
    rows = document.tables[0]._tbl.tr_lst
    assert ["w:tblHeader" in row.xml for row in rows] == [True, False]
    assert all("w:cantSplit" in row.xml for row in rows)


def test_a_style_based_on_ours_counts_as_ours_and_one_that_is_unknown_as_body() -> None:
    def add(document: Any) -> None:
        based = document.styles.add_style("本局标题", WD_STYLE_TYPE.PARAGRAPH)
        based.base_style = document.styles[IN_WORD["title"]]
        document.add_paragraph("丙", style="本局标题")
        document.add_paragraph("丁", style=document.styles.add_style("别的", WD_STYLE_TYPE.PARAGRAPH))

    found = [(block.style, block.text) for block in blocks_of(word_with(add)) if isinstance(block, Paragraph)]
    assert found[2:] == [("title", "丙"), ("body", "丁")]


def test_words_in_pieces_tabs_forced_line_ends_and_links_are_read_as_they_show() -> None:
    def add(document: Any) -> None:
        paragraph = document.add_paragraph("甲")
        paragraph.add_run("乙").bold = True
        paragraph.add_run("\t丙\n丁")
        link = OxmlElement("w:hyperlink")
        link.append(paragraph.add_run("戊")._r)
        paragraph._p.append(link)

    assert texts(blocks_of(word_with(add)))[-1] == "甲乙\u3000丙\n丁戊"


def test_words_in_a_content_control_are_read_and_deleted_ones_are_not() -> None:
    def add(document: Any) -> None:
        paragraph = document.add_paragraph("甲")
        holder, content = OxmlElement("w:sdt"), OxmlElement("w:sdtContent")
        paragraph._p.addnext(holder)
        content.append(paragraph._p)
        holder.append(content)
        deleted = OxmlElement("w:del")
        deleted.append(paragraph.add_run("乙")._r)
        paragraph._p.append(deleted)

    assert texts(blocks_of(word_with(add)))[-1] == "甲"


def test_a_page_break_within_a_paragraph_parts_it_and_one_before_a_paragraph_counts() -> None:
    def add(document: Any) -> None:
        paragraph = document.add_paragraph("甲")
        paragraph.add_run().add_break(WD_BREAK.PAGE)
        paragraph.add_run("乙")
        document.add_paragraph("丙").paragraph_format.page_break_before = True

    assert [getattr(block, "text", "—") for block in blocks_of(word_with(add))[2:]] == ["甲", "—", "乙", "—", "丙"]


def test_cells_merged_sideways_keep_their_span() -> None:
    def add(document: Any) -> None:
        table = document.add_table(rows=1, cols=3)
        table.cell(0, 0).merge(table.cell(0, 1)).text = "甲"
        table.cell(0, 2).text = "乙"

    table = blocks_of(word_with(add))[-1]
    assert isinstance(table, Table)
    assert [(cell.text, cell.span) for cell in table.rows[0]] == [("甲", 2), ("乙", 1)]


def test_the_parts_of_a_file_put_together_again_are_the_same_file() -> None:
    made = letter("receipt_slip.zh").docx
    assert packed(parts_of(made)) == made


@pytest.mark.parametrize(
    "content", [b"", b"%PDF-1.7", packed({"a.xml": b"<a/>"}), letter("receipt_slip.zh").docx[:-99]]
)
def test_what_is_no_word_file_is_told(content: bytes) -> None:
    with pytest.raises(NotWord):
        parts_of(content)


def test_a_file_that_unpacks_to_far_too_much_is_refused() -> None:
    with pytest.raises(NotWord):
        parts_of(packed({"word/document.xml": b"0" * (LARGEST + 1)}))


def test_the_signature_is_kept_with_the_paragraphs_before_it() -> None:
    document = Document(io.BytesIO(own("甲\n乙\n丙\n" + SIGNED, VALUES).docx))
    kept = [paragraph.paragraph_format.keep_with_next for paragraph in document.paragraphs]
    assert kept[:3] == [None, True, True]
    assert document.styles[IN_WORD["agency"]].paragraph_format.keep_with_next


def test_chinese_fonts_are_named_for_chinese_text() -> None:
    styles = Document(io.BytesIO(own("甲", VALUES).docx)).styles
    fonts = {
        name: styles[IN_WORD[name]].element.rPr.rFonts.get(qn("w:eastAsia")) for name in ("body", "title", "heading")
    }
    assert fonts == {"body": "仿宋", "title": "方正小标宋简体", "heading": "黑体"}


@pytest.mark.parametrize("packing", [ZIP_DEFLATED, ZIP_LZMA, ZIP_BZIP2])
def test_a_package_that_is_spoilt_is_no_word_document(packing: int) -> None:
    with pytest.raises(NotWord):
        parts_of(spoilt_word(packing))
