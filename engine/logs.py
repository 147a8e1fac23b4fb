"""Logs (日志): one JSON line an event on stderr, with case and act id, never personal data."""

from __future__ import annotations

import logging
import sys

import structlog
from temporalio import workflow
from temporalio.exceptions import ApplicationError

SHELL = "temporalio.workflow"
"""The logger of the shell, which says fixed words of ours."""
SHELL_ADDS = ("act_id", "cause")


def set_up_logs(level: str) -> None:
    """Sets up structlog; the SDK's own warnings go the same way, without their details."""
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            # Escaped, a name would stand there and no search would find it.
            structlog.processors.JSONRenderer(ensure_ascii=False),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelName(level.upper())),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )
    logging.basicConfig(handlers=[_OneLine()], level=level.upper(), force=True)
    workflow.logger.workflow_info_on_message = False


class _OneLine(logging.Handler):
    """A record of the standard library as an event: template, kind of error and case, never arguments, texts or traces."""

    def emit(self, record: logging.LogRecord) -> None:
        structlog.get_logger().log(
            record.levelno, event_in(record), logger=record.name, error=error_in(record), case=case_in(record),
            **said_by_the_shell(record)
        )  # fmt: skip


def event_in(record: logging.LogRecord) -> str:
    """The template, where there is one; a message without arguments may have been put together from values."""
    is_fixed = bool(record.args) or record.name == SHELL
    return str(record.msg).partition("\n")[0][:80] if is_fixed else record.name


def error_in(record: logging.LogRecord) -> str | None:
    """The kind of the error that is told, or None; of an ApplicationError the type that we gave it."""
    error = record.exc_info[1] if record.exc_info else None
    if isinstance(error, ApplicationError) and error.type:
        return error.type
    return type(error).__name__ if error else None


def case_in(record: logging.LogRecord) -> str | None:
    """The case of which the SDK says that it speaks, or None."""
    details = getattr(record, "temporal_workflow", None) or getattr(record, "temporal_activity", None) or {}
    found: str | None = details.get("workflow_id")
    return found


def said_by_the_shell(record: logging.LogRecord) -> dict[str, str]:
    """What the shell adds to its words: of which act, and for what kind of error. Of nobody else's record."""
    found = {name: getattr(record, name, None) for name in SHELL_ADDS} if record.name == SHELL else {}
    return {name: str(value) for name, value in found.items() if value is not None}
