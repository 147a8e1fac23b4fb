"""Acts typed with their data (录入行为), for tests that need a case further on."""

from __future__ import annotations

import json
from uuid import uuid4

from models.agency import Officer
from models.reply_kinds import ReplyKind
from tests.builders import CLERK, HANDLER, HEAD, REVIEWER, draft
from tests.cli.filling import today
from tests.cli.terminal import Ran, Terminal


async def types_act(terminal: Terminal, number: str, officer: Officer, act: str, **data: object) -> Ran:
    """Does an act at the command line, which must be taken."""
    return await types_data(terminal, number, officer, act, data)


async def types_data(
    terminal: Terminal, number: str, officer: Officer, act: str, data: dict[str, object], *more: str
) -> Ran:
    text = json.dumps(data, ensure_ascii=False)
    return (await terminal.types("act", number, act, "--as", officer.id, "--data", text, *more)).good()


async def replied(terminal: Terminal, number: str) -> None:
    """From registered to dispatched today, by what is already public."""
    reply, about, issue = draft(ReplyKind.ALREADY_PUBLIC), str(uuid4()), str(uuid4())
    findings = reply.model_dump(mode="json", exclude={"act"})
    await types_act(terminal, number, HANDLER, "find_complete")
    await types_data(terminal, number, HANDLER, "draft_reply", findings, "--id", about)
    await types_act(terminal, number, REVIEWER, "review_document", about=reply.sha256, clear=True, reason="不涉密")
    await types_act(terminal, number, HEAD, "check_draft", about=about)
    await types_data(terminal, number, HEAD, "issue_reply", {"about": about}, "--id", issue)
    await types_data(terminal, number, CLERK, "number_reply", {"about": issue})
    await types_act(terminal, number, CLERK, "record_seal", about=issue)
    await types_act(terminal, number, CLERK, "dispatch", posted=today(), proof="当面签收")
