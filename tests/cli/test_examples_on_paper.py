"""No example of an act that is open today is refused (示例不被拒绝): in random cases, each form of each act is filled in and tried.

Nor is any choice read as programs write it.
"""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

import pytest

from cli.case_file import contents_of
from cli.example_hints import FORMS, Data, schema_of
from cli.file_words import subject_words
from cli.placeholders import A_NUMBER, DAY, is_open
from cli.telling_acts import Shown, show
from cli.typed_acts import act_with
from models.acts import DAYS_STATED, AskSupplement, ChargeFee, FindComplete, OfficerAct, ProposeFee, RecordReceipt
from models.faults import BadInput
from models.refusals import refusal
from models.signed import Signed
from models.standing import Opening, Standing
from procedure.case import case_of
from procedure.standing import standing
from tests.builders import CLERK, FIRST_DAY, HANDLER, JURIST, LEADER, OFFICERS, PaperCase, lawful
from tests.cli.filling import VALUES, one_filled
from tests.procedure.sequences import Tried, played

SEQUENCES, STEPS, EVERY = 25, 45, 6
CODES = frozenset(
    value
    for name in FORMS
    for field in [*schema_of(name)["properties"].values(), *schema_of(name).get("$defs", {}).values()]
    for value in field.get("enum", ())
)
"""The values of choices as programs write them."""
PEOPLE = tuple(OFFICERS.values())


class Filler:
    """An officer who fills in an example within its opening's limits; the same choices again are chosen the same."""

    def __init__(self, rng: Random, opening: Opening, today: date) -> None:
        self.rng, self.opening, self.today = rng, opening, today
        self.chosen: dict[str, object] = {}

    def fills(self, value: object, name: str = "") -> object:
        if isinstance(value, dict):
            return {field: self.fills(one, field) for field, one in value.items()}
        if isinstance(value, list):
            return [self.fills(one, name) for one in value]
        return self.filled(value, name) if isinstance(value, str) and is_open(value) else value

    def filled(self, placeholder: str, name: str) -> object:
        if placeholder == DAY:
            return self.day(name).isoformat()
        if A_NUMBER.fullmatch(placeholder):
            first, last = map(int, placeholder.split("-"))
            return self.rng.choice((first, last, self.rng.randint(first, last)))
        if "|" in placeholder:
            choice = self.chosen.setdefault(placeholder, self.rng.choice(placeholder.split("|")))
            return VALUES.get(str(choice), choice) if placeholder == "true|false" else choice
        return one_filled(placeholder, name)

    def day(self, name: str) -> date:
        """A day that the act states: today, or the last one that is open; a last day that it gives: after all it must follow."""
        one = self.opening
        if name in DAYS_STATED:
            return min(self.today, one.latest or self.today)
        return max(self.today, one.until_after or self.today) + timedelta(days=self.rng.randint(1, 20))


def tries(shown: Shown, stood: Standing, data: Data, rng: Random, today: date) -> None:
    """Asserts that the example as it stands is no act where something is left to fill in, and that the filled one is taken."""
    opening = shown.opening
    if is_open(dict(data)):
        with pytest.raises(BadInput):
            act_with(opening.act, dict(data))
    fields = Filler(rng, opening, today).fills(dict(data))
    assert isinstance(fields, dict)
    why = refusal(stood, signed_by_one_who_may(opening, act_with(opening.act, fields)), stood.at)
    assert why is None, (why, fields)


def signed_by_one_who_may(opening: Opening, act: OfficerAct) -> Signed:
    by = next(iter(opening.only), "somebody")
    return Signed(id="x", agency="demo", by=by, roles=opening.roles, act=act)


def tries_all(case: PaperCase, count: int, rng: Random) -> set[str]:
    """Tries each example of what was open after so many lines; answers the acts."""
    stood, found = standing(case.lines[:count], case.policy, case.calendar), set()
    contents, today = contents_of(case_of(case.lines[:count], case.policy, case.calendar)), stood.at.date()
    read = [value.zh for one in contents.matters for _, value in one.fields]
    assert [one for one in read if set(one.split("、")) & CODES] == []
    for opening in stood.open:
        shown = show(opening, contents, PEOPLE, today)
        assert shown.forms or shown.why_not, opening
        assert all(words.zh for one in shown.about for words in subject_words(one))
        for form in shown.forms:
            tries(shown, stood, form.data, rng, today)
            found.add(opening.act)
    return found


def test_no_example_of_an_act_that_is_open_today_is_refused() -> None:
    rng = Random(1)
    for seed in range(SEQUENCES):
        case = played(seed, [rng.getrandbits(24) for _ in range(STEPS)], Tried())
        for count in range(len(case.lines), 0, -EVERY):
            tries_all(case, count, rng)


def test_what_is_found_once_a_period_has_passed_has_an_example_that_is_taken() -> None:
    abandoned, unpaid = PaperCase(), PaperCase()
    last_day = FIRST_DAY + timedelta(days=10)
    notice = abandoned.does(HANDLER, AskSupplement(items=("年度",), until=last_day, posted=FIRST_DAY))
    abandoned.goes_to(last_day + timedelta(days=1))
    abandoned.does(JURIST, lawful(notice))
    unpaid.does(HANDLER, FindComplete())
    proposed = unpaid.does(HANDLER, ProposeFee(measure="items", count=12, reason="件数较多"))
    charged = unpaid.does(LEADER, ChargeFee(about=proposed, posted=FIRST_DAY, how_to_pay="国库"))
    unpaid.does(CLERK, RecordReceipt(about=charged, received_on=FIRST_DAY, proof="回执"))
    unpaid.goes_to(FIRST_DAY + timedelta(days=60))
    unpaid.does(JURIST, lawful(charged))
    assert "treat_as_abandoned" in tries_all(abandoned, len(abandoned.lines), Random(1))
    assert "certify_unpaid" in tries_all(unpaid, len(unpaid.lines), Random(1))
