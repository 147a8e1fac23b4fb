"""A thousand random sequences of acts on the decider, without any engine: what always holds."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.acts import (
    Act,
    AddDocument,
    Alarm,
    ApproveExtension,
    AskSupplement,
    Assign,
    CheckDraft,
    Close,
    Comment,
    ConfirmReceipt,
    Dispatch,
    DraftReply,
    FindComplete,
    HandInSupplement,
    IssueReply,
    NumberReply,
    RecordSeal,
    Recount,
    RefuseExtension,
    Register,
    RequestExtension,
    ReturnForRedraft,
    ReviewDocument,
    ReviewLegality,
    TreatAsAbandoned,
    Withdraw,
)
from models.agency import Officer
from models.reply_kinds import ReplyKind
from models.standing import Standing
from procedure.case import case_of
from procedure.standing import standing
from tests.builders import (
    HANDLER,
    HOLDER,
    OFFICERS,
    REVIEWER,
    PaperCase,
    application,
    document,
    draft,
    opening,
    searched,
)

KINDS = st.sampled_from([ReplyKind.DISCLOSE, ReplyKind.ALREADY_PUBLIC, ReplyKind.WITHHOLD_PROCESS])
PAPERS = st.sampled_from(["甲文件", "乙文件"])
PEOPLE = st.sampled_from(list(OFFICERS.values()))
BOTH = HANDLER.model_copy(update={"roles": tuple(OFFICERS)})
"""Someone with every role: only the four eyes can stop him."""


def last(case: PaperCase, *names: str) -> str:
    ids = [line.entry.signed.id for line in case.lines if line.entry.signed.act.act in names]
    return ids[-1] if ids else "none"


def near(case: PaperCase, days: int) -> date:
    return case.today + timedelta(days=days)


def clear_of(one: str, clear: bool) -> Act:
    return ReviewDocument(about=document(one).sha256, clear=clear, reason="审查")


def lawful(case: PaperCase, yes: bool) -> Act:
    return ReviewLegality(about=last(case, "draft_reply"), lawful=yes, opinion="审查")


def clear_letter(case: PaperCase, yes: bool) -> Act:
    """A review of the letter drafted last."""
    drafts = case_of(case.lines, case.policy, case.calendar).all(DraftReply)
    return (
        clear_of("none", yes) if not drafts else ReviewDocument(about=drafts[-1].act.sha256, clear=yes, reason="审查")
    )


def reply_of(kind: ReplyKind, one: str) -> Act:
    return draft(kind, [document(one).sha256] if kind is ReplyKind.DISCLOSE else [])


Wish = Callable[[PaperCase, int, ReplyKind, str, bool], Act]
WISHES: dict[str, Wish] = {
    "confirm": lambda c, d, k, p, b: ConfirmReceipt(confirmed_on=near(c, d), proof="电话"),
    "complete": lambda c, d, k, p, b: FindComplete(),
    "ask": lambda c, d, k, p, b: AskSupplement(items=("年份",), until=near(c, 10), posted=near(c, d)),
    "hand in": lambda c, d, k, p, b: HandInSupplement(received_on=near(c, d), text="2024年"),
    "abandon": lambda c, d, k, p, b: TreatAsAbandoned(reason="无正当理由"),
    "assign": lambda c, d, k, p, b: Assign(handler=HANDLER.id, holder=HOLDER.id),
    "search": lambda c, d, k, p, b: searched(near(c, d)),
    "add": lambda c, d, k, p, b: document(p),
    "review": lambda c, d, k, p, b: clear_of(p, b),
    "extend": lambda c, d, k, p, b: RequestExtension(working_days=7 * d + 15, reason="复杂"),
    "approve": lambda c, d, k, p, b: ApproveExtension(about=last(c, "request_extension"), posted=near(c, d)),
    "refuse": lambda c, d, k, p, b: RefuseExtension(about=last(c, "request_extension"), reason="不必"),
    "draft": lambda c, d, k, p, b: reply_of(k, p),
    "clear letter": lambda c, d, k, p, b: clear_letter(c, b),
    "lawful": lambda c, d, k, p, b: lawful(c, b),
    "check": lambda c, d, k, p, b: CheckDraft(about=last(c, "draft_reply")),
    "return": lambda c, d, k, p, b: ReturnForRedraft(about=last(c, "draft_reply"), reason="重拟"),
    "issue": lambda c, d, k, p, b: IssueReply(about=last(c, "draft_reply")),
    "number": lambda c, d, k, p, b: NumberReply(about=last(c, "issue_reply"), number="1号"),
    "seal": lambda c, d, k, p, b: RecordSeal(about=last(c, "issue_reply")),
    "dispatch": lambda c, d, k, p, b: Dispatch(posted=near(c, d), proof="收据"),
    "withdraw": lambda c, d, k, p, b: Withdraw(received_on=near(c, d)),
    "comment": lambda c, d, k, p, b: Comment(text="备注"),
    "recount": lambda c, d, k, p, b: Recount(reason="核对"),
    "close": lambda c, d, k, p, b: Close(),
}
AWAITED: dict[str, str] = {
    "find_complete": "complete",
    "assign": "assign",
    "report_search": "search",
    "draft_reply": "draft",
    "review_legality": "lawful",
    "check_draft": "check",
    "issue_reply": "issue",
    "return_for_redraft": "return",
    "number_reply": "number",
    "record_seal": "seal",
    "dispatch": "dispatch",
    "close": "close",
}
"""Which wish answers what waits, so that many a sequence comes to its end."""
STEP = st.tuples(
    st.sampled_from([*WISHES, *["what waits"] * len(WISHES)]),
    st.one_of(st.just(BOTH), PEOPLE),
    st.integers(-1, 1),
    KINDS,
    PAPERS,
    st.booleans(),
    st.sampled_from([0, 0, 0, 0, 1, 4, 12]),
)


@given(st.booleans(), st.lists(STEP, min_size=5, max_size=30))
@settings(max_examples=1000, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_whatever_is_tried_the_procedure_holds(confirmed: bool, steps: list) -> None:  # type: ignore[type-arg]
    arrival = {"channel": "web", "submitted": "2026-03-02"} | ({"confirmed": "2026-03-02"} if confirmed else {})
    case = PaperCase(opening(Register(application=application(arrival=arrival))))
    for name, officer, days, kind, paper, yes, pass_days in steps:
        case.goes_to(near(case, pass_days))
        if name == "what waits":
            name, officer = what_waits(case, officer)
        act = WISHES[name](case, days, kind, paper, yes)
        before = case.standing
        why = case.does_or_not(officer, act)
        assert why is None or why.type in ("NotNow", "NotPermitted", "SameEyes", "AgainstTheLaw", "Closed"), why
        assert (why is None) or case.standing is before
    holds(case)


def what_waits(case: PaperCase, officer: Officer) -> tuple[str, Officer]:
    """What waits first, and who may do it; a letter that waits for its review comes before all."""
    letter = case_of(case.lines, case.policy, case.calendar).last(DraftReply)
    for one in case.standing.tasks:
        if letter and one.about == letter.act.sha256:
            return "clear letter", REVIEWER
        if one.act in AWAITED:
            return AWAITED[one.act], OFFICERS[one.roles[0]]
    return "comment", officer


def holds(case: PaperCase) -> None:
    """Four eyes, one outcome, no letter without issue, no document out without review, no alarm twice, a pure fold."""
    assert standing(case.lines, case.policy, case.calendar) == case.standing
    assert [line.entry.seq for line in case.lines] == list(range(1, len(case.lines) + 1))
    four_eyes(case)
    nothing_unreviewed_leaves(case)
    entered = [line.entry.signed.act for line in case.lines]
    for kind in (IssueReply, Dispatch, Close, Withdraw, TreatAsAbandoned):
        assert sum(isinstance(act, kind) for act in entered) <= 1
    keys = [act.key for act in entered if isinstance(act, Alarm)]
    assert len(keys) == len(set(keys))
    nothing_after_the_end(case.standing, entered)


def four_eyes(case: PaperCase) -> None:
    whole = case_of(case.lines, case.policy, case.calendar)
    drafts = {one.id: one.by for one in whole.all(DraftReply)}
    decided = [line.entry.signed for line in whole.lines]
    for one in decided:
        if isinstance(one.act, CheckDraft | ReturnForRedraft | IssueReply | ReviewLegality):
            assert one.by != drafts[one.act.about]
    asked = {one.id: one.by for one in whole.all(RequestExtension)}
    for approved in whole.all(ApproveExtension):
        assert approved.by != asked[approved.act.about]


def nothing_unreviewed_leaves(case: PaperCase) -> None:
    """At the issue, the letter and each document given out were last found clear, by another than who drafted or handed it over."""
    clear: dict[str, bool] = {}
    adders: dict[str, set[str]] = {}
    drafts: dict[str, DraftReply] = {}
    for line in case.lines:
        by, act = line.entry.signed.by, line.entry.signed.act
        if isinstance(act, AddDocument):
            adders.setdefault(act.sha256, set()).add(by)
        elif isinstance(act, ReviewDocument):
            assert by not in adders.get(act.about, set())
            clear[act.about] = act.clear
        elif isinstance(act, DraftReply):
            drafts[line.entry.signed.id] = act
            adders.setdefault(act.sha256, set()).add(by)
            clear[act.sha256] = False
        elif isinstance(act, IssueReply):
            letter = drafts[act.about]
            assert clear[letter.sha256]
            assert all(clear[one] for finding in letter.findings for one in finding.documents)


def nothing_after_the_end(now: Standing, entered: list) -> None:  # type: ignore[type-arg]
    ends = [count for count, act in enumerate(entered) if isinstance(act, Close | Withdraw | TreatAsAbandoned)]
    assert now.over == bool(ends)
    assert not ends or ends[0] == len(entered) - 1
