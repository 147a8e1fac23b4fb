"""A seal for demonstration (示范印章): drawn, round and red, with a star and the agency's name, and plainly marked 示范. No real seal."""

from __future__ import annotations

import json
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path

import typst

DRAWING = Path(__file__).with_name("drawn_seal.typ")
DOTS_AN_INCH = 600.0


def drawn_seal(name: str, fonts: Sequence[Path]) -> bytes:
    """The picture (PNG, transparent) of a seal of 42 mm with this name around the star."""
    found = typst.compile(
        str(DRAWING),
        root=str(DRAWING.parent),
        font_paths=[str(one) for one in fonts],
        sys_inputs={"name": json.dumps(name)},
        format="png",
        ppi=DOTS_AN_INCH,
    )
    assert isinstance(found, bytes)
    return found


def make_seal(folder: Path, agency: str, name: str, fonts: Sequence[Path]) -> bool:
    """Puts a demonstration seal where the agency has none, with the mark that this picture needs no key. True: it was made now."""
    file = folder / agency / "seal.png"
    if file.exists():
        return False
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    picture, beside = drawn_seal(name, fonts), file.with_suffix(".new")
    file.with_suffix(".shown").write_text(sha256(picture).hexdigest() + "\n")
    beside.write_bytes(picture)
    beside.replace(file)
    return True
