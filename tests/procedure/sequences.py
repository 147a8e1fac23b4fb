"""A random sequence on paper (随机序列): a request, then wishes and days that pass; each entered, or refused with its reasons."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random
from typing import Any, get_args

from models.acts import Register
from models.ledger import Entry, Line
from models.roles import Role
from models.signed import Signed
from models.standing import Errand, Refusal
from procedure.entering import line_and_standing, second_look
from tests.builders import PaperCase, application, request
from tests.procedure.machines_talk import machines_talk
from tests.procedure.preludes import begins
from tests.procedure.wishes import Mood, mood, wish

OTHER_CASES = ("demo-2025-0007", "demo-2025-0008")
FIRST_DAYS = (date(2026, 3, 2), date(2026, 3, 2), date(2025, 9, 15), date(2019, 4, 22), date(2018, 5, 7))
REFUSALS = get_args(Refusal.model_fields["type"].annotation)
DAYS = (*(0,) * 28, 1, 1, 1, 1, 2, 3, 3, 5, 5, 8, 14, 30)
ADDRESS = {"email": "xm@example.com"}
LONGEST_WAIT = timedelta(days=60)


@dataclass
class Tried:
    """How often each act was entered and refused (行为计数)."""

    entered: Counter[str] = field(default_factory=Counter)
    refused: Counter[str] = field(default_factory=Counter)
    types: Counter[str] = field(default_factory=Counter)


class RandomCase(PaperCase):
    """A paper case that derives each standing once, and keeps what every line caused."""

    def __init__(self, first: Signed, day: date) -> None:
        self.errands: list[tuple[Line, Errand]] = []
        super().__init__(first, day)

    def enter(self, one: Signed) -> Refusal | None:
        entry = Entry(seq=len(self.lines) + 1, at=self.now, signed=one)
        if why := second_look(entry, self.standing if self.lines else None, self.policy):
            return why
        bare = Line(entry=entry, number="demo-2026-0001")
        line, self.standing = line_and_standing(self.lines, bare, self.policy, self.calendar)
        self.lines.append(line)
        self.errands += [(line, one) for one in self.standing.errands]
        return None


def registering(rng: Random, day: date) -> Signed:
    """A request of one to three items by one or two applicants: handed in, or sent and not confirmed yet.

    Some chose to be written to by e-mail; some want the reply by e-mail or from the web.
    """
    arrivals: list[dict[str, Any]] = [
        {"channel": "in_person", "handed_in": day.isoformat()},
        {"channel": "web", "submitted": day.isoformat()},
        {"channel": "ordinary_mail", "arrived": day.isoformat()},
    ]
    items = [{"description": text} for text in ("污水处理补贴文件", "招标公告", "验收报告")]
    asked = application(
        arrival=rng.choice([arrivals[0], *arrivals]),
        items=items[: rng.choice((1, 1, 2, 3))],
        applicants=[{**one, **ADDRESS, "by_email": rng.random() < 0.5} for one in request()["applicants"]]
        * rng.choice((1, 1, 2)),
        delivery=rng.choice(("in_person", "in_person", "post", "email", "web")),
    )
    machine = rng.choice((Role.OPERATOR, Role.COUNTER))
    return Signed(id="act-0", agency="demo", by=machine, roles=(machine,), act=Register(application=asked))


def opened(rng: Random) -> RandomCase:
    day = rng.choice(FIRST_DAYS)
    return RandomCase(registering(rng, day), day + timedelta(days=rng.choice((0, 0, 0, 2))))


def step(case: RandomCase, mood: Mood, rng: Random, act_id: str, tried: Tried) -> None:
    """Days pass, then somebody wishes for something; a refusal says why and changes nothing."""
    if days := rng.choice(DAYS):
        case.goes_to(case.today + timedelta(days=days))
    wished = wish(rng, mood, case.standing, case.lines, case.today, OTHER_CASES)
    waits = wished.from_day - case.today if wished.from_day else LONGEST_WAIT
    if waits < LONGEST_WAIT and rng.random() < 0.7:
        case.goes_to(case.today + waits)
    before, lines = case.standing, len(case.lines)
    why = case.enter(wished.signed(act_id))
    (tried.refused if why else tried.entered)[wished.act.act] += 1
    if why:
        tried.types[why.type] += 1
        assert why.type in REFUSALS, why
        assert why.sentence.zh.strip(), why
        assert why.sentence.en.strip(), why
        assert (case.standing, len(case.lines)) == (before, lines)


def played(seed: int, steps: Sequence[int], tried: Tried, wanted: Collection[str] = ()) -> RandomCase:
    """The whole sequence: each step has a seed of its own, so that any may be left out. ``wanted``: acts to come by."""
    first = Random(seed)
    case, inclined = opened(first), mood(first, wanted)
    if first.random() < 0.6:
        begins(case, inclined.theme)
    tried.entered.update(line.entry.signed.act.act for line in case.lines)
    for count, one in enumerate(steps, 1):
        step(case, inclined, Random(one), f"step-{count}", tried)
        machines_talk(case, Random(one + 1), f"news-{count}")
    return case


def replayed(case: RandomCase) -> RandomCase:
    """The same acts at the same moments once more."""
    first, *others = case.lines
    again = RandomCase(first.entry.signed, first.entry.at.date())
    for line in others:
        again.now = line.entry.at
        assert again.enter(line.entry.signed) is None
    return again
