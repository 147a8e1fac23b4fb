"""Seals in a folder (印章文件夹): for each agency the picture of its seal, and where there is one the key that signs for it.

<folder>/<agency>/seal.png        the picture, set over the date
<folder>/<agency>/seal.shown      that this very picture is a seal for demonstration (its SHA-256)
<folder>/<agency>/seal.p12        the key with its certificate (PKCS#12), optional
<folder>/<agency>/seal.password   the key's password, where it has one
<folder>/<agency>/seal.toml       ``timestamps``, ``reason``, ``place``, optional
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from models.papers import Sealed, SealRefused

PICTURE_ONLY, BY_KEY = "picture", "pades"
NO_SEAL = "this agency has no seal 本机关没有印章"
NO_KEY = (
    "a picture alone is no electronic seal; put the key (seal.p12) beside it 只有印章图片、没有签名密钥，不是电子印章"
)


@dataclass(frozen=True)
class SealFolder:
    """Fits ``SealPort``. Read anew for each letter, so that a new key or picture counts at once.

    ``pictures_will_do``: the office takes a picture without a key for a seal, which anybody can copy.
    """

    folder: Path
    pictures_will_do: bool = False

    def picture(self, agency: str) -> bytes | None:
        """The picture of the agency's seal, or None."""
        file = self.folder / agency / "seal.png"
        return file.read_bytes() if file.exists() else None

    async def seal(self, agency: str, pdf: bytes) -> Sealed:
        """The PDF signed with the agency's key; where a picture will do and it has no key, as it is, for it bears the picture already.

        Raises:
            SealRefused: the agency has neither, has only a picture that will not do, or its key cannot be used today.
            OSError: the time stamp service cannot be reached; may pass.
        """
        place = self.folder / agency
        if (place / "seal.p12").exists():
            return await asyncio.to_thread(signed_with, place, pdf)
        picture = self.picture(agency)
        if picture is None:
            raise SealRefused(NO_SEAL)
        if not (self.pictures_will_do or is_shown_only(place, picture)):
            raise SealRefused(NO_KEY)
        return Sealed(pdf, PICTURE_ONLY, None)


def is_shown_only(place: Path, picture: bytes) -> bool:
    """Whether this picture was drawn for demonstration (示范印章), as its mark beside it says; another in its place is not."""
    mark = place / "seal.shown"
    return mark.exists() and mark.read_text().strip() == sha256(picture).hexdigest()


def signed_with(place: Path, pdf: bytes) -> Sealed:
    """The PDF signed with the key that lies there; it takes long enough to be done in a thread of its own.

    Raises:
        SealRefused, OSError: as ``SealFolder.seal``.
    """
    from adapters.signing import KeyNotUsable, require_good_today, settings_in, signed, signer_in  # takes long

    try:
        signer = signer_in(place / "seal.p12", place / "seal.password")
        settings = settings_in(place / "seal.toml")
        require_good_today(signer)
    except KeyNotUsable as unusable:
        raise SealRefused(str(unusable)) from None
    assert signer.signing_cert
    return Sealed(signed(pdf, signer, settings), BY_KEY, f"{signer.signing_cert.serial_number:x}")
