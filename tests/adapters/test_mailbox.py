"""The mailbox (退信邮箱): what lies there is read once and moved aside, in a Maildir and on an IMAP server alike."""

from __future__ import annotations

import mailbox
import socketserver
import ssl
import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from adapters.mailbox import PROCESSED, ImapBox, MaildirBox, box_at
from tests.adapters.certificates import Authority
from tests.adapters.notices import OUT_OF_OFFICE, QMAIL


def maildir(folder: Path, *messages: bytes) -> MaildirBox:
    place = mailbox.Maildir(folder / "mail", create=True)
    for one in messages:
        place.add(one)
    return MaildirBox(folder / "mail")


def test_what_lies_in_a_maildir_is_read_and_moved_aside(tmp_path: Path) -> None:
    box = maildir(tmp_path, QMAIL, OUT_OF_OFFICE)
    found = dict(box.messages(frozenset()))
    assert sorted(found.values()) == sorted([QMAIL, OUT_OF_OFFICE])
    bounce = next(name for name, content in found.items() if content == QMAIL)
    box.move(bounce, PROCESSED)
    assert [content for _, content in box.messages(frozenset())] == [OUT_OF_OFFICE]
    kept = mailbox.Maildir(tmp_path / "mail").get_folder(PROCESSED)
    assert [kept.get_bytes(name) for name in kept.keys()] == [QMAIL]  # noqa: SIM118 - a mailbox is no dict


def test_a_message_named_is_not_read_again(tmp_path: Path) -> None:
    box = maildir(tmp_path, QMAIL)
    (name,) = (name for name, _ in box.messages(frozenset()))
    assert box.messages({name}) == []


def test_a_maildir_that_is_not_there_may_be_there_later(tmp_path: Path) -> None:
    with pytest.raises(OSError):
        MaildirBox(tmp_path / "none").messages(frozenset())


class ImapAccount(socketserver.StreamRequestHandler):
    """As much of IMAP as the box asks for, over one message (IMAP 替身)."""

    said: list[str] = []  # noqa: RUF012 - one account a test
    folders: dict[str, list[bytes]] = {}  # noqa: RUF012
    context: ssl.SSLContext | None = None

    def setup(self) -> None:
        if self.context:
            self.request = self.context.wrap_socket(self.request, server_side=True, do_handshake_on_connect=False)
        super().setup()

    def finish(self) -> None:
        super().finish()
        self.request.close()

    def handle(self) -> None:
        with suppress(ssl.SSLError):  # the other side does not trust us
            self.converse()

    def converse(self) -> None:
        self.wfile.write(b"* OK ready\r\n")
        while line := self.rfile.readline():
            tag, _, command = line.decode().strip().partition(" ")
            self.said.append(command)
            self.wfile.write(self.answer(command) + f"{tag} OK done\r\n".encode())

    def answer(self, command: str) -> bytes:
        name, inbox = command.split()[0].upper(), self.folders["INBOX"]
        if name == "CAPABILITY":
            return b"* CAPABILITY IMAP4rev1\r\n"
        if name == "SELECT":
            return f"* {len(inbox)} EXISTS\r\n".encode()
        if "SEARCH" in command:
            return f"* SEARCH {' '.join(str(number) for number in range(1, len(inbox) + 1))}\r\n".encode()
        if "FETCH" in command:
            content = inbox[int(command.split()[2]) - 1]
            return f"* 1 FETCH (UID 1 BODY[]<0> {{{len(content)}}}\r\n".encode() + content + b")\r\n"
        if "COPY" in command:
            self.folders.setdefault(PROCESSED, []).append(inbox[int(command.split()[2]) - 1])
        if name == "EXPUNGE":
            inbox.clear()
        return b""


@pytest.fixture
def account() -> Iterator[type[ImapAccount]]:
    class Account(ImapAccount):
        said: list[str] = []  # noqa: RUF012
        folders: dict[str, list[bytes]] = {"INBOX": [QMAIL]}  # noqa: RUF012
        port = 0

    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Account) as server:
        Account.port = server.server_address[1]
        serving = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        serving.start()
        yield Account
        server.shutdown()
        serving.join()


def test_what_lies_on_an_imap_server_is_read_and_moved_aside(account: type[ImapAccount], tmp_path: Path) -> None:
    (tmp_path / "password").write_text("secret\n")
    box = box_at(f"imap://ogi@127.0.0.1:{account.port}/INBOX", tmp_path / "password")  # type: ignore[attr-defined]
    ((name, content),) = box.messages(frozenset())
    assert content == QMAIL
    box.move(name, PROCESSED)
    assert box.messages(frozenset()) == []
    assert account.folders[PROCESSED] == [QMAIL]
    assert 'LOGIN ogi "secret"' in account.said


def test_a_server_that_is_not_there_may_be_there_later(tmp_path: Path) -> None:
    with pytest.raises(OSError):
        box_at("imap://ogi@127.0.0.1:9", None).messages(frozenset())


def test_a_server_whose_certificate_nobody_vouches_for_gets_no_password(
    account: type[ImapAccount], tmp_path: Path
) -> None:
    Authority().put_server_certificate(tmp_path / "server.pem")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(tmp_path / "server.pem")
    account.context = context
    with pytest.raises(ssl.SSLCertVerificationError):
        box_at(f"imaps://ogi@127.0.0.1:{account.port}", None).messages(frozenset())  # type: ignore[attr-defined]
    assert account.said == []


def test_settings_name_the_usual_ports_and_folder() -> None:
    box = box_at("imaps://o%40x@mail.invalid", None)
    assert isinstance(box, ImapBox)
    assert (box.port, box.user, box.inbox, box.is_encrypted) == (993, "o@x", "INBOX", True)
    assert box_at("maildir:/var/mail/ogi", None) == MaildirBox(Path("/var/mail/ogi"))
