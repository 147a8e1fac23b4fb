"""An office changes a template in Word (修改文书模板): takes it out, changes it, has it checked, and sees its own words in the PDF."""

from __future__ import annotations

import subprocess
from pathlib import Path

import docx
import pytest

from cli.commands.letters import check, export, preview
from models.faults import BadInput
from toolchain.bootstrap_judges import program

KIND = "supplement_notice"
OURS = "本机关政务服务大厅设有补正指导窗口。"


def taken_out(folder: Path) -> Path:
    export(KIND, "zh", folder)
    return folder / f"{KIND}.zh.docx"


def with_words(path: Path, instead_of: str, words: str) -> Path:
    """The template as somebody would change it in Word: other words in the first paragraph that has these."""
    template = docx.Document(str(path))
    paragraph = next(one for one in template.paragraphs if instead_of in one.text)
    paragraph.text = paragraph.text.replace(instead_of, words)
    template.save(str(path))
    return path


def text_of(pdf: Path) -> str:
    told = subprocess.run(
        [program("pdftotext") or "pdftotext", pdf, "-"], capture_output=True, text=True, check=True
    ).stdout
    return "".join(told.split())


def test_the_offices_own_words_stand_in_word_and_pdf(tmp_path: Path) -> None:
    own = with_words(taken_out(tmp_path), "特此告知。", f"{OURS}特此告知。")
    assert check(KIND, "zh", own) == 0
    preview(KIND, "zh", own, tmp_path / "out")
    assert OURS in text_of(tmp_path / "out" / f"{KIND}.zh.pdf")
    shown = docx.Document(str(tmp_path / "out" / f"{KIND}.zh.docx"))
    assert any(OURS in one.text for one in shown.paragraphs)


@pytest.mark.parametrize(
    ("instead_of", "words", "fault"),
    [
        ("特此告知。", "{{ nobody_knows }}", "nobody_knows"),
        ("特此告知。", "{{ title ", "标签写法有误"),
        ("{{ letter_number }}", "〔2026〕1号", "letter_number"),
    ],
    ids=["a name that is none", "a tag that is not closed", "no letter number"],
)
def test_a_template_with_faults_is_not_taken(tmp_path: Path, instead_of: str, words: str, fault: str) -> None:
    own = with_words(taken_out(tmp_path), instead_of, words)
    with pytest.raises(BadInput) as caught:
        check(KIND, "zh", own)
    assert any(fault in one.where + one.what.zh for one in caught.value.faults), caught.value.faults


def test_what_is_no_word_file_is_told_in_words(tmp_path: Path) -> None:
    (tmp_path / "x.docx").write_bytes(b"no zip")
    with pytest.raises(BadInput):
        check(KIND, "zh", tmp_path / "x.docx")
