"""Number and seal (文号、印章) as the lines tell them: which are those of the reply that stands, whether the seal is set, which numbers are void.

Set by hand, the seal is there when that is recorded; set by the seal service (电子印章服务), once the messenger tells of it.
"""

from __future__ import annotations

from typing import TypeVar

from models.acts import AnAct, Dispatch, LetterSealed, NumberReply, RecordSeal
from procedure.case import Case, Done
from procedure.errand_keys import seal_key

A = TypeVar("A", bound=AnAct)


def numbered(case: Case) -> Done[NumberReply] | None:
    """The numbering of this round's reply, or None (本轮编号); the number of one taken back is void."""
    return of_the_issue(case, case.last_now(NumberReply))


def asked_to_seal(case: Case) -> Done[RecordSeal] | None:
    """The last act by which this round's reply was sealed, or was to be; None: none yet (本轮用印、送印)."""
    return of_the_issue(case, case.last_now(RecordSeal))


def of_the_issue(case: Case, done: Done[A] | None) -> Done[A] | None:
    """What was done since the issue that stands; None: nothing, or it belongs to one that was taken back."""
    return done if done and case.issued and done.seq > case.issued.seq else None


def sealed(case: Case) -> Done[RecordSeal] | None:
    """The sealing of this round's reply, or None: not asked for, or the seal service did not set it yet (本轮用印)."""
    asked = asked_to_seal(case)
    return asked if asked and is_set(case, asked) else None


def is_set(case: Case, asked: Done[RecordSeal]) -> bool:
    """Whether the seal that was asked for is on the letter (已用印)."""
    return asked.act.means == "hand" or letter_sealed(case, asked) is not None


def letter_sealed(case: Case, asked: Done[RecordSeal]) -> Done[LetterSealed] | None:
    """The seal service's news of it; None: it is not in (电子用印结果)."""
    return next((one for one in case.all(LetterSealed) if one.act.about == asked.id), None)


def waits_for_the_seal(case: Case) -> Done[RecordSeal] | None:
    """What the seal service is still to do; None: nothing, or it failed and is to be asked for again (待电子用印)."""
    asked = asked_to_seal(case)
    if asked is None or is_set(case, asked) or seal_key(asked.seq) in case.failed_errands:
        return None
    return asked


def sealed_electronically(case: Case) -> bool:
    """Whether this round's reply bears the seal service's seal (已加盖电子印章)."""
    done = sealed(case)
    return done is not None and done.act.means == "electronic"


def seal_of(case: Case, sent: Done[Dispatch]) -> Done[RecordSeal]:
    """The sealing of the letter that this dispatch sent, of whatever round (所发答复的用印)."""
    return [one for one in case.all(RecordSeal) if one.seq < sent.seq][-1]


def void_numbers(case: Case) -> tuple[int, ...]:
    """The lines whose letter numbers are void (作废文号): their reply was taken back, or this round ended it, before it left."""
    left = {number_of(case, sent).seq for sent in case.all_sent}
    stands = numbered(case)
    mine = {*left, *((stands.seq,) if stands else ())}
    return tuple(one.seq for one in case.all(NumberReply) if one.seq not in mine)


def number_of(case: Case, sent: Done[Dispatch]) -> Done[NumberReply]:
    """The numbering of the letter that this dispatch sent (所发答复的编号)."""
    return [one for one in case.all(NumberReply) if one.seq < sent.seq][-1]
