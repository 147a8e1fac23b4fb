"""Settings (设置): a password is never sent in the clear over a network."""

from __future__ import annotations

import pytest

from models.faults import BadInput
from models.settings import settings_from


@pytest.mark.parametrize(
    ("name", "value"), [("MINGDA_MAILBOX", "imap://ogi@mail.invalid/INBOX"), ("MINGDA_SMTP", "smtp://ogi@mail.invalid")]
)
def test_a_login_in_the_clear_is_refused(name: str, value: str) -> None:
    with pytest.raises(BadInput) as bad:
        settings_from({name: value})
    assert [one.where for one in bad.value.faults] == [name]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("MINGDA_MAILBOX", "imaps://ogi@mail.invalid/INBOX"),
        ("MINGDA_MAILBOX", "imap://ogi@127.0.0.1:1143/INBOX"),
        ("MINGDA_MAILBOX", "imap://ogi@[::1]"),
        ("MINGDA_MAILBOX", "maildir:/var/mail/ogi"),
        ("MINGDA_SMTP", "starttls://ogi@mail.invalid"),
        ("MINGDA_SMTP", "smtp://mail.invalid"),
        ("MINGDA_SMTP", "smtp://ogi@localhost"),
    ],
)
def test_one_that_is_encrypted_or_stays_on_this_machine_is_not(name: str, value: str) -> None:
    settings = settings_from({name: value})
    assert value in (settings.mailbox, settings.smtp)
