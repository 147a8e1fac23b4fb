"""The document store: what was put comes back byte for byte, or it is said that it does not."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest

from adapters.case_keys import CaseKeys
from adapters.document_store import Damaged, Destroyed, DocumentStore, NotThere
from engine.keys import KeyRing, NotWrapped, load_keys, make_keys
from records import DestructionItem, DestructionList, Records, migrate
from tests.records.builders import DUE, MORNING, agency, open_case

CASE = "demo/1"
CONTENT = "县城污水处理厂运营补贴拨付文件".encode() * 1000
DIGEST = sha256(CONTENT).hexdigest()


class KeysInHand:
    """Keys without a register: each case's is its name."""

    def __init__(self) -> None:
        self.destroyed: set[str] = set()
        self.used: set[str] = set()

    async def made(self, case_id: str) -> bytes:
        if case_id in self.destroyed:
            raise Destroyed
        self.used.add(case_id)
        return sha256(case_id.encode()).digest()

    async def known(self, case_id: str) -> bytes | None:
        return await self.made(case_id) if case_id in self.used | self.destroyed else None


def hidden(text: str) -> str:
    return sha256(f"hidden {text}".encode()).hexdigest()


@pytest.fixture
def keys() -> KeysInHand:
    return KeysInHand()


@pytest.fixture
def store(tmp_path: Path, keys: KeysInHand) -> DocumentStore:
    return DocumentStore(tmp_path / "documents", keys, hidden)


def files(tmp_path: Path) -> list[Path]:
    return sorted(one for one in (tmp_path / "documents").rglob("*") if one.is_file())


async def test_what_was_put_comes_back_by_its_digest(store: DocumentStore) -> None:
    assert await store.put(CASE, CONTENT) == DIGEST
    assert await store.get(CASE, DIGEST) == CONTENT
    assert await store.kept(CASE) == {DIGEST}


async def test_an_empty_paper_comes_back_too(store: DocumentStore) -> None:
    assert await store.get(CASE, await store.put(CASE, b"")) == b""


async def test_putting_again_changes_nothing(store: DocumentStore, tmp_path: Path) -> None:
    await store.put(CASE, CONTENT)
    (file,) = files(tmp_path)
    before = (file.read_bytes(), file.stat().st_ino)
    await store.put(CASE, CONTENT)
    assert (file.read_bytes(), file.stat().st_ino) == before


async def test_neither_names_nor_files_tell_anything(store: DocumentStore, tmp_path: Path) -> None:
    await store.put("张三的案件", CONTENT)
    (file,) = files(tmp_path)
    assert "张三" not in str(file)
    assert file.parent.name == hidden("papers\n张三的案件")
    assert CONTENT[:30] not in file.read_bytes()


async def test_only_the_owner_can_read_the_store(store: DocumentStore, tmp_path: Path) -> None:
    await store.put(CASE, CONTENT)
    (file,) = files(tmp_path)
    assert (file.stat().st_mode & 0o777, file.parent.stat().st_mode & 0o777) == (0o600, 0o700)


async def test_a_paper_is_kept_in_its_own_case_only(store: DocumentStore) -> None:
    await store.put(CASE, CONTENT)
    await store.put("demo/2", b"something else")
    with pytest.raises(NotThere):
        await store.get("demo/2", DIGEST)


@pytest.mark.parametrize("digest", ["0" * 64, "", "..", "../../keys/ids.key", "A" * 64])
async def test_what_was_never_put_is_not_there(store: DocumentStore, digest: str) -> None:
    await store.put(CASE, CONTENT)
    with pytest.raises(NotThere):
        await store.get(CASE, digest)


async def test_looking_for_a_paper_makes_no_key(store: DocumentStore, keys: KeysInHand) -> None:
    with pytest.raises(NotThere):
        await store.get("demo/9", DIGEST)
    assert keys.used == set()


@pytest.mark.parametrize("place", [0, 1, 12, 13, 5000, -1])
async def test_one_flipped_bit_anywhere_is_damage(store: DocumentStore, tmp_path: Path, place: int) -> None:
    await store.put(CASE, CONTENT)
    (file,) = files(tmp_path)
    stored = bytearray(file.read_bytes())
    stored[place] ^= 1
    file.write_bytes(stored)
    with pytest.raises(Damaged):
        await store.get(CASE, DIGEST)


@pytest.mark.parametrize("left", [0, 1, 20, -1])
async def test_a_paper_that_was_cut_off_is_damage(store: DocumentStore, tmp_path: Path, left: int) -> None:
    await store.put(CASE, CONTENT)
    (file,) = files(tmp_path)
    file.write_bytes(file.read_bytes()[:left])
    with pytest.raises(Damaged):
        await store.get(CASE, DIGEST)


async def test_a_paper_in_the_place_of_another_is_damage(store: DocumentStore, tmp_path: Path) -> None:
    other = await store.put(CASE, b"something else")
    await store.put(CASE, CONTENT)
    folder = files(tmp_path)[0].parent
    (folder / other).replace(folder / DIGEST)
    with pytest.raises(Damaged):
        await store.get(CASE, DIGEST)


async def test_putting_mends_what_is_damaged(store: DocumentStore, tmp_path: Path) -> None:
    await store.put(CASE, CONTENT)
    files(tmp_path)[0].write_bytes(b"rubbish")
    await store.put(CASE, CONTENT)
    assert await store.get(CASE, DIGEST) == CONTENT


