"""Handling: assignment, the search log and its certificate, documents and spills, stubs, risks, the head's signature."""

from __future__ import annotations

from datetime import date

import pytest

from models.acts import (
    Act,
    AskHolder,
    AssessRisk,
    Assign,
    CertifyNoRecord,
    ChangeRequest,
    DeclareClassified,
    FindComplete,
    HandOver,
    IssueReply,
    LogContact,
    ProposeGround,
    ReceiveOrder,
    Register,
    RemoveSpill,
    ReportSearch,
    SignOff,
)
from models.agency import Officer
from models.application import Item
from models.ledger import Entry, Line
from models.reply_kinds import ReplyKind
from models.roles import Role
from policy.policy import POLICY, Policy
from procedure.case import Case, case_of
from procedure.documents import documents
from procedure.handling import bars, openings
from procedure.search_log import is_certified
from tests.builders import (
    CLERK,
    FIRST_DAY,
    HANDLER,
    HEAD,
    HOLDER,
    OFFICERS,
    REVIEWER,
    PaperCase,
    application,
    document,
    draft,
    opening,
    signed,
)

UNIT_HEAD = OFFICERS[Role.UNIT_HEAD]
ASSIGN = Assign(handler=HANDLER.id, holder=HOLDER.id)
ASK = AskHolder(question="请检索拨付文件", until=date(2026, 3, 9))
TALK = LogContact(contacted="applicant", means="phone", contacted_on=FIRST_DAY, text="确认年份")
SIGN = SignOff(opinion="同意")
NONE_THERE = CertifyNoRecord(reason="经检索，无此记录")
RISK = AssessRisk(endangers="public", text="涉及供水设施布点")
STUB = DeclareClassified(
    own_number="存-1", holder="办公室", level="secret", period="十年", legal_basis="保密事项范围", review_number="审-1"
)
ISSUED = (draft(ReplyKind.WITHHOLD_PROCESS), IssueReply(about="draft"))
ORDER = ReceiveOrder(by="court", ordered_by="法院", file_number="行初1", received_on=FIRST_DAY, text="重新答复")
SPILL = RemoveSpill(about=document().sha256, reason="有密级标志")


def searched(*, found: bool = False, item: int | None = None, day: date = FIRST_DAY) -> ReportSearch:
    return ReportSearch(
        item=item, searched_by="档案室", places=("综合档案",), words=("污水处理",), searched_on=day, found=found
    )


def complete(items: int = 1, policy: Policy = POLICY) -> PaperCase:
    wanted = [{"description": f"文件{number}"} for number in range(items)]
    case = PaperCase(opening(Register(application=application(items=wanted))), policy=policy)
    case.does(HANDLER, FindComplete())
    return case


def handled(items: int = 1) -> PaperCase:
    case = complete(items)
    case.does(HANDLER, ASSIGN)
    return case


def read(case: PaperCase) -> Case:
    return case_of(case.lines, case.policy, case.calendar)


def awaited(case: PaperCase) -> dict[str, date | None]:
    return {one.act: one.by for one in case.standing.tasks}


def barred(case: PaperCase) -> set[tuple[int | None, ReplyKind]]:
    return {(one.item, kind) for one in bars(read(case)) for kind in one.kinds}


@pytest.mark.parametrize("act", [searched(), document(), STUB, RISK, ASK, ProposeGround(kind="disclose", reason="可")])
def test_nothing_is_handled_before_the_request_is_found_complete(act: Act) -> None:
    case = PaperCase()
    case.does(HANDLER, ASSIGN)
    officer = HANDLER if act in (ASK, RISK) else HOLDER
    assert case.refused(officer, act).type == "NotNow"
    case.does(HANDLER, FindComplete())
    case.does(officer, act)


def test_a_case_is_assigned_and_contacts_are_noted_before_it_is_complete() -> None:
    case = PaperCase()
    case.does(HANDLER, ASSIGN)
    case.does(CLERK, TALK)


def test_a_case_changes_hands_only_once_it_was_assigned_and_until_it_is_over() -> None:
    case = complete()
    over = HandOver(part="handler", to="another", reason="调岗")
    assert case.refused(HEAD, over).type == "NotNow"
    case.does(HANDLER, ASSIGN)
    case.does(HEAD, over)
    case.does(HANDLER, HandOver(part="holder", to="someone", reason="调岗"))
    assert {one.officer for one in case.standing.tasks if one.act == "report_search"} == {"someone"}


