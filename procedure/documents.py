"""Documents of a case (材料): what was handed over and is still here. What was taken out as a spill does not come in again."""

from __future__ import annotations

from models.acts import AddDocument, RemoveSpill
from procedure.case import Case, Done


def removed(case: Case) -> tuple[str, ...]:
    """Digests of what was taken out of the case, each once (已移除材料)."""
    return tuple(dict.fromkeys(one.act.about for one in case.all(RemoveSpill)))


def documents(case: Case) -> dict[str, Done[AddDocument]]:
    """The documents handed over and not taken out, by digest; of one handed over again, the last time (材料)."""
    gone = removed(case)
    return {one.act.sha256: one for one in case.all(AddDocument) if one.act.sha256 not in gone}
