"""Facts of a case (案件事实): what happened on which day, as the clock sees it. The kinds and fields are the contract's.

An officer's act becomes a fact in ``procedure/facts_of.py``; ``law/`` folds facts into clocks. ``on`` is the day of the fact;
what else a fact may hold, None means that it is not known.
"""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from models.base import Day, Model

Ref = Annotated[str, StringConstraints(min_length=1, max_length=100)]


class AFact(Model):
    """What all facts have in common."""

    on: Day


class SupplementNotified(AFact):
    """The supplement notice was sent (补正告知). ``until``: the applicant's last day; ``served``: when it reached him."""

    kind: Literal["supplement_notified"] = "supplement_notified"
    until: Day | None = None
    served: Day | None = None


class SupplementReceived(AFact):
    """The supplement came in (收到补正)."""

    kind: Literal["supplement_received"] = "supplement_received"


class Abandoned(AFact):
    """An officer found the request abandoned for want of a supplement (视为放弃申请)."""

    kind: Literal["abandoned"] = "abandoned"


class Unpaid(AFact):
    """An officer found that the fee was not paid in time (逾期未缴费，视为放弃申请)."""

    kind: Literal["unpaid"] = "unpaid"


class Withdrawn(AFact):
    """The applicant withdrew (撤回)."""

    kind: Literal["withdrawn"] = "withdrawn"


class AnAsking(AFact):
    """A written consultation was sent (书面征求意见). ``ref`` names the one asked; ``received_on``: when the letter reached it."""

    ref: Ref
    received_on: Day | None = None


class ThirdPartyAsked(AnAsking):
    """A third party was asked for its opinion (征求第三方意见)."""

    kind: Literal["third_party_asked"] = "third_party_asked"


class CoProducerAsked(AnAsking):
    """A co-producing agency was asked (征求共同制作机关意见)."""

    kind: Literal["co_producer_asked"] = "co_producer_asked"


class OtherAgencyAsked(AFact):
    """Another agency was asked (征求其他机关意见)."""

    kind: Literal["other_agency_asked"] = "other_agency_asked"
    ref: Ref


class DeterminationAsked(AFact):
    """A doubt about secrecy was referred for determination (报请确定)."""

    kind: Literal["determination_asked"] = "determination_asked"
    ref: Ref


class ThirdPartyAnswered(AFact):
    """The third party answered (第三方答复意见)."""

    kind: Literal["third_party_answered"] = "third_party_answered"
    ref: Ref


class CoProducerAnswered(AFact):
    """The co-producing agency answered (共同制作机关答复意见)."""

    kind: Literal["co_producer_answered"] = "co_producer_answered"
    ref: Ref


class OtherAgencyAnswered(AFact):
    """The other agency answered (其他机关答复意见)."""

    kind: Literal["other_agency_answered"] = "other_agency_answered"
    ref: Ref


class DeterminationAnswered(AFact):
    """The determination came (收到确定意见)."""

    kind: Literal["determination_answered"] = "determination_answered"
    ref: Ref


class ConsultationEnded(AFact):
    """A consultation ended without an answer: returned, refused, no address (征求意见终止)."""

    kind: Literal["consultation_ended"] = "consultation_ended"
    ref: Ref
    why: Annotated[str, StringConstraints(min_length=1, max_length=2000)]


class ExtensionNotified(AFact):
    """The applicant was told of an approved extension (延长答复期限告知) of so many working days."""

    kind: Literal["extension_notified"] = "extension_notified"
    working_days: int


class JustificationAsked(AFact):
    """The applicant was asked why he asks for so much or so often (要求说明理由). Nothing pauses."""

    kind: Literal["justification_asked"] = "justification_asked"


class JustificationReceived(AFact):
    """The applicant gave his reasons (收到说明理由). Nothing pauses."""

    kind: Literal["justification_received"] = "justification_received"


class ReasonableDateSet(AFact):
    """A reasonable date for the reply was set and told (确定延迟答复的合理期限并告知)."""

    kind: Literal["reasonable_date_set"] = "reasonable_date_set"
    until: Day


class FeeNotified(AFact):
    """The fee notice was sent (收费通知). ``received_on``: when it reached the applicant."""

    kind: Literal["fee_notified"] = "fee_notified"
    received_on: Day | None = None


class FeePaid(AFact):
    """The fee was paid (缴费)."""

    kind: Literal["fee_paid"] = "fee_paid"


class FeeWithdrawn(AFact):
    """The agency took the fee notice back (撤销收费通知)."""

    kind: Literal["fee_withdrawn"] = "fee_withdrawn"


class Replied(AFact):
    """The reply was made on ``on``, left on ``posted`` (交邮、发出), and reached the applicant on ``served`` (送达)."""

    kind: Literal["replied"] = "replied"
    posted: Day | None = None
    served: Day | None = None


class OrderReceived(AFact):
    """An order to reply (again) was received (责令答复), with a period in working or in calendar days."""

    kind: Literal["order_received"] = "order_received"
    working_days: Annotated[int, Field(ge=1, le=60)] | None = None
    days: Annotated[int, Field(ge=1, le=366)] | None = None


class RemedyFiled(AFact):
    """The agency received the papers of a reconsideration or a suit (收到复议申请书副本、起诉状副本)."""

    kind: Literal["remedy_filed"] = "remedy_filed"
    remedy: Literal["reconsideration", "suit"]
    procedure: Literal["ordinary", "simple"] = "ordinary"


Asking = ThirdPartyAsked | CoProducerAsked | OtherAgencyAsked | DeterminationAsked
Answering = ThirdPartyAnswered | CoProducerAnswered | OtherAgencyAnswered | DeterminationAnswered
AnyFact = (
    SupplementNotified
    | SupplementReceived
    | Abandoned
    | Unpaid
    | Withdrawn
    | Asking
    | Answering
    | ConsultationEnded
    | ExtensionNotified
    | JustificationAsked
    | JustificationReceived
    | ReasonableDateSet
    | FeeNotified
    | FeePaid
    | FeeWithdrawn
    | Replied
    | OrderReceived
    | RemedyFiled
)
Fact = Annotated[AnyFact, Field(discriminator="kind")]


class FactSheet(Model):
    """All that the law needs to know of one case (案情): the day of receipt, the facts in order, and the day of asking.

    ``received``: day of receipt (收到申请之日), or, while ``receipt_is_confirmed`` is false, the day of arrival, which gives
    a conservative date. ``as_of``: the day on which states and ``overdue`` are judged. ``regime``: the text that was chosen
    on record (适用条例); None: the day of receipt decides.
    """

    received: date
    receipt_is_confirmed: bool = True
    facts: tuple[Fact, ...] = ()
    as_of: date
    regime: Literal["ogi-2008", "ogi-2019"] | None = None
