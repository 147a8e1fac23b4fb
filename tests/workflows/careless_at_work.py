"""A workflow that imports what was not passed through while it works: a positive control of the import test."""

from __future__ import annotations

from temporalio import workflow


@workflow.defn
class ImportsAtWork:
    """Imports one of ours that no list names."""

    @workflow.run
    async def run(self) -> str:
        from toolchain import ports

        return ports.__name__
