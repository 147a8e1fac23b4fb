"""Splitting a request (一事一申请，分立案件): first each item is registered as a case of its own, then the original says so.

Cut off at any point, the same command goes on where it stopped: each item's case is known by its submission id, and the act
by an id made from the items.
"""

from __future__ import annotations

from collections.abc import Sequence

from desk import desk
from desk.attachments import files_of_original, with_files
from desk.bulk import uuid_from
from desk.deputies import look_over_deputy, officer_represented
from desk.office import Office, case_named, refuse
from models.acts import SplitItems
from models.agency import Officer
from models.application import Application
from models.refusals import refusal
from models.signed import Signed
from models.standing import Receipt

NOT_YET = "to come"
"""Stands for the numbers to come while it is asked whether the items may be split off at all."""


def submission_of(number: str, item: int) -> str:
    """The submission id of an item's own case."""
    return f"split of {number} item {item}"


async def split(
    office: Office,
    number: str,
    parts: Sequence[tuple[int, Application]],
    officer: Officer,
    *,
    typed_by: str | None = None,
    acting_for: str | None = None,
) -> tuple[Receipt, tuple[str, ...]]:
    """Registers these items as cases of their own and enters it in the original; its receipt and their numbers. Safe to repeat.

    ``parts``: the items in order, each with the request that it becomes.

    Raises:
        Refused: the items may not be split off by this officer now; nothing was registered.
        BadInput, NoAnswer: as ``act``.
    """
    stands_for = await officer_represented(office, officer, acting_for) if acting_for else officer
    items = tuple(item for item, _ in parts)
    asked = Signed(
        id=uuid_from(office, "\n".join(["split", number, *map(str, items)])),
        agency=officer.agency,
        by=officer.id,
        roles=stands_for.roles,
        acting_for=acting_for,
        act=SplitItems(items=items, numbers=(NOT_YET,) * len(items)),
    )
    await look_before(office, number, asked)
    signer = officer.model_copy(update={"roles": stands_for.roles})
    numbers = [await number_of(office, one, signer, typed_by, acting_for) for _, one in parts]
    deed = SplitItems(items=items, numbers=tuple(numbers))
    receipt = await desk.act(office, number, deed, officer, act_id=asked.id, typed_by=typed_by, acting_for=acting_for)
    return receipt, tuple(numbers)


async def look_before(office: Office, number: str, asked: Signed) -> None:
    """Raises Refused unless the split was entered before or may be entered now, so that no case is registered in vain."""
    case = await case_named(office, number, asked)
    if await office.records.answered(case.case_id, asked.id):
        return
    await look_over_deputy(office, asked, case.case_id)
    standing = await desk.view(office, number)
    if why := refusal(standing, asked, office.now()):
        raise await refuse(office, asked, why, case.case_id)


async def number_of(
    office: Office, application: Application, signer: Officer, typed_by: str | None, acting_for: str | None
) -> str:
    """The number of an item's own case: the one that it has, though the original changed meanwhile, or a new one."""
    case_id, _ = desk.names_of(office, application)
    if known := await office.records.standing(case_id):
        return known.number
    files = await files_of_original(office, application)
    bare = application.model_copy(update={"attachments": ()})
    whole = await with_files(office, bare, files, signer.id)
    receipt = await desk.submit(office, whole, signer, typed_by=typed_by, acting_for=acting_for)
    return receipt.number
