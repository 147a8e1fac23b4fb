"""What holds of every sequence (不变量), read from the lines alone and not from the steps' own views."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import TypeVar

from law.judgement import judged
from law.working_days import CALENDAR
from models.acts import (
    AddDocument,
    Alarm,
    AnAct,
    ApproveExtension,
    AskForJustification,
    AskSupplement,
    CertifyNoRecord,
    CertifyUnpaid,
    ChangeRequest,
    ChargeFee,
    CheckDraft,
    ChooseRegime,
    Close,
    CorrectFact,
    Countersign,
    DecidePublication,
    Dispatch,
    DraftReply,
    FindComplete,
    FindNoGoodReason,
    IssueReply,
    JoinDuplicate,
    NumberReply,
    PrepareConsultation,
    ProlongSupplement,
    ProposeCorrection,
    ProposeFee,
    ProposePublication,
    ReceiveOrder,
    RecordDetermination,
    RecordOpinion,
    RecordSeal,
    Recount,
    ReferForDetermination,
    RefuseExtension,
    Register,
    RemoveSpill,
    Reopen,
    RequestExtension,
    ReturnForRedraft,
    ReviewDocument,
    ReviewLegality,
    SetApart,
    SetReasonableDate,
    SignOff,
    TellThirdParty,
    TreatAsAbandoned,
    WeighOpinion,
    Withdraw,
)
from models.acts.consultation import AConsultation
from models.facts import FactSheet
from models.ledger import Line
from models.reply_kinds import ReplyKind
from models.roles import Role
from procedure.corrected_lines import corrected
from procedure.facts_of import facts_of
from procedure.handling import REPORTS
from procedure.standing import standing
from tests.procedure.sequences import RandomCase, replayed

A = TypeVar("A", bound=AnAct)
REPLY_LETTERS = ("disclosing_reply", "withholding_reply", "composed_reply")
WITHOUT_REPLY = (TreatAsAbandoned, CertifyUnpaid, JoinDuplicate, SetApart)
LEADERS = (ReplyKind.DISCLOSE_IN_PART, ReplyKind.EXCESSIVE_WITHOUT_REASON)
PAIRS: tuple[tuple[type[AnAct], type[AnAct]], ...] = (
    (CheckDraft, DraftReply),
    (IssueReply, DraftReply),
    (ReturnForRedraft, DraftReply),
    (Countersign, DraftReply),
    (ReviewLegality, DraftReply),
    (ReviewLegality, AskSupplement),
    (ReviewLegality, ChargeFee),
    (ApproveExtension, RequestExtension),
    (RefuseExtension, RequestExtension),
    (FindNoGoodReason, AskForJustification),
    (SetReasonableDate, AskForJustification),
    (ChargeFee, ProposeFee),
    (CorrectFact, ProposeCorrection),
    (DecidePublication, ProposePublication),
)
"""Who does the first about the second had no hand in the second."""


@dataclass(frozen=True)
class Ledger:
    """The lines, by kind and id."""

    lines: Sequence[Line]

    def of(self, *kinds: type[A], since: int = 0, before: int | None = None) -> list[Line]:
        """Lines of these kinds after one number and before another."""
        return [
            line
            for line in self.lines
            if isinstance(line.entry.signed.act, kinds)
            and since < line.entry.seq
            and (before is None or line.entry.seq < before)
        ]

    def named(self, act_id: str) -> Line:
        return next(line for line in self.lines if line.entry.signed.id == act_id)

    def round_of(self, line: Line) -> int:
        """The number of the last order before this line."""
        return max((one.entry.seq for one in self.of(ReceiveOrder, before=line.entry.seq)), default=0)

    def issue_of(self, sent: Line) -> Line:
        return self.of(IssueReply, since=self.round_of(sent), before=sent.entry.seq)[-1]

    def draft_of(self, issue: Line) -> Line:
        return self.named(act(issue, IssueReply).about)

    def changed(self, item: int, before: int) -> int:
        """The line since which the item asks for what it asks for at that number."""
        found = self.of(ChangeRequest, before=before)
        return max((one.entry.seq for one in found if act(one, ChangeRequest).item == item), default=0)

    def left_out(self, before: int) -> set[int]:
        acts = [one.entry.signed.act for one in self.of(AnAct, before=before)]
        return {item for one in acts if one.act in ("withdraw", "split_items") for item in getattr(one, "items", ())}


def act(line: Line, kind: type[A]) -> A:
    found = line.entry.signed.act
    assert isinstance(found, kind)
    return found


def hands(line: Line) -> frozenset[str]:
    return line.entry.signed.hands


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
    """The law, asked anew on the facts alone, has the same clocks; a finding of completeness ends only that of the notice."""
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
    set_by_law = {one.clock.name: one.clock for one in law.clocks}
    told = {one.name: one for one in case.standing.clocks}
    if Ledger(lines).of(FindComplete):
        set_by_law.pop("supplement_notice", None)
        told.pop("supplement_notice", None)
    assert told == set_by_law
    assert case.standing.verdict == law.verdict


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
    """In a round one dispatch at most; one issue, number and seal, unless the issue was taken back; and no ending while one stands."""
    orders = [line.entry.seq for line in ledger.of(ReceiveOrder)]
    for start, end in zip([0, *orders], [*orders, len(ledger.lines) + 1], strict=True):
        issues = ledger.of(IssueReply, since=start, before=end)
        sent = ledger.of(Dispatch, since=start, before=end)
        assert len(sent) <= 1
        assert not any(ledger.of(Withdraw, since=line.entry.seq, before=end) for line in sent)
        assert all(taken_back(ledger, one, other.entry.seq) for one, other in pairwise(issues))
        for issue in issues:
            until = taken_back(ledger, issue, end) or end
            assert not ledger.of(*WITHOUT_REPLY, DraftReply, since=issue.entry.seq, before=until)
            assert not any(
                act(line, Withdraw).items for line in ledger.of(Withdraw, since=issue.entry.seq, before=until)
            )
            for kind in (NumberReply, RecordSeal):
                assert len(ledger.of(kind, since=issue.entry.seq, before=until)) <= 1, kind


def taken_back(ledger: Ledger, issue: Line, before: int) -> int | None:
    """The line by which the issued draft was returned; None: it was not."""
    found = ledger.of(ReturnForRedraft, since=issue.entry.seq, before=before)
    mine = [one.entry.seq for one in found if act(one, ReturnForRedraft).about == act(issue, IssueReply).about]
    return mine[0] if mine else None


def endings(ledger: Ledger) -> list[Line]:
    whole = [line for line in ledger.of(Withdraw) if not act(line, Withdraw).items]
    return sorted([*ledger.of(Close, *WITHOUT_REPLY), *whole], key=lambda line: line.entry.seq)


def ends_and_opens_again(case: RandomCase, ledger: Ledger) -> None:
    """After an ending nobody does anything but open the case again; it is over exactly while it is not opened again."""
    ends, again = endings(ledger), ledger.of(Reopen)
    for line in ends:
        after = ledger.of(AnAct, since=line.entry.seq)
        assert not after or isinstance(after[0].entry.signed.act, Reopen), after[0].entry.signed.act.act
    assert case.standing.over == (len(ends) > len(again))
    assert len(again) <= len(ends)
    assert not case.standing.over or (not case.standing.alarms and not case.standing.tasks)


def four_eyes(ledger: Ledger) -> None:
    """Whoever decides on a thing had no hand in it."""
    for decision, thing in PAIRS:
        for line in ledger.of(decision):
            about = ledger.named(line.entry.signed.act.subject or "")
            if isinstance(about.entry.signed.act, thing):
                assert not hands(line) & hands(about), (decision, thing)
    for line in ledger.of(WeighOpinion):
        known = ledger.of(RecordOpinion, before=line.entry.seq)
        last = [one for one in known if act(one, RecordOpinion).about == act(line, WeighOpinion).about][-1:]
        assert not any(hands(line) & hands(one) for one in last)
        assert not overrules(line.entry.signed.act) or Role.LEADER in line.entry.signed.roles
    for line in ledger.of(ReviewLegality):
        for one in ledger.of(ProlongSupplement, before=line.entry.seq):
            assert act(one, ProlongSupplement).about != act(line, ReviewLegality).about or not hands(line) & hands(one)


def reports_are_signed_by_others(ledger: Ledger) -> None:
    """The unit's head signs for what others found; a certificate may be his own."""
    before = 0
    for line in ledger.of(SignOff):
        for one in ledger.of(*REPORTS, since=before, before=line.entry.seq):
            assert isinstance(one.entry.signed.act, CertifyNoRecord) or not hands(line) & hands(one)
        before = line.entry.seq


