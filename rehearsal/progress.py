"""Progress (进度) on stderr: a bar on a terminal, plain lines elsewhere."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from models.base import Language, Words

REHEARSING = Words(zh="演练案例", en="rehearsing cases")


@contextmanager
def progress(total: int, language: Language) -> Iterator[Callable[[], None]]:
    """Gives a function to call after each of ``total`` steps."""
    said = REHEARSING.said_in(language)
    if not sys.stderr.isatty():
        numbers = count(1)
        print(f"{said} 0/{total}", file=sys.stderr, flush=True)
        yield lambda: print(f"{said} {next(numbers)}/{total}", file=sys.stderr, flush=True)
        return
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True, redirect_stdout=False) as bar:
        task = bar.add_task(said, total=total)
        yield lambda: bar.advance(task)
