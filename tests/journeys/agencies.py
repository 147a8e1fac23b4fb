"""Journeys with other agencies (共同制作机关、其他机关, Art. 33(3), 34): silent, objecting, answering late, waited for no more; and all in turn."""

from __future__ import annotations

from datetime import date

from models.acts import (
    ApproveExtension,
    AskSupplement,
    EndConsultation,
    Finding,
    HandInSupplement,
    RequestExtension,
)
from models.reply_kinds import ReplyKind
from rehearsal.throwaway import Rehearsal
from tests.builders import CLERK, HANDLER, HEAD
from tests.journeys.acting import closed, did, letter, of_findings, paper, replied, taken_up
from tests.journeys.consulting import answered, arrived, asked, weighed
from tests.journeys.driven import by_name
from tests.workflows.helping import OpenCase, registered

ASKED = date(2026, 3, 4)


async def co_producer_is_silent_and_another_objects(office: Rehearsal) -> OpenCase:
    """Two items made with others: A is silent until 2026-03-26 and agrees by that; B, asked of the other item, objects."""
    items = [{"description": "联合印发的补贴办法"}, {"description": "联合验收意见"}]
    case = await registered(office, items=items)
    await taken_up(case, date(2026, 3, 3))
    given = await paper(case, "联合印发文件")
    about_a = await asked(case, "co_producer", "A", ASKED, [given])
    about_b = await asked(case, "co_producer", "B", ASKED, item=2)
    await arrived(case, about_a, date(2026, 3, 5))
    await arrived(case, about_b, date(2026, 3, 5))
    await answered(case, about_b, date(2026, 3, 12), "objects")
    given_and_kept = of_findings(
        Finding(item=1, kind=ReplyKind.DISCLOSE, reason="共同制作机关视为同意公开。", documents=(given,)),
        Finding(item=2, kind=ReplyKind.WITHHOLD_PROCESS, reason="属讨论记录，共同制作机关亦不同意公开。"),
    )
    await replied(case, given_and_kept, date(2026, 3, 27))
    return await closed(case)


async def other_agencies_answer_or_are_waited_for_no_more(office: Rehearsal) -> OpenCase:
    """B answers on 2026-03-12; C never does, is asked for again after ten working days, and waited for no more on the 19th."""
    case = await registered(office)
    await taken_up(case, date(2026, 3, 3))
    given = await paper(case)
    about_b = await asked(case, "other_agency", "B", ASKED, [given])
    about_c = await asked(case, "other_agency", "C", ASKED, [given])
    await answered(case, about_b, date(2026, 3, 12), "agrees")
    given_up = date(2026, 3, 19)
    await case.goes_to(given_up)
    await case.does(
        HANDLER, EndConsultation(about=about_c, ended_on=given_up, why="no_longer_needed", text="经催询仍未答复")
    )
    await replied(case, letter(ReplyKind.DISCLOSE, documents=[given]), date(2026, 3, 20))
    return await closed(case)


async def supplemented_then_extended_then_a_third_party_is_asked(office: Rehearsal) -> OpenCase:
    """Received anew on 2026-03-13: due 2026-04-13; ten working days more: 2026-04-27; six set aside: 2026-05-08."""
    case = await registered(office)
    await case.goes_to(date(2026, 3, 6))
    ask = AskSupplement(items=("请写明文件的年份",), until=date(2026, 3, 20), posted=date(2026, 3, 6))
    about = await did(case, HANDLER, ask)
    await arrived(case, about, date(2026, 3, 9))
    await case.goes_to(date(2026, 3, 13))
    await case.does(CLERK, HandInSupplement(received_on=date(2026, 3, 13), text="2025年"))
    await taken_up(case, date(2026, 3, 16))
    given = await paper(case)
    await case.goes_to(date(2026, 4, 9))
    extension = await did(case, HANDLER, RequestExtension(working_days=10, reason="需汇总多年材料"))
    await case.does(HEAD, ApproveExtension(about=extension, posted=date(2026, 4, 9)))
    third = await asked(case, "third_party", "A", date(2026, 4, 10), [given])
    await arrived(case, third, date(2026, 4, 13))
    await answered(case, third, date(2026, 4, 20), "agrees")
    await weighed(case, third, "disclose/agreed")
    await replied(case, letter(ReplyKind.DISCLOSE, documents=[given]), date(2026, 5, 8))
    return await closed(case)


JOURNEYS = by_name(
    co_producer_is_silent_and_another_objects,
    other_agencies_answer_or_are_waited_for_no_more,
    supplemented_then_extended_then_a_third_party_is_asked,
)
