"""Files that a command names (读取来件)."""

from __future__ import annotations

from pathlib import Path

from cli.json_in import CANNOT_READ, NO_FILE
from desk.files import MEGABYTE, NewFile, new_file, too_large
from models.base import Words
from models.faults import BadInput, Fault

OUTSIDE = Words(zh="须为申请文件所在文件夹内的相对路径", en="must be a path inside the folder of the request file")


def read_new(where: str, path: Path, most_megabytes: int) -> NewFile:
    """A file by its path. ``where``: how it was named.

    Raises:
        BadInput: it is not there, cannot be read, or is larger than what is taken.
    """
    try:
        size = path.stat().st_size
        content = path.read_bytes() if size <= most_megabytes * MEGABYTE else None
    except FileNotFoundError:
        raise BadInput((Fault(where=where, what=NO_FILE),)) from None
    except (OSError, ValueError):  # ValueError: no path at all
        raise BadInput((Fault(where=where, what=CANNOT_READ),)) from None
    if content is None:
        raise BadInput((Fault(where=where, what=too_large(most_megabytes)),))
    return new_file(where, path.name, content)


def inside(folder: Path, path: str, where: str) -> Path:
    """A path as the request file names it, which may not lead out of that file's folder, nor by a link.

    Raises:
        BadInput: it does.
    """
    try:
        found = (folder / path).resolve()
        is_inside = found.is_relative_to(folder.resolve())
    except (OSError, ValueError, RuntimeError):  # RuntimeError: links in a circle
        is_inside = False
    if not is_inside:
        raise BadInput((Fault(where=where, what=OUTSIDE),))
    return found
