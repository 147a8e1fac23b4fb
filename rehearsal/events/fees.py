"""Fees (信息处理费, Art. 42): proposed and charged, paid, taken back, or found unpaid. The amount is harmless: no clock asks for it."""

from __future__ import annotations

from models.acts import CertifyUnpaid, ChargeFee, ProposeFee, RecordPayment, ReviewLegality, WithdrawFeeNotice
from models.facts import FeeNotified, FeePaid, FeeWithdrawn, Unpaid
from procedure.fees import measures, owed
from rehearsal.events.completeness import make_complete
from rehearsal.events.put_in import CLERK, HANDLER, HEAD, JURIST, LEADER, NOTHING, PUT_IN
from rehearsal.live_case import LiveCase


async def happen(live: LiveCase, event: FeeNotified | FeePaid | FeeWithdrawn | Unpaid) -> str | None:
    """What is done about the fee; answers the act that sent its notice, or None."""
    if isinstance(event, FeeNotified):
        return await charge(live, event)
    told = owed(await live.read())
    about = told.id if told else NOTHING
    match event:
        case FeePaid():
            await live.does(CLERK, RecordPayment(about=about, paid_on=event.on, proof=PUT_IN))
        case FeeWithdrawn():
            await live.does(LEADER, WithdrawFeeNotice(about=about, reason=PUT_IN))
        case Unpaid():
            await live.does(JURIST, ReviewLegality(about=about, lawful=True, opinion=PUT_IN))
            await live.does(HEAD, CertifyUnpaid(about=about, reason=PUT_IN))
    return None


async def charge(live: LiveCase, event: FeeNotified) -> str:
    """One item, the first of its month for which anything is charged; answers the act that sent the notice."""
    await make_complete(live)
    by_items = measures(await live.read())[0]
    fee = ProposeFee(measure=by_items.measure, count=1, before=by_items.free, reason=PUT_IN)
    about = await live.does(HANDLER, fee)
    return await live.does(LEADER, ChargeFee(about=about, posted=event.on, how_to_pay=PUT_IN))
