"""What an approval sheet says (呈批单要素)."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from letters.facts.common import Addressee, Element, ItemNumber, OfACase, ReplyPeriod
from letters.facts.fields import OneLine, Prose, Sentence
from letters.facts.sheets import Moment
from models.act_names import ACT_NAMES
from models.roles import Role

Decision = Literal[
    "submitted",
    "agrees",
    "disagrees",
    "lawful",
    "not_lawful",
    "clear",
    "not_clear",
    "disclose",
    "withhold",
    "returned",
    "issued",
    "numbered",
    "sealed",
]


def _known(act: str) -> str:
    if act not in ACT_NAMES:
        raise ValueError("no such act")
    return act


ActName = Annotated[str, AfterValidator(_known)]
"""An act by its name in the ledger, such as ``check_draft`` (行为)."""


class Proposal(Element):
    """What is proposed (拟办事项), for an item of the request or, ``item`` None, for all of it, and why."""

    item: ItemNumber | None
    proposed: Sentence
    reason: Prose


class Opinion(Element):
    """One opinion of an officer (审批意见): by which act, in which role, what was decided, in which words, and when.

    ``acting_for``: the absent officer whose deputy gave it; None: given for oneself. ``decision`` None: an opinion only;
    ``opinion`` None: nothing was said beside the decision.
    """

    act: ActName
    officer: OneLine
    role: Role
    acting_for: OneLine | None
    decision: Decision | None
    opinion: Prose | None
    at: Moment


class ApprovalSheetFacts(OfACase):
    """An approval sheet (呈批单): what is proposed, and every opinion in the order in which it was given.

    ``subject``: on what approval is asked, such as a reply or an extension. ``drafted_by``: who proposes it.
    ``reply_number``: the number of the letter that is approved (文号); None: none is allotted. ``period`` None: none runs.
    """

    subject: Sentence
    addressees: Annotated[tuple[Addressee, ...], Field(min_length=1)]
    received_on: date
    period: ReplyPeriod | None
    drafted_by: OneLine
    reply_number: OneLine | None
    proposals: Annotated[tuple[Proposal, ...], Field(min_length=1)]
    opinions: tuple[Opinion, ...]
