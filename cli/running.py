"""Running a command (运行命令): open the office, do it, say what went wrong in plain words."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

import typer

from cli.refusal_words import tell_refusal
from cli.saying import message
from models.base import Words
from models.faults import BadInput
from models.settings import settings_from

if TYPE_CHECKING:
    from desk.office import NoAnswer, Office

Command = Callable[["Office"], Awaitable[int]]
SILENT = Words(
    zh="办公系统未答复：请看运行 make run 的终端", en="the office did not answer: look at the terminal of make run"
)


def run(command: Command) -> None:
    """Opens the office, runs the command and ends with its exit code.

    Raises:
        typer.Exit: 0, 1 (a finding, a refusal, no answer) or 2 (bad input, no office).
    """
    from engine.settle import settle

    try:
        code = asyncio.run(in_words(command))
    finally:
        sys.stdout.flush()
        settle()
    raise typer.Exit(code)


def run_with_or_without(command: Callable[[Office | None], Awaitable[int]]) -> None:
    """Runs a command that needs no office, with the office where one runs."""
    from models.faults import BadInput as Bad
    from toolchain.office_file import address_of

    try:
        address_of(settings_from(os.environ))
    except Bad:
        raise typer.Exit(asyncio.run(as_code(command))) from None
    run(command)


def run_alone(command: Callable[[], int]) -> None:
    """Runs a command that needs no office at all.

    Raises:
        typer.Exit: its exit code; 2 for bad input.
    """
    try:
        code = command()
    except BadInput as bad:
        tell_faults(bad)
        code = 2
    raise typer.Exit(code)


async def as_code(command: Callable[[Office | None], Awaitable[int]]) -> int:
    return await command(None)


async def in_words(command: Command) -> int:
    """The command's exit code; all trouble in words, never a traceback."""
    from cli.opening import open_office
    from desk.office import NoAnswer, Refused

    try:
        async with open_office(settings_from(os.environ)) as office:
            return await command(office)
    except BadInput as bad:
        tell_faults(bad)
        return 2
    except Refused as refused:
        tell_refusal(refused.refusal)
    except NoAnswer as silent:
        tell_no_answer(silent)
    except BrokenPipeError:  # whoever read our output has seen enough
        raise
    except Exception as error:  # noqa: BLE001 - a traceback helps no officer, and may hold what applicants wrote
        tell_unforeseen(error)
    return 1


def tell_faults(bad: BadInput) -> None:
    for one in bad.faults:
        message(Words(zh=f"{one.where}：{one.what.zh}", en=f"{one.where}: {one.what.en}"))


def tell_no_answer(silent: NoAnswer) -> None:
    again = f"--id {silent.act_id}"
    message(SILENT)
    message(
        Words(
            zh=f"该行为可能仍会记入；再次提交请加 {again}，不会重复",
            en=f"it may yet be entered; send it again with {again}, and it is never done twice",
        )
    )


def tell_unforeseen(error: Exception) -> None:
    """The kind of an error that nobody foresaw; errors of the register say no more than their kind themselves."""
    from records import RecordsError

    name = f"{type(error).__name__} {error}" if isinstance(error, RecordsError) else type(error).__name__
    message(SILENT)
    message(Words(zh=f"错误：{name}", en=f"error: {name}"))
