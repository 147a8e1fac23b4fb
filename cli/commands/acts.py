"""acts: what an officer may do now (现可为的行为), each with its ground, its limits and an example to fill in."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, NamedTuple

from cli.act_limits import ground, limits
from cli.case_file import contents_of, subjects
from cli.days import day_words, has_passed, why_not_on
from cli.examples import FORMS, Example, examples, notes
from cli.file_parts import Contents, Subject
from cli.file_words import subject_words
from cli.next_steps import OVERDUE, act_command, act_words, fill_words, tell_next
from cli.officers import officer_named
from cli.reading import read_case
from cli.saying import as_json_line, line, message, said
from cli.telling_file import tell_lines
from desk import desk
from desk.deputies import officer_represented
from desk.office import Office
from models.agency import Officer
from models.base import Words
from models.standing import Opening, Standing, Task

AWAITED = Words(zh="  ← 待办", en="  ← awaited")
SERVES = {"ask_supplement": "supplement_notice"}
"""Acts that nobody waits for by name, and the clock that they would meet."""


async def list_acts(office: Office, number: str, officer_id: str, as_json: bool, acting_for: str | None = None) -> int:
    """Each act that is open to this officer, what is awaited first; ``acting_for``: in the place of an absent one."""
    signer = await officer_named(office, officer_id)
    officer = await officer_represented(office, signer, acting_for) if acting_for else signer
    standing = await desk.view(office, number)
    people, today = await office.records.officers(officer.agency), office.now().date()
    contents = contents_of(await read_case(office, number))
    for opening in open_to(standing, officer):
        shown = show(opening, contents, people, today)
        if as_json:
            as_json_line(for_machines(standing, shown))
        else:
            tell(standing, typed_as(signer, acting_for), shown, today)
    if not as_json and not is_awaited(standing, officer):
        message(Words(zh="该案现不等待此人。", en="The case does not wait for this officer now."))
        await tell_next(office, standing)
    return 0


class Shown(NamedTuple):
    """An act as it is shown: its opening, what it is about, and its forms, or why it cannot be done today."""

    opening: Opening
    about: tuple[Subject, ...]
    forms: tuple[Example, ...]
    why_not: Words | None


def show(opening: Opening, contents: Contents, people: Sequence[Officer], today: date) -> Shown:
    about = subjects(contents, opening.act, opening.about, opening.documents)
    why_not = why_not_on(opening, today)
    forms = () if why_not else examples(opening, people, earlier=has_passed(opening, today))
    return Shown(opening, about, forms, why_not)


def open_to(standing: Standing, officer: Officer) -> list[Opening]:
    """What this officer may do now; what the case waits for stands first."""
    if standing.agency != officer.agency:
        return []
    mine = [one for one in standing.open if set(one.roles) & set(officer.roles) and may_be_done_by(one, officer)]
    return sorted(mine, key=lambda one: task_of(standing, one) is None)


def may_be_done_by(opening: Opening, officer: Officer) -> bool:
    """Whether it is not for others named, and he had no hand in what it is about."""
    return officer.id not in opening.not_by and (not opening.only or officer.id in opening.only)


def is_awaited(standing: Standing, officer: Officer) -> bool:
    return any(task_of(standing, one) for one in open_to(standing, officer))


def task_of(standing: Standing, opening: Opening) -> Task | None:
    """The task that this act does; None: it may be done, and nobody waits for it."""
    return next((one for one in standing.tasks if (one.act, one.about) == (opening.act, opening.about)), None)


def by_when(standing: Standing, opening: Opening) -> date | None:
    """The last day that the law leaves for it: as the task says, or the clock that it serves; None: no such day."""
    task = task_of(standing, opening)
    served = None if task else standing.clock(SERVES.get(opening.act, ""))
    return task.by if task else served.due if served else None


def for_machines(standing: Standing, shown: Shown) -> dict[str, Any]:
    """Opening, what it is about, ground, limits, whether it is awaited, its last day, examples, the schema of its data."""
    opening = shown.opening
    return {
        "opening": opening,
        "about": shown.about,
        "ground": ground(opening),
        "limits": limits(opening),
        "awaited": task_of(standing, opening) is not None,
        "by": by_when(standing, opening),
        "why_not": shown.why_not,
        "examples": [one.data for one in shown.forms],
        "data": FORMS[opening.act].model_json_schema(),
    }


def typed_as(signer: Officer, acting_for: str | None) -> tuple[str, ...]:
    """The options by which the command line knows who acts (署名选项)."""
    return ("--as", signer.id, "--for", acting_for) if acting_for else ("--as", signer.id)


def tell(standing: Standing, signer: Sequence[str], shown: Shown, today: date) -> None:
    """The act, what it is about, ground, last day, limits; then its commands, or why there is none today."""
    opening = shown.opening
    awaited = AWAITED if task_of(standing, opening) else Words(zh="", en="")
    line(f"{opening.act}  {said(act_words(opening.act))}{said(awaited)}")
    for one in shown.about:
        tell_lines(subject_words(one), "    ")
    line(Words(zh=f"    依据：{ground(opening).zh}", en=f"    ground: {ground(opening).en}"))
    if by := by_when(standing, opening):
        late = OVERDUE if by < today else Words(zh="", en="")
        line(Words(zh=f"    期限：至迟 {by}{late.zh}", en=f"    to be done by {by}{late.en}"))
    for words in [*limits(opening), *day_words(opening, today)]:
        line(f"    {said(words)}")
    tell_forms(standing, signer, shown)


def tell_forms(standing: Standing, signer: Sequence[str], shown: Shown) -> None:
    """Each form as a whole command, and what is to be filled in."""
    opening = shown.opening
    for form in shown.forms:
        if form.of:
            line(Words(zh=f"    {form.of.zh}：", en=f"    {form.of.en}:"))
        line(f"    {act_command(standing.number, opening.act, signer, form.data)}")
        if fill := notes(opening.act, form.data):
            line(fill_words(fill, "      "))
