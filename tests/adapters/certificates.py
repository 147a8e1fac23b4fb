"""A certificate authority of the tests (测试证书机构), and keys that it certifies."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    pkcs12,
)
from cryptography.x509.oid import NameOID

SERIAL = 0x5EA1


def named(name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])


def usage(signs_letters: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=signs_letters,
        content_commitment=signs_letters,
        key_cert_sign=not signs_letters,
        crl_sign=not signs_letters,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        encipher_only=False,
        decipher_only=False,
    )


class Authority:
    """A root that certifies an agency's key."""

    def __init__(self) -> None:
        self.key = rsa.generate_private_key(65537, 2048)
        self.root = self.certificate("测试根证书", self.key, 1, is_root=True)

    def certificate(
        self,
        name: str,
        key: rsa.RSAPrivateKey,
        serial: int,
        is_root: bool = False,
        signs: bool = True,
        from_day: int = -1,
        to_day: int = 30,
    ) -> x509.Certificate:
        """``signs``: whether its usage is to sign letters; ``from_day``, ``to_day``: its days, counted from today."""
        now = datetime.now(UTC)
        builder = x509.CertificateBuilder().subject_name(named(name)).issuer_name(named("测试根证书"))
        builder = builder.public_key(key.public_key()).serial_number(serial)
        builder = builder.not_valid_before(now + timedelta(days=from_day)).not_valid_after(now + timedelta(days=to_day))
        builder = builder.add_extension(x509.BasicConstraints(ca=is_root, path_length=None), critical=True)
        builder = builder.add_extension(usage(signs_letters=signs and not is_root), critical=True)
        return builder.sign(self.key, hashes.SHA256())

    def put_key(self, folder: Path, password: str, **changes: Any) -> None:
        """A certified key for an agency in its folder of the seals. ``changes``: of its certificate."""
        folder.mkdir(parents=True, exist_ok=True)
        key = rsa.generate_private_key(65537, 2048)
        certificate = self.certificate("示范县人民政府办公室", key, SERIAL, **changes)
        packed = pkcs12.serialize_key_and_certificates(
            b"seal", key, certificate, [self.root], BestAvailableEncryption(password.encode())
        )
        (folder / "seal.p12").write_bytes(packed)
        (folder / "seal.password").write_text(f"{password}\n")

    def put_server_certificate(self, file: Path) -> None:
        """The authority's own key and certificate, as a server uses them."""
        key = self.key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        file.write_bytes(key + self.root.public_bytes(Encoding.PEM))

    @property
    def der(self) -> bytes:
        return self.root.public_bytes(Encoding.DER)
