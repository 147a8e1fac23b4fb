"""The waiting line (候办队列): acts in the order in which they came, each id once, and the answers they got."""

from __future__ import annotations

from datetime import datetime

from models.acts import MachineAct
from models.base import Words
from models.refusals import conflict, refusal
from models.signed import Signed
from models.standing import Answer, Receipt, Refusal, Standing
from workflows.case_file import RECEIPTS_CARRIED, Kept

MACHINES_IDS = ("alarm ", "failed ", "calendar ")
MACHINES_ONLY = Words(zh="提醒和消息只能由系统自行记入。", en="Alarms and news are the system's own.")
NOT_REGISTERED_YET = Words(zh="该申请正在登记，请稍候。", en="The request is just being registered.")


class WaitingLine:
    """Acts that wait, and the receipts of those that were answered."""

    def __init__(self, receipts: dict[str, Kept]) -> None:
        self._receipts = dict(receipts)
        self._taken = {act_id: kept.digest for act_id, kept in receipts.items()}
        self._waiting: list[Signed] = []

    def __len__(self) -> int:
        return len(self._waiting)

    def take(self, signed: Signed) -> None:
        """Puts an act in line, once for its id."""
        if signed.id not in self._taken:
            self._taken[signed.id] = signed.digest
            self._waiting.append(signed)

    def next(self) -> Signed:
        return self._waiting.pop(0)

    def answer(self, signed: Signed, answer: Answer) -> None:
        """Keeps the answer for whoever asks; machines ask for none."""
        if not isinstance(signed.act, MachineAct):
            receipt = answer.receipt if isinstance(answer, Standing) else answer
            self._receipts[signed.id] = Kept(digest=signed.digest, answer=receipt)

    def answer_to(self, act_id: str) -> Receipt | Refusal | None:
        kept = self._receipts.get(act_id)
        return kept.answer if kept else None

    def why_not(self, signed: Signed, standing: Standing | None, now: datetime) -> Refusal | None:
        """Why this act is not even taken, or None. Nothing of a refused one stays in history."""
        if signed.id in self._taken:
            return None if self._taken[signed.id] == signed.digest else conflict()
        if isinstance(signed.act, MachineAct) or signed.id.startswith(MACHINES_IDS):
            return Refusal(type="NotPermitted", sentence=MACHINES_ONLY)
        if standing is None:
            return Refusal(type="NotNow", sentence=NOT_REGISTERED_YET)
        return refusal(standing, signed, now)

    def carried(self) -> dict[str, Kept]:
        """The last receipts, for the next run; the register knows the older ones."""
        return dict(list(self._receipts.items())[-RECEIPTS_CARRIED:])
