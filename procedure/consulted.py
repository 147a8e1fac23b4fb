"""Those consulted (被征求意见者): each letter sent, when it arrived, what came back, and when its period runs out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from models.acts import EndConsultation, PrepareConsultation, RecordOpinion, RecordReceipt
from models.acts.consultation import AConsultation
from models.working_days import WorkingDays
from procedure.case import Case, Done
from procedure.search_log import changed_at


@dataclass(frozen=True)
class Consulted:
    """One letter of consultation that was sent (已发出的征求意见书).

    ``arrival``: the proof that it arrived; None: not proven. ``lapses``: the last day to answer; None: the text sets none, or it
    is not known from when it is counted. ``opinion``: the last one recorded, also after that day.
    """

    sent: Done[AConsultation]
    letter: PrepareConsultation
    arrival: Done[RecordReceipt] | None
    lapses: date | None
    opinion: Done[RecordOpinion] | None
    ended: Done[EndConsultation] | None

    @property
    def id(self) -> str:
        """The id of the act that sent it."""
        return self.sent.id

    @property
    def received_on(self) -> date | None:
        """The day on which it arrived; None: not proven (收到日)."""
        return self.arrival.act.received_on if self.arrival else None

    @property
    def cannot_be_asked(self) -> bool:
        """Whether the letter did not reach it (无法征求): that is weighed like silence; no longer wishing to ask is not."""
        return self.ended is not None and self.ended.act.why != "no_longer_needed"

    @property
    def is_unanswered(self) -> bool:
        """Whether neither an opinion came nor the waiting was given up (尚未答复)."""
        return self.opinion is None and self.ended is None

    def is_awaited_on(self, today: date) -> bool:
        """Whether its answer is still waited for (仍在等待答复): unanswered, and its period has not run out."""
        return self.is_unanswered and (self.lapses is None or today <= self.lapses)

    @property
    def came_to_an_end_on(self) -> date:
        """From when it can be seen what came of it: the opinion, the giving up, or else the end of its period."""
        if self.opinion:
            return self.opinion.act.received_on
        return self.ended.act.ended_on if self.ended else self.lapses or self.sent.act.posted


def all_consulted(case: Case) -> list[Consulted]:
    """Every letter of consultation sent, of all rounds, in order."""
    letters = {one.id: one.act for one in case.all(PrepareConsultation)}
    return [consulted(case, one, letters[one.act.about]) for one in case.all(AConsultation)]


def consulted_of(case: Case, sort: str) -> Iterator[Consulted]:
    """Those of one sort that still matter."""
    return (one for one in all_consulted(case) if one.letter.sort == sort and matters(case, one))


def matters(case: Case, one: Consulted) -> bool:
    """Whether it is about what this case still answers: the item is handled here, and was not changed since."""
    item = one.letter.item
    return item in case.live_items and one.sent.seq > changed_at(case, item)


def consulted(case: Case, sent: Done[AConsultation], letter: PrepareConsultation) -> Consulted:
    opinions = [one for one in case.all(RecordOpinion) if one.act.about == sent.id]
    endings = [one for one in case.all(EndConsultation) if one.act.about == sent.id]
    arrival = arrival_of(case, sent.id)
    return Consulted(
        sent=sent,
        letter=letter,
        arrival=arrival,
        lapses=lapse(case, letter.sort, arrival.act.received_on if arrival else None),
        opinion=opinions[-1] if opinions else None,
        ended=endings[-1] if endings else None,
    )


def lapse(case: Case, sort: str, received_on: date | None) -> date | None:
    """The last day to answer (答复期满之日): as its clock has it, and also after an order, when the law keeps no such clock."""
    period = period_of(case, sort)
    return case.calendar.last_day(received_on, period) if received_on and period else None


def period_of(case: Case, sort: str) -> WorkingDays | None:
    """How long one of this sort has to answer (法定答复期限); None: the text sets no period."""
    periods = {"third_party": case.text.third_party_period, "co_producer": case.text.co_producer_period}
    return periods.get(sort)


def arrival_of(case: Case, letter: str) -> Done[RecordReceipt] | None:
    """The proof that the letter sent by this act reached its reader; None: not proven (文书收到凭证)."""
    return next((one for one in case.all(RecordReceipt) if one.act.about == letter), None)
