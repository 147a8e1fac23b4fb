"""inbox: what waits for an officer, straight from the register (待办)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from cli.case_file import contents_of
from cli.file_parts import Contents
from cli.file_words import subject_name
from cli.next_steps import task_words
from cli.officers import officer_named
from cli.reading import read_case
from cli.saying import as_json_line, message, said, table
from cli.subjects import subject_of
from cli.typing_it import typed
from desk.office import Office
from models.base import Words
from records import InboxRow

INBOX_HEAD = (
    Words(zh="登记号", en="number"),
    Words(zh="待办", en="act"),
    Words(zh="说明", en="what"),
    Words(zh="最迟", en="by"),
    Words(zh="缓急", en="urgency"),
    Words(zh="等待自", en="since"),
    Words(zh="事由", en="about"),
)
ACTING_FOR = Words(zh="代理", en="acting for")
REMIND = Words(zh="提醒", en="reminder")
URGENCIES = {
    "overdue": Words(zh="逾期", en="OVERDUE"),
    "due": Words(zh="今日届满", en="due today"),
    "soon": Words(zh="将届满", en="soon"),
    "normal": Words(zh="", en=""),
}


async def list_inbox(office: Office, officer: str, as_json: bool) -> int:
    rows = await office.records.inbox(await officer_named(office, officer), office.now().date())
    if as_json:
        for row in rows:
            as_json_line(row)
    elif not rows:
        message(Words(zh="没有待办。", en="Nothing waits for this officer."))
    else:
        files = await files_of(office, rows)
        deputised = any(row.acting_for for row in rows)
        head = (*INBOX_HEAD, ACTING_FOR) if deputised else INBOX_HEAD
        table(head, [(*inbox_row(row, files), *([row.acting_for] if deputised else [])) for row in rows])
        message(Words(zh="怎样办理：", en="How to do it:"))
        for number, absent in dict.fromkeys((row.number, row.acting_for) for row in rows):
            message(f"    {typed('acts', number, '--as', officer, *(('--for', absent) if absent else ()))}")
    return 0


async def files_of(office: Office, rows: Sequence[InboxRow]) -> dict[str, Contents]:
    """The files of the cases in which something named waits, by number."""
    numbers = dict.fromkeys(row.number for row in rows if row.task.about)
    return {number: contents_of(await read_case(office, number)) for number in numbers}


def inbox_row(row: InboxRow, files: Mapping[str, Contents]) -> tuple[object, ...]:
    """A task, and what it is about by name (事由)."""
    task = row.task
    named = subject_of(files[row.number], task.about) if row.number in files else None
    about = said(subject_name(named)) if named else ""
    act = said(REMIND) if task.act == "remind" else task.act
    return row.number, act, said(task_words(task)), task.by, said(URGENCIES[row.urgency]), task.since, about
