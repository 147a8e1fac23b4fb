"""The codec (加密编解码): what was encrypted here comes back; whatever was not is not read."""

from __future__ import annotations

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from temporalio.api.common.v1 import Payload

from engine.codec import ALGORITHM, ENCODING, PACKING, Codec, NotReadable
from engine.keys import KeyRing

OLD, NEW, IDS = b"o" * 32, b"n" * 32, b"i" * 32
RING = KeyRing({"0001": OLD, "0002": NEW}, IDS)
PLAIN = Payload(metadata={"encoding": b"json/plain", "messageType": b"x"}, data="欧阳澈溟".encode())


def codec(namespace: str = "mingda", **keys: bytes) -> Codec:
    """A codec with the keys of both years, or with these."""
    return Codec(KeyRing({name.strip("k"): key for name, key in keys.items()}, IDS) if keys else RING, namespace)


async def sealed(by: Codec | None = None) -> Payload:
    (one,) = await (by or codec()).encode([PLAIN])
    return one


def sealed_as(packing: bytes) -> Payload:
    """As another release might seal it: the packing that it names is bound to it, and not ours."""
    bound = b"0002\nmingda" + (b"\n" + packing if packing else b"")
    data = AESGCM(NEW).encrypt(b"n" * 12, PLAIN.SerializeToString(), bound)
    named = {"packing": packing} if packing else {}
    return Payload(
        metadata={"encoding": ENCODING, "algorithm": ALGORITHM, "key-id": b"0002", **named}, data=b"n" * 12 + data
    )


async def opened(payload: Payload, by: Codec | None = None) -> Payload:
    (one,) = await (by or codec()).decode([payload])
    return one


async def not_readable(payload: Payload, by: Codec | None = None) -> str:
    with pytest.raises(NotReadable) as caught:
        await opened(payload, by)
    return str(caught.value)


async def test_what_is_encrypted_comes_back_whole() -> None:
    assert await opened(await sealed()) == PLAIN


async def test_many_payloads_come_back_in_their_order() -> None:
    payloads = [Payload(data=str(number).encode()) for number in range(5)]
    assert await codec().decode(await codec().encode(payloads)) == payloads


async def test_nothing_of_the_payload_stands_in_the_clear() -> None:
    one = await sealed()
    assert set(one.metadata) == {"encoding", "algorithm", "key-id", "packing"}
    assert PLAIN.data not in one.SerializeToString()
    assert b"json/plain" not in one.SerializeToString()


async def test_the_payload_says_algorithm_and_key() -> None:
    one = await sealed()
    assert one.metadata == {"encoding": ENCODING, "algorithm": ALGORITHM, "key-id": b"0002", "packing": PACKING}
    assert (ENCODING, ALGORITHM) == (b"binary/encrypted", b"AES-256-GCM")


async def test_the_same_payload_is_never_encrypted_to_the_same() -> None:
    assert len({(await sealed()).data for _ in range(20)}) == 20


async def test_the_newest_key_encrypts_and_every_key_decrypts() -> None:
    of_last_year = await sealed(codec(k0001=OLD))
    assert of_last_year.metadata["key-id"] == b"0001"
    assert await opened(of_last_year) == PLAIN
    assert (await sealed()).metadata["key-id"] == b"0002"


async def test_a_long_payload_is_packed_before_it_is_encrypted() -> None:
    (one,) = await codec().encode([Payload(data=b"mingda" * 1000)])
    assert len(one.data) < 200


async def test_a_payload_that_says_another_packing_is_not_read() -> None:
    one = await sealed()
    for packing in (b"", b"none"):
        one.metadata["packing"] = packing
        await not_readable(one)


async def test_a_payload_of_the_first_release_which_was_not_packed_is_read() -> None:
    assert await opened(sealed_as(b"")) == PLAIN


async def test_a_payload_packed_in_a_way_that_is_not_known_is_not_read() -> None:
    assert "packed" in await not_readable(sealed_as(b"zstd"))


async def test_an_unknown_key_is_not_read() -> None:
    await not_readable(await sealed(), codec(k0001=OLD))


async def test_another_key_of_the_same_name_is_not_read() -> None:
    await not_readable(await sealed(), codec(k0002=b"x" * 32))


async def test_another_namespaces_payload_is_not_read() -> None:
    await not_readable(await sealed(), codec("another"))


async def test_a_plain_payload_is_not_read() -> None:
    why = await not_readable(PLAIN)
    assert "欧阳澈溟" not in why
    await not_readable(Payload())


async def test_a_payload_under_another_keys_name_is_not_read() -> None:
    one = await sealed(codec(k0001=OLD))
    for name in (b"0002", b"", b"\xff"):
        one.metadata["key-id"] = name
        await not_readable(one)


@pytest.mark.parametrize("place", [0, 11, 12, -1])
async def test_a_changed_payload_is_not_read(place: int) -> None:
    one = await sealed()
    data = bytearray(one.data)
    data[place] ^= 1
    await not_readable(Payload(metadata=one.metadata, data=bytes(data)))


@pytest.mark.parametrize("length", [0, 5, 12, 20])
async def test_a_shortened_payload_is_not_read(length: int) -> None:
    one = await sealed()
    await not_readable(Payload(metadata=one.metadata, data=one.data[:length]))
