"""What every reply says (答复文书共同要素): its letter number, the order that it obeys, a finding for each item, the remedies."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import Field

from letters.facts.common import Element, ItemNumber, LaterFacts
from letters.facts.fields import OneLine, Prose, Sentence
from models.application import Delivery, Form
from models.citation import Citation
from models.reply_kinds import ReplyKind

WithholdingKind = Literal[
    ReplyKind.WITHHOLD_STATE_SECRET,
    ReplyKind.WITHHOLD_FORBIDDEN_BY_LAW,
    ReplyKind.WITHHOLD_SECURITY,
    ReplyKind.WITHHOLD_THIRD_PARTY,
    ReplyKind.WITHHOLD_INTERNAL_AFFAIRS,
    ReplyKind.WITHHOLD_PROCESS,
    ReplyKind.WITHHOLD_ENFORCEMENT_FILE,
]
OtherKind = Literal[
    ReplyKind.REGISTRY_INQUIRY,
    ReplyKind.DOES_NOT_EXIST,
    ReplyKind.OTHER_AGENCY,
    ReplyKind.WOULD_HAVE_TO_BE_MADE,
    ReplyKind.STILL_UNCLEAR,
    ReplyKind.PETITION_OR_COMPLAINT,
    ReplyKind.REPEAT,
    ReplyKind.PUBLISHED_MATERIAL,
    ReplyKind.EXCESSIVE_WITHOUT_REASON,
    ReplyKind.CONFIRMATION_OR_REISSUE,
    ReplyKind.NOT_GOVERNMENT_INFORMATION,
    ReplyKind.PUBLIC_UTILITY,
    ReplyKind.ARCHIVES,
    ReplyKind.NO_SPECIAL_NEED,
]
Titles = Annotated[tuple[Prose, ...], Field(min_length=1)]


class AFinding(Element):
    """What a finding on an item has in any case (处理决定): the item, and the article under which it is answered."""

    item: ItemNumber
    citation: Citation


class Given(AFinding):
    """An item whose documents are given (予以公开): their titles, the form and the way."""

    kind: Literal[ReplyKind.DISCLOSE] = ReplyKind.DISCLOSE
    documents: Titles
    form: Form
    delivery: Delivery


class FoundPublic(AFinding):
    """An item that is public already (已主动公开): the way and path to it."""

    kind: Literal[ReplyKind.ALREADY_PUBLIC] = ReplyKind.ALREADY_PUBLIC
    where: Prose


class Why(Element):
    """Why a part is not given (不予公开的理由), in the law's words, and its article."""

    ground: Sentence
    citation: Citation


class GivenInPart(AFinding):
    """An item of which a part is given (部分公开): what is given, and for the rest its grounds and the reason in this case."""

    kind: Literal[ReplyKind.DISCLOSE_IN_PART] = ReplyKind.DISCLOSE_IN_PART
    documents: Titles
    form: Form
    delivery: Delivery
    sentence: Sentence
    grounds: Annotated[tuple[Why, ...], Field(min_length=1)]
    reason: Prose


class Withheld(AFinding):
    """An item that is withheld (不予公开): its ground in the law's words, the ground's article, and the reason in this case."""

    kind: WithholdingKind
    ground: Sentence
    reason: Prose


class NotGiven(AFinding):
    """An item to which nothing is given for another reason (无法提供、不予处理等): the sentence of its kind, and the reason.

    ``where``: where to turn instead; ``earlier``: the register number of the earlier reply. None: not said.
    """

    kind: OtherKind
    sentence: Sentence
    reason: Prose
    where: Prose | None
    earlier: OneLine | None


class Order(Element):
    """An order to reply (责令答复): by whom, the number of its paper, and the day on which it was received."""

    ordered_by: OneLine
    file_number: OneLine
    received_on: date


class ReplyFacts(LaterFacts):
    """The elements of every reply (答复文书). ``letter_number``: the agency's own (文号). ``order`` None: no order preceded."""

    letter_number: OneLine
    order: Order | None
    remedies: Sentence
