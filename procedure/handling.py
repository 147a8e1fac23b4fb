"""Handling (办理): assignment, search, documents, and what the holding unit says of them.

Of what is classified only a stub is kept: number, holder, level, period, legal basis. No machine can see a title hidden in one
of these, so whoever declares it must not write one.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from models.acts import (
    AddDocument,
    AnAct,
    AskHolder,
    AssessRisk,
    Assign,
    CertifyNoRecord,
    DeclareClassified,
    DraftReply,
    FindComplete,
    ProposeGround,
    ReportSearch,
    SignOff,
)
from models.arrival import arrival_day
from models.base import Words
from models.reply_kinds import ReplyKind
from models.standing import Bar, Opening, Task
from procedure.case import Case, Done
from procedure.documents import documents as documents
from procedure.documents import removed
from procedure.search_log import changed_at, is_certified, log_of, may_be_certified
from procedure.task_making import due_by, holder, task

REPORTS = (ReportSearch, AddDocument, CertifyNoRecord, DeclareClassified, ProposeGround, AssessRisk)
"""Acts by which something is said of an item, for which the unit's head signs (承办意见)."""
NOT_SEARCHED = Words(
    zh="该项没有检索记录，或者最后一次检索有结果、其后又提供了材料、申请内容有变更。",
    en="there is no search of this item, or the last one found something, or since then something came in or was changed.",
)
NOT_CERTIFIED = Words(
    zh="该项尚无有效的无记录证明，须经检索并出具证明（条例要求“经检索”，诉讼中须证明已尽合理检索义务）。",
    en="it is not certified that a search found nothing; the search must be proved, in court too.",
)
NOT_ASSESSED = Words(
    zh="该项尚无书面风险评估（内部规定，参照江苏省答复规范）。",
    en="the risk of disclosure was not assessed in writing (office policy, after the practice of Jiangsu).",
)


def assigned(case: Case) -> Assign | None:
    """Who handles and who holds, as last assigned; None before (分办)."""
    last = case.last(Assign)
    return last.act if last else None


def reports(case: Case, after: int = 0) -> list[Done[AnAct]]:
    """What was said of the items after this line (承办意见)."""
    return [one for one in case.all(AnAct) if one.seq > after and isinstance(one.act, REPORTS)]


def unsigned(case: Case) -> list[Done[AnAct]]:
    """What the unit's head has not signed for yet (待审核的承办意见)."""
    signed = case.last(SignOff)
    return reports(case, signed.seq if signed else 0)


def has_looked(case: Case) -> bool:
    """Whether the holding unit has reported anything yet."""
    return bool(reports(case))


def openings(case: Case) -> Iterator[Opening]:
    """Contacts, changes of hands and spills until the case is over; assigning until the reply is issued; so is the rest, once complete."""
    yield from at_any_time(case)
    if case.is_issued:
        return
    yield Opening(act="assign", roles=case.roles("assign"))
    if case.is_complete:
        yield from searching(case)
        yield from saying(case)


def at_any_time(case: Case) -> Iterator[Opening]:
    """Contacts; handing over, once assigned; taking out a document that must not be here."""
    arrived = arrival_day(case.registered.act.application.arrival)
    yield Opening(act="log_contact", roles=case.roles("log_contact"), earliest=arrived)
    if assigned(case):
        yield Opening(act="hand_over", roles=case.roles("hand_over"))
    for digest in documents(case):
        yield Opening(act="remove_spill", roles=case.roles("remove_spill"), about=digest)


def searching(case: Case) -> Iterator[Opening]:
    """Asking the unit, its search, and the certificate where nothing was found."""
    if assigned(case):
        yield Opening(act="ask_holder", roles=case.roles("ask_holder"))
    yield on_items(case, "report_search").model_copy(update={"earliest": case.receipt.day})
    found_nothing = [one for one in case.live_items if may_be_certified(case, one)]
    if found_nothing:
        others = (one for one in case.live_items if one not in found_nothing)
        limits = {
            "earliest": min(log_of(case, one)[-1].act.searched_on for one in found_nothing),
            "bars": tuple(Bar(item=one, why=NOT_SEARCHED) for one in others),
        }
        yield on_items(case, "certify_no_record").model_copy(update=limits)


def saying(case: Case) -> Iterator[Opening]:
    """Documents, stubs, views and risks by item, and the head's signature for them."""
    yield on_items(case, "add_document").model_copy(update={"digests_removed": removed(case)})
    for act in ("declare_classified", "propose_ground", "assess_risk"):
        yield on_items(case, act)
    if found := unsigned(case):
        # a certificate is the head's to give, too; whoever searched, handed over or proposed does not sign for it
        hands = frozenset().union(*(one.hands for one in found if not isinstance(one.act, CertifyNoRecord)))
        yield Opening(act="sign_off", roles=case.roles("sign_off"), not_by=tuple(sorted(hands)))


def on_items(case: Case, act: str) -> Opening:
    """An act about one of the items handled here."""
    return Opening(act=act, roles=case.roles(act), items=case.items, left_out=case.left_out)


def bars(case: Case) -> Iterator[Bar]:
    """No "does not exist" without its certificate, no ground of security without its assessment."""
    assess = case.policy.office.security_needs_assessment
    for item in case.live_items:
        if not is_certified(case, item):
            yield Bar(item=item, kinds=(ReplyKind.DOES_NOT_EXIST,), why=NOT_CERTIFIED)
        if assess and not is_assessed(case, item):
            yield Bar(item=item, kinds=(ReplyKind.WITHHOLD_SECURITY,), why=NOT_ASSESSED)


def is_assessed(case: Case, item: int) -> bool:
    """Whether the risk of this item, as it is asked for now, was put in writing in this round (已作风险评估)."""
    since = changed_at(case, item)
    return any(one.act.item == item and one.seq > since for one in case.now(AssessRisk))


def tasks(case: Case) -> Iterator[Task]:
    """Assigning, what is awaited of the holding unit, and its head's signature."""
    done = case.last(FindComplete)
    if done is None or case.is_issued:
        return
    if assigned(case) is None:
        yield task(case, "assign", done.day)
    elif is_awaited(case):
        asked = case.last_now(AskHolder)
        since = asked.day if asked else done.day
        yield due_by(case, "report_search", since, unit_due(case), officer=holder(case))
    if found := unsigned(case):
        yield due_by(case, "sign_off", found[0].day, unit_due(case))


def is_awaited(case: Case) -> bool:
    """Whether the unit owes a report: it was asked and said nothing since, or nothing was ever said (待承办处室报告)."""
    asked, signed = case.last_now(AskHolder), case.last(SignOff)
    if asked:
        return not reports(case, asked.seq) and (signed is None or signed.seq < asked.seq)
    return not has_looked(case) and not case.has(DraftReply)


def unit_due(case: Case) -> date | None:
    """The unit's last day: the one that it was given, but never after the reply's (承办时限)."""
    asked = case.last_now(AskHolder)
    days = [one for one in (asked.act.until if asked else None, case.due) if one]
    return min(days, default=None)
