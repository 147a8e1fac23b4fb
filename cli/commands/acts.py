"""acts: what an officer may do now (现可为的行为), each with its ground, its limits and an example to fill in."""

from __future__ import annotations

from typing import Any

from cli.act_limits import ground, limits
from cli.case_file import contents_of
from cli.example_hints import schema_of
from cli.next_steps import tell_next
from cli.officers import officer_named
from cli.openings import by_when, open_to, task_of, typed_as
from cli.reading import read_case
from cli.saying import as_json_line, message
from cli.telling_acts import Shown, show, tell_all
from cli.typed_acts import look_up_act
from desk import desk
from desk.deputies import officer_represented
from desk.office import Office
from models.base import Words
from models.standing import Standing

NOT_HIS = Words(zh="此人现在不能办理这项行为。", en="That act is not open to this officer now.")


async def list_acts(
    office: Office,
    number: str,
    officer_id: str,
    as_json: bool,
    acting_for: str | None = None,
    act: str | None = None,
) -> int:
    """What is awaited of this officer in full, all else by name; ``acting_for``: in the place of an absent one.

    ``act``: this one only, in full. Answers 1 where it is not open to him.
    """
    if act is not None:
        look_up_act(act, "--act")
    signer = await officer_named(office, officer_id)
    officer = await officer_represented(office, signer, acting_for) if acting_for else signer
    standing = await desk.view(office, number)
    people, today = await office.records.officers(officer.agency), office.now().date()
    contents = contents_of(await read_case(office, number))
    mine = [one for one in open_to(standing, officer, signer) if act in (None, one.act)]
    shown = [show(one, contents, people, today) for one in mine]
    if as_json:
        for one in shown:
            as_json_line(for_machines(standing, one))
    else:
        tell_all(standing, typed_as(signer, acting_for), shown, today, act)
        if act is None and not any(task_of(standing, one) for one in mine):
            message(Words(zh="该案现不等待此人。", en="The case does not wait for this officer now."))
            await tell_next(office, standing)
    if shown or act is None:
        return 0
    message(NOT_HIS)
    return 1


def for_machines(standing: Standing, shown: Shown) -> dict[str, Any]:
    """Opening, what it is about, ground, limits, whether it is awaited, its last day, examples, the schema of its data."""
    opening = shown.opening
    return {
        "opening": opening,
        "about": shown.about,
        "ground": ground(opening),
        "limits": limits(opening),
        "awaited": task_of(standing, opening) is not None,
        "by": by_when(standing, opening),
        "why_not": shown.why_not,
        "examples": [one.data for one in shown.forms],
        "data": schema_of(opening.act),
    }
