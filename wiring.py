"""The wires to the outside world (外部接线): from an office's settings to what its messenger needs."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from activities.ports import Outside
from adapters.case_keys import CaseKeys, KeyRegister, Ring
from adapters.document_store import DocumentStore
from adapters.mail import MailServer, SmtpMail
from adapters.seals import SealFolder
from adapters.templates import TemplateFolder
from letters.press import Press
from models.base import Words
from models.faults import BadInput, Fault
from models.settings import Settings

SENDER_MISSING = Words(zh="设置了 MINGDA_SMTP 就须设置本项", en="must be set where MINGDA_SMTP is")


def outside_for(settings: Settings, ring: Ring, records: KeyRegister, fonts: Sequence[Path]) -> Outside:
    """The office's document store, templates, seals and mail server. ``fonts``: the folders of the letters' fonts.

    Raises:
        BadInput: the settings name a mail server and no sender.
    """
    return Outside(
        press=press_with(tuple(fonts)),
        store=store_of(settings, ring, records),
        templates=TemplateFolder(settings.template_folder),
        seals=SealFolder(settings.seal_folder, settings.picture_seals),
        mail=mail_for(settings, ring),
    )


@lru_cache(maxsize=4)
def press_with(fonts: tuple[Path, ...]) -> Press:
    """One press for each set of fonts in a process: loading them takes long, and much memory."""
    return Press(fonts)


def store_of(settings: Settings, ring: Ring, records: KeyRegister) -> DocumentStore:
    return DocumentStore(settings.document_folder, CaseKeys(records, ring), ring.hidden)


def mail_for(settings: Settings, ring: Ring) -> SmtpMail | None:
    """None: the office has no mail server."""
    if settings.smtp is None:
        return None
    if settings.mail_from is None:
        raise BadInput((Fault(where="MINGDA_MAIL_FROM", what=SENDER_MISSING),))
    return SmtpMail(MailServer.at(settings.smtp, settings.mail_from, settings.smtp_password_file), ring.hidden)
