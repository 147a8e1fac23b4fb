"""Who is next, and what they type (下一步)."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from cli.days import has_passed, why_not_on
from cli.examples import examples, notes
from cli.openings import opening_for
from cli.saying import message, said
from cli.typing_it import typed
from desk.office import Office
from models.act_names import ACT_NAMES, clock_name
from models.agency import Officer
from models.base import Words
from models.roles import ROLE_NAMES
from models.standing import Opening, Standing, Task
from policy.policy import POLICY
from policy.rungs import rung_of

OVERDUE = Words(zh="，已逾期", en=", OVERDUE")
NOBODY = Words(zh="无人可办，须由另一人", en="nobody may; it needs another officer")
NOTHING = Words(zh="没有待办。", en="Nothing waits for anybody.")
OVER = Words(zh="该案已办结。", en="The case is over.")


class Step(NamedTuple):
    """One thing that waits (待办): for whom and by when, the command that does it (None: none does), what to fill in."""

    words: Words
    command: str | None
    fill: Sequence[Words] = ()


async def waiting(office: Office, standing: Standing) -> list[Words]:
    """All that waits, in words only."""
    return [one.words for one in await steps(office, standing)]


async def steps(office: Office, standing: Standing) -> list[Step]:
    return steps_of(standing, await office.records.officers(standing.agency), office.now().date())


def steps_of(standing: Standing, people: Sequence[Officer], today: date) -> list[Step]:
    return [step(standing, task, people, today) for task in standing.tasks]


async def tell_next(office: Office, standing: Standing) -> None:
    """All that waits now, with the commands, as messages."""
    if not standing.tasks:
        message(OVER if standing.over else NOTHING)
        return
    message(Words(zh="下一步：", en="Next:"))
    for one in await steps(office, standing):
        message(f"  {said(one.words)}")
        if one.command:
            message(f"    {one.command}")
        if one.fill:
            message(fill_words(one.fill, "    "))


def step(standing: Standing, task: Task, people: Sequence[Officer], today: date) -> Step:
    """A task in words and as a command; where the act has several forms, the command that lists them."""
    opening = opening_for(standing, task)
    able = able_to(task, opening, people)
    words = waiting_words(task, able, today)
    signers = [one for one in able if opening and set(one.roles) & set(opening.roles)]
    if opening is None or not signers:
        return Step(words, None)
    if why := why_not_on(opening, today):
        return Step(Words(zh=f"{words.zh}（{why.zh}）", en=f"{words.en} ({why.en})"), None)
    signer, forms = ("--as", signers[0].id), examples(opening, people, earlier=has_passed(opening, today))
    if len(forms) != 1:
        return Step(words, typed("acts", standing.number, *signer, "--act", opening.act))
    data = forms[0].data
    return Step(words, act_command(standing.number, opening.act, signer, data), notes(opening.act, data))


def able_to(task: Task, opening: Opening | None, people: Sequence[Officer]) -> list[Officer]:
    """The officer whom the task names, or all of its roles who have not had their hands in it."""
    barred = opening.not_by if opening else ()
    if named := [one for one in people if one.id == task.officer and one.id not in barred]:
        return named
    in_order = [one for role in task.roles for one in people if role in one.roles and one.id not in barred]
    return list(dict.fromkeys(in_order))


def waiting_words(task: Task, able: Sequence[Officer], today: date) -> Words:
    """Who is waited for, for what, by when."""
    what, ids = task_words(task), [one.id for one in able]
    roles = [ROLE_NAMES[role] for role in task.roles]
    zh = f"待 {'、'.join(one.zh for one in roles)}（{'、'.join(ids) or NOBODY.zh}）：{what.zh}"
    en = f"{', '.join(one.en for one in roles)} ({', '.join(ids) or NOBODY.en}): {what.en}"
    if task.by:
        zh, en = f"{zh}，最迟 {task.by}", f"{en}, by {task.by}"
    late = OVERDUE if task.urgency_on(today) == "overdue" else Words(zh="", en="")
    return Words(zh=zh + late.zh, en=en + late.en)


def task_words(task: Task) -> Words:
    """What is awaited: the act, or the reminder that rang."""
    if task.reminder == "moved_earlier":
        return Words(zh="放假通知使届满日提前", en="a calendar notice moved the due day earlier")
    if task.reminder:
        return reminder_words(task.reminder)
    if task.act == "hand_in_supplement":
        return Words(zh="等申请人补正，收到后登记", en="awaits the applicant; to be recorded when it comes in")
    return act_words(task.act)


def reminder_words(reminder: str) -> Words:
    """The words of the rung that rang; of a rung that the office has no more, the clock's name."""
    clock, _, rung = reminder.partition(" ")
    known = rung_of(POLICY.ladders, clock, rung)
    return known.words if known else clock_name(clock)


def act_words(act: str) -> Words:
    """An act as something to do; in English its names tell of what was done."""
    return Words(zh=ACT_NAMES[act].zh, en=act.replace("_", " "))


def act_command(number: str, act: str, signer: Sequence[str], data: dict[str, object]) -> str:
    """The whole command of one act. ``signer``: the options that say who does it."""
    fields = ("--data", json.dumps(data, ensure_ascii=False)) if data else ()
    return typed("act", number, act, *signer, *fields)


def fill_words(fill: Sequence[Words], indent: str) -> Words:
    zh, en = "；".join(one.zh for one in fill), "; ".join(one.en for one in fill)
    return Words(zh=f"{indent}填写：{zh}", en=f"{indent}to fill in: {en}")
