"""What somebody wishes to do in a case next (随机意愿): chosen from what is open now, mostly permitted, sometimes not.

The same standing and the same ``Random`` give the same wish, on paper and on a server.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
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
from tests.procedure.wished import Wished
from tests.procedure.wished_acts import MAKERS

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
WEIGHTS: dict[str, float] = {
    **dict.fromkeys(("withdraw", "join_duplicate", "set_apart", "split_items", "close", "remove_spill"), 0.15),
    **dict.fromkeys(("comment", "recount", "log_contact", "note_consistency", "substitute_party"), 0.3),
    **dict.fromkeys(("hand_over", "assign", "return_for_redraft", "receive_order", "propose_correction", "urge"), 0.4),
    "tell_third_party": 0.4,
    **dict.fromkeys(("find_complete", "draft_reply", "add_document", "review_document", "review_legality"), 2.0),
    **dict.fromkeys(("treat_as_abandoned", "certify_unpaid", "reopen"), 4.0),
    **dict.fromkeys(("check_draft", "countersign", "issue_reply", "number_reply", "record_seal", "dispatch"), 6.0),
}
"""How much more or less than others some acts are wished for, so that cases live long and come far. Others: 1."""
THEMES: dict[str, tuple[str, ...]] = {
    "sorting": ("confirm_receipt", "choose_regime", "split_items", "set_apart", "join_duplicate"),
    "supplement": (
        "ask_supplement",
        "hand_in_supplement",
        "prolong_supplement",
        "review_legality",
        "treat_as_abandoned",
    ),
    "search": ("ask_holder", "report_search", "certify_no_record", "sign_off"),
    "papers": ("add_document", "review_document", "refer_for_determination", "record_determination", "remove_spill"),
    "third parties": (
        *("add_document", "prepare_consultation", "consult_third_party", "record_receipt", "record_opinion"),
        *("weigh_opinion", "tell_third_party"),
    ),
    "agencies": ("prepare_consultation", "consult_co_producer", "consult_other_agency", "end_consultation"),
    "extension": ("request_extension", "approve_extension", "refuse_extension"),
    "excessive": ("ask_for_justification", "record_justification", "find_no_good_reason", "set_reasonable_date"),
    "fees": ("propose_fee", "charge_fee", "record_payment", "record_receipt", "withdraw_fee_notice", "certify_unpaid"),
    "service": ("record_posting", "record_return", "serve_again", "record_service"),
    "remedies": ("record_remedy_filed", "record_remedy_result", "receive_order", "close", "reopen"),
    "corrections": ("propose_correction", "correct_fact", "recount"),
}
"""What a sequence is mostly about (主题), so that it gets to the bottom of it."""


@dataclass(frozen=True)
class Mood:
    """How a sequence goes (倾向): what is wished for more, and how often one person does all, as in a small office."""

    theme: str
    weights: Mapping[str, float]
    by_everybody: float = 0.04
    deputies: bool = True

    def picks(self, rng: Random, of: Sequence[Opening], least: float = 0.0) -> Opening:
        """One of them by the weight of its act, at ``least`` this, whatever the number of openings for the same act."""
        names = sorted({one.act for one in of})
        name = rng.choices(names, [max(least, self.weights.get(one, 1.0)) for one in names])[0]
        return rng.choice([one for one in of if one.act == name])


def mood(rng: Random, wanted: Collection[str] = (), deputies: bool = True) -> Mood:
    """A theme by chance. ``wanted``: acts that are to be come by; then a theme that leads to one of them, if any does."""
    leading = [theme for theme, acts in THEMES.items() if not wanted or set(wanted) & set(acts)]
    theme = rng.choice(leading or list(THEMES))
    weights = {**WEIGHTS, **{one: 4.0 * WEIGHTS.get(one, 1.0) for one in THEMES[theme]}, **dict.fromkeys(wanted, 20.0)}
    return Mood(theme, weights, rng.choice((0.04, 0.5)), deputies)


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
    rng: Random, mood: Mood, standing: Standing, lines: Sequence[Line], today: date, numbers: Sequence[str]
) -> Wish:
    """What is wished for now. ``numbers``: of other cases."""
    name, opening = chosen(rng, mood, standing)
    ids = [line.entry.signed.id for line in lines]
    made = MAKERS[name](Wished(rng, opening, today, ids, HANDLERS, HOLDERS, numbers))
    by_everybody = rng.random() < mood.by_everybody
    officer, acting_for = (EVERYBODY, None) if by_everybody else by_whom(rng, opening, mood.deputies)
    return Wish(officer, made, acting_for, opening.earliest if opening else None)


def chosen(rng: Random, mood: Mood, standing: Standing) -> tuple[str, Opening | None]:
    """An act by name, and the opening for it: what waits for somebody, anything open, or anything at all."""
    awaited = [
        one for task in standing.tasks for one in standing.open if (one.act, one.about) == (task.act, task.about)
    ]
    chance = rng.random()
    if chance < 0.92:
        is_awaited = awaited and chance < 0.45
        opening = mood.picks(rng, awaited, least=1.0) if is_awaited else mood.picks(rng, standing.open)
        return opening.act, opening
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
