"""What distinguishes an act in the story (办理经过中的要点): its length, its result, its finding; never a name, never what was written."""

from __future__ import annotations

from collections.abc import Iterator

from models.acts import (
    AddDocument,
    AnAct,
    AnswerCorrectionRequest,
    AssessRisk,
    Assign,
    CalendarChanged,
    CertifyNoRecord,
    ChangeRequest,
    ChargeFee,
    ConfirmReceipt,
    Countersign,
    DecidePublication,
    DeclareClassified,
    Dispatch,
    DraftReply,
    EndConsultation,
    ErrandFailed,
    HandOver,
    JoinDuplicate,
    LetterSealed,
    MailDelivered,
    MailReturned,
    MailSent,
    ProposeFee,
    ProposeGround,
    ReceiveOrder,
    RecordDetermination,
    RecordOpinion,
    RecordRemedyFiled,
    RecordRemedyResult,
    RecordSeal,
    ReportSearch,
    RequestExtension,
    ReviewDocument,
    ReviewLegality,
    ServeAgain,
    SetApart,
    SplitItems,
    Urge,
    WeighOpinion,
    Withdraw,
)
from models.base import Words, china
from models.reply_kinds import KIND_NAMES
from models.weighings import GIVEN_UP
from procedure.case import Case
from procedure.facts_of import signed_act
from procedure.failure_words import failure_in_words
from procedure.fees import fee_of
from procedure.mailing import may_have_left
from procedure.story_words import (
    COUNTED_AS,
    LEVELS,
    OPINIONS,
    REMEDY_RESULTS,
    RESULTS,
    SEALED_BY,
    TYPES,
    URGED_BY,
    WAYS,
    WEIGHED,
)


def said(zh: str, en: str) -> Words:
    return Words(zh=zh, en=en)


def either(is_so: bool, yes: Words, no: Words) -> Words:
    return yes if is_so else no


def items(numbers: tuple[int, ...]) -> Words:
    every = [str(one) for one in numbers]
    return said(f"第 {'、'.join(every)} 项", f"item {', '.join(every)}")


def detail(case: Case, act: AnAct) -> Iterator[Words]:
    """The points of one act."""
    match act:
        case ConfirmReceipt():
            yield said(f"收到日 {act.confirmed_on}", f"received on {act.confirmed_on}")
        case JoinDuplicate():
            yield said(f"并入 {act.number}", f"joined to {act.number}")
        case SplitItems():
            yield items(act.items)
            yield said(f"另立 {'、'.join(act.numbers)}", f"now {', '.join(act.numbers)}")
        case SetApart():
            yield TYPES[act.type]
        case AnswerCorrectionRequest():
            yield RESULTS[act.result]
        case DecidePublication():
            yield either(
                act.publish, said("纳入主动公开", "to be published"), said("不纳入主动公开", "not to be published")
            )
        case Urge():
            yield URGED_BY[act.type]
            yield said(f"反馈期限 {act.until}", f"to be answered by {act.until}")
        case Assign():
            yield said(f"经办 {act.handler}，承办 {act.holder}", f"handler {act.handler}, holder {act.holder}")
        case HandOver():
            part = either(act.part == "handler", said("经办", "handler"), said("承办", "holder"))
            yield said(f"{part.zh}改为 {act.to}", f"{part.en} is now {act.to}")
        case AddDocument() | AssessRisk() if case.items > 1:
            yield items((act.item,))
        case ReportSearch():
            if act.item and case.items > 1:
                yield items((act.item,))
            yield either(act.found, said("检索到", "found"), said("未检索到", "nothing found"))
        case CertifyNoRecord():
            yield items((act.item,))
        case DeclareClassified():
            if case.items > 1:
                yield items((act.item,))
            yield LEVELS[act.level]
        case ProposeGround():
            yield items((act.item,))
            yield KIND_NAMES[act.kind]
        case RecordOpinion():
            yield OPINIONS[act.opinion]
        case EndConsultation():
            yield GIVEN_UP[act.why]
        case WeighOpinion():
            yield WEIGHED[act.ground]
            yield either(
                act.decision == "disclose", said("决定公开", "to be disclosed"), said("决定不公开", "to be withheld")
            )
        case RequestExtension():
            yield said(f"{act.working_days} 个工作日", f"{act.working_days} working days")
        case ProposeFee():
            yield said(f"按{'件' if act.measure == 'items' else '量'} {act.count}", f"{act.count} {act.measure}")
        case ChargeFee():
            amount = fee_of(case, act.about).amount
            yield said(f"{amount} 元", f"{amount} yuan")
        case ReviewDocument():
            yield either(act.clear, said("可以公开", "clear"), said("不得公开", "not clear"))
        case RecordDetermination():
            yield either(
                act.may_be_disclosed, said("可以公开", "may be disclosed"), said("不得公开", "may not be disclosed")
            )
        case DraftReply():
            yield from findings(act)
        case ReviewLegality():
            yield either(act.lawful, said("合法", "lawful"), said("不合法", "not lawful"))
        case Countersign():
            yield either(act.agrees, said("同意", "agrees"), said("不同意", "does not agree"))
        case RecordSeal() if act.means == "electronic":
            yield SEALED_BY[act.means]
        case LetterSealed() if act.certificate:
            yield said(f"证书 {act.certificate}", f"certificate {act.certificate}")
        case MailSent():
            yield from sent(case, act)
        case MailReturned() | MailDelivered() if act.status:
            yield said(f"状态码 {act.status}", f"status {act.status}")
        case Dispatch() | ServeAgain() if act.way:
            yield WAYS[act.way]
        case RecordRemedyFiled():
            yield COUNTED_AS["after" if act.after_reconsideration else act.remedy]
        case RecordRemedyResult():
            yield REMEDY_RESULTS[act.result]
        case ReceiveOrder():
            yield from period(act)
        case Withdraw() if act.items:
            yield items(act.items)
        case ChangeRequest():
            yield items((act.item,))
        case CalendarChanged():
            yield said(f"通知 {act.notice}", f"notice {act.notice}")
        case ErrandFailed():
            yield failure_in_words(act)
            if may_have_left(act):
                yield said("可能已经发出，须向申请人核实", "it may have left: ask the applicant")


def sent(case: Case, act: MailSent) -> Iterator[Words]:
    """Its day, where that is another than the one stated, so that it counts; and whether it may have left twice."""
    stated, day = signed_act(act.about, case.lines).told_on, china(act.sent_at).date()
    if stated and stated != day:
        yield said(f"{day} 发出，以此日为准", f"it left on {day}, the day that counts")
    if act.may_have_left_twice:
        yield said("可能重复发出，须向申请人核实", "it may have left twice: ask the applicant")


def findings(act: DraftReply) -> Iterator[Words]:
    """The findings; of several items, those of each kind together."""
    for kind in dict.fromkeys(one.kind for one in act.findings):
        which, name = items(tuple(one.item for one in act.findings if one.kind is kind)), KIND_NAMES[kind]
        yield name if len(act.findings) == 1 else said(f"{which.zh}{name.zh}", f"{which.en} {name.en}")


def period(act: ReceiveOrder) -> Iterator[Words]:
    """The period that the order gives; the law's own where it gives none."""
    if act.working_days:
        yield said(f"{act.working_days} 个工作日内", f"within {act.working_days} working days")
    elif act.days:
        yield said(f"{act.days} 日内", f"within {act.days} days")
