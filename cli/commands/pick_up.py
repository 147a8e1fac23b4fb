"""pick-up code, take: a reply that waits on the web (网上领取)."""

from __future__ import annotations

from pathlib import Path

from cli.files_out import write_for_me
from cli.officers import officer_named
from cli.saying import as_json_line, line, message
from desk import pick_up
from desk.office import Office
from models.base import Words
from models.faults import BadInput, Fault

NO_FOLDER = Words(zh="没有这个文件夹", en="there is no such folder")
SHOWN_ONCE = Words(
    zh="领取码只显示这一次，30 日内有效，请当面或者按约定方式告知申请人；再次生成即作废前一个。",
    en="The code is shown this once and is good for 30 days; tell it to the applicant. Another one makes it void.",
)


async def make(office: Office, number: str, officer: str, as_json: bool) -> int:
    code = await pick_up.make_code(office, number, await officer_named(office, officer))
    if as_json:
        as_json_line({"number": number, "code": code})
    else:
        line(code)
        message(SHOWN_ONCE)
    return 0


async def take(office: Office, number: str, code: str, folder: Path, as_json: bool) -> int:
    """Puts the files of the reply into the folder."""
    if not folder.is_dir():  # noqa: ASYNC240 - once, a moment
        raise BadInput((Fault(where="--out", what=NO_FOLDER),))
    for one in await pick_up.pick_up(office, number, code):
        path = free_path(folder, one.name)
        write_for_me(path, one.content)
        if as_json:
            as_json_line({"file": str(path), "bytes": len(one.content)})
        else:
            line(str(path))
    return 0


def free_path(folder: Path, name: str) -> Path:
    """A path at which nothing lies yet."""
    wanted, count = folder / name, 1
    while wanted.exists():
        count += 1
        wanted = folder / f"{Path(name).stem}_{count}{Path(name).suffix}"
    return wanted
