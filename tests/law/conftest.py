"""Properties are searched without a stopwatch: a slow machine is not a fault."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

settings.register_profile("without a stopwatch", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("without a stopwatch")
