"""Mail over a real SMTP server (邮件发送): Chinese subject and enclosures intact, all recipients or none, and what may pass told from what may not."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from aiosmtpd.smtp import AuthResult

from adapters.mail import MailServer, SmtpMail
from models.mail import Enclosure, Mail, MailRefused, NothingLeft
from tests.outside import SENDER, MailHandler, smtp_server
from toolchain.ports import free_ports

LONG = "示范县人民政府办公室关于县城污水处理厂运营补贴拨付文件的政府信息公开文书（登记号 demo-2026-0001）"
NAME = "关于二〇二五年度县城污水处理厂运营补贴拨付文件等事项的政府信息公开告知书.pdf"
MAIL = Mail(
    message_id=f"<{'ab' * 20}@office.invalid>",
    to=("wang@example.invalid",),
    subject=LONG,
    text="请查收。\n.\n一行只有一个点\n",
    enclosures=(Enclosure(name=NAME, media_type="application/pdf", content=bytes(range(256)) * 40),),
)


def mail_at(url: str, password_file: Path | None = None) -> SmtpMail:
    return SmtpMail(MailServer.at(url, SENDER, password_file), lambda text: "cd" * 32)


async def test_subject_text_and_enclosure_arrive_as_they_were_sent() -> None:
    async with smtp_server(handler := MailHandler()) as url:
        await mail_at(url).send(MAIL)
    message = handler.message()
    (enclosed,) = message.iter_attachments()
    text = message.get_body()
    assert text
    assert (message["Subject"], message["Message-ID"]) == (LONG, MAIL.message_id)
    assert text.get_content().replace("\r\n", "\n") == MAIL.text
    assert (enclosed.get_filename(), enclosed.get_content()) == (NAME, MAIL.enclosures[0].content)
    assert enclosed.get_content_type() == "application/pdf"
    content = handler.taken[0].original_content
    assert content
    assert content.isascii()


async def test_notices_of_delivery_are_asked_for_where_the_server_gives_any() -> None:
    said: list[str] = []

    async def with_notices(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"220 ready\r\n")
        while line := (await reader.readline()).decode():
            said.append(line.strip())
            answers = {"EHLO": "250-mail.invalid\r\n250 DSN", "DATA": "354 go on"}
            writer.write(f"{answers.get(line[:4], '250 OK')}\r\n".encode())
            if line.startswith("DATA"):
                await reader.readuntil(b"\r\n.\r\n")
                writer.write(b"250 OK\r\n")
        writer.close()

    async with await asyncio.start_server(with_notices, "127.0.0.1", 0) as server:
        await mail_at(f"smtp://127.0.0.1:{server.sockets[0].getsockname()[1]}").send(MAIL)
    assert said[1:3] == [
        f"MAIL FROM:<{SENDER}> RET=HDRS ENVID={MAIL.message_id.strip('<>')}",
        "RCPT TO:<wang@example.invalid> NOTIFY=SUCCESS,FAILURE",
    ]


async def test_an_address_in_chinese_is_sent_where_the_server_takes_such() -> None:
    async with smtp_server(handler := MailHandler()) as url:
        await mail_at(url).send(MAIL.model_copy(update={"to": ("王@例子.invalid",)}))
    assert handler.taken[0].rcpt_tos == ["王@例子.invalid"]
    assert handler.message()["Subject"] == LONG


async def test_all_recipients_get_it_or_none() -> None:
    handler = MailHandler(unknown=("li@example.invalid",))
    async with smtp_server(handler) as url:
        with pytest.raises(MailRefused) as refused:
            await mail_at(url).send(MAIL.model_copy(update={"to": ("wang@example.invalid", "li@example.invalid")}))
    assert handler.taken == []
    assert "example" not in str(refused.value)


@pytest.mark.parametrize("field", ["refuse_recipient", "refuse_data"])
async def test_a_refusal_for_good_is_final_and_names_nobody(field: str) -> None:
    handler = MailHandler()
    setattr(handler, field, "550 5.7.1 wang@example.invalid not wanted")
    async with smtp_server(handler) as url:
        with pytest.raises(MailRefused, match=r"^refused with 550$") as refused:
            await mail_at(url).send(MAIL)
    assert (refused.value.__cause__, refused.value.__suppress_context__) == (None, True)


@pytest.mark.parametrize("field", ["refuse_recipient", "refuse_data"])
async def test_what_the_server_puts_off_may_pass_and_nothing_left(field: str) -> None:
    handler = MailHandler()
    setattr(handler, field, "451 4.7.1 wang@example.invalid later")
    async with smtp_server(handler) as url:
        with pytest.raises(NothingLeft, match=r"^put off with 451$"):
            await mail_at(url).send(MAIL)


async def test_without_a_server_nothing_left() -> None:
    with pytest.raises(NothingLeft):
        await mail_at(f"smtp://127.0.0.1:{free_ports(1)[0]}").send(MAIL)


async def test_of_a_mail_that_is_cut_off_before_the_answer_nobody_knows() -> None:
    async def hangs_up(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"220 ready\r\n")
        while not (line := await reader.readline()).startswith(b"DATA"):
            writer.write(b"250 OK\r\n" if line else b"")
        writer.write(b"354 go on\r\n")
        await reader.readuntil(b"\r\n.\r\n")
        writer.close()

    async with await asyncio.start_server(hangs_up, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        with pytest.raises(ConnectionError) as cut_off:
            await mail_at(f"smtp://127.0.0.1:{port}").send(MAIL.model_copy(update={"text": "x", "enclosures": ()}))
    assert not isinstance(cut_off.value, NothingLeft)


async def answering(answer: bytes, offers: bytes = b"250 mail.invalid") -> asyncio.Server:
    """A server that says this once the text was sent."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"220 ready\r\n")
        while line := await reader.readline():
            writer.write({b"EHLO": offers, b"DATA": b"354 go on"}.get(line[:4], b"250 OK") + b"\r\n")
            if line.startswith(b"DATA"):
                await reader.readuntil(b"\r\n.\r\n")
                writer.write(answer)
        writer.close()

    return await asyncio.start_server(serve, "127.0.0.1", 0)


