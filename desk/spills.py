"""What must be gone from the document store (应移除的材料): spills, files of requests never registered, papers of destroyed cases.

Each is taken away at once where it arises; ``purge`` does what was cut off there.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Literal, NamedTuple

from temporalio.service import RPCError, RPCStatusCode

from desk.desk import handle_of
from desk.office import Office
from desk.papers import store_of, take_away
from models.acts import RemoveSpill
from records import CaseRow

NEVER_REGISTERED_AFTER = timedelta(days=1)
"""How old the files of a submission are before it counts as never registered."""


class Purged(NamedTuple):
    """What was taken away (已清除): of which case (None: of none that was registered), one digest or (None) all of it."""

    why: Literal["spill", "never_registered", "destroyed"]
    number: str | None
    sha256: str | None


async def purge(office: Office) -> list[Purged]:
    """Takes away whatever should be gone. Safe to repeat; empty: nothing was left."""
    done: list[Purged] = []
    for agency in await office.records.agencies():
        for case in await office.records.cases_where("remove_spill", agency.id):
            done += [one async for one in spills_of(office, case)]
        for made in await office.records.destruction_lists(agency.id):
            gone = [item for item in made.items if item.destroyed_at]
            for item in gone:
                if await store_of(office).kept(item.case_id):
                    await store_of(office).remove_case(item.case_id)
                    done.append(Purged("destroyed", item.number, None))
    for case_id in await office.records.unregistered_with_documents(office.now() - NEVER_REGISTERED_AFTER):
        if await forget_submission(office, case_id):
            done.append(Purged("never_registered", None, None))
    return done


async def spills_of(office: Office, case: CaseRow) -> AsyncIterator[Purged]:
    """The spills of a case that are still in the store, each taken away."""
    kept = await store_of(office).kept(case.case_id)
    for sha256 in await spills_in(office, case.case_id):
        row = await office.records.document(case.case_id, sha256)
        if sha256 in kept or (row and row.state not in ("removed", "destroyed")):
            await take_away(office, case.case_id, sha256)
            yield Purged("spill", case.number, sha256)


async def spills_in(office: Office, case_id: str) -> tuple[str, ...]:
    """The digests of what was taken out of the case as a spill, each once; the ledger knows it before the store does."""
    acts = [one.entry.signed.act for one in await office.records.lines(case_id)]
    return tuple(dict.fromkeys(one.about for one in acts if isinstance(one, RemoveSpill)))


async def forget_submission(office: Office, case_id: str) -> bool:
    """Takes away the files of a submission that was not registered. True: it did. Safe to repeat.

    A registered case keeps all, and so does one whose opening still waits in the engine: the engine is asked first, for a run
    ends only after its line is in the register.
    """
    if await waits_in_the_engine(office, case_id) or await office.records.standing(case_id) is not None:
        return False
    await store_of(office).remove_case(case_id)
    await office.records.forget_documents(case_id)
    return True


async def waits_in_the_engine(office: Office, case_id: str) -> bool:
    """Whether a run of this case has begun and not ended: a worker that was away may yet register it."""
    try:
        found = await handle_of(office, case_id).describe()
    except RPCError as error:
        if error.status is not RPCStatusCode.NOT_FOUND:
            raise
        return False
    return found.close_time is None
