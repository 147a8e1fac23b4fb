"""Verifies a case file without Mingda (案卷核验): ``python3 verify.py FOLDER``. Needs Python 3.8 or newer and nothing else.

FOLDER holds the ZIP, the bound PDF and the list of digests that came with them. Exit 0: nothing was changed; 1: what was
changed, and where.
"""

from __future__ import annotations

import hashlib
import json
import pathlib
import sys
import zipfile
from typing import Any

LEDGER = "6-台账/ledger.jsonl"
MANIFEST = "manifest.json"


def digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def changed_in_list(path: pathlib.Path) -> tuple[list[str], list[Any]]:
    """The list of digests guards itself by its first line."""
    first, _, rest = path.read_bytes().partition(b"\n")
    if digest(rest) != first.decode("ascii", "replace").strip():
        return [f"{path.name}: 校验清单本身被改动 the list of digests itself was changed"], []
    return [], json.loads(rest.decode())


def changed_in_file(folder: pathlib.Path, listed: Any) -> list[str]:
    """Each stretch of a file against its digest; what lies beyond the last is told too."""
    path = folder / listed["file"]
    if not path.is_file():
        return [f"{listed['file']}: 文件缺失 missing"]
    content = path.read_bytes()
    found = []
    if len(content) != listed["bytes"]:
        found.append(f"{listed['file']}: 应有 {listed['bytes']} 字节，实有 {len(content)} 字节 bytes expected, found")
    for start, end, expected, what in listed["stretches"]:
        if digest(content[start:end]) != expected:
            found.append(f"{listed['file']}: 第 {start}–{end - 1} 字节被改动 bytes were changed: {what}")
    if not found and digest(content) != listed["sha256"]:
        found.append(f"{listed['file']}: 内容被改动 was changed")
    return found


def changed_in_manifest(archive: zipfile.ZipFile) -> tuple[list[str], Any]:
    """Each file of the package against the manifest, and no file more or less."""
    manifest = json.loads(archive.read(MANIFEST).decode())
    found = []
    for path, expected in manifest["files"].items():
        try:
            if digest(archive.read(path)) != expected:
                found.append(f"{path}: 内容与目录清单不符 differs from the manifest")
        except KeyError:
            found.append(f"{path}: 文件缺失 missing")
    more = set(archive.namelist()) - set(manifest["files"]) - {MANIFEST}
    found += [f"{path}: 目录清单以外的文件 not in the manifest" for path in sorted(more)]
    return found, manifest


def changed_in_ledger(archive: zipfile.ZipFile, manifest: Any) -> list[str]:
    """The hash chain: each line's digest is that of the previous digest followed by its body.

    A line that was left out of a selection has its digest only; the chain goes on over it.
    """
    found, previous, count = [], manifest["first_digest"], 0
    for count, text in enumerate(archive.read(LEDGER).decode().splitlines(), 1):
        line = json.loads(text)
        if line["seq"] != count or line["previous"] != previous:
            found.append(f"台账第 {count} 行与上一行不相接 line {count} does not follow the line before")
        if line["body"] is not None and digest((line["previous"] + line["body"]).encode()) != line["digest"]:
            found.append(f"台账第 {count} 行内容被改动 line {count} was changed")
        previous = line["digest"]
    if (count, previous) != (manifest["lines"], manifest["head"]):
        found.append("台账末行与所载链尾不符 the last line is not the head told in the manifest")
    return found


def told_in_ledger(archive: zipfile.ZipFile) -> tuple[set[str], set[str], int]:
    """What the ledger itself tells: digests of the letters it sealed, those of documents, and how many lines were left out."""
    letters: set[str] = set()
    documents: set[str] = set()
    left_out = 0
    for text in archive.read(LEDGER).decode().splitlines():
        body = json.loads(text)["body"]
        if body is None:
            left_out += 1
            continue
        line = json.loads(body)
        act = line["entry"]["signed"]["act"]
        for paper in line.get("papers", []):
            letters |= {paper["docx_sha256"], paper["pdf_sha256"]}
        if act["act"] == "letter_sealed":
            letters.add(act["sha256"])
        if act["act"] == "add_document":
            documents.add(act["sha256"])
    return letters, documents, left_out


def not_as_told(archive: zipfile.ZipFile) -> tuple[list[str], list[str]]:
    """Letters and documents against the ledger: what differs, and what the ledger cannot prove.

    Where all lines are here, every letter that the ledger sealed must be here too: so one that was exchanged is missed.
    """
    letters, documents, left_out = told_in_ledger(archive)
    here = {path: digest(archive.read(path)) for path in archive.namelist() if path.startswith(("2-", "4-"))}
    known = letters | documents
    unproven = [f"{path}: 不能据台账证明 the ledger does not prove this" for path in here if here[path] not in known]
    missed = [] if left_out else sorted(letters - set(here.values()))
    found = [f"台账载明的文书不在卷内 a letter that the ledger sealed is not here: {one}" for one in missed]
    if left_out:
        unproven.append(f"台账有 {left_out} 行未收入本卷 lines of the ledger were left out of this selection")
    return found, unproven


def main(words: list[str]) -> int:
    if len(words) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    folder = pathlib.Path(words[0])
    found: list[str] = []
    notes: list[str] = []
    lists = sorted(folder.glob("*.sums"))
    if not lists:
        print("没有校验清单 no list of digests (*.sums) here", file=sys.stderr)
        return 2
    for path in lists:
        faults, listed = changed_in_list(path)
        found += faults
        for one in listed:
            found += changed_in_file(folder, one)
            if one["file"].endswith(".zip") and not found:
                faults, told = changed_within(folder / one["file"])
                found += faults
                notes += told
    for one in [*notes, *found]:
        print(one)
    print("核验未通过 NOT VERIFIED" if found else "核验通过 verified")
    return 1 if found else 0


def changed_within(path: pathlib.Path) -> tuple[list[str], list[str]]:
    """The package from inside: what was changed, and what must be known of it."""
    with zipfile.ZipFile(path) as archive:
        found, manifest = changed_in_manifest(archive)
        found += changed_in_ledger(archive, manifest)
        differing, unproven = not_as_told(archive)
        return found + differing, [*unproven, f"链尾 head of the ledger: {manifest['head']}"]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
