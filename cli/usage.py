"""Wrong usage (用法错误), said in the language of the settings."""

from __future__ import annotations

import re
from typing import NoReturn

import typer
from typer import TyperException

from cli.saying import message
from models.base import Words

IN_CHINESE = (
    ("Missing ", "缺少"),
    ("Invalid value for ", "值不符合要求："),
    ("No such option: ", "没有这个选项："),
    ("No such command ", "没有这个命令："),
    ("unexpected extra argument", "多余的参数："),
    ("requires an argument", "选项缺少值："),
    ("does not take a value", "选项不带值："),
)
"""What Typer's sentences say, and what they mean."""


def tell_usage(error: TyperException) -> int:
    """Says what is wrong with the command line, and answers its exit code. Without any command: the help."""
    if type(error).__name__ == "NoArgsIsHelpError":
        message(error.format_message())
        return error.exit_code
    context = getattr(error, "ctx", None)
    path = context.command_path if context else "starter.py"
    message(what_is_wrong(error))
    message(Words(zh=f"用法见：{path} --help", en=f"see {path} --help"))
    return error.exit_code


def what_is_wrong(error: TyperException) -> Words:
    """Typer's own sentence, and the same in Chinese with what would be right."""
    en, parameter = error.format_message(), getattr(error, "param", None)
    name = getattr(error, "option_name", None) or named_in(en)
    zh = next((f"{words}{name}" for part, words in IN_CHINESE if part in en), en)
    form = f"，应为 {parameter.metavar}" if parameter and en.startswith("Invalid") else ""
    return Words(zh=f"用法有误：{zh}{form}", en=en)


def refuse_usage(words: Words) -> NoReturn:
    """Ends a command whose options do not go together.

    Raises:
        typer.Exit: 2, always.
    """
    message(Words(zh=f"用法有误：{words.zh}", en=words.en))
    raise typer.Exit(2)


def named_in(sentence: str) -> str:
    """What a sentence of Typer's names: the first thing in quotes, else what stands last."""
    quoted = re.search(r"'[^']*'", sentence)
    return quoted[0] if quoted else sentence.split()[-1].strip("().")
