"""How long the shell waits and tries (耐心): each errand's patience has a name and an end."""

from __future__ import annotations

from datetime import timedelta

from temporalio.common import RetryPolicy
from temporalio.workflow import ActivityConfig

FINAL = ["DatabaseRejected", "DoubledLine", "MissingLine", "UnreadableLine", "NotRegistered", "NotThere"]
"""Errors of the register that do not go away by trying again."""
NEVER_BETTER = [
    *FINAL,
    *("TypeError", "KeyError", "AttributeError", "UndefinedError", "AssertionError"),
    *("SealRefused", "MailRefused", "Damaged", "Destroyed", "NotWrapped"),
    *("CannotSet", "CharacterMissing"),
    *("PdfReadError", "PdfStrictReadError", "PdfStreamError", "PdfWriteError"),
    *("SigningError", "UnacceptableSignerError"),
]
"""Errors of an errand that do not go away by trying again."""
ENTERING = ActivityConfig(
    # Also how long a killed worker delays its act.
    start_to_close_timeout=timedelta(seconds=5),
    retry_policy=RetryPolicy(
        initial_interval=timedelta(milliseconds=200),
        maximum_interval=timedelta(minutes=5),
        non_retryable_error_types=FINAL,
    ),
)
DELIVERING = ActivityConfig(
    start_to_close_timeout=timedelta(seconds=30),
    retry_policy=RetryPolicy(
        initial_interval=timedelta(seconds=2),
        maximum_interval=timedelta(minutes=5),
        maximum_attempts=20,
        non_retryable_error_types=NEVER_BETTER,
    ),
)
"""A notice into the inbox: nothing is waited for."""
MAKING = ActivityConfig(
    # A reply with a long annex takes long to set, and the letters behind it wait for the press.
    start_to_close_timeout=timedelta(minutes=15),
    heartbeat_timeout=timedelta(seconds=20),
    retry_policy=DELIVERING["retry_policy"],
)
"""A letter into the case: nothing outside this house is waited for."""
SENDING = ActivityConfig(
    start_to_close_timeout=timedelta(minutes=2),
    # How long a killed worker delays them: the messenger gives a sign of life more often.
    heartbeat_timeout=timedelta(seconds=20),
    retry_policy=RetryPolicy(
        initial_interval=timedelta(seconds=5),
        maximum_interval=timedelta(hours=1),
        maximum_attempts=60,
        non_retryable_error_types=NEVER_BETTER,
    ),
)
"""Seal and mail: others' services, which may be away for two days before a person is told."""
READING = ActivityConfig(
    start_to_close_timeout=timedelta(seconds=10),
    retry_policy=RetryPolicy(initial_interval=timedelta(milliseconds=200), maximum_interval=timedelta(minutes=5)),
)
ALARM_AGAIN = timedelta(hours=1)
"""After the register did not take an alarm."""


def patience_for(kind: str) -> ActivityConfig:
    """How long an errand of this kind is tried (耐心)."""
    return {"letter": MAKING, "seal": SENDING, "mail": SENDING}.get(kind, DELIVERING)
