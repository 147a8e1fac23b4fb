"""From lines to facts (由行为到事实): which acts the clock sees, and on which day. One function an act that says more than its own."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import NamedTuple, TypeVar

from models.acts import (
    AnAct,
    ApproveExtension,
    AskForJustification,
    AskSupplement,
    CertifyUnpaid,
    ChargeFee,
    ConsultCoProducer,
    ConsultOtherAgency,
    ConsultThirdParty,
    Dispatch,
    EndConsultation,
    ErrandFailed,
    HandInSupplement,
    IssueReply,
    MailSent,
    PickedUp,
    PrepareConsultation,
    ProlongSupplement,
    ReceiveOrder,
    RecordDetermination,
    RecordJustification,
    RecordOpinion,
    RecordPayment,
    RecordPosting,
    RecordReceipt,
    RecordRemedyFiled,
    RecordService,
    ReferForDetermination,
    RequestExtension,
    SetReasonableDate,
    TreatAsAbandoned,
    Withdraw,
    WithdrawFeeNotice,
)
from models.base import china
from models.facts import (
    Abandoned,
    ConsultationEnded,
    CoProducerAnswered,
    CoProducerAsked,
    DeterminationAnswered,
    DeterminationAsked,
    ExtensionNotified,
    Fact,
    FeeNotified,
    FeePaid,
    FeeWithdrawn,
    JustificationAsked,
    JustificationReceived,
    OrderReceived,
    OtherAgencyAnswered,
    OtherAgencyAsked,
    ReasonableDateSet,
    RemedyFiled,
    Replied,
    SupplementNotified,
    SupplementReceived,
    ThirdPartyAnswered,
    ThirdPartyAsked,
    Unpaid,
    Withdrawn,
)
from models.ledger import Entry, Line
from models.weighings import GIVEN_UP
from procedure.errand_keys import mail_key

A = TypeVar("A", bound=AnAct)
Lines = Sequence[Line]


class Told(NamedTuple):
    """A fact and the moment at which its line was entered."""

    fact: Fact
    at: datetime


def facts_of(lines: Lines) -> list[Told]:
    """All facts of a case, in the order of their days; on one day, in the order of the lines."""
    found = [(fact_of(line.entry, lines), line.entry.at) for line in lines]
    return sorted((Told(fact, at) for fact, at in found if fact is not None), key=lambda one: one.fact.on)


def fact_of(entry: Entry, lines: Lines) -> Fact | None:
    """What the clock sees of one entry, or None."""
    act, day, act_id = entry.signed.act, china(entry.at).date(), entry.signed.id
    match act:
        case AskSupplement():
            return SupplementNotified(on=act.posted, until=until_of(act_id, act, lines), served=received(act_id, lines))
        case HandInSupplement():
            return SupplementReceived(on=act.received_on)
        case TreatAsAbandoned():
            return Abandoned(on=day)
        case CertifyUnpaid():
            return Unpaid(on=day)
        case Withdraw() if not act.items:
            return Withdrawn(on=act.received_on)
        case ApproveExtension():
            return ExtensionNotified(on=act.posted, working_days=asked_for(act.about, lines))
        case ConsultThirdParty() | ConsultCoProducer() | ConsultOtherAgency():
            return consultation(act, act_id, lines)
        case RecordOpinion():
            return opinion(act, lines)
        case EndConsultation():
            return ConsultationEnded(on=act.ended_on, ref=mark_of(act.about, lines), why=GIVEN_UP[act.why].zh)
        case ReferForDetermination():
            return DeterminationAsked(on=act.posted, ref=act.mark)
        case RecordDetermination():
            return DeterminationAnswered(on=act.received_on, ref=act_of(ReferForDetermination, act.about, lines).mark)
        case AskForJustification():
            return JustificationAsked(on=act.posted)
        case RecordJustification():
            return JustificationReceived(on=act.received_on)
        case SetReasonableDate():
            return ReasonableDateSet(on=act.posted, until=act.until)
        case ChargeFee():
            return FeeNotified(on=act.posted, received_on=received(act_id, lines))
        case RecordPayment():
            return FeePaid(on=act.paid_on)
        case WithdrawFeeNotice():
            return FeeWithdrawn(on=day)
        case Dispatch():
            return reply(act, entry, lines)
        case RecordRemedyFiled():
            return RemedyFiled(on=act.received_on, remedy=act.remedy, procedure=act.procedure)
        case ReceiveOrder():
            return OrderReceived(on=act.received_on, working_days=act.working_days, days=act.days)
        case _:
            return None


def until_of(act_id: str, act: AskSupplement, lines: Lines) -> date:
    """The applicant's last day for the supplement, as prolonged last (补正期限末日)."""
    prolonged = [one.until for one in acts_of(ProlongSupplement, lines) if one.about == act_id]
    return prolonged[-1] if prolonged else act.until


