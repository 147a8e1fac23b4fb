"""Who may see a case's papers (调阅权限): officers of its agency, no administrator; whoever else asks is refused, and the log has a line."""

from __future__ import annotations

from desk.office import Office, Refused
from models.agency import Officer
from models.base import Words
from models.refusals import no_such_case, other_agency
from models.roles import Role
from models.standing import Refusal
from records import CaseRow, RefusalRow

NO_CASE_CONTENT = Refusal(
    type="NotPermitted",
    sentence=Words(
        zh="系统管理员不得查阅案件内容；请由本机关办案人员办理。",
        en="An administrator sees no case content; ask an officer who handles cases.",
    ),
)
ANOTHERS_BOOK = Refusal(
    type="OtherAgency",
    sentence=Words(zh="该簿册属其他机关。", en="The book is another agency's."),
)


async def case_entrusted(office: Office, number: str, officer: Officer, doing: str) -> CaseRow:
    """The case of this number, to an officer of its agency. ``doing``: what he would do, for the log.

    Raises:
        Refused: there is no such case, it is another agency's, or he is an administrator and nothing else.
    """
    case = await office.records.case(number)
    if case is None:
        raise await turned_away(office, no_such_case(), officer, doing, None)
    if case.agency != officer.agency:
        raise await turned_away(office, other_agency(), officer, doing, case.case_id)
    if sees_no_case(officer):
        raise await turned_away(office, NO_CASE_CONTENT, officer, doing, case.case_id)
    return case


async def book_entrusted(office: Office, agency: str, officer: Officer, doing: str) -> None:
    """Whether an officer may see a book over all cases of this agency (簿册), for it names readers and letters.

    Raises:
        Refused: it is another agency's, or he is an administrator and nothing else.
    """
    if agency != officer.agency:
        raise await turned_away(office, ANOTHERS_BOOK, officer, doing, None)
    if sees_no_case(officer):
        raise await turned_away(office, NO_CASE_CONTENT, officer, doing, None)


def sees_no_case(officer: Officer) -> bool:
    """An administrator looks after officers, calendars and settings; with another role beside he sees what that role sees."""
    return set(officer.roles) == {Role.ADMINISTRATOR}


async def turned_away(office: Office, why: Refusal, officer: Officer, doing: str, case_id: str | None) -> Refused:
    """Writes the refusal to the log, and gives it as the error to raise."""
    row = RefusalRow(at=office.now(), agency=officer.agency, case_id=case_id, act=doing, by=officer.id, refusal=why)
    await office.records.refuse(row)
    return Refused(why)
