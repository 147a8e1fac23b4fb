"""Cases and officers that an act names must be there, of this agency, and what the act says that they are."""

from __future__ import annotations

import pytest

from desk.references import (
    COUNTERSIGN,
    NAMES_THE_APPLICANT,
    NO_CASE,
    NO_REPLY_YET,
    OTHER_APPLICANT,
    applicant_faults,
    case_faults,
    officer_faults,
)
from models.acts import (
    Assign,
    DraftReply,
    FindComplete,
    Finding,
    HandOver,
    JoinDuplicate,
    NoteConsistency,
    OfficerAct,
    PrepareConsultation,
    SplitItems,
    SubstituteParty,
)
from models.base import Words
from models.faults import BadInput
from models.reply_kinds import ReplyKind
from policy.permission_table import PERMISSIONS
from rehearsal.throwaway import Rehearsal
from tests.builders import HANDLER, HOLDER, application, request
from tests.workflows.helping import OpenCase, registered


@pytest.fixture(scope="module")
async def mine(station: Rehearsal) -> OpenCase:
    return await registered(station)


@pytest.fixture(scope="module")
async def same(station: Rehearsal) -> OpenCase:
    """Another case of the same applicant."""
    return await registered(station)


@pytest.fixture(scope="module")
async def strange(station: Rehearsal) -> OpenCase:
    """A case of somebody else."""
    (applicant,) = request()["applicants"]
    return await registered(station, applicants=[{**applicant, "id_type": "passport", "id_number": "E1"}])


async def faults(case: OpenCase, deed: OfficerAct) -> list[tuple[str, Words]]:
    found = await case_faults(case.office.office, deed, case.number)
    return [(one.where, one.what) for one in found]


def repeat(number: str) -> DraftReply:
    return DraftReply(findings=(Finding(item=1, kind=ReplyKind.REPEAT, reason="已答复", earlier=number),))


async def test_like_cases_that_are_noted_must_be_there(mine: OpenCase, strange: OpenCase) -> None:
    noted = NoteConsistency(numbers=(strange.number, "demo-2026-9999", mine.number), text="口径一致")
    assert [where for where, _ in await faults(mine, noted)] == ["numbers", "numbers"]


async def test_a_double_is_joined_to_a_case_of_the_same_applicant(
    mine: OpenCase, same: OpenCase, strange: OpenCase
) -> None:
    assert await faults(mine, JoinDuplicate(number=same.number, reason="重复")) == []
    assert await faults(mine, JoinDuplicate(number=strange.number, reason="重复")) == [("number", OTHER_APPLICANT)]
    assert await faults(mine, JoinDuplicate(number="no such", reason="重复")) == [("number", NO_CASE)]


async def test_an_earlier_reply_is_one_to_the_same_applicant_that_was_given(
    mine: OpenCase, same: OpenCase, strange: OpenCase
) -> None:
    assert await faults(mine, repeat(same.number)) == [("findings[1].earlier", NO_REPLY_YET)]
    assert await faults(mine, repeat(strange.number)) == [("findings[1].earlier", OTHER_APPLICANT)]


async def test_items_are_split_off_to_cases_of_the_same_applicant(mine: OpenCase, strange: OpenCase) -> None:
    split = SplitItems(items=(1,), numbers=(strange.number,))
    assert await faults(mine, split) == [("numbers", OTHER_APPLICANT)]


async def test_officers_named_have_the_role_of_their_part(mine: OpenCase) -> None:
    office = mine.office.office

    async def wrong(deed: OfficerAct) -> list[str]:
        return [one.where for one in await officer_faults(office, deed, "demo")]

    assert await wrong(Assign(handler=HANDLER.id, holder=HOLDER.id)) == []
    assert await wrong(Assign(handler=HOLDER.id, holder="nobody")) == ["handler", "holder"]
    assert await wrong(HandOver(part="handler", to=HANDLER.id, reason="调岗")) == []
    assert await wrong(HandOver(part="holder", to=HANDLER.id, reason="调岗")) == ["to"]
    away = DraftReply(findings=repeat(mine.number).findings, countersign_by=("nobody", HOLDER.id))
    assert await wrong(away) == ["countersign_by"]


def letter(**changes: str) -> PrepareConsultation:
    told = {"name": "某公司", "address": "示范县某路1号", "text": "现就下列信息征求意见", **changes}
    return PrepareConsultation.model_validate({"sort": "third_party", "mark": "A", **told})


@pytest.fixture(scope="module")
async def represented(station: Rehearsal) -> OpenCase:
    """A case with an agent, whose applicant was renamed since."""
    agent = {"name": "Li Wei", "id_type": "passport", "id_number": "E2", "authorisation": "授权委托书"}
    case = await registered(station, agent=agent)
    renamed = application().applicants[0].model_copy(update={"name": "王大明"})
    await case.does(HANDLER, SubstituteParty(applicant=renamed, reason="更名", proof="户口簿"))
    return case


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("text", "王小明申请公开下列信息"),
        ("text", "申请人王 小\n明"),
        ("text", "王大明申请公开"),
        ("text", "代理人 LI WEI"),
        ("name", "王小明"),
        ("address", "王大明转"),
    ],
)
async def test_a_letter_of_consultation_names_neither_applicant_nor_agent(
    represented: OpenCase, field: str, text: str
) -> None:
    office = represented.office.office
    found = await applicant_faults(office, letter(**{field: text}), "demo", represented.number)
    assert [(one.where, one.what) for one in found] == [(field, NAMES_THE_APPLICANT)]


async def test_a_letter_that_names_nobody_is_taken_and_one_that_does_is_refused_at_the_desk(
    represented: OpenCase,
) -> None:
    office = represented.office.office
    assert await applicant_faults(office, letter(), "demo", represented.number) == []
    assert await applicant_faults(office, letter(text="王小明"), "other", represented.number) == []
    assert (await represented.refused(HANDLER, letter(text="王小明申请"))).type == "NotNow"  # not open: nothing is told
    await represented.does(HANDLER, FindComplete())
    with pytest.raises(BadInput) as bad:
        await represented.does(HANDLER, letter(text="王小明申请"))
    assert [one.where for one in bad.value.faults] == ["text"]
    assert "王小明" not in str(bad.value)


def test_whoever_is_named_to_countersign_has_one_of_the_roles_that_may() -> None:
    table = next(row.roles for row in PERMISSIONS if row.act == "countersign")
    assert table == COUNTERSIGN
