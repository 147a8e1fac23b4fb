"""Metrics (运行指标): the SDK's own counts and durations, shown to Prometheus where the office wishes it; never an id, never a text."""

from __future__ import annotations

from temporalio.runtime import PrometheusConfig, Runtime, TelemetryConfig

from models.base import Words
from models.faults import BadInput, Fault

CANNOT_LISTEN = Words(
    zh="不能在此地址监听（可能已被占用）", en="cannot be listened on; is it taken by another program?"
)


def runtime_showing(metrics: str | None) -> Runtime | None:
    """A runtime whose metrics stand at ``http://<metrics>/metrics``; None: the SDK's usual one, which shows none.

    Raises:
        BadInput: nothing can listen there.
    """
    if metrics is None:
        return None
    try:
        return Runtime(telemetry=TelemetryConfig(metrics=PrometheusConfig(bind_address=metrics)))
    except ValueError:
        raise BadInput((Fault(where="MINGDA_METRICS", what=CANNOT_LISTEN),)) from None
