"""Checking an office's own Word template (核对自用模板): every fault at once, with its place and what would be right."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

import pytest
from docx import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from letters.archive import packed, parts_of
from letters.catalogue import CATALOGUE
from letters.letter import Look
from letters.markup import parts
from letters.press import Press
from letters.rendering import house_template, render
from letters.samples import SAMPLES
from letters.template_check import faults_of_template
from letters.word_template import word_template
from models.base import Language
from tests.letters.judges import words, words_of_docx, words_of_pdf
from tests.letters.pictures import ring
from tests.letters.rewrite_golden import LANGUAGES

KIND = "reply_disclose"
WHOLE = "[number] {{ letter_number }}\n[title] {{ title }}\n[reader] {{ addressees | names }}：\n{{ remedies | said }}\n[agency] {{ sender.agency }}\n[date] {{ signed_on | day }}\n"


def template(markup: str, look: Look = "official") -> bytes:
    return word_template(parts("own", {"own": markup}.__getitem__), look, "zh")


def edited(edit: Callable[[Any], Any], markup: str = WHOLE) -> bytes:
    document = Document(io.BytesIO(template(markup)))
    edit(document)
    made = io.BytesIO()
    document.save(made)
    return made.getvalue()


def faults(word: bytes, kind: str = KIND, language: Language = "zh") -> list[tuple[str, str]]:
    found = faults_of_template(kind, word, language, (SAMPLES[kind],))
    assert all(fault.what.zh and fault.what.en for fault in found)
    return [(fault.where, fault.what.en) for fault in found]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", list(CATALOGUE))
def test_the_house_s_own_templates_have_no_fault(kind: str, language: Language) -> None:
    assert faults(house_template(kind, language), kind, language) == []


def test_a_template_with_all_mandatory_elements_has_no_fault_and_makes_the_letter_in_both_forms(press: Press) -> None:
    own = edited(lambda document: document.add_paragraph("承办：{{ sender.agency }}"))
    assert faults(own) == []
    letter = render(KIND, SAMPLES[KIND], template=own)
    assert "承办：云山市自然资源局" in letter.text
    assert words_of_pdf(press.pdf(letter)) == words_of_docx({"own": letter.docx})["own"]


@pytest.mark.parametrize("left_out", WHOLE.strip().split("\n"))
def test_each_mandatory_element_that_is_left_out_is_told_with_the_tag_that_says_it(left_out: str) -> None:
    ((where, what),) = faults(template(WHOLE.replace(left_out + "\n", "")))
    tag = left_out[left_out.index("{{") : left_out.index("}}") + 2]
    assert what == f"the template lacks this mandatory element; add {tag}"
    assert where in tag


def test_a_letter_without_a_number_needs_none() -> None:
    found = faults(template("甲", "slip"), "receipt_slip")
    assert {where for where, _ in found} == {"title", "addressees", "sender", "signed_on"}


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ("{{ nobody }}", "no such name: nobody"),
        ("{{ sender.fax }}", "no such field: fax. There are: address agency phone"),
        ("{% for one in asked %}{{ one.titel }}{% endfor %}", "no such field: titel"),
        (
            "{% for one in findings %}{% for d in one.documents %}{{ d.size }}{% endfor %}{% endfor %}",
            "no such field: size",
        ),
        ("{% with who = sender %}{{ who.name }}{% endwith %}", "no such field: name"),
        ("{{ title | upper }}", "no such filter: upper"),
        ("{% if title is odd %}甲{% endif %}", "no such test: odd"),
        ("{{ title.upper() }}", "nor call a function"),
        ("{{ 'a' * 300000000 }}", "cannot reckon"),
        ("{{ 9 ** 9 ** 7 }}", "cannot reckon"),
        ("{{ title ~ title }}", "cannot reckon"),
        ("{{ title[0] }}", "cannot reckon"),
        ("{% if title in [1, 2] %}甲{% endif %}", "cannot reckon"),
        ("{% for one in '一二三' %}甲{% endfor %}", "goes through a field"),
        ("{% for one in (1, 2) %}甲{% endfor %}", "goes through a field"),
        ("{% set long = '一二三' %}", "another name"),
        ("{% with long = '一二三' %}甲{% endwith %}", "another name"),
        ("{% set long %}甲{% endset %}", "this kind of tag"),
        ("{% for one in asked %}{% for other in asked %}甲{% endfor %}{% endfor %}", "what the outer one is at"),
        ("{% for one in asked %}{% set one = asked %}甲{% endfor %}", "the name of a for around"),
        (
            "{% for a in asked %}{% for b in a %}{% for c in b %}{% for d in c %}甲{% endfor %}{% endfor %}{% endfor %}{% endfor %}",
            "three at most",
        ),
        ("{{ sender. }}", "a tag cannot be read"),
        ("{{ title | }}", "a tag cannot be read"),
        ("{% if title %}甲", "a tag cannot be read"),
    ],
)
def test_a_name_filter_or_tag_that_is_wrong_is_told_with_the_paragraph_in_which_it_stands(line: str, what: str) -> None:
    found = faults(edited(lambda document: document.add_paragraph(line)))
    assert len(found) == 1
    where, said = found[0]
    assert what in said
    assert where == f"paragraph[{WHOLE.count(chr(10)) + 1}]"


def test_words_cut_into_pieces_by_word_are_one_tag() -> None:
    def add(document: Any) -> None:
        paragraph = document.add_paragraph("{{ sender")
        paragraph.add_run(".").italic = True
        paragraph.add_run("agency }").bold = True
        paragraph.add_run("}")

    assert faults(edited(add)) == []


def test_a_loop_that_begins_in_a_table_and_ends_outside_is_told() -> None:
    def add(document: Any) -> None:
        document.add_table(rows=1, cols=1).cell(0, 0).text = "{% for one in asked %}"
        document.add_paragraph("{% endfor %}")

    ((where, what),) = faults(edited(add))
    assert "a for or if and its end stand in places of different kinds" in what
    assert where == "paragraph[7]"


def with_run(tag: str, **attributes: str) -> Callable[[Any], None]:
    def add(document: Any) -> None:
        node = OxmlElement(tag)
        for name, value in attributes.items():
            node.set(qn(f"w:{name}"), value)
        document.paragraphs[0].add_run()._r.append(node)

    return add


def add_field(document: Any) -> None:
    code = OxmlElement("w:instrText")
    code.text = " DATE \\@ yyyy "
    document.paragraphs[0].add_run()._r.append(code)


def add_change(document: Any) -> None:
    change = OxmlElement("w:ins")
    change.append(document.paragraphs[0].add_run("甲")._r)
    document.paragraphs[0]._p.append(change)


def add_numbering(document: Any) -> None:
    numbering, number = OxmlElement("w:numPr"), OxmlElement("w:numId")
    number.set(qn("w:val"), "1")
    numbering.append(number)
    document.paragraphs[0]._p.get_or_add_pPr().append(numbering)


def merge_downwards(document: Any) -> None:
    table = document.add_table(rows=2, cols=2)
    table.cell(0, 0).merge(table.cell(1, 0))


@pytest.mark.parametrize(
    ("edit", "what"),
    [
        (lambda document: document.add_picture(io.BytesIO(ring())), "a picture or drawing"),
        (with_run("w:pict"), "text box"),
        (with_run("w:object"), "embedded object"),
        (with_run("w:footnoteReference", id="1"), "footnote"),
        (with_run("w:commentReference", id="1"), "comment"),
        (with_run("w:sym", char="F0FE"), "special symbol"),
        (add_field, "a field other than a page number"),
        (add_change, "tracked change"),
        (add_numbering, "automatic numbering"),
        (merge_downwards, "merged downwards"),
        (lambda document: document.add_table(1, 1).cell(0, 0).add_table(1, 1), "stand in a table"),
    ],
)
def test_what_the_pdf_would_not_show_is_told_with_its_paragraph(edit: Callable[[Any], Any], what: str) -> None:
    found = faults(edited(edit))
    assert found
    assert all(what in said and where.startswith("paragraph[") for where, said in found)


def test_words_in_a_footer_are_told_and_page_numbers_are_not() -> None:
    def add(words_there: str) -> Callable[[Any], None]:
        return lambda document: document.sections[0].footer.add_paragraph(words_there)

    assert faults(edited(add("第 1 页 共 2 页"))) == []
    assert ["header or footer" in what for _, what in faults(edited(add("内部资料")))] == [True]


def test_macros_and_links_to_outside_are_told() -> None:
    there = parts_of(template(WHOLE))
    rels = there["word/_rels/document.xml.rels"].decode()
    outside = '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="http://example.org/x.dotm" TargetMode="External"/></Relationships>'
    changed = {
        **there,
        "word/vbaProject.bin": b"",
        "word/_rels/document.xml.rels": rels.replace("</Relationships>", outside).encode(),
    }
    found = dict(faults(packed(changed)))
    assert "macros" in found["word/vbaProject.bin"]
    assert "outside" in found["word/_rels/document.xml.rels"]


@pytest.mark.parametrize("content", [b"", b"<html/>", packed({"word/document.xml": b"<w:document"})])
def test_what_is_no_word_document_is_told(content: bytes) -> None:
    assert faults(content) == [(".", "is no Word document (.docx), or far too large")]


def test_all_faults_are_told_at_once() -> None:
    def add(document: Any) -> None:
        document.add_paragraph("{{ nobody }} {{ title | upper }}")
        document.add_paragraph("{{ sender. }}")
        document.add_picture(io.BytesIO(ring()))

    found = faults(edited(add, WHOLE.replace("[title] {{ title }}\n", "")))
    said = " ".join(what for _, what in found)
    assert all(what in said for what in ("cannot be read", "a picture or drawing"))
    assert words(said)
