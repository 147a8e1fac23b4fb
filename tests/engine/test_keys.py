"""Keys (密钥): made once, for their owner alone, never overwritten; what is no key stops everything."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from engine.keys import IDS, KeyRing, KeysMissing, NotWrapped, load_keys, make_keys, write_key


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder of an office's first keys."""
    made = tmp_path / "var" / "keys"
    assert make_keys(made)
    return made


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def contents(folder: Path) -> dict[str, bytes]:
    return {one.name: one.read_bytes() for one in folder.iterdir()}


def test_keys_are_made_once(folder: Path) -> None:
    before = contents(folder)
    assert not make_keys(folder)
    assert contents(folder) == before
    assert set(before) == {"payload-0001.key", IDS}


def test_keys_are_for_their_owner_alone(folder: Path) -> None:
    assert mode(folder) == 0o700
    assert {mode(one) for one in folder.iterdir()} == {0o600}


def test_a_key_is_never_overwritten(folder: Path) -> None:
    before = contents(folder)
    with pytest.raises(FileExistsError):
        write_key(folder / IDS)
    assert contents(folder) == before


def test_two_offices_have_different_keys(folder: Path, tmp_path: Path) -> None:
    make_keys(tmp_path / "another")
    ours, theirs = load_keys(folder), load_keys(tmp_path / "another")
    assert len({*ours.keys.values(), ours.ids, *theirs.keys.values(), theirs.ids}) == 4


def test_a_later_key_is_the_newest_and_the_first_is_kept(folder: Path) -> None:
    first = load_keys(folder)
    write_key(folder / "payload-0002.key")
    ring = load_keys(folder)
    assert (first.newest, ring.newest) == ("0001", "0002")
    assert ring.keys["0001"] == first.keys["0001"]
    assert ring.ids == first.ids


@pytest.mark.parametrize("name", ["payload-0001.key", IDS])
@pytest.mark.parametrize("content", [None, "", "ab" * 31, "ab" * 33, "no hexadecimal digits at all"])
def test_a_missing_or_wrong_key_stops_everything(folder: Path, name: str, content: str | None) -> None:
    (folder / name).unlink() if content is None else (folder / name).write_text(content)
    with pytest.raises(KeysMissing) as caught:
        load_keys(folder)
    assert str(folder) in str(caught.value)
    assert content is None or content == "" or content not in str(caught.value)


def test_without_a_folder_there_are_no_keys(tmp_path: Path) -> None:
    with pytest.raises(KeysMissing):
        load_keys(tmp_path / "nowhere")


def test_a_lost_payload_key_is_not_made_anew(folder: Path) -> None:
    (folder / "payload-0001.key").unlink()
    assert not make_keys(folder)
    assert not (folder / "payload-0001.key").exists()


def test_what_is_hidden_depends_on_key_and_text_and_tells_neither() -> None:
    one, other = KeyRing({"1": b"k" * 32}, b"a" * 32), KeyRing({"1": b"k" * 32}, b"b" * 32)
    hidden = one.hidden("demo\n欧阳澈溟")
    assert hidden == one.hidden("demo\n欧阳澈溟")
    assert len({hidden, one.hidden("demo\n欧阳澈"), other.hidden("demo\n欧阳澈溟")}) == 3
    assert set(hidden) <= set("0123456789abcdef")
    assert len(hidden) == 64


def test_a_ring_does_not_show_its_keys() -> None:
    assert repr(KeyRing({"1": b"k" * 32}, b"a" * 32)) == "KeyRing()"


CASE, KEY = "demo/1", b"k" * 32


def test_a_case_key_comes_back_for_its_own_case_only(folder: Path) -> None:
    ring = load_keys(folder)
    wrapped = ring.wrap(CASE, KEY)
    assert KEY not in wrapped
    assert ring.unwrap(CASE, wrapped) == KEY
    with pytest.raises(NotWrapped):
        ring.unwrap("demo/2", wrapped)


def test_the_newest_key_wraps_and_every_key_unwraps(folder: Path) -> None:
    before = load_keys(folder).wrap(CASE, KEY)
    write_key(folder / "payload-0002.key")
    ring = load_keys(folder)
    assert ring.wrap(CASE, KEY).startswith(b"0002\n")
    assert ring.unwrap(CASE, before) == KEY


@pytest.mark.parametrize("place", [0, 6, 30, -1])
def test_a_wrapped_key_with_one_byte_changed_is_not_unwrapped(folder: Path, place: int) -> None:
    ring = load_keys(folder)
    wrapped = bytearray(ring.wrap(CASE, KEY))
    wrapped[place] ^= 1
    with pytest.raises(NotWrapped):
        ring.unwrap(CASE, bytes(wrapped))


@pytest.mark.parametrize("wrapped", [b"", b"0001", b"0001\nshort", b"9999\n" + b"0" * 60])
def test_what_is_no_wrapped_key_is_not_unwrapped(folder: Path, wrapped: bytes) -> None:
    with pytest.raises(NotWrapped):
        load_keys(folder).unwrap(CASE, wrapped)
