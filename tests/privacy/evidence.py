"""All places where no mark may stand (取证): what a run left outside the register."""

from __future__ import annotations

import asyncio
import http.client
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path

from temporalio.api.history.v1 import HistoryEvent

from models.acts import Comment, Recount
from tests.builders import HANDLER
from tests.privacy.foul_play import a_case_file_cannot_be_read, handlers_fail
from tests.privacy.journey import Journey, answered, asked_for_more, begun, extended, handled, supplemented
from tests.privacy.marks import MARKS
from tests.privacy.scene import Scene
from tests.privacy.troubles import (
    decided_alone,
    malformed,
    refused_at_the_second_look,
    the_register_fails_for_a_while,
    the_register_fails_for_good,
    turned_away,
    without_telephone,
)
from toolchain.server_config import DATABASE

Places = dict[str, bytes]


async def left_of_the_whole_way(scene: Scene) -> Places:
    """Plays the case through, stops everything, and answers what is left where."""
    journey = await played(scene)
    found = {**await in_the_engine(journey), **in_the_office(journey), **files(scene, "while it runs")}
    found |= {"the mail's subject and text": shown_of_mail(scene), "the document store": stored(scene)}
    if scene.worker:
        found["metrics"] = await asyncio.to_thread(shown_at, scene.settings.metrics or "")
        await scene.worker.stop()
        found["worker's log"] = scene.worker.plan.log.read_bytes()
        found["worker's exit code"] = str(scene.worker.code).encode()
    found["rows of the engine's database"] = rows(scene.server.folder / DATABASE)
    await scene.server.stop()
    return {**found, **files(scene, "when it has stopped")}


async def played(scene: Scene) -> Journey:
    """The whole way, with its troubles where they can occur."""
    with without_telephone(scene):
        journey = await begun(scene)
        await journey.case.quiet()
    await journey.does(HANDLER, Recount(reason=MARKS["recount"]))
    for trouble in (malformed, turned_away, handlers_fail, a_case_file_cannot_be_read):
        await trouble(journey)
    await supplemented(journey)
    await refused_at_the_second_look(journey)
    paper = await handled(journey)
    await the_register_fails_for_a_while(journey)
    await the_register_fails_for_good(journey)
    about = await asked_for_more(journey)
    await decided_alone(journey, about)
    await extended(journey, about)
    await answered(journey, paper)
    await journey.refused("Closed", HANDLER, Comment(text=MARKS["comment"]))
    return journey


async def in_the_engine(journey: Journey) -> Places:
    """What the server answers to whoever asks: every run, its description with search attributes, its history."""
    client = journey.case.office.office.client
    runs = [one async for one in client.list_workflows()]
    handles = [client.get_workflow_handle(one.id, run_id=one.run_id) for one in runs]
    described = [(await one.describe()).raw_description.SerializeToString() for one in handles]
    events = [event for one in handles for event in (await one.fetch_history()).events]
    return {
        "workflow ids": "\n".join(one.id for one in runs).encode(),
        "descriptions": b"\n".join(described),
        "histories": b"\n".join(one.SerializeToString() for one in events),
        "update ids": "\n".join(updates_in(events)).encode(),
        "what the engine said on the way": b"\n".join(journey.seen),
    }


def updates_in(events: Iterable[HistoryEvent]) -> Iterator[str]:
    """The ids of the updates that were accepted."""
    for one in events:
        if one.HasField("workflow_execution_update_accepted_event_attributes"):
            yield one.workflow_execution_update_accepted_event_attributes.protocol_instance_id


def in_the_office(journey: Journey) -> Places:
    """Act ids, the refusals log, and what callers were told; the ledger itself is where the names belong."""
    with journey.scene.register() as database:
        acts = [str(one) for one in database.execute("SELECT case_id, act_id, by FROM ledger")]
        refusals = [str(one) for one in database.execute("SELECT * FROM refusal")]
    return {
        "act ids": "\n".join(acts).encode(),
        "refusals": "\n".join(refusals).encode(),
        "errors": "\n".join(journey.told).encode(),
        "register": rows(journey.scene.settings.var / "register.db"),
    }


def shown_at(metrics: str) -> bytes:
    """The metrics page."""
    with closing(http.client.HTTPConnection(metrics, timeout=10)) as connection:
        connection.request("GET", "/metrics")
        return connection.getresponse().read()


def files(scene: Scene, when: str) -> Places:
    """Every file of the server: its database with journal and log, its log, its configuration."""
    found = sorted(one for one in scene.server.folder.iterdir() if one.is_file())
    return {f"{one.name} {when}": one.read_bytes() for one in found}


def shown_of_mail(scene: Scene) -> bytes:
    """What servers on the way read of the mail beside its address: subject, id and text; its enclosures are the reply itself."""
    message = scene.post.message()
    text = message.get_body()
    assert text
    return f"{message['Subject']}\n{message['Message-ID']}\n{text.get_content()}".encode()


def stored(scene: Scene) -> bytes:
    """Every file of the document store with its path."""
    found = [one for one in scene.settings.document_folder.rglob("*") if one.is_file()]
    return b"\n".join(str(one).encode() + b"\n" + one.read_bytes() for one in found)


def rows(database: Path) -> bytes:
    """All values of all tables: a long one lies in several pages of the file."""
    with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as opened:
        tables = [name for (name,) in opened.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        values = (one for name in tables for row in opened.execute(f'SELECT * FROM "{name}"') for one in row)  # noqa: S608
        return b"\0".join(one if isinstance(one, bytes) else str(one).encode() for one in values)
