"""What machines tell of a random case (系统消息的随机生成): of seal, mail and pick-up; mostly what is awaited, sometimes what is not."""

from __future__ import annotations

from datetime import timedelta
from random import Random

from models.acts import (
    ErrandFailed,
    LetterSealed,
    MailDelivered,
    MailReturned,
    MailSent,
    MessengerNews,
    PickedUp,
)
from models.roles import Role
from models.signed import Signed
from procedure.errand_keys import mail_key, seal_key
from tests.builders import PaperCase, digest
from tests.procedure.wished import NOWHERE

ALL_NEWS = ("letter_sealed", "mail_sent", "mail_returned", "mail_delivered", "picked_up")
OF_AN_ERRAND = {"letter_sealed": seal_key, "mail_sent": mail_key}
"""News of errands that may fail as well, and the keys of these."""


def awaited(case: PaperCase, rng: Random) -> tuple[str, str] | None:
    """Something that a machine may tell now, and about which act; None: nothing."""
    known = case.standing.awaited_news
    one = rng.choice(known) if known else None
    return (one.act, one.about or NOWHERE) if one else None


def out_of_the_blue(case: PaperCase, rng: Random) -> tuple[str, str]:
    """Something about any act, or about none, that nobody awaits."""
    about = rng.choice([*(line.entry.signed.id for line in case.lines), NOWHERE])
    known = {(one.act, one.about) for one in case.standing.awaited_news}
    return next(one for one in ((act, about) for act in ALL_NEWS) if one not in known)


def told(case: PaperCase, rng: Random, act: str, about: str) -> MessengerNews:
    """The news, as if all went well."""
    match act:
        case "letter_sealed":
            return LetterSealed(errand=errand(case, act, about), about=about, sha256=digest("盖章"), service="演示")
        case "mail_sent":
            sent_at = case.now - timedelta(days=rng.choice((0, 0, 0, 2)))
            twice, key = rng.random() < 0.2, errand(case, act, about)
            return MailSent(errand=key, about=about, message_id="m", sent_at=sent_at, may_have_left_twice=twice)
        case "mail_returned":
            return MailReturned(about=about, returned_on=case.today, status="5.1.1")
        case "mail_delivered":
            return MailDelivered(about=about, delivered_on=case.today, status="2.0.0")
    return PickedUp(about=about, served_on=case.today)


def errand(case: PaperCase, act: str, about: str) -> str:
    """The key of the errand of which this is the news."""
    seq = next((line.entry.seq for line in case.lines if line.entry.signed.id == about), 0)
    return OF_AN_ERRAND[act](seq)


def by_the_messenger(act_id: str, news: MessengerNews) -> Signed:
    return Signed(id=act_id, agency="demo", by=Role.MESSENGER, roles=(Role.MESSENGER,), act=news)


def machines_talk(case: PaperCase, rng: Random, act_id: str) -> None:
    """Now and then a machine tells something: what is awaited is entered, anything else refused, and nothing changed by it."""
    chance = rng.random()
    if chance < 0.5 and (one := awaited(case, rng)):
        fails = one[0] in OF_AN_ERRAND and rng.random() < 0.25
        news = ErrandFailed(errand=errand(case, *one), why="refused") if fails else told(case, rng, *one)
        assert case.enter(by_the_messenger(act_id, news)) is None, news
    elif chance > 0.95:
        before, lines = case.standing, len(case.lines)
        why = case.enter(by_the_messenger(act_id, told(case, rng, *out_of_the_blue(case, rng))))
        assert why is not None
        assert (why.type, case.standing, len(case.lines)) == ("NotNow", before, lines)