def letters_wait_for_issue_number_and_seal(case: RandomCase, ledger: Ledger) -> None:
    """A reply's letter is made once it is issued and numbered; it leaves once it is sealed."""
    for line, errand in case.errands:
        if errand.what in REPLY_LETTERS:
            assert isinstance(line.entry.signed.act, NumberReply | Recount), line.entry.signed.act.act
    for line in ledger.of(NumberReply, RecordSeal):
        issue = ledger.named(line.entry.signed.act.subject or "")
        assert isinstance(issue.entry.signed.act, IssueReply)
        assert ledger.round_of(issue) == ledger.round_of(line)
    for line in ledger.of(RecordSeal):
        assert issued_and(ledger, line, NumberReply)
    for line in ledger.of(Dispatch):
        assert issued_and(ledger, line, NumberReply)
        assert issued_and(ledger, line, RecordSeal)


def issued_and(ledger: Ledger, line: Line, kind: type[AnAct]) -> bool:
    """Whether the last reply issued before this line was not taken back, and this was done with it."""
    issue, seq = ledger.issue_of(line), line.entry.seq
    done = ledger.of(kind, since=issue.entry.seq, before=seq)
    return taken_back(ledger, issue, seq) is None and any(
        one.entry.signed.act.subject == issue.entry.signed.id for one in done
    )


