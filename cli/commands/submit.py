"""submit: requests from a file (登记申请)."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from cli.commands.like import tell_like
from cli.commands.show import due_words
from cli.next_steps import tell_next
from cli.refusal_words import tell_refusal
from cli.requests import Found, read_requests
from cli.saying import as_json_line, line, message
from desk.attachments import submit_with_files
from desk.desk import is_known, view
from desk.files import NewFile
from desk.office import NoAnswer, Office, Refused
from models.acts import Register
from models.application import Application
from models.base import Words
from models.standing import Standing
from policy.policy import POLICY
from procedure.intake import day_refusal

MAYBE_IN = Words(
    zh="办公系统未答复，申请可能仍会登记。请先看 list；文件中写明 id 的，再次提交不会重复登记。",
    en="The office did not answer; the request may yet be registered. See list first; one with an id in the file may be sent again and is never doubled.",
)
KNOWN = Words(zh="此编号已登记，返回原案。", en="This id was registered before: this is its case, as it stands now.")


async def submit_file(office: Office, file: Path, as_json: bool) -> int:
    """Registers every request of the file; if any is at fault or refused, nothing is stored.

    Raises:
        BadInput: with all faults of all requests.
        Refused: the only request, for a reason such as the day of its receipt.
    """
    found = await read_requests(office, file)
    if len(found) > 1 and await some_are_refused(office, found):
        return 1
    try:
        for one in found:
            await submit_one(office, one.application, as_json, one.files)
    except NoAnswer:
        message(MAYBE_IN)
        return 1
    return 0


async def submit_one(office: Office, application: Application, as_json: bool, files: Sequence[NewFile] = ()) -> None:
    """Registers a request and tells where it stands; of one that is known, where its case stands now."""
    known = await is_known(office, application)
    receipt = await submit_with_files(office, application, files)
    if known:
        message(KNOWN)
    if as_json:
        as_json_line(receipt)
        return
    standing = await view(office, receipt.number)
    tell(standing)
    await tell_next(office, standing)
    await tell_like(office, receipt.number)


async def some_are_refused(office: Office, found: Sequence[Found]) -> bool:
    """Tells of every request that would be refused, before any is stored. The desk refuses each in due form.

    To submit one that is known stores nothing: it gets its case, or the refusal of other content.
    """
    today, refused = office.now().date(), False
    for where, application, files in found:
        why = day_refusal(Register(application=application), False, today, POLICY)
        if why or await is_known(office, application):
            try:
                await submit_with_files(office, application, files)
            except Refused as refusal:
                refused = True
                tell_refusal(refusal.refusal, where)
    return refused


def tell(standing: Standing) -> None:
    """Number, day of receipt and due day."""
    receipt = standing.receipt
    line(Words(zh=f"登记号 {receipt.number}", en=f"number {receipt.number}"))
    unconfirmed = "" if receipt.receipt_is_confirmed else "（待确认）"
    unconfirmed_en = "" if receipt.receipt_is_confirmed else " (not confirmed yet)"
    line(Words(zh=f"收到日 {receipt.received}{unconfirmed}", en=f"received {receipt.received}{unconfirmed_en}"))
    line(due_words(receipt.due, receipt.provisional))
