"""destroy: the commands (鉴定销毁)."""

from __future__ import annotations

from typing import Annotated

import typer

from cli.arguments import As, Json
from cli.running import run

destructions = typer.Typer(help="destroying cases whose retention is over 鉴定销毁", no_args_is_help=True)
List = Annotated[str, typer.Argument(metavar="LIST", help="see destroy show 清册编号")]


@destructions.command(name="propose")
def destroy_propose(
    officer: As,
    reason: Annotated[str, typer.Option(metavar="TEXT", help="what the appraisal found 鉴定意见")],
    numbers: Annotated[
        list[str] | None,
        typer.Argument(metavar="[NUMBER]...", help="these cases; all that may be destroyed without it 登记号"),
    ] = None,
    as_json: Json = False,
) -> None:
    """Appraise closed cases, and put those whose retention is over on a list 鉴定并提出销毁清册."""
    from cli.commands.destruction import propose

    run(lambda office: propose(office, officer, numbers or [], reason, as_json))


@destructions.command(name="show")
def destroy_show(
    officer: As,
    list_id: Annotated[str | None, typer.Argument(metavar="[LIST]", help="one list; all without it 清册编号")] = None,
    as_json: Json = False,
) -> None:
    """A list as it is to be printed, with every digest, or all lists 销毁清册."""
    from cli.commands.destruction import show

    run(lambda office: show(office, officer, list_id, as_json))


@destructions.command(name="approve")
def destroy_approve(list_id: List, officer: As, as_json: Json = False) -> None:
    """Approve a list that another officer proposed 批准销毁."""
    from cli.commands.destruction import approve

    run(lambda office: approve(office, officer, list_id, as_json))


@destructions.command(name="withdraw")
def destroy_withdraw(list_id: List, officer: As, as_json: Json = False) -> None:
    """Take a list back before it is carried out 撤回清册."""
    from cli.commands.destruction import withdraw

    run(lambda office: withdraw(office, officer, list_id, as_json))


@destructions.command(name="carry-out")
def destroy_carry_out(list_id: List, officer: As, as_json: Json = False) -> None:
    """Destroy the keys, documents and letters of every case on an approved list, for good 执行销毁."""
    from cli.commands.destruction import carry_out

    run(lambda office: carry_out(office, officer, list_id, as_json))
