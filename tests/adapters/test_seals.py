"""Seals (印章): the picture, and the signature by the agency's key, which others can verify and which leaves the PDF what it was."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from asn1crypto.x509 import Certificate  # type: ignore[import-untyped]
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import async_validate_pdf_signature
from pyhanko.sign.validation.status import PdfSignatureStatus
from pyhanko_certvalidator import ValidationContext

from adapters.drawn_seal import drawn_seal, make_seal
from adapters.seals import SealFolder
from letters.rendering import render
from letters.samples import SAMPLES
from models.papers import SealRefused
from models.settings import settings_from
from tests.adapters.certificates import SERIAL, Authority
from toolchain.bootstrap_fonts import font_folders
from toolchain.bootstrap_judges import VERAPDF_MAIN, program, verapdf_jar
from toolchain.ports import free_ports
from wiring import press_with

PNG = b"\x89PNG\r\n\x1a\n"


@pytest.fixture(scope="module")
def authority() -> Authority:
    return Authority()


@pytest.fixture(scope="module")
def letter() -> bytes:
    """A reply of two pages as the press sets it, with the picture of a seal over its date."""
    picture = drawn_seal("示范县人民政府办公室", font_folders())
    return press_with(font_folders()).pdf(render("reply_disclose", SAMPLES["reply_disclose"]), picture)


async def verified(pdf: bytes, authority: Authority) -> PdfSignatureStatus:
    """What a verifier of somebody else's finds that trusts the authority alone."""
    (signature,) = PdfFileReader(BytesIO(pdf)).embedded_signatures
    trust = ValidationContext(trust_roots=[Certificate.load(authority.der)])
    return await async_validate_pdf_signature(signature, trust)


async def test_the_signature_is_verified_by_whoever_trusts_the_authority(
    authority: Authority, letter: bytes, tmp_path: Path
) -> None:
    authority.put_key(tmp_path / "demo", "开封")
    sealed = await SealFolder(tmp_path).seal("demo", letter)
    status = await verified(sealed.pdf, authority)
    assert (status.intact, status.valid, status.trusted) == (True, True, True)
    assert (sealed.service, sealed.certificate) == ("pades", f"{SERIAL:x}")
    assert sealed.pdf.startswith(letter)


async def test_one_changed_byte_breaks_the_signature(authority: Authority, letter: bytes, tmp_path: Path) -> None:
    authority.put_key(tmp_path / "demo", "开封")
    sealed = bytearray((await SealFolder(tmp_path).seal("demo", letter)).pdf)
    place = sealed.index(b"/Title")
    sealed[place + 8] ^= 1
    status = await verified(bytes(sealed), authority)
    assert not status.intact


def judged(standard: str, *files: Path) -> str:
    """What veraPDF says, one line a file."""
    command = ["java", "-Djava.awt.headless=true", "-cp", str(verapdf_jar()), VERAPDF_MAIN]
    done = subprocess.run(
        [*command, "--flavour", standard, "--format", "text", "-v", *map(str, files)], capture_output=True, text=True
    )
    return done.stdout


@pytest.mark.skipif(not (program("java") and verapdf_jar().exists()), reason="veraPDF is not here")
@pytest.mark.parametrize("standard", ["2a", "ua1"])
async def test_a_signed_letter_still_meets_the_standards(
    authority: Authority, letter: bytes, tmp_path: Path, standard: str
) -> None:
    authority.put_key(tmp_path / "demo", "开封")
    (tmp_path / "demo" / "seal.toml").write_text('reason = "用印"\nplace = "示范县"\n')
    signed = tmp_path / "signed.pdf"
    signed.write_bytes((await SealFolder(tmp_path).seal("demo", letter)).pdf)
    assert judged(standard, signed).split() == ["PASS", str(signed), standard]


def put_picture(folder: Path) -> None:
    folder.mkdir()
    (folder / "seal.png").write_bytes(PNG)


async def test_a_picture_without_a_key_is_refused_in_plain_words(letter: bytes, tmp_path: Path) -> None:
    put_picture(tmp_path / "demo")
    with pytest.raises(SealRefused, match="没有签名密钥"):
        await SealFolder(tmp_path).seal("demo", letter)