@pytest.mark.parametrize("day", [date(2026, 3, 1), date(2026, 3, 3)])
def test_a_contact_is_not_before_the_request_nor_tomorrow(day: date) -> None:
    late = TALK.model_copy(update={"contacted_on": day})
    assert complete().refused(CLERK, late).type == "AgainstTheLaw"


def test_the_unit_is_asked_once_somebody_holds_for_it() -> None:
    case = complete()
    assert case.refused(HANDLER, ASK).type == "NotNow"
    case.does(HANDLER, ASSIGN)
    today = ASK.model_copy(update={"until": FIRST_DAY})
    assert case.refused(HANDLER, today).type == "AgainstTheLaw"
    case.does(HANDLER, ASK)
    assert awaited(case)["report_search"] == date(2026, 3, 9)


def test_the_units_day_never_hides_the_earlier_one_of_the_reply() -> None:
    case = handled()
    case.does(HANDLER, ASK.model_copy(update={"until": date(2026, 5, 8)}))
    assert awaited(case)["report_search"] == case.standing.receipt.due


def test_a_report_ends_the_wait_and_asks_for_the_heads_signature() -> None:
    case = handled()
    case.does(HANDLER, ASK)
    case.does(HOLDER, searched(found=True))
    assert "report_search" not in awaited(case)
    assert awaited(case)["sign_off"] == date(2026, 3, 9)
    case.does(UNIT_HEAD, SIGN)
    assert "sign_off" not in awaited(case)


def test_asked_again_the_unit_owes_another_report() -> None:
    case = handled()
    case.does(HOLDER, searched(found=True))
    assert "report_search" not in awaited(case)
    case.does(HANDLER, ASK)
    assert "report_search" in awaited(case)


def test_the_head_signs_only_for_what_was_reported_since() -> None:
    case = handled()
    assert case.refused(UNIT_HEAD, SIGN).type == "NotNow"
    case.does(HOLDER, searched())
    case.does(UNIT_HEAD, SIGN)
    assert case.refused(UNIT_HEAD, SIGN).type == "NotNow"
    case.does(HOLDER, document())
    case.does(UNIT_HEAD, SIGN)


@pytest.mark.parametrize("act", [searched(), document(), ProposeGround(kind="disclose", reason="可"), STUB, RISK])
def test_whoever_searched_handed_over_or_proposed_does_not_sign_for_it(act: Act) -> None:
    case = handled()
    both = HOLDER.model_copy(update={"roles": (Role.HOLDING_UNIT, Role.UNIT_HEAD)})
    case.does(both, act)
    assert case.refused(both, SIGN).type == "SameEyes"
    case.does(UNIT_HEAD, SIGN)


def test_a_head_who_certified_may_sign() -> None:
    case = handled()
    case.does(HOLDER, searched())
    case.does(UNIT_HEAD, NONE_THERE)
    case.does(UNIT_HEAD, SIGN)


def test_no_record_is_certified_without_a_search() -> None:
    assert handled().refused(HOLDER, NONE_THERE).type == "NotNow"


def test_no_record_is_certified_where_the_last_search_found_something() -> None:
    case = handled()
    case.does(HOLDER, searched())
    case.does(HOLDER, searched(found=True))
    assert case.refused(HOLDER, NONE_THERE).type == "NotNow"
    case.does(HOLDER, searched())
    case.does(HOLDER, NONE_THERE)


def test_a_search_of_one_item_certifies_no_other() -> None:
    case = handled(items=2)
    case.does(HOLDER, searched(item=1))
    why = case.refused(HOLDER, NONE_THERE.model_copy(update={"item": 2}))
    assert (why.type, "检索" in why.sentence.zh) == ("AgainstTheLaw", True)
    case.does(HOLDER, NONE_THERE)


def test_a_search_that_names_no_item_is_for_all() -> None:
    case = handled(items=2)
    case.does(HOLDER, searched())
    case.does(HOLDER, NONE_THERE.model_copy(update={"item": 2}))


def test_does_not_exist_is_barred_item_by_item_until_it_is_certified() -> None:
    case = handled(items=2)
    case.does(HOLDER, searched())
    case.does(HOLDER, NONE_THERE)
    assert {item for item, kind in barred(case) if kind is ReplyKind.DOES_NOT_EXIST} == {2}


