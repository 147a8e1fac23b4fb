"""The commands on letters and their templates, and on case files (文书、模板、案卷)."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import typer

from cli.arguments import As, Json, Number
from cli.running import run, run_alone

letters = typer.Typer(help="letters and their templates 文书及模板", no_args_is_help=True)
Kind = Annotated[str, typer.Argument(metavar="KIND", help="see letter kinds 文书种类")]
Out = Annotated[Path, typer.Option("--out", metavar="DIR", help="folder to write to 输出目录")]
Template = Annotated[Path, typer.Argument(metavar="FILE", help="a Word template 模板文件")]
Said = Annotated[Literal["zh", "en"], typer.Option("--language", help="zh or en 语言")]
PackName = Annotated[
    Literal["whole", "reconsideration", "court"],
    typer.Option("--pack", help="the whole file, or an evidence pack 全卷或者复议、诉讼证据材料"),
]


@letters.command(name="list")
def list_letters(number: Number, officer: As, as_json: Json = False) -> None:
    """The letters of a case 案件文书."""
    from cli.commands.letters import list_letters as command

    run(lambda office: command(office, number, officer, as_json))


@letters.command(name="get")
def get_letter(
    number: Number,
    key: Annotated[str, typer.Argument(metavar="KEY", help="see letter list 文书编号")],
    officer: As,
    out: Out,
) -> None:
    """Write a letter's PDF and Word file; it is written down who took them 取出文书."""
    from cli.commands.letters import get_letter as command

    run(lambda office: command(office, number, key, officer, out))


@letters.command(name="kinds")
def kinds(as_json: Json = False) -> None:
    """Every kind of letter 文书目录."""

    def command() -> int:
        from cli.commands.letters import list_kinds

        return list_kinds(as_json)

    run_alone(command)


@letters.command(name="preview")
def preview(
    kind: Kind,
    out: Out,
    template: Annotated[Path | None, typer.Option("--template", help="an office's own 自定义模板")] = None,
    language: Said = "zh",
) -> None:
    """Make a letter from invented facts 用示例要素预览."""

    def command() -> int:
        from cli.commands.letters import preview

        return preview(kind, language, template, out)

    run_alone(command)


@letters.command(name="template")
def template(kind: Kind, out: Out, language: Said = "zh") -> None:
    """Write the Word template of a kind, to be changed in Word 导出模板."""

    def command() -> int:
        from cli.commands.letters import export

        return export(kind, language, out)

    run_alone(command)


@letters.command(name="check")
def check(kind: Kind, file: Template, language: Said = "zh") -> None:
    """Tell every fault of an office's own template 检查模板."""

    def command() -> int:
        from cli.commands.letters import check

        return check(kind, language, file)

    run_alone(command)


@letters.command(name="install")
def install(
    kind: Kind,
    file: Template,
    agency: Annotated[str, typer.Option("--agency", metavar="AGENCY", help="whose letters 机关")],
    language: Said = "zh",
) -> None:
    """Put an agency's own template in place, once it has no fault 启用模板."""
    from cli.commands.letters import install as command

    run(lambda office: command(office, kind, language, file, agency))


def write_file(number: Number, officer: As, out: Out, pack: PackName = "whole", as_json: Json = False) -> None:
    """Write the case file, or an evidence pack, with its verifier; it is written down who took it 立卷."""
    from cli.commands.case_files import write_file as command

    run(lambda office: command(office, number, officer, out, pack, as_json))
