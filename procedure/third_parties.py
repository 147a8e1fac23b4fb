"""Third parties (第三方, Art. 32): their opinions, or their silence, are weighed; those overruled are told in writing, and have time.

Silence decides nothing by itself. An opinion that comes in late is weighed all the same while there is no reply. The 2008
text sets no period and does not say what silence means: there a consultation is ended by an officer and weighed as silent.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from models.acts import TellThirdParty, WeighOpinion
from models.standing import Opening, Task
from policy.permissions import When
from procedure.case import Case, Done
from procedure.consulted import Consulted, consulted_of
from procedure.task_making import task

AGREED = ("disclose/agreed",)
SILENT = ("disclose/silent", "withhold/silent", "disclose/public_interest")
OBJECTS = ("withhold/good_reason", "disclose/no_good_reason", "disclose/public_interest")
OBJECTION_BINDS = ("withhold/good_reason", "disclose/public_interest")
WEIGHED_BY: tuple[tuple[When, bool], ...] = (("always", False), ("the third party is overruled", True))
OVERRULING = ("no_good_reason", "public_interest")
"""Grounds on which a third party is overruled: the public interest by law (Art. 32), the rest by the office's own rule."""


@dataclass(frozen=True)
class ThirdParty:
    """A third party that was asked, and how its opinion was weighed last; None: it is still to be weighed (第三方意见及判断)."""

    consulted: Consulted
    weighing: Done[WeighOpinion] | None

    @property
    def decision(self) -> str | None:
        return self.weighing.act.decision if self.weighing else None

    @property
    def is_overruled(self) -> bool:
        """Whether it is disclosed against its will or for the public interest (不采纳第三方意见)."""
        return self.weighing is not None and self.decision == "disclose" and self.weighing.act.ground in OVERRULING


def third_parties(case: Case) -> list[ThirdParty]:
    """All that were asked on items still answered here, in order."""
    return [ThirdParty(one, weighing_of(case, one)) for one in consulted_of(case, "third_party")]


def weighing_of(case: Case, one: Consulted) -> Done[WeighOpinion] | None:
    """The last weighing; None: there is none, or an opinion came in after it."""
    done = [weighed for weighed in case.all(WeighOpinion) if weighed.act.about == one.id]
    is_newer = bool(done) and (one.opinion is None or done[-1].seq > one.opinion.seq)
    return done[-1] if is_newer else None


def is_overruled(case: Case) -> bool:
    """Whether any third party is overruled (是否不采纳第三方意见而公开)."""
    return any(one.is_overruled for one in third_parties(case))


def third_parties_to_tell(case: Case) -> list[Done[WeighOpinion]]:
    """The weighings by which a third party is overruled that has not been told yet (待书面告知的第三方)."""
    told = {one.act.about for one in case.all(TellThirdParty)}
    return [
        one.weighing for one in third_parties(case) if one.weighing and one.is_overruled and one.weighing.id not in told
    ]


def waits_until(case: Case) -> date | None:
    """The last day on which nothing may be disclosed yet, since a third party was told (等待期末日); None: nobody was told."""
    overruling = {one.weighing.id for one in third_parties(case) if one.weighing and one.is_overruled}
    told = [one.act.posted for one in case.all(TellThirdParty) if one.act.about in overruling]
    return case.calendar.last_day(max(told), case.policy.office.waiting_working_days) if told else None


def openings(case: Case) -> Iterator[Opening]:
    """Weighing, until the reply is issued; telling, until it leaves."""
    if not case.is_issued:
        for one in third_parties(case):
            if may_be_weighed(one.consulted):
                yield from weighing(case, one.consulted)
    if not case.sent:
        for done in third_parties_to_tell(case):
            yield Opening(
                act="tell_third_party", roles=case.roles("tell_third_party"), about=done.id, earliest=done.day
            )


def may_be_weighed(one: Consulted) -> bool:
    """Whether there is, or will be, something to weigh: an opinion, a silence, or that it cannot be asked.

    To end the waiting because nothing more is needed is no silence: a third party that was asked has its days (Art. 32).
    """
    return one.opinion is not None or one.cannot_be_asked or one.lapses is not None


def weighing(case: Case, one: Consulted) -> Iterator[Opening]:
    """Weighing it, by another than who recorded what it said; to overrule it is the leader's. Done again, the last one counts."""
    may_be_silent = one.opinion is None and not one.cannot_be_asked
    silent_from = one.lapses + timedelta(days=1) if may_be_silent and one.lapses else None
    hands = one.opinion.hands if one.opinion else frozenset[str]()
    for when, overrules in WEIGHED_BY:
        open_to_them = tuple(choice for choice in choices(case, one) if choice.endswith(OVERRULING) == overrules)
        if open_to_them:
            yield Opening(
                act="weigh_opinion",
                roles=case.roles("weigh_opinion", when),
                not_by=tuple(sorted(hands)),
                about=one.id,
                earliest=silent_from,
                choices=open_to_them,
            )


def choices(case: Case, one: Consulted) -> tuple[str, ...]:
    """How it may be weighed (可作出的判断): consent discloses; where it is silent or objects, the agency decides."""
    if one.opinion is None:
        return SILENT
    if one.opinion.act.opinion == "agrees":
        return AGREED
    return OBJECTION_BINDS if case.text.objection_binds else OBJECTS


def tasks(case: Case) -> Iterator[Task]:
    """What waits to be weighed, and who is to be told."""
    for one in third_parties(case):
        if not case.is_issued and one.weighing is None and not one.consulted.is_awaited_on(case.today):
            yield task(case, "weigh_opinion", one.consulted.came_to_an_end_on, about=one.consulted.id)
    if not case.sent:
        for done in third_parties_to_tell(case):
            yield task(case, "tell_third_party", done.day, about=done.id)
