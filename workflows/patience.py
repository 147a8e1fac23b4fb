"""How long the shell waits and tries (耐心): each errand's patience has a name and an end."""

from __future__ import annotations

from datetime import timedelta

from temporalio.common import RetryPolicy
from temporalio.workflow import ActivityConfig

ENTERING = ActivityConfig(
    # Also how long a killed worker delays its act.
    start_to_close_timeout=timedelta(seconds=5),
    retry_policy=RetryPolicy(
        initial_interval=timedelta(milliseconds=200),
        maximum_interval=timedelta(minutes=5),
        non_retryable_error_types=["DoubledLine", "MissingLine", "UnreadableLine", "NotRegistered", "NotThere"],
    ),
)
DELIVERING = ActivityConfig(
    start_to_close_timeout=timedelta(seconds=30),
    retry_policy=RetryPolicy(
        initial_interval=timedelta(seconds=10), maximum_interval=timedelta(hours=6), maximum_attempts=40
    ),
)
ALARM_AGAIN = timedelta(hours=1)
"""After the register did not take an alarm."""
