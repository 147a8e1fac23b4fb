"""Letters that an act causes (行为产生的文书): for each line which kinds, and which number each of them got."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from law.regimes import OGI_2019_FROM, Regime
from models.acts import (
    AnAct,
    AnswerCorrectionRequest,
    ApproveExtension,
    AskForJustification,
    AskSupplement,
    CertifyNoRecord,
    CertifyUnpaid,
    ChargeFee,
    ConsultCoProducer,
    ConsultOtherAgency,
    ConsultThirdParty,
    DraftReply,
    NumberReply,
    PrepareConsultation,
    ProlongSupplement,
    ReferForDetermination,
    Register,
    SetReasonableDate,
    SuggestToUnit,
    TellThirdParty,
    TreatAsAbandoned,
    Urge,
    WeighOpinion,
    Withdraw,
    WithdrawFeeNotice,
)
from models.acts.consultation import AConsultation
from models.ledger import Line
from policy.letter_numbers import NUMBERED_BY_ITS_ACT, is_numbered
from procedure.case import Case
from procedure.draft_in_hand import live_draft
from procedure.facts_of import act_of
from procedure.search_log import changed_at

Kinds = tuple[str, ...]
ONE_LETTER: Mapping[type[AnAct], str] = {
    Register: "receipt_slip",
    AskSupplement: "supplement_notice",
    ProlongSupplement: "supplement_prolonged_notice",
    ApproveExtension: "extension_notice",
    AskForJustification: "justification_request",
    SetReasonableDate: "reasonable_date_notice",
    ChargeFee: "fee_notice",
    WithdrawFeeNotice: "fee_withdrawal_notice",
    CertifyUnpaid: "unpaid_notice",
    ReferForDetermination: "referral_letter",
    CertifyNoRecord: "certificate_of_no_record",
}
"""Acts that always cause the same letter."""
NOT_TO_THE_APPLICANT = frozenset(
    {
        *("consultation_third_party", "consultation_co_producer", "consultation_other_agency"),
        *("notice_to_third_party", "public_interest_notice", "referral_letter", "correction_transfer"),
        *("certificate_of_no_record", "suggestion_to_unit", "urge_letter"),
    }
)
"""Letters to others, in which the applicant is not named, and certificates for the file."""


def letters_of(case: Case, line: Line) -> Kinds:
    """The kinds of letters that this line causes, the main one first. ``case``: as it stood with this line as its last."""
    act = line.entry.signed.act
    if letter := ONE_LETTER.get(type(act)):
        return (letter,)
    depends = BY_THE_CASE.get(type(act))
    return depends(case, act) if depends else ()


def to_applicant(case: Case, line: Line) -> str | None:
    """The kind of the letter to the applicant that this line causes (致申请人的文书); None: it causes none."""
    return next((kind for kind in letters_of(case, line) if kind not in NOT_TO_THE_APPLICANT), None)


def counted(kinds: Kinds) -> Kinds:
    """Those whose number is allotted with their line (须编文号的文书)."""
    return tuple(kind for kind in kinds if is_numbered(kind) and kind not in NUMBERED_BY_ITS_ACT)


def numbers_of(case: Case, line: Line) -> dict[str, str]:
    """The numbers that this line allotted, by the kind of letter (文号); an earlier release allotted none."""
    allotted = [one for one in (line.letter_number, *line.more_letter_numbers) if one is not None]
    return dict(zip(counted(letters_of(case, line)), allotted, strict=False))


def reply_letter(draft: DraftReply) -> str:
    """Which letter makes this reply (答复文书): one for each kind of finding; where they differ, composed item by item."""
    kinds = {one.kind for one in draft.findings}
    return f"reply_{kinds.pop().value}" if len(kinds) == 1 else "composed_reply"


def of_reply(case: Case, act: NumberReply) -> Kinds:
    draft = live_draft(case)
    return (reply_letter(draft.act),) if draft else ()


def of_consultation(case: Case, act: AConsultation) -> Kinds:
    """The letter to whom is asked; and, by the office's rule, the notice to the applicant (征求意见书及告知书)."""
    asked = act_of(PrepareConsultation, act.about, case.lines)
    letter = f"consultation_{asked.sort}"
    is_told = case.policy.office.tell_applicant_of_consultation and is_first_asked(case, asked)
    return (letter, "consultation_notice") if is_told else (letter,)


def is_first_asked(case: Case, asked: PrepareConsultation) -> bool:
    """Whether nobody of this sort was asked on this item before, as it is asked for now: the applicant is told once (是否首次征求)."""
    since, sent = changed_at(case, asked.item), case.all(AConsultation)
    earlier = [act_of(PrepareConsultation, one.act.about, case.lines) for one in sent[:-1] if one.seq > since]
    return all((one.sort, one.item) != (asked.sort, asked.item) for one in earlier)


def to_overruled(case: Case, act: TellThirdParty) -> Kinds:
    """By why the third party is overruled (告知第三方)."""
    ground = act_of(WeighOpinion, act.about, case.lines).ground
    return ("public_interest_notice" if ground == "public_interest" else "notice_to_third_party",)


def of_withdrawal(case: Case, act: Withdraw) -> Kinds:
    """Only the withdrawal of the whole request is answered by a letter of its own."""
    return () if act.items else ("withdrawal_notice",)


def of_correction(case: Case, act: AnswerCorrectionRequest) -> Kinds:
    """The answer; where the request is passed on to an agency that is told why, also the letter to that."""
    is_passed_on = act.result == "passed_on" and act.passed_to is not None and act.why is not None
    return ("correction_reply", "correction_transfer") if is_passed_on else ("correction_reply",)


def of_abandonment(case: Case, act: TreatAsAbandoned) -> Kinds:
    """The notice rests on the 2019 text, whatever the day: the 2008 text knows no such ending (视为放弃申请)."""
    knows_it = case.text.regime is Regime.OGI_2019 and case.today >= OGI_2019_FROM
    return ("abandoned_notice",) if knows_it else ()


def of_suggestion(case: Case, act: SuggestToUnit) -> Kinds:
    """A letter that cites no text; nobody wrote it before the 2019 one (工作建议函)."""
    return ("suggestion_to_unit",) if case.today >= OGI_2019_FROM else ()


def of_urging(case: Case, act: Urge) -> Kinds:
    """The letter of the body that urges, where all that it needs of it was entered (督办通知): this agency never urges itself."""
    return ("urge_letter",) if act.has_a_sender else ()


BY_THE_CASE: Mapping[type[AnAct], Callable[[Case, Any], Kinds]] = {
    NumberReply: of_reply,
    ConsultThirdParty: of_consultation,
    ConsultCoProducer: of_consultation,
    ConsultOtherAgency: of_consultation,
    TellThirdParty: to_overruled,
    Withdraw: of_withdrawal,
    AnswerCorrectionRequest: of_correction,
    TreatAsAbandoned: of_abandonment,
    SuggestToUnit: of_suggestion,
    Urge: of_urging,
}
"""Acts whose letters depend on what the case is."""
