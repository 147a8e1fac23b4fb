"""like: cases that ask for the same or the like, with earlier replies (同类申请); what several asked for (主动公开建议)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from cli.commands.lists import look_up_agency
from cli.commands.show import outcome_words
from cli.saying import as_json_line, message, said, table
from cli.typing_it import typed
from desk.office import Office, Refused
from models.base import Words
from models.refusals import no_such_case
from models.reply_kinds import ReplyKind
from models.standing import STAGE_NAMES
from policy.policy import POLICY
from records import AskedBySeveral, CaseRow, LikeCase

HEAD = (
    Words(zh="本案事项", en="item"),
    Words(zh="登记号", en="number"),
    Words(zh="事项", en="its item"),
    Words(zh="相似度", en="like"),
    Words(zh="申请人", en="applicant"),
    Words(zh="收到日", en="received"),
    Words(zh="阶段", en="stage"),
    Words(zh="结果", en="outcome"),
    Words(zh="答复", en="reply"),
)
SEVERAL_HEAD = (
    Words(zh="机关", en="agency"),
    Words(zh="申请人数", en="applicants"),
    Words(zh="登记号", en="numbers"),
)
SAME, OTHER = Words(zh="同一申请人", en="the same"), Words(zh="其他申请人", en="another")
ANSWERED, NOT_ANSWERED = Words(zh="已答复", en="replied"), Words(zh="未答复", en="none yet")
NONE = Words(zh="没有同类申请。", en="No like requests.")
NOT_GIVEN = frozenset(
    one.value for one in ReplyKind if one.withholds or one in (ReplyKind.DOES_NOT_EXIST, ReplyKind.OTHER_AGENCY)
)
"""Outcomes in which there is nothing that this agency could publish for all."""


async def list_like(office: Office, number: str, as_json: bool) -> int:
    """The like cases, the likest first for each item, and what may follow from them.

    Raises:
        Refused: NoSuchCase.
    """
    case = await office.records.case(number)
    if case is None:
        raise Refused(no_such_case())
    found = await like_of(office, case)
    several = [one for one in await several_of(office, case.agency) if number in one.numbers]
    if as_json:
        as_json_line({"number": number, "like": found, "asked_by_several": several})
        return 0
    if found:
        table(HEAD, [row(one) for one in found])
    else:
        message(NONE)
    tell_what_follows(number, found, several)
    return 0


async def like_of(office: Office, case: CaseRow) -> tuple[LikeCase, ...]:
    return await office.records.like(case.case_id, POLICY.office.like_percent)


async def several_of(office: Office, agency: str) -> tuple[AskedBySeveral, ...]:
    """What several applicants asked of the agency, the requests of a year back from today."""
    policy, today = POLICY.office, office.now().date()
    least = policy.like_percent, policy.applicants_for_publication
    return await office.records.asked_by_several(agency, a_year_before(today), *least, NOT_GIVEN)


def a_year_before(day: date) -> date:
    return day.replace(year=day.year - 1, day=min(day.day, 28))


def row(one: LikeCase) -> tuple[object, ...]:
    who, reply = SAME if one.same_applicant else OTHER, ANSWERED if one.answered else NOT_ANSWERED
    outcome = said(outcome_words(one.outcome)) if one.outcome else ""
    case = one.number, one.like_item, f"{one.percent}%", said(who), one.received
    return one.item, *case, said(STAGE_NAMES[one.stage]), outcome, said(reply)


def tell_what_follows(number: str, found: Sequence[LikeCase], several: Sequence[AskedBySeveral]) -> None:
    """Where the earlier replies are read; what a repeat and like requests call for; what may be published."""
    if replied := list(dict.fromkeys(one.number for one in found if one.answered)):
        message(Words(zh="前次答复见：", en="The earlier replies:"))
        for one in replied:
            message(f"    {typed('show', one)}")
    if any(one.same_applicant and one.answered for one in found):
        message(
            Words(
                zh="同一申请人已获答复的，可作重复申请处理（第三十六条第六项），earlier 填前次登记号。",
                en="One who was answered before may be told so: a repeat (Art. 36(6)), with earlier naming that case.",
            )
        )
    if found:
        note = Words(zh="答复口径说明：note_consistency", en="to note how they are answered alike: note_consistency")
        message(note)
    for group in several:
        tell_proposal(group, number)


def tell_proposal(group: AskedBySeveral, number: str) -> None:
    message(
        Words(
            zh=f"{group.applicants} 名申请人申请同类信息，可建议主动公开（第四十四条）：",
            en=f"{group.applicants} applicants asked for the like: publication for all may be proposed (Art. 44):",
        )
    )
    message(f"    {typed('acts', number, '--as', 'OFFICER')}  # propose_publication, proposed_by office")


async def list_publication(office: Office, agency: str | None, as_json: bool) -> int:
    """Proposals for publication: information that several applicants asked for within a year."""
    await look_up_agency(office, agency)
    agencies = [agency] if agency else [one.id for one in await office.records.agencies()]
    found = [group for one in agencies for group in await several_of(office, one)]
    if as_json:
        for group in found:
            as_json_line(group)
        return 0
    if not found:
        message(Words(zh="没有多人申请的同类信息。", en="Nothing was asked for by several applicants."))
        return 0
    table(SEVERAL_HEAD, [(one.agency, one.applicants, " ".join(one.numbers)) for one in found])
    for group in found:
        tell_proposal(group, group.numbers[-1])
    return 0


async def tell_like(office: Office, number: str) -> None:
    """At intake: that there are like requests, if there are (登记时提示)."""
    case = await office.records.case(number)
    found = await like_of(office, case) if case else ()
    if not found:
        return
    same = sum(one.same_applicant for one in found)
    message(
        Words(
            zh=f"另有同类申请 {len(found)} 件，其中同一申请人 {same} 件：",
            en=f"There are {len(found)} like requests, {same} of them by the same applicant:",
        )
    )
    message(f"    {typed('like', number)}")
