"""The list of letters sent (发文登记、交寄清单): to whom, how, when, with which proof, and what became of each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from models.acts import PrepareConsultation, ReferForDetermination, TellThirdParty, WeighOpinion
from models.acts.consultation import AConsultation
from models.agency import Agency
from procedure.case import Case
from procedure.facts_of import act_of, prepared_for
from procedure.letters_caused import NOT_TO_THE_APPLICANT
from reports.book import Facts, book
from reports.letters_named import Named, letters_named
from reports.period import Period
from reports.sendings import ARRIVALS, RETURNS, Sending, news_of, sendings, tracking_of

ACTS = (
    *("dispatch", "serve_again", "mail_sent", "ask_supplement", "approve_extension", "ask_for_justification"),
    *("set_reasonable_date", "charge_fee", "refer_for_determination", "tell_third_party"),
    *("consult_third_party", "consult_co_producer", "consult_other_agency"),
)
"""The acts by which a case comes into this book: each says that a letter left."""


def dispatch_list(cases: Iterable[Case], agency: Agency, period: Period, printed_on: date) -> Facts:
    """The list of these cases' letters, in the order of the days on which they left."""
    left = [one for case in cases for one in sendings(case) if period.holds(one.posted_on)]
    ordered = sorted(left, key=lambda one: (one.posted_on, one.case.lines[0].number, one.seq))
    return book(agency, period, printed_on, (row for one in ordered for row in rows(one)))


def rows(one: Sending) -> Iterator[Facts]:
    """One row for each letter that left so. What is told of a sending is told of its main letter: the other went to another reader."""
    named = letters_named(one.case, one.letter)
    if one.letter != one.seq:  # sent anew, or by mail: only what goes to the applicant
        named = tuple(letter for letter in named if letter.kind not in NOT_TO_THE_APPLICANT)[:1]
    yield from (row(one, letter, is_main=count == 0) for count, letter in enumerate(named))


def row(one: Sending, letter: Named, *, is_main: bool) -> Facts:
    posted, arrived, returned = tracking_of(one), news_of(one, ARRIVALS), news_of(one, RETURNS)
    proof = posted.proof if posted else one.proof
    return {
        "letter_number": letter.number,
        "title": letter.title,
        "register_number": one.case.lines[0].number,
        "reader": reader(one, letter),
        "way": one.way,
        "tracking_number": posted.tracking_number if posted and is_main else None,
        "posted_on": one.posted_on,
        "proof": proof if is_main else None,
        "served_on": arrived.act.told_on if arrived and is_main else None,
        "returned_on": returned.act.told_on if returned and is_main else None,
    }


def reader(one: Sending, letter: Named) -> str:
    """To whom it went: the applicants as they were then, or whom the act names."""
    case = one.case
    act = case.lines[one.letter - 1].entry.signed.act
    if letter.kind not in NOT_TO_THE_APPLICANT:
        return "、".join(applicant.name for applicant in case.applicants)
    if isinstance(act, AConsultation):
        return act_of(PrepareConsultation, act.about, case.lines).name
    if isinstance(act, TellThirdParty):
        return prepared_for(act_of(WeighOpinion, act.about, case.lines).about, case.lines).name
    assert isinstance(act, ReferForDetermination)
    return act.authority
