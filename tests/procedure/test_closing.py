"""Closing, opening again, and what may be done beside the steps: withdrawing, changing, another applicant, urging."""

from __future__ import annotations

from datetime import date

import pytest

from models.acts import (
    AnswerUrge,
    ChangeRequest,
    Close,
    Comment,
    ErrandFailed,
    JoinDuplicate,
    RecordRemedyFiled,
    RecordReturn,
    RecordService,
    Recount,
    Register,
    Reopen,
    ReturnForRedraft,
    ServeAgain,
    SubstituteParty,
    SuggestToUnit,
    Urge,
    Withdraw,
)
from models.application import Applicant, Item
from models.clock import ClockState, Verdict
from models.roles import Role
from models.signed import Signed
from models.standing import Stage
from procedure.case import Case, case_of
from tests.builders import (
    CLERK,
    HANDLER,
    HEAD,
    LEADER,
    OFFICERS,
    PaperCase,
    application,
    opening,
    to_close,
    to_draft,
    to_issue,
)
from tests.procedure.after_the_issue import WITHHELD, awaited, open_for, to_dispatch

SUPERVISOR = OFFICERS[Role.SUPERVISOR]
ITEMS = ({"description": "甲文件"}, {"description": "乙文件"})
HEIR = Applicant.model_validate(
    {"kind": "natural_person", "name": "王小华", "id_type": "passport", "id_number": "E00000001", "address": "示范县解放路2号", "phone": "13800000001"}
)  # fmt: skip


def of_two_items() -> PaperCase:
    return PaperCase(opening(Register(application=application(items=ITEMS))))


def case_in(paper: PaperCase) -> Case:
    return case_of(paper.lines, paper.policy, paper.calendar)


def changed(item: int, day: date) -> ChangeRequest:
    return ChangeRequest(received_on=day, item=item, to=Item(description="丙文件"), text="改为丙文件")


def urging(until: date) -> Urge:
    return Urge(type="notice", number="督〔2026〕1号", until=until, text="请尽快办理")


def replaced(place: int = 1) -> SubstituteParty:
    return SubstituteParty(place=place, applicant=HEIR, reason="申请人死亡，继承人承受", proof="公证书")


def test_a_withdrawal_of_the_whole_ends_the_case() -> None:
    case = of_two_items()
    case.does(CLERK, Withdraw(received_on=case.today))
    assert (case.standing.over, case.standing.outcome, case.standing.verdict) == (True, "withdrawn", Verdict.WITHDRAWN)


def test_an_item_is_withdrawn_alone_and_the_last_one_only_with_the_whole() -> None:
    case = of_two_items()
    assert case.refused(CLERK, Withdraw(received_on=case.today, items=(1, 2))).type == "AgainstTheLaw"
    assert case.refused(CLERK, Withdraw(received_on=case.today, items=(3,))).type == "AgainstTheLaw"
    case.does(CLERK, Withdraw(received_on=case.today, items=(2,)))
    assert (case.standing.over, case_in(case).live_items) == (False, (1,))
    assert case.refused(CLERK, Withdraw(received_on=case.today, items=(1,))).type == "AgainstTheLaw"


def test_nothing_is_withdrawn_or_changed_before_the_request_came_in_nor_in_part_once_the_reply_is_issued() -> None:
    case = PaperCase()
    assert case.refused(CLERK, Withdraw(received_on=date(2026, 3, 1))).type == "AgainstTheLaw"
    assert case.refused(CLERK, changed(1, date(2026, 3, 1))).type == "AgainstTheLaw"
    to_issue(case)
    assert case.refused(CLERK, Withdraw(received_on=case.today, items=(1,))).type == "AgainstTheLaw"
    assert case.refused(CLERK, changed(1, case.today)).type == "NotNow"
    case.does(CLERK, Withdraw(received_on=case.today))
    assert case.standing.outcome == "withdrawn"


def test_a_changed_item_asks_for_what_it_was_changed_to() -> None:
    case = of_two_items()
    case.does(CLERK, changed(2, case.today))
    assert [one.description for one in case_in(case).asked] == ["甲文件", "丙文件"]
    assert case.refused(CLERK, changed(3, case.today)).type == "AgainstTheLaw"


def test_nothing_is_changed_under_a_draft() -> None:
    case = PaperCase()
    about, _ = to_draft(case)
    assert case.refused(CLERK, changed(1, case.today)).type == "NotNow"
    case.does(HEAD, ReturnForRedraft(about=about, reason="申请人变更申请"))
    case.does(CLERK, changed(1, case.today))


def test_another_takes_an_applicants_place_also_after_the_reply() -> None:
    case = PaperCase()
    to_dispatch(case)
    assert case.refused(HANDLER, replaced(2)).type == "AgainstTheLaw"
    case.does(HANDLER, replaced())
    assert [one.name for one in case_in(case).applicants] == [HEIR.name]


