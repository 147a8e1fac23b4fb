"""What the sheets of a case file say of what did not happen (卷内登记表): a dispatch whose mail could not be sent."""

from __future__ import annotations

from casefile.sheets import THEMES, rows
from procedure.case import case_of
from tests.procedure.machines import case_by, mail_failed, sent_by_service, tells


def test_a_dispatch_whose_mail_failed_says_that_it_did_not_take_place_and_why() -> None:
    case = case_by("email")
    sent = sent_by_service(case)
    assert tells(case, mail_failed(case, sent)) is None
    (theme,) = (one for one in THEMES if one.name == "用印送达记录")
    *_, dispatched, failed = rows(case_of(case.lines, case.policy, case.calendar), theme, {})
    assert dispatched.what == "发出答复（邮件未能发出，本次发出不成立）"
    assert failed.content == "邮件未能发出：邮件服务器拒收"
    assert [one.zh for one in case.standing.flags] == ["邮件未能发出：邮件服务器拒收"]