@pytest.mark.parametrize("answer", [b"so be it\r\n", b"250 " + b"x" * 100_000 + b"\r\n"], ids=["nonsense", "overlong"])
async def test_of_a_mail_whose_answer_says_nothing_nobody_knows(answer: bytes) -> None:
    async with await answering(answer) as server:
        with pytest.raises(ConnectionError) as unknown:
            await mail_at(f"smtp://127.0.0.1:{server.sockets[0].getsockname()[1]}").send(MAIL)
    assert not isinstance(unknown.value, NothingLeft)


async def test_an_address_that_the_server_does_not_take_in_this_writing_is_refused() -> None:
    async with await answering(b"250 OK\r\n") as server:
        post = mail_at(f"smtp://127.0.0.1:{server.sockets[0].getsockname()[1]}")
        with pytest.raises(MailRefused):
            await post.send(MAIL.model_copy(update={"to": ("é@example.invalid",)}))


@pytest.mark.parametrize(
    "address",
    ["wang@", "a b@example.invalid", '"@example.invalid', "王\n@example.invalid", "x,y@b.invalid", "x <y@b.invalid>"],
)
async def test_an_address_that_is_none_is_refused(address: str) -> None:
    async with smtp_server(handler := MailHandler()) as url:
        with pytest.raises(MailRefused):
            await mail_at(url).send(MAIL.model_copy(update={"to": (address,)}))
    assert handler.taken == []


async def test_the_password_is_read_from_its_file_at_each_mail(tmp_path: Path) -> None:
    def let_in(server: object, session: object, envelope: object, mechanism: str, data: object) -> AuthResult:
        return AuthResult(success=getattr(data, "password", b"") == b"right", handled=False)

    secret = tmp_path / "password"
    secret.write_text("wrong\n")
    async with smtp_server(handler := MailHandler(), authenticator=let_in, auth_require_tls=False) as url:
        post = mail_at(url.replace("//", "//ogi@"), secret)
        with pytest.raises(NothingLeft):
            await post.send(MAIL)
        secret.write_text("right\n")
        await post.send(MAIL)
    assert len(handler.taken) == 1


def test_the_message_id_tells_nothing_and_is_always_the_same() -> None:
    post = mail_at("smtp://mail.invalid")
    assert post.message_id("demo/0a 7 mail") == post.message_id("demo/0a 7 mail") == f"<{'cd' * 20}@office.invalid>"


@pytest.mark.parametrize(
    "url, port", [("smtp://h", 25), ("starttls://u@h", 587), ("smtps://h", 465), ("smtp://h:2525", 2525)]
)
def test_each_scheme_has_its_usual_port(url: str, port: int) -> None:
    assert MailServer.at(url, SENDER).port == port
