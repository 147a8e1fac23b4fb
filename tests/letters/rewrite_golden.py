"""Rewrites the golden samples (样张) from ``letters/samples``: ``python -m tests.letters.rewrite_golden``. Read the difference."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

from letters.rendering import render
from letters.samples import SAMPLES
from models.base import Language

GOLDEN = Path(__file__).parent / "golden"
LANGUAGES: tuple[Language, ...] = get_args(Language)


def samples() -> dict[str, bytes]:
    """Each golden file's name and what it must hold."""
    return {
        f"{kind}.{language}.txt": render(kind, facts, language).text.encode()
        for kind, facts in SAMPLES.items()
        for language in LANGUAGES
    }


def main() -> None:
    GOLDEN.mkdir(exist_ok=True)
    for name, content in samples().items():
        (GOLDEN / name).write_bytes(content)


if __name__ == "__main__":
    main()
