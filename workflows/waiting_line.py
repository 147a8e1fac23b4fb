"""The waiting line (候办队列): acts in the order in which they came, each id once, and the answers they got."""

from __future__ import annotations

from datetime import datetime

from models.acts import MachineAct
from models.base import Words
from models.machine_ids import is_machines
from models.refusals import conflict, other_agency, refusal
from models.signed import Signed
from models.standing import Answer, Receipt, Refusal, Standing
from workflows.case_file import RECEIPTS_CARRIED, Kept

MACHINES_ONLY = Words(zh="提醒和消息只能由系统自行记入。", en="Alarms and news are the system's own.")
NOT_REGISTERED_YET = Words(zh="该申请正在登记，请稍候。", en="The request is just being registered.")


class WaitingLine:
    """Acts that wait, and the receipts of those that were answered."""

    def __init__(self, receipts: dict[str, Kept]) -> None:
        self._receipts = dict(receipts)
        self._taken = {act_id: kept.digest for act_id, kept in receipts.items()}
        self._not_entered = {act_id for act_id, kept in receipts.items() if is_not_entered(kept.answer)}
        self._waiting: list[Signed] = []

    def __len__(self) -> int:
        return len(self._waiting)

    def take(self, signed: Signed) -> None:
        """Puts an act in line, once for its id."""
        if signed.id not in self._taken:
            self._taken[signed.id] = signed.digest
            self._waiting.append(signed)

    def may_be_taken_anew(self, act_id: str) -> bool:
        """Whether the register did not take this act: that answer is not kept, for the register may be mended since."""
        return act_id in self._not_entered

    def forget(self, act_id: str) -> None:
        """Takes its id out again, so that the same act may be sent under it once more."""
        self._not_entered.discard(act_id)
        self._taken.pop(act_id, None)
        self._receipts.pop(act_id, None)

    def next(self) -> Signed:
        return self._waiting.pop(0)

    def answer(self, signed: Signed, answer: Answer) -> None:
        """Keeps the answer for whoever asks; machines ask for none."""
        if is_not_entered(answer):
            self._not_entered.add(signed.id)
        if not isinstance(signed.act, MachineAct):
            receipt = answer.receipt if isinstance(answer, Standing) else answer
            self._receipts[signed.id] = Kept(digest=signed.digest, answer=receipt)

    def answer_to(self, act_id: str) -> Receipt | Refusal | None:
        kept = self._receipts.get(act_id)
        return kept.answer if kept else None

    def why_not(
        self, signed: Signed, standing: Standing | None, now: datetime, is_entering: bool = False
    ) -> Refusal | None:
        """Why this act is not even taken, or None. Nothing of a refused one stays in history.

        While a line is being entered (``is_entering``) or acts wait, the standing is about to change: what it does not list may
        be open already, so that the rest is left to the second look at entering.
        """
        if signed.id in self._taken and not self.may_be_taken_anew(signed.id):
            return None if self._taken[signed.id] == signed.digest else conflict()
        if isinstance(signed.act, MachineAct) or is_machines(signed.id):
            return Refusal(type="NotPermitted", sentence=MACHINES_ONLY)
        if standing is None:
            return Refusal(type="NotNow", sentence=NOT_REGISTERED_YET)
        if is_entering or self._waiting:
            return other_agency() if signed.agency != standing.agency else None
        return refusal(standing, signed, now)

    def carried(self) -> dict[str, Kept]:
        """The last receipts, for the next run; the register knows the older ones."""
        return dict(list(self._receipts.items())[-RECEIPTS_CARRIED:])


def is_not_entered(answer: Answer) -> bool:
    return isinstance(answer, Refusal) and answer.type == "NotEntered"
