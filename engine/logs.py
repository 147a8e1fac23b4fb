"""Logs (日志): one JSON line an event on stderr, with case and act id, never personal data."""

from __future__ import annotations

import logging
import sys

import structlog


def set_up_logs(level: str) -> None:
    """Sets up structlog; the SDK's own warnings go the same way, without their details."""
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.JSONRenderer(ensure_ascii=False),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelName(level.upper())),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )
    logging.basicConfig(handlers=[_OneLine()], level=level.upper(), force=True)


class _OneLine(logging.Handler):
    """A record of the standard library as an event: its template and kind of error, never arguments, texts or traces."""

    def emit(self, record: logging.LogRecord) -> None:
        error = record.exc_info[0].__name__ if record.exc_info and record.exc_info[0] else None
        structlog.get_logger().log(
            record.levelno, event_of(record), logger=record.name, error=error, case=case_of(record)
        )


OURS = ("temporalio.workflow", "temporalio.activity")
"""Loggers to which workflows and activities write; ours write constant texts only."""


def event_of(record: logging.LogRecord) -> str:
    """What happened: the template; of the SDK's adapters, which add details in brackets, the words before."""
    text = str(record.msg).partition("\n")[0]
    if record.name in OURS:
        return text.partition(" (")[0][:80]
    return text[:80] if "%" in text else record.name


def case_of(record: logging.LogRecord) -> str | None:
    """The case's id where the SDK tells it; None elsewhere."""
    for name in ("temporal_workflow", "temporal_activity"):
        details = getattr(record, name, None)
        if isinstance(details, dict) and details.get("workflow_id"):
            return str(details["workflow_id"])
    return None
