"""Seals in a folder (印章文件夹): for each agency the picture of its seal, and where there is one the key that signs for it.

<folder>/<agency>/seal.png        the picture, set over the date
<folder>/<agency>/seal.p12        the key with its certificate (PKCS#12), optional
<folder>/<agency>/seal.password   the key's password, where it has one
<folder>/<agency>/seal.toml       ``timestamps``, ``reason``, ``place``, optional
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from pathlib import Path

from models.papers import Sealed

PICTURE_ONLY, BY_KEY = "picture", "pades"


class SealRefused(Exception):  # noqa: N818 - the house's word for it
    """The seal service will not set this seal, now or later (用印被拒)."""


@dataclass(frozen=True)
class SealFolder:
    """Fits ``SealPort``. Read anew for each letter, so that a new key or picture counts at once."""

    folder: Path

    def picture(self, agency: str) -> bytes | None:
        """The picture of the agency's seal, or None."""
        file = self.folder / agency / "seal.png"
        return file.read_bytes() if file.exists() else None

    async def seal(self, agency: str, pdf: bytes) -> Sealed:
        """The PDF signed with the agency's key; where it has none, as it is, for it bears the picture already.

        Raises:
            SealRefused: the agency has neither, or its key cannot be used.
            OSError: the time stamp service cannot be reached; may pass.
        """
        place = self.folder / agency
        if not (place / "seal.p12").exists():
            if self.picture(agency) is None:
                raise SealRefused("this agency has no seal")
            return Sealed(pdf, PICTURE_ONLY, None)
        return await asyncio.to_thread(signed_with, place, pdf)


def signed_with(place: Path, pdf: bytes) -> Sealed:
    """The PDF signed with the key that lies there; it takes long enough to be done in a thread of its own.

    Raises:
        SealRefused, OSError: as ``SealFolder.seal``.
    """
    from adapters.signing import KeyNotUsable, settings_in, signed, signer_in  # takes long, and few offices have a key

    try:
        signer = signer_in(place / "seal.p12", place / "seal.password")
        settings = settings_in(place / "seal.toml")
    except KeyNotUsable as unusable:
        raise SealRefused(f"{unusable} cannot be used") from None
    assert signer.signing_cert
    return Sealed(signed(pdf, signer, settings), BY_KEY, f"{signer.signing_cert.serial_number:x}")
