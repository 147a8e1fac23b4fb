"""The durable shell of one request (政府信息公开申请流程): acts and alarms in, entries and errands out, until the case is over."""

from __future__ import annotations

import asyncio
from datetime import datetime

from temporalio import workflow
from temporalio.common import SearchAttributeKey
from temporalio.exceptions import ActivityError

with workflow.unsafe.imports_passed_through():
    from activities.messenger import Messenger
    from activities.register import Register
    from models.acts import Alarm, CalendarChanged, ErrandFailed, ErrandNews, MailSent, MessengerNews
    from models.base import china
    from models.ledger import Entry
    from models.machine_ids import failure_id, news_id
    from models.refusals import not_entered
    from models.roles import Role
    from models.signed import Signed
    from models.standing import Answer, Errand, Receipt, Refusal, Standing
    from workflows.alarm_clock import AlarmClock, signed_by_the_clock
    from workflows.case_file import CaseFile
    from workflows.failures import as_error, kind_of, why_failed
    from workflows.office_time import left_at
    from workflows.patience import ENTERING, patience_for
    from workflows.shell_versions import TAKEN_ANEW
    from workflows.waiting_line import WaitingLine, is_not_entered

STAGE = SearchAttributeKey.for_keyword("MingdaStage")


@workflow.defn(name="InformationRequest")
class InformationRequest:
    """One request. Its id carries no personal data; its steps and their law live in ``procedure/`` and ``law/``."""

    @workflow.init
    def __init__(self, file: CaseFile) -> None:
        self.file = file
        self.standing = file.standing
        self.line = WaitingLine(file.receipts)
        self.clock = AlarmClock(file.standing)
        self.errands: dict[str, asyncio.Task[None]] = {}
        self.entering = False
        self.entered = 0
        if file.opening:
            self.line.take(file.opening)

    @workflow.run
    async def run(self, file: CaseFile) -> Receipt | Refusal:
        """Take the next act or alarm, have it entered, do what follows; until the case is over and its errands are done."""
        while not self.is_done():
            await self.something_to_do()
            if signed := self.next_act_or_alarm():
                answer = await self.enter(signed)
                self.follow(signed, answer)
                if self.standing is None:  # a refused opening: no line, no number, no case
                    return await self.ended(answer)
            elif self.may_carry_on():
                self.carry_on_in_a_new_run()
        assert self.standing
        return await self.ended(self.standing)

    async def ended(self, answer: Answer) -> Receipt | Refusal:
        await workflow.wait_condition(workflow.all_handlers_finished)
        return answer.receipt if isinstance(answer, Standing) else answer

    def is_done(self) -> bool:
        return bool(self.standing and self.standing.over and not self.line and not self.errands)

    async def something_to_do(self) -> None:
        """Waits for an act, for the next alarm, for the last errand, or until the run is long enough."""
        if self.clock.due(self.now()):
            return
        try:
            await workflow.wait_condition(
                lambda: bool(self.line) or self.may_carry_on() or self.is_done(), timeout=self.clock.wait(self.now())
            )
        except TimeoutError:
            self.clock.rings()

    def next_act_or_alarm(self) -> Signed | None:
        """What is entered next; an alarm that is due goes first. None: nothing waits."""
        if alarm := self.clock.due(self.now()):
            return signed_by_the_clock(alarm, self.agency)
        return self.line.next() if self.line else None

    async def enter(self, signed: Signed) -> Answer:
        """The register's answer. A final error refuses the act and never fails the case (but for its opening)."""
        self.entered += 1
        self.entering = True
        entry = Entry(seq=self.standing.seq + 1 if self.standing else 1, at=self.moment_of(signed), signed=signed)
        try:
            return await workflow.execute_activity_method(Register.enter, args=[self.file.case_id, entry], **ENTERING)
        except ActivityError as failed:
            workflow.logger.error("not entered", extra={"act_id": signed.id, "cause": kind_of(failed.cause)})
            return not_entered()
        finally:
            self.entering = False

    def moment_of(self, signed: Signed) -> datetime:
        """Now; an alarm is never entered before its time."""
        return max(self.now(), signed.act.at) if isinstance(signed.act, Alarm) else self.now()

    def follow(self, signed: Signed, answer: Answer) -> None:
        """Keep the answer for whoever asks, and do what follows from a new line.

        A Receipt is the first answer to an act that was entered long before: nothing follows from it once more. Such an alarm
        is none of this standing's.
        """
        self.line.answer(signed, answer)
        if isinstance(answer, Standing):
            self.tell_stage(answer)
            self.standing = answer
            self.clock = AlarmClock(answer)
            for errand in answer.errands:
                self.run_errand(errand)
        elif isinstance(signed.act, Alarm) and is_not_entered(answer):
            self.clock.not_entered(signed.act, self.now())
        elif isinstance(signed.act, Alarm):
            self.clock.no_longer_applies(signed.act)

    def tell_stage(self, answer: Standing) -> None:
        """The stage as a search attribute, for the engine's own pages; our lists come from the register."""
        if self.standing is None or self.standing.stage != answer.stage:
            workflow.upsert_search_attributes([STAGE.value_set(answer.stage.value)])

    def run_errand(self, errand: Errand) -> None:
        """Beside the loop; not twice at once, where a recount asks again for one that is under way."""
        if errand.key not in self.errands:
            task = self.errands[errand.key] = asyncio.create_task(self.deliver(errand))
            task.add_done_callback(lambda _: self.errands.pop(errand.key))

    async def deliver(self, errand: Errand) -> None:
        """One errand; when its patience ends, an entry says so and a person has a task.

        Its task is kept in ``errands`` until it is done: the event loop alone would not hold it, and the run must neither end
        nor go over into another while it is under way.
        """
        begun = self.now()
        try:
            news = await workflow.execute_activity_method(
                Messenger.deliver, args=[self.file.case_id, errand], **patience_for(errand.kind)
            )
        except ActivityError as failed:
            act_id = failure_id(errand.key, str(workflow.uuid4()))
            self.take(self.told(act_id, ErrandFailed(errand=errand.key, why=why_failed(failed.cause))))
        else:
            if news:
                self.take(self.told(news_id(news), self.in_office_time(news, begun)))

    def in_office_time(self, news: ErrandNews, begun: datetime) -> ErrandNews:
        """The news with its moment as the case counts it."""
        if not isinstance(news, MailSent):
            return news
        left = left_at(news.sent_at, begun, self.now(), self.file.calendar_shift)
        return news.model_copy(update={"sent_at": left})

    def told(self, act_id: str, news: MessengerNews) -> Signed:
        """What the messenger has to tell, as an act."""
        return Signed(id=act_id, agency=self.agency, by=Role.MESSENGER, roles=(Role.MESSENGER,), act=news)

    @property
    def agency(self) -> str:
        return self.file.case_id.partition("/")[0]

    def may_carry_on(self) -> bool:
        """Long enough, and nothing in flight: nothing is cancelled, and alarms go on ringing meanwhile.

        It may stand in a wait condition: it changes nothing, and all that it reads is the same when history is replayed.
        """
        long = self.entered >= self.file.most_entries_a_run or workflow.info().is_continue_as_new_suggested()
        idle = self.standing is not None and not self.line and not self.errands
        return long and idle and workflow.all_handlers_finished()

    def carry_on_in_a_new_run(self) -> None:
        update = {"opening": None, "standing": self.standing, "receipts": self.line.carried()}
        workflow.continue_as_new(self.file.model_copy(update=update))

    def now(self) -> datetime:
        """Office time: the engine's clock, shifted in a rehearsal."""
        return china(workflow.now()) + self.file.calendar_shift

    @workflow.update
    async def act(self, signed: Signed) -> Receipt:
        """Answers when the line is in the register; the same id gets the same answer. Refusals are ApplicationErrors."""
        self.take(signed)
        await workflow.wait_condition(lambda: self.line.answer_to(signed.id) is not None)
        answer = self.line.answer_to(signed.id)
        if not isinstance(answer, Receipt):
            raise as_error(answer or not_entered())
        return answer

    @act.validator
    def may_be_taken(self, signed: Signed) -> None:
        if why := self.line.why_not(signed, self.standing, self.now(), self.entering):
            raise as_error(why)

    @workflow.signal
    def news(self, signed: Signed) -> None:
        """News from machines (消息); anything else is not taken."""
        if isinstance(signed.act, MessengerNews | CalendarChanged):
            self.take(signed)

    def take(self, signed: Signed) -> None:
        """Puts what was sent in line, once for its id; once more where the register did not take it the last time."""
        if self.line.may_be_taken_anew(signed.id) and workflow.patched(TAKEN_ANEW.id):
            self.line.forget(signed.id)
        self.line.take(signed)

    @workflow.query
    def view(self) -> Standing | None:
        """Where the case stands; None before its first line."""
        return self.standing

    @workflow.query
    def busy(self) -> int:
        """How much is under way: lines being entered, acts waiting, errands running."""
        return len(self.errands) + len(self.line) + self.entering
