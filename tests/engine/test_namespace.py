"""The namespace (命名空间) is made with its search attributes; making it again, or twice at once, is no harm."""

from __future__ import annotations

import asyncio

import pytest
from temporalio.api.operatorservice.v1 import ListSearchAttributesRequest
from temporalio.api.workflowservice.v1 import DescribeNamespaceRequest
from temporalio.client import Client

from engine.namespace import RETENTION, SEARCH_ATTRIBUTES, ready
from toolchain.ports import free_ports
from toolchain.temporal_server import TemporalServer


async def attributes(client: Client) -> set[str]:
    listed = await client.operator_service.list_search_attributes(
        ListSearchAttributesRequest(namespace=client.namespace)
    )
    return set(listed.custom_attributes)


async def test_ready_is_safe_to_repeat_and_to_do_twice_at_once(server: TemporalServer) -> None:
    await asyncio.gather(*(ready(server.address, "repeated") for _ in range(3)))
    await ready(server.address, "repeated")
    client = await Client.connect(server.address, namespace="repeated")
    assert await attributes(client) >= set(SEARCH_ATTRIBUTES)
    described = await client.workflow_service.describe_namespace(DescribeNamespaceRequest(namespace="repeated"))
    assert described.config.workflow_execution_retention_ttl.ToTimedelta() == RETENTION


async def test_once_ready_cases_can_be_searched_by_every_attribute(server: TemporalServer) -> None:
    await ready(server.address, "searched")
    client = await Client.connect(server.address, namespace="searched")
    for name in SEARCH_ATTRIBUTES:
        assert (await client.count_workflows(f"{name} = 'none'")).count == 0


async def test_a_server_that_does_not_answer_is_named() -> None:
    address = f"127.0.0.1:{free_ports(1)[0]}"
    with pytest.raises(TimeoutError) as caught:
        await ready(address, "nowhere", timeout_seconds=0)
    assert address in str(caught.value)
