"""The lines of a case as a reader of the ledger sees them (台账检读): without any view of the steps' own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from models.acts import (
    AnAct,
    ChangeRequest,
    Dispatch,
    ErrandFailed,
    IssueReply,
    PrepareConsultation,
    ReceiveOrder,
    RecordOpinion,
    ReturnForRedraft,
    ReviewDocument,
    WeighOpinion,
    Withdraw,
)
from models.acts.consultation import AConsultation
from models.ledger import Line

A = TypeVar("A", bound=AnAct)


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


def taken_back(ledger: Ledger, issue: Line, before: int) -> int | None:
    """The line by which the issued draft was returned, or the whole request withdrawn; None: neither."""
    found = ledger.of(ReturnForRedraft, since=issue.entry.seq, before=before)
    mine = [one.entry.seq for one in found if act(one, ReturnForRedraft).about == act(issue, IssueReply).about]
    whole = [one for one in ledger.of(Withdraw, since=issue.entry.seq, before=before) if not act(one, Withdraw).items]
    return min([*mine, *(one.entry.seq for one in whole)], default=None)


def failed(ledger: Ledger, line: Line, kind: str) -> list[Line]:
    """The news that the errand of this kind which this line caused failed."""
    key = f"{line.entry.seq} {kind}"
    return [one for one in ledger.of(ErrandFailed) if act(one, ErrandFailed).errand == key]


def news_of(ledger: Ledger, kind: type[A], line: Line) -> list[Line]:
    """Machine news of this kind about this line's act."""
    return [one for one in ledger.of(kind) if one.entry.signed.act.subject == line.entry.signed.id]


def left(ledger: Ledger, before: int | None = None, since: int = 0) -> list[Line]:
    """Dispatches by which a reply left: those whose mail did not fail."""
    return [line for line in ledger.of(Dispatch, since=since, before=before) if not failed(ledger, line, "mail")]


def reviews_of(ledger: Ledger, digest: str, since: int, before: int) -> list[Line]:
    found = ledger.of(ReviewDocument, since=since, before=before)
    return [line for line in found if act(line, ReviewDocument).about == digest]


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
