"""The commands (命令). Each imports what it needs when it runs, so that ``--help`` is quick.

Exit 0 good; 1 a finding or a refusal; 2 bad input or usage.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Annotated

import typer

from cli.running import run

app = typer.Typer(
    help="Mingda 明答 — 政府信息公开 依申请公开",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
officers = typer.Typer(help="officers 工作人员", no_args_is_help=True)
ledger = typer.Typer(help="the ledger 台账", no_args_is_help=True)
calendars = typer.Typer(help="the working calendar 工作日历", no_args_is_help=True)
app.add_typer(calendars, name="calendar")
app.add_typer(officers, name="officer")
app.add_typer(ledger, name="ledger")

Number = Annotated[str, typer.Argument(help="register number 登记号, such as demo-2026-0001")]
As = Annotated[str, typer.Option("--as", help="officer's id 工作人员编号")]
Json = Annotated[bool, typer.Option("--json", help="for machines 机器可读")]
Day = Annotated[datetime | None, typer.Option(formats=["%Y-%m-%d"])]


@app.command()
def submit(file: Annotated[Path, typer.Argument(help="JSON or JSON lines 申请文件")], as_json: Json = False) -> None:
    """Register requests and start their workflows 登记申请."""
    from cli.commands.submit import submit_file

    run(lambda office: submit_file(office, file, as_json))


@app.command()
def show(number: Number, as_json: Json = False) -> None:
    """Where a case stands now 现状."""
    from cli.commands.show import show_case

    run(lambda office: show_case(office, number, as_json))


@app.command()
def story(number: Number, as_json: Json = False) -> None:
    """A case's life in plain lines 办理经过."""
    from cli.commands.story import tell_story

    run(lambda office: tell_story(office, number, as_json))


@app.command()
def explain(
    number: Number,
    clock: Annotated[str | None, typer.Argument()] = None,
    what_if: Annotated[str | None, typer.Option("--what-if", help="events as if they had happened 假设事项")] = None,
    as_json: Json = False,
) -> None:
    """A clock, day by day 期限逐日说明."""
    from cli.commands.explain import explain_clocks

    run(lambda office: explain_clocks(office, number, clock, as_json, what_if))


@app.command(name="list")
def list_cases(
    stage: Annotated[str | None, typer.Option(help="intake completeness handling review reply service closed")] = None,
    due_before: Day = None,
    overdue: Annotated[bool, typer.Option("--overdue")] = False,
    agency: str | None = None,
    as_json: Json = False,
) -> None:
    """Cases from the register 登记簿."""
    from cli.commands.lists import list_register

    before: date | None = due_before.date() if due_before else None
    run(lambda office: list_register(office, stage, before, overdue, agency, as_json))


@app.command()
def inbox(officer: As, as_json: Json = False) -> None:
    """What waits for an officer, most urgent first 待办."""
    from cli.commands.lists import list_inbox

    run(lambda office: list_inbox(office, officer, as_json))


@app.command()
def act(
    number: Number,
    name: Annotated[str, typer.Argument(metavar="ACT", help="such as find_complete; see acts")],
    officer: As,
    data: Annotated[str, typer.Option(help="the act's fields as JSON 字段")] = "{}",
    act_id: Annotated[str | None, typer.Option("--id", help="the same id again gets the same answer")] = None,
    as_json: Json = False,
) -> None:
    """Do one act for an officer 办理一项行为."""
    from cli.commands.act import do_act

    run(lambda office: do_act(office, number, name, officer, data, act_id, as_json))


@app.command()
def acts(number: Number, officer: As, as_json: Json = False) -> None:
    """What an officer may do now, and what each act needs 现可为的行为."""
    from cli.commands.act import list_acts

    run(lambda office: list_acts(office, number, officer, as_json))


@app.command()
def rehearse(file: Annotated[Path, typer.Argument(help="cases, one JSON object a line 案例文件")]) -> None:
    """Drive cases through the engine on a throw-away server, time skipped 演练."""
    from rehearsal.demo import main as rehearse_files

    raise typer.Exit(rehearse_files([str(file)]))


@app.command()
def clock(
    file: Annotated[
        Path | None, typer.Argument(help="facts: one JSON object, or JSON lines; - for stdin 案情文件")
    ] = None,
    what_if: Annotated[str | None, typer.Option("--what-if", help="events as if they had happened 假设事项")] = None,
    compare: Annotated[str | None, typer.Option("--compare", help="all cases under other parameters 参数比较")] = None,
    parameters: Annotated[bool, typer.Option("--parameters", help="the open points of the law 待定事项")] = False,
    as_json: Json = False,
) -> None:
    """Facts to clocks, verdict and explanation; no server needed 期限试算."""
    if sum((file is not None, compare is not None, parameters)) != 1:
        raise typer.BadParameter("one of FILE, --compare, --parameters")
    if compare is not None:
        from cli.commands.compare import compare as compare_cases

        run(lambda office: compare_cases(office, compare, as_json))
    elif parameters:
        from cli.commands.compare import tell_parameters

        raise typer.Exit(tell_parameters(as_json))
    elif file:
        from cli.commands.clock import run_clock

        raise typer.Exit(run_clock(file, as_json, what_if))


@calendars.command(name="show")
def calendar_show(year: Annotated[int, typer.Argument(min=2007, max=2098)], as_json: Json = False) -> None:
    """The working calendar of a year 工作日历."""
    from cli.commands.calendar import show
    from cli.running import run_with_or_without

    run_with_or_without(lambda office: show(office, year, as_json))


@calendars.command(name="load")
def calendar_load(
    file: Annotated[Path, typer.Argument(help="a new notice as JSON 放假通知")],
    preview: Annotated[bool, typer.Option("--preview", help="only show what would move 只看变动")] = False,
    as_json: Json = False,
) -> None:
    """Check a new notice, show what moves, and derive every open clock anew 收录放假通知."""
    from cli.commands.calendar import load_file

    run(lambda office: load_file(office, file, preview, as_json))


@officers.command(name="list")
def officer_list(agency: str | None = None, as_json: Json = False) -> None:
    """Officers and their roles 工作人员及角色."""
    from cli.commands.lists import list_officers

    run(lambda office: list_officers(office, agency, as_json))


@ledger.command()
def verify(as_json: Json = False) -> None:
    """Check every chain, and the register against the ledger 核验台账."""
    from cli.commands.verify import verify_ledger

    run(lambda office: verify_ledger(office, as_json))


def main(arguments: Sequence[str]) -> int:
    """Runs one command; the exit code tells."""
    try:
        app(args=list(arguments), standalone_mode=True)
    except SystemExit as end:
        return int(end.code or 0) if not isinstance(end.code, str) else 2
    finally:
        sys.stdout.flush()
    return 0
