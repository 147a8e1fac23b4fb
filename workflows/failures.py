"""Failures (失败): a refusal as the error that an update gives, and an activity's error told without its text."""

from __future__ import annotations

from temporalio.exceptions import ApplicationError

from models.standing import Refusal


def as_error(why: Refusal) -> ApplicationError:
    return ApplicationError(why.sentence.zh, why, type=why.type, non_retryable=True)


def kind_of(cause: BaseException | None) -> str:
    """The kind of an error; never its text, which may hold values."""
    return cause.type if isinstance(cause, ApplicationError) and cause.type else type(cause).__name__


def why_failed(cause: BaseException | None) -> str:
    """The kind of an error and, where it says so, what was missing; never its text."""
    missing = cause.details if isinstance(cause, ApplicationError) and cause.type else ()
    return " ".join([kind_of(cause), *(str(one) for one in missing)])
