"""Acts (行为): what officers and machines do to a case, one type each, by step. ``docs/permissions.md`` lists them all."""

from __future__ import annotations

from typing import Annotated, get_args

from pydantic import Field

from models.acts.base import DAYS_STATED, AnAct, Digest, Id, ItemNumber, Mark
from models.acts.closing import (
    AnswerUrge,
    ChangeRequest,
    Close,
    Comment,
    CorrectFact,
    ProposeCorrection,
    Recount,
    Reopen,
    SubstituteParty,
    Urge,
    Withdraw,
)
from models.acts.completeness import (
    AskSupplement,
    FindComplete,
    HandInSupplement,
    ProlongSupplement,
    TreatAsAbandoned,
    VolunteerClarification,
)
from models.acts.confidentiality_review import (
    RecordDetermination,
    ReferForDetermination,
    ReviewDocument,
)
from models.acts.consultation import (
    ConsultCoProducer,
    ConsultOtherAgency,
    ConsultThirdParty,
    EndConsultation,
    PrepareConsultation,
    RecordOpinion,
    RecordReceipt,
    TellThirdParty,
    WeighOpinion,
)
from models.acts.excessive import (
    AskForJustification,
    FindNoGoodReason,
    RecordJustification,
    SetReasonableDate,
)
from models.acts.extension import (
    ApproveExtension,
    RefuseExtension,
    RequestExtension,
)
from models.acts.fees import (
    CertifyUnpaid,
    ChargeFee,
    ProposeFee,
    RecordPayment,
    WithdrawFeeNotice,
)
from models.acts.handling import (
    AddDocument,
    AskHolder,
    AssessRisk,
    Assign,
    CertifyNoRecord,
    DeclareClassified,
    HandOver,
    LogContact,
    ProposeGround,
    RemoveSpill,
    ReportSearch,
    SignOff,
)
from models.acts.intake import (
    AnswerCorrectionRequest,
    ChooseRegime,
    ConfirmReceipt,
    DecidePublication,
    JoinDuplicate,
    NoteConsistency,
    ProposePublication,
    ReceiveCorrectionRequest,
    Register,
    SetApart,
    SplitItems,
)
from models.acts.letters import EmailLetter, SuggestToUnit
from models.acts.machines import (
    Alarm,
    CalendarChanged,
    ErrandFailed,
    LetterSealed,
    MailDelivered,
    MailReturned,
    MailSent,
    PickedUp,
)
from models.acts.remedies import (
    ReceiveOrder,
    RecordRemedyFiled,
    RecordRemedyResult,
)
from models.acts.reply import (
    CheckDraft,
    Countersign,
    Dispatch,
    DraftReply,
    EarlierReply,
    Finding,
    IssueReply,
    NumberReply,
    Passage,
    RecordSeal,
    ReturnForRedraft,
    ReviewLegality,
    Way,
)
from models.acts.service import (
    RecordPosting,
    RecordReturn,
    RecordService,
    ServeAgain,
)

