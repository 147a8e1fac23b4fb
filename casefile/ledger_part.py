"""The ledger in the case file (卷内台账): each line exactly as stored, so that its chain can be verified elsewhere."""

from __future__ import annotations

import json
from collections.abc import Callable
from hashlib import sha256
from typing import Any

from casefile.material import Material
from records import SealedLine

Chosen = Callable[[SealedLine], bool]


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