def test_a_case_is_closed_once_its_reply_left_and_nothing_failed() -> None:
    case = PaperCase()
    to_issue(case)
    assert case.refused(HANDLER, Close()).type == "NotNow"
    sent = PaperCase()
    to_dispatch(sent)
    failed = ErrandFailed(errand="1 receipt_slip", why="FactMissing")
    news = Signed(id="failed 1", agency="demo", by=Role.MESSENGER, roles=(Role.MESSENGER,), act=failed)
    assert sent.enter(news) is None
    assert sent.refused(HANDLER, Close()).type == "NotNow"
    assert "recount" in awaited(sent)
    sent.does(HANDLER, Recount(reason="电话已补"))
    sent.does(HANDLER, Close(index=("答复书",)))
    assert (sent.standing.over, sent.standing.stage, sent.standing.tasks) == (True, Stage.CLOSED, ())


def test_a_closed_case_is_opened_again_by_the_head_and_nothing_else_is_open() -> None:
    case = PaperCase()
    to_close(case)
    assert [one.act for one in case.standing.open] == ["reopen"]
    assert case.refused(HANDLER, Comment(text="补记")).type == "Closed"
    assert case.refused(HANDLER, Reopen(reason="收到起诉状副本")).type == "NotPermitted"
    case.does(HEAD, Reopen(reason="收到起诉状副本"))
    assert (case.standing.over, case.standing.stage) == (False, Stage.SERVICE)
    assert case.refused(HEAD, Reopen(reason="再次")).type == "NotNow"
    assert len(open_for(case, "record_remedy_filed")) == 1


def test_a_case_opened_again_keeps_its_outcome_until_it_is_ordered_to_reply() -> None:
    case = PaperCase()
    to_close(case)
    case.does(HEAD, Reopen(reason="收到起诉状副本"))
    assert case.standing.outcome == "disclose"


def test_an_urging_waits_for_handler_and_head_until_it_is_answered() -> None:
    case = PaperCase()
    about = case.does(SUPERVISOR, urging(date(2026, 3, 10)))
    waits = next(one for one in case.standing.tasks if one.act == "answer_urge")
    assert (waits.about, waits.by, set(waits.roles)) == (about, date(2026, 3, 10), {*HANDLER.roles, *HEAD.roles})
    case.does(HANDLER, AnswerUrge(about=about, text="已在办理"))
    assert "answer_urge" not in awaited(case)
    assert case.refused(HEAD, AnswerUrge(about=about, text="重复")).type == "NotNow"


def test_an_urging_gives_a_day_to_come() -> None:
    case = PaperCase()
    assert case.refused(SUPERVISOR, urging(case.today)).type == "AgainstTheLaw"


@pytest.mark.parametrize("officer", [HANDLER, HEAD, LEADER])
def test_only_the_supervisor_urges(officer: object) -> None:
    case = PaperCase()
    assert isinstance(officer, type(HANDLER))
    assert case.refused(officer, urging(date(2026, 3, 10))).type == "NotPermitted"


def test_the_supervisor_urges_and_remarks_and_nothing_else() -> None:
    case = PaperCase()
    to_dispatch(case, WITHHELD)
    mine = {one.act for one in case.standing.open if Role.SUPERVISOR in one.roles}
    assert mine == {"urge", "comment"}


def test_nobody_is_asked_to_close_before_the_service_is_recorded_though_it_may_be_closed() -> None:
    case = PaperCase()
    sent = to_dispatch(case)
    assert (len(open_for(case, "close")), "close" in awaited(case)) == (1, False)
    assert "record_service" in awaited(case)
    case.does(CLERK, RecordReturn(about=sent, returned_on=case.today, reason="查无此人"))
    assert "close" not in awaited(case)
    case.does(CLERK, ServeAgain(about=sent, posted=case.today, way="in_person", proof="当面送达"))
    case.does(CLERK, RecordService(about=sent, served_on=case.today, proof="签收回执"))
    assert awaited(case) == {"close"}


def test_a_case_whose_applicant_cannot_be_reached_is_closed_all_the_same() -> None:
    case = PaperCase()
    sent = to_dispatch(case)
    case.does(CLERK, RecordReturn(about=sent, returned_on=case.today, reason="查无此人"))
    case.does(HANDLER, Close())
    assert case.standing.over


def test_a_suggestion_to_a_unit_is_the_handlers_or_the_heads_as_long_as_the_case_lives() -> None:
    case = PaperCase()
    suggests = SuggestToUnit(unit="档案室", text="建议及时归档")
    case.does(HANDLER, suggests)
    assert [one.what for one in case.standing.errands] == ["suggestion_to_unit"]
    case.does(HEAD, suggests)
    assert case.refused(CLERK, suggests).type == "NotPermitted"
    case.does(CLERK, Withdraw(received_on=case.today))
    assert case.refused(HANDLER, suggests).type == "Closed"


def test_a_remedy_goes_on_in_a_case_that_is_joined_to_another_and_its_other_periods_do_not() -> None:
    case = PaperCase()
    case.goes_to(date(2026, 4, 1))  # nobody answered by the last day
    case.does(
        CLERK, RecordRemedyFiled(remedy="reconsideration", body="市政府", file_number="复1", received_on=case.today)
    )
    running = {one.name for one in case.standing.clocks if one.state is ClockState.RUNNING}
    assert running >= {"reply", "reconsideration_answer", "suit_window"}
    case.does(HANDLER, JoinDuplicate(number="demo-2026-0009", reason="重复"))
    still = {one.name for one in case.standing.clocks if one.state is ClockState.RUNNING}
    assert still == running - {"reply"}
