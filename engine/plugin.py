"""The one plugin (插件): converter, codec, interceptors and sandbox rules for client, worker, replayer and tests alike."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from temporalio.converter import DataConverter
from temporalio.plugin import SimplePlugin
from temporalio.worker import Interceptor, WorkflowRunner
from temporalio.worker.workflow_sandbox import SandboxedWorkflowRunner

PASSED_THROUGH = (
    "models",
    "law",
    "policy",
    "procedure",
    "letters",
    "activities",
    "pydantic",
    "pydantic_core",
    "stdnum",
)
"""Imported once for all cases: plain values, and the activities for their signatures."""


def plugin(data_converter: DataConverter, interceptors: Sequence[Interceptor] = ()) -> SimplePlugin:
    return SimplePlugin(
        "mingda", data_converter=data_converter, interceptors=list(interceptors), workflow_runner=sandboxed
    )


def sandboxed(runner: WorkflowRunner | None) -> WorkflowRunner:
    """The sandbox, told what it may share."""
    if not isinstance(runner, SandboxedWorkflowRunner):
        runner = SandboxedWorkflowRunner()
    return dataclasses.replace(runner, restrictions=runner.restrictions.with_passthrough_modules(*PASSED_THROUGH))
