"""What holds of every sequence (不变量), read from the lines alone and not from the steps' own views."""

from __future__ import annotations

from itertools import pairwise

from law.judgement import judged
from models.acts import (
    Alarm,
    AnAct,
    CertifyUnpaid,
    ChooseRegime,
    Close,
    Dispatch,
    DraftReply,
    FindComplete,
    IssueReply,
    JoinDuplicate,
    LetterSealed,
    NumberReply,
    ReceiveOrder,
    RecordSeal,
    Reopen,
    SetApart,
    TreatAsAbandoned,
    Withdraw,
)
from models.acts.consultation import AConsultation
from models.clock import ClockState
from models.facts import FactSheet
from models.ledger import Line
from models.roles import Role
from procedure.corrected_lines import corrected
from procedure.facts_of import facts_of
from procedure.standing import standing
from tests.procedure.machines_hold import (
    machines_do_what_was_asked,
    numbers_are_void_of_what_never_left,
    what_failed_is_done_again,
)
from tests.procedure.reading_lines import Ledger, act, failed, left, news_of, taken_back
from tests.procedure.sequences import RandomCase, replayed
from tests.procedure.what_leaves import (
    letters_wait_for_issue_number_and_seal,
    nothing_unreviewed_is_consulted_on,
    nothing_unreviewed_is_given,
    the_overruled_were_told,
)
from tests.procedure.who_decides import (
    closed_without_reply_lawfully,
    four_eyes,
    issued_by_whom_and_when,
    reports_are_signed_by_others,
)

OF_THE_REMEDIES = ("reconsideration_window", "suit_window", "reconsideration_answer", "court_evidence")
WITHOUT_REPLY = (TreatAsAbandoned, CertifyUnpaid, JoinDuplicate, SetApart)


def holds(case: RandomCase) -> None:
    """Everything at once; the first breach fails."""
    ledger = Ledger(case.lines)
    is_a_pure_fold(case)
    clocks_are_those_of_the_law(case)
    numbers_and_alarms(ledger)
    one_outcome_a_round(ledger)
    ends_and_opens_again(case, ledger)
    four_eyes(ledger)
    reports_are_signed_by_others(ledger)
    letters_wait_for_issue_number_and_seal(case, ledger)
    machines_do_what_was_asked(case, ledger)
    numbers_are_void_of_what_never_left(case, ledger)
    what_failed_is_done_again(case, ledger)
    issued_by_whom_and_when(ledger)
    closed_without_reply_lawfully(ledger)
    for sent in ledger.of(Dispatch):
        nothing_unreviewed_is_given(ledger, sent)
        the_overruled_were_told(case, ledger, sent)
    for sent in ledger.of(AConsultation):
        nothing_unreviewed_is_consulted_on(ledger, sent)


def is_a_pure_fold(case: RandomCase) -> None:
    """The same lines give the same standing; and, in every fourth sequence, the same acts once more the same lines."""
    assert standing(case.lines, case.policy, case.calendar) == case.standing
    if len(case.lines) % 4 == 0:
        again = replayed(case)
        assert (again.lines, again.standing) == (case.lines, case.standing)


def clocks_are_those_of_the_law(case: RandomCase) -> None:
    """The law, asked anew on the facts alone, has the same clocks, but for those that ended here."""
    lines = corrected(case.lines)
    chosen = [act(line, ChooseRegime).regime for line in Ledger(lines).of(ChooseRegime)]
    sheet = FactSheet(
        received=case.standing.received,
        receipt_is_confirmed=case.standing.receipt_is_confirmed,
        facts=tuple(one.fact for one in facts_of(lines)),
        as_of=case.lines[-1].entry.at.date(),
        regime=chosen[-1] if chosen else None,
    )
    law = judged(sheet, case.calendar, case.policy.legal)
    assert [one.name for one in case.standing.clocks] == [one.clock.name for one in law.clocks]
    for told, one in zip(case.standing.clocks, law.clocks, strict=True):
        is_needless = told.name == "supplement_notice" and Ledger(lines).of(FindComplete)
        is_elsewhere = is_handled_elsewhere(case) and told.name not in OF_THE_REMEDIES
        if is_needless or is_elsewhere:
            assert told.state in (one.clock.state, ClockState.ENDED)
            assert (told.due, told.base_due) == (one.clock.due, one.clock.base_due)
        else:
            assert told == one.clock
    assert case.standing.verdict == law.verdict


