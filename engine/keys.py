"""Keys (密钥): made on first start, kept with the office's data, readable by its owner only. Losing them loses the cases."""

from __future__ import annotations

import hmac
import os
import secrets
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

KEY_BYTES = 32
NONCE_BYTES = 12
IDS = "ids.key"


@dataclass(frozen=True)
class KeyRing:
    """Payload keys by id: the newest encodes, all decode (密钥环). ``ids``: the key of the ids made from submissions."""

    keys: dict[str, bytes] = field(repr=False)
    ids: bytes = field(repr=False)

    @property
    def newest(self) -> str:
        return max(self.keys)

    def hidden(self, text: str) -> str:
        """A text as 64 hex digits that tell nothing of it: the same text gives the same digits under the same keys."""
        return hmac.new(self.ids, text.encode(), sha256).hexdigest()

    def wrap(self, case_id: str, key: bytes) -> bytes:
        """A case's key encrypted for keeping (密钥封装), by the newest payload key, whose id stands before it."""
        nonce = os.urandom(NONCE_BYTES)
        sealed = AESGCM(self.keys[self.newest]).encrypt(nonce, key, bound_to(self.newest, case_id))
        return self.newest.encode() + b"\n" + nonce + sealed

    def unwrap(self, case_id: str, wrapped: bytes) -> bytes:
        """The key that was wrapped for this case.

        Raises:
            NotWrapped: it was wrapped by an unknown key or for another case, or was changed.
        """
        key_id, _, rest = wrapped.partition(b"\n")
        by = key_id.decode(errors="replace")
        try:
            return AESGCM(self.keys[by]).decrypt(rest[:NONCE_BYTES], rest[NONCE_BYTES:], bound_to(by, case_id))
        except (KeyError, InvalidTag, ValueError):  # ValueError: too short
            raise NotWrapped("a case key cannot be unwrapped by the keys of this house") from None


def bound_to(key_id: str, case_id: str) -> bytes:
    """What a wrapped key is bound to beside its key (附加认证数据)."""
    return f"case key\n{key_id}\n{case_id}".encode()


class NotWrapped(Exception):  # noqa: N818
    """A case key that this house did not wrap for this case, or that was changed."""


class KeysMissing(Exception):  # noqa: N818
    """There are no keys where they should be; without them no case can be read."""


def make_keys(folder: Path) -> bool:
    """Makes the first keys where there are none, or where a first start was cut off. True: they were made now."""
    if (folder / IDS).exists():
        return False
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if not any(folder.glob("payload-*.key")):
        write_key(folder / "payload-0001.key")
    write_key(folder / IDS)
    return True


def write_key(path: Path) -> None:
    """A new random key, on disk for good before anything uses it. Never overwrites."""
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w") as file:
        file.write(secrets.token_hex(KEY_BYTES))
        file.flush()
        os.fsync(file.fileno())


def load_keys(folder: Path) -> KeyRing:
    """Reads the key ring.

    Raises:
        KeysMissing: where a key is missing or is not one.
    """
    try:
        payload = {path.stem.partition("-")[2]: key_in(path) for path in sorted(folder.glob("payload-*.key"))}
        ids = key_in(folder / IDS)
    except (OSError, ValueError):
        raise KeysMissing(f"no usable keys in {folder}") from None
    if not payload:
        raise KeysMissing(f"no payload key in {folder}")
    return KeyRing(payload, ids)


def key_in(path: Path) -> bytes:
    key = bytes.fromhex(path.read_text())
    if len(key) != KEY_BYTES:
        raise ValueError("a key has 32 bytes")
    return key
