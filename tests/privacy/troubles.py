"""Troubles on the way (途中的拒绝与故障): malformed input, refusals of every type, an errand and a register that fail."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

from desk import desk
from models.acts import ApproveExtension, Comment, Dispatch, FindComplete, Recount, RequestExtension
from models.application import Application
from models.faults import BadInput, read
from tests.builders import CLERK, FIRST_DAY, HANDLER, HEAD, HOLDER
from tests.privacy.journey import EXTENDED, Journey, answer
from tests.privacy.marks import MARKS, marked, marked_request, sent_on
from tests.privacy.scene import Scene
from tests.workflows.helping import until
from workflows.information_request import InformationRequest

STRANGER = HANDLER.model_copy(update={"agency": "other", "id": "stranger-1"})
BOTH = HANDLER.model_copy(update={"roles": HANDLER.roles + HEAD.roles})


async def malformed(journey: Journey) -> None:
    """What cannot be read, and what the office finds at fault."""
    bad = marked_request(purpose=MARKS["item"], delivery=MARKS["address"], items=[{"description": [MARKS["item"]]}])
    bad["applicants"][0] |= {"id_number": MARKS["phone"], "email": MARKS["name"], "kind": MARKS["contact"]}
    for data in (bad, MARKS["name"], {"arrival": {"channel": MARKS["name"], "submitted": MARKS["address"]}}):
        await journey.fails(reading(data), BadInput)
    unknown = marked(agency="nowhere", arrival=sent_on(FIRST_DAY + timedelta(days=9)))
    await journey.fails(desk.submit(journey.case.office.office, unknown), BadInput)


async def reading(data: object) -> Application:
    found: Application = read(Application, data)
    return found


async def turned_away(journey: Journey) -> None:
    """One refusal of each type that the case can give now."""
    office, too_long = journey.case.office.office, RequestExtension(working_days=21, reason=MARKS["extension"])
    await journey.fails(desk.submit(office, marked(id=MARKS["contact"]), HOLDER))
    await journey.fails(desk.submit(office, marked(items=[{"description": MARKS["supplement"]}])))
    await journey.fails(desk.act(office, MARKS["name"], FindComplete(), HANDLER))
    await journey.fails(desk.view(office, MARKS["name"]))
    await journey.refused("NotPermitted", HOLDER, Recount(reason=MARKS["recount"]))
    await journey.refused("OtherAgency", STRANGER, Comment(text=MARKS["comment"]))
    await journey.refused("NotNow", CLERK, Dispatch(posted=FIRST_DAY, proof=MARKS["proof of dispatch"]))
    await journey.refused("AgainstTheLaw", HANDLER, too_long)
    act_id = await journey.does(HANDLER, Comment(text=MARKS["comment"]))
    await journey.refused("Conflict", HANDLER, Comment(text=MARKS["recount"]), act_id)


async def decided_alone(journey: Journey, about: str) -> None:
    """Who asked may not agree."""
    await journey.refused("SameEyes", BOTH, ApproveExtension(about=about, posted=EXTENDED))


@contextmanager
def without_telephone(scene: Scene) -> Iterator[None]:
    """The agency has no telephone meanwhile: no letter can be made."""
    with scene.register() as database:
        (phone,) = database.execute("SELECT phone FROM agency").fetchone()
        database.execute("UPDATE agency SET phone = ''")
        yield
        database.execute("UPDATE agency SET phone = ?", (phone,))


async def refused_at_the_second_look(journey: Journey) -> None:
    """Two answers to one notice are accepted while the register is busy; the second finds that it is no longer open."""
    case = journey.case
    with journey.scene.register() as database:
        database.execute("BEGIN IMMEDIATE")
        first = asyncio.create_task(case.does(CLERK, answer("supplement")))
        await waiting(journey, 1)
        second = asyncio.create_task(journey.fails(case.does(CLERK, answer("second supplement"))))
        await waiting(journey, 2)
        database.execute("ROLLBACK")
    await first
    why = await second
    assert why is not None
    assert why.type == "NotNow"


async def waiting(journey: Journey, count: int) -> None:
    handle = await journey.case.handle()

    async def so_many() -> bool:
        return await handle.query(InformationRequest.busy) == count

    await until(so_many)


@contextmanager
def failing(scene: Scene, on: str, by: str) -> Iterator[None]:
    """The database fails at such statements meanwhile, and its error names a person."""
    with scene.register() as database:
        database.execute(f"CREATE TRIGGER fails BEFORE {on} BEGIN SELECT {by}; END")
        yield
        database.execute("DROP TRIGGER fails")


async def the_register_fails_for_a_while(journey: Journey) -> None:
    """The act is tried again until it is taken; meanwhile the engine keeps the last failure."""
    handle = await journey.case.handle()

    async def tried_twice() -> bool:
        seen = (await handle.describe()).raw_description
        journey.seen.append(seen.SerializeToString())
        return any(one.attempt > 1 and one.HasField("last_failure") for one in seen.pending_activities)

    with failing(journey.scene, "UPDATE ON register", f'1 FROM "{MARKS["error"]}"'):
        act = asyncio.create_task(journey.does(HANDLER, Comment(text=MARKS["comment"])))
        await until(tried_twice)
    await act


async def the_register_fails_for_good(journey: Journey) -> None:
    """A failure of the ledger itself is final."""
    with failing(journey.scene, "INSERT ON ledger", f"RAISE(ABORT, '{MARKS['error']}')"):
        await journey.refused("NotEntered", HANDLER, Comment(text=MARKS["comment"]))
