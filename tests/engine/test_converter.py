"""The converter (数据转换): days and models come back as they were; no failure lies in history in the clear."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest
from temporalio.client import Client, WorkflowFailureError, WorkflowUpdateFailedError
from temporalio.worker import Worker

from engine.codec import Codec
from engine.connection import connect
from engine.converter import DoesNotFit, converter
from engine.plugin import plugin
from models.base import CHINA_TIME
from models.signed import Signed
from tests.builders import FIRST_DAY, opening
from tests.engine.failing import NAME, Failing, look_up
from tests.engine.short_client import RING
from tests.privacy.searching import hits
from toolchain.temporal_server import TemporalServer

OURS = converter(Codec(RING, "mingda"))
VALUES: list[tuple[object, Any]] = [
    (FIRST_DAY, date),
    (datetime(2026, 3, 2, 10, tzinfo=CHINA_TIME), datetime),
    (timedelta(days=-3650, microseconds=1), timedelta),
    (opening(), Signed),
    ("王小明", str),
    (None, type(None)),
    ({"day": FIRST_DAY}, dict[str, date]),
    ((FIRST_DAY, None), tuple[date, date | None]),
]


@pytest.mark.parametrize("value, kind", VALUES, ids=[str(kind) for _, kind in VALUES])
async def test_a_value_comes_back_as_it_was(value: object, kind: Any) -> None:
    assert await OURS.decode(await OURS.encode([value]), [kind]) == [value]


async def test_a_value_of_another_kind_is_told_without_the_value() -> None:
    one = {"id": NAME, "agency": [NAME], "act": {"act": NAME}}
    with pytest.raises(DoesNotFit) as caught:
        await OURS.decode(await OURS.encode([one]), [Signed])
    assert str(caught.value) == "Signed: missing, string_type, union_tag_invalid"
    assert caught.value.__suppress_context__


async def failed(client: Client) -> tuple[str, bytes]:
    """What the callers of a workflow are told in which everything fails, and all events of its history."""
    queue = f"engine-{uuid4().hex}"
    async with Worker(client, task_queue=queue, workflows=[Failing], activities=[look_up]):
        handle = await client.start_workflow(Failing.run, FIRST_DAY, id=queue, task_queue=queue)
        with pytest.raises(WorkflowUpdateFailedError) as refused:
            await handle.execute_update(Failing.ask)
        with pytest.raises(WorkflowFailureError) as whole:
            await handle.result()
    events = (await handle.fetch_history()).events
    return chain(refused.value) + chain(whole.value), b"\n".join(one.SerializeToString() for one in events)


def chain(error: BaseException | None) -> str:
    """An error's text and those of its causes."""
    return f"{error}\n{chain(error.__cause__)}" if error else ""


def stands_in_clear(history: bytes) -> list[str]:
    words = {"name": NAME, "message": "nothing found", "place": "failing.py", "way": "in look_up"}
    return [hit.mark for hit in hits({"history": history}, words) if hit.form == "raw" or hit.mark == "name"]


async def test_failures_are_encrypted_in_history_and_whole_for_their_caller(server: TemporalServer) -> None:
    told, history = await failed(await connect(server.address, server.namespace, RING))
    for words in ("not for", "the case of", "nothing found of"):
        assert f"{words} {NAME}" in told
    assert stands_in_clear(history) == []


async def test_the_control_without_codec_they_stand_in_clear(server: TemporalServer) -> None:
    client = await Client.connect(server.address, namespace=server.namespace, plugins=[plugin(converter(None))])
    _, history = await failed(client)
    assert stands_in_clear(history) == ["name", "message", "place", "way"]