def issued_by_whom_and_when(ledger: Ledger) -> None:
    """A draft of this round, not returned, checked; refusals and what overrules by a leader; all but plain disclosure found lawful."""
    for issue in ledger.of(IssueReply):
        draft, seq = ledger.draft_of(issue), issue.entry.seq
        kinds = [one.kind for one in act(draft, DraftReply).findings]
        asked = ledger.of(AnAct, since=draft.entry.seq, before=seq)
        about = [line for line in asked if line.entry.signed.act.subject == draft.entry.signed.id]
        assert ledger.round_of(draft) == ledger.round_of(issue)
        assert not any(isinstance(line.entry.signed.act, ReturnForRedraft) for line in about)
        assert any(isinstance(line.entry.signed.act, CheckDraft) for line in about)
        assert all(act(line, Countersign).agrees for line in about if isinstance(line.entry.signed.act, Countersign))
        against_somebody = bool(overruling(ledger, seq))
        if against_somebody or any(kind.withholds or kind in LEADERS for kind in kinds):
            assert Role.LEADER in issue.entry.signed.roles, kinds
        if against_somebody or not all(kind.discloses for kind in kinds):
            reviews = [line for line in about if isinstance(line.entry.signed.act, ReviewLegality)]
            assert reviews, kinds
            assert act(reviews[-1], ReviewLegality).lawful, kinds
        letter_is_clear(ledger, draft, seq)
        assert sorted(one.item for one in act(draft, DraftReply).findings) == live_items(ledger, seq)


def live_items(ledger: Ledger, seq: int) -> list[int]:
    items = len(act(ledger.lines[0], Register).application.items)
    return [one for one in range(1, items + 1) if one not in ledger.left_out(seq)]


def letter_is_clear(ledger: Ledger, draft: Line, seq: int) -> None:
    reviews = reviews_of(ledger, act(draft, DraftReply).sha256, draft.entry.seq, seq)
    assert reviews
    assert act(reviews[-1], ReviewDocument).clear
    assert not hands(reviews[-1]) & hands(draft)


def reviews_of(ledger: Ledger, digest: str, since: int, before: int) -> list[Line]:
    found = ledger.of(ReviewDocument, since=since, before=before)
    return [line for line in found if act(line, ReviewDocument).about == digest]


def closed_without_reply_lawfully(ledger: Ledger) -> None:
    """Abandonment and unpaid fee: found lawful by another than the head who finds it, and never before the last day."""
    for end in ledger.of(TreatAsAbandoned, CertifyUnpaid):
        thing = AskSupplement if isinstance(end.entry.signed.act, TreatAsAbandoned) else ChargeFee
        notices = ledger.of(thing, before=end.entry.seq)
        about = (end.entry.signed.act.subject or notices[-1].entry.signed.id,)
        reviews = [
            line for line in ledger.of(ReviewLegality, before=end.entry.seq) if line.entry.signed.act.subject in about
        ]
        assert act(reviews[-1], ReviewLegality).lawful
        assert not hands(reviews[-1]) & hands(end)


