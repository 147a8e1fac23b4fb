"""A workflow whose module imports what was not passed through: a positive control of the import test."""

from __future__ import annotations

import structlog
from temporalio import workflow

log = structlog.get_logger()


@workflow.defn
class ImportsAtLoad:
    @workflow.run
    async def run(self) -> None:
        log.info("never reached")
