"""Those consulted (被征求意见者): each letter sent, when it arrived, what came back, and when its period runs out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from models.acts import EndConsultation, PrepareConsultation, RecordOpinion, RecordReceipt
from models.acts.consultation import AConsultation
from procedure.case import Case, Done
from procedure.search_log import changed_at


@dataclass(frozen=True)
class Consulted:
    """One letter of consultation that was sent (已发出的征求意见书).

    ``received_on``: when it arrived; None: not proven. ``lapses``: the last day to answer; None: the text sets none, or it
    is not known from when it is counted. ``opinion``: the last one recorded, also after that day.
    """

    sent: Done[AConsultation]
    letter: PrepareConsultation
    received_on: date | None
    lapses: date | None
    opinion: Done[RecordOpinion] | None
    ended: Done[EndConsultation] | None

    @property
    def id(self) -> str:
        """The id of the act that sent it."""
        return self.sent.id

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
    received_on = receipt_of(case, sent.id)
    return Consulted(
        sent=sent,
        letter=letter,
        received_on=received_on,
        lapses=lapse(case, letter.sort, received_on),
        opinion=opinions[-1] if opinions else None,
        ended=endings[-1] if endings else None,
    )


def lapse(case: Case, sort: str, received_on: date | None) -> date | None:
    """The last day to answer (答复期满之日): as its clock has it, and also after an order, when the law keeps no such clock."""
    periods = {"third_party": case.text.third_party_period, "co_producer": case.text.co_producer_period}
    period = periods.get(sort)
    return case.calendar.last_day(received_on, period) if received_on and period else None


def receipt_of(case: Case, letter: str) -> date | None:
    """When the letter that this act sent reached its reader; None: not proven (文书收到日)."""
    return next((one.act.received_on for one in case.all(RecordReceipt) if one.act.about == letter), None)
