"""One letter in a process of its own (单件占用): ``python -m bench.letter_memory PASSAGES`` sets a reply that withholds so many passages in both forms, and tells its peak memory; 0: a short letter."""

from __future__ import annotations

import io
import json
import re
import sys
from pathlib import Path
from time import perf_counter

from pypdf import PdfReader

from letters.facts.common import LetterFacts
from letters.press import Press
from letters.rendering import render
from letters.samples import SAMPLES, annex
from toolchain.bootstrap_fonts import font_folders

SHORT = "certificate_of_no_record"
"""A letter of one page or two."""


def letter(passages: int) -> tuple[str, LetterFacts]:
    """The kind of letter and its facts."""
    return ("reply_disclose_in_part", annex(passages)) if passages else (SHORT, SAMPLES[SHORT])


def peak_megabytes() -> int:
    """Of this program alone: ``getrusage`` would also count what the process that started it had."""
    found = re.search(r"VmHWM:\s+(\d+) kB", Path("/proc/self/status").read_text())
    assert found
    return round(int(found[1]) / 1024)


def main() -> int:
    began = perf_counter()
    made = render(*letter(int(sys.argv[1])))
    pdf = Press(font_folders()).pdf(made)
    taken = perf_counter() - began
    peak = peak_megabytes()
    told = {
        "pages": len(PdfReader(io.BytesIO(pdf)).pages),
        "seconds": round(taken, 1),
        "peak_megabytes": peak,
        "docx_kilobytes": len(made.docx) // 1024,
        "pdf_kilobytes": len(pdf) // 1024,
    }
    sys.stdout.write(json.dumps(told))
    return 0


if __name__ == "__main__":
    sys.exit(main())
