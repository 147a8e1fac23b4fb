"""explain: each day counted or skipped, and why (期限逐日说明)."""

from __future__ import annotations

from cli.commands.show import clock_row
from cli.reading import read_case
from cli.saying import as_json_line, line
from desk.office import Office
from models.base import Words
from models.clock import DayLine, ExplainedClock
from models.faults import BadInput, Fault


async def explain_clocks(office: Office, number: str, name: str | None, as_json: bool) -> int:
    """One clock, or all.

    Raises:
        BadInput: the case has no clock of this name.
    """
    case = await read_case(office, number)
    chosen = [one for one in case.explained if name in (None, one.clock.name)]
    if not chosen:
        known = ", ".join(one.clock.name for one in case.explained)
        raise BadInput((Fault(where="CLOCK", what=Words(zh=f"应为：{known}", en=f"must be one of {known}")),))
    for one in chosen:
        if as_json:
            as_json_line(one)
        else:
            tell(one)
    return 0


def tell(one: ExplainedClock) -> None:
    line("  ".join(clock_row(one.clock)))
    for reason in one.reasons:
        line(Words(zh=f"  · {reason.zh}", en=f"  · {reason.en}"))
    for day in one.days:
        line(day_words(day))
    notices = "、".join(one.clock.calendar_notices)
    if notices:
        line(Words(zh=f"  放假通知：{notices}", en=f"  calendar notices: {notices}"))
    line()


def day_words(day: DayLine) -> Words:
    count = "  —" if day.counted is None else f"{day.counted:>3}"
    return Words(zh=f"  {day.day}  {count}  {day.why.zh}", en=f"  {day.day}  {count}  {day.why.en}")
