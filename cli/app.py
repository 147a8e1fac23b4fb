"""The commands (命令). Each imports what it needs when it runs, so that ``--help`` is quick.

Exit 0 good; 1 a finding or a refusal; 2 bad input or usage.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Annotated
from uuid import UUID

import typer

from cli.arguments import Agency, As, For, Json, Number
from cli.deputy_commands import deputies
from cli.destruction_commands import destructions
from cli.document_commands import documents
from cli.letter_commands import letters, write_file
from cli.many_commands import add_many
from cli.paper_commands import add_papers
from cli.running import run
from cli.service_commands import pick_ups, tracking
from cli.usage import refuse_usage, tell_usage
from models.base import Words

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
app.add_typer(documents, name="document")
app.add_typer(destructions, name="destroy")
app.add_typer(letters, name="letter")
app.command(name="file")(write_file)
app.add_typer(pick_ups, name="pick-up")
app.add_typer(tracking, name="tracking")
officers.add_typer(deputies, name="deputy")

Clock = Annotated[str | None, typer.Argument(metavar="[CLOCK]", help="such as reply; all without it 期限名称")]
Stage = Annotated[
    str | None,
    typer.Option(
        metavar="STAGE",
        help="intake 登记, completeness 审查, handling 办理, review 保密审查, reply 答复, service 送达, closed 归档",
    ),
]
Before = Annotated[
    datetime | None,
    typer.Option(metavar="YYYY-MM-DD", formats=["%Y-%m-%d"], help="reply due before this day 届满日早于"),
]
Overdue = Annotated[bool, typer.Option("--overdue", help="only where the reply is owed and overdue 仅逾期未答复")]
Late = Annotated[bool, typer.Option("--late", help="only what was answered late 仅逾期答复")]


@app.command()
def submit(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="JSON or JSON lines 申请文件")], as_json: Json = False
) -> None:
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
    clock: Clock = None,
    what_if: Annotated[str | None, typer.Option("--what-if", help="events as if they had happened 假设事项")] = None,
    as_json: Json = False,
) -> None:
    """A clock, day by day 期限逐日说明."""
    from cli.commands.explain import explain_clocks

    run(lambda office: explain_clocks(office, number, clock, as_json, what_if))


@app.command(name="list")
def list_cases(
    stage: Stage = None,
    due_before: Before = None,
    overdue: Overdue = False,
    late: Late = False,
    agency: Agency = None,
    as_json: Json = False,
) -> None:
    """Cases from the register, each with its stage, dates and verdict 登记簿：阶段、日期、是否逾期."""
    from cli.commands.lists import list_register

    before: date | None = due_before.date() if due_before else None
    run(lambda office: list_register(office, stage, before, overdue, late, agency, as_json))


@app.command()
def inbox(officer: As, as_json: Json = False) -> None:
    """What waits for an officer, most urgent first 待办."""
    from cli.commands.inbox import list_inbox

    run(lambda office: list_inbox(office, officer, as_json))


@app.command()
def act(
    number: Number,
    name: Annotated[str, typer.Argument(metavar="ACT", help="such as find_complete; see acts")],
    officer: As,
    data: Annotated[str, typer.Option(metavar="JSON", help="the act's fields 字段")] = "{}",
    act_id: Annotated[
        UUID | None, typer.Option("--id", metavar="UUID", help="the same id again gets the same answer 行为编号")
    ] = None,
    acting_for: For = None,
    as_json: Json = False,
) -> None:
    """Do one act for an officer 办理一项行为."""
    from cli.commands.act import do_act

    chosen = str(act_id) if act_id else None
    run(lambda office: do_act(office, number, name, officer, data, chosen, as_json, acting_for))


@app.command()
def acts(
    number: Number,
    officer: As,
    act: Annotated[str | None, typer.Option("--act", metavar="ACT", help="only this one, in full 只看一项")] = None,
    acting_for: For = None,
    as_json: Json = False,
) -> None:
    """What an officer may do now, and what each awaited act needs 现可为的行为."""
    from cli.commands.acts import list_acts

    run(lambda office: list_acts(office, number, officer, as_json, acting_for, act))


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
        refuse_usage(
            Words(zh="FILE、--compare、--parameters 须给出且只给出一项", en="give one of FILE, --compare, --parameters")
        )
    if what_if is not None and file is None:
        refuse_usage(Words(zh="--what-if 只能与 FILE 同用", en="--what-if goes with FILE only"))
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
def calendar_show(
    year: Annotated[int, typer.Argument(metavar="2007–2098", min=2007, max=2098, help="year 年份")],
    as_json: Json = False,
) -> None:
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
def officer_list(agency: Agency = None, as_json: Json = False) -> None:
    """Officers and their roles 工作人员及角色."""
    from cli.commands.lists import list_officers

    run(lambda office: list_officers(office, agency, as_json))


@ledger.command()
def verify(as_json: Json = False) -> None:
    """Check every chain, and the register against the ledger 核验台账."""
    from cli.commands.verify import verify_ledger

    run(lambda office: verify_ledger(office, as_json))


add_many(app)
add_papers(app)


def main(arguments: Sequence[str]) -> int:
    """Runs one command; the exit code tells."""
    try:
        return int(app(args=list(arguments), prog_name="starter.py", standalone_mode=False) or 0)
    except typer.TyperException as error:
        return tell_usage(error)
    except SystemExit as end:  # the reader of our output went away
        return end.code if isinstance(end.code, int) else 1
    finally:
        sys.stdout.flush()
