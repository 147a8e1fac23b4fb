"""What holds of seal, mail and numbers (用印、邮件、文号的不变量), read from the lines alone."""

from __future__ import annotations

from datetime import date

from models.acts import (
    Dispatch,
    EmailLetter,
    ErrandFailed,
    LetterSealed,
    MailDelivered,
    MailReturned,
    MailSent,
    NumberReply,
    PickedUp,
    ReceiveOrder,
    RecordPosting,
    RecordSeal,
    RecordService,
    Register,
    ServeAgain,
)
from models.base import china
from models.facts import Replied
from models.ledger import Line
from procedure.corrected_lines import corrected
from procedure.facts_of import facts_of
from tests.procedure.reading_lines import Ledger, act, failed, left, news_of, taken_back
from tests.procedure.sequences import RandomCase

ABOUT_MAIL = (MailSent, MailReturned, MailDelivered)


def machines_do_what_was_asked(case: RandomCase, ledger: Ledger) -> None:
    """Each sealing and mailing is asked for by an act; what is told is about one; what failed did not happen."""
    for line, errand in case.errands:
        if errand.kind == "seal":
            assert act(ledger.lines[errand.seq - 1], RecordSeal).means == "electronic"
        if errand.kind == "mail":
            assert is_mailed(ledger, ledger.lines[errand.seq - 1]), line.entry.signed.act.act
    for line in ledger.of(LetterSealed, *ABOUT_MAIL, PickedUp):
        about = ledger.named(line.entry.signed.act.subject or "")
        assert about.entry.seq < line.entry.seq
        wanted = "web" if isinstance(line.entry.signed.act, PickedUp) else "email"
        assert isinstance(about.entry.signed.act, RecordSeal) or goes(ledger, about, wanted)
    for line in ledger.of(Dispatch, ServeAgain, EmailLetter):
        assert not (failed(ledger, line, "mail") and news_of(ledger, MailSent, line))
        assert len(news_of(ledger, MailSent, line)) <= 1
        assert len(news_of(ledger, PickedUp, line)) <= 1
    replies_are_those_that_left(ledger)


def goes(ledger: Ledger, line: Line, way: str) -> bool:
    """Whether machines of the office send it this way."""
    if isinstance(line.entry.signed.act, EmailLetter):
        return way == "email"
    asked = act(ledger.lines[0], Register).application.delivery
    sending, first = line.entry.signed.act, first_sent(ledger, line)
    assert isinstance(sending, Dispatch | ServeAgain)
    seal = ledger.of(RecordSeal, before=first.entry.seq)[-1]
    return act(seal, RecordSeal).means == "electronic" and (sending.way or asked) == way


def first_sent(ledger: Ledger, line: Line) -> Line:
    """The dispatch of what this line sends."""
    sending = line.entry.signed.act
    return ledger.named(sending.about) if isinstance(sending, ServeAgain) else line


def is_mailed(ledger: Ledger, line: Line) -> bool:
    return goes(ledger, line, "email")


def replies_are_those_that_left(ledger: Ledger) -> None:
    """The law is told of each reply that left, with the day of post or mail server in the place of the one stated."""
    lines = Ledger(corrected(ledger.lines))
    told = [one.fact for one in facts_of(lines.lines) if isinstance(one.fact, Replied)]
    assert sorted(one.posted for one in told if one.posted) == sorted(left_on(lines, line) for line in left(lines))
    served = [one.served for one in told if one.served]
    assert len(served) == sum(
        bool(news_of(lines, RecordService, x) or news_of(lines, PickedUp, x)) for x in left(lines)
    )


def left_on(ledger: Ledger, line: Line) -> date:
    by_post, by_mail = news_of(ledger, RecordPosting, line), news_of(ledger, MailSent, line)
    if by_post:
        return act(by_post[0], RecordPosting).posted
    return china(act(by_mail[0], MailSent).sent_at).date() if by_mail else act(line, Dispatch).posted


def numbers_are_void_of_what_never_left(case: RandomCase, ledger: Ledger) -> None:
    """A number stands while its reply may still leave, and for good once it left; else it is void."""
    for line in ledger.of(NumberReply):
        later = ledger.of(NumberReply, since=line.entry.seq)
        until = later[0].entry.seq if later else len(ledger.lines) + 1
        issue = ledger.named(line.entry.signed.act.subject or "")
        has_left = bool(left(ledger, since=line.entry.seq, before=until))
        is_dead = taken_back(ledger, issue, until) or ledger.of(ReceiveOrder, since=line.entry.seq) or later
        assert (line.entry.seq in case.standing.void_numbers) == (not has_left and bool(is_dead)), line.entry.seq
    assert set(case.standing.void_numbers) <= {line.entry.seq for line in ledger.of(NumberReply)}


def what_failed_is_done_again(case: RandomCase, ledger: Ledger) -> None:
    """Where the seal or the mail of this round's reply failed just now, it is asked for again, or the reply taken back."""
    last = ledger.lines[-1]
    if case.standing.over or not isinstance(last.entry.signed.act, ErrandFailed):
        return
    seq, _, kind = last.entry.signed.act.errand.partition(" ")
    caused = ledger.lines[int(seq) - 1]
    again = {"seal": "record_seal", "mail": "dispatch"}[kind]
    if isinstance(caused.entry.signed.act, ServeAgain):
        serves_again(case, ledger, caused)
        return
    if isinstance(caused.entry.signed.act, EmailLetter):
        again = "email_letter"
    if ledger.round_of(caused) == ledger.round_of(last) or again == "email_letter":
        assert {again, "return_for_redraft", "tell_third_party"} & {one.act for one in case.standing.open}, again
        assert case.standing.tasks


def serves_again(case: RandomCase, ledger: Ledger, caused: Line) -> None:
    """A reply whose sending again failed is sent again once more, unless it arrived all the same, or another was sent since."""
    first = first_sent(ledger, caused)
    arrived = news_of(ledger, RecordService, first) or news_of(ledger, PickedUp, first)
    if not arrived and left(ledger)[-1] is first:
        assert "serve_again" in {one.act for one in case.standing.open}
