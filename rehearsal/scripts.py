"""A script (演练脚本): the facts of one case by one reading of its source, and what is expected of it.

The facts are those of the command ``clock``. Two readings of one case are two scripts of the same id.
"""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import BeforeValidator

from law.ogi_2019.art31_receipt import receipt
from law.regimes import Regime, regime_of
from models.application import Line
from models.arrival import Arrival, Mail
from models.base import Model, Words
from models.clock import Verdict
from models.facts import Fact, Replied
from policy.policy import POLICY


def _in_both_languages(value: object) -> object:
    return {"zh": value, "en": value} if isinstance(value, str) else value


Said = Annotated[Words, BeforeValidator(_in_both_languages)]
"""A sentence in both languages, ``{"zh": …, "en": …}``, or one text for both."""


class Expected(Model):
    """What should come out (预期). None: not compared."""

    due: date | None = None
    verdict: Verdict | None = None


class Script(Model):
    """One case to rehearse (演练案例), by one reading.

    ``finding``: what was officially found on timeliness (关于是否逾期的认定), to which ``expected.verdict`` amounts; None: nothing
    to compare with. ``reading``: which of several readings this is; ``assumed``: what the source does not say and was put in.
    """

    id: Line
    title: Said | None = None
    reading: Said | None = None
    assumed: tuple[Said, ...] = ()
    regime: Literal["auto", "ogi-2008", "ogi-2019"] = "auto"
    received: date | None = None
    arrival: Arrival | None = None
    events: tuple[Fact, ...] = ()
    as_of: date | None = None
    finding: Said | None = None
    expected: Expected = Expected()

    @property
    def came_by(self) -> Arrival:
        """How it came in; where only the day of receipt is told, as mail that was signed for on it."""
        return self.arrival or Mail(signed_for=self.received or date.min)

    @property
    def day_of_receipt(self) -> date:
        """The day of receipt (收到申请之日)."""
        return receipt(self.came_by, counter=False, confirmed_on=None, parameters=POLICY.legal).day

    @property
    def last_day(self) -> date:
        """The day on which the case is looked at (判断之日): as told, or that of the last event."""
        days = [day_of_event(one) for one in self.events]
        return self.as_of or max([self.day_of_receipt, *days])

    @property
    def waits_for_the_2008_clock(self) -> bool:
        """Whether the 2008 text governs, which the engine does not hold yet."""
        return Regime.OGI_2008.value in (self.regime, regime_of(self.day_of_receipt).value)


def day_of_event(event: Fact) -> date:
    """The last day that an event names."""
    posted = event.posted if isinstance(event, Replied) else None
    return max(event.on, posted or event.on)
