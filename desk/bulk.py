"""Many acts at once (批量办理): each an ordinary act in its own case, with one report; done again, nothing is done twice."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Sequence
from typing import Literal, NamedTuple
from uuid import UUID

from desk import desk
from desk.office import NoAnswer, Office, Refused
from models.acts import HandOver, OfficerAct
from models.agency import Officer
from models.base import Model, Words
from models.faults import BadInput, Fault
from models.standing import Receipt, Refusal
from records import InCharge

NO_ANSWER = Words(
    zh="办公系统未答复，可能仍会记入；重新执行不会重复。",
    en="No answer; it may yet be entered. Done again it is never done twice.",
)


class Deed(NamedTuple):
    """One act of many (批量中的一项): in which case, and under which id. ``where``: its place as it was given."""

    where: str
    number: str
    act: OfficerAct
    id: str


class Outcome(Model):
    """What became of it (办理结果), and why where it was not done."""

    number: str
    act: str
    id: str
    result: Literal["done", "refused", "fault", "no_answer"]
    sentence: Words | None = None
    receipt: Receipt | None = None
    refusal: Refusal | None = None


def id_of(office: Office, officer: Officer, number: str, act: OfficerAct, acting_for: str | None = None) -> str:
    """An act's id made from what it says, so that the same line again is the same act."""
    body = json.dumps(act.model_dump(mode="json"), ensure_ascii=False, sort_keys=True)
    return uuid_from(office, "\n".join(["bulk", officer.id, acting_for or "", number, body]))


def uuid_from(office: Office, text: str) -> str:
    return str(UUID(office.ring.hidden(text)[:32]))


async def look_over(office: Office, deeds: Sequence[Deed], officer: Officer) -> None:
    """Finds all that the office alone can find faulty, before anything is done.

    Raises:
        BadInput: with every fault, each with the place of its deed.
    """
    faults: list[Fault] = []
    for one in deeds:
        try:
            await desk.look_over_act(office, one.number, one.act, officer, one.id)
        except BadInput as bad:
            faults += [Fault(where=f"{one.where} {fault.where}".strip(), what=fault.what) for fault in bad.faults]
    if faults:
        raise BadInput(tuple(faults))


async def do_all(
    office: Office, deeds: Sequence[Deed], officer: Officer, *, typed_by: str | None, acting_for: str | None = None
) -> AsyncIterator[Outcome]:
    """Does one after the other, and tells of each what became of it; one that is refused stops no other."""
    for one in deeds:
        yield await outcome(office, one, officer, typed_by, acting_for)


async def outcome(office: Office, one: Deed, officer: Officer, typed_by: str | None, acting_for: str | None) -> Outcome:
    told = Outcome(number=one.number, act=one.act.act, id=one.id, result="done")
    try:
        receipt = await desk.act(
            office, one.number, one.act, officer, act_id=one.id, typed_by=typed_by, acting_for=acting_for
        )
        return told.model_copy(update={"receipt": receipt})
    except Refused as refused:
        why = refused.refusal
        return told.model_copy(update={"result": "refused", "sentence": why.sentence, "refusal": why})
    except BadInput as bad:
        return told.model_copy(update={"result": "fault", "sentence": in_one(bad)})
    except NoAnswer:
        return told.model_copy(update={"result": "no_answer", "sentence": NO_ANSWER})


def in_one(bad: BadInput) -> Words:
    zh = "；".join(f"{one.where}：{one.what.zh}" for one in bad.faults)
    return Words(zh=zh, en="; ".join(f"{one.where}: {one.what.en}" for one in bad.faults))


def hand_overs(office: Office, cases: Sequence[InCharge], officer: str, to: str, reason: str) -> list[Deed]:
    """A colleague's desk as acts (移交全部在办案件). Their ids tell where each case stood, for it may come back one day."""
    return [
        Deed(
            where=case.number,
            number=case.number,
            act=HandOver(part=part, to=to, reason=reason),
            id=uuid_from(office, "\n".join(["hand over", case.case_id, part, officer, to, str(case.last_seq)])),
        )
        for case, part in cases
    ]
