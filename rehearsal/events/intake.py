"""Intake (登记): the request as it came in, its confirmation where that came later, and the text that was chosen."""

from __future__ import annotations

from law.regimes import regime_of
from models.acts import ChooseRegime, ConfirmReceipt
from models.application import Applicant, Application, Item
from models.arrival import Arrival, arrival_day, days_of
from rehearsal.events.put_in import CLERK, HANDLER, HEAD, PUT_IN
from rehearsal.live_case import LiveCase, Staff
from rehearsal.scripts import Script


def request_of(script: Script, staff: Staff) -> Application:
    """A request of nobody for nothing in particular; its receipt is not confirmed yet where it was confirmed later."""
    applicant = Applicant(
        kind="natural_person", name="申请人", id_type="other", id_number="0", address=PUT_IN, phone="000-00000000"
    )
    return Application(
        agency=staff[HANDLER].agency,
        arrival=as_it_arrived(script.came_by),
        applicants=(applicant,),
        items=(Item(description=f"{PUT_IN}的申请事项"),),
        form="paper",
        delivery="post",
    )


def as_it_arrived(arrival: Arrival) -> Arrival:
    confirmed = days_of(arrival).get("confirmed")
    return arrival.model_copy(update={"confirmed": None}) if confirmed and confirmed > arrival_day(arrival) else arrival


async def confirm(live: LiveCase, script: Script) -> None:
    """The confirmation of the receipt on its day, where it came after the arrival."""
    if as_it_arrived(script.came_by) != script.came_by:
        day = days_of(script.came_by)["confirmed"]
        await live.goes_to(day)
        await live.does(CLERK, ConfirmReceipt(confirmed_on=day, proof=PUT_IN))


async def choose_text(live: LiveCase, script: Script) -> None:
    """The text that the case names against its day of receipt, found by the head."""
    wanted = script.asked.sheet.regime
    if wanted and wanted != regime_of(script.day_of_receipt):
        await live.does(HEAD, ChooseRegime(regime=wanted, reason=PUT_IN))
