"""Acts of intake (登记): registering, the day of receipt, doubles, splitting, what is no request, like requests."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from models.acts.base import AnAct, Id, ItemNumber
from models.application import Application, Line, Text
from models.base import Day


class Register(AnAct):
    """Register a request (登记). Opens the case."""

    act: Literal["register"] = "register"
    application: Application


class ConfirmReceipt(AnAct):
    """Record the day on which receipt was confirmed with the applicant (确认收到申请), with its proof."""

    act: Literal["confirm_receipt"] = "confirm_receipt"
    confirmed_on: Day
    proof: Text


class ChooseRegime(AnAct):
    """Choose the text that governs, against the day of receipt, with the reason (认定适用条例)."""

    act: Literal["choose_regime"] = "choose_regime"
    regime: Literal["ogi-2008", "ogi-2019"]
    reason: Text


class JoinDuplicate(AnAct):
    """Join a request that came in twice to the case in which it is handled (重复登记并案). ``number``: that case's. Ends this one."""

    act: Literal["join_duplicate"] = "join_duplicate"
    number: Line
    reason: Text


class SplitItems(AnAct):
    """Handle some items as requests of their own (一事一申请，分立案件). ``numbers``: their cases', one for each item, in order."""

    act: Literal["split_items"] = "split_items"
    items: Annotated[tuple[ItemNumber, ...], Field(min_length=1)]
    numbers: Annotated[tuple[Line, ...], Field(min_length=1)]


class SetApart(AnAct):
    """Find that what came in is no request for government information (不属于政府信息公开申请，另行办理). Ends the case.

    ``type``: what it is instead; ``passed_to``: where it is handled now. A petition or complaint in the form of a request is
    answered (Art. 39(1)), not set apart.
    """

    act: Literal["set_apart"] = "set_apart"
    type: Literal["correction", "inquiry", "other_procedure"]
    reason: Text
    passed_to: Text


class ReceiveCorrectionRequest(AnAct):
    """Take in a request to correct records about the applicant (收到更正申请, Art. 41), apart from the request for information."""

    act: Literal["receive_correction_request"] = "receive_correction_request"
    received_on: Day
    text: Text


class AnswerCorrectionRequest(AnAct):
    """Tell what became of a request to correct records (答复更正申请): corrected, passed on, told where to go, or refused.

    ``passed_to``: the name of the agency to which it is passed on (转送机关); ``address``, ``contact``: where its letters go, and how
    the applicant reaches it; None: not known. ``why``: what that agency is told, why it has the power and we have not: the
    letter to it is made only where this is given. ``text``: what the applicant is told.
    """

    act: Literal["answer_correction_request"] = "answer_correction_request"
    about: Id
    result: Literal["corrected", "passed_on", "told_where", "refused"]
    text: Text
    passed_to: Line | None = None
    address: Line | None = None
    contact: Line | None = None
    why: Text | None = None


class NoteConsistency(AnAct):
    """Note how this case is to be answered beside like ones (同类申请口径说明). ``numbers``: the register numbers of those."""

    act: Literal["note_consistency"] = "note_consistency"
    numbers: Annotated[tuple[Line, ...], Field(min_length=1)]
    text: Text


class ProposePublication(AnAct):
    """Record a proposal to publish the information for all (建议主动公开, Art. 44), by the applicant or because several asked."""

    act: Literal["propose_publication"] = "propose_publication"
    received_on: Day
    proposed_by: Literal["applicant", "office"]
    text: Text


class DecidePublication(AnAct):
    """Decide on a proposal to publish for all (审查是否纳入主动公开, Art. 44)."""

    act: Literal["decide_publication"] = "decide_publication"
    about: Id
    publish: bool
    reason: Text
