"""Sheets of a case file (卷内登记表): what was done, act by act, in full, gathered by theme."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from typing import Any

from casefile.labels import CHOICES, LABELS, YES_NO
from models.act_names import ACT_NAMES
from models.acts import (
    AnAct,
    AskHolder,
    CertifyNoRecord,
    CheckDraft,
    ConsultCoProducer,
    ConsultOtherAgency,
    ConsultThirdParty,
    Countersign,
    DeclareClassified,
    Dispatch,
    DraftReply,
    EarlierReply,
    EndConsultation,
    ErrandFailed,
    IssueReply,
    LetterSealed,
    LogContact,
    MailDelivered,
    MailReturned,
    MailSent,
    NumberReply,
    PickedUp,
    PrepareConsultation,
    ReceiveOrder,
    RecordDetermination,
    RecordOpinion,
    RecordPosting,
    RecordReceipt,
    RecordRemedyFiled,
    RecordRemedyResult,
    RecordReturn,
    RecordSeal,
    RecordService,
    ReferForDetermination,
    RemoveSpill,
    ReportSearch,
    ReturnForRedraft,
    ReviewDocument,
    ReviewLegality,
    ServeAgain,
    SignOff,
    TellThirdParty,
    WeighOpinion,
)
from models.base import china
from models.ledger import Line
from models.reply_kinds import KIND_NAMES, ReplyKind
from models.roles import ROLE_NAMES, Role
from procedure.case import Case
from procedure.documents import documents
from procedure.failure_words import failure_in_words


@dataclass(frozen=True)
class Theme:
    """A sheet by its title, and the acts that stand on it (表名、所列行为)."""

    name: str
    title: str
    acts: tuple[type[AnAct], ...]


THEMES = (
    Theme("检索记录", "检索记录", (AskHolder, ReportSearch, CertifyNoRecord)),
    Theme(
        "保密审查记录",
        "政府信息公开保密审查记录",
        (ReviewDocument, ReferForDetermination, RecordDetermination, DeclareClassified, RemoveSpill),
    ),
    Theme(
        "征求意见记录",
        "征求意见记录",
        (
            *(PrepareConsultation, ConsultThirdParty, ConsultCoProducer, ConsultOtherAgency, RecordReceipt),
            *(RecordOpinion, EndConsultation, WeighOpinion, TellThirdParty),
        ),
    ),
    Theme("沟通记录", "沟通记录", (LogContact,)),
    Theme(
        "审核签发记录",
        "审核签发记录",
        (SignOff, DraftReply, ReviewLegality, CheckDraft, Countersign, ReturnForRedraft, IssueReply, NumberReply),
    ),
    Theme(
        "用印送达记录",
        "用印、发出、送达记录",
        (
            *(RecordSeal, LetterSealed, Dispatch, MailSent, RecordPosting, MailDelivered, MailReturned),
            *(RecordService, RecordReturn, ServeAgain, PickedUp, ErrandFailed),
        ),
    ),
    Theme("救济记录", "行政复议、行政诉讼记录", (RecordRemedyFiled, RecordRemedyResult, ReceiveOrder)),
)


@dataclass(frozen=True)
class Row:
    """One act on a sheet (一行): its number in the ledger, when, who, what, and all that it states."""

    seq: int
    at: datetime
    who: str
    what: str
    content: str


def rows(case: Case, theme: Theme, names: Mapping[str, str]) -> tuple[Row, ...]:
    """The acts of a theme in order. ``names``: of officers by id; one who is not there any more stands by his id."""
    return tuple(
        Row(
            seq=line.entry.seq,
            at=china(line.entry.at),
            who=who(line, names),
            what=ACT_NAMES[line.entry.signed.act.act].zh + not_done(case, line),
            content="；".join(stated(case, line)),
        )
        for line in case.lines
        if isinstance(line.entry.signed.act, theme.acts)
    )


def not_done(case: Case, line: Line) -> str:
    """What is to be said beside a dispatch whose mail could not be sent: it did not take place (未成立的发出)."""
    is_sent = any(one.seq == line.entry.seq for one in case.all_sent)
    return "" if is_sent or not isinstance(line.entry.signed.act, Dispatch) else "（邮件未能发出，本次发出不成立）"


def who(line: Line, names: Mapping[str, str]) -> str:
    """Who did it, in which role, and for whom (经办人、岗位)."""
    signed = line.entry.signed
    if signed.by in set(Role):
        return ROLE_NAMES[Role(signed.by)].zh
    roles = "、".join(ROLE_NAMES[role].zh for role in signed.roles)
    acting = f"，代{names.get(signed.acting_for, signed.acting_for)}" if signed.acting_for else ""
    typed = "，操作员代录" if signed.typed_by else ""
    return f"{names.get(signed.by, signed.by)}（{roles}{acting}{typed}）"


def stated(case: Case, line: Line) -> Iterator[str]:
    """All that an act states, label and value; its letter number where the line allotted one."""
    act = line.entry.signed.act
    if about := subject(case, act):
        yield about
    if isinstance(act, ErrandFailed):
        yield failure_in_words(act).zh
        return
    for name in type(act).model_fields:
        if (said := in_words(case, name, getattr(act, name))) and name in LABELS:
            yield f"{LABELS[name]}：{said}"
    if isinstance(act, DraftReply):
        yield from findings(case, act)
    if line.letter_number:
        yield f"文号：{line.letter_number}"


def subject(case: Case, act: AnAct) -> str | None:
    """What an act is about, where that is a document or another act (所涉材料或行为)."""
    if act.subject is None:
        return None
    known = documents(case)
    if act.subject in known:
        return f"材料：{known[act.subject].act.title}"
    earlier = next((one for one in case.lines if one.entry.signed.id == act.subject), None)
    return f"对应台账第 {earlier.entry.seq} 行（{ACT_NAMES[earlier.entry.signed.act.act].zh}）" if earlier else None


def findings(case: Case, act: DraftReply) -> Iterator[str]:
    for one in act.findings:
        said = [
            f"{LABELS[name]}：{words}"
            for name in ("grounds", "reason", "where", "earlier", "earlier_letter", "documents")
            if (words := in_words(case, name, getattr(one, name)))
        ]
        yield f"第 {one.item} 项 {KIND_NAMES[one.kind].zh}（{'；'.join(said)}）"


def in_words(case: Case, name: str, value: Any) -> str | None:
    """A value in words; None: it says nothing, or is machinery."""
    if value is None or value == () or name in ("act", "about", "of", "free_of_secret_marks"):
        return None
    if isinstance(value, bool):
        yes, no = YES_NO.get(name, ("是", "否"))
        return yes if value else no
    if isinstance(value, ReplyKind):
        return KIND_NAMES[value].zh
    if isinstance(value, tuple):
        return "、".join(filter(None, (in_words(case, name, one) for one in value)))
    if isinstance(value, EarlierReply):
        return "，".join(filter(None, (value.number, str(value.day))))
    if isinstance(value, str):
        return titled(case, value) if name == "documents" else CHOICES.get(value, value)
    return plain(value)


def titled(case: Case, digest: str) -> str:
    known = documents(case)
    return known[digest].act.title if digest in known else "已移除的材料"


def plain(value: Any) -> str | None:
    """A day, a moment or a number; None: something with parts of its own."""
    if isinstance(value, datetime):
        return f"{china(value):%Y-%m-%d %H:%M}"
    return str(value) if isinstance(value, int | date | Enum) else None
