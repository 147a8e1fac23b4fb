"""Art. 33: the reply period and its extension (答复期限与延长)."""

from __future__ import annotations

from datetime import date

from law.cited import rule
from law.parameters import Parameters
from models.base import Words
from models.citation import ogi_2019
from models.facts import Replied
from models.working_days import WorkingDays

REPLY = ogi_2019(33, 2)


@rule(REPLY)
def reply_period() -> WorkingDays:
    """How long the agency has to reply where it cannot do so at once (答复期限)."""
    return WorkingDays(20)


@rule(REPLY)
def longest_extension() -> WorkingDays:
    """The most by which the reply period may be extended in all (延长的期限最长)."""
    return WorkingDays(20)


@rule(REPLY)
def period_with(extension: WorkingDays | None) -> WorkingDays:
    """The reply period with its extension, counted in one run: the extension stacks on the base due day (延长后的期限)."""
    return WorkingDays(reply_period().count + (extension.count if extension else 0))


@rule(REPLY)
def extended_by(working_days: int, so_far: WorkingDays | None) -> WorkingDays | None:
    """The extension in all after this many more working days; None: fewer than one, or over the limit (延长天数)."""
    total = working_days + (so_far.count if so_far else 0)
    return WorkingDays(total) if working_days >= 1 and total <= longest_extension().count else None


@rule(REPLY)
def extension_without_effect(told: date, base_due: date | None, earlier: int, parameters: Parameters) -> Words | None:
    """Why an extension of lawful length does nothing, or None: it takes effect (延长的效力).

    ``base_due`` None: no period runs. ``earlier``: how many extensions took effect before. The text has the applicant told;
    that this must be on or before the base due day is universal practice: what has run out cannot be extended.
    """
    if base_due is None:
        return Words(zh="待补正期间答复期限不计算", en="no reply period runs while a supplement is owed")
    if told > base_due:
        return Words(zh=f"告知时原期限已于 {base_due} 届满", en=f"the period had ended on {base_due} when it was told")
    if earlier >= (most := parameters.most_extensions):
        return Words(zh=f"延长至多 {most} 次，已用尽", en=f"at most {most} extension(s) may be made, and were")
    return None


@rule(REPLY)
def day_of_reply(reply: Replied, parameters: Parameters) -> date:
    """The day by which it is judged whether the reply was in time (答复时点).

    By posting: the day on which it left, where known; by document: the day of the document.
    """
    return reply.posted if parameters.timely_by == "posted" and reply.posted else reply.on
