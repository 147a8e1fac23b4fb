"""A server of our own, really started."""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path

import pytest
from temporalio.client import Client
from temporalio.common import SearchAttributeKey, SearchAttributePair, TypedSearchAttributes

from engine.namespace import ready
from toolchain.child import ChildFailed
from toolchain.server_config import kept_ports, new_ports, write_configuration
from toolchain.temporal_server import TemporalServer, throwaway_server

AGENCY = SearchAttributeKey.for_keyword("MingdaAgency")
STAGE = SearchAttributeKey.for_keyword("MingdaStage")


@pytest.fixture(scope="module")
async def server() -> AsyncIterator[TemporalServer]:
    async with throwaway_server() as server:
        yield server


async def a_case(address: str, namespace: str) -> str:
    """Starts a workflow that nobody runs, with both search attributes; its id."""
    client = await Client.connect(address, namespace=namespace)
    attributes = TypedSearchAttributes([SearchAttributePair(AGENCY, "demo"), SearchAttributePair(STAGE, "intake")])
    handle = await client.start_workflow("Nothing", id="case-1", task_queue="none", search_attributes=attributes)
    return handle.id


async def known(address: str, namespace: str, case: str) -> str | None:
    """The agency that the server remembers of a case."""
    client = await Client.connect(address, namespace=namespace)
    return (await client.get_workflow_handle(case).describe()).typed_search_attributes.get(AGENCY)


async def test_a_ready_server_takes_cases_with_their_search_attributes_at_once(server: TemporalServer) -> None:
    case = await a_case(server.address, server.namespace)
    assert await known(server.address, server.namespace, case) == "demo"


async def test_a_further_namespace_is_ready_at_once_and_knows_nothing_of_the_others(server: TemporalServer) -> None:
    first, second = await server.another_namespace(), await server.another_namespace()
    assert len({first, second, server.namespace}) == 3
    await a_case(server.address, first)
    await a_case(server.address, second)


async def test_making_a_namespace_ready_twice_is_making_it_ready_once(server: TemporalServer) -> None:
    namespace = await server.another_namespace()
    await ready(server.address, namespace)
    await a_case(server.address, namespace)


async def test_a_killed_server_starts_again_on_the_same_address_with_all_that_it_confirmed(tmp_path: Path) -> None:
    server = TemporalServer(tmp_path, "mingda", new_ports(), time_may_be_skipped=False)
    await server.start()
    try:
        case = await a_case(server.address, server.namespace)
        await server.kill()
        assert server.pid is None
        await server.start()
        assert await known(server.address, server.namespace, case) == "demo"
    finally:
        await server.stop()


async def test_a_killed_server_may_come_back_on_other_ports(tmp_path: Path) -> None:
    """It forgets its own services of before; else it would look for them for a minute."""
    before = TemporalServer(tmp_path, "mingda", new_ports(), time_may_be_skipped=False)
    await before.start()
    case = await a_case(before.address, before.namespace)
    await before.kill()
    ports = kept_ports(tmp_path)
    after = TemporalServer(tmp_path, "mingda", new_ports(), time_may_be_skipped=False)
    try:
        await after.start()
        assert not services_known(tmp_path) & set(vars(ports).values())
        assert await known(after.address, after.namespace, case) == "demo"
    finally:
        await after.stop()


def services_known(folder: Path) -> set[int]:
    """The ports of the services that the server's database knows."""
    with closing(sqlite3.connect(folder / "temporal.db")) as database:
        return {port for (port,) in database.execute("SELECT rpc_port FROM cluster_membership")}


async def test_a_folder_with_an_awkward_name_is_a_folder_like_any_other(tmp_path: Path) -> None:
    server = TemporalServer(tmp_path / "明答 a?b#c%20'\"", "mingda", new_ports(), time_may_be_skipped=False)
    await server.start()
    await server.stop()
    assert (server.folder / "temporal.db").exists()


async def test_a_server_whose_ports_are_taken_is_an_error_that_names_its_log(server: TemporalServer, tmp_path: Path) -> None:  # fmt: skip
    ports = kept_ports(server.folder)
    taken = new_ports().__class__(**(vars(ports) | {"history": int(server.address.rpartition(":")[2])}))
    with pytest.raises(ChildFailed, match=r"server\.log"):
        await TemporalServer(tmp_path, "mingda", taken, time_may_be_skipped=False).start()


def test_ports_are_kept_while_they_are_free(tmp_path: Path) -> None:
    ports = new_ports()
    write_configuration(tmp_path, ports, time_may_be_skipped=False)
    assert kept_ports(tmp_path) == ports


def test_time_may_be_skipped_only_where_that_was_asked_for(tmp_path: Path) -> None:
    for allowed in (False, True):
        write_configuration(tmp_path, new_ports(), time_may_be_skipped=allowed)
        assert ("TimeSkipping" in (tmp_path / "dynamic.yaml").read_text()) is allowed
