"""Acts beside the steps, and closing (归档): withdrawal, changes, corrections of facts, urging, remarks, recounts."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from models.acts.base import AnAct, Id, ItemNumber
from models.application import Applicant, Item, Line, Text
from models.base import Day


class Withdraw(AnAct):
    """Record the applicant's withdrawal, received on that day (撤回申请), in whole or of some ``items`` only."""

    act: Literal["withdraw"] = "withdraw"
    received_on: Day
    items: tuple[ItemNumber, ...] = ()


class ChangeRequest(AnAct):
    """Record that the applicant asks for something else in the place of an item (变更申请内容)."""

    act: Literal["change_request"] = "change_request"
    received_on: Day
    item: ItemNumber = 1
    to: Item
    text: Text


class SubstituteParty(AnAct):
    """Put another in an applicant's place (变更申请人): death, merger, new name. ``place``: of the applicant, from 1."""

    act: Literal["substitute_party"] = "substitute_party"
    place: Annotated[int, Field(ge=1, le=20)] = 1
    applicant: Applicant
    reason: Text
    proof: Text


class Comment(AnAct):
    """A remark for the file (备注)."""

    act: Literal["comment"] = "comment"
    text: Text


class ProposeCorrection(AnAct):
    """Propose that the day which an act states be another (提请更正事实), with reason and proof. ``of``: that act."""

    act: Literal["propose_correction"] = "propose_correction"
    of: Id
    day: Day
    reason: Text
    proof: Text

    @property
    def subject(self) -> str:
        return self.of


class CorrectFact(AnAct):
    """Correct a day on another's proposal (更正事实); all clocks are derived anew. ``about``: the proposal."""

    act: Literal["correct_fact"] = "correct_fact"
    about: Id


class Urge(AnAct):
    """Urge the agency (督办): by type and number of the order, with a day of its own.

    ``urged_by``, ``address``, ``phone``: the body that urges, and where to reach it (督办机关). Its letter is made only where all
    three are given; else the body has written elsewhere, and only the entry is made.
    """

    act: Literal["urge"] = "urge"
    type: Literal["notice", "interview", "order"]
    number: Line
    until: Day
    text: Text
    urged_by: Line | None = None
    address: Line | None = None
    phone: Line | None = None

    @property
    def has_a_sender(self) -> bool:
        """Whether all is known that a letter says of the body that urges (督办机关信息齐全)."""
        return None not in (self.urged_by, self.address, self.phone)


class AnswerUrge(AnAct):
    """Report what was done about an urging (反馈督办)."""

    act: Literal["answer_urge"] = "answer_urge"
    about: Id
    text: Text


class Recount(AnAct):
    """Derive all clocks anew under today's rules and calendar, and try failed errands again (重新计算期限)."""

    act: Literal["recount"] = "recount"
    reason: Text


class Close(AnAct):
    """Close the case and hand the file over (归档). ``index``: what the file holds beside this ledger (卷内目录)."""

    act: Literal["close"] = "close"
    index: tuple[Text, ...] = ()


class Reopen(AnAct):
    """Open a closed case again (重启案件), for a remedy or an order."""

    act: Literal["reopen"] = "reopen"
    reason: Text
