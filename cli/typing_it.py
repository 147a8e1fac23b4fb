"""What a person types next (下一步的命令): the whole command, ready to be copied."""

from __future__ import annotations

import os
import shlex

THE_USUAL_FOLDER = "var"


def typed(*words: str) -> str:
    """A command of ours as it is typed in this terminal, with the office's folder where it is not the usual one."""
    var = os.environ.get("MINGDA_VAR", THE_USUAL_FOLDER)
    folder = "" if var in ("", THE_USUAL_FOLDER) else f"MINGDA_VAR={shlex.quote(var)} "
    return f"{folder}.venv/bin/python starter.py {' '.join(map(quoted, words))}"


def quoted(word: str) -> str:
    """A word as the shell needs it; one of letters and digits of any script needs nothing."""
    return word if word and all(one.isalnum() or one in "-_./" for one in word) else shlex.quote(word)
