"""Picking up a reply from the web (网上领取): with a code that is made once, shown once, and taken once."""

from __future__ import annotations

import re
import secrets
from datetime import timedelta
from pathlib import PurePath
from typing import NamedTuple

from temporalio.service import RPCError, RPCStatusCode

from desk.desk import handle_of
from desk.offered import Offered, offered
from desk.office import Office, Refused
from desk.papers import store_of
from desk.spills import spills_in
from models.acts import PickedUp
from models.agency import Officer
from models.base import Words
from models.file_names import file_name
from models.machine_ids import picked_up_id
from models.refusals import closed, no_such_case, other_agency
from models.roles import Role
from models.signed import Signed
from models.standing import Refusal
from records import CaseRow, RefusalRow
from workflows.information_request import InformationRequest

LETTERS = "ACDEFGHJKMNPQRTUVWXY34679"
"""Without those that are taken for others when read or typed: 0 O, 1 I L, 2 Z, 5 S, 8 B."""
LENGTH, WRONG_TRIES, VALID = 10, 5, timedelta(days=30)
MAKERS = frozenset({Role.INTAKE_CLERK, Role.CASE_HANDLER})
NOTHING = "none"
NOT_OFFERED = Words(
    zh="没有待网上领取的答复：答复须加盖电子印章并以网上方式发出。",
    en="Nothing waits to be picked up: the reply must bear its electronic seal, and leave by the web.",
)
TAKEN_ALREADY = Words(
    zh="答复已被领取，不再生成领取码。", en="The reply was picked up already; no further code is made."
)
NOT_A_MAKER = Words(
    zh="领取码由收件登记人或者经办人生成。", en="Codes are made by the intake clerk or the case handler."
)
WRONG = Words(
    zh="登记号或者领取码不对，或者领取码已失效；请核对，或者联系受理机关重新领码。",
    en="Number or code is wrong, or the code is no longer good; look again, or ask the agency for a new one.",
)
"""The one answer to whatever is wrong with number or code, so that it tells nothing of a case."""
NOT_GIVEN = Words(
    zh="答复所附的材料现在不能提供，请联系受理机关；领取码仍然有效。",
    en="A document of this reply cannot be given now: ask the agency. The code stays good.",
)


class PickedUpFile(NamedTuple):
    """A file of a reply that was picked up (领取的文件)."""

    name: str
    content: bytes


async def make_code(office: Office, number: str, officer: Officer) -> str:
    """A new code for the reply that waits, in the place of an earlier one. Shown here and never again; good for 30 days.

    Raises:
        Refused: no such case, another agency's, not this officer's to make, nothing waits, or it was taken already.
    """
    case, offer = await look_up(office, number)
    if case is None:
        raise await refused(office, officer.id, officer.agency, None, no_such_case())
    why = why_no_code(case, offer, officer)
    if why or offer is None:
        raise await refused(office, officer.id, officer.agency, case.case_id, why or not_now(NOT_OFFERED))
    code = "".join(secrets.choice(LETTERS) for _ in range(LENGTH))
    if not await office.records.offer_pick_up(
        case.case_id, offer.about, hidden(office, case.case_id, offer, code), office.now()
    ):
        raise await refused(office, officer.id, officer.agency, case.case_id, not_now(TAKEN_ALREADY))
    return f"{code[: LENGTH // 2]}-{code[LENGTH // 2 :]}"


def why_no_code(case: CaseRow, offer: Offered | None, officer: Officer) -> Refusal | None:
    if officer.agency != case.agency:
        return other_agency()
    if not MAKERS & set(officer.roles):
        return Refusal(type="NotPermitted", sentence=NOT_A_MAKER)
    return None if offer else not_now(NOT_OFFERED)


