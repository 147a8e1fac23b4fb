"""officer deputy: the commands (代理)."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

import typer

from cli.arguments import Agency, Json
from cli.running import run

deputies = typer.Typer(help="deputies of absent officers 代理（A/B 角）", no_args_is_help=True)
Day = "%Y-%m-%d"
By = Annotated[
    str | None,
    typer.Option("--as", metavar="OFFICER", help="the administrator; the operator without it 系统管理员编号"),
]
Last = Annotated[datetime, typer.Option("--until", metavar="YYYY-MM-DD", formats=[Day], help="last day 最后一日")]


@deputies.command(name="add")
def deputy_add(
    officer: Annotated[str, typer.Argument(metavar="OFFICER", help="who is absent 被代理人编号")],
    deputy: Annotated[str, typer.Argument(metavar="DEPUTY", help="who acts for him 代理人编号")],
    first: Annotated[datetime, typer.Option("--from", metavar="YYYY-MM-DD", formats=[Day], help="first day 首日")],
    last: Last,
    reason: Annotated[str, typer.Option(metavar="TEXT", help="why 事由")],
    by: By = None,
    as_json: Json = False,
) -> None:
    """Let an officer act for an absent one of the same agency, in his roles; the ledger names both 设定代理."""
    from cli.commands.deputy import add

    run(lambda office: add(office, officer, deputy, first.date(), last.date(), reason, by, as_json))


@deputies.command(name="list")
def deputy_list(agency: Agency = None, as_json: Json = False) -> None:
    """Who acts for whom, and when 代理一览."""
    from cli.commands.deputy import list_deputies

    run(lambda office: list_deputies(office, agency, as_json))


@deputies.command(name="end")
def deputy_end(
    deputy_id: Annotated[str, typer.Argument(metavar="ID", help="see list 代理编号")],
    last: Last,
    by: By = None,
    as_json: Json = False,
) -> None:
    """End it earlier, after that day; yesterday ends it at once 提前结束代理."""
    from cli.commands.deputy import end

    run(lambda office: end(office, deputy_id, last.date(), by, as_json))