def received(act_id: str, lines: Lines) -> date | None:
    """On which day the letter of this act reached its reader; None: not known (文书收到日)."""
    days = [one.received_on for one in acts_of(RecordReceipt, lines) if one.about == act_id]
    return days[-1] if days else None


def consultation(act: ConsultThirdParty | ConsultCoProducer | ConsultOtherAgency, act_id: str, lines: Lines) -> Fact:
    """Somebody was asked, by the mark of the letter prepared."""
    mark = act_of(PrepareConsultation, act.about, lines).mark
    match act:
        case ConsultThirdParty():
            return ThirdPartyAsked(on=act.posted, ref=mark, received_on=received(act_id, lines))
        case ConsultCoProducer():
            return CoProducerAsked(on=act.posted, ref=mark, received_on=received(act_id, lines))
        case ConsultOtherAgency():
            return OtherAgencyAsked(on=act.posted, ref=mark)


def opinion(act: RecordOpinion, lines: Lines) -> Fact:
    """The one asked answered."""
    kinds: dict[str, type[ThirdPartyAnswered | CoProducerAnswered | OtherAgencyAnswered]] = {
        "third_party": ThirdPartyAnswered,
        "co_producer": CoProducerAnswered,
        "other_agency": OtherAgencyAnswered,
    }
    return kinds[prepared_for(act.about, lines).sort](on=act.received_on, ref=mark_of(act.about, lines))


def mark_of(consultation_id: str, lines: Lines) -> str:
    return prepared_for(consultation_id, lines).mark


def prepared_for(consultation_id: str, lines: Lines) -> PrepareConsultation:
    """The letter that was sent by this act."""
    sent = signed_act(consultation_id, lines)
    assert sent.subject
    return act_of(PrepareConsultation, sent.subject, lines)


def asked_for(request: str, lines: Lines) -> int:
    """The working days that an extension's request asked for."""
    return act_of(RequestExtension, request, lines).working_days


def reply(act: Dispatch, entry: Entry, lines: Lines) -> Replied | None:
    """The reply: the day of the document, the day on which post or mail server took it, and its service; None: it did not leave."""
    act_id = entry.signed.id
    mailed = [china(one.sent_at).date() for one in acts_of(MailSent, lines) if one.about == act_id]
    if not mailed and any(one.errand == mail_key(entry.seq) for one in acts_of(ErrandFailed, lines)):
        return None
    posted = [one.posted for one in acts_of(RecordPosting, lines) if one.about == act_id]
    return Replied(
        on=issued_on(lines[: entry.seq]),
        posted=[act.posted, *mailed, *posted][-1],
        served=served_on(act_id, lines),
    )


def served_on(dispatch_id: str, lines: Lines) -> date | None:
    """The day on which what was dispatched reached the applicant: by the proof, or picked up from the web; None: not known."""
    arrived = [line.entry.signed.act for line in lines]
    mine = (one for one in arrived if isinstance(one, RecordService | PickedUp) and one.about == dispatch_id)
    return next((one.served_on for one in mine), None)


def issued_on(lines: Lines) -> date:
    """The day of the document: on which the last of these replies was issued (签发日)."""
    moments = [line.entry.at for line in lines if isinstance(line.entry.signed.act, IssueReply)]
    return china(moments[-1]).date()


def acts_of(kind: type[A], lines: Lines) -> list[A]:
    acts = (line.entry.signed.act for line in lines)
    return [one for one in acts if isinstance(one, kind)]


def signed_act(act_id: str, lines: Lines) -> AnAct:
    return next(line.entry.signed.act for line in lines if line.entry.signed.id == act_id)


def act_of(kind: type[A], act_id: str, lines: Lines) -> A:
    """The act of this kind with this id."""
    found = signed_act(act_id, lines)
    assert isinstance(found, kind)
    return found