@pytest.mark.parametrize("act", [searched(found=True), document(), STUB])
def test_a_certificate_falls_with_what_comes_to_light_after_it(act: Act) -> None:
    case = handled()
    case.does(HOLDER, searched())
    case.does(HOLDER, NONE_THERE)
    case.does(HOLDER, act)
    assert not is_certified(read(case), 1)
    assert case.refused(HOLDER, NONE_THERE).type == "NotNow"


def test_a_changed_item_is_searched_certified_and_assessed_anew() -> None:
    case = handled()
    case.does(HOLDER, searched())
    case.does(HOLDER, NONE_THERE)
    case.does(HOLDER, RISK)
    assert barred(case) == set()
    case.does(CLERK, ChangeRequest(received_on=FIRST_DAY, to=Item(description="另一文件"), text="改为另一文件"))
    assert barred(case) == {(1, ReplyKind.DOES_NOT_EXIST), (1, ReplyKind.WITHHOLD_SECURITY)}
    assert case.refused(HOLDER, NONE_THERE).type == "NotNow"


def test_security_is_barred_until_its_risk_is_assessed_in_writing() -> None:
    case = handled()
    assert (1, ReplyKind.WITHHOLD_SECURITY) in barred(case)
    case.does(HANDLER, RISK)
    assert (1, ReplyKind.WITHHOLD_SECURITY) not in barred(case)


def test_an_office_may_do_without_assessments_of_risk() -> None:
    office = POLICY.office.model_copy(update={"security_needs_assessment": False})
    case = complete(policy=POLICY.model_copy(update={"office": office}))
    assert barred(case) == {(1, ReplyKind.DOES_NOT_EXIST)}


@pytest.mark.parametrize("act", [searched(item=2), NONE_THERE, STUB, RISK, ProposeGround(kind="disclose", reason="可")])
def test_what_is_said_is_said_of_an_item_that_was_asked_for(act: Act) -> None:
    case = handled()
    case.does(HOLDER, searched())
    assert case.refused(HOLDER, act.model_copy(update={"item": 2})).type == "AgainstTheLaw"


@pytest.mark.parametrize("officer", [REVIEWER, HEAD])
def test_a_spill_is_taken_out_and_does_not_come_in_again(officer: Officer) -> None:
    case = handled()
    case.does(HOLDER, document())
    case.does(officer, SPILL)
    assert documents(read(case)) == {}
    why = case.refused(HOLDER, document())
    assert (why.type, "移除" in why.sentence.zh) == ("AgainstTheLaw", True)
    assert case.refused(HEAD, SPILL).type == "NotNow"
    case.does(HOLDER, document("文件二"))


def test_the_holder_does_not_take_out_what_it_handed_over() -> None:
    case = handled()
    case.does(HOLDER, document())
    assert case.refused(HOLDER, SPILL).type == "NotPermitted"


def test_nothing_of_a_spill_shows_in_the_standing() -> None:
    case = handled()
    case.does(HOLDER, document())
    case.does(HEAD, SPILL)
    shown = [one for one in case.standing.open if one.about == SPILL.about or SPILL.about in one.documents]
    assert not shown
    assert all(one.about != SPILL.about for one in case.standing.tasks)
    assert "文件一" not in case.standing.model_dump_json()


def test_once_issued_only_contacts_changes_of_hands_and_spills_are_open() -> None:
    case = handled()
    case.does(HOLDER, searched())
    case.does(HOLDER, document())
    assert opened_in(after(case, *ISSUED)) == {"log_contact", "hand_over", "remove_spill"}


def test_an_order_to_reply_again_opens_handling_and_asks_for_new_certificates_and_assessments() -> None:
    case = handled()
    case.does(HOLDER, searched())
    case.does(HOLDER, NONE_THERE)
    case.does(HOLDER, RISK)
    again = after(case, *ISSUED, ORDER)
    assert opened_in(again) >= {"assign", "ask_holder", "report_search", "add_document", "certify_no_record"}
    assert [kind for one in bars(again) for kind in one.kinds] == [
        ReplyKind.DOES_NOT_EXIST,
        ReplyKind.WITHHOLD_SECURITY,
    ]


def opened_in(case: Case) -> set[str]:
    return {one.act for one in openings(case)}


def after(case: PaperCase, *acts: Act) -> Case:
    """The case with further lines, entered without asking whether they were open: only what they mean for handling matters."""
    lines = list(case.lines)
    for act in acts:
        entry = Entry(seq=len(lines) + 1, at=case.now, signed=signed(HEAD, act))
        lines.append(Line(entry=entry, number=lines[0].number))
    return case_of(lines, case.policy, case.calendar)
