"""Acts of the completeness check (审查): complete and clear, or one supplement notice and what comes of it (Art. 29, 30)."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from models.acts.base import AnAct, Id
from models.application import Text
from models.base import Day


class FindComplete(AnAct):
    """Find the request complete and clear (审查：材料齐全、内容明确)."""

    act: Literal["find_complete"] = "find_complete"


class AskSupplement(AnAct):
    """Ask once for all that is missing (一次性告知补正), by a last day, told on ``posted``; ``proof`` where that was earlier."""

    act: Literal["ask_supplement"] = "ask_supplement"
    items: Annotated[tuple[Text, ...], Field(min_length=1)]
    until: Day
    posted: Day
    proof: Text | None = None


class ProlongSupplement(AnAct):
    """Give the applicant more time for the supplement, and say so (延长补正期限). ``about``: the notice."""

    act: Literal["prolong_supplement"] = "prolong_supplement"
    about: Id
    until: Day
    reason: Text


class HandInSupplement(AnAct):
    """Record the supplement that came in (收到补正), in the applicant's words."""

    act: Literal["hand_in_supplement"] = "hand_in_supplement"
    received_on: Day
    text: Text


class VolunteerClarification(AnAct):
    """Record what the applicant made clear of his own accord (申请人主动说明); no period starts anew."""

    act: Literal["volunteer_clarification"] = "volunteer_clarification"
    received_on: Day
    text: Text


class TreatAsAbandoned(AnAct):
    """Find that the applicant let the period pass without good reason (视为放弃申请，不再处理)."""

    act: Literal["treat_as_abandoned"] = "treat_as_abandoned"
    reason: Text
