"""Telling (演练报告): one rehearsal in plain lines, and the closing counts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby

from rich.cells import cell_len

from law.words.explanation import paragraph
from models.act_names import VERDICT_NAMES
from models.base import Language, Words
from models.clock import Verdict
from procedure.story import Told, story
from rehearsal.driving import Driven
from rehearsal.escalation import escalation_in_words
from rehearsal.judging import AGREES, DISAGREES, FAILED, NOTHING, Agreement, Judgement, count, judge
from rehearsal.performing import Failed
from rehearsal.scripts import Script

Outcome = Driven | Failed
HEADS = {
    "reading": Words(zh="读法", en="reading"),
    "assumed": Words(zh="假定", en="assumed"),
    "story": Words(zh="经过", en="story"),
    "due": Words(zh="期限", en="due"),
    "told": Words(zh="催办", en="told"),
    "refused": Words(zh="未受理", en="refused"),
    "result": Words(zh="结果", en="result"),
    "failed": Words(zh="未演完", en="not driven"),
}
SAID: dict[Agreement, Words] = {
    AGREES: Words(zh="相符", en="as expected"),
    DISAGREES: Words(zh="不符", en="NOT AS EXPECTED"),
    NOTHING: Words(zh="未设预期", en="nothing expected"),
}
FOUND: dict[Agreement, Words] = {
    AGREES: Words(zh="与认定一致", en="agrees with the finding"),
    DISAGREES: Words(zh="与认定不一致", en="DISAGREES with the finding"),
    NOTHING: Words(zh="无可比认定", en="no finding to compare with"),
}
THE_REPLYS = ("reply", "reasonable_date", "order")
"""The clocks by which the reply may be due; a later one takes the place of the first (答复所依的期限)."""
COLUMN = 10


def judgement_of(outcome: Outcome) -> Judgement:
    if isinstance(outcome, Failed):
        return FAILED
    return judge(outcome.script, due_of(outcome), outcome.standing.verdict)


def due_of(driven: Driven) -> date | None:
    reply = driven.standing.clock("reply")
    return reply.due if reply else None


def report(outcome: Outcome, language: Language) -> Iterator[str]:
    """One rehearsal, line by line."""
    script = outcome.script
    yield f"━━ {name_of(script, language)}"
    if script.reading:
        yield row("reading", script.reading, language)
    for one in script.assumed:
        yield row("assumed", one, language)
    if isinstance(outcome, Failed):
        yield row("failed", outcome.why, language)
        return
    yield HEADS["story"].said_in(language)
    yield from story_lines(outcome, language)
    for explained in outcome.case.explained:
        if explained.clock.name in THE_REPLYS:
            yield row("due", paragraph(explained, outcome.case.calendar), language)
    yield row("told", escalation_in_words(outcome.case), language)
    for event in outcome.not_taken:
        yield row("refused", Words(zh=f"{event.on} {event.why.zh}", en=f"{event.on} {event.why.en}"), language)
    yield row("result", result_in_words(outcome), language)


def name_of(script: Script, language: Language) -> str:
    return f"{script.id}  {script.title.said_in(language)}" if script.title else script.id


def row(head: str, words: Words, language: Language) -> str:
    return padded(HEADS[head].said_in(language), COLUMN) + words.said_in(language)


def padded(text: str, width: int) -> str:
    return text + " " * (width - cell_len(text))


def story_lines(driven: Driven, language: Language) -> Iterator[str]:
    """What was done and rang; the same reminder again and again is told by its first and its last time."""
    told = story(driven.case)
    width = max(cell_len(one.who.said_in(language)) for one in told)
    for _, alike in groupby(told, lambda one: (one.who, one.words)):
        first, *more = alike
        yield story_line(first, first.words, width, language)
        if more:
            times = len(more)
            again = Words(
                zh=f"同上，至此又 {times} 次", en=f"the same, {times} more {'times' if times > 1 else 'time'} by now"
            )
            yield story_line(more[-1], again, width, language)


def story_line(told: Told, words: Words, width: int, language: Language) -> str:
    who = padded(told.who.said_in(language), width)
    return f"  {told.at:%Y-%m-%d %H:%M}  {who}  {words.said_in(language)}"


def result_in_words(driven: Driven) -> Words:
    """Due day and verdict, each against what was expected, and the official finding."""
    judgement, script = judgement_of(driven), driven.script
    due, verdict = due_of(driven), VERDICT_NAMES[driven.standing.verdict]
    zh = f"届满日 {due or '无'}{against(judgement.due, script.expected.due, 'zh')}"
    en = f"due {due or 'never'}{against(judgement.due, script.expected.due, 'en')}"
    zh = f"{zh}；{verdict.zh}{against(judgement.verdict, named(script.expected.verdict, 'zh'), 'zh')}"
    en = f"{en}; {verdict.en}{against(judgement.verdict, named(script.expected.verdict, 'en'), 'en')}"
    found = FOUND[judgement.finding]
    if script.finding:
        return Words(zh=f"{zh}。{found.zh}：{script.finding.zh}。", en=f"{en}. It {found.en}: {script.finding.en}.")
    return Words(zh=f"{zh}。{found.zh}。", en=f"{en}. There is {found.en}.")


def named(verdict: Verdict | None, language: Language) -> str | None:
    return VERDICT_NAMES[verdict].said_in(language) if verdict else None


def against(agreement: Agreement, expected: object, language: Language) -> str:
    """How one value compares; one that differs says what was expected."""
    said = SAID[agreement].said_in(language)
    if language == "en":
        return f" ({said}: {expected})" if agreement == DISAGREES else f" ({said})"
    return f"（{said}：预期为 {expected}）" if agreement == DISAGREES else f"（{said}）"


def closing(outcomes: Sequence[Outcome], language: Language) -> str:
    """The count of all: readings, cases, what agrees and what does not."""
    judged = [judgement_of(one) for one in outcomes]
    cases = len({one.script.id for one in outcomes})
    due, verdict, finding = (count(getattr(one, field) for one in judged) for field in ("due", "verdict", "finding"))
    failed = sum(isinstance(one, Failed) for one in outcomes)
    words = Words(
        zh=f"共 {cases} 案 {len(outcomes)} 种读法，未演完 {failed}；届满日相符 {due.agree}、不符 {due.disagree}；"
        f"结论相符 {verdict.agree}、不符 {verdict.disagree}；与认定一致 {finding.agree}、不一致 {finding.disagree}、"
        f"无可比认定 {finding.nothing}。",
        en=f"{cases} cases in {len(outcomes)} readings, {failed} not driven; due days: {due.agree} as expected, {due.disagree} not; "
        f"verdicts: {verdict.agree} as expected, {verdict.disagree} not; findings: {finding.agree} agreed with, "
        f"{finding.disagree} not, {finding.nothing} with none.",
    )
    return words.said_in(language)
