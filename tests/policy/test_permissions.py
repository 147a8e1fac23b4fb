"""The permission table: every act, every role, permitted only by the roles that it names."""

from __future__ import annotations

from datetime import date
from typing import get_args

import pytest

from models.acts import (
    Act,
    ApproveExtension,
    AskSupplement,
    Assign,
    CheckDraft,
    ChooseRegime,
    Close,
    Comment,
    ConfirmReceipt,
    Dispatch,
    FindComplete,
    HandInSupplement,
    IssueReply,
    OfficerAct,
    Recount,
    RefuseExtension,
    Register,
    RequestExtension,
    ReturnForRedraft,
    ReviewDocument,
    TreatAsAbandoned,
    Withdraw,
)
from models.agency import Officer
from models.reply_kinds import ReplyKind
from models.roles import MACHINES, Role
from policy.permission_table import PERMISSIONS
from tests.builders import (
    CLERK,
    FIRST_DAY,
    HANDLER,
    HEAD,
    HOLDER,
    PaperCase,
    application,
    document,
    draft,
    opening,
    searched,
    to_issue,
)

PEOPLE = tuple(role for role in Role if role not in MACHINES)
FRONT, HANDLERS, HEADS = {"intake_clerk", "case_handler"}, {"case_handler"}, {"ogi_head"}
REMARKS = {role.value for role in PEOPLE} - {"administrator", "inspector"}
PERMITTED: dict[str, set[str]] = {
    "register": FRONT,
    "confirm_receipt": FRONT,
    "find_complete": HANDLERS,
    "ask_supplement": HANDLERS,
    "hand_in_supplement": FRONT,
    "treat_as_abandoned": HEADS,
    "assign": HANDLERS,
    "report_search": {"holding_unit"},
    "add_document": {"holding_unit"},
    "review_document": {"confidentiality_reviewer"},
    "request_extension": HANDLERS,
    "approve_extension": HEADS,
    "refuse_extension": HEADS,
    "draft_reply": HANDLERS,
    "check_draft": HEADS,
    "return_for_redraft": {"ogi_head", "leader"},
    "issue_reply, disclosing": {"ogi_head", "leader"},
    "issue_reply, withholding": {"leader"},
    "dispatch": FRONT,
    "withdraw": FRONT,
    "comment": REMARKS,
    "recount": HANDLERS,
    "choose_regime": HEADS,
    "close": HANDLERS,
}


def complete() -> PaperCase:
    case = PaperCase()
    case.does(HANDLER, FindComplete())
    return case


def ready_for(name: str) -> tuple[PaperCase, Act]:
    """A case in which this act is open, and the act."""
    case = PaperCase()
    act, _, how = name.partition(", ")
    match act:
        case "register":
            return case, Register(application=application())
        case "confirm_receipt":
            web = application(arrival={"channel": "fax", "submitted": FIRST_DAY.isoformat()})
            return PaperCase(opening(Register(application=web))), ConfirmReceipt(confirmed_on=FIRST_DAY, proof="电话")
        case "find_complete":
            return case, FindComplete()
        case "ask_supplement" | "hand_in_supplement" | "treat_as_abandoned":
            return supplementing(case, act)
        case "approve_extension" | "refuse_extension":
            about = case.does(HANDLER, RequestExtension(working_days=5, reason="复杂"))
            approve = ApproveExtension(about=about, posted=FIRST_DAY)
            return case, approve if act == "approve_extension" else RefuseExtension(about=about, reason="不必")
        case "assign":
            return case, Assign(handler=HANDLER.id, holder=HOLDER.id)
        case "withdraw":
            return case, Withdraw(received_on=FIRST_DAY)
        case "comment":
            return case, Comment(text="备注")
        case "recount":
            return case, Recount(reason="核对")
        case "choose_regime":
            old = application(arrival={"channel": "in_person", "handed_in": "2019-05-14"})
            return PaperCase(opening(Register(application=old))), ChooseRegime(regime="ogi-2019", reason="跨期")
        case "request_extension":
            return case, RequestExtension(working_days=5, reason="复杂")
    return replying(complete(), act, how)


def supplementing(case: PaperCase, act: str) -> tuple[PaperCase, Act]:
    ask = AskSupplement(items=("年份",), until=date(2026, 3, 20), posted=FIRST_DAY)
    if act == "ask_supplement":
        return case, ask
    case.does(HANDLER, ask)
    if act == "hand_in_supplement":
        return case, HandInSupplement(received_on=FIRST_DAY, text="2024年")
    case.goes_to(date(2026, 3, 21))
    return case, TreatAsAbandoned(reason="无正当理由")


def replying(case: PaperCase, act: str, how: str) -> tuple[PaperCase, Act]:
    if act == "report_search":
        return case, searched(FIRST_DAY)
    if act == "add_document":
        return case, document()
    if act == "review_document":
        case.does(HOLDER, document())
        return case, ReviewDocument(about=document().sha256, clear=True, reason="不涉密")
    kind = ReplyKind.WITHHOLD_PROCESS if how == "withholding" else ReplyKind.ALREADY_PUBLIC
    if act == "draft_reply":
        return case, draft(kind)
    if act in ("dispatch", "close"):
        return sending(act)
    about = case.does(HANDLER, draft(kind))
    if act == "return_for_redraft":
        return case, ReturnForRedraft(about=about, reason="重拟")
    if act == "check_draft":
        return case, CheckDraft(about=about)
    case.does(HEAD, CheckDraft(about=about))
    return case, IssueReply(about=about)


def sending(act: str) -> tuple[PaperCase, Act]:
    case = PaperCase()
    to_issue(case)
    posting = Dispatch(posted=FIRST_DAY, proof="收据")
    if act == "close":
        case.does(CLERK, posting)
    return case, Close() if act == "close" else posting


@pytest.mark.parametrize("role", PEOPLE)
@pytest.mark.parametrize("name", PERMITTED)
def test_an_act_is_permitted_only_by_its_roles(name: str, role: Role) -> None:
    case, act = ready_for(name)
    someone = Officer(id="someone-else", agency="demo", name="某", roles=(role,))
    if name == "register":
        permitted = next(row.roles for row in PERMISSIONS if row.act == "register")
        assert (role in permitted) == (role.value in PERMITTED[name])
    elif role.value in PERMITTED[name]:
        case.does(someone, act)
    else:
        assert case.refused(someone, act).type == "NotPermitted"


def test_every_act_of_officers_stands_in_the_table_and_no_other() -> None:
    acts = {kind.model_fields["act"].default for kind in get_args(OfficerAct)}
    assert {row.act for row in PERMISSIONS} == acts == {name.partition(",")[0] for name in PERMITTED}


def test_machines_register_and_do_nothing_else() -> None:
    given = {role: {row.act for row in PERMISSIONS if role in row.roles} for role in MACHINES}
    assert given[Role.OPERATOR] == given[Role.COUNTER] == {"register"}
    assert given[Role.CLOCK] == given[Role.MESSENGER] == set()
