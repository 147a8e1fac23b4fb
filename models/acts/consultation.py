"""Acts of consultation (征求意见): third parties (Art. 32), co-producing agencies (Art. 34), other agencies (Art. 33(3))."""

from __future__ import annotations

import json
from hashlib import sha256
from typing import Literal

from models.acts.base import AnAct, Digest, Id, ItemNumber, Mark
from models.application import Line, Text
from models.base import Day


class PrepareConsultation(AnAct):
    """Prepare a letter of consultation (拟征求意见书): whom, on which item, what is told, which documents are enclosed.

    ``mark``: by which this one is known in clocks and reminders. ``is_organisation``: of a third party, whether it is one; None:
    not recorded. The letter goes out once its digest was found clear. The applicant is not named in it.
    """

    act: Literal["prepare_consultation"] = "prepare_consultation"
    sort: Literal["third_party", "co_producer", "other_agency"]
    mark: Mark
    name: Line
    address: Line
    item: ItemNumber = 1
    text: Text
    documents: tuple[Digest, ...] = ()
    is_organisation: bool | None = None

    @property
    def sha256(self) -> str:
        """What the confidentiality review is bound to (征求意见书摘要)."""
        body = self.model_dump(mode="json", exclude={"act"})
        if body["is_organisation"] is None:  # so that what was reviewed before this was asked keeps its digest
            del body["is_organisation"]
        return sha256(json.dumps(body, ensure_ascii=False, sort_keys=True).encode()).hexdigest()


class AConsultation(AnAct):
    """Sending a letter of consultation that was found clear. ``about``: the act that prepared it."""

    about: Id
    posted: Day
    proof: Text | None = None


class ConsultThirdParty(AConsultation):
    """Ask a third party in writing (书面征求第三方意见, Art. 32)."""

    act: Literal["consult_third_party"] = "consult_third_party"


class ConsultCoProducer(AConsultation):
    """Ask an agency that made the information with us, where we lead (征求共同制作机关意见, Art. 34)."""

    act: Literal["consult_co_producer"] = "consult_co_producer"


class ConsultOtherAgency(AConsultation):
    """Ask another agency (征求其他机关意见, Art. 33(3))."""

    act: Literal["consult_other_agency"] = "consult_other_agency"


class RecordReceipt(AnAct):
    """Record on which day a letter reached its reader (记录文书收到日), with the proof. ``about``: the act that sent it."""

    act: Literal["record_receipt"] = "record_receipt"
    about: Id
    received_on: Day
    proof: Text


class RecordOpinion(AnAct):
    """Record the opinion that came in (收到意见). ``about``: the act that asked."""

    act: Literal["record_opinion"] = "record_opinion"
    about: Id
    received_on: Day
    opinion: Literal["agrees", "agrees_in_part", "objects"]
    text: Text


class EndConsultation(AnAct):
    """Give up waiting for somebody who cannot be asked (终止征求意见): returned, refused, no address."""

    act: Literal["end_consultation"] = "end_consultation"
    about: Id
    ended_on: Day
    why: Literal["returned", "refused", "no_address", "no_longer_needed"]
    text: Text


class WeighOpinion(AnAct):
    """Weigh what a third party said, or its silence (对第三方意见作出判断, Art. 32). ``about``: the act that asked.

    ``ground``: why it is decided so; an objection is overruled where it has no good reason or where the public interest
    demands disclosure (Art. 15, 32).
    """

    act: Literal["weigh_opinion"] = "weigh_opinion"
    about: Id
    decision: Literal["disclose", "withhold"]
    ground: Literal["agreed", "silent", "good_reason", "no_good_reason", "public_interest"]
    reason: Text


class TellThirdParty(AnAct):
    """Tell an overruled third party in writing what is disclosed and why (书面告知第三方, Art. 32). ``about``: the weighing."""

    act: Literal["tell_third_party"] = "tell_third_party"
    about: Id
    posted: Day
    proof: Text
