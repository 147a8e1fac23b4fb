"""Journeys of the confidentiality review (保密审查, Art. 14, 17): a doubt determined, a stub of a secret, a spill."""

from __future__ import annotations

from datetime import date

from models.acts import DeclareClassified, RecordDetermination, ReferForDetermination, RemoveSpill, ReturnForRedraft
from models.reply_kinds import ReplyKind
from rehearsal.throwaway import Rehearsal
from tests.builders import CLERK, HANDLER, HEAD, HOLDER, REVIEWER, clear, document, number
from tests.journeys.acting import closed, decided, did, letter, paper, replied, taken_up
from tests.journeys.driven import by_name
from tests.workflows.helping import OpenCase, registered

STUB = DeclareClassified(
    own_number="存-2026-3",
    holder="示范县国防动员办公室",
    level="secret",
    period="十年",
    legal_basis="国家秘密及其密级具体范围的规定",
    review_number="保审2026-3",
)


async def a_doubt_is_referred_and_may_be_disclosed(office: Rehearsal) -> OpenCase:
    """Referred on 2026-03-04, determined on the 24th: the reply period runs on, by the office's strict reading."""
    case = await registered(office)
    await taken_up(case, date(2026, 3, 3))
    doubtful = document()
    await case.does(HOLDER, doubtful)
    day, back = date(2026, 3, 4), date(2026, 3, 24)
    await case.goes_to(day)
    refer = ReferForDetermination(about=doubtful.sha256, mark="B", authority="示范市国家保密局", posted=day)
    about = await did(case, REVIEWER, refer)
    await case.goes_to(back)
    found = RecordDetermination(about=about, received_on=back, may_be_disclosed=True, text="经确定，不属国家秘密")
    await case.does(REVIEWER, found)
    await case.does(REVIEWER, clear(doubtful.sha256))
    await replied(case, letter(ReplyKind.DISCLOSE, documents=[doubtful.sha256]), date(2026, 3, 26))
    return await closed(case)


async def a_state_secret_is_known_by_its_stub_only(office: Rehearsal) -> OpenCase:
    case = await registered(office)
    await taken_up(case, date(2026, 3, 3))
    await case.does(HOLDER, STUB)
    await replied(case, letter(ReplyKind.WITHHOLD_STATE_SECRET), date(2026, 3, 6))
    return await closed(case)


async def a_spill_after_the_issue_is_taken_out(office: Rehearsal) -> OpenCase:
    """Numbered already, the reply is taken back: what it gave should never have come in; the number is void."""
    case = await registered(office)
    await taken_up(case, date(2026, 3, 3))
    given = await paper(case)
    draft = letter(ReplyKind.DISCLOSE, documents=[given])
    about = await did(case, HANDLER, draft)
    issue = await decided(case, about, draft)
    await case.does(CLERK, number(issue))
    await case.goes_to(date(2026, 3, 4))
    await case.does(REVIEWER, RemoveSpill(about=given, reason="发现系涉密文件误传"))
    await case.does(HEAD, ReturnForRedraft(about=about, reason="所附材料已移除"))
    await case.does(HOLDER, STUB)
    await replied(case, letter(ReplyKind.WITHHOLD_STATE_SECRET), date(2026, 3, 5))
    return await closed(case)


JOURNEYS = by_name(
    a_doubt_is_referred_and_may_be_disclosed,
    a_state_secret_is_known_by_its_stub_only,
    a_spill_after_the_issue_is_taken_out,
)
