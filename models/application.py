"""A request as it comes in (政府信息公开申请): what its own validators can find faulty without any law.

The fields are those of Art. 29 of the 2019 Regulation; purpose (用途) is not among them and is refused as unknown.
"""

from __future__ import annotations

import re
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, Field, StringConstraints, ValidationInfo, field_validator, model_validator
from pydantic_core import PydanticCustomError
from stdnum.cn import ric, uscc

from models.arrival import Arrival
from models.base import Model

NOT_IN_A_LINE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""Control characters, line breaks, and marks that turn the direction of writing: with them text reads otherwise than it is."""
NOT_IN_AN_ADDRESS = re.compile(r"""[,;:<>()\[\]\\"，；]""")
"""Signs with which a mail's header would name another address than the one written, or several."""
ApplicantKind = Literal[
    "natural_person", "business", "research_institution", "public_welfare_organisation", "legal_service", "other"
]
IdType = Literal["resident_id", "passport", "hk_macao_permit", "taiwan_permit", "officer_card", "other"]
Form = Literal["paper", "electronic", "disc", "inspection"]
Delivery = Literal["post", "in_person", "email", "web"]


def fault(code: str, message: str) -> PydanticCustomError:
    """A fault with a name of its own, whose words ``models.faults`` knows."""
    return PydanticCustomError(code, "{message}", {"message": message})


def _says_something(value: str) -> str:
    if not re.search(r"\w", value):
        raise fault("nothing_said", "says nothing")
    return value


def _on_one_line(value: str) -> str:
    if NOT_IN_A_LINE.search(value):
        raise fault("not_one_line", "must be one line of plain text")
    return _says_something(value)


Stripped = StringConstraints(strip_whitespace=True, min_length=1, max_length=2000)
Text = Annotated[str, Stripped, AfterValidator(_says_something)]
"""What somebody wrote, in as many lines as he liked."""
Line = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200), AfterValidator(_on_one_line)
]
"""A name, number or address."""


class Applicant(Model):
    """One applicant (申请人). A natural person needs an identity document, an organisation its credit code (Art. 29 item 1)."""

    kind: ApplicantKind
    name: Line
    id_type: IdType | None = Field(default=None, validate_default=True)
    id_number: Line | None = Field(default=None, validate_default=True)
    uscc: Line | None = Field(default=None, validate_default=True)
    legal_representative: Line | None = Field(default=None, validate_default=True)
    contact: Line | None = None
    address: Line | None = None
    postcode: Line | None = None
    email: Line | None = None
    by_email: bool = False
    phone: Line | None = Field(default=None, validate_default=True)

    @field_validator("id_type", "id_number")
    @classmethod
    def _person_needs_a_document(cls, value: Any, info: ValidationInfo) -> Any:
        if info.data.get("kind") == "natural_person" and not value:
            raise fault("identity_missing", "a natural person needs id_type and id_number")
        if (
            info.field_name == "id_number"
            and info.data.get("id_type") == "resident_id"
            and value
            and not ric.is_valid(value)
        ):
            raise fault("resident_id_wrong", "not a valid resident identity number")
        return value

    @field_validator("uscc", "legal_representative")
    @classmethod
    def _organisation_needs_a_code(cls, value: Any, info: ValidationInfo) -> Any:
        if info.data.get("kind") not in (None, "natural_person") and not value:
            raise fault("organisation_missing", "an organisation needs uscc and legal_representative")
        if info.field_name == "uscc" and value and not uscc.is_valid(value):
            raise fault("uscc_wrong", "not a valid unified social credit code")
        return value

    @field_validator("email")
    @classmethod
    def _looks_like_mail(cls, value: str | None, info: ValidationInfo) -> str | None:
        if value and (
            value.count("@") != 1 or value.startswith("@") or "." not in value.partition("@")[2] or " " in value
        ):
            raise fault("email_wrong", "not an e-mail address")
        if value and info.context and NOT_IN_AN_ADDRESS.search(value):
            raise fault("email_wrong", "not one plain e-mail address")
        return value

    @field_validator("phone")
    @classmethod
    def _can_be_reached(cls, value: str | None, info: ValidationInfo) -> str | None:
        if not value and not any(info.data.get(field) for field in ("address", "email")):
            raise fault("contact_missing", "needs a phone, an address or an e-mail address")
        return value


class Agent(Model):
    """Who acts for the applicant (代理人), and by which authorisation."""

    name: Line
    id_type: IdType
    id_number: Line
    authorisation: Line


class Item(Model):
    """One thing asked for (申请事项): a description by which it can be found (Art. 29 item 2)."""

    description: Text
    document_number: Line | None = None


class Attachment(Model):
    """A file that came with the request (附件). ``name``: in a request file its path, from the folder of that file; later its name.

    ``sha256``: of its content, under which it lies in the case's documents; None: it was not taken yet.
    """

    name: Line
    sha256: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")] | None = None

    @model_validator(mode="before")
    @classmethod
    def _of_a_path(cls, value: object) -> object:
        return {"name": value} if isinstance(value, str) else value


class Application(Model):
    """A request for government information (政府信息公开申请).

    ``representative``: the place, from 1, of the one who speaks for joint applicants (代表人); ``incoming_number``: under which
    it came into the house (收文号); ``receipt_proof``: what shows the day of receipt (收到日证明); ``split_from``: the register
    number of the case in which it was an item (原案登记号).
    """

    id: Line | None = None
    agency: Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9-]{1,30}$")]
    arrival: Arrival
    applicants: Annotated[tuple[Applicant, ...], Field(min_length=1, max_length=20)]
    representative: Annotated[int, Field(ge=1)] | None = None
    agent: Agent | None = None
    items: Annotated[tuple[Item, ...], Field(min_length=1, max_length=50)]
    form: Form
    delivery: Delivery
    attachments: Annotated[tuple[Attachment, ...], Field(max_length=20)] = ()
    incoming_number: Line | None = None
    receipt_proof: Text | None = None
    split_from: Line | None = None

    @field_validator("representative")
    @classmethod
    def _is_one_of_several(cls, value: int | None, info: ValidationInfo) -> int | None:
        applicants: tuple[Applicant, ...] = info.data.get("applicants", ())
        if value is not None and len(applicants) == 1:
            raise fault("representative_alone", "only several applicants have a representative")
        if value is not None and applicants and value > len(applicants):
            raise fault("representative_nobody", "no applicant stands at this place")
        return value

    @field_validator("delivery")
    @classmethod
    def _can_be_delivered(cls, value: str, info: ValidationInfo) -> str:
        needs = {"post": "address", "email": "email"}.get(value)
        applicants: tuple[Applicant, ...] = info.data.get("applicants", ())
        if needs and applicants and not any(getattr(one, needs) for one in applicants):
            raise fault(f"delivery_needs_{needs}", f"delivery by {value} needs an applicant's {needs}")
        return value
