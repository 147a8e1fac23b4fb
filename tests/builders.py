"""Things with harmless defaults (测试构件)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, time
from hashlib import sha256
from itertools import count
from typing import Any
from uuid import NAMESPACE_OID, uuid4, uuid5

from law.working_days import CALENDAR, Calendar
from models.acts import (
    Act,
    AddDocument,
    Assign,
    CheckDraft,
    Close,
    Dispatch,
    DraftReply,
    FindComplete,
    Finding,
    IssueReply,
    NumberReply,
    OfficerAct,
    RecordSeal,
    Register,
    ReportSearch,
    ReviewDocument,
    ReviewLegality,
)
from models.agency import Agency, Officer
from models.application import Application
from models.base import CHINA_TIME
from models.faults import read
from models.ledger import Entry, Line
from models.reply_kinds import ReplyKind
from models.roles import MACHINES, Role
from models.signed import Signed
from models.standing import Refusal, Standing
from policy.policy import POLICY, Policy
from procedure.entering import line_and_standing, second_look
from procedure.standing import standing

AGENCY = Agency(
    id="demo",
    name="示范县人民政府办公室",
    address="示范县人民路1号",
    phone="0000-1234567",
    reconsideration_body="示范市人民政府",
    court="示范县人民法院",
    letter_prefix="示政",
)
OFFICERS = {
    role: Officer(id=f"{role.value.replace('_', '-')}-1", agency="demo", name=f"甲{number}", roles=(role,))
    for number, role in enumerate(one for one in Role if one not in MACHINES)
}
CLERK, HANDLER = OFFICERS[Role.INTAKE_CLERK], OFFICERS[Role.CASE_HANDLER]
HOLDER, REVIEWER = OFFICERS[Role.HOLDING_UNIT], OFFICERS[Role.CONFIDENTIALITY_REVIEWER]
HEAD, LEADER = OFFICERS[Role.OGI_HEAD], OFFICERS[Role.LEADER]
JURIST, UNIT_HEAD = OFFICERS[Role.LEGALITY_REVIEWER], OFFICERS[Role.UNIT_HEAD]
RESIDENT_ID = "11010519491231002X"
FIRST_DAY = date(2026, 3, 2)


def request(**changes: Any) -> dict[str, Any]:
    """A valid request file's object, handed in on 2026-03-02."""
    applicant = {
        "kind": "natural_person",
        "name": "王小明",
        "id_type": "resident_id",
        "id_number": RESIDENT_ID,
        "address": "示范县解放路2号",
        "phone": "13800000000",
    }
    whole = {
        "agency": "demo",
        "arrival": {"channel": "in_person", "handed_in": FIRST_DAY.isoformat()},
        "applicants": [applicant],
        "items": [{"description": "2025年度县城污水处理厂运营补贴的拨付文件"}],
        "form": "electronic",
        "delivery": "in_person",
    }
    return {**whole, **changes}


def application(**changes: Any) -> Application:
    found: Application = read(Application, request(**changes))
    return found


def act_id(name: str) -> str:
    """An act's id that a test can name."""
    return str(uuid5(NAMESPACE_OID, name))


def digest(text: str) -> str:
    return sha256(text.encode()).hexdigest()


def signed(officer: Officer, act: Act, act_id: str | None = None) -> Signed:
    return Signed(id=act_id or str(uuid4()), agency=officer.agency, by=officer.id, roles=officer.roles, act=act)


def opening(act: Register | None = None) -> Signed:
    deed = act or Register(application=application())
    return Signed(id=str(uuid4()), agency="demo", by=Role.OPERATOR, roles=(Role.OPERATOR,), act=deed)


def at(day: date, hour: time = time(10)) -> datetime:
    return datetime.combine(day, hour, CHINA_TIME)


class PaperCase:
    """A case without any engine: acts go straight to the decider, alarms ring as days pass."""

    def __init__(
        self,
        first: Signed | None = None,
        day: date = FIRST_DAY,
        policy: Policy = POLICY,
        calendar: Calendar = CALENDAR,
    ) -> None:
        self.policy, self.calendar = policy, calendar
        self.lines: list[Line] = []
        self.now = at(day)
        self._ids = count(1)
        self.standing: Standing
        why = self.enter(first or opening())
        assert why is None, why

    def enter(self, one: Signed) -> Refusal | None:
        """Enters an act, or says why not."""
        entry = Entry(seq=len(self.lines) + 1, at=self.now, signed=one)
        before = standing(self.lines, self.policy, self.calendar) if self.lines else None
        if why := second_look(entry, before, self.policy):
            return why
        bare = Line(entry=entry, number="demo-2026-0001")
        line, self.standing = line_and_standing(self.lines, bare, self.policy, self.calendar)
        self.lines.append(line)
        return None

    def does_or_not(self, officer: Officer, act: Act) -> Refusal | None:
        """Tries an act."""
        return self.enter(signed(officer, act, f"act-{next(self._ids)}"))

    def does(self, officer: Officer, act: Act) -> str:
        """Does an act that must be taken; answers its id."""
        one = signed(officer, act, f"act-{next(self._ids)}")
        why = self.enter(one)
        assert why is None, (act.act, why)
        return one.id

    def refused(self, officer: Officer, act: Act) -> Refusal:
        """Tries an act that must be refused."""
        why = self.enter(signed(officer, act))
        assert why is not None, f"{act.act} was taken"
        return why

    def goes_to(self, day: date, hour: time = time(10)) -> None:
        """Days pass; alarms ring at their time."""
        until = at(day, hour)
        while due := [one for one in self.standing.alarms if one.at <= until]:
            alarm = min(due, key=lambda one: one.at)
            self.now = max(self.now, alarm.at)
            one = Signed(id=f"alarm {alarm.key}", agency="demo", by=Role.CLOCK, roles=(Role.CLOCK,), act=alarm)
            assert self.enter(one) is None
        self.now = max(self.now, until)

    @property
    def today(self) -> date:
        return self.now.date()


