"""Keys of errands (事务编号), unique in a case: which line caused it, and what is to be made of it."""

from __future__ import annotations


def letter_key(seq: int, kind: str) -> str:
    """Of the errand that makes a letter of this kind (文书)."""
    return f"{seq} {kind}"


def notice_key(seq: int) -> str:
    """Of the errand that tells people in their inbox (通知)."""
    return f"{seq} notice"


def seal_key(seq: int) -> str:
    """Of the errand that has the seal service seal a letter (用印)."""
    return f"{seq} seal"


def mail_key(seq: int) -> str:
    """Of the errand that mails a letter (电子邮件)."""
    return f"{seq} mail"


def seq_of(key: str) -> int:
    """The number of the line that caused it; 0: the key names none (所由之行)."""
    number = key.partition(" ")[0]
    return int(number) if number.isdigit() else 0
