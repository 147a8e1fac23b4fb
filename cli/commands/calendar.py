"""calendar show, calendar load: the working calendar, and a new notice (工作日历、放假通知)."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path

from cli.clock_words import day_words
from cli.json_in import text_of, value_in
from cli.reading import calendar_of_office
from cli.saying import as_json_line, line, message, said, table
from desk.calendar import entered, load_notice, open_ids
from desk.office import NoAnswer, Office
from law.holidays.checks import faults_of, faults_of_the_rest
from law.words.explanation import spans
from law.working_days import CALENDAR, Calendar, calendar_of
from models.act_names import clock_name
from models.base import Model, Words
from models.calendar_notice import CalendarNotice
from models.faults import BadInput, read
from models.ledger import Line
from policy.policy import POLICY
from procedure.case import case_of
from procedure.standing import dues_told, moved

HEAD = (
    Words(zh="登记号", en="number"),
    Words(zh="期限", en="clock"),
    Words(zh="原", en="before"),
    Words(zh="新", en="after"),
)
SETTLED = Words(zh="转为确定", en="becomes final")
KEPT = Words(zh="该通知已收录", en="This notice is kept already")
STILL_TELLING = Words(
    zh="放假通知已收录，尚未告知全部案件；系统会继续，也可以再运行一次，不会重复",
    en="The notice is kept, but not all cases have entered it yet; it goes on by itself, and may be loaded again",
)
NOTHING_MOVES = Words(zh="没有届满日变动", en="no due day moves")


class Change(Model):
    """What a calendar does to a clock of a case (届满日变动): another due day, or the same that is provisional no more."""

    number: str
    clock: str
    before: date | None
    after: date | None
    was_provisional: bool
    provisional: bool


async def show(office: Office | None, year: int, as_json: bool) -> int:
    """The calendar of the running office; without one, of this release."""
    return show_year(await calendar_of_office(office) if office else CALENDAR, year, as_json)


def show_year(calendar: Calendar, year: int, as_json: bool) -> int:
    """The notices of a year, its days off and make-up days, and how many days are worked."""
    notices = [one for one in calendar.notices if one.year == year]
    working = sum(map(calendar.is_working_day, days_of(year)))
    if as_json:
        as_json_line({"year": year, "announced": bool(notices), "working_days": working, "notices": notices})
        return 0
    if not notices:
        line(Words(zh=f"{year} 年放假通知未收录；日期暂按星期一至星期五上班计", en=f"no notice for {year} is in; Monday to Friday are taken as worked"))  # fmt: skip
    for one in notices:
        line(Words(zh=f"放假通知 {one.id}（{one.published} 公布）", en=f"notice {one.id}, published {one.published}"))
        off, work = blocks(one.off), blocks(one.work)
        line(Words(zh=f"  放假：{off or '无'}", en=f"  off: {off or 'none'}"))
        line(Words(zh=f"  上班：{work or '无'}", en=f"  worked: {work or 'none'}"))
    line(Words(zh=f"{year} 年工作日共 {working} 天", en=f"{working} working days in {year}"))
    return 0


def days_of(year: int) -> Iterator[date]:
    day = date(year, 1, 1)
    while day.year == year:
        yield day
        day += timedelta(days=1)


def blocks(days: frozenset[date]) -> str:
    """Days that follow each other as one block."""
    return spans(sorted(days), "–", ", ")


async def load_file(office: Office, file: Path, only_preview: bool, as_json: bool) -> int:
    """Checks a notice, shows what would move, keeps it, and has every open case derive its clocks anew."""
    old = await calendar_of_office(office)
    notice = read_notice(file, old, office.now().date())
    new = old if notice in old.notices else calendar_of((*old.notices, notice))
    tell([one async for one in would_change(office, old, new)], as_json)
    if new is old:
        message(KEPT)
    if only_preview:
        return 0
    try:
        told = await load_notice(office, notice, "operator")
        lines = await entered(office, notice)
    except NoAnswer:
        message(STILL_TELLING)
        return 1
    count = sum(bool(one.moved) for one in lines.values())
    message(Words(zh=f"已告知 {told} 案，{len(lines)} 案已重新计算，{count} 案有变动", en=f"{told} cases told, {len(lines)} derived anew, dates moved in {count}"))  # fmt: skip
    return 0


def read_notice(file: Path, calendar: Calendar, today: date) -> CalendarNotice:
    """The notice in this file.

    Raises:
        BadInput: with all faults.
    """
    value = value_in(text_of(file), str(file))
    try:
        notice: CalendarNotice = read(CalendarNotice, value)
    except BadInput as bad:
        raise BadInput((*bad.faults, *faults_of_the_rest(value, today))) from None
    if faults := tuple(faults_of(notice, calendar.notices, today)):
        raise BadInput(faults)
    return notice


async def would_change(office: Office, old: Calendar, new: Calendar) -> AsyncIterator[Change]:
    """Each due day of an open case that the new calendar moves or makes final."""
    for case_id in await open_ids(office):
        lines = await office.records.lines(case_id)
        for one in changes(lines, old, new):
            yield one


def changes(lines: Sequence[Line], old: Calendar, new: Calendar) -> Iterator[Change]:
    was = {one.name: one.provisional for one in case_of(lines, POLICY, old).clocks}
    now = {one.name: one for one in case_of(lines, POLICY, new).clocks}
    told = dues_told(lines)
    moving = {one.clock for one in moved(told, tuple(now.values()))}
    for name in dict.fromkeys([*told, *now]):
        before, clock = was.get(name, False), now.get(name)
        after = clock.provisional if clock else False
        if name in moving or (before and not after):
            due = clock.due if clock else None
            yield Change(number=lines[0].number, clock=name, before=told.get(name), after=due, was_provisional=before, provisional=after)  # fmt: skip


def tell(coming: Sequence[Change], as_json: bool) -> None:
    if as_json:
        for one in coming:
            as_json_line(one)
        return
    rows = [(one.number, said(clock_name(one.clock)), *told_of(one)) for one in coming]
    table(HEAD, rows) if rows else line(NOTHING_MOVES)


def told_of(one: Change) -> tuple[str, str]:
    """The due day before and after, or that it is final now."""
    before, after = day_words(one.before, one.was_provisional), day_words(one.after, one.provisional)
    return (before, said(SETTLED) if one.before == one.after else after)
