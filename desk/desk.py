"""The desk (受理台): submit a request, do an act, ask for a view. Every way in, page or command, comes through here."""

from __future__ import annotations

from uuid import UUID, uuid4

from temporalio.client import WithStartWorkflowOperation, WorkflowHandle
from temporalio.common import SearchAttributeKey, SearchAttributePair, TypedSearchAttributes, WorkflowIDConflictPolicy

from desk.asking import ask, known, over
from desk.deputies import look_over_deputy, officer_represented
from desk.office import Office, Refused, case_named, refuse
from desk.paper_faults import attachment_faults, digests_in, paper_faults
from desk.papers import destroyed, take_away
from desk.references import applicant_faults, case_faults, is_open_to, looks_into_the_case, officer_faults
from models.acts import OfficerAct, Register, RemoveSpill, Reopen
from models.agency import Officer
from models.application import Application
from models.arrival import Arrival, days_of
from models.base import Words
from models.faults import SAID, BadInput, Fault
from models.refusals import no_such_case, refusal
from models.roles import Role
from models.signed import Signed
from models.standing import Receipt, Standing
from workflows.case_file import CaseFile
from workflows.information_request import InformationRequest

NO_UUID = Words(zh="须为 UUID", en="must be a UUID")
AGENCY = SearchAttributeKey.for_keyword("MingdaAgency")
Handle = WorkflowHandle[InformationRequest, object]


async def submit(
    office: Office,
    application: Application,
    by: Role | Officer = Role.OPERATOR,
    *,
    typed_by: str | None = None,
    acting_for: str | None = None,
) -> Receipt:
    """Registers a request and starts its workflow; the same submission id again gets the first number.

    Raises:
        BadInput: an unknown agency, days that have not come, or attachments that were not kept; no workflow is left.
        Refused, NoAnswer: as ``act``.
    """
    await look_over(office, application)
    case_id, act_id = names_of(office, application)
    if faults := await attachment_faults(office, case_id, application):
        raise BadInput(tuple(faults))
    who, roles = (by.id, by.roles) if isinstance(by, Officer) else (by.value, (by,))
    agency = by.agency if isinstance(by, Officer) else application.agency
    opening = Signed(
        id=act_id,
        agency=agency,
        by=who,
        roles=roles,
        typed_by=typed_by,
        acting_for=acting_for,
        act=Register(application=application),
    )
    return await ask(office, case_id, opening, lambda: started(office, case_id, opening))


def names_of(office: Office, application: Application) -> tuple[str, str]:
    """The case id and the id of its first act: the same for the same submission id of an agency, which they do not show."""
    hidden = office.ring.hidden(f"{application.agency}\n{application.id or uuid4()}")
    return f"{application.agency}/{hidden[:32]}", str(UUID(hidden[32:]))


async def is_known(office: Office, application: Application) -> bool:
    """Whether a case was opened under this request's submission id before (是否已登记)."""
    case_id, _ = names_of(office, application)
    return await office.records.standing(case_id) is not None


async def look_over(office: Office, application: Application) -> None:
    """Finds the faults that need the office: its agencies and its day."""
    if faults := await faults_here(office, application.agency, application.arrival):
        raise BadInput(faults)


async def faults_here(office: Office, agency: str | None, arrival: Arrival | None) -> tuple[Fault, ...]:
    """What only this office can find faulty; None: could not be read, and is at fault already."""
    today = office.now().date()
    late = [field for field, day in days_of(arrival).items() if day > today] if arrival else []
    faults = [Fault(where=f"arrival.{field}", what=SAID["in_the_future"]) for field in late]
    if agency is not None and agency not in {one.id for one in await office.records.agencies()}:
        faults.append(Fault(where="agency", what=Words(zh="没有这个机关", en="is not an agency of this office")))
    return tuple(faults)


async def started(office: Office, case_id: str, opening: Signed) -> Receipt:
    """Update-with-start: the workflow is there when its first line is."""
    return await begun(office, case_file(office, case_id, opening), opening)


def case_file(office: Office, case_id: str, opening: Signed, standing: Standing | None = None) -> CaseFile:
    """What a run begins with; ``standing``: where the case stood when its last run ended, None: it is new."""
    return CaseFile(
        case_id=case_id,
        opening=opening,
        standing=standing,
        calendar_shift=office.shift,
        most_entries_a_run=office.settings.most_entries_a_run,
    )


