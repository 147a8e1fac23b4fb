"""Who decided, and whether he might (何人决定): other eyes, the leader for refusals, the legality review before."""

from __future__ import annotations

from models.acts import (
    AnAct,
    ApproveExtension,
    AskForJustification,
    AskSupplement,
    CertifyNoRecord,
    CertifyUnpaid,
    ChargeFee,
    CheckDraft,
    CorrectFact,
    Countersign,
    DecidePublication,
    DraftReply,
    FindNoGoodReason,
    IssueReply,
    ProlongSupplement,
    ProposeCorrection,
    ProposeFee,
    ProposePublication,
    RecordOpinion,
    RefuseExtension,
    Register,
    RequestExtension,
    ReturnForRedraft,
    ReviewDocument,
    ReviewLegality,
    SetReasonableDate,
    SignOff,
    TreatAsAbandoned,
    WeighOpinion,
)
from models.ledger import Line
from models.reply_kinds import ReplyKind
from models.roles import Role
from procedure.handling import REPORTS
from tests.procedure.reading_lines import Ledger, act, hands, overrules, overruling, reviews_of

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
