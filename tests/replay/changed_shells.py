"""Shells that differ from the house's in what they ask of the engine: the replays must notice each, but for those of older releases (改动过的外壳)."""

from __future__ import annotations

from datetime import timedelta

from temporalio import workflow

with workflow.unsafe.imports_passed_through():
    from activities.messenger import Messenger
    from models.signed import Signed
    from models.standing import Answer, Errand, Receipt, Refusal
    from workflows.case_file import CaseFile
    from workflows.information_request import InformationRequest


@workflow.defn(name="InformationRequest")
class Unchanged(InformationRequest):
    """The house's own shell as a subclass: it replays, so that what fails below fails for what it changes."""

    @workflow.init
    def __init__(self, file: CaseFile) -> None:
        super().__init__(file)

    @workflow.run
    async def run(self, file: CaseFile) -> Receipt | Refusal:
        return await super().run(file)


@workflow.defn(name="InformationRequest")
class AsksMore(Unchanged):
    """Asks an activity before each entry."""

    @workflow.init
    def __init__(self, file: CaseFile) -> None:
        super().__init__(file)

    @workflow.run
    async def run(self, file: CaseFile) -> Receipt | Refusal:
        return await super().run(file)

    async def enter(self, signed: Signed) -> Answer:
        errand = Errand(key="0 more", kind="notice", what="more", seq=0)
        await workflow.execute_activity_method(
            Messenger.deliver, args=[self.file.case_id, errand], start_to_close_timeout=timedelta(seconds=5)
        )
        return await super().enter(signed)


@workflow.defn(name="InformationRequest")
class RunsNoErrands(Unchanged):
    """Forgets its errands."""

    @workflow.init
    def __init__(self, file: CaseFile) -> None:
        super().__init__(file)

    @workflow.run
    async def run(self, file: CaseFile) -> Receipt | Refusal:
        return await super().run(file)

    def run_errand(self, errand: Errand) -> None:
        return


@workflow.defn(name="InformationRequest")
class KeepsEveryAnswer(Unchanged):
    """As in the first release: what was not entered is answered so for as long as the run lives."""

    @workflow.init
    def __init__(self, file: CaseFile) -> None:
        super().__init__(file)

    @workflow.run
    async def run(self, file: CaseFile) -> Receipt | Refusal:
        return await super().run(file)

    def take(self, signed: Signed) -> None:
        self.line.take(signed)
