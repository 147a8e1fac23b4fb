"""What leaves the house, and whether it might (何物外出): letters, documents, consultations, what is given against a third party."""

from __future__ import annotations

from datetime import date

from law.working_days import CALENDAR
from models.acts import (
    AddDocument,
    AnAct,
    Dispatch,
    DraftReply,
    IssueReply,
    LetterSealed,
    NumberReply,
    PrepareConsultation,
    RecordDetermination,
    RecordSeal,
    Recount,
    ReferForDetermination,
    RemoveSpill,
    ReviewDocument,
    TellThirdParty,
)
from models.ledger import Line
from tests.procedure.reading_lines import Ledger, act, hands, news_of, overruling, reviews_of, taken_back
from tests.procedure.sequences import RandomCase


def letters_wait_for_issue_number_and_seal(case: RandomCase, ledger: Ledger) -> None:
    """A reply's letter is made once it is issued and numbered; it leaves once it is sealed."""
    for line, errand in case.errands:
        if errand.kind == "letter" and (errand.what.startswith("reply_") or errand.what == "composed_reply"):
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
        assert is_sealed(ledger, line)


def is_sealed(ledger: Ledger, sent: Line) -> bool:
    """Whether the seal asked for last before this line was set: by hand, or by the seal service, whose news came before."""
    seal = ledger.of(RecordSeal, before=sent.entry.seq)[-1]
    news = [one.entry.seq for one in news_of(ledger, LetterSealed, seal)]
    return act(seal, RecordSeal).means == "hand" or (len(news) == 1 and news[0] < sent.entry.seq)


def issued_and(ledger: Ledger, line: Line, kind: type[AnAct]) -> bool:
    """Whether the last reply issued before this line was not taken back, and this was done with it."""
    issue, seq = ledger.issue_of(line), line.entry.seq
    done = ledger.of(kind, since=issue.entry.seq, before=seq)
    return taken_back(ledger, issue, seq) is None and any(
        one.entry.signed.act.subject == issue.entry.signed.id for one in done
    )


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
