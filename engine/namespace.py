"""Makes the namespace with its search attributes (命名空间与检索属性), and waits until both can be used."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta

from google.protobuf.duration_pb2 import Duration
from temporalio.api.enums.v1 import IndexedValueType
from temporalio.api.operatorservice.v1 import AddSearchAttributesRequest, ListSearchAttributesRequest
from temporalio.api.taskqueue.v1 import TaskQueue
from temporalio.api.workflowservice.v1 import DescribeTaskQueueRequest, RegisterNamespaceRequest
from temporalio.client import Client
from temporalio.service import RPCError, RPCStatusCode

SEARCH_ATTRIBUTES = ("MingdaAgency", "MingdaStage")
# Closed histories are machinery; the ledger is the record.
RETENTION = timedelta(days=30)
SECONDS_BETWEEN_TRIES = 0.1
WAITING_DOES_NOT_HELP = (RPCStatusCode.PERMISSION_DENIED, RPCStatusCode.UNAUTHENTICATED)


async def ready(address: str, namespace: str, timeout_seconds: float = 60) -> None:
    """Makes what is missing, and returns when cases can be started. Safe to repeat.

    Raises:
        TimeoutError: the server does not answer, or refuses, for so long; its last word is the cause.
        RPCError: the server forbids it.
    """
    until = asyncio.get_running_loop().time() + timeout_seconds
    for step in (register_namespace, add_search_attributes, require_searchable, require_history, require_matching):
        await persistently(step, address, namespace, until)


async def persistently(step: Callable[[Client], Awaitable[None]], address: str, namespace: str, until: float) -> None:
    """Tries one step again until it works or the time is up."""
    while True:
        try:
            return await step(await Client.connect(address, namespace=namespace))
        except (RPCError, RuntimeError) as error:
            if isinstance(error, RPCError) and error.status in WAITING_DOES_NOT_HELP:
                raise
            if asyncio.get_running_loop().time() > until:
                raise TimeoutError(f"the Temporal server at {address} is not ready: {error}") from error
        await asyncio.sleep(SECONDS_BETWEEN_TRIES)


async def register_namespace(client: Client) -> None:
    wanted = RegisterNamespaceRequest(
        namespace=client.namespace,
        workflow_execution_retention_period=Duration(seconds=int(RETENTION.total_seconds())),
    )
    try:
        await client.workflow_service.register_namespace(wanted)
    except RPCError as error:
        if error.status is not RPCStatusCode.ALREADY_EXISTS:
            raise


async def add_search_attributes(client: Client) -> None:
    listed = await client.operator_service.list_search_attributes(
        ListSearchAttributesRequest(namespace=client.namespace)
    )
    keyword = IndexedValueType.INDEXED_VALUE_TYPE_KEYWORD
    missing = {name: keyword for name in SEARCH_ATTRIBUTES if name not in listed.custom_attributes}
    if missing:
        wanted = AddSearchAttributesRequest(namespace=client.namespace, search_attributes=missing)
        await client.operator_service.add_search_attributes(wanted)


async def require_searchable(client: Client) -> None:
    """Asks by every attribute: the error says which cannot be used yet."""
    await client.count_workflows(" OR ".join(f"{name} = 'none'" for name in SEARCH_ATTRIBUTES))


async def require_history(client: Client) -> None:
    """The part of the server that keeps histories answers: that it has none of this name."""
    try:
        await client.get_workflow_handle("none").describe()
    except RPCError as error:
        if error.status is not RPCStatusCode.NOT_FOUND:
            raise


async def require_matching(client: Client) -> None:
    """The part of the server that hands out work answers."""
    wanted = DescribeTaskQueueRequest(namespace=client.namespace, task_queue=TaskQueue(name="none"))
    await client.workflow_service.describe_task_queue(wanted)
