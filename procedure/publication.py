"""Publication for all (主动公开建议, Art. 44): proposed by the applicant or because several asked, decided by the head, by other hands.

Applicants propose it of what was disclosed to them, so it is open after the reply too. The 2008 text knows no such proposal.
"""

from __future__ import annotations

from collections.abc import Iterator

from law.regimes import Regime
from models.acts import DecidePublication, ProposePublication
from models.arrival import arrival_day
from models.standing import Opening, Task
from procedure.case import Case, Done
from procedure.task_making import task


def open_proposal(case: Case) -> Done[ProposePublication] | None:
    """The proposal that waits for the head, or None (待审查的建议)."""
    decided = {one.act.about for one in case.all(DecidePublication)}
    return next((one for one in case.all(ProposePublication) if one.id not in decided), None)


def openings(case: Case) -> Iterator[Opening]:
    """As long as the case lives: deciding on the proposal; where none waits, under the 2019 text, making one."""
    if proposed := open_proposal(case):
        yield Opening(
            act="decide_publication",
            roles=case.roles("decide_publication"),
            not_by=tuple(sorted(proposed.hands)),
            about=proposed.id,
        )
    elif case.text.regime is Regime.OGI_2019:
        since = arrival_day(case.registered.act.application.arrival)
        yield Opening(act="propose_publication", roles=case.roles("propose_publication"), earliest=since)


def tasks(case: Case) -> Iterator[Task]:
    """The proposal that waits for the head; no law sets a day for it."""
    if proposed := open_proposal(case):
        yield task(case, "decide_publication", proposed.day, None, about=proposed.id)
