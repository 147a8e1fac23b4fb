"""Letters a second (文书速度), and the memory of one with a 200-page annex (长附件占用): against bare docxtpl, bare typst and a short letter.

.venv/bin/python -m bench.letters     exit 1 if a limit is passed
"""

from __future__ import annotations

import io
import json
import subprocess
import sys
from collections.abc import Callable, Sequence
from statistics import median
from time import perf_counter
from typing import Any

from pypdf import PdfReader

from bench.bare_letters import bare_docx, bare_pdf
from bench.results import tell
from letters.press import Press
from letters.rendering import Rendered, render
from letters.samples import SAMPLES, annex
from toolchain.bootstrap_fonts import font_folders

ROUNDS = 5
"""Ours and the bare ones take turns, so that whatever else the machine does meets them all."""
PAGES, SOME_PASSAGES = 200, 500
MOST = {"docx": 1.0, "pdf": 60.0, "both": 5.0, "memory": 3.0}
"""How many times the bare one's time, and the short letter's memory, ours may take."""

Row = dict[str, Any]


def seconds(work: Callable[[], object], times: int) -> float:
    """How long one of so many takes."""
    began = perf_counter()
    work()
    return (perf_counter() - began) / times


def rendered() -> Sequence[Rendered]:
    return [render(kind, facts) for kind, facts in SAMPLES.items()]


def speeds() -> list[Row]:
    """Both forms of every sample. The first round, in which templates are made and fonts read, does not count."""
    press, bare = Press(font_folders()), bare_pdf(font_folders())
    letters, count = rendered(), len(SAMPLES)
    works: dict[str, Callable[[], object]] = {
        "docx": rendered,
        "bare docx": lambda: [bare_docx(number) for number in range(count)],
        "pdf": lambda: [press.pdf(one) for one in letters],
        "bare pdf": lambda: [bare(number) for number in range(count)],
    }
    rounds = [{name: seconds(work, count) for name, work in works.items()} for _ in range(ROUNDS + 1)][1:]
    taken = {name: median(one[name] for one in rounds) for name in works}
    both = row_of("both", taken["docx"] + taken["pdf"], taken["bare docx"] + taken["bare pdf"])
    return [*(row_of(form, taken[form], taken[f"bare {form}"]) for form in ("docx", "pdf")), both]


def row_of(form: str, ours: float, bare: float) -> Row:
    return {
        "form": form,
        "letters_a_second": round(1 / ours, 1),
        "bare_ones_a_second": round(1 / bare, 1),
        "time_against_the_bare_one": round(ours / bare, 2),
    }


def memory() -> Row:
    """Each in a process of its own, which sets one letter in both forms and ends."""
    long, short = process(passages()), process(0)
    return {
        "long": long,
        "short": short,
        "memory_against_the_short_one": round(long["peak_megabytes"] / short["peak_megabytes"], 2),
    }


def passages() -> int:
    """How many passages withheld make a list of so many pages, reckoned from some, with a few pages to spare."""
    pdf = Press(font_folders()).pdf(render("reply_disclose_in_part", annex(SOME_PASSAGES)))
    return round(SOME_PASSAGES * (PAGES + 10) / len(PdfReader(io.BytesIO(pdf)).pages))


def process(passages: int) -> Row:
    command = [sys.executable, "-m", "bench.letter_memory", str(passages)]
    told = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603 - this very Python
    row: Row = json.loads(told.stdout)
    return row


def main() -> int:
    rows, found = speeds(), memory()
    tell({"benchmark": "letters", "most": MOST, "samples": len(SAMPLES), "rows": rows, "memory": found})
    against = {row["form"]: row["time_against_the_bare_one"] for row in rows}
    against["memory"] = found["memory_against_the_short_one"]
    return 0 if all(against[name] <= most for name, most in MOST.items()) else 1


if __name__ == "__main__":
    sys.exit(main())
