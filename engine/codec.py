"""The codec (加密编解码): every payload leaves this house packed and encrypted (AES-256-GCM) and comes back only if it was."""

from __future__ import annotations

import os
import zlib
from collections.abc import Iterable, Sequence

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from temporalio.api.common.v1 import Payload
from temporalio.converter import PayloadCodec

from engine.keys import KeyRing

ENCODING = b"binary/encrypted"
ALGORITHM = b"AES-256-GCM"
NONCE_BYTES = 12
PACKING = b"deflate"
"""How a payload was packed before it was encrypted."""
NOT_PACKED = b""
"""What the payloads of the first release say of their packing: nothing."""


class NotReadable(Exception):  # noqa: N818
    """A payload that was not encrypted, by an unknown key, for another namespace, or packed otherwise: it is not read."""


class Codec(PayloadCodec):
    """AES-256-GCM with the key's id and the namespace as associated data. Fails closed."""

    def __init__(self, ring: KeyRing, namespace: str) -> None:
        self._ring = ring
        self._namespace = namespace
        self._ciphers = {key_id: AESGCM(key) for key_id, key in ring.keys.items()}

    async def encode(self, payloads: Sequence[Payload]) -> list[Payload]:
        return [self._encrypted(one) for one in payloads]

    async def decode(self, payloads: Iterable[Payload]) -> list[Payload]:
        """Raises NotReadable for whatever this house did not encrypt."""
        return [self._decrypted(one) for one in payloads]

    def _encrypted(self, payload: Payload) -> Payload:
        key_id, nonce = self._ring.newest, os.urandom(NONCE_BYTES)
        packed = zlib.compress(payload.SerializeToString())
        sealed = self._ciphers[key_id].encrypt(nonce, packed, self._bound_to(key_id, PACKING))
        metadata = {"encoding": ENCODING, "algorithm": ALGORITHM, "key-id": key_id.encode(), "packing": PACKING}
        return Payload(metadata=metadata, data=nonce + sealed)

    def _decrypted(self, payload: Payload) -> Payload:
        key_id = payload.metadata.get("key-id", b"").decode(errors="replace")
        if payload.metadata.get("encoding") != ENCODING or key_id not in self._ciphers:
            raise NotReadable("a payload is not encrypted by a key of this house")
        packing = payload.metadata.get("packing", NOT_PACKED)
        if packing not in (PACKING, NOT_PACKED):
            raise NotReadable("a payload is packed in a way that this release does not know")
        nonce, sealed = payload.data[:NONCE_BYTES], payload.data[NONCE_BYTES:]
        try:
            plain = self._ciphers[key_id].decrypt(nonce, sealed, self._bound_to(key_id, packing))
        except (InvalidTag, ValueError):  # ValueError: too short
            raise NotReadable("a payload was changed, or belongs to another namespace") from None
        return Payload.FromString(zlib.decompress(plain) if packing == PACKING else plain)

    def _bound_to(self, key_id: str, packing: bytes) -> bytes:
        """What a payload is bound to beside its key (附加认证数据); nothing more than key and namespace where it is not packed."""
        bound = f"{key_id}\n{self._namespace}".encode()
        return bound + b"\n" + packing if packing else bound
