"""A script (演练脚本): the facts of one case by one reading of its source, and what is expected of it.

The facts are those of the command ``clock``. Two readings of one case are two scripts of the same id.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from law.parameters import Parameters
from law.question import Asked
from models.arrival import Arrival, Mail
from models.base import Words
from models.facts import AnyFact, Replied
from models.question import Expected, Question
from rehearsal.happenings import arrived_on


@dataclass(frozen=True)
class Script:
    """One case to rehearse (演练案例), by one reading.

    ``finding``: what was officially found on timeliness (关于是否逾期的认定), to which ``expected.verdict`` amounts; None: nothing
    to compare with. ``reading``: which of several readings this is; ``assumed``: what the source does not say and was put in.
    """

    asked: Asked

    @property
    def question(self) -> Question:
        return self.asked.question

    @property
    def id(self) -> str:
        return str(self.question.id or "—")

    @property
    def title(self) -> Words | None:
        return self.question.title

    @property
    def reading(self) -> Words | None:
        return self.question.reading

    @property
    def assumed(self) -> tuple[Words, ...]:
        return self.question.assumed

    @property
    def finding(self) -> Words | None:
        return self.question.finding

    @property
    def expected(self) -> Expected:
        return self.question.expected

    @property
    def events(self) -> tuple[AnyFact, ...]:
        return self.question.events

    @property
    def parameters(self) -> Parameters:
        """The open points under which it is played."""
        return self.asked.parameters

    @property
    def came_by(self) -> Arrival:
        """How it came in; where only the day of receipt is told, as mail that was signed for on it."""
        return self.question.arrival or Mail(signed_for=self.asked.sheet.received)

    @property
    def day_of_receipt(self) -> date:
        """The day of receipt (收到申请之日)."""
        return self.asked.sheet.received

    @property
    def last_day(self) -> date:
        """The day on which the case is looked at (判断之日): as told, or that of the last event."""
        days = [day_of_event(one) for one in self.events]
        return self.question.as_of or max([self.day_of_receipt, *days])


def day_of_event(event: AnyFact) -> date:
    """The last day on which something of an event happens: it, the posting of a reply, the arrival of its letter."""
    posted = event.posted if isinstance(event, Replied) else None
    return max(event.on, posted or event.on, arrived_on(event) or event.on)