async def begun(office: Office, file: CaseFile, opening: Signed) -> Receipt:
    """The answer to a run's first act; a run that lives already is asked in its place."""
    start = WithStartWorkflowOperation(
        InformationRequest.run,
        file,
        id=file.case_id,
        task_queue=office.settings.task_queue,
        id_conflict_policy=WorkflowIDConflictPolicy.USE_EXISTING,
        search_attributes=TypedSearchAttributes([SearchAttributePair(AGENCY, opening.agency)]),
    )
    # No update id of ours, here nor in ``act``: the server would give a refusal again for as long as it keeps the run, though
    # the run has ended or the register was mended since. The shell knows the act by its own id, and enters it once.
    return await office.client.execute_update_with_start_workflow(
        InformationRequest.act, opening, start_workflow_operation=start
    )


async def act(
    office: Office,
    number: str,
    deed: OfficerAct,
    officer: Officer,
    *,
    act_id: str | None = None,
    typed_by: str | None = None,
    acting_for: str | None = None,
) -> Receipt:
    """Does one act for an officer in the case of this number. ``acting_for``: the absent officer whose deputy he is today.

    Raises:
        BadInput: an id that is no UUID, for it may be a name; an officer or a case named that is not what it must be.
        Refused: with type and sentence; the refusals log has a line.
        NoAnswer: send the same act again with the id that it names.
    """
    in_whose_place = await officer_represented(office, officer, acting_for) if acting_for else officer
    await look_over_act(office, number, deed, in_whose_place, act_id)
    signed = Signed(
        id=act_id or str(uuid4()),
        agency=officer.agency,
        by=officer.id,
        roles=in_whose_place.roles,
        typed_by=typed_by,
        acting_for=acting_for,
        act=deed,
    )
    case = await case_named(office, number, signed)
    if acting_for and await known(office, case.case_id, signed) is None:
        await look_over_deputy(office, signed, case.case_id)
    if isinstance(deed, Reopen):
        return await ask(office, case.case_id, signed, lambda: opened_again(office, case.case_id, signed))
    if await known(office, case.case_id, signed) is None:
        await over(office, case.case_id, signed)
    handle = handle_of(office, case.case_id)
    receipt = await ask(office, case.case_id, signed, lambda: handle.execute_update(InformationRequest.act, signed))
    if isinstance(deed, RemoveSpill):  # cut off before this, ``document purge`` does it
        await take_away(office, case.case_id, deed.about)
    return receipt


async def opened_again(office: Office, case_id: str, signed: Signed) -> Receipt:
    """A closed case goes on in a run of its own, which knows where the last one ended; of an open one its run is asked.

    Raises:
        Refused: what the standing refuses, or that the case was destroyed, so that no run begins for it. The new run looks once more.
    """
    key = await office.records.known_case_key(case_id)
    if key and key.destroyed_at:
        raise await refuse(office, signed, await destroyed(office, case_id), case_id)
    standing = await office.records.standing(case_id)
    if standing is None or not standing.over:
        return await handle_of(office, case_id).execute_update(InformationRequest.act, signed)
    if why := refusal(standing, signed, office.now()):
        raise await refuse(office, signed, why, case_id)
    return await begun(office, case_file(office, case_id, signed, standing), signed)


async def look_over_act(office: Office, number: str, deed: OfficerAct, officer: Officer, act_id: str | None) -> None:
    """Raises BadInput with the faults of an act that need the office: its id, and whom and which cases it names.

    What stands in the case is asked only for an officer to whom the act is open: others are refused, and learn nothing of it.
    """
    faults = [] if act_id is None or is_uuid(act_id) else [Fault(where="--id", what=NO_UUID)]
    faults += await officer_faults(office, deed, officer.agency)
    looks = looks_into_the_case(deed) or any(digests_in(deed))
    if looks and await is_open_to(office, number, deed, officer):
        faults += await case_faults(office, deed, number)
        faults += await applicant_faults(office, deed, officer.agency, number)
        faults += await paper_faults(office, deed, number)
    if faults:
        raise BadInput(tuple(faults))


def is_uuid(text: str) -> bool:
    try:
        return str(UUID(text)) == text.lower()
    except ValueError:
        return False


async def view(office: Office, number: str) -> Standing:
    """Where the case stands, from the register: each standing is there before its workflow has it.

    The workflow is not asked: a query that waits while no worker is there, and a timer that fires meanwhile, are answered
    in the wrong order by the worker that returns.

    Raises:
        Refused: NoSuchCase.
    """
    case = await office.records.case(number)
    standing = await office.records.standing(case.case_id) if case else None
    if standing is None:
        raise Refused(no_such_case())
    return standing


def handle_of(office: Office, case_id: str) -> Handle:
    return office.client.get_workflow_handle_for(InformationRequest.run, case_id)
