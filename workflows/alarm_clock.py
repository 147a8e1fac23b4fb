"""The alarm clock (闹钟): which alarm of the standing rings next."""

from __future__ import annotations

from datetime import datetime, timedelta

from models.acts import Alarm
from models.machine_ids import alarm_id
from models.roles import Role
from models.signed import Signed
from models.standing import Standing
from workflows.patience import ALARM_AGAIN


class AlarmClock:
    """The alarms of one standing. One that was entered is in the next standing no more; one that was not is put off."""

    def __init__(self, standing: Standing | None) -> None:
        self._standing = standing
        self._put_off: dict[str, datetime] = {}
        self._stale: set[str] = set()
        self._has_rung = False

    def next(self) -> Alarm | None:
        alarms = self._standing.alarms if self._standing else ()
        return min((one for one in alarms if one.key not in self._stale), key=self._rings_at, default=None)

    def due(self, now: datetime) -> Alarm | None:
        """The alarm that rings now, or None."""
        alarm = self.next()
        return alarm if alarm and (self._has_rung or self._rings_at(alarm) <= now) else None

    def wait(self, now: datetime) -> timedelta | None:
        """How long until the next alarm; None: there is none."""
        alarm = self.next()
        return self._rings_at(alarm) - now if alarm else None

    def rings(self) -> None:
        """The next alarm's timer ran out. That decides, not ``now``: it lags where a query replays the timer after a stop."""
        self._has_rung = True

    def not_entered(self, alarm: Alarm, now: datetime) -> None:
        """The register failed: the alarm rings again later, so that none is lost."""
        self._has_rung = False
        self._put_off[alarm.key] = now + ALARM_AGAIN

    def no_longer_applies(self, alarm: Alarm) -> None:
        """The rules changed since this standing: the alarm is not one of theirs."""
        self._has_rung = False
        self._stale.add(alarm.key)

    def _rings_at(self, alarm: Alarm) -> datetime:
        return self._put_off.get(alarm.key, alarm.at)


def signed_by_the_clock(alarm: Alarm, agency: str) -> Signed:
    return Signed(id=alarm_id(alarm), agency=agency, by=Role.CLOCK, roles=(Role.CLOCK,), act=alarm)
