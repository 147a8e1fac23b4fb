"""Consultation (征求意见): third parties (Art. 32), co-producing agencies (Art. 34), other agencies (Art. 33(3)).

A letter is prepared, found clear, sent; its arrival is proven; an opinion comes in, or waiting for it is given up. A letter
that is sent after the reply's due day may be sent all the same; the law then sets no days aside for it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from models.acts import PrepareConsultation
from models.acts.consultation import AConsultation
from models.standing import Opening, Task
from procedure.case import Case, Done
from procedure.confidentiality_review import cleared_to_enclose, is_cleared, reviews
from procedure.consultation_bars import bars as bars
from procedure.consulted import Consulted, all_consulted, matters, period_of
from procedure.referrals import marks_taken
from procedure.search_log import changed_at
from procedure.task_making import due_by, task

SENDING = {
    "third_party": "consult_third_party",
    "co_producer": "consult_co_producer",
    "other_agency": "consult_other_agency",
}


def openings(case: Case) -> Iterator[Opening]:
    """Until the reply is issued: preparing a letter, once complete; sending it, once clear; what may come of each that was sent."""
    if case.is_issued:
        return
    if case.is_complete:
        yield preparing(case)
    yield from (sending(case, one) for one in to_send(case))
    for one in all_consulted(case):
        yield from what_may_come(case, one)


def preparing(case: Case) -> Opening:
    return Opening(
        act="prepare_consultation",
        roles=case.roles("prepare_consultation"),
        items=case.items,
        left_out=case.left_out,
        documents=cleared_to_enclose(case),
        marks_taken=marks_taken(case),
        choices=sorts(case),
    )


def sorts(case: Case) -> tuple[str, ...]:
    """Who may be consulted: the 2008 text knows no co-producing agency (可征求的对象)."""
    return tuple(sort for sort in SENDING if sort != "co_producer" or period_of(case, sort))


def to_send(case: Case) -> Iterator[Done[PrepareConsultation]]:
    """Letters not sent yet, on what is asked for now, found clear with all that they enclose (待发征求意见书)."""
    sent = {one.act.about for one in case.all(AConsultation)}
    for one in case.all(PrepareConsultation):
        is_asked = one.act.item in case.live_items and one.seq > changed_at(case, one.act.item)
        if one.id not in sent and is_asked and is_clear(case, one.act):
            yield one


def is_clear(case: Case, letter: PrepareConsultation) -> bool:
    """Whether the letter and all that it encloses were found clear (文书及所附材料审查通过)."""
    return is_cleared(case, letter.sha256) and set(letter.documents) <= set(cleared_to_enclose(case))


def sending(case: Case, letter: Done[PrepareConsultation]) -> Opening:
    act = SENDING[letter.act.sort]
    return Opening(
        act=act,
        roles=case.roles(act),
        about=letter.id,
        earliest=reviews(case)[letter.act.sha256].day,
        earlier_needs_proof=True,
    )


def what_may_come(case: Case, one: Consulted) -> Iterator[Opening]:
    """What may come of a letter that was sent (征求意见的结果): its opinion, also a later one and one after its period; giving it up, while it is unanswered."""
    yield Opening(
        act="record_opinion",
        roles=case.roles("record_opinion"),
        about=one.id,
        earliest=one.received_on or one.sent.act.posted,
    )
    if one.is_unanswered:
        yield Opening(
            act="end_consultation",
            roles=case.roles("end_consultation"),
            about=one.id,
            earliest=one.sent.act.posted,
        )


def tasks(case: Case) -> Iterator[Task]:
    """Until the reply is issued: letters to send, arrivals to prove, opinions waited for. Weighing them: ``third_parties.py``."""
    if case.is_issued:
        return
    for letter in to_send(case):
        yield task(case, SENDING[letter.act.sort], letter.day, about=letter.id)
    for one in all_consulted(case):
        if matters(case, one) and one.is_awaited_on(case.today):
            yield waiting(case, one)


def waiting(case: Case, one: Consulted) -> Task:
    """The proof of its arrival where a period hangs on that, else the opinion itself."""
    since = one.sent.act.posted
    if one.received_on is None and period_of(case, one.letter.sort):
        return due_by(case, "record_receipt", since, proof_by(case, since), about=one.id)
    return due_by(case, "record_opinion", one.received_on or since, one.lapses, about=one.id)


def proof_by(case: Case, posted: date) -> date:
    """By when the arrival of a letter should be proven (收到凭证的内部时限)."""
    return case.calendar.last_day(posted, case.policy.office.receipt_proof_working_days)
