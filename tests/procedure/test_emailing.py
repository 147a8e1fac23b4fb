"""Letters beside the reply by e-mail: to whom chose it, each once; what fails or comes back is sent again or spoken about."""

from __future__ import annotations

from datetime import timedelta

from models.acts import AskSupplement, EmailLetter, ErrandFailed, LogContact, Recount
from procedure.story import story
from tests.builders import CLERK, HANDLER, PaperCase, number, to_issue
from tests.procedure.after_the_issue import open_for
from tests.procedure.machines import came_back, case_by, errands, mail_failed, mail_left, tells
from tests.procedure.reading_case import case_in


def asked(case: PaperCase) -> str:
    """A supplement notice; the id of its act."""
    until = case.today + timedelta(days=10)
    return case.does(HANDLER, AskSupplement(items=("年份",), until=until, posted=case.today))


def mailable(case: PaperCase) -> set[str]:
    return {one.about or "" for one in open_for(case, "email_letter")}


def letter_of(case: PaperCase, act: str) -> str:
    return next(line.entry.signed.id for line in case.lines if line.entry.signed.act.act == act)


def test_letters_are_mailed_only_to_an_applicant_who_chose_to_be_written_to_so() -> None:
    case = case_by()
    asked(case)
    assert mailable(case) == set()
    chose = case_by(by_email=True)
    about = asked(chose)
    assert mailable(chose) == {about, letter_of(chose, "register")}


def test_a_letter_is_mailed_once_and_nothing_waits_for_it() -> None:
    case = case_by(by_email=True)
    about = asked(case)
    case.does(CLERK, EmailLetter(about=about))
    assert [kind for kind, _ in errands(case)] == ["mail"]
    assert case.refused(CLERK, EmailLetter(about=about)).type == "NotNow"
    assert "email_letter" not in {one.act for one in case.standing.tasks}


def test_the_reply_leaves_by_its_dispatch_and_by_no_such_mail() -> None:
    case = case_by(by_email=True)
    numbered = case.does(CLERK, number(to_issue(case)))
    assert numbered not in mailable(case)


def test_a_letter_that_could_not_be_made_is_not_mailed() -> None:
    case = case_by(by_email=True)
    about = asked(case)
    assert tells(case, ErrandFailed(errand=case.standing.errands[0].key, why="FactMissing")) is None
    assert about not in mailable(case)


def test_a_mail_that_failed_or_came_back_waits_for_the_handler_till_it_is_sent_again_or_the_applicant_spoken_to() -> (
    None
):
    for trouble in (mail_failed, came_back):
        case = case_by(by_email=True)
        about = asked(case)
        sent = case.does(CLERK, EmailLetter(about=about))
        assert trouble is mail_failed or tells(case, mail_left(case, sent)) is None
        assert tells(case, trouble(case, sent)) is None
        assert [one.about for one in case.standing.tasks if one.act == "email_letter"] == [about]
        again = case.does(CLERK, EmailLetter(about=about))
        assert "email_letter" not in {one.act for one in case.standing.tasks}
        assert trouble is mail_failed or tells(case, mail_left(case, again)) is None
        assert tells(case, trouble(case, again)) is None
        case.does(CLERK, LogContact(contacted="applicant", means="phone", contacted_on=case.today, text="改为邮寄"))
        assert "email_letter" not in {one.act for one in case.standing.tasks}
        case.does(HANDLER, Recount(reason="核对"))
        assert errands(case) == []


def test_that_the_letter_left_moves_no_day() -> None:
    case = case_by(by_email=True)
    about = asked(case)
    sent, before = case.does(CLERK, EmailLetter(about=about)), case.standing.clocks
    assert tells(case, mail_left(case, sent)) is None
    assert case.standing.clocks == before
    assert story(case_in(case))[-1].words.zh == "电子邮件已发出；“告知补正”文书"