async def test_a_picture_alone_is_a_seal_where_the_office_says_so(letter: bytes, tmp_path: Path) -> None:
    put_picture(tmp_path / "demo")
    settings = settings_from({"MINGDA_SEALS": str(tmp_path), "MINGDA_PICTURE_SEALS": "true"})
    seals = SealFolder(settings.seal_folder, settings.picture_seals)
    assert await seals.seal("demo", letter) == (letter, "picture", None)
    assert not settings_from({}).picture_seals


async def test_only_the_picture_that_was_drawn_for_demonstration_needs_no_key(letter: bytes, tmp_path: Path) -> None:
    make_seal(tmp_path, "demo", "示范县人民政府办公室", font_folders())
    (tmp_path / "demo" / "seal.png").write_bytes(PNG)
    with pytest.raises(SealRefused):
        await SealFolder(tmp_path).seal("demo", letter)


@pytest.mark.parametrize(
    ("certificate", "why"),
    [
        ({"from_day": 1}, "证书尚未生效"),
        ({"from_day": -30, "to_day": -1}, "证书已过期"),
        ({"signs": False}, "证书不能用于签名"),
    ],
    ids=["not yet valid", "expired", "not for signing"],
)
async def test_a_certificate_that_verifiers_will_not_take_is_refused_in_plain_words(
    authority: Authority, letter: bytes, tmp_path: Path, certificate: dict[str, Any], why: str
) -> None:
    authority.put_key(tmp_path / "demo", "开封", **certificate)
    with pytest.raises(SealRefused, match=why):
        await SealFolder(tmp_path).seal("demo", letter)


async def test_a_drawn_picture_is_shown_and_signs_nothing(letter: bytes, tmp_path: Path) -> None:
    make_seal(tmp_path, "demo", "示范县人民政府办公室", font_folders())
    seals = SealFolder(tmp_path)
    assert (seals.picture("demo") or b"").startswith(PNG)
    assert await seals.seal("demo", letter) == (letter, "picture", None)


async def test_an_agency_without_a_seal_is_refused(letter: bytes, tmp_path: Path) -> None:
    with pytest.raises(SealRefused):
        await SealFolder(tmp_path).seal("demo", letter)


def spoilt(folder: Path) -> Sequence[tuple[str, Path, bytes]]:
    return (
        ("a wrong password", folder / "seal.password", b"wrong"),
        ("a key that is none", folder / "seal.p12", b"none"),
        ("settings that are none", folder / "seal.toml", b"timestamps = 3"),
        ("settings in no TOML", folder / "seal.toml", b"= ="),
    )


@pytest.mark.parametrize("number", range(4))
async def test_what_cannot_be_used_is_refused_for_good(
    authority: Authority, letter: bytes, tmp_path: Path, number: int
) -> None:
    authority.put_key(tmp_path / "demo", "开封")
    _, file, content = spoilt(tmp_path / "demo")[number]
    file.write_bytes(content)
    with pytest.raises(SealRefused):
        await SealFolder(tmp_path).seal("demo", letter)


async def test_a_time_stamp_service_that_is_away_may_come_back(
    authority: Authority, letter: bytes, tmp_path: Path
) -> None:
    authority.put_key(tmp_path / "demo", "开封")
    (tmp_path / "demo" / "seal.toml").write_text(f'timestamps = "http://127.0.0.1:{free_ports(1)[0]}/"\n')
    with pytest.raises(OSError):
        await SealFolder(tmp_path).seal("demo", letter)


def test_a_seal_that_is_there_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "demo").mkdir()
    (tmp_path / "demo" / "seal.png").write_bytes(b"the agency's own")
    assert not make_seal(tmp_path, "demo", "示范县人民政府办公室", font_folders())
    assert SealFolder(tmp_path).picture("demo") == b"the agency's own"


@pytest.mark.parametrize("name", ["县局", "示范自治区示范自治州示范自治县人民政府办公室", '#panic("x") *粗* {{ x }}'])
def test_a_demonstration_seal_is_drawn_for_any_name(name: str) -> None:
    assert drawn_seal(name, font_folders()).startswith(PNG)
