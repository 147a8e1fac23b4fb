"""Office time of what was done outside (办公时间): when a mail left, as its case counts."""

from __future__ import annotations

from datetime import datetime, timedelta

from models.base import china


def left_at(told: datetime, begun: datetime, now: datetime, shift: timedelta) -> datetime:
    """When a mail left. ``told``: by the messenger's clock; ``begun``, ``now``: of its errand, by the case's.

    In an office the messenger's word counts, for its news may be taken long after: the worker may have been away meanwhile. In a
    rehearsal (``shift``), whose days are skipped, only the case's clock knows the day. Never before the errand, nor after now.
    """
    return min(max(now if shift else china(told), begun), now)
