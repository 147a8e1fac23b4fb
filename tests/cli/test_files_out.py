"""Files that commands write (写出文件): whole or not at all."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from cli.files_out import write_all, write_for_me
from models.faults import BadInput


def test_a_file_that_is_cut_off_leaves_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "receipt_slip.zh.docx"
    write_for_me(path, b"the one in use")
    cut_off: Any = "no bytes"
    with pytest.raises(TypeError):
        write_for_me(path, cut_off)
    assert {one.name: one.read_bytes() for one in tmp_path.iterdir()} == {path.name: b"the one in use"}


def test_a_folder_that_cannot_be_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(BadInput) as caught:
        write_all(tmp_path / "file", {"a": b""})
    assert [one.where for one in caught.value.faults] == ["--out"]
