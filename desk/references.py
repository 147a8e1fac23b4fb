"""What an act refers to (行为所涉的人和案): officers with their roles, other cases, the applicant. Only this office can look them up."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from desk.office import Office
from models.acts import (
    Assign,
    DraftReply,
    HandOver,
    JoinDuplicate,
    NoteConsistency,
    OfficerAct,
    PrepareConsultation,
    Register,
    SplitItems,
    SubstituteParty,
)
from models.agency import Officer
from models.base import Words
from models.faults import Fault
from models.ledger import Line
from models.likeness import share_an_applicant
from models.reply_kinds import ReplyKind
from models.roles import ROLE_NAMES, Role
from records import CaseRow

NO_CASE = Words(zh="本机关没有这个登记号的案件", en="no case of this number in this agency")
ITSELF = Words(zh="就是本案", en="is this very case")
OTHER_APPLICANT = Words(zh="不是同一申请人的案件", en="is not a case of the same applicant")
NO_REPLY_YET = Words(zh="该案尚未答复", en="that case has no reply yet")
NAMES_THE_APPLICANT = Words(
    zh="不得写明申请人：征求意见书不向被征求意见者披露申请人及其代理人",
    en="must not name the applicant or the agent: those consulted are not told who asked",
)
SHORTEST_NAME = 2
"""A name of one character stands in too many words to tell a name from them."""
TOLD_IN_A_LETTER = ("name", "address", "text")
PARTS = {"handler": (Role.CASE_HANDLER,), "holder": (Role.HOLDING_UNIT,)}
COUNTERSIGN = (Role.HOLDING_UNIT, Role.UNIT_HEAD, Role.CASE_HANDLER, Role.OGI_HEAD)
"""Who may countersign, as the permission table has it; a test holds them together."""


class Named(NamedTuple):
    """A case that an act names (所指案件): in which field, and what it must be."""

    field: str
    number: str
    same_applicant: bool = False
    answered: bool = False


async def officer_faults(office: Office, deed: OfficerAct, agency: str) -> list[Fault]:
    """The officers named who are not there or have none of the roles."""
    named = list(officers_named(deed))
    if not named:
        return []
    roles = {one.id: one.roles for one in await office.records.officers(agency)}
    return [
        Fault(where=field, what=no_such(able))
        for field, officer, able in named
        if not set(able) & set(roles.get(officer, ()))
    ]


def officers_named(deed: OfficerAct) -> Iterator[tuple[str, str, tuple[Role, ...]]]:
    """In which field an act names whom, and one of which roles that one must have."""
    match deed:
        case Assign():
            yield from (("handler", deed.handler, PARTS["handler"]), ("holder", deed.holder, PARTS["holder"]))
        case HandOver():
            yield "to", deed.to, PARTS[deed.part]
        case DraftReply():
            yield from (("countersign_by", one, COUNTERSIGN) for one in deed.countersign_by)


def no_such(roles: Sequence[Role]) -> Words:
    names = [ROLE_NAMES[one] for one in roles]
    zh, en = "、".join(one.zh for one in names), " or ".join(one.en for one in names)
    return Words(zh=f"本机关没有这个{zh}；见 officer list", en=f"no such {en} in this agency; see officer list")


def looks_into_the_case(deed: OfficerAct) -> bool:
    """Whether an act is held against what stands in its case or in others (须核对案情)."""
    return isinstance(deed, PrepareConsultation) or any(cases_named(deed))


async def is_open_to(office: Office, number: str, deed: OfficerAct, officer: Officer) -> bool:
    """Whether an act of this kind is open in the officer's agency's case to one of his roles (可否办理), whatever it is about."""
    case = await office.records.case(number)
    standing = await office.records.standing(case.case_id) if case and case.agency == officer.agency else None
    return standing is not None and any(
        one.act == deed.act and set(one.roles) & set(officer.roles) for one in standing.open
    )


async def case_faults(office: Office, deed: OfficerAct, number: str) -> list[Fault]:
    """What is wrong with the cases named; nothing, where the act's own case is not there: that is refused elsewhere."""
    here = await office.records.case(number)
    if here is None:
        return []
    return [Fault(where=one.field, what=why) for one in cases_named(deed) if (why := await why_not(office, one, here))]


def cases_named(deed: OfficerAct) -> Iterator[Named]:
    match deed:
        case NoteConsistency():
            yield from (Named("numbers", one) for one in deed.numbers)
        case SplitItems():
            yield from (Named("numbers", one, same_applicant=True) for one in deed.numbers)
        case JoinDuplicate():
            yield Named("number", deed.number, same_applicant=True)
        case DraftReply():
            repeats = [one for one in deed.findings if one.kind is ReplyKind.REPEAT and one.earlier]
            for one in repeats:
                yield Named(f"findings[{one.item}].earlier", one.earlier or "", same_applicant=True, answered=True)


async def why_not(office: Office, named: Named, here: CaseRow) -> Words | None:
    """Why a case that an act names is not what it must be; None: it is."""
    there = await office.records.case(named.number)
    if there is None or there.agency != here.agency:
        return NO_CASE
    if there.number == here.number:
        return ITSELF
    lines = await office.records.lines(there.case_id)
    if named.same_applicant and not share_an_applicant(await office.records.lines(here.case_id), lines):
        return OTHER_APPLICANT
    answered = any(line.entry.signed.act.act == "dispatch" for line in lines)
    return NO_REPLY_YET if named.answered and not answered else None


async def applicant_faults(office: Office, deed: OfficerAct, agency: str, number: str) -> list[Fault]:
    """Where a letter of consultation names an applicant or an agent of its case, who is not made known to those asked (Art. 32).

    Nothing of another agency's case, of which nobody here may learn anything.
    """
    case = await office.records.case(number) if isinstance(deed, PrepareConsultation) else None
    if case is None or case.agency != agency:
        return []
    names = {bare(one) for one in names_of(await office.records.lines(case.case_id)) if len(bare(one)) >= SHORTEST_NAME}
    told = {field: bare(getattr(deed, field)) for field in TOLD_IN_A_LETTER}
    return [
        Fault(where=field, what=NAMES_THE_APPLICANT)
        for field, text in told.items()
        if any(one in text for one in names)
    ]


def names_of(lines: Sequence[Line]) -> Iterator[str]:
    """Everybody who asks or asked in this case, and who acts for them (申请人、代理人的姓名或者名称)."""
    for line in lines:
        act = line.entry.signed.act
        if isinstance(act, Register):
            yield from (one.name for one in act.application.applicants)
            if act.application.agent:
                yield act.application.agent.name
        elif isinstance(act, SubstituteParty):
            yield act.applicant.name


def bare(text: str) -> str:
    """A text without spaces and capitals, so that a name in it is found however it is written."""
    return re.sub(r"\s", "", text).casefold()
