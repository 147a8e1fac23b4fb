"""Agencies, officers, and the refusals log."""

from __future__ import annotations

import pytest

from models.refusals import closed, no_such_case
from models.roles import Role
from records import AlreadyThere, NotThere, Records, RefusalRow
from tests.records.builders import MORNING, agency, officer


async def test_agencies_and_officers_come_back_as_they_were_added(records: Records) -> None:
    other = agency("a-other")
    li, wang = officer("li", Role.LEADER, Role.CASE_HANDLER), officer("wang", Role.INTAKE_CLERK, agency="a-other")
    await records.add_agency(other)
    for one in (wang, li):
        await records.add_officer(one)
    assert await records.agencies() == (other, agency())
    assert await records.officers() == (li, wang)
    assert await records.officers("demo") == (li,)
    assert await records.officer("wang") == wang
    assert await records.officer("nobody") is None


async def test_adding_the_same_again_changes_nothing(records: Records) -> None:
    for _ in range(2):
        await records.add_agency(agency())
        await records.add_officer(officer())
    assert await records.officers() == (officer(),)


async def test_an_id_does_not_change_hands(records: Records) -> None:
    await records.add_officer(officer())
    with pytest.raises(AlreadyThere):
        await records.add_officer(officer("li", Role.LEADER))
    with pytest.raises(AlreadyThere):
        await records.add_agency(agency().model_copy(update={"name": "另一局"}))


async def test_an_officer_belongs_to_a_known_agency(records: Records) -> None:
    with pytest.raises(NotThere):
        await records.add_officer(officer(agency="nowhere"))


async def test_a_transaction_knows_the_agency(records: Records) -> None:
    async with records.transaction("demo/1") as tx:
        assert await tx.agency("demo") == agency()
        with pytest.raises(NotThere):
            await tx.agency("nowhere")


async def test_refusals_are_kept_in_the_order_in_which_they_happened(records: Records) -> None:
    rows = (
        RefusalRow(at=MORNING, agency="demo", case_id="demo/1", act="close", by="li", refusal=closed()),
        RefusalRow(at=MORNING, agency="demo", case_id=None, act="comment", by="li", refusal=no_such_case()),
    )
    for row in rows:
        await records.refuse(row)
    assert await records.refusals() == rows
