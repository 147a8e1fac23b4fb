"""The permission table: every act × role × stage that random cases come through, permitted only by the roles named here."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import cache
from itertools import chain
from random import Random
from typing import NamedTuple, get_args

import pytest

from models.acts import AskSupplement, ChargeFee, FindComplete, OfficerAct, ProposeFee, RecordReceipt
from models.agency import Officer
from models.refusals import refusal
from models.roles import MACHINES, Role
from models.standing import Opening, Standing
from policy.permission_table import PERMISSIONS
from tests.builders import CLERK, FIRST_DAY, HANDLER, JURIST, LEADER, PaperCase, at, lawful, signed
from tests.policy.permitted import PERMITTED
from tests.procedure.preludes import begins
from tests.procedure.sequences import OTHER_CASES, Tried, opened, step
from tests.procedure.wished import Wished
from tests.procedure.wished_acts import MAKERS
from tests.procedure.wishes import mood

PEOPLE = tuple(role for role in Role if role not in MACHINES)
WALKS, STEPS = 60, 45


class Place(NamedTuple):
    """A standing that a case came through (情形), the day, and the ids that its acts may name."""

    standing: Standing
    today: date
    ids: tuple[str, ...]


@cache
def places() -> dict[tuple[str, str], list[tuple[Place, Opening]]]:
    """Where each act was open, by act and stage: at most three places each."""
    found: dict[tuple[str, str], list[tuple[Place, Opening]]] = {}
    for place in chain(chain.from_iterable(map(walk, range(WALKS))), (abandoned(), unpaid(), no_request())):
        for one in place.standing.open:
            there = found.setdefault((one.act, place.standing.stage.value), [])
            if len(there) < 3:
                there.append((place, one))
    return found


def walk(seed: int) -> Iterator[Place]:
    rng = Random(seed)
    case, inclined = opened(rng), mood(rng)
    if seed % 2:
        begins(case, inclined.theme)
    for count in range(1, STEPS):
        step(case, inclined, rng, f"step-{count}", Tried())
        yield place_of(case)


def abandoned() -> Place:
    """A supplement that never came, found lawful to give up: few walks wait so long."""
    case = PaperCase()
    asked = case.does(HANDLER, AskSupplement(items=("年份",), until=date(2026, 3, 20), posted=FIRST_DAY))
    case.goes_to(date(2026, 3, 21))
    case.does(JURIST, lawful(asked))
    return place_of(case)


def unpaid() -> Place:
    """A fee that was never paid, found lawful to give up."""
    case = PaperCase()
    case.does(HANDLER, FindComplete())
    asked = case.does(HANDLER, ProposeFee(measure="items", count=2, before=29, reason="当月申请数量明显超过合理范围"))
    charged = case.does(LEADER, ChargeFee(about=asked, posted=FIRST_DAY, how_to_pay="银行转账"))
    case.does(CLERK, RecordReceipt(about=charged, received_on=FIRST_DAY, proof="签收回执"))
    case.goes_to(date(2026, 4, 7))
    case.does(JURIST, lawful(charged))
    return place_of(case)


def no_request() -> Place:
    """What came in was found lawful to set apart."""
    case = PaperCase()
    case.does(JURIST, lawful(case.lines[0].entry.signed.id))
    return place_of(case)


def place_of(case: PaperCase) -> Place:
    return Place(case.standing, case.today, tuple(line.entry.signed.id for line in case.lines))


def acts_open_somewhere() -> set[str]:
    return {act for act, _ in places()}


def told_to(place: Place, opening: Opening, role: Role) -> str | None:
    """The type of refusal that somebody of this role alone is told; None: his act is taken."""
    someone = Officer(id="someone-else", agency="demo", name="某", roles=(role,))
    act = MAKERS[opening.act](Wished(Random(1), opening, place.today, list(place.ids), ("h",), ("u",), OTHER_CASES))
    why = refusal(place.standing, signed(someone, act), at(place.today))
    return why.type if why else None


def other_way(place: Place, opening: Opening, role: Role) -> bool:
    """Whether this role has the same act about the same by another opening: one weighs with, another against."""
    same = [one for one in place.standing.open if (one.act, one.about) == (opening.act, opening.about)]
    return any(role in one.roles for one in same)


def expected(opening: Opening) -> set[str]:
    """Who may do it, as written by hand: of an act that depends on what is decided, one of the ways."""
    ways = [roles for name, roles in PERMITTED.items() if name.partition(",")[0] == opening.act]
    return next((roles for roles in ways if roles == {role.value for role in opening.roles}), ways[0])


@pytest.mark.parametrize("act", sorted({name.partition(",")[0] for name in PERMITTED} - {"register"}))
def test_at_every_stage_an_act_is_permitted_only_by_its_roles(act: str) -> None:
    tried = 0
    for (name, _), there in places().items():
        for place, opening in there if name == act else ():
            for role in PEOPLE:
                told = told_to(place, opening, role)
                if role.value in expected(opening):
                    assert opening.only or told != "NotPermitted", (act, role, place.standing.stage)
                elif not other_way(place, opening, role):
                    assert told == "NotPermitted", (act, role, place.standing.stage, told)
                tried += 1
    assert tried, f"{act} was open nowhere"


def test_the_walks_come_through_every_act_but_the_opening() -> None:
    assert acts_open_somewhere() == {row.act for row in PERMISSIONS} - {"register"}


def test_every_act_of_officers_stands_in_the_table_and_no_other() -> None:
    acts = {kind.model_fields["act"].default for kind in get_args(OfficerAct)}
    assert {row.act for row in PERMISSIONS} == acts == {name.partition(",")[0] for name in PERMITTED}


def test_the_table_permits_whom_it_should() -> None:
    table: dict[str, set[str]] = {}
    for row in PERMISSIONS:
        name = row.act if row.act not in ("issue_reply", "weigh_opinion") else f"{row.act}, {WAYS[row.when]}"
        table.setdefault(name, set()).update(role.value for role in row.roles if role not in MACHINES)
    assert table == PERMITTED


WAYS = {
    "the reply discloses": "disclosing or informing",
    "the reply informs": "disclosing or informing",
    "the reply withholds": "withholding",
    "the third party is overruled": "overruling it",
    "always": "following it",
}


def test_machines_register_and_do_nothing_else() -> None:
    given = {role: {row.act for row in PERMISSIONS if role in row.roles} for role in MACHINES}
    assert given[Role.OPERATOR] == given[Role.COUNTER] == {"register"}
    assert given[Role.CLOCK] == given[Role.MESSENGER] == given[Role.CALENDAR] == set()


def test_the_supervisor_urges_and_remarks_and_decides_nothing() -> None:
    assert {row.act for row in PERMISSIONS if Role.SUPERVISOR in row.roles} == {"urge", "comment"}


@pytest.mark.parametrize("role", [Role.ADMINISTRATOR, Role.INSPECTOR])
def test_administrator_and_inspector_do_no_act_at_all(role: Role) -> None:
    assert not [row.act for row in PERMISSIONS if role in row.roles]
