"""document: the commands (材料)."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from cli.arguments import As, For, Json, Number
from cli.running import run

documents = typer.Typer(help="documents of a case 材料", no_args_is_help=True)


@documents.command(name="add")
def document_add(
    number: Number,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="PDF, Word, Excel, PowerPoint, OFD, text, picture 文件")],
    officer: As,
    title: Annotated[str | None, typer.Option(metavar="TEXT", help="its title 标题")] = None,
    label: Annotated[
        str | None,
        typer.Option(metavar="LABEL", help="proactive 主动公开, on_request 依申请公开, not_public 不予公开"),
    ] = None,
    item: Annotated[int, typer.Option(metavar="N", help="for which item 申请事项序号")] = 1,
    pages: Annotated[int | None, typer.Option(metavar="N", help="how many pages 页数")] = None,
    free: Annotated[
        bool,
        typer.Option("--free-of-secret-marks", help="you declare that no secret mark is on it 声明无国家秘密标志"),
    ] = False,
    proof: Annotated[bool, typer.Option("--proof", help="a picture of a proof; no act is entered 凭证影像")] = False,
    acting_for: For = None,
    as_json: Json = False,
) -> None:
    """Take a file into a case: looked at, scanned, encrypted, entered; the same title again is its next version 提供材料."""
    from cli.commands.documents import add, add_picture

    if proof:
        run(lambda office: add_picture(office, number, file, officer, as_json))
    told = {"item": item, "title": title, "label": label, "pages": pages, "free_of_secret_marks": free}
    run(lambda office: add(office, number, file, officer, told, acting_for, as_json))


@documents.command(name="list")
def document_list(number: Number, officer: As, as_json: Json = False) -> None:
    """A case's files, what became of each, and who took which to read 材料清单、调阅记录."""
    from cli.commands.documents import list_files

    run(lambda office: list_files(office, number, officer, as_json))


@documents.command(name="get")
def document_get(
    number: Number,
    sha256: Annotated[str, typer.Argument(metavar="SHA256", help="see document list, or a letter's 摘要")],
    officer: As,
    out: Annotated[Path, typer.Option("--out", metavar="DIR", help="into this folder 存放文件夹")],
) -> None:
    """Take a paper out to read it; it is written down who did 调阅材料."""
    from cli.commands.documents import get

    run(lambda office: get(office, number, sha256, officer, out))


@documents.command(name="scan")
def document_scan(as_json: Json = False) -> None:
    """Scan what could not be scanned for viruses when it came in 补扫隔离材料."""
    from cli.commands.document_care import scan_quarantine

    run(lambda office: scan_quarantine(office, as_json))


@documents.command(name="purge")
def document_purge(as_json: Json = False) -> None:
    """Take away what should be gone already, had it not been cut off 清除应移除的材料."""
    from cli.commands.document_care import purge_store

    run(lambda office: purge_store(office, as_json))


@documents.command(name="verify")
def document_verify(as_json: Json = False) -> None:
    """Read every paper in the store, and tell which is missing or damaged 核验材料库."""
    from cli.commands.document_care import verify_store

    run(lambda office: verify_store(office, as_json))
