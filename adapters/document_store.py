"""The document store (材料库): papers by the SHA-256 of their content, in one folder a case, encrypted with the case's own key."""

from __future__ import annotations

import asyncio
import os
import re
import secrets
import shutil
from collections.abc import Callable
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Protocol

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from adapters.case_keys import Destroyed, NotThere

__all__ = ["Damaged", "Destroyed", "DocumentStore", "NotThere"]

FORM = b"\x01"
"""How a paper is encrypted: nonce, then AES-256-GCM with the digest as associated data."""
NONCE_BYTES = 12
DIGEST = re.compile(r"[0-9a-f]{64}")
UNFINISHED = ".part"


class Damaged(Exception):  # noqa: N818
    """What lies in the store is not what was put there (材料损坏)."""


class Keys(Protocol):
    """The key of each case (案卷密钥); both raise ``Destroyed``."""

    async def made(self, case_id: str) -> bytes: ...

    async def known(self, case_id: str) -> bytes | None: ...


class DocumentStore:
    """Papers in a folder of the office. ``hidden`` turns a case's id into its folder's name, which tells nothing.

    A paper appears whole or not at all, for it is written beside its place, and moved there when the disk has it.
    """

    def __init__(self, folder: Path, keys: Keys, hidden: Callable[[str], str]) -> None:
        self._folder = folder
        self._keys = keys
        self._hidden = hidden

    async def put(self, case_id: str, content: bytes) -> str:
        """Keeps it, once, and answers its SHA-256. Safe to repeat: what is damaged is written anew.

        Raises:
            Destroyed: the case's papers were destroyed.
        """
        key = await self._keys.made(case_id)
        return await asyncio.to_thread(put_at, self._place(case_id), key, content)

    async def get(self, case_id: str, sha256: str) -> bytes:
        """The content of this digest.

        Raises:
            NotThere: it was never put in this case; ``Destroyed`` where the case was destroyed.
            Damaged: what lies there is not what was put.
        """
        key = await self._keys.known(case_id)
        if key is None or not DIGEST.fullmatch(sha256):
            raise NotThere("nothing of this digest is kept in this case")
        return await asyncio.to_thread(get_at, self._place(case_id) / sha256, key)

    async def kept(self, case_id: str) -> frozenset[str]:
        """The digests of what lies in a case's folder, whether it can be read or not."""
        place = self._place(case_id)
        found = await asyncio.to_thread(lambda: [one.name for one in place.glob("*")])
        return frozenset(name for name in found if DIGEST.fullmatch(name))

    async def remove(self, case_id: str, sha256: str) -> bool:
        """Takes one paper away for good. True: it was there. Safe to repeat."""
        if not DIGEST.fullmatch(sha256):
            return False
        return await asyncio.to_thread(removed, self._place(case_id) / sha256)

    async def remove_case(self, case_id: str) -> None:
        """Takes all papers of a case away for good. Safe to repeat.

        Raises:
            OSError: something of it cannot be taken away.
        """
        await asyncio.to_thread(emptied, self._place(case_id))

    def _place(self, case_id: str) -> Path:
        return self._folder / self._hidden(f"papers\n{case_id}")


def put_at(place: Path, key: bytes, content: bytes) -> str:
    digest = sha256(content).hexdigest()
    if not is_good(place / digest, key):
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
        keep_entry(place.parent)
        nonce = os.urandom(NONCE_BYTES)
        write(place / digest, FORM + nonce + AESGCM(key).encrypt(nonce, content, digest.encode()))
    return digest


def is_good(path: Path, key: bytes) -> bool:
    try:
        get_at(path, key)
    except (NotThere, Damaged):
        return False
    return True


def get_at(path: Path, key: bytes) -> bytes:
    try:
        stored = path.read_bytes()
    except FileNotFoundError:
        raise NotThere("nothing of this digest is kept in this case") from None
    form, nonce, sealed = stored[:1], stored[1 : 1 + NONCE_BYTES], stored[1 + NONCE_BYTES :]
    try:
        content = AESGCM(key).decrypt(nonce, sealed, path.name.encode()) if form == FORM else b""
    except (InvalidTag, ValueError):  # ValueError: too short
        raise Damaged("a paper is not what was kept") from None
    if sha256(content).hexdigest() != path.name:
        raise Damaged("a paper is not what was kept")
    return content


def write(path: Path, stored: bytes) -> None:
    """All of it or nothing, on disk for good."""
    beside = path.with_name(f"{path.name}.{secrets.token_hex(8)}{UNFINISHED}")
    handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(stored)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
    keep_entry(path.parent)


def removed(path: Path) -> bool:
    try:
        path.unlink()
    except FileNotFoundError:
        return False
    keep_entry(path.parent)
    return True


def emptied(place: Path) -> None:
    """Takes a folder away. Another that takes it away at the same moment is no trouble; whatever else hinders is an OSError."""
    while os.path.lexists(place):
        with suppress(FileNotFoundError):
            shutil.rmtree(place)
            keep_entry(place.parent)


def keep_entry(folder: Path) -> None:
    """A new or a removed name is on disk for good only when its folder is."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
