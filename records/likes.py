"""Finding like requests (查找同类申请): few rows are read, by the grams that the fewest other items have."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Row, and_, func, literal, select, union_all
from sqlalchemy.ext.asyncio import AsyncConnection

from models.likeness import fewest_shared, percent_alike
from records.rows import LikeCase
from records.tables import asked_by, ledger, likeness, likeness_gram, register

COUNTED_OF_A_GRAM = 20_000
"""How far the items of a gram are counted: beyond this it is common, and how common does not matter."""
MOST_TOLD = 200
"""How many like cases are told of one item, the likest."""
TELLING = 3
"""How many of the rarest grams another must share before it is compared in full: with more, more rows are read."""
TOLD = ("case_id", "number", "received", "stage", "outcome")
Place = tuple[str, int]
"""An item by its case's id and its number."""


async def like_cases(connection: AsyncConnection, case_id: str, least_percent: int) -> tuple[LikeCase, ...]:
    """The cases of the same agency that ask for something at least so like: for each item the likest first, then the oldest."""
    chosen = select(likeness).where(likeness.c.case_id == case_id).order_by(likeness.c.item)
    found: list[LikeCase] = []
    for mine in (await connection.execute(chosen)).all():
        percents = await like_places(connection, mine, least_percent)
        likest = sorted(percents, key=lambda place: (-percents[place], place))[:MOST_TOLD]
        found += await told(connection, mine, {place: percents[place] for place in likest})
    return tuple(sorted(found, key=lambda one: (one.item, -one.percent, one.received, one.number)))


async def like_places(connection: AsyncConnection, mine: Row[Any], least_percent: int) -> dict[Place, int]:
    """The items of other cases that are at least so like this one, each with its likeness in percent."""
    grams = await grams_by_rarity(connection, mine)
    fewest = fewest_shared(len(grams), least_percent)
    least_telling = min(fewest, TELLING)
    # Any that is so like shares so many of these: of all others it lacks at most as many as there are.
    telling = grams[: len(grams) - fewest + least_telling]
    of_the_agency = likeness_gram.c.agency == mine.agency
    place = (likeness_gram.c.case_id, likeness_gram.c.item)
    near = select(*place).where(of_the_agency, likeness_gram.c.gram.in_(telling)).group_by(*place)
    found = near.having(func.count() >= least_telling).subquery()
    shared = (
        select(*place, likeness.c.grams, func.count().label("shared"))
        .join(found, and_(found.c.case_id == place[0], found.c.item == place[1]))
        .join(likeness, and_(likeness.c.case_id == place[0], likeness.c.item == place[1]))
        .where(likeness_gram.c.gram.in_(grams))
        .group_by(*place, likeness.c.grams)
        .having(200 * func.count() >= least_percent * (mine.grams + likeness.c.grams))
    )
    rows = await connection.execute(shared)
    return {
        (row.case_id, row.item): percent_alike(row.shared, mine.grams, row.grams)
        for row in rows
        if row.case_id != mine.case_id
    }


async def grams_by_rarity(connection: AsyncConnection, mine: Row[Any]) -> list[str]:
    """The grams of an item, those first that the fewest items of the agency have."""
    own = and_(likeness_gram.c.case_id == mine.case_id, likeness_gram.c.item == mine.item)
    grams = list(await connection.scalars(select(likeness_gram.c.gram).where(own).order_by(likeness_gram.c.gram)))
    counted = await connection.execute(union_all(*(count_of(mine.agency, gram) for gram in grams)))
    counts: dict[str, int] = {row.gram: row.found for row in counted}
    return sorted(grams, key=lambda gram: (counts[gram], gram))


def count_of(agency: str, gram: str) -> Any:
    having = (likeness_gram.c.agency == agency, likeness_gram.c.gram == gram)
    some = select(likeness_gram.c.item).where(*having).limit(COUNTED_OF_A_GRAM).subquery()
    return select(literal(gram).label("gram"), select(func.count()).select_from(some).scalar_subquery().label("found"))


async def told(connection: AsyncConnection, mine: Row[Any], percents: dict[Place, int]) -> list[LikeCase]:
    """The like items with what became of their cases."""
    case_ids = sorted({case_id for case_id, _ in percents})
    chosen = select(*(register.c[one] for one in TOLD)).where(of(register, case_ids))
    rows = {row.case_id: row for row in await connection.execute(chosen)}
    same = await cases_sharing_an_applicant(connection, mine.case_id, case_ids)
    answered = await answered_among(connection, case_ids)
    return [
        LikeCase(
            item=mine.item,
            number=rows[case_id].number,
            like_item=item,
            percent=percent,
            same_applicant=case_id in same,
            received=rows[case_id].received,
            stage=rows[case_id].stage,
            outcome=rows[case_id].outcome,
            answered=case_id in answered,
        )
        for (case_id, item), percent in percents.items()
    ]


def of(table: Any, case_ids: Sequence[str]) -> ColumnElement[bool]:
    chosen: ColumnElement[bool] = table.c.case_id.in_(case_ids)
    return chosen


async def cases_sharing_an_applicant(
    connection: AsyncConnection, case_id: str, case_ids: Sequence[str]
) -> frozenset[str]:
    """Those of these cases in which somebody asks who also asks in this one."""
    mine = select(asked_by.c.applicant).where(asked_by.c.case_id == case_id)
    chosen = select(asked_by.c.case_id).where(of(asked_by, case_ids), asked_by.c.applicant.in_(mine))
    return frozenset(await connection.scalars(chosen))


async def answered_among(connection: AsyncConnection, case_ids: Sequence[str]) -> frozenset[str]:
    """Those of these cases in which a reply left (已答复)."""
    chosen = select(ledger.c.case_id).where(of(ledger, case_ids), ledger.c.act == "dispatch")
    return frozenset(await connection.scalars(chosen))
