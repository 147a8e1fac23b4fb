"""The tests' office seen otherwise (另设队列、短流程): on a queue that the test serves itself, or with short runs."""

from __future__ import annotations

from dataclasses import replace
from uuid import uuid4

from temporalio.worker import Worker

from activities.ports import Outside
from policy.policy import POLICY, Policy
from records import Records
from rehearsal.throwaway import Rehearsal
from worker import worker_for


def on_a_queue_of_its_own(office: Rehearsal) -> Rehearsal:
    """The same office, served by no worker until the test starts one: on ``worker_on``."""
    settings = office.office.settings.model_copy(update={"task_queue": f"test-{uuid4().hex}"})
    return replace(office, office=replace(office.office, settings=settings))


def in_short_runs(office: Rehearsal) -> Rehearsal:
    """The same office, whose cases begin a new run after three entries."""
    settings = office.office.settings.model_copy(update={"most_entries_a_run": 3})
    return replace(office, office=replace(office.office, settings=settings))


def worker_on(
    office: Rehearsal, policy: Policy = POLICY, records: Records | None = None, outside: Outside | None = None
) -> Worker:
    """A worker on the office's queue, by this policy, with this register and outside world (None: the office's)."""
    here, around = office.office, outside or office.outside
    assert around
    return worker_for(here.client, here.settings.task_queue, records or here.records, policy, outside=around)
