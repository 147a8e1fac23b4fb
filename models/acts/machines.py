"""Acts of machines (系统自行记入的行为): alarms and news. No person may enter them."""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal

from models.acts.base import AnAct, Digest, Id
from models.base import Day


class Alarm(AnAct):
    """A rung of a clock's ladder is due (期限提醒). Entered by the clock alone."""

    act: Literal["alarm"] = "alarm"
    clock: str
    due: date
    rung: str
    at: datetime

    @property
    def key(self) -> str:
        return f"{self.clock} {self.due} {self.rung}"


class ErrandFailed(AnAct):
    """An errand failed for good (事务失败). Entered by the messenger alone."""

    act: Literal["errand_failed"] = "errand_failed"
    errand: str
    why: str


class CalendarChanged(AnAct):
    """A new calendar notice is in: all clocks are derived anew (放假通知更新). Entered by the calendar alone."""

    act: Literal["calendar_changed"] = "calendar_changed"
    notice: str


class LetterSealed(AnAct):
    """The electronic seal was set (电子印章已加盖). ``about``: the act that asked for it; ``sha256``: of the sealed letter.

    ``service``: which seal service did it; ``certificate``: the serial number of the signer's certificate, None where the seal is
    a picture only. Entered by the messenger alone.
    """

    act: Literal["letter_sealed"] = "letter_sealed"
    errand: str
    about: Id
    sha256: Digest
    service: str
    certificate: str | None = None


class MailSent(AnAct):
    """The mail server took a letter (电子邮件已发出). ``about``: the act that sent it; ``sent_at``: when the server took it.

    ``may_have_left_twice``: an earlier try was cut off before its outcome was known (可能重复发出). Entered by the messenger alone.
    """

    act: Literal["mail_sent"] = "mail_sent"
    errand: str
    about: Id
    message_id: str
    sent_at: datetime
    may_have_left_twice: bool = False


class MailReturned(AnAct):
    """A notice says that a letter sent by e-mail could not be delivered (电子邮件退信通知). ``status``: the code that it gives, such as 5.1.1.

    Whoever has the mail could have written it: it moves no day, and asks a person to see.
    """

    act: Literal["mail_returned"] = "mail_returned"
    about: Id
    returned_on: Day
    status: str | None = None


class MailDelivered(AnAct):
    """The recipient's mail server confirmed that it took the letter (对方邮件系统已接收)."""

    act: Literal["mail_delivered"] = "mail_delivered"
    about: Id
    delivered_on: Day
    status: str | None = None


class PickedUp(AnAct):
    """The applicant took the reply from the web with a one-time code (网上领取), which is its service. ``about``: the dispatch."""

    act: Literal["picked_up"] = "picked_up"
    about: Id
    served_on: Day
