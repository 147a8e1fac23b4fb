"""Names of files (文件名) made from what people called something."""

from __future__ import annotations

import re

NOT_IN_A_NAME = re.compile(r"[\\/:*?\"<>|\s\x00-\x1f]+")
LONGEST = 80


def file_name(title: str) -> str:
    """A title as the name of a file, without its ending: no character that some system forbids, and not too long."""
    return NOT_IN_A_NAME.sub("_", title).strip("_.")[:LONGEST] or "文件"
