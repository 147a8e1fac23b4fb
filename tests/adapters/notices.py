"""Notices as mail servers write them (退信样本): reports, plain bounces, and what only looks like them. All invented."""

from __future__ import annotations

ID = f"{'0a1b' * 10}@office.invalid"


def report(action: str, status: str, mail: str = ID, *, envelope: str = "", headers: bool = True) -> bytes:
    """A report by RFC 3464 on one recipient, as Postfix writes it; its own headers say that it was made automatically."""
    returned = (
        f"--frontier\nContent-Type: text/rfc822-headers\n\nFrom: ogi@office.invalid\nMessage-ID: <{mail}>\n"
        if headers
        else ""
    )
    return f"""Return-Path: <>
From: MAILER-DAEMON@relay.invalid (Mail Delivery System)
To: ogi@office.invalid
Subject: Undelivered Mail Returned to Sender
Auto-Submitted: auto-replied
Message-ID: <notice-1@relay.invalid>
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="frontier"

--frontier
Content-Type: text/plain; charset=us-ascii

This is the mail system at host relay.invalid.

--frontier
Content-Type: message/delivery-status

Reporting-MTA: dns; relay.invalid
{envelope}
Arrival-Date: Mon, 2 Mar 2026 10:00:00 +0800

Final-Recipient: rfc822; wang@nowhere.invalid
Action: {action}
Status: {status}
Diagnostic-Code: smtp; 550 5.1.1 unknown user

{returned}--frontier--
""".replace("\n\nArrival", "\nArrival").encode()


def plain(sender: str, subject: str, text: str, **headers: str) -> bytes:
    """A message of one text part."""
    more = "".join(f"{name.replace('_', '-')}: {value}\n" for name, value in headers.items())
    return (
        f"From: {sender}\nTo: ogi@office.invalid\nSubject: {subject}\n{more}"
        f'MIME-Version: 1.0\nContent-Type: text/plain; charset="utf-8"\n\n{text}\n'
    ).encode()


QMAIL = plain(
    "MAILER-DAEMON@old.invalid",
    "failure notice",
    f"Hi. This is the qmail-send program.\n<wang@old.invalid>:\nSorry, no mailbox here by that name. (#5.1.1)\n\n"
    f"--- Below this line is a copy of the message.\n\nMessage-ID: <{ID}>\n",
)
CHINESE = plain(
    "postmaster@mail.invalid", "=?utf-8?b?57O757uf6YCA5L+h?=", f"您的邮件无法投递。\n原邮件：&lt;{ID}&gt;\n"
)
OUT_OF_OFFICE = plain(
    "wang@example.invalid",
    "=?utf-8?b?6Ieq5Yqo5Zue5aSN?=",
    f"本人出差，5.1.1 号返回；邮件已退回处理。\n> Message-ID: <{ID}>\n",
    Auto_Submitted="auto-replied",
    In_Reply_To=f"<{ID}>",
)
POSTMASTER_WRITES = plain(
    "postmaster@relay.invalid", "maintenance", f"Thank you for your mail <{ID}>. We are back on 3 March."
)
LATE = plain(
    "MAILER-DAEMON@relay.invalid",
    "Warning: could not send message for past 4 hours",
    f"THIS IS A WARNING ONLY. 4.4.1 timed out\nMessage-ID: <{ID}>\n",
)
READ = (
    b"From: wang@example.invalid\nMIME-Version: 1.0\n"
    b'Content-Type: multipart/report; report-type=disposition-notification; boundary="f"\n\n'
    b"--f\nContent-Type: text/plain\n\nread\n--f\nContent-Type: message/disposition-notification\n\n"
    b"Original-Message-ID: <" + ID.encode() + b">\nDisposition: manual-action; displayed\n\n--f--\n"
)
