"""Rewrites the golden samples (样张) from ``letters/samples``: ``python -m tests.letters.rewrite_golden [kind …]``. Read the difference."""

from __future__ import annotations

import sys
from collections.abc import Collection
from pathlib import Path
from typing import get_args

from letters.facts.common import LetterFacts
from letters.rendering import render
from letters.samples import ODD, SAMPLES
from models.base import Language

GOLDEN = Path(__file__).parent / "golden"
LANGUAGES: tuple[Language, ...] = get_args(Language)
ALL: dict[str, tuple[str, LetterFacts]] = {**{kind: (kind, facts) for kind, facts in SAMPLES.items()}, **ODD}
"""Every sample by its name, with the kind of letter that it is."""
NAMES = {f"{name}.{language}.txt": (name, language) for name in ALL for language in LANGUAGES}
"""Every golden file by its name, with the sample and the language that it is of."""


def made(file: str) -> bytes:
    """What a golden file must hold."""
    name, language = NAMES[file]
    kind, facts = ALL[name]
    return render(kind, facts, language).text.encode()


def main(wanted: Collection[str]) -> None:
    """Writes the files of these samples, or of all; and takes away those that are nobody's."""
    GOLDEN.mkdir(exist_ok=True)
    for file, (name, _) in NAMES.items():
        if not wanted or name in wanted:
            (GOLDEN / file).write_bytes(made(file))
    for path in GOLDEN.iterdir():
        if path.name not in NAMES:
            path.unlink()


if __name__ == "__main__":
    main(sys.argv[1:])
