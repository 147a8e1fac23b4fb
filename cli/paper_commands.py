"""Commands that print the office's inner papers and books (内部表单、簿册): paper, seals, dispatches, numbers."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Annotated, Literal

import typer

from cli.arguments import As, Json, Number
from cli.running import run

Of = Annotated[str, typer.Option("--agency", metavar="AGENCY", help="whose book 机关")]
First = Annotated[
    datetime, typer.Option("--from", metavar="YYYY-MM-DD", formats=["%Y-%m-%d"], help="its first day 起始日")
]
Last = Annotated[datetime, typer.Option("--to", metavar="YYYY-MM-DD", formats=["%Y-%m-%d"], help="its last day 截止日")]
Printed = Annotated[
    Path | None, typer.Option("--out", metavar="DIR", help="write PDF and Word to this folder 打印到目录")
]
Sheet = Annotated[
    Literal["handling_sheet", "approval_sheet"],
    typer.Argument(metavar="SHEET", help="handling_sheet 文件处理单, approval_sheet 呈批单"),
]


def add_papers(app: typer.Typer) -> None:
    """Gives the command line these commands."""
    app.command()(paper)
    app.command()(seals)
    app.command()(dispatches)
    app.command()(numbers)


def paper(
    number: Number,
    sheet: Sheet,
    officer: As,
    out: Annotated[Path, typer.Option("--out", metavar="DIR", help="folder 输出目录")],
) -> None:
    """Print an inner paper of a case: handling sheet, approval sheet; it is written down who did 打印内部表单."""
    from cli.commands.papers import print_sheet

    run(lambda office: print_sheet(office, number, sheet, officer, out))


def seals(agency: Of, officer: As, first: First, last: Last, out: Printed = None, as_json: Json = False) -> None:
    """The register of seals of an agency 用印登记簿."""
    from cli.commands.books import Wanted, show_seals

    wanted = Wanted(agency, officer, first.date(), last.date(), out, as_json)
    run(lambda office: show_seals(office, wanted))


def dispatches(agency: Of, officer: As, first: First, last: Last, out: Printed = None, as_json: Json = False) -> None:
    """The letters that an agency sent 发文登记、交寄清单."""
    from cli.commands.books import Wanted, show_dispatches

    wanted = Wanted(agency, officer, first.date(), last.date(), out, as_json)
    run(lambda office: show_dispatches(office, wanted))


def numbers(
    agency: Of,
    officer: As,
    year: Annotated[int, typer.Option("--year", metavar="YEAR", min=2008, max=2098, help="of which year 年份")],
    as_json: Json = False,
) -> None:
    """Every letter number of an agency's year, in force or void and why 文号登记."""
    from cli.commands.books import show_numbers

    run(lambda office: show_numbers(office, agency, officer, year, as_json))
