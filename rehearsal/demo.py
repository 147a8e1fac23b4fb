"""The demonstration (演示, ``make demo``): published cases driven through the engine on a throw-away server, time skipped.

.venv/bin/python -m rehearsal.demo [FILE ...]      other cases than the published ones

Stories on stdout, progress on stderr. Exit 0: all as expected; 1: something differs; 2: a file cannot be read.
"""

from __future__ import annotations

import asyncio
import os
import sys
import tempfile
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from engine.logs import set_up_logs
from engine.settle import settle
from law.parameters import Parameters
from law.working_days import CALENDAR
from models.base import Language, Words
from models.faults import BadInput
from models.settings import settings_from
from policy.policy import POLICY
from rehearsal.live_case import staff_of
from rehearsal.performing import perform
from rehearsal.progress import progress
from rehearsal.reading_cases import read_scripts
from rehearsal.scripts import Script
from rehearsal.telling import Outcome, closing, judgement_of, report
from rehearsal.throwaway import rehearsing
from toolchain.demonstration import DEMO, OFFICERS
from toolchain.temporal_server import throwaway_server

Rules = tuple[Parameters, date | None]
CASES = Path(__file__).with_name("cases")
PUBLISHED = (CASES / "ogi_2019.jsonl", CASES / "ogi_2008.jsonl")
NOTE = Words(
    zh="公布案例的演练：每案依源文所载日期，由各岗位人员逐步办理，时间快进。\n"
    "源文未载而引擎所需的内容（申请人、文书用语、答复种类）为演练所设，不影响期限。",
    en="Published cases rehearsed: each acted out by officers on the days that its source tells, time skipped.\n"
    "What the source does not say and the engine needs (applicant, words, kind of finding) was put in; no clock depends on it.",
)


def main(arguments: Sequence[str]) -> int:
    try:
        language = settings_from(os.environ).language
        scripts = [script for file in (arguments or PUBLISHED) for script in read_scripts(Path(file))]
    except BadInput as bad:
        sys.stderr.writelines(f"{one.where}: {one.what.zh} · {one.what.en}\n" for one in bad.faults)
        return 2
    set_up_logs("warning")
    return asyncio.run(rehearse(scripts, language))


async def rehearse(scripts: Sequence[Script], language: Language) -> int:
    """Drives all scripts, tells each in its order, and answers the exit code."""
    outcomes = await performed(scripts, language)
    print(NOTE.said_in(language))
    for outcome in outcomes:
        print("", *report(outcome, language), sep="\n")
    print("", closing(outcomes, language), sep="\n")
    return 0 if all(judgement_of(one).is_good for one in outcomes) else 1


async def performed(scripts: Sequence[Script], language: Language) -> list[Outcome]:
    """The scripts driven, on a server and in offices that vanish: one for each set of open points and calendar known."""
    found: dict[int, Outcome] = {}
    with progress(len(scripts), language) as done, tempfile.TemporaryDirectory(prefix="mingda-") as folder:
        async with throwaway_server() as server:
            for number, (rules, group) in enumerate(grouped(scripts).items()):
                place, (parameters, known_on) = Path(folder) / str(number), rules
                place.mkdir()
                policy = POLICY.model_copy(update={"legal": parameters})
                calendar = CALENDAR.known_on(known_on) if known_on else CALENDAR
                async with rehearsing(
                    server.address, server.namespace, place, DEMO, OFFICERS, policy, calendar
                ) as office:
                    chosen = [scripts[one] for one in group]
                    found |= zip(group, await perform(office, staff_of(OFFICERS), chosen, done), strict=True)
    return [found[number] for number in range(len(scripts))]


def grouped(scripts: Sequence[Script]) -> dict[Rules, list[int]]:
    """The places of the scripts that are played by the same rules."""
    groups: dict[Rules, list[int]] = {}
    for number, one in enumerate(scripts):
        groups.setdefault((one.parameters, one.question.calendar_known_on), []).append(number)
    return groups


if __name__ == "__main__":
    try:
        code = main(sys.argv[1:])
    except KeyboardInterrupt:
        code = 130
    finally:
        sys.stdout.flush()
        settle()
    sys.exit(code)
