"""What somebody wishes to do in a case next (随机意愿): chosen from what is open now, mostly permitted, sometimes not.

The same standing and the same ``Random`` give the same wish, on paper and on a server.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from random import Random

from models.acts import OfficerAct
from models.agency import Officer
from models.ledger import Line
from models.roles import MACHINES, Role
from models.signed import Signed
from models.standing import Opening, Standing
from tests.builders import OFFICERS
from tests.procedure.wished_acts import MAKERS, Wished

SECOND = tuple(
    Officer(id=f"{role.value.replace('_', '-')}-2", agency="demo", name=f"乙{number}", roles=(role,))
    for number, role in enumerate(OFFICERS)
)
EVERYBODY = Officer(
    id="everybody", agency="demo", name="丙", roles=tuple(role for role in Role if role not in MACHINES)
)
"""Someone with every role: only the four eyes can stop him."""
STRANGER = Officer(id="stranger", agency="other", name="丁", roles=EVERYBODY.roles)
ROSTER: tuple[Officer, ...] = (*OFFICERS.values(), *SECOND, EVERYBODY)
"""Two officers for each role, and one for all."""
HANDLERS = tuple(one.id for one in ROSTER if Role.CASE_HANDLER in one.roles)
HOLDERS = tuple(one.id for one in ROSTER if Role.HOLDING_UNIT in one.roles)
DEEPER: dict[str, float] = {
    **dict.fromkeys(("find_complete", "draft_reply", "review_document", "review_legality", "weigh_opinion"), 2.0),
    **dict.fromkeys(("add_document", "prepare_consultation", "record_receipt", "record_opinion"), 2.0),
    **dict.fromkeys(("check_draft", "countersign", "issue_reply", "number_reply", "record_seal", "dispatch"), 6.0),
    **dict.fromkeys(("tell_third_party", "treat_as_abandoned", "certify_unpaid", "set_reasonable_date", "reopen"), 4.0),
    **dict.fromkeys(("withdraw", "join_duplicate", "set_apart", "split_items", "close", "remove_spill"), 0.15),
    **dict.fromkeys(("comment", "recount", "log_contact", "note_consistency", "substitute_party", "answer_urge"), 0.3),
    **dict.fromkeys(("hand_over", "assign", "return_for_redraft", "receive_order", "propose_correction", "urge"), 0.4),
}
"""How much less some acts are wished for, so that cases live long; and how much more those that bring them on."""


@dataclass(frozen=True)
class Wish:
    """An act and who would do it; ``acting_for``: the absent officer whose deputy he is; ``from_day``: when it may be done."""

    officer: Officer
    act: OfficerAct
    acting_for: str | None = None
    from_day: date | None = None

    def signed(self, act_id: str) -> Signed:
        one = self.officer
        return Signed(
            id=act_id, agency=one.agency, by=one.id, roles=one.roles, acting_for=self.acting_for, act=self.act
        )


def wish(
    rng: Random,
    standing: Standing,
    lines: Sequence[Line],
    today: date,
    numbers: Sequence[str],
    deputies: bool = True,
    by_everybody: float = 0.04,
) -> Wish:
    """What is wished for now. ``numbers``: of other cases. ``deputies``: whether some act for others, and strangers try.

    ``by_everybody``: how often it is done by somebody with every role, as in a small office.
    """
    name, opening = chosen(rng, standing)
    ids = [line.entry.signed.id for line in lines]
    made = MAKERS[name](Wished(rng, opening, today, ids, HANDLERS, HOLDERS, numbers))
    officer, acting_for = (EVERYBODY, None) if rng.random() < by_everybody else by_whom(rng, opening, deputies)
    return Wish(officer, made, acting_for, opening.earliest if opening else None)


def chosen(rng: Random, standing: Standing) -> tuple[str, Opening | None]:
    """An act by name, and the opening for it: what waits for somebody, anything open, or anything at all."""
    awaited = [
        one for task in standing.tasks for one in standing.open if (one.act, one.about) == (task.act, task.about)
    ]
    chance = rng.random()
    if awaited and chance < 0.5:
        opening = rng.choices(awaited, [DEEPER.get(one.act, 1.0) for one in awaited])[0]
        return opening.act, opening
    by_name = sorted({one.act for one in standing.open})
    if chance < 0.9:
        name = rng.choices(by_name, [DEEPER.get(one, 1.0) for one in by_name])[0]
    else:
        name = rng.choice(list(MAKERS))
    found = [one for one in standing.open if one.act == name]
    return name, rng.choice(found) if found else None


def by_whom(rng: Random, opening: Opening | None, deputies: bool) -> tuple[Officer, str | None]:
    """Mostly somebody who may; sometimes the same eyes, any role, a deputy, a stranger."""
    chance = rng.random()
    if opening is None or chance > 0.97:
        return rng.choice([*ROSTER, STRANGER] if deputies else ROSTER), None
    if chance > 0.93:
        return rng.choice([one for one in ROSTER if one.id in opening.not_by] or ROSTER), None
    if chance > 0.88 and deputies:
        return deputy(rng, opening)
    return rng.choice(who_may(opening) or ROSTER), None


def who_may(opening: Opening) -> list[Officer]:
    return [
        one
        for one in ROSTER
        if one is not EVERYBODY
        and set(one.roles) & set(opening.roles)
        and one.id not in opening.not_by
        and (not opening.only or one.id in opening.only)
    ]


def deputy(rng: Random, opening: Opening) -> tuple[Officer, str]:
    """Anybody, in the place and roles of one who may, or of one who may not for his own eyes' sake."""
    own = [one for one in ROSTER if one.id in opening.not_by]
    absent = rng.choice(who_may(opening) + own or ROSTER)
    stands_in = rng.choice([one for one in ROSTER if one != absent])
    return stands_in.model_copy(update={"roles": absent.roles}), absent.id
