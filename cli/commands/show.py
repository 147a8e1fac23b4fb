"""show: where a case stands, and what its file holds (现状、案卷内容)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from cli.case_file import contents_of
from cli.clock_words import PROVISIONAL, day_words, state_words
from cli.next_steps import tell_next, waiting
from cli.reading import read_case
from cli.saying import LANGUAGE, as_json_line, line, said, table
from cli.telling_file import tell_file
from desk.desk import view
from desk.office import Office
from models.act_names import OUTCOME_NAMES, VERDICT_NAMES, clock_name
from models.base import Words
from models.clock import Clock, Verdict
from models.reply_kinds import KIND_NAMES, ReplyKind
from models.standing import STAGE_NAMES, Standing
from records import Letter

HEAD = (
    Words(zh="期限", en="clock"),
    Words(zh="届满日", en="due"),
    Words(zh="状态", en="state"),
    Words(zh="依据", en="ground"),
)


async def show_case(office: Office, number: str, as_json: bool) -> int:
    """The standing, what the file holds, every letter as it was made, and who is next."""
    standing = await view(office, number)
    case = await office.records.case(number)
    letters = await office.records.letters(case.case_id if case else "")
    contents = contents_of(await read_case(office, number))
    if as_json:
        as_json_line({**standing.model_dump(mode="json"), "file": contents, "letters": letters})
        return 0
    tell(standing)
    for task in await waiting(office, standing):
        line(task)
    tell_file(contents)
    tell_letters(letters)
    await tell_next(office, standing)
    return 0


def tell_letters(letters: Sequence[Letter]) -> None:
    for letter in letters:
        line()
        if not letter.text:
            line(Words(zh=f"── 文书：{letter.key}，已销毁 ──", en=f"── letter: {letter.key}, destroyed ──"))
            continue
        line(Words(zh=f"── 文书：{letter.title} ──", en=f"── letter: {letter.kind} ──"))
        line(letter.text)


def tell(standing: Standing) -> None:
    """Where it stands: stage, verdict, receipt, outcome and clocks."""
    stage, verdict = STAGE_NAMES[standing.stage], VERDICT_NAMES[standing.verdict]
    line(Words(zh=f"{standing.number}  {stage.zh}  {verdict.zh}", en=f"{standing.number}  {stage.en}  {verdict.en}"))
    received = Words(zh=f"收到日 {standing.received}", en=f"received {standing.received}")
    open_point = Words(zh="（待确认，按到达日从严计算）", en=" (not confirmed; counted from the arrival)")
    line(received if standing.receipt_is_confirmed else joined(received, open_point))
    for flag in standing.flags:
        line(flag)
    if standing.outcome:
        line(joined(Words(zh="结果：", en="outcome: "), outcome_words(standing.outcome)))
    line()
    table(HEAD, [clock_row(clock, standing.verdict) for clock in standing.clocks])


def outcome_words(outcome: str) -> Words:
    return KIND_NAMES[ReplyKind(outcome)] if outcome in set(ReplyKind) else OUTCOME_NAMES[outcome]


def clock_row(clock: Clock, verdict: Verdict) -> tuple[str, str, str, str]:
    """A clock in one row; ``verdict``: the case's, which tells whether the reply that met its clock was late."""
    name = said(clock_name(clock.name))
    due, state = day_words(clock.due, clock.provisional), said(state_words(clock, verdict))
    return name, due, state, clock.citation.said_in(LANGUAGE)


def joined(*parts: Words) -> Words:
    return Words(zh="".join(one.zh for one in parts), en="".join(one.en for one in parts))


def due_words(due: date | None, provisional: bool) -> Words:
    if due is None:
        return Words(zh="答复期限：未起算", en="the reply period does not run")
    due_on = Words(zh=f"答复届满日 {due}", en=f"reply due {due}")
    return joined(due_on, PROVISIONAL) if provisional else due_on
