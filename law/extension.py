"""What an extension and a reply do (延长与答复的效力), the same under both texts."""

from __future__ import annotations

from datetime import date

from law.cited import rule
from law.ogi_2019.art33_reply import REPLY
from law.parameters import Parameters
from law.texts import Text
from models.base import Words
from models.facts import Replied
from models.working_days import WorkingDays


@rule(REPLY)
def period_with(extension: WorkingDays | None, text: Text) -> WorkingDays:
    """The reply period with its extension, counted in one run: the extension stacks on the base due day (延长后的期限)."""
    return WorkingDays(text.reply_period.count + (extension.count if extension else 0))


@rule(REPLY)
def extended_by(working_days: int, so_far: WorkingDays | None, text: Text) -> WorkingDays | None:
    """The extension in all after this many more working days; None: fewer than one, or over the limit (延长天数)."""
    total = working_days + (so_far.count if so_far else 0)
    return WorkingDays(total) if working_days >= 1 and total <= text.longest_extension.count else None


@rule(REPLY)
def extension_without_effect(told: date, base_due: date | None, earlier: int, parameters: Parameters) -> Words | None:
    """Why an extension of lawful length does nothing, or None: it takes effect (延长的效力).

    ``base_due`` None: the applicant owes an act, or days without a known end are set aside. ``earlier``: how many took effect
    before. The text has the applicant told; that this must be on or before the
    base due day is universal practice: what has run out cannot be extended.
    """
    if base_due and told > base_due:
        return Words(zh=f"告知时原期限已于 {base_due} 届满", en=f"the period had ended on {base_due} when it was told")
    if earlier >= (most := parameters.most_extensions):
        return Words(zh=f"延长至多 {most} 次，已用尽", en=f"at most {most} extension(s) may be made, and were")
    return None


@rule(REPLY)
def day_of_reply(reply: Replied, parameters: Parameters) -> date:
    """The day by which it is judged whether the reply was in time (答复时点): of posting, of the document, or of service.

    Where the day that counts is not known, the next best: service, posting, document.
    """
    if parameters.timely_by == "document":
        return reply.on
    served = reply.served if parameters.timely_by == "served" else None
    return served or reply.posted or reply.on
