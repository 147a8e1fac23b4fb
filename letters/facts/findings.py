"""What a reply says of one item (处理决定要素): given, public already, given in part, withheld, a repeat, or another finding."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import Field

from letters.facts.common import Element, ItemNumber
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
    ReplyKind.DOES_NOT_EXIST,
    ReplyKind.OTHER_AGENCY,
    ReplyKind.WOULD_HAVE_TO_BE_MADE,
    ReplyKind.STILL_UNCLEAR,
    ReplyKind.PETITION_OR_COMPLAINT,
    ReplyKind.PUBLISHED_MATERIAL,
    ReplyKind.EXCESSIVE_WITHOUT_REASON,
    ReplyKind.CONFIRMATION_OR_REISSUE,
    ReplyKind.NOT_GOVERNMENT_INFORMATION,
    ReplyKind.PUBLIC_UTILITY,
    ReplyKind.ARCHIVES,
    ReplyKind.NO_SPECIAL_NEED,
]
Count = Annotated[int, Field(ge=1)]


class Document(Element):
    """A document that is given (提供的政府信息). ``pages`` None: not known. ``version``: which of those on file, from 1."""

    title: Prose
    pages: Count | None
    version: Count


class Why(Element):
    """Why a part is not given (不予公开的理由), in the law's words, and its article."""

    ground: Sentence
    citation: Citation


class Passage(Why):
    """A passage taken out of a document before it is given (区分处理的内容): where it stands, such as 第3页第2段, and why."""

    document: Prose
    place: OneLine


class Earlier(Element):
    """The earlier reply that a repeat is about (此前的答复): its register number; None: letter number or day are not known here."""

    register_number: OneLine
    letter_number: OneLine | None
    replied_on: date | None


class AFinding(Element):
    """What is said of an item in any case (处理决定): its articles, a ground's first, and the law's sentence."""

    item: ItemNumber
    citations: Annotated[tuple[Citation, ...], Field(min_length=1)]
    sentence: Sentence


class Given(AFinding):
    """An item whose documents are given (予以公开): which, in what form and by what way."""

    kind: Literal[ReplyKind.DISCLOSE] = ReplyKind.DISCLOSE
    documents: Annotated[tuple[Document, ...], Field(min_length=1)]
    form: Form
    delivery: Delivery


class GivenInPart(AFinding):
    """An item of which a part is given (部分公开); for the rest its grounds, the reason, and the passages where they are listed."""

    kind: Literal[ReplyKind.DISCLOSE_IN_PART] = ReplyKind.DISCLOSE_IN_PART
    documents: Annotated[tuple[Document, ...], Field(min_length=1)]
    form: Form
    delivery: Delivery
    grounds: Annotated[tuple[Why, ...], Field(min_length=1)]
    passages: tuple[Passage, ...]
    reason: Prose


class FoundPublic(AFinding):
    """An item that is public already (已主动公开): the way and path to it."""

    kind: Literal[ReplyKind.ALREADY_PUBLIC] = ReplyKind.ALREADY_PUBLIC
    where: Prose


class Withheld(AFinding):
    """An item that is withheld (不予公开): the sentence is its ground in the law's words; the reason is this case's."""

    kind: WithholdingKind
    reason: Prose


class RegistryInquiry(AFinding):
    """An item to be had from a register (行政查询事项): the rules that govern it, and where it is to be had."""

    kind: Literal[ReplyKind.REGISTRY_INQUIRY] = ReplyKind.REGISTRY_INQUIRY
    reason: Prose
    where: Prose


class Repeated(AFinding):
    """An item that was answered before (重复申请), and by which reply."""

    kind: Literal[ReplyKind.REPEAT] = ReplyKind.REPEAT
    reason: Prose
    earlier: Earlier


class NotGiven(AFinding):
    """An item to which nothing is given for another reason (无法提供、不予处理等). ``where``: where to turn instead; None: not said."""

    kind: OtherKind
    reason: Prose
    where: Prose | None


AnyFinding = Annotated[
    Given | GivenInPart | FoundPublic | Withheld | RegistryInquiry | Repeated | NotGiven, Field(discriminator="kind")
]
