"""Connecting to the engine (连接)."""

from __future__ import annotations

from collections.abc import Sequence

from temporalio.client import Client
from temporalio.common import HeaderCodecBehavior
from temporalio.runtime import Runtime
from temporalio.worker import Interceptor

from engine.codec import Codec
from engine.converter import converter
from engine.keys import KeyRing
from engine.plugin import plugin


async def connect(
    address: str,
    namespace: str,
    ring: KeyRing,
    interceptors: Sequence[Interceptor] = (),
    runtime: Runtime | None = None,
) -> Client:
    """A client of the house: everything that it sends is encrypted, headers too. ``runtime`` None: the SDK's usual one."""
    return await Client.connect(
        address,
        namespace=namespace,
        plugins=[plugin(converter(Codec(ring, namespace)), interceptors)],
        header_codec_behavior=HeaderCodecBehavior.CODEC,
        runtime=runtime,
    )
