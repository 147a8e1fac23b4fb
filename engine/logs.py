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
    """A record of the standard library as an event: message template and kind of error, never arguments, texts or traces."""

    def emit(self, record: logging.LogRecord) -> None:
        error = record.exc_info[0].__name__ if record.exc_info and record.exc_info[0] else None
        event = str(record.msg).partition("\n")[0][:80] if "%" in str(record.msg) else record.name
        structlog.get_logger().log(record.levelno, event, logger=record.name, error=error)
