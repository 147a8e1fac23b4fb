"""What waits to be picked up from the web (待网上领取): the reply that left that way with the seal service's seal, and what it gives."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, TypeVar

from models.acts import AddDocument, AnAct, Dispatch, DraftReply, IssueReply, LetterSealed, RecordSeal, Register
from models.ledger import Line

A = TypeVar("A", bound=AnAct)


class Offered(NamedTuple):
    """A reply offered on the web (网上提供的答复). ``about``: its dispatch; ``letter``: digest of the sealed PDF; ``documents``: digest and title."""

    about: str
    letter: str
    documents: tuple[tuple[str, str], ...]


def offered(lines: Sequence[Line]) -> Offered | None:
    """The reply that was dispatched last, if it waits on the web; None: it left another way, or none left."""
    sent = last(Dispatch, lines)
    if sent is None or way_of(lines, sent[1]) != "web":
        return None
    before = lines[: sent[0].entry.seq]
    seal, sealed = last(RecordSeal, before), last(LetterSealed, before)
    if seal is None or sealed is None or sealed[1].about != seal[0].entry.signed.id:
        return None
    return Offered(sent[0].entry.signed.id, sealed[1].sha256, documents(before, seal[1].about))


def last(kind: type[A], lines: Sequence[Line]) -> tuple[Line, A] | None:
    """The last act of this kind, with its line."""
    found = [(line, act) for line in lines if isinstance(act := line.entry.signed.act, kind)]
    return found[-1] if found else None


def way_of(lines: Sequence[Line], dispatch: Dispatch) -> str | None:
    """How it left: as the act says, else as the applicant asked."""
    first = lines[0].entry.signed.act
    return dispatch.way or (first.application.delivery if isinstance(first, Register) else None)


def documents(lines: Sequence[Line], issue: str) -> tuple[tuple[str, str], ...]:
    """What the reply of this issue gives, in the order of its findings."""
    acts = {line.entry.signed.id: line.entry.signed.act for line in lines}
    issued = acts.get(issue)
    draft = acts.get(issued.about) if isinstance(issued, IssueReply) else None
    titles = {one.sha256: one.title for one in acts.values() if isinstance(one, AddDocument)}
    given = [digest for one in draft.findings for digest in one.documents] if isinstance(draft, DraftReply) else []
    return tuple((digest, titles.get(digest, digest[:8])) for digest in dict.fromkeys(given))
