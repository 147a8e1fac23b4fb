"""document add, list, get: files of a case (材料)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from adapters.document_store import Damaged
from cli.commands.act import tell as tell_receipt
from cli.files_out import write_for_me
from cli.new_files import read_new
from cli.next_steps import tell_next
from cli.officers import officer_named
from cli.saying import as_json_line, line, message, said, table
from desk import desk
from desk.documents import Added, add_document, add_proof
from desk.office import Office
from desk.reading import listed, taken_out
from models.base import Words, china
from models.faults import BadInput, Fault

STATES = {
    "clean": Words(zh="可用", en="good"),
    "quarantined": Words(zh="隔离（待扫描病毒）", en="quarantined (to be scanned)"),
    "refused": Words(zh="有病毒，已删除", en="had a virus, deleted"),
    "removed": Words(zh="已作失泄密处置移除", en="removed as a spill"),
    "destroyed": Words(zh="已销毁", en="destroyed"),
}
KINDS = {
    "document": Words(zh="材料", en="document"),
    "proof": Words(zh="凭证影像", en="proof"),
    "attachment": Words(zh="申请附件", en="attachment"),
}
HEAD = (
    Words(zh="SHA-256", en="SHA-256"),
    Words(zh="种类", en="kind"),
    Words(zh="名称", en="name"),
    Words(zh="字节", en="bytes"),
    Words(zh="状态", en="state"),
    Words(zh="提供人", en="by"),
)
WAITS = Words(
    zh="病毒扫描服务未能扫描：文件已隔离，尚未记入台账。扫描（document scan）后再次执行本命令即可记入。",
    en="The virus scanner could not scan it: it is in quarantine, and nothing was entered. After document scan, give this command again.",
)
NO_FOLDER = Words(zh="没有这个文件夹", en="there is no such folder")
DAMAGED = Words(
    zh="材料库中的文件已损坏，与登记的摘要不符；请从备份恢复",
    en="what lies in the store is not what was kept; bring it back from the backup",
)


async def add(
    office: Office,
    number: str,
    file: Path,
    officer_id: str,
    told: dict[str, Any],
    acting_for: str | None,
    as_json: bool,
) -> int:
    """Takes a document into a case and enters it."""
    officer = await officer_named(office, officer_id)
    new = read_new("FILE", file, office.settings.largest_document_megabytes)
    given = {name: value for name, value in told.items() if value is not None}
    added = await add_document(office, number, officer, new, given, typed_by="operator", acting_for=acting_for)
    tell_added(added, as_json)
    if added.receipt and not as_json:
        tell_receipt(added.receipt, "add_document")
        await tell_next(office, await desk.view(office, number))
    return 0 if added.receipt else 1


async def add_picture(office: Office, number: str, file: Path, officer_id: str, as_json: bool) -> int:
    """Takes a picture of a proof into a case."""
    officer = await officer_named(office, officer_id)
    added = await add_proof(office, number, officer, read_new("FILE", file, office.settings.largest_document_megabytes))
    tell_added(added, as_json)
    return 0 if added.row.state == "clean" else 1


def tell_added(added: Added, as_json: bool) -> None:
    row = added.row
    if as_json:
        as_json_line({"document": row, "receipt": added.receipt})
    else:
        line(Words(zh=f"SHA-256 {row.sha256}", en=f"SHA-256 {row.sha256}"))
    if row.state != "clean":
        message(WAITS)


async def list_files(office: Office, number: str, officer_id: str, as_json: bool) -> int:
    """The case's files, then who took which to read."""
    rows, readings = await listed(office, number, await officer_named(office, officer_id))
    if as_json:
        as_json_line({"documents": rows, "readings": readings})
        return 0
    if not rows:
        message(Words(zh="本案没有存放材料。", en="No files are kept in this case."))
        return 0
    table(
        HEAD,
        [
            (one.sha256, said(KINDS[one.kind]), one.name, one.size, said(STATES[one.state]), one.added_by)
            for one in rows
        ],
    )
    for one in readings:
        when = china(one.at).strftime("%Y-%m-%d %H:%M")
        line(Words(zh=f"调阅：{when} {one.by} {one.sha256}", en=f"taken to read: {when} {one.by} {one.sha256}"))
    return 0


async def get(office: Office, number: str, sha256: str, officer_id: str, out: Path) -> int:
    """Writes a paper into a folder, under its name with the beginning of its digest before it.

    Raises:
        BadInput: the folder is not there, or the paper is damaged.
    """
    officer = await officer_named(office, officer_id)
    must_be_a_folder(out)
    try:
        name, content = await taken_out(office, number, officer, sha256)
    except Damaged:
        message(Words(zh=f"{sha256}：{DAMAGED.zh}", en=f"{sha256}: {DAMAGED.en}"))
        return 1
    path = out / f"{sha256[:12]}-{name}"
    write_for_me(path, content)
    line(str(path))
    return 0


def must_be_a_folder(out: Path) -> None:
    if not out.is_dir():
        raise BadInput((Fault(where="--out", what=NO_FOLDER),))
