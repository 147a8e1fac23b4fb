"""Errands that failed, or of which nothing was heard (未办结事务), tried again by a recount; and those of earlier releases, whose letters had other names."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from models.ledger import Line
from models.standing import Errand
from procedure.case import Case, case_of
from procedure.errand_keys import mail_key, seal_key, seq_of
from procedure.letters_caused import letters_of
from procedure.mailing import is_on_its_way, mailings
from procedure.seals import waits_for_the_seal

CausedBy = Callable[[Case, Line], Iterator[Errand]]
OLD_NAMES = frozenset(
    {"consultation_letter", "notice_to_third_party", "disclosing_reply", "withholding_reply", "composed_reply"}
)
"""Names of letters in outboxes and ledgers of earlier releases, when one letter did for several of today's kinds."""


def kind_now(case: Case, errand: Errand) -> str:
    """The kind of letter that this errand makes (文书种类). ``case``: as it stood with the errand's line as its last.

    Of an old name it is the main letter that its line causes today.

    Raises:
        KeyError: the line causes no such letter.
    """
    today = letters_of(case, case.lines[-1])
    if errand.what in today:
        return errand.what
    if errand.what in OLD_NAMES and today:
        return today[0]
    raise KeyError(errand.what)


def tried_again(case: Case, caused_by: CausedBy) -> Iterator[Errand]:
    """What had failed and mattered still before this recount, each with the key under which it failed; and what was not heard of."""
    before = case_of(case.lines[:-1], case.policy, case.calendar)
    for key in sorted({*before.failed_errands, *unheard(before)}, key=lambda one: (seq_of(one), one)):
        yield from errand_of(case, case.lines[seq_of(key) - 1], key, caused_by)


def unheard(case: Case) -> Iterator[str]:
    """Keys of the sealings and mails of which the ledger has neither news nor failure (无消息事务).

    Most are under way still, which the shell knows. Of the others the register did not take the news, which is told once more.
    """
    if asked := waits_for_the_seal(case):
        yield seal_key(asked.seq)
    yield from (mail_key(one.seq) for one in mailings(case) if is_on_its_way(case, one))


def errand_of(case: Case, line: Line, key: str, caused_by: CausedBy) -> Iterator[Errand]:
    """The errand of this key as its line causes it today; under an old name, the line's main letter."""
    then = case_of(case.lines[: line.entry.seq], case.policy, case.calendar)
    today = tuple(caused_by(then, line))
    same = [one for one in today if one.key == key]
    old = [one for one in today if one.kind == "letter"] if key.partition(" ")[2] in OLD_NAMES else []
    yield from (one.model_copy(update={"key": key}) for one in (same or old)[:1])
