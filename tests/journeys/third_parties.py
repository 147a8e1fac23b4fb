"""Journeys with third parties (第三方, Art. 32): one objects with good reason, one is silent, one is overruled, one cannot be asked."""

from __future__ import annotations

from datetime import date

from models.acts import EndConsultation, TellThirdParty
from models.reply_kinds import ReplyKind
from rehearsal.throwaway import Rehearsal
from tests.builders import CLERK, HANDLER
from tests.journeys.acting import closed, letter, paper, replied, sealed_and_sent, signed, taken_up
from tests.journeys.consulting import answered, arrived, asked, weighed
from tests.journeys.driven import by_name
from tests.workflows.helping import OpenCase, registered

ASKED, RECEIVED, ANSWERED = date(2026, 3, 4), date(2026, 3, 6), date(2026, 3, 18)


async def third_party_is_asked(office: Rehearsal) -> tuple[OpenCase, str, str]:
    """A case in which one was asked on 2026-03-04: the document, and the sending's id."""
    case = await registered(office)
    await taken_up(case, date(2026, 3, 3))
    given = await paper(case)
    return case, given, await asked(case, "third_party", "A", ASKED, [given])


async def third_party_has_good_reason(office: Rehearsal) -> OpenCase:
    case, _, about = await third_party_is_asked(office)
    await arrived(case, about, RECEIVED)
    await answered(case, about, ANSWERED, "objects")
    await weighed(case, about, "withhold/good_reason")
    await replied(case, letter(ReplyKind.WITHHOLD_THIRD_PARTY), date(2026, 3, 20))
    return await closed(case)


async def third_party_is_silent(office: Rehearsal) -> OpenCase:
    case, given, about = await third_party_is_asked(office)
    await arrived(case, about, RECEIVED)
    await case.goes_to(date(2026, 3, 30))
    await weighed(case, about, "disclose/silent")
    await replied(case, letter(ReplyKind.DISCLOSE, documents=[given]), date(2026, 3, 31))
    return await closed(case)


async def third_party_is_overruled(office: Rehearsal) -> OpenCase:
    """Told on 2026-03-19, it has five working days, until 2026-03-26; issued meanwhile, the reply leaves on the 27th."""
    case, given, about = await third_party_is_asked(office)
    await arrived(case, about, RECEIVED)
    await answered(case, about, ANSWERED, "objects")
    told_on = date(2026, 3, 19)
    await case.goes_to(told_on)
    weighing = await weighed(case, about, "disclose/no_good_reason")
    await case.does(CLERK, TellThirdParty(about=weighing, posted=told_on, proof="邮政挂号收据"))
    await case.goes_to(date(2026, 3, 23))
    issue = await signed(case, letter(ReplyKind.DISCLOSE, documents=[given]))
    await sealed_and_sent(case, issue, date(2026, 3, 27))
    return await closed(case)


async def third_party_cannot_be_asked(office: Rehearsal) -> OpenCase:
    """The letter comes back on 2026-03-12; the agency decides as where one is silent, and withholds."""
    case, _, about = await third_party_is_asked(office)
    await case.goes_to(date(2026, 3, 12))
    await case.does(
        HANDLER, EndConsultation(about=about, ended_on=date(2026, 3, 12), why="returned", text="原址查无此单位")
    )
    await weighed(case, about, "withhold/silent")
    await replied(case, letter(ReplyKind.WITHHOLD_THIRD_PARTY), date(2026, 3, 13))
    return await closed(case)


JOURNEYS = by_name(
    third_party_has_good_reason,
    third_party_is_silent,
    third_party_is_overruled,
    third_party_cannot_be_asked,
)
