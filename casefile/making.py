"""Making the case file (立卷): the ZIP, the bound PDF, the list of digests, and the program that verifies them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from casefile import papers
from casefile.binding import bound
from casefile.contents import everything, last_day, selection_of
from casefile.ledger_part import chain_told
from casefile.material import Material, Setter
from casefile.package import in_blocks, stretches_of_zip, sums, zipped
from casefile.parts import Part
from casefile.selection import PACK_TITLES, Pack
from casefile.steps import steps

VERIFIER = Path(__file__).with_name("verify.py")


@dataclass(frozen=True)
class MadeFile:
    """A case file as files to be written side by side (成卷).

    ``head``: the ledger's last digest, to be kept elsewhere too; ``left_out``: titles of what an evidence pack does not hold.
    """

    files: dict[str, bytes]
    head: str
    digest: str
    left_out: tuple[str, ...] = ()


def make_file(material: Material, pack: Pack, set_pdf: Setter, fonts: Sequence[Path]) -> MadeFile:
    """The whole case file, or an evidence pack. The same case gives the same bytes."""
    selection = selection_of(material, pack)
    every = tuple(everything(material, selection, set_pdf))
    parts = tuple(part for part, mark in every if selection.has(part, mark))
    left_out = tuple(dict.fromkeys(part.title for part, mark in every if not selection.has(part, mark)))
    name, title = f"{material.number}-{PACK_TITLES[pack]}", f"{PACK_TITLES[pack]} {material.number}"

    def index(paged: Sequence[tuple[Part, int]]) -> bytes:
        return set_pdf("卷内目录", papers.index(material, paged), last_day(material))

    whole = bound(parts, index, title, fonts)
    packed = zipped(package(material, parts, name))
    listed = {
        f"{name}.zip": (packed, tuple(stretches_of_zip(packed))),
        f"{name}.pdf": (whole, tuple(in_blocks(0, len(whole), "装订本 bound file"))),
        "verify.py": (VERIFIER.read_bytes(), tuple(in_blocks(0, VERIFIER.stat().st_size, "核验程序 verifier"))),
    }
    written = {file: content for file, (content, _) in listed.items()} | {f"{name}.sums": sums(listed).encode()}
    return MadeFile(written, chain_told(material)["head"], sha256(packed).hexdigest(), left_out)


def package(material: Material, parts: Sequence[Part], name: str) -> dict[str, bytes]:
    """The files of the ZIP by path, with manifest and the steps to verify them."""
    files = {part.path: part.content for part in parts}
    files |= {"核验说明.md": steps(material, name).encode(), "verify.py": VERIFIER.read_bytes()}
    manifest = {
        "case": material.number,
        **chain_told(material),
        "files": {path: sha256(content).hexdigest() for path, content in files.items()},
    }
    told = json.dumps(manifest, ensure_ascii=False, indent=1).encode()
    return {"manifest.json": told, **files}
