"""The ledger in the case file (卷内台账): each line exactly as stored, so that its chain can be verified elsewhere."""

from __future__ import annotations

import json
from collections.abc import Callable
from hashlib import sha256
from typing import Any

from casefile.material import Material, SealedText
from models.papers import Paper

Chosen = Callable[[SealedText], bool]


def ledger_lines(material: Material, chosen: Chosen) -> bytes:
    """One JSON object a line; a line that was not chosen has no body, and its digest keeps the chain whole."""
    lines = [
        {
            "seq": one.seq,
            "previous": one.previous,
            "digest": one.digest,
            "body": one.body if chosen(one) else None,
        }
        for one in material.sealed_lines
    ]
    return "".join(json.dumps(one, ensure_ascii=False) + "\n" for one in lines).encode()


def chain_told(material: Material) -> dict[str, Any]:
    """Where the chain begins and ends (链首、链尾)."""
    last = material.sealed_lines[-1]
    first = sha256(material.case_id.encode()).hexdigest()
    return {"first_digest": first, "lines": last.seq, "head": last.digest}


def sealed_digests(material: Material) -> list[str]:
    """The digests of all letters that the ledger has sealed (已入账文书摘要): both forms, and the sealed PDF."""
    papers: list[Paper] = [paper for line in material.case.lines for paper in line.papers]
    found = [digest for one in papers for digest in (one.docx_sha256, one.pdf_sha256)]
    acts = (line.entry.signed.act for line in material.case.lines)
    return sorted({*found, *(one.sha256 for one in acts if one.act == "letter_sealed")})
