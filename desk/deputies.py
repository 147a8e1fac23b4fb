"""Deputies at the desk (代理): who may act for whom today, and arranging it."""

from __future__ import annotations

from datetime import date
from uuid import uuid4

from desk.office import Office, refuse
from models.agency import Deputy, Officer
from models.application import Text
from models.base import Words
from models.faults import BadInput, Fault, read
from models.signed import Signed
from models.standing import Refusal

NO_OFFICER = Words(zh="没有这个工作人员；见 officer list", en="no such officer; see officer list")
ANOTHERS = Words(zh="不是本机关的工作人员", en="is not an officer of this agency")
ONESELF = Words(zh="不能代理本人", en="nobody is his own deputy")
BACKWARDS = Words(zh="不得早于起始日", en="must not lie before the first day")
PAST = Words(zh="不得早于今日", en="must not lie before today")
NO_DEPUTY = Words(zh="没有这个代理编号；见 officer deputy list", en="no such deputy; see officer deputy list")


async def officer_represented(office: Office, officer: Officer, acting_for: str) -> Officer:
    """The absent officer whose roles the deputy has.

    Raises:
        BadInput: there is none of this id in the agency, or it is the officer's own.
    """
    absent = await office.records.officer(acting_for)
    why = NO_OFFICER if absent is None else ANOTHERS if absent.agency != officer.agency else None
    if why or absent is None or absent.id == officer.id:
        raise BadInput((Fault(where="--for", what=why or ONESELF),))
    return absent


async def look_over_deputy(office: Office, signed: Signed, case_id: str) -> None:
    """Raises Refused(NotPermitted) if the act is done for an officer whose deputy the signer is not today."""
    if signed.acting_for is None:
        return
    if signed.acting_for not in await office.records.represented_by(signed.by, office.now().date()):
        raise await refuse(office, signed, no_deputy_today(signed.by, signed.acting_for), case_id)


def no_deputy_today(deputy: str, officer: str) -> Refusal:
    return Refusal(
        type="NotPermitted",
        sentence=Words(
            zh=f"{deputy} 今日不是 {officer} 的代理人；见 officer deputy list。",
            en=f"{deputy} is not the deputy of {officer} today; see officer deputy list.",
        ),
    )


async def add_deputy(
    office: Office, officer: str, deputy: str, first: date, last: date, reason: str, by: str
) -> Deputy:
    """Arranges that an officer acts for another of his agency, from today on at the earliest.

    Raises:
        BadInput: with all that is wrong with officers and days.
    """
    absent, stands_in = await office.records.officer(officer), await office.records.officer(deputy)
    faults = [*officer_faults(absent, stands_in), *day_faults(first, last, office.now().date())]
    try:
        why: str = read(Text, reason)
    except BadInput as bad:
        faults += [Fault(where="--reason", what=one.what) for one in bad.faults]
    if faults or absent is None:
        raise BadInput(tuple(faults))
    new = Deputy(
        id=str(uuid4()),
        agency=absent.agency,
        officer=officer,
        deputy=deputy,
        first_day=first,
        last_day=last,
        reason=why,
        added_by=by,
        added_at=office.now(),
    )
    await office.records.add_deputy(new)
    return new


def officer_faults(absent: Officer | None, stands_in: Officer | None) -> list[Fault]:
    faults = [
        Fault(where=where, what=NO_OFFICER)
        for where, one in (("OFFICER", absent), ("DEPUTY", stands_in))
        if one is None
    ]
    if absent and stands_in and absent.agency != stands_in.agency:
        faults.append(Fault(where="DEPUTY", what=ANOTHERS))
    if absent and absent == stands_in:
        faults.append(Fault(where="DEPUTY", what=ONESELF))
    return faults


def day_faults(first: date, last: date, today: date) -> list[Fault]:
    """A deputy is arranged beforehand: what was done without one is not covered afterwards."""
    faults = [Fault(where="--from", what=PAST)] if first < today else []
    return [*faults, Fault(where="--until", what=BACKWARDS)] if last < first else faults


async def end_deputy(office: Office, deputy_id: str, last: date, by: str) -> Deputy:
    """Ends a deputy after that day; what was done until then stands.

    Raises:
        BadInput: there is none of this id, or the day lies before yesterday.
    """
    known = {one.id for one in await office.records.deputies()}
    faults = [] if deputy_id in known else [Fault(where="ID", what=NO_DEPUTY)]
    if (office.now().date() - last).days > 1:
        faults.append(Fault(where="--until", what=PAST))
    if faults:
        raise BadInput(tuple(faults))
    return await office.records.end_deputy(deputy_id, last, by, office.now())
