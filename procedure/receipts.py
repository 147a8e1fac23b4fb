"""Proofs of receipt (文书收到凭证): when a letter reached its reader, from which day the reader's own period runs.

That a proof is waited for is a task of the step that sent the letter: ``consultation.py``, ``fees.py``.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from models.acts import AskSupplement, ChargeFee, RecordReceipt
from models.acts.consultation import AConsultation
from models.standing import Opening, Task
from procedure.case import Case, Done
from procedure.consulted import all_consulted


def openings(case: Case) -> Iterator[Opening]:
    """Until the reply is issued, recording it once for each letter; not before it left, nor after an opinion had come in."""
    if case.is_issued:
        return
    known = {one.act.about for one in case.all(RecordReceipt)}
    answered = {one.id: one.opinion.act.received_on for one in all_consulted(case) if one.opinion}
    for one in letters(case):
        if one.id not in known:
            yield Opening(
                act="record_receipt",
                roles=case.roles("record_receipt"),
                about=one.id,
                earliest=one.act.told_on,
                latest=answered.get(one.id),
            )


def letters(case: Case) -> Iterator[Done[AConsultation] | Done[AskSupplement] | Done[ChargeFee]]:
    """Acts that sent a letter from whose arrival somebody's period runs: consultations, supplement notices, fee notices."""
    return chain(case.all(AConsultation), case.all(AskSupplement), case.all(ChargeFee))


def tasks(case: Case) -> Iterator[Task]:
    """None of its own: see above."""
    return iter(())
