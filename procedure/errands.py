"""Errands (事务): the letters and notices that an entry causes."""

from __future__ import annotations

from collections.abc import Iterator

from models.acts import (
    Alarm,
    AnAct,
    ApproveExtension,
    AskForJustification,
    AskSupplement,
    CalendarChanged,
    ChargeFee,
    ConsultCoProducer,
    ConsultOtherAgency,
    ConsultThirdParty,
    DraftReply,
    ErrandFailed,
    NumberReply,
    Recount,
    ReferForDetermination,
    Register,
    SetReasonableDate,
    TellThirdParty,
)
from models.ledger import Line
from models.standing import Errand, Moved
from policy.rungs import rung_of
from procedure.case import Case, case_of
from procedure.draft_in_hand import live_draft

LETTERS: dict[type[AnAct], str] = {
    Register: "receipt_slip",
    AskSupplement: "supplement_notice",
    ApproveExtension: "extension_notice",
    ConsultThirdParty: "consultation_letter",
    ConsultCoProducer: "consultation_letter",
    ConsultOtherAgency: "consultation_letter",
    TellThirdParty: "notice_to_third_party",
    AskForJustification: "justification_request",
    SetReasonableDate: "reasonable_date_notice",
    ChargeFee: "fee_notice",
    ReferForDetermination: "referral_letter",
}


def errands(case: Case) -> tuple[Errand, ...]:
    """What the last line causes; a recount also tries again what failed."""
    return tuple(caused_by(case, case.lines[-1]))


def caused_by(case: Case, line: Line) -> Iterator[Errand]:
    act, seq = line.entry.signed.act, line.entry.seq
    if letter := LETTERS.get(type(act)):
        yield Errand(key=f"{seq} {letter}", kind="letter", what=letter, seq=seq)
    elif isinstance(act, NumberReply):
        draft = live_draft(case)
        letter = reply_letter(draft.act) if draft else "composed_reply"
        yield Errand(key=f"{seq} {letter}", kind="letter", what=letter, seq=seq)
    elif isinstance(act, Alarm) and is_told(case, act):
        yield Errand(key=f"{seq} notice", kind="notice", what=f"{act.clock} {act.rung}", seq=seq)
    elif isinstance(act, CalendarChanged) and any(moved_earlier(one) for one in line.moved):
        yield Errand(key=f"{seq} notice", kind="notice", what="moved_earlier", seq=seq)
    elif isinstance(act, Recount):
        yield from failed(case)


def reply_letter(draft: DraftReply) -> str:
    """Which letter makes this reply (答复文书): all given, all withheld, or composed item by item."""
    if all(one.kind.discloses for one in draft.findings):
        return "disclosing_reply"
    return "withholding_reply" if all(one.kind.withholds for one in draft.findings) else "composed_reply"


def moved_earlier(one: Moved) -> bool:
    """Whether a due day came nearer, so that people must be told (届满日提前)."""
    return one.before is not None and one.after is not None and one.after < one.before


def is_told(case: Case, alarm: Alarm) -> bool:
    rung = rung_of(case.policy.ladders, alarm.clock, alarm.rung)
    return rung is not None and bool(rung.roles)


def failed(case: Case) -> Iterator[Errand]:
    """Errands that failed and were not tried since (未办结事务)."""
    since = max((one.seq for one in case.all(Recount)[:-1]), default=0)
    keys = {one.act.errand for one in case.all(ErrandFailed) if one.seq > since}
    for count, line in enumerate(case.lines[:-1], 1):
        if isinstance(line.entry.signed.act, Recount):
            continue  # it only repeats what earlier lines caused
        before = case_of(case.lines[:count], case.policy, case.calendar)
        yield from (one for one in caused_by(before, line) if one.key in keys)
