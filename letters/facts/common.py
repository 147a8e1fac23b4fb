"""What letters say (文书共同要素): number, agency and date; to the applicant also what was asked and when it was received."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Annotated, Literal, Protocol

from pydantic import ConfigDict, Field

from letters.facts.fields import OneLine, Prose
from models.base import Model
from models.citation import Citation

ItemNumber = Annotated[int, Field(ge=1)]


class Element(Model):
    """A part of what a letter says (要素): strict, without unknown fields, looked at again when it is rendered."""

    model_config = ConfigDict(strict=True, extra="forbid", revalidate_instances="always")


class Addressee(Element):
    """One applicant to whom the letter goes (主送)."""

    name: OneLine
    is_organisation: bool


class Sender(Element):
    """The agency that writes (发文机关), and where to reach its OGI office."""

    agency: OneLine
    address: OneLine
    phone: OneLine


class Asked(Element):
    """One item asked for (申请事项), as changed last. ``document_number``: by which it was asked for; None: none was named."""

    item: ItemNumber
    description: Prose
    document_number: OneLine | None


LeftOutWhy = Literal["withdrawn", "split_off"]


class LeftOut(Element):
    """An item that this case does not answer any more (不在本案办理的事项), and why."""

    item: ItemNumber
    why_left_out: LeftOutWhy


class Supplement(Element):
    """What the applicant handed in on request (补正), and the day it was received."""

    received_on: date
    text: Prose


class ReplyPeriod(Element):
    """The reply period (答复期限): its last day, whether that is provisional (暂定), and its article."""

    last_day: date
    provisional: bool
    citation: Citation


class LetterFacts(Element):
    """The elements of all letters (共同要素). ``signed_on``: the date that the letter bears (成文日期).

    ``letter_number``: the agency's own (文号); None: letters of this kind have none.
    """

    letter_number: OneLine | None
    sender: Sender
    signed_on: date


class OfACase(LetterFacts):
    """The elements of all letters that belong to one case (案件文书). ``register_number``: the case's (登记号)."""

    register_number: OneLine


class ToApplicant(OfACase):
    """The elements of letters to the applicant (致申请人文书).

    ``received_on``: the day of receipt (收到申请之日), or the day of arrival while ``receipt_is_confirmed`` is false.
    ``asked``: the items that this case answers, each with its place in the request.
    """

    addressees: Annotated[tuple[Addressee, ...], Field(min_length=1)]
    received_on: date
    receipt_is_confirmed: bool
    asked: Annotated[tuple[Asked, ...], Field(min_length=1)]
    left_out: tuple[LeftOut, ...]


class LaterFacts(ToApplicant):
    """The elements of letters that may follow a supplement (补正后文书). ``supplement``: None if nothing was supplemented."""

    supplement: Supplement | None


class OnAnItem(Protocol):
    """A finding on one item."""

    @property
    def item(self) -> int: ...


def each_item_once(findings: Sequence[OnAnItem], asked: Sequence[Asked]) -> None:
    """Each item that this case answers has exactly one finding, in order (逐项答复).

    Raises:
        ValueError: one is left out, doubled or out of order.
    """
    if [one.item for one in findings] != [one.item for one in asked]:
        raise ValueError("each item needs one finding, in order")
