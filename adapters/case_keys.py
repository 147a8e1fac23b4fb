"""The keys of cases (案卷密钥): made with a case's first paper, wrapped by the office's key ring, kept by the register."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from typing import Protocol

KEY_BYTES = 32


class NotThere(Exception):  # noqa: N818
    """Nothing of this digest is kept in this case (未存有)."""


class Destroyed(NotThere):
    """The case's papers were destroyed with its key (已销毁)."""


class WrappedKey(Protocol):
    """What the register has of a case's key: ``wrapped`` None: it was destroyed."""

    @property
    def wrapped(self) -> bytes | None: ...


class KeyRegister(Protocol):
    """Where wrapped keys are kept (密钥登记)."""

    async def case_key(self, case_id: str, wrapped_new: Callable[[], bytes]) -> bytes | None: ...

    async def known_case_key(self, case_id: str) -> WrappedKey | None: ...


class Ring(Protocol):
    """The office's key ring (密钥环)."""

    def wrap(self, case_id: str, key: bytes) -> bytes: ...

    def unwrap(self, case_id: str, wrapped: bytes) -> bytes: ...

    def hidden(self, text: str) -> str: ...


class CaseKeys:
    """Each case's own key, with which its papers are encrypted. None is held in memory longer than it is used."""

    def __init__(self, register: KeyRegister, ring: Ring) -> None:
        self._register = register
        self._ring = ring

    async def made(self, case_id: str) -> bytes:
        """The case's key, made now where it has none.

        Raises:
            Destroyed: it was destroyed; no other is ever made.
        """
        wrapped = await self._register.case_key(
            case_id, lambda: self._ring.wrap(case_id, secrets.token_bytes(KEY_BYTES))
        )
        return self._unwrapped(case_id, wrapped)

    async def known(self, case_id: str) -> bytes | None:
        """The case's key; None: it never had one. Raises ``Destroyed`` as ``made``."""
        row = await self._register.known_case_key(case_id)
        return None if row is None else self._unwrapped(case_id, row.wrapped)

    def _unwrapped(self, case_id: str, wrapped: bytes | None) -> bytes:
        if wrapped is None:
            raise Destroyed("the papers of this case were destroyed")
        return self._ring.unwrap(case_id, wrapped)