async def pick_up(office: Office, number: str, code: str) -> tuple[PickedUpFile, ...]:
    """The sealed letter and the documents that it gives, for whoever has the code; by this the reply is served today.

    Five wrong codes, and none is right any more. Every try that fails is in the refusals log, every one that does not in the
    ledger. Safe to repeat until the files were given: the case enters it once.

    Raises:
        Refused: always with the same words; but to the right code, that a document of the reply may not be given.
    """
    case, offer = await look_up(office, number)
    case_id = case.case_id if case else NOTHING
    about = offer.about if offer else NOTHING
    tried = await office.records.try_pick_up(case_id, about, hidden(office, case_id, offer, code), WRONG_TRIES)
    if case is None or offer is None or tried != "right" or await is_too_old(office, case_id, about):
        agency = case.agency if case else NOTHING
        known = case.case_id if case else None
        raise await refused(office, Role.COUNTER, agency, known, Refusal(type="NotPermitted", sentence=WRONG))
    files = await files_of(office, case_id, offer)
    if files is None:
        raise await refused(office, Role.COUNTER, case.agency, case_id, not_now(NOT_GIVEN))
    await tell_case(office, case, about)
    await office.records.use_pick_up(case_id, about, office.now())
    return files


async def look_up(office: Office, number: str) -> tuple[CaseRow | None, Offered | None]:
    """The case and what waits in it. Of a case that is not there as much is asked, so that the time tells nothing either."""
    case = await office.records.case(number)
    lines = await office.records.lines(case.case_id if case else NOTHING)
    return case, offered(lines) if lines else None


def hidden(office: Office, case_id: str, offer: Offered | None, code: str) -> str:
    """A code as the register keeps it: bound to case and dispatch, by a key that the register does not have."""
    said = re.sub(r"[^A-Z0-9]", "", code.upper())
    return office.ring.hidden(f"pick up\n{case_id}\n{offer.about if offer else NOTHING}\n{said}")


async def is_too_old(office: Office, case_id: str, about: str) -> bool:
    row = await office.records.pick_up(case_id, about)
    return row is None or office.now() > row.made_at + VALID


async def files_of(office: Office, case_id: str, offer: Offered) -> tuple[PickedUpFile, ...] | None:
    """The letter, then the documents under their titles.

    None: one of them may not be given: it was only named, is not clean, or was taken out as a spill since.
    """
    store, spills = store_of(office), await spills_in(office, case_id)
    letters = [one for one in await office.records.letters(case_id) if one.sealed_sha256 == offer.letter]
    title = letters[0].title if letters else NOTHING
    files = [PickedUpFile(f"{file_name(title)}.pdf", await store.get(case_id, offer.letter))]
    for count, (digest, name) in enumerate(offer.documents, 1):
        row = await office.records.document(case_id, digest)
        if row is None or row.state != "clean" or digest in spills:
            return None
        ending = PurePath(row.name).suffix.lower()
        files.append(PickedUpFile(f"附件{count}_{file_name(name)}{ending}", await store.get(case_id, digest)))
    return tuple(files)


async def tell_case(office: Office, case: CaseRow, about: str) -> None:
    """The case enters that it was picked up today; one that is over takes no news any more, and the refusals log has it."""
    act = PickedUp(about=about, served_on=office.now().date())
    signed = Signed(id=picked_up_id(about), agency=case.agency, by=Role.MESSENGER, roles=(Role.MESSENGER,), act=act)
    try:
        await handle_of(office, case.case_id).signal(InformationRequest.news, signed)
    except RPCError as error:
        if error.status is not RPCStatusCode.NOT_FOUND:
            raise
        await refused(office, Role.COUNTER, case.agency, case.case_id, closed())


def not_now(sentence: Words) -> Refusal:
    return Refusal(type="NotNow", sentence=sentence)


async def refused(office: Office, by: str, agency: str, case_id: str | None, why: Refusal) -> Refused:
    """Writes the try to the refusals log, and gives the error to raise."""
    row = RefusalRow(at=office.now(), agency=agency, case_id=case_id, act="picked_up", by=by, refusal=why)
    await office.records.refuse(row)
    return Refused(why)
