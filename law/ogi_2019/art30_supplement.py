"""Art. 30: one notice of all that is missing, and a new reply period once the supplement is in (补正)."""

from __future__ import annotations

from datetime import date

from law.basis import Basis
from law.cited import rule
from law.parameters import Parameters
from models.base import Words
from models.citation import ogi_2019
from models.reply_kinds import ReplyKind
from models.working_days import WorkingDays

ARTICLE = ogi_2019(30)
STILL_UNCLEAR = Words(
    zh="经补正，申请内容仍不明确，本机关无法据以查找、提供政府信息。",
    en="Even with its supplement the request is not clear, so that nothing can be looked for or provided.",
)


@rule(ARTICLE)
def notice_period() -> WorkingDays:
    """How long the agency has, from receipt, to say what is missing (补正告知期限)."""
    return WorkingDays(7)


@rule(ARTICLE)
def notice_without_effect(
    told: date, last_day: date | None, reply_due: date | None, earlier: int, parameters: Parameters
) -> Words | None:
    """Why a supplement notice does nothing to the reply period, or None: it takes effect (补正告知的效力).

    ``last_day``: the 7th working day; None: the text sets none. ``reply_due``: the last day of the reply; None: none runs.
    ``earlier``: how many notices took effect before. That one notice must name everything is in the text; what follows from a
    second or a late one is not, so both are parameters. A reply period that has run out is not opened again.
    """
    if earlier >= (most := parameters.most_supplement_notices):
        return Words(
            zh=f"补正告知至多 {most} 次，已用尽", en=f"at most {most} supplement notice(s) may be given, and were"
        )
    if reply_due and told > reply_due:
        return Words(zh=f"答复期限已于 {reply_due} 届满", en=f"the reply period had ended on {reply_due}")
    if last_day and told > last_day and parameters.late_supplement_notice == "no_effect":
        return Words(zh=f"告知期限已于 {last_day} 届满", en=f"the time for it ended on {last_day}")
    return None


@rule(ARTICLE)
def starts_anew_on(received: date, supplemented: date) -> date:
    """The day from which the reply period is counted once the supplement is in (答复期限重新起算).

    That is the day on which the supplement came in; never before the request itself was received.
    """
    return max(received, supplemented)


@rule(ARTICLE)
def basis(kind: ReplyKind) -> Basis | None:
    """That it stays unclear after the supplement rests here (补正后仍不明确); None: it is another kind."""
    return Basis(ARTICLE, STILL_UNCLEAR) if kind is ReplyKind.STILL_UNCLEAR else None
