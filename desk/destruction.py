"""Destroying cases whose retention is over (销毁): a list is proposed, approved by another, and carried out; its record stays.

What is destroyed: the case's key, so that no copy of its papers can be read any more, then the papers and the letters' text.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress

from desk.bulk import uuid_from
from desk.destruction_refusals import begun, moved, not_approved, not_for, taken_back
from desk.entrusted import turned_away
from desk.office import Office
from desk.papers import store_of
from models.agency import Officer
from models.application import Text
from models.base import Words
from models.faults import BadInput, Fault, read
from models.refusals import same_eyes
from models.roles import Role
from models.standing import Refusal
from records import AlreadyThere, CaseMoved, DestructionItem, DestructionList, NotLive

NO_LIST = Words(zh="本机关没有这份销毁清册；见 destroy show", en="no such list in this agency; see destroy show")
EMPTY = Words(zh="没有列入案件", en="names no case")
LISTED = Words(zh="有案件已在另一份清册上", en="names a case that stands on another list")


async def propose(
    office: Office, officer: Officer, items: Sequence[DestructionItem], reason: str, roles: Sequence[Role]
) -> DestructionList:
    """Makes a list of these cases, which were appraised. Safe to repeat: the same cases make the same list.

    Raises:
        BadInput: there is no case on it, no reason, or a case that stands on another list.
        Refused: the officer has none of the roles.
    """
    await must_have(office, officer, roles, "propose_destruction")
    why: str = read_reason(reason)
    if not items:
        raise BadInput((Fault(where="NUMBER", what=EMPTY),))
    heads = [f"{one.case_id} {one.head}" for one in sorted(items, key=lambda one: one.case_id)]
    withdrawn = [one.id for one in await office.records.destruction_lists(officer.agency) if one.withdrawn_at]
    new = DestructionList(
        id=uuid_from(office, "\n".join(["destruction", officer.agency, *heads, *withdrawn])),
        agency=officer.agency,
        reason=why,
        proposed_by=officer.id,
        proposed_at=office.now(),
        items=tuple(sorted(items, key=lambda one: one.number)),
    )
    try:
        await office.records.propose_destruction(new)
    except AlreadyThere:
        raise BadInput((Fault(where="NUMBER", what=LISTED),)) from None
    return await list_named(office, officer, new.id)


def read_reason(reason: str) -> str:
    try:
        why: str = read(Text, reason)
    except BadInput as bad:
        raise BadInput(tuple(Fault(where="--reason", what=one.what) for one in bad.faults)) from None
    return why


async def approve(office: Office, officer: Officer, list_id: str, roles: Sequence[Role]) -> DestructionList:
    """Approves a list that another proposed. Safe to repeat.

    Raises:
        BadInput: there is no such list in the officer's agency.
        Refused: the officer has none of the roles, proposed it himself, or it was withdrawn.
    """
    found = await list_named(office, officer, list_id)
    await must_have(office, officer, roles, "approve_destruction")
    if found.proposed_by == officer.id:
        raise await turned_away(office, same_eyes(), officer, "approve_destruction", None)
    try:
        await office.records.take_destruction_step(list_id, "approved", officer.id, office.now())
    except NotLive:
        raise await turned_away(office, taken_back(), officer, "approve_destruction", None) from None
    return await list_named(office, officer, list_id)


async def withdraw(office: Office, officer: Officer, list_id: str, roles: Sequence[Role]) -> DestructionList:
    """Takes a list back of which nothing was destroyed. Safe to repeat.

    Raises:
        BadInput, Refused: as ``approve``.
    """
    await list_named(office, officer, list_id)
    await must_have(office, officer, roles, "withdraw_destruction")
    try:
        await office.records.take_destruction_step(list_id, "withdrawn", officer.id, office.now())
    except NotLive:
        raise await turned_away(office, begun(), officer, "withdraw_destruction", None) from None
    return await list_named(office, officer, list_id)


async def carry_out(office: Office, officer: Officer, list_id: str, roles: Sequence[Role]) -> DestructionList:
    """Destroys every case of an approved list. Safe to repeat: cut off, it goes on where it stopped.

    Raises:
        BadInput: there is no such list in the officer's agency.
        Refused: the officer has none of the roles; it was not approved, was withdrawn, or names a case that moved since, in which
            case none was destroyed.
    """
    found = await list_named(office, officer, list_id)
    await must_have(office, officer, roles, "carry_out_destruction")
    if found.withdrawn_at or found.approved_by is None:
        raise await turned_away(office, why_not_live(found), officer, "carry_out_destruction", None)
    have_moved = [one.number for one in found.items if await has_moved(office, one)]
    if have_moved and not any(one.destroyed_at for one in found.items):
        raise await turned_away(office, moved(have_moved), officer, "carry_out_destruction", None)
    try:
        await destroy_all(office, officer, found)
    except NotLive:  # withdrawn since we looked, which the register alone can tell for certain
        now = await list_named(office, officer, list_id)
        raise await turned_away(office, why_not_live(now), officer, "carry_out_destruction", None) from None
    return await list_named(office, officer, list_id)


async def destroy_all(office: Office, officer: Officer, found: DestructionList) -> None:
    """Raises ``NotLive`` as soon as the list is withdrawn; that it was carried out is written when all of it is gone."""
    for item in found.items:
        with suppress(CaseMoved):  # once the list has begun, it ends without such a case, which may be listed anew
            await office.records.destroy_case(found.id, item.case_id, office.now())
            await store_of(office).remove_case(item.case_id)
    await office.records.take_destruction_step(found.id, "carried_out", officer.id, office.now())


async def has_moved(office: Office, item: DestructionItem) -> bool:
    """Whether a case that is still to be destroyed is not where it was when it was appraised."""
    if item.destroyed_at:
        return False
    standing = await office.records.standing(item.case_id)
    return standing is None or not standing.over or standing.seq != item.last_seq


async def list_named(office: Office, officer: Officer, list_id: str) -> DestructionList:
    """The list of this id in the officer's agency. Raises ``BadInput`` where there is none."""
    found = await office.records.destruction_list(list_id)
    if found is None or found.agency != officer.agency:
        raise BadInput((Fault(where="LIST", what=NO_LIST),))
    return found


async def must_have(office: Office, officer: Officer, roles: Sequence[Role], doing: str) -> None:
    if not set(roles) & set(officer.roles):
        raise await turned_away(office, not_for(roles), officer, doing, None)


def why_not_live(found: DestructionList) -> Refusal:
    return taken_back() if found.withdrawn_at else not_approved()
