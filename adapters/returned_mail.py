"""What a mail server tells of a mail of ours (投递状态通知、退信): read from reports (RFC 3464), and from plain bounces with care.

An answer that a person's mailbox gives by itself (自动回复), an out-of-office, tells nothing of the delivery; nor does a
confirmation of reading, or the news that a mail is only late.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from email import message_from_bytes
from email.message import EmailMessage, Message
from email.policy import default
from typing import Literal, NamedTuple

Action = Literal["failed", "delivered"]
OF_A_PROGRAM = re.compile(r"^(mailer-?daemon|postmaster|mail-?daemon|mdaemon|bounce[s]?)\b", re.IGNORECASE)
FAILED_WORDS = re.compile(
    r"undeliver|could not be delivered|delivery (has )?failed|returned (mail|to sender)|delivery status notification \(failure"
    r"|退信|退回|无法投递|投递失败|发送失败",
    re.IGNORECASE,
)
FAILED_CODE = re.compile(r"(?<![\d.])5\.\d{1,3}\.\d{1,3}(?![\d.])")
FAILED_REPLY = re.compile(r"(?<![\d.])55\d(?=[\s\-])")
OUR_ID = re.compile(r"(?:<|&lt;)([0-9a-f]{40}@[A-Za-z0-9.-]+)(?:>|&gt;)")


class Told(NamedTuple):
    """What became of one mail (投递结果). ``status``: such as 5.1.1; None: the notice gives none."""

    message_id: str
    action: Action
    status: str | None


def told_in(content: bytes) -> Told | None:
    """What this message tells of a mail; None: nothing, it is no notice."""
    try:
        message = message_from_bytes(content, policy=default)
        assert isinstance(message, EmailMessage)
        return in_report(message) if message.get_content_type() == "multipart/report" else in_plain_bounce(message)
    except Exception:  # noqa: BLE001 - anybody may write to the mailbox: the library does not read it all, or nests too deep
        return None


def in_report(message: EmailMessage) -> Told | None:
    """From the parts that machines read."""
    status = next((one for one in message.walk() if one.get_content_type() == "message/delivery-status"), None)
    mail = returned_id(message) or envelope_id(status)
    if status is None or mail is None:
        return None
    recipients = list(per_recipient(status))
    failed = [code for action, code in recipients if action == "failed"]
    if failed:
        return Told(mail, "failed", failed[0])
    if recipients and all(action == "delivered" for action, _ in recipients):
        return Told(mail, "delivered", recipients[0][1])
    return None


def per_recipient(status: Message) -> Iterator[tuple[str, str | None]]:
    """Action and status code of each recipient."""
    for block in blocks_of(status):
        if action := block.get("action"):
            code = FAILED_CODE.search(block.get("status", "")) or re.search(r"[245]\.\d+\.\d+", block.get("status", ""))
            yield action.strip().lower(), code.group() if code else None


def blocks_of(status: Message) -> list[Message]:
    found = status.get_payload()
    return [one for one in found if isinstance(one, Message)] if isinstance(found, list) else []


def returned_id(message: EmailMessage) -> str | None:
    """The Message-ID in the headers that came back."""
    for part in message.walk():
        if part.get_content_type() == "text/rfc822-headers":
            return our_id(headers_in(part).get("message-id", ""))
        if part.get_content_type() == "message/rfc822":
            return next((found for one in blocks_of(part) if (found := our_id(one.get("message-id", "")))), None)
    return None


def headers_in(part: Message) -> Message:
    content = part.get_payload(decode=True)
    return message_from_bytes(content if isinstance(content, bytes) else b"", policy=default)


def envelope_id(status: Message | None) -> str | None:
    """Our id as the envelope's, where no headers came back."""
    found = (one.get("original-envelope-id", "") for one in (blocks_of(status) if status else ()))
    return next((mail for one in found if (mail := our_id(f"<{one.strip()}>"))), None)


def in_plain_bounce(message: EmailMessage) -> Told | None:
    """From what a program wrote for people: only if it is from a mail system, names our mail in its body, and says that it failed."""
    sender = message.get("from", "")
    address = re.search(r"[^\s<>\"]+@", sender)
    if not OF_A_PROGRAM.match(address.group() if address else ""):
        return None
    text = "\n".join(text_parts(message))
    mail = our_id(text)
    code = FAILED_CODE.search(text)
    has_failed = bool(code or FAILED_REPLY.search(text) or FAILED_WORDS.search(f"{message.get('subject', '')}\n{text}"))
    return Told(mail, "failed", code.group() if code else None) if mail and has_failed else None


def text_parts(message: EmailMessage) -> Iterator[str]:
    """All text of it, that of a mail enclosed with its headers too."""
    for part in message.walk():
        if part.get_content_maintype() == "text":
            content = part.get_payload(decode=True)
            yield content.decode(errors="replace") if isinstance(content, bytes) else ""
        elif part.get_content_type() == "message/rfc822":
            yield from (one.get("message-id", "") for one in blocks_of(part))


def our_id(text: str) -> str | None:
    """The first id in the form of ours, with its brackets."""
    found = OUR_ID.search(text)
    return f"<{found.group(1)}>" if found else None
