"""The demonstration agency (示范机关) of a first start, with one officer for each role. All persons are invented."""

from __future__ import annotations

from models.agency import Agency, Officer
from models.roles import Role
from records import Records

DEMO = Agency(
    id="demo",
    name="示范县人民政府办公室",
    address="示范县中心路1号",
    phone="000-00000000",
    reconsideration_body="示范县人民政府",
    court="示范县人民法院",
    letter_prefix="示政",
)
PEOPLE = {
    "zhang.clerk": ("张敏", Role.INTAKE_CLERK),
    "li.handler": ("李强", Role.CASE_HANDLER),
    "wang.unit": ("王芳", Role.HOLDING_UNIT),
    "he.unithead": ("何伟", Role.UNIT_HEAD),
    "chen.secrecy": ("陈静", Role.CONFIDENTIALITY_REVIEWER),
    "liu.legal": ("刘洋", Role.LEGALITY_REVIEWER),
    "zhao.head": ("赵建国", Role.OGI_HEAD),
    "sun.leader": ("孙丽华", Role.LEADER),
    "zhou.supervisor": ("周明", Role.SUPERVISOR),
    "wu.inspector": ("吴刚", Role.INSPECTOR),
    "zheng.admin": ("郑伟", Role.ADMINISTRATOR),
}
OFFICERS = tuple(Officer(id=id_, agency=DEMO.id, name=name, roles=(role,)) for id_, (name, role) in PEOPLE.items())


async def make_demonstration(records: Records) -> tuple[Officer, ...]:
    """Makes the agency where there is none at all, and answers its officers; none where the office has agencies of its own only.

    Safe to repeat: a first start that was interrupted is completed.
    """
    agencies = {one.id for one in await records.agencies()}
    if not agencies:
        await records.add_agency(DEMO)
    elif DEMO.id not in agencies:
        return ()
    known = {one.id for one in await records.officers(DEMO.id)}
    for officer in OFFICERS:
        if officer.id not in known:
            await records.add_officer(officer)
    return await records.officers(DEMO.id)
