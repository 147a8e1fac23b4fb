"""act: one act of an officer (办理一项行为)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from cli.commands.show import due_words
from cli.days import why_not_on
from cli.example_hints import FORMS
from cli.next_steps import tell_next
from cli.officers import officer_named
from cli.openings import open_to, typed_as
from cli.refusal_words import tell_refusal
from cli.running import tell_faults
from cli.saying import as_json_line, line, message
from cli.typed_acts import read_act
from cli.typing_it import typed
from desk import desk
from desk.deputies import officer_represented
from desk.office import Office
from models.act_names import ACT_NAMES
from models.agency import Officer
from models.base import Words
from models.faults import BadInput
from models.refusals import not_permitted
from models.standing import STAGE_NAMES, Opening, Receipt, Refusal, Standing
from policy.policy import POLICY
from records import RefusalRow


async def do_act(
    office: Office,
    number: str,
    name: str,
    officer_id: str,
    data: str,
    act_id: str | None,
    as_json: bool,
    acting_for: str | None = None,
) -> int:
    officer = await officer_named(office, officer_id)
    stands_for = await officer_represented(office, officer, acting_for) if acting_for else officer
    try:
        deed = read_act(name, data)
    except BadInput as bad:
        return await refused_or_at_fault(office, number, name, stands_for, bad)
    receipt = await desk.act(office, number, deed, officer, act_id=act_id, typed_by="operator", acting_for=acting_for)
    if as_json:
        as_json_line(receipt)
        return 0
    tell(receipt, name)
    standing = await desk.view(office, number)
    await tell_next(office, standing)
    tell_more(standing, stands_for, typed_as(officer, acting_for), office.now().date())
    return 0


async def refused_or_at_fault(office: Office, number: str, name: str, officer: Officer, bad: BadInput) -> int:
    """Tells first that the act is never this officer's, then its faults.

    Raises:
        BadInput: the act may be this officer's, so that only the faults count.
    """
    why = await not_for(office, number, name, officer)
    if why is None:
        raise bad
    tell_refusal(why)
    tell_faults(bad)
    return 1


async def not_for(office: Office, number: str, name: str, officer: Officer) -> Refusal | None:
    """The refusal of an act that is never this officer's to do, however its data are mended; it goes into the log."""
    rows = [row for row in POLICY.permissions if row.act == name]
    ever = tuple(dict.fromkeys(role for row in rows for role in row.roles))
    case = await office.records.case(number)
    if case is None or name not in FORMS or set(ever) & set(officer.roles):
        return None
    why = not_permitted(Opening(act=name, roles=ever, article=rows[0].article))
    row = RefusalRow(at=office.now(), agency=officer.agency, case_id=case.case_id, act=name, by=officer.id, refusal=why)
    await office.records.refuse(row)
    return why


def tell(receipt: Receipt, name: str) -> None:
    done, stage = ACT_NAMES[name], STAGE_NAMES[receipt.stage]
    line(Words(zh=f"台账第 {receipt.seq} 条：{done.zh}", en=f"ledger line {receipt.seq}: {done.en}"))
    line(Words(zh=f"现处：{stage.zh}", en=f"now at: {stage.en}"))
    line(due_words(receipt.due, receipt.provisional))


def tell_more(standing: Standing, officer: Officer, signer: Sequence[str], today: date) -> None:
    """How much else this officer may do, and where to look."""
    if count := len({one.act for one in open_to(standing, officer) if not why_not_on(one, today)}):
        message(Words(zh=f"{officer.id} 现可办理 {count} 种行为：", en=f"{officer.id} may now do {count} acts:"))
        message(f"    {typed('acts', standing.number, *signer)}")
    message(Words(zh="现状与文书：", en="Where it stands, and its letters:"))
    message(f"    {typed('show', standing.number)}")
