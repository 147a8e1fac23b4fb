"""Errands (事务): the letters, notices, sealings and mails that an entry causes."""

from __future__ import annotations

from collections.abc import Iterator

from models.acts import Alarm, CalendarChanged, Dispatch, EmailLetter, RecordSeal, Recount, ServeAgain
from models.ledger import Line
from models.standing import Errand, Moved
from policy.rungs import rung_of
from procedure.case import Case, case_of
from procedure.errand_keys import letter_key, mail_key, notice_key, seal_key
from procedure.errands_again import tried_again
from procedure.letters_caused import letters_of, to_applicant
from procedure.mailing import letter_act, mailings
from procedure.seals import numbered


def errands(case: Case) -> tuple[Errand, ...]:
    """What the last line causes; a recount also tries again what failed."""
    if isinstance(case.lines[-1].entry.signed.act, Recount):
        return tuple(tried_again(case, caused_by))
    return tuple(caused_by(case, case.lines[-1]))


def caused_by(case: Case, line: Line) -> Iterator[Errand]:
    """What this line causes. ``case``: as it stood with this line as its last."""
    act, seq = line.entry.signed.act, line.entry.seq
    yield from (Errand(key=letter_key(seq, one), kind="letter", what=one, seq=seq) for one in letters_of(case, line))
    if isinstance(act, Alarm) and is_told(case, act):
        yield Errand(key=notice_key(seq), kind="notice", what=f"{act.clock} {act.rung}", seq=seq)
    elif isinstance(act, CalendarChanged) and any(moved_earlier(one) for one in line.moved):
        yield Errand(key=notice_key(seq), kind="notice", what="moved_earlier", seq=seq)
    elif isinstance(act, RecordSeal) and act.means == "electronic" and (reply := reply_key(case)):
        yield Errand(key=seal_key(seq), kind="seal", what=reply, seq=seq)
    elif isinstance(act, Dispatch | ServeAgain | EmailLetter) and (letter := letter_mailed(case)):
        yield Errand(key=mail_key(seq), kind="mail", what=letter, seq=seq)


def reply_key(case: Case) -> str | None:
    """The key of the letter that makes this round's reply (本轮答复文书); None: it has no number yet."""
    number = numbered(case)
    return key_of(case, number.id) if number else None


def letter_mailed(case: Case) -> str | None:
    """The key of the letter that the last line mails; None: it leaves another way (所寄文书)."""
    last = case.lines[-1].entry.seq
    mailing = next((one for one in mailings(case) if one.seq == last), None)
    return key_of(case, letter_act(case, mailing)) if mailing else None


def key_of(case: Case, act_id: str) -> str | None:
    """The key of the letter to the applicant that this act caused; None: it caused none."""
    line = next(one for one in case.lines if one.entry.signed.id == act_id)
    kind = to_applicant(case_of(case.lines[: line.entry.seq], case.policy, case.calendar), line)
    return letter_key(line.entry.seq, kind) if kind else None


def moved_earlier(one: Moved) -> bool:
    """Whether a due day came nearer, so that people must be told (届满日提前)."""
    return one.before is not None and one.after is not None and one.after < one.before


def is_told(case: Case, alarm: Alarm) -> bool:
    rung = rung_of(case.policy.ladders, alarm.clock, alarm.rung)
    return rung is not None and bool(rung.roles)