async def test_what_was_removed_is_not_there_and_removing_again_is_harmless(store: DocumentStore) -> None:
    await store.put(CASE, CONTENT)
    kept = await store.put(CASE, b"stays")
    assert [await store.remove(CASE, DIGEST) for _ in range(2)] == [True, False]
    with pytest.raises(NotThere):
        await store.get(CASE, DIGEST)
    assert await store.get(CASE, kept) == b"stays"


async def test_a_whole_case_is_removed(store: DocumentStore) -> None:
    await store.put(CASE, CONTENT)
    await store.put("demo/2", CONTENT)
    for _ in range(2):
        await store.remove_case(CASE)
    assert (await store.kept(CASE), await store.kept("demo/2")) == (frozenset[str](), frozenset({DIGEST}))


async def test_what_cannot_be_taken_away_is_told(store: DocumentStore, tmp_path: Path) -> None:
    await store.put("demo/2", CONTENT)
    in_the_way = tmp_path / "documents" / hidden(f"papers\n{CASE}")
    in_the_way.write_bytes(b"no folder")
    with pytest.raises(NotADirectoryError):
        await store.remove_case(CASE)
    assert in_the_way.exists()


async def test_many_that_put_the_same_at_once_keep_it_once(store: DocumentStore, tmp_path: Path) -> None:
    await asyncio.gather(*[store.put(CASE, CONTENT) for _ in range(8)])
    assert [one.name for one in files(tmp_path)] == [DIGEST]
    assert await store.get(CASE, DIGEST) == CONTENT


DIES = """
import os, sys
from pathlib import Path
from adapters import document_store
document_store.keep_entry = lambda folder: None
os.fsync = lambda handle: os.kill(os.getpid(), 9)
document_store.put_at(Path(sys.argv[1]), b"k" * 32, b"content")
"""


async def test_a_writer_that_is_killed_leaves_no_paper_and_hinders_nobody(store: DocumentStore, tmp_path: Path) -> None:
    place = tmp_path / "documents" / hidden(f"papers\n{CASE}")
    place.mkdir(parents=True)
    killed = await asyncio.to_thread(
        subprocess.run, [sys.executable, "-c", DIES, str(place)], check=False, env=os.environ
    )
    assert killed.returncode == -9
    assert [one.suffix for one in files(tmp_path)] == [".part"]
    assert await store.kept(CASE) == frozenset()
    assert await store.get(CASE, await store.put(CASE, CONTENT)) == CONTENT


async def test_a_destroyed_case_takes_nothing_and_gives_nothing(store: DocumentStore, keys: KeysInHand) -> None:
    await store.put(CASE, CONTENT)
    keys.destroyed.add(CASE)
    with pytest.raises(Destroyed):
        await store.get(CASE, DIGEST)
    with pytest.raises(Destroyed):
        await store.put(CASE, CONTENT)


class Kept:
    """A real register and key ring with a case."""

    def __init__(self, records: Records, ring: KeyRing, folder: Path) -> None:
        self.records, self.ring = records, ring
        self.keys = CaseKeys(records, ring)
        self.store = DocumentStore(folder, self.keys, ring.hidden)


async def opened(tmp_path: Path) -> Kept:
    make_keys(tmp_path / "keys")
    url = f"sqlite+aiosqlite:///{tmp_path / 'register.db'}"
    await migrate(url)
    records = Records.open(url)
    await records.add_agency(agency())
    await open_case(records, CASE, over=True)
    return Kept(records, load_keys(tmp_path / "keys"), tmp_path / "documents")


async def test_each_case_has_a_key_of_its_own_which_lies_wrapped_in_the_register(tmp_path: Path) -> None:
    here = await opened(tmp_path)
    first, second = await here.keys.made(CASE), await here.keys.made("demo/2")
    assert first != second
    assert await here.keys.made(CASE) == first == await here.keys.known(CASE)
    assert await here.keys.known("demo/3") is None
    kept = await here.records.known_case_key(CASE)
    assert kept and kept.wrapped and first not in kept.wrapped
    with pytest.raises(NotWrapped):
        here.ring.unwrap("demo/2", kept.wrapped)
    await here.records.close()


async def test_with_the_key_destroyed_even_a_copy_of_the_files_cannot_be_read(tmp_path: Path) -> None:
    here = await opened(tmp_path)
    await here.store.put(CASE, CONTENT)
    (line,) = await here.records.sealed_lines(CASE)
    item = DestructionItem(
        case_id=CASE, number="demo-2026-0001", closed_on=DUE, kept_until=DUE, last_seq=1, head=line.digest
    )
    await here.records.propose_destruction(
        DestructionList(id="one", agency="demo", reason="期满", proposed_by="li", proposed_at=MORNING, items=(item,))
    )
    await here.records.take_destruction_step("one", "approved", "wang", MORNING)
    await here.records.destroy_case("one", CASE, MORNING)
    assert len(files(tmp_path)) == 1
    for _ in range(2):
        with pytest.raises(Destroyed):
            await here.store.get(CASE, DIGEST)
    with pytest.raises(Destroyed):
        await here.store.put(CASE, CONTENT)
    await here.records.close()
