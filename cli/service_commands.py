"""Commands of service (送达): a reply picked up from the web, and what the post says of its items."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from cli.arguments import As, Json, Number
from cli.running import run

pick_ups = typer.Typer(help="replies that wait on the web 网上领取", no_args_is_help=True)
tracking = typer.Typer(help="what the post says of its items 邮件跟踪", no_args_is_help=True)


@pick_ups.command(name="code")
def pick_up_code(number: Number, officer: As, as_json: Json = False) -> None:
    """Make the code with which the applicant picks up the reply; shown once, good for 30 days 生成领取码."""
    from cli.commands.pick_up import make

    run(lambda office: make(office, number, officer, as_json))


@pick_ups.command(name="take")
def pick_up_take(
    number: Number,
    code: Annotated[str, typer.Argument(metavar="CODE", help="as the agency told it 领取码")],
    out: Annotated[Path, typer.Option("--out", metavar="DIR", help="into this folder 存放文件夹")],
    as_json: Json = False,
) -> None:
    """Pick up the reply as the applicant does; by this it is served today 凭码领取答复."""
    from cli.commands.pick_up import take

    run(lambda office: take(office, number, code, out, as_json))


@tracking.command(name="import")
def tracking_import(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="CSV: tracking_number,state,day 跟踪信息文件")],
    officer: As,
    as_json: Json = False,
) -> None:
    """Enter which replies the post delivered, and which it returned 导入跟踪信息."""
    from cli.commands.tracking import import_file

    run(lambda office: import_file(office, file, officer, as_json))
