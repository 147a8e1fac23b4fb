"""Signing a PDF (电子签名): PAdES by the agency's key, invisible, so that the picture of the seal stays the only thing to see.

The field lies beyond the page's edge and is marked to be printed: so the signed letter stays PDF/A-2a and PDF/UA-1.
"""

from __future__ import annotations

import tomllib
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

from pydantic import Field
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.fields import InvisSigSettings, SigFieldSpec, SigSeedSubFilter
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner, SimpleSigner
from pyhanko.sign.timestamps import HTTPTimeStamper

from models.base import Model

FIELD, SAID_BY_SCREEN_READERS = "seal", "电子印章"
UNUSABLE = "文件不能使用 this file cannot be used: "
SIGNING = {"digital_signature", "non_repudiation"}
"""Usages of which a certificate that signs letters needs one (RFC 5280, 4.2.1.3)."""
BEYOND_THE_PAGE = InvisSigSettings(set_print_flag=True, set_hidden_flag=False, box_out_of_bounds=True)


class SigningSettings(Model):
    """What ``seal.toml`` of an agency may say (签名设置). ``timestamps``: the address of a time stamp service; None: none is asked."""

    timestamps: str | None = Field(default=None, pattern=r"^https?://\S+$")
    reason: str | None = None
    place: str | None = None


class KeyNotUsable(Exception):  # noqa: N818 - the house's word for it
    """The agency's key, its password, its certificate or its settings cannot be used (签名密钥不可用); its text says what is wrong."""


def settings_in(file: Path) -> SigningSettings:
    """Raises KeyNotUsable where the file is not what it must be."""
    try:
        return SigningSettings.model_validate(tomllib.loads(file.read_text()) if file.exists() else {})
    except ValueError:
        raise KeyNotUsable(UNUSABLE + file.name) from None


def signer_in(key: Path, password: Path) -> SimpleSigner:
    """The key with its certificates, from a PKCS#12 file. Raises KeyNotUsable."""
    try:
        secret = password.read_bytes().strip() if password.exists() else None
        found: SimpleSigner | None = SimpleSigner.load_pkcs12(str(key), passphrase=secret)  # type: ignore[no-untyped-call]
    except OSError:
        raise KeyNotUsable(UNUSABLE + key.name) from None
    if found is None or found.signing_cert is None:
        raise KeyNotUsable(UNUSABLE + key.name)
    return found


def require_good_today(signer: SimpleSigner) -> None:
    """Looks at the certificate as whoever verifies the letter will.

    Raises:
        KeyNotUsable: it is not valid yet, no longer valid, or is not for signing.
    """
    certificate, now = signer.signing_cert, datetime.now(UTC)
    assert certificate
    if now < certificate.not_valid_before:
        raise KeyNotUsable("证书尚未生效 the certificate is not valid yet")
    if now > certificate.not_valid_after:
        raise KeyNotUsable("证书已过期 the certificate has expired")
    usages = certificate.key_usage_value
    if usages is not None and not SIGNING & usages.native:
        raise KeyNotUsable("证书不能用于签名 the certificate is not for signing")


def signed(pdf: bytes, signer: SimpleSigner, settings: SigningSettings) -> bytes:
    """The same PDF with a signature (PAdES-B-B; with a time stamp PAdES-B-T).

    Raises:
        OSError: the time stamp service cannot be reached; may pass.
    """
    how = PdfSignatureMetadata(
        field_name=FIELD,
        subfilter=SigSeedSubFilter.PADES,
        md_algorithm="sha256",
        reason=settings.reason,
        location=settings.place,
    )
    field = SigFieldSpec(
        FIELD, on_page=-1, readable_field_name=SAID_BY_SCREEN_READERS, invis_sig_settings=BEYOND_THE_PAGE
    )
    stamps = HTTPTimeStamper(settings.timestamps) if settings.timestamps else None
    # PDF/A wants each object on a line of its own, and typst ends its last one without.
    content = pdf if pdf.endswith(b"\n") else pdf + b"\n"
    out = PdfSigner(how, signer, timestamper=stamps, new_field_spec=field).sign_pdf(
        IncrementalPdfFileWriter(BytesIO(content))
    )
    found: bytes = out.getvalue()
    return found
