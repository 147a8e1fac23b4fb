"""The office's mailbox (退信邮箱), in which notices and bounces come back: a Maildir, or an IMAP account."""

from __future__ import annotations

import imaplib
import mailbox
import re
import ssl
from collections.abc import Iterator, Set
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol
from urllib.parse import unquote, urlsplit

PROCESSED, AFTER_CLOSING = "processed", "after-closing"
MOST_BYTES = 2_000_000
"""Of each message no more is read: notices are short, and what they return of the mail may be long."""
AT_ONCE, SECONDS, PORT, ENCRYPTED_PORT = 50, 60.0, 143, 993


class Box(Protocol):
    """A mailbox. All of it may block for a while, and may raise an OSError that may pass."""

    def messages(self, but: Set[str]) -> list[tuple[str, bytes]]:
        """The next messages that lie there, but for these, each with a name of its own; none: there are no others."""

    def move(self, name: str, folder: str) -> None:
        """Puts it into a folder beside, which is made where it is missing."""


@dataclass(frozen=True)
class MaildirBox:
    """A Maildir (邮件目录), as a mail server on this machine fills it."""

    path: Path

    def messages(self, but: Set[str]) -> list[tuple[str, bytes]]:
        with self.opened() as box:
            return [(name, read(box, name)) for name in sorted(set(box.keys()) - but)[:AT_ONCE]]

    def move(self, name: str, folder: str) -> None:
        with self.opened() as box:
            to = box.get_folder(folder) if folder in box.list_folders() else box.add_folder(folder)
            to.add(box.get_message(name))
            box.discard(name)

    @contextmanager
    def opened(self) -> Iterator[mailbox.Maildir]:
        try:
            yield mailbox.Maildir(self.path, create=False)
        except (mailbox.Error, KeyError):  # it is not there yet, or somebody else just took a message out
            raise OSError("the mailbox is not as it should be") from None


def read(box: mailbox.Maildir, name: str) -> bytes:
    with box.get_file(name) as file:
        found: bytes = file.read(MOST_BYTES)
        return found


@dataclass(frozen=True)
class ImapBox:
    """A mailbox on a server (IMAP4), in the folder ``inbox``. ``password_file`` is read at each look."""

    host: str
    port: int
    is_encrypted: bool
    user: str
    password_file: Path | None
    inbox: str = "INBOX"
    made: set[str] = field(default_factory=set)

    def messages(self, but: Set[str]) -> list[tuple[str, bytes]]:
        with self.opened() as server:
            _, found = server.uid("SEARCH", "ALL")
            names = found[0].decode().split() if found and found[0] else []
            return [(name, fetched(server, name)) for name in [one for one in names if one not in but][:AT_ONCE]]

    def move(self, name: str, folder: str) -> None:
        with self.opened() as server:
            if folder not in self.made:
                server.create(folder)  # one that is there is refused, which is as good
                self.made.add(folder)
            answer, _ = server.uid("COPY", name, folder)
            if answer != "OK":
                raise OSError("the mailbox keeps no copy")
            server.uid("STORE", name, "+FLAGS", r"(\Deleted)")
            server.expunge()

    @contextmanager
    def opened(self) -> Iterator[imaplib.IMAP4]:
        """Logged in, with the folder selected."""
        try:
            with self.connected() as server:
                server.login(self.user, self.password_file.read_text().strip() if self.password_file else "")
                server.select(self.inbox)
                yield server
        except imaplib.IMAP4.error:
            raise OSError("the mailbox does not answer as it should") from None

    def connected(self) -> imaplib.IMAP4:
        """To a server that shows a valid certificate of its name, where it is encrypted. Raises OSError."""
        if not self.is_encrypted:
            return imaplib.IMAP4(self.host, self.port, timeout=SECONDS)
        return imaplib.IMAP4_SSL(self.host, self.port, timeout=SECONDS, ssl_context=ssl.create_default_context())


def fetched(server: imaplib.IMAP4, name: str) -> bytes:
    _, parts = server.uid("FETCH", name, f"(BODY.PEEK[]<0.{MOST_BYTES}>)")
    return next((one[1] for one in parts if isinstance(one, tuple)), b"")


def box_at(url: str, password_file: Path | None) -> Box:
    """The mailbox of a setting such as ``maildir:/var/mail/ogi`` or ``imaps://user@host/INBOX``."""
    scheme, _, rest = url.partition(":")
    if scheme == "maildir":
        return MaildirBox(Path(re.sub(r"^//", "", rest)))
    parts = urlsplit(url)
    usual = ENCRYPTED_PORT if scheme == "imaps" else PORT
    return ImapBox(
        host=parts.hostname or "localhost",
        port=parts.port or usual,
        is_encrypted=scheme == "imaps",
        user=unquote(parts.username or ""),
        password_file=password_file,
        inbox=unquote(parts.path.strip("/")) or "INBOX",
    )
