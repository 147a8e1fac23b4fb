"""acts: what an officer may do now (现可为的行为), each with its ground, its limits and an example to fill in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from cli.examples import FORMS, Example, examples, notes
from cli.next_steps import act_command, fill_words, tell_next
from cli.officers import officer_named
from cli.saying import as_json_line, line, message, said
from desk import desk
from desk.office import Office
from models.act_names import ACT_NAMES
from models.agency import Officer
from models.base import Words
from models.reply_kinds import ReplyKind
from models.standing import Opening, Standing, Task
from policy.policy import POLICY

AWAITED = Words(zh="  ← 待办", en="  ← awaited")
SERVES = {"ask_supplement": "supplement_notice"}
"""Acts that nobody waits for by name, and the clock that they would meet."""
NO_DOCUMENTS = Words(
    zh="要予以公开，须先由承办处室 add_document、保密审查员 review_document",
    en="to disclose, the holding unit must add_document and the confidentiality reviewer review_document first",
)


async def list_acts(office: Office, number: str, officer_id: str, as_json: bool) -> int:
    """Each act that is open to this officer, what is awaited first."""
    officer = await officer_named(office, officer_id)
    standing = await desk.view(office, number)
    people = await office.records.officers(officer.agency)
    for opening in open_to(standing, officer):
        forms = examples(opening, people)
        if as_json:
            as_json_line(for_machines(standing, opening, forms))
        else:
            tell(standing, officer, opening, forms)
    if not as_json and not is_awaited(standing, officer):
        message(Words(zh="该案现不等待此人。", en="The case does not wait for this officer now."))
        await tell_next(office, standing)
    return 0


def open_to(standing: Standing, officer: Officer) -> list[Opening]:
    """What this officer may do now; what the case waits for stands first."""
    if standing.agency != officer.agency:
        return []
    mine = [one for one in standing.open if set(one.roles) & set(officer.roles) and officer.id not in one.not_by]
    return sorted(mine, key=lambda one: task_of(standing, one) is None)


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


def for_machines(standing: Standing, opening: Opening, forms: Sequence[Example]) -> dict[str, Any]:
    """Opening, ground, limits, whether it is awaited, its last day, examples, and the schema of its data."""
    return {
        "opening": opening,
        "ground": ground(opening),
        "limits": limits(opening),
        "awaited": task_of(standing, opening) is not None,
        "by": by_when(standing, opening),
        "examples": [one.data for one in forms],
        "data": FORMS[opening.act].model_json_schema(),
    }


def tell(standing: Standing, officer: Officer, opening: Opening, forms: Sequence[Example]) -> None:
    awaited = AWAITED if task_of(standing, opening) else Words(zh="", en="")
    line(f"{opening.act}  {said(ACT_NAMES[opening.act])}{said(awaited)}")
    line(Words(zh=f"    依据：{ground(opening).zh}", en=f"    ground: {ground(opening).en}"))
    if by := by_when(standing, opening):
        line(Words(zh=f"    期限：至迟 {by}", en=f"    to be done by {by}"))
    for words in limits(opening):
        line(f"    {said(words)}")
    for form in forms:
        if form.of:
            line(Words(zh=f"    {form.of.zh}：", en=f"    {form.of.en}:"))
        line(f"    {act_command(standing.number, opening.act, officer.id, form.data)}")
        if fill := notes(form.data):
            line(fill_words(fill, "      "))


def ground(opening: Opening) -> Words:
    """Why this act is there: its article and what it asks for in our words, or the office's own rule."""
    rows = [one for one in POLICY.permissions if one.act == opening.act]
    row = next((one for one in rows if one.roles == opening.roles), rows[0])
    if row.article is None:
        return row.why
    return Words(zh=f"{row.article.said_in('zh')}：{row.why.zh}", en=f"{row.article.said_in('en')}: {row.why.en}")


def limits(opening: Opening) -> list[Words]:
    """The opening's limits in words."""
    return list(limits_of(opening))


def limits_of(opening: Opening) -> Iterator[Words]:
    if opening.earliest:
        yield Words(zh=f"日期最早 {opening.earliest}", en=f"not before {opening.earliest}")
    if opening.latest:
        yield Words(zh=f"日期最迟 {opening.latest}", en=f"not after {opening.latest}")
    if opening.earlier_needs_proof:
        yield Words(zh="早于今日的，须填证明（proof）", en="a day before today needs its proof (proof)")
    if opening.most_working_days:
        most = opening.most_working_days
        yield Words(zh=f"1 至 {most} 个工作日", en=f"1 to {most} working days")
    if opening.items and opening.items > 1:
        yield Words(zh=f"申请事项共 {opening.items} 项", en=f"the request has {opening.items} items")
    if ReplyKind.DISCLOSE in opening.kinds and not opening.documents:
        yield NO_DOCUMENTS