OfficerAct = (
    Register
    | ConfirmReceipt
    | ChooseRegime
    | JoinDuplicate
    | SplitItems
    | SetApart
    | ReceiveCorrectionRequest
    | AnswerCorrectionRequest
    | NoteConsistency
    | ProposePublication
    | DecidePublication
    | FindComplete
    | AskSupplement
    | ProlongSupplement
    | HandInSupplement
    | VolunteerClarification
    | TreatAsAbandoned
    | Assign
    | HandOver
    | AskHolder
    | ReportSearch
    | CertifyNoRecord
    | AddDocument
    | DeclareClassified
    | RemoveSpill
    | ProposeGround
    | AssessRisk
    | SignOff
    | LogContact
    | PrepareConsultation
    | ConsultThirdParty
    | ConsultCoProducer
    | ConsultOtherAgency
    | RecordReceipt
    | RecordOpinion
    | EndConsultation
    | WeighOpinion
    | TellThirdParty
    | RequestExtension
    | ApproveExtension
    | RefuseExtension
    | AskForJustification
    | RecordJustification
    | FindNoGoodReason
    | SetReasonableDate
    | ProposeFee
    | ChargeFee
    | RecordPayment
    | WithdrawFeeNotice
    | CertifyUnpaid
    | ReviewDocument
    | ReferForDetermination
    | RecordDetermination
    | DraftReply
    | ReviewLegality
    | CheckDraft
    | Countersign
    | ReturnForRedraft
    | IssueReply
    | NumberReply
    | RecordSeal
    | Dispatch
    | RecordPosting
    | RecordService
    | RecordReturn
    | ServeAgain
    | RecordRemedyFiled
    | RecordRemedyResult
    | ReceiveOrder
    | Withdraw
    | ChangeRequest
    | SubstituteParty
    | Comment
    | ProposeCorrection
    | CorrectFact
    | Urge
    | AnswerUrge
    | Recount
    | Close
    | Reopen
    | EmailLetter
    | SuggestToUnit
)
ErrandNews = LetterSealed | MailSent
"""What an errand that was done may have to tell (办结消息)."""
MessengerNews = ErrandFailed | ErrandNews | MailReturned | MailDelivered | PickedUp
"""What the messenger alone enters (信使消息)."""
MachineAct = Alarm | MessengerNews | CalendarChanged
Act = Annotated[OfficerAct | MachineAct, Field(discriminator="act")]
STATING_A_DAY: frozenset[str] = frozenset(
    kind.model_fields["act"].default
    for kind in get_args(OfficerAct)
    if not kind.model_fields.keys().isdisjoint(DAYS_STATED)
)
"""Names of the acts that state a day of their own (填报日期的行为)."""
__all__ = [
    "DAYS_STATED",
    "STATING_A_DAY",
    "Act",
    "AddDocument",
    "Alarm",
    "AnAct",
    "AnswerCorrectionRequest",
    "AnswerUrge",
    "ApproveExtension",
    "AskForJustification",
    "AskHolder",
    "AskSupplement",
    "AssessRisk",
    "Assign",
    "CalendarChanged",
    "CertifyNoRecord",
    "CertifyUnpaid",
    "ChangeRequest",
    "ChargeFee",
    "CheckDraft",
    "ChooseRegime",
    "Close",
    "Comment",
    "ConfirmReceipt",
    "ConsultCoProducer",
    "ConsultOtherAgency",
    "ConsultThirdParty",
    "CorrectFact",
    "Countersign",
    "DecidePublication",
    "DeclareClassified",
    "Digest",
    "Dispatch",
    "DraftReply",
    "EarlierReply",
    "EmailLetter",
    "EndConsultation",
    "ErrandFailed",
    "ErrandNews",
    "FindComplete",
    "FindNoGoodReason",
    "Finding",
    "HandInSupplement",
    "HandOver",
    "Id",
    "IssueReply",
    "ItemNumber",
    "JoinDuplicate",
    "LetterSealed",
    "LogContact",
    "MachineAct",
    "MailDelivered",
    "MailReturned",
    "MailSent",
    "Mark",
    "MessengerNews",
    "NoteConsistency",
    "NumberReply",
    "OfficerAct",
    "Passage",
    "PickedUp",
    "PrepareConsultation",
    "ProlongSupplement",
    "ProposeCorrection",
    "ProposeFee",
    "ProposeGround",
    "ProposePublication",
    "ReceiveCorrectionRequest",
    "ReceiveOrder",
    "RecordDetermination",
    "RecordJustification",
    "RecordOpinion",
    "RecordPayment",
    "RecordPosting",
    "RecordReceipt",
    "RecordRemedyFiled",
    "RecordRemedyResult",
    "RecordReturn",
    "RecordSeal",
    "RecordService",
    "Recount",
    "ReferForDetermination",
    "RefuseExtension",
    "Register",
    "RemoveSpill",
    "Reopen",
    "ReportSearch",
    "RequestExtension",
    "ReturnForRedraft",
    "ReviewDocument",
    "ReviewLegality",
    "ServeAgain",
    "SetApart",
    "SetReasonableDate",
    "SignOff",
    "SplitItems",
    "SubstituteParty",
    "SuggestToUnit",
    "TellThirdParty",
    "TreatAsAbandoned",
    "Urge",
    "VolunteerClarification",
    "Way",
    "WeighOpinion",
    "Withdraw",
    "WithdrawFeeNotice",
]