def searched(day: date) -> ReportSearch:
    return ReportSearch(searched_by="档案室", places=("综合档案",), words=("污水处理",), searched_on=day, found=True)


def document(text: str = "文件一") -> AddDocument:
    return AddDocument(title=text, label="on_request", sha256=digest(text), free_of_secret_marks=True)


def draft(kind: ReplyKind = ReplyKind.DISCLOSE, documents: Sequence[str] = (), items: int = 1) -> DraftReply:
    """A draft with the same finding for each item, saying what the kind must say."""
    return DraftReply(findings=tuple(finding(kind, documents, item) for item in range(1, items + 1)))


def finding(kind: ReplyKind, documents: Sequence[str] = (), item: int = 1) -> Finding:
    where = "县政府门户网站“政府信息公开”专栏"
    return Finding(
        item=item,
        kind=kind,
        reason="经检索，本机关已制作该信息。",
        documents=tuple(documents),
        where=where if kind in (ReplyKind.ALREADY_PUBLIC, ReplyKind.REGISTRY_INQUIRY) else None,
        grounds=(ReplyKind.WITHHOLD_PROCESS,) if kind is ReplyKind.DISCLOSE_IN_PART else (),
        earlier="demo-2025-0001" if kind is ReplyKind.REPEAT else None,
    )


def clear(digest: str) -> ReviewDocument:
    return ReviewDocument(about=digest, clear=True, reason="不涉密")


def lawful(about: str) -> ReviewLegality:
    return ReviewLegality(about=about, lawful=True, opinion="合法")


def number(about: str) -> NumberReply:
    return NumberReply(about=about)


def deciding(kind: ReplyKind, about: str, letter: DraftReply) -> Iterator[tuple[Officer, OfficerAct, str]]:
    """From a draft to its issue: who does what, each with a name of its own. ``about``: the draft's id."""
    yield REVIEWER, clear(letter.sha256), "the letter's review"
    if not kind.discloses:
        yield JURIST, lawful(about), "the legality review"
    yield HEAD, CheckDraft(about=about), "the check"
    is_refusal = kind.withholds or kind in (ReplyKind.DISCLOSE_IN_PART, ReplyKind.EXCESSIVE_WITHOUT_REASON)
    yield LEADER if is_refusal else HEAD, IssueReply(about=about), "the issue"


def sealing(issue: str) -> Iterator[tuple[Officer, OfficerAct]]:
    """From the issue to the seal. ``issue``: its id."""
    yield CLERK, number(issue)
    yield CLERK, RecordSeal(about=issue)


def to_draft(case: PaperCase, kind: ReplyKind = ReplyKind.DISCLOSE) -> tuple[str, DraftReply]:
    """From registered to a draft: its id, and itself."""
    case.does(HANDLER, FindComplete())
    case.does(HANDLER, Assign(handler=HANDLER.id, holder=HOLDER.id))
    case.does(HOLDER, searched(case.today))
    given: tuple[str, ...] = ()
    if kind.gives:
        case.does(HOLDER, document())
        case.does(REVIEWER, clear(document().sha256))
        given = (document().sha256,)
    letter = draft(kind, given)
    return case.does(HANDLER, letter), letter


def decided(case: PaperCase, kind: ReplyKind, about: str, letter: DraftReply) -> str:
    """From a draft to its issue; the id of the issue."""
    return [case.does(officer, act) for officer, act, _ in deciding(kind, about, letter)][-1]


def to_issue(case: PaperCase, kind: ReplyKind = ReplyKind.DISCLOSE) -> str:
    """From registered to issued; the id of the issue."""
    return decided(case, kind, *to_draft(case, kind))


def to_seal(case: PaperCase, kind: ReplyKind = ReplyKind.DISCLOSE) -> None:
    """From registered to a reply that may leave."""
    for officer, act in sealing(to_issue(case, kind)):
        case.does(officer, act)


def to_close(case: PaperCase, kind: ReplyKind = ReplyKind.DISCLOSE) -> None:
    """From registered to closed."""
    to_seal(case, kind)
    case.does(CLERK, Dispatch(posted=case.today, proof="当面签收"))
    case.does(HANDLER, Close())
