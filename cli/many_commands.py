"""Commands that look at, or act in, many cases: like, split, bulk, hand-over, digest (多案命令)."""

from __future__ import annotations

from typing import Annotated, Literal

import typer

from cli.arguments import Agency, As, For, Json, Number
from cli.running import run
from cli.usage import refuse_usage
from models.base import Words

BULK_HELP = """Do many acts at once, each an ordinary act in its own case, with one report 批量办理.

FILE holds one JSON object a line: {"number": …, "act": …, "data": {…}, "id": …}; data and id may be left out. Or the same act in
several cases: --act NAME --data JSON NUMBER NUMBER …

All lines are read first; if any is at fault nothing is done (exit 2). Then each is done or refused on its own (exit 1 if any was
refused or not answered). The same line again is the same act and is never done twice; to do a like one once more, give it an id.

Like requests that are answered with one justification or one reply are such acts: each case keeps its own line and is counted.
合并要求说明理由、合并答复的同类申请，逐案记入、逐案计数。
"""


def add_many(app: typer.Typer) -> None:
    """Gives the command line these commands."""
    app.command()(like)
    app.command()(split)
    app.command(help=BULK_HELP)(bulk)
    app.command(name="hand-over")(hand_over)
    app.command()(digest)


def like(
    number: Annotated[str | None, typer.Argument(metavar="[NUMBER]", help="register number 登记号")] = None,
    publication: Annotated[
        bool, typer.Option("--publication", help="what several applicants asked for 多人申请的信息")
    ] = False,
    agency: Agency = None,
    as_json: Json = False,
) -> None:
    """Like requests and earlier replies; or what several asked for, to be published for all 同类申请、主动公开建议."""
    from cli.commands.like import list_like, list_publication

    if (number is None) != publication:
        refuse_usage(Words(zh="NUMBER 与 --publication 须给出且只给出一项", en="give one of NUMBER and --publication"))
    if number:
        run(lambda office: list_like(office, number, as_json))
    run(lambda office: list_publication(office, agency, as_json))


def split(
    number: Number,
    items: Annotated[str, typer.Option("--items", metavar="2,3", help="which items 申请事项序号")],
    officer: As,
    acting_for: For = None,
    as_json: Json = False,
) -> None:
    """Handle items as requests of their own; safe to repeat 一事一申请，分立案件."""
    from cli.commands.split import split_case

    run(lambda office: split_case(office, number, items, officer, acting_for, as_json))


def bulk(
    what: Annotated[
        list[str], typer.Argument(metavar="FILE | NUMBER...", help="JSON lines; numbers with --act 文件或登记号")
    ],
    officer: As,
    act: Annotated[str | None, typer.Option("--act", metavar="ACT", help="the act to do in each case 行为")] = None,
    data: Annotated[str, typer.Option(metavar="JSON", help="its fields, with --act 字段")] = "{}",
    acting_for: For = None,
    as_json: Json = False,
) -> None:
    from cli.commands.bulk import bulk_file, bulk_numbers

    if act is None and len(what) != 1:
        refuse_usage(
            Words(zh="须给出一个文件，或者用 --act 给出多个登记号", en="give one FILE, or several numbers with --act")
        )
    if act:
        run(lambda office: bulk_numbers(office, what, act, data, officer, acting_for, as_json))
    run(lambda office: bulk_file(office, what[0], officer, acting_for, as_json))


def hand_over(
    giver: Annotated[str, typer.Option("--from", metavar="OFFICER", help="whose cases 移出人编号")],
    taker: Annotated[str, typer.Option("--to", metavar="OFFICER", help="who takes them 接收人编号")],
    officer: As,
    reason: Annotated[str, typer.Option(metavar="TEXT", help="why 理由")],
    part: Annotated[
        Literal["handler", "holder"] | None, typer.Option(help="only where he has this part 仅经办或仅承办")
    ] = None,
    as_json: Json = False,
) -> None:
    """Hand over all open cases of a colleague 移交全部在办案件."""
    from cli.commands.bulk import hand_over_desk

    run(lambda office: hand_over_desk(office, giver, taker, officer, reason, part, as_json))


def digest(officer: As, as_json: Json = False) -> None:
    """The supervisor's weekly list: overdue, replied late, urgings unanswered 每周督查清单."""
    from cli.commands.digest import tell_digest

    run(lambda office: tell_digest(office, officer, as_json))
