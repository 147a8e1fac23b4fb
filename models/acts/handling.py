"""Acts of handling (办理): assignment, search, documents, contacts, and what the holding unit says of them."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from models.acts.base import AnAct, Digest, Id, ItemNumber
from models.application import Line, Text
from models.base import Day
from models.reply_kinds import ReplyKind


class Assign(AnAct):
    """Name the handler and the holding unit's officer (分办)."""

    act: Literal["assign"] = "assign"
    handler: Id
    holder: Id


class HandOver(AnAct):
    """Put another officer in the place of the handler or of the holder (移交办理)."""

    act: Literal["hand_over"] = "hand_over"
    part: Literal["handler", "holder"]
    to: Id
    reason: Text


class AskHolder(AnAct):
    """Ask the holding unit to search and report by a day of the office's own (交承办处室办理)."""

    act: Literal["ask_holder"] = "ask_holder"
    question: Text
    until: Day


class ReportSearch(AnAct):
    """One line of the search log (检索记录): by whom, where, with which words, when, with what result. ``item`` None: for all."""

    act: Literal["report_search"] = "report_search"
    item: ItemNumber | None = None
    searched_by: Text
    places: Annotated[tuple[Text, ...], Field(min_length=1)]
    words: Annotated[tuple[Text, ...], Field(min_length=1)]
    searched_on: Day
    found: bool


class CertifyNoRecord(AnAct):
    """Certify that an item was searched for and is not there (无记录证明), on the strength of the search log."""

    act: Literal["certify_no_record"] = "certify_no_record"
    item: ItemNumber = 1
    reason: Text


class AddDocument(AnAct):
    """Hand over a document for an item (提供材料): title, label (公开属性), version, digest, pages, and the holder's declaration."""

    act: Literal["add_document"] = "add_document"
    item: ItemNumber = 1
    title: Text
    label: Literal["proactive", "on_request", "not_public"]
    version: Annotated[int, Field(ge=1)] = 1
    sha256: Digest
    pages: Annotated[int, Field(ge=1)] | None = None
    free_of_secret_marks: Literal[True]


class DeclareClassified(AnAct):
    """Declare that something classified or doubtful exists (涉密信息登记), as a stub: never its title, text or digest.

    ``own_number``: the stub's own; ``period``: how long it is classified; ``review_number``: of the review on paper.
    """

    act: Literal["declare_classified"] = "declare_classified"
    item: ItemNumber = 1
    own_number: Line
    holder: Line
    level: Literal["confidential", "secret", "top_secret", "work_secret", "doubtful"]
    period: Line
    legal_basis: Line
    review_number: Line


class RemoveSpill(AnAct):
    """Take out of the case a document that should never have come in (失泄密处置). ``about``: its digest."""

    act: Literal["remove_spill"] = "remove_spill"
    about: Digest
    reason: Text


class ProposeGround(AnAct):
    """Propose how an item is to be answered, and why (承办处室提出处理意见)."""

    act: Literal["propose_ground"] = "propose_ground"
    item: ItemNumber = 1
    kind: ReplyKind
    reason: Text


class AssessRisk(AnAct):
    """Put in writing what disclosure would endanger (风险评估, Art. 14 ground 3)."""

    act: Literal["assess_risk"] = "assess_risk"
    item: ItemNumber = 1
    endangers: Literal["state", "public", "economic", "stability"]
    text: Text


class SignOff(AnAct):
    """Sign for what the holding unit found (承办处室负责人审核)."""

    act: Literal["sign_off"] = "sign_off"
    opinion: Text


class LogContact(AnAct):
    """Note a contact (沟通记录): with whom, how, when, what was said."""

    act: Literal["log_contact"] = "log_contact"
    contacted: Literal["applicant", "agent", "third_party", "agency", "other"]
    means: Literal["phone", "in_person", "email", "letter", "message"]
    contacted_on: Day
    text: Text
