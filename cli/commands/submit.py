"""submit: requests from a file (登记申请)."""

from __future__ import annotations

import json
from pathlib import Path

from cli.commands.show import awaited, due_words
from cli.saying import as_json_line, line, message
from desk.desk import look_over, submit
from desk.office import Office
from models.application import Application
from models.base import Words
from models.faults import SAID, BadInput, Fault, read
from models.standing import Receipt

CANNOT_READ = Words(zh="文件无法读取（须为 UTF-8 文本）", en="cannot be read (it must be UTF-8 text)")


async def submit_file(office: Office, file: Path, as_json: bool) -> int:
    """Registers every request of the file; if any is at fault, all faults are told and nothing is stored."""
    applications = await read_applications(office, file)
    for application in applications:
        receipt = await submit(office, application)
        if as_json:
            as_json_line(receipt)
        else:
            tell(receipt)
    return 0


async def read_applications(office: Office, file: Path) -> list[Application]:
    """All requests of a file: one object, a list, or JSON lines.

    Raises:
        BadInput: with the faults of every request; where there are several, each place says which one.
    """
    found: list[Application] = []
    faults: list[Fault] = []
    values = values_in(file)
    for count, (where, value) in enumerate(values, 1):
        try:
            application: Application = read(Application, value)
            await look_over(office, application)
            found.append(application)
        except BadInput as bad:
            prefix = f"{where or count}: " if len(values) > 1 else ""
            faults += [Fault(where=prefix + one.where, what=one.what) for one in bad.faults]
    if faults:
        raise BadInput(tuple(faults))
    return found


def values_in(file: Path) -> list[tuple[str, object]]:
    """The JSON values of a file, each with its place."""
    try:
        text = file.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError):
        raise BadInput((Fault(where=str(file), what=CANNOT_READ),)) from None
    try:
        whole = json.loads(text, object_pairs_hook=no_key_twice)
        return [("", one) for one in whole] if isinstance(whole, list) else [("", whole)]
    except json.JSONDecodeError:
        return lines_in(file, text)


def lines_in(file: Path, text: str) -> list[tuple[str, object]]:
    values, faults = [], []
    for number, one in enumerate(text.splitlines(), 1):
        if one.strip():
            try:
                values.append((f"line {number}", json.loads(one, object_pairs_hook=no_key_twice)))
            except json.JSONDecodeError:
                faults.append(Fault(where=f"{file.name} line {number}", what=SAID["json_invalid"]))
    if faults:
        raise BadInput(tuple(faults))
    return values


def no_key_twice(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """An object; a key that stands twice is a fault, since only one of its values could be kept."""
    twice = [key for count, (key, _) in enumerate(pairs) if key in dict(pairs[:count])]
    if twice:
        raise BadInput(tuple(Fault(where=key, what=SAID["duplicate_key"]) for key in twice))
    return dict(pairs)


def tell(receipt: Receipt) -> None:
    """Number, day of receipt and due day, or what is awaited."""
    line(Words(zh=f"登记号 {receipt.number}", en=f"number {receipt.number}"))
    unconfirmed = "" if receipt.receipt_is_confirmed else "（待确认）"
    unconfirmed_en = "" if receipt.receipt_is_confirmed else " (not confirmed yet)"
    line(Words(zh=f"收到日 {receipt.received}{unconfirmed}", en=f"received {receipt.received}{unconfirmed_en}"))
    line(due_words(receipt.due, receipt.provisional))
    message(awaited(receipt.awaited))