def nothing_unreviewed_is_given(ledger: Ledger, sent: Line) -> None:
    """Each document given out was last found clear, by hands that neither handed it over nor drafted, and nothing forbids it."""
    issue = ledger.issue_of(sent)
    draft = ledger.draft_of(issue)
    for finding in act(draft, DraftReply).findings:
        assert bool(finding.documents) == finding.kind.gives
        for digest in finding.documents:
            document_may_leave(ledger, digest, issue.entry.seq, also_not=hands(draft))
            assert not removed(ledger, digest, sent.entry.seq), "taken out before it left"


def document_may_leave(ledger: Ledger, digest: str, seq: int, also_not: frozenset[str] = frozenset()) -> None:
    added = [line for line in ledger.of(AddDocument, before=seq) if act(line, AddDocument).sha256 == digest]
    assert added, "never handed over"
    assert not removed(ledger, digest, seq), "taken out"
    reviews = reviews_of(ledger, digest, added[-1].entry.seq, seq)
    assert reviews, "not reviewed as handed over last"
    assert act(reviews[-1], ReviewDocument).clear
    assert not hands(reviews[-1]) & also_not.union(*map(hands, added))
    referred = {
        line.entry.signed.id: line
        for line in ledger.of(ReferForDetermination, before=seq)
        if act(line, ReferForDetermination).about == digest
    }
    determined = [
        line for line in ledger.of(RecordDetermination, before=seq) if act(line, RecordDetermination).about in referred
    ]
    assert len(determined) == len(referred), "still referred"
    assert not determined or act(determined[-1], RecordDetermination).may_be_disclosed
    doubts = [line.entry.seq for line in [*referred.values(), *determined]]
    assert reviews[-1].entry.seq > max(doubts, default=0), "not reviewed since it was doubted"


def removed(ledger: Ledger, digest: str, before: int) -> bool:
    return any(act(line, RemoveSpill).about == digest for line in ledger.of(RemoveSpill, before=before))


def nothing_unreviewed_is_consulted_on(ledger: Ledger, sent: Line) -> None:
    """A letter of consultation was found clear by other hands, with all that it encloses."""
    prepared = ledger.named(sent.entry.signed.act.subject or "")
    letter, seq = act(prepared, PrepareConsultation), sent.entry.seq
    reviews = reviews_of(ledger, letter.sha256, prepared.entry.seq, seq)
    assert reviews
    assert act(reviews[-1], ReviewDocument).clear
    assert not hands(reviews[-1]) & hands(prepared)
    for digest in letter.documents:
        document_may_leave(ledger, digest, seq)


def overruling(ledger: Ledger, seq: int) -> list[Line]:
    """Weighings that stand at this number and disclose against a third party, or without its consent in the public interest."""
    found = []
    for asked in ledger.of(AConsultation, before=seq):
        prepared = ledger.named(asked.entry.signed.act.subject or "")
        letter = act(prepared, PrepareConsultation)
        if letter.item in ledger.left_out(seq) or ledger.changed(letter.item, seq) > asked.entry.seq:
            continue
        last = last_about(ledger, asked, seq)
        if last and overrules(last.entry.signed.act):
            found.append(last)
    return found


def overrules(weighed: AnAct) -> bool:
    return (
        isinstance(weighed, WeighOpinion)
        and weighed.decision == "disclose"
        and weighed.ground in ("no_good_reason", "public_interest")
    )


def last_about(ledger: Ledger, asked: Line, seq: int) -> Line | None:
    lines = ledger.of(RecordOpinion, WeighOpinion, before=seq)
    about = [line for line in lines if line.entry.signed.act.subject == asked.entry.signed.id]
    return about[-1] if about else None


def the_overruled_were_told(case: RandomCase, ledger: Ledger, sent: Line) -> None:
    """Before anything is given out against a third party, it was told in writing, and its waiting period has passed."""
    issue = ledger.issue_of(sent)
    findings = act(ledger.draft_of(issue), DraftReply).findings
    if not any(one.kind.gives for one in findings):
        return
    for weighed in overruling(ledger, sent.entry.seq):
        told = [act(line, TellThirdParty) for line in ledger.of(TellThirdParty, before=sent.entry.seq)]
        days = [one.posted for one in told if one.about == weighed.entry.signed.id]
        assert days, "never told"
        assert last_of_waiting(case, days[0]) < act(sent, Dispatch).posted


def last_of_waiting(case: RandomCase, told: date) -> date:
    return CALENDAR.last_day(told, case.policy.office.waiting_working_days)
