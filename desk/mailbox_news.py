"""News from the mailbox (退信与投递通知): what mail servers tell of our mails, given to the cases whose mails they were."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from datetime import date

import structlog
from temporalio.client import Client
from temporalio.service import RPCError, RPCStatusCode

from adapters.mailbox import AFTER_CLOSING, PROCESSED, Box
from adapters.returned_mail import Told, told_in
from models.acts import ErrandFailed, MailDelivered, MailReturned, MailSent
from models.machine_ids import delivered_id, returned_id
from models.roles import Role
from models.signed import Signed
from records import MailOf, Records
from workflows.information_request import InformationRequest

log = structlog.get_logger()


@dataclass(frozen=True)
class MailboxReader:
    """Reads one mailbox again and again (退信邮箱读取). ``left``: messages that are none of ours, and are not read again."""

    client: Client
    records: Records
    box: Box
    left: set[str] = field(default_factory=set)

    async def read_once(self, today: date) -> int:
        """Gives each notice to its case, as of this day, and moves it aside; how many were given.

        Safe to repeat: a case enters the news of one mail once. What is no notice of a mail of ours stays where it is.
        """
        given, seen = 0, set(self.left)
        while found := await asyncio.to_thread(self.box.messages, seen):
            for name, content in found:
                seen.add(name)
                given += await self._given(name, told_in(content), today)
        if self.left:
            log.info("messages left in the mailbox", count=len(self.left))
        return given

    async def _given(self, name: str, told: Told | None, today: date) -> bool:
        mail = await self.records.mail_of(told.message_id) if told else None
        if told is None or mail is None:
            self.left.add(name)
            return False
        if not await self._is_entered(mail, told.message_id):
            return False  # its own news is still on the way: at the next look
        folder = PROCESSED if await self._signalled(mail, told, today) else AFTER_CLOSING
        await asyncio.to_thread(self.box.move, name, folder)
        return folder == PROCESSED

    async def _is_entered(self, mail: MailOf, message_id: str) -> bool:
        """Whether the case knows that it was sent, or failed, though it may have left."""
        acts = [line.entry.signed.act for line in await self.records.lines(mail.case_id)]
        has_failed = any(isinstance(one, ErrandFailed) and one.errand == mail.errand for one in acts)
        return has_failed or any(isinstance(one, MailSent) and one.message_id == message_id for one in acts)

    async def _signalled(self, mail: MailOf, told: Told, today: date) -> bool:
        """False: the case is over, and takes no news any more."""
        handle = self.client.get_workflow_handle_for(InformationRequest.run, mail.case_id)
        try:
            await handle.signal(InformationRequest.news, signed_news(mail, told, today))
        except RPCError as error:
            if error.status is not RPCStatusCode.NOT_FOUND:
                raise
            log.warning("news of a mail after closing", case=mail.case_id, action=told.action)
            return False
        return True


def signed_news(mail: MailOf, told: Told, today: date) -> Signed:
    """The news as the messenger signs it; its id is made from the mail's."""
    if told.action == "failed":
        act_id = returned_id(told.message_id)
        act: MailReturned | MailDelivered = MailReturned(about=mail.about, returned_on=today, status=told.status)
    else:
        act_id = delivered_id(told.message_id)
        act = MailDelivered(about=mail.about, delivered_on=today, status=told.status)
    agency = mail.case_id.partition("/")[0]
    return Signed(id=act_id, agency=agency, by=Role.MESSENGER, roles=(Role.MESSENGER,), act=act)