def is_handled_elsewhere(case: RandomCase) -> bool:
    """Joined to another case, or set apart: the law knows no such ending, and no clock of this case runs on but the remedies'."""
    last = endings(Ledger(case.lines))[-1:]
    return case.standing.over and any(isinstance(line.entry.signed.act, JoinDuplicate | SetApart) for line in last)


def numbers_and_alarms(ledger: Ledger) -> None:
    """Lines are numbered without a gap; no alarm rings twice; no id stands twice."""
    assert [line.entry.seq for line in ledger.lines] == list(range(1, len(ledger.lines) + 1))
    keys = [act(line, Alarm).key for line in ledger.of(Alarm)]
    assert len(keys) == len(set(keys)), keys
    ids = [line.entry.signed.id for line in ledger.lines]
    assert len(ids) == len(set(ids))
    moments = [line.entry.at for line in ledger.lines]
    assert moments == sorted(moments)


def one_outcome_a_round(ledger: Ledger) -> None:
    """In a round one dispatch at most by which something left; one issue and number, unless the issue was taken back, and one seal
    that was set; and no ending while one stands.
    """
    orders = [line.entry.seq for line in ledger.of(ReceiveOrder)]
    for start, end in zip([0, *orders], [*orders, len(ledger.lines) + 1], strict=True):
        issues = ledger.of(IssueReply, since=start, before=end)
        sent = left(ledger, since=start, before=end)
        assert len(sent) <= 1
        assert all(len(failed(ledger, line, "mail")) <= 1 for line in ledger.of(Dispatch))
        assert not any(ledger.of(Withdraw, since=line.entry.seq, before=end) for line in sent)
        assert all(taken_back(ledger, one, other.entry.seq) for one, other in pairwise(issues))
        for issue in issues:
            until = taken_back(ledger, issue, end) or end
            assert not ledger.of(*WITHOUT_REPLY, DraftReply, since=issue.entry.seq, before=until)
            assert not any(
                act(line, Withdraw).items for line in ledger.of(Withdraw, since=issue.entry.seq, before=until)
            )
            assert len(ledger.of(NumberReply, since=issue.entry.seq, before=until)) <= 1
            seals = ledger.of(RecordSeal, since=issue.entry.seq, before=until)
            assert all(failed(ledger, line, "seal") for line in seals[:-1]), "asked for anew though nothing failed"
            assert not any(news_of(ledger, LetterSealed, line) for line in seals[:-1]), "sealed twice"


def endings(ledger: Ledger) -> list[Line]:
    whole = [line for line in ledger.of(Withdraw) if not act(line, Withdraw).items]
    return sorted([*ledger.of(Close, *WITHOUT_REPLY), *whole], key=lambda line: line.entry.seq)


def ends_and_opens_again(case: RandomCase, ledger: Ledger) -> None:
    """After an ending nobody does anything but open the case again; it is over exactly while it is not opened again."""
    ends, again = endings(ledger), ledger.of(Reopen)
    for line in ends:
        after = [one for one in ledger.of(AnAct, since=line.entry.seq) if one.entry.signed.by != Role.MESSENGER]
        assert not after or isinstance(after[0].entry.signed.act, Reopen), after[0].entry.signed.act.act
    assert case.standing.over == (len(ends) > len(again))
    assert len(again) <= len(ends)
    assert not case.standing.over or (not case.standing.alarms and not case.standing.tasks)
