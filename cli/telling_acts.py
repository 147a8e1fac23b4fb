"""Acts as they are printed (行为的显示): with ground, limits, what they are about and their forms, or by name alone."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from cli.act_limits import ground, limits
from cli.days import day_words, has_passed, why_not_on
from cli.examples import Example, examples, notes
from cli.file_parts import Contents, Subject
from cli.file_words import subject_words
from cli.next_steps import OVERDUE, act_command, act_words, fill_words
from cli.openings import by_when, task_of
from cli.saying import columns, line, message, said
from cli.subjects import subjects
from cli.telling_file import tell_lines
from cli.typing_it import typed
from models.agency import Officer
from models.base import Words
from models.standing import Opening, Standing

AWAITED = Words(zh="  ← 待办", en="  ← awaited")

SPLITS = Words(
    zh="    由系统登记新案并分立（--items 填事项序号，如 2,3）：",
    en="    to have the new cases registered too (--items: such as 2,3):",
)


class Shown(NamedTuple):
    """An act as it is shown: its opening, what it is about, and its forms, or why it cannot be done today."""

    opening: Opening
    about: tuple[Subject, ...]
    forms: tuple[Example, ...]
    why_not: Words | None


def show(opening: Opening, contents: Contents, people: Sequence[Officer], today: date) -> Shown:
    about = subjects(contents, opening.act, opening.about, opening.documents)
    why_not = why_not_on(opening, today)
    earlier, by_item = has_passed(opening, today), documents_by_item(contents)
    forms = () if why_not else examples(opening, people, earlier=earlier, by_item=by_item)
    return Shown(opening, about, forms, why_not)


def documents_by_item(contents: Contents) -> dict[int, list[str]]:
    """Digests of the documents handed over for each item (各项材料)."""
    items = {one.item for one in contents.documents}
    return {item: [one.sha256 for one in contents.documents if one.item == item] for item in items}


def tell_all(
    standing: Standing, signer: Sequence[str], shown: Sequence[Shown], today: date, act: str | None = None
) -> None:
    """What is awaited, or was asked for, in full; the rest by name, each once."""
    full = [one for one in shown if act or task_of(standing, one.opening)]
    for one in full:
        tell(standing, signer, one, today)
    if rest := [one for one in shown if one not in full]:
        tell_names(standing, signer, rest)


def tell_names(standing: Standing, signer: Sequence[str], rest: Sequence[Shown]) -> None:
    """One line for each act that nobody waits for, with its name, and how one sees it in full."""
    line(Words(zh="另可办理：", en="May be done too:"))
    by_act: dict[str, list[Shown]] = {}
    for one in rest:
        by_act.setdefault(one.opening.act, []).append(one)
    columns([(f"  {act}", said(short_words(act, these))) for act, these in by_act.items()])
    message(Words(zh="怎样办理其中一项：", en="How to do one of these:"))
    message(f"    {typed('acts', standing.number, *signer, '--act', 'ACT')}")


def short_words(act: str, these: Sequence[Shown]) -> Words:
    """An act's name, about how many things it may be done, and why not today."""
    name, count = act_words(act), len(these)
    zh, en = (f"（{count} 项）", f" ({count})") if count > 1 else ("", "")
    why = these[0].why_not if all(one.why_not for one in these) else None
    not_today = Words(zh=f"（{why.zh}）", en=f" ({why.en})") if why else Words(zh="", en="")
    return Words(zh=f"{name.zh}{zh}{not_today.zh}", en=f"{name.en}{en}{not_today.en}")


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
    if opening.act == "split_items":
        line(SPLITS)
        line(f"    {typed('split', standing.number, '--items', str(opening.live_items[-1]), *signer)}")
    for form in shown.forms:
        if form.of:
            line(Words(zh=f"    {form.of.zh}：", en=f"    {form.of.en}:"))
        line(f"    {act_command(standing.number, opening.act, signer, form.data)}")
        if fill := notes(opening.act, form.data):
            line(fill_words(fill, "      "))
