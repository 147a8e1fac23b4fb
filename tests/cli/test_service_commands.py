"""Commands of service (送达命令): what the post tells is entered in the cases whose replies they are, all faults named before; codes for the web."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import NamedTuple

import pytest

from adapters.drawn_seal import make_seal
from models.acts import Dispatch, RecordPosting, RecordReturn, RecordService
from models.base import china
from models.reply_kinds import ReplyKind
from rehearsal.throwaway import Rehearsal
from tests.builders import AGENCY, CLERK, HANDLER, act_id
from tests.cli.filling import today
from tests.cli.terminal import Terminal
from tests.workflows.helping import OpenCase, registered, to_seal
from tests.workflows.replying import DAY, sealed
from toolchain.bootstrap_fonts import font_folders

DELIVERED, RETURNED = "EA100000001CN", "EA100000002CN"
HEAD = "tracking_number,state,day"
ARRIVED = date(2026, 3, 23)


class Sent(NamedTuple):
    """Two cases whose replies were posted, and the terminal at their office."""

    delivered: OpenCase
    returned: OpenCase
    terminal: Terminal
    folder: Path

    async def imports(self, *rows: str, head: str = HEAD) -> tuple[int, str, str]:
        file = self.folder / "tracking.csv"
        file.write_text("\n".join([head, *rows]) + "\n", encoding="utf-8-sig")
        ran = await self.terminal.types("tracking", "import", str(file), "--as", CLERK.id)
        return ran.code, ran.out, ran.err


async def posted(office: Rehearsal, tracking_number: str) -> OpenCase:
    case = await registered(office)
    await to_seal(case, ReplyKind.ALREADY_PUBLIC, DAY)
    about = act_id(tracking_number)
    await case.does(CLERK, Dispatch(posted=DAY, proof="挂号信", way="post"), about)
    posting = RecordPosting(about=about, posted=DAY, tracking_number=tracking_number, proof="收寄凭证")
    await case.does(CLERK, posting)
    await case.goes_to(ARRIVED)
    return case


@pytest.fixture
async def sent(office: Rehearsal, own_terminal: Terminal, tmp_path: Path) -> Sent:
    return Sent(await posted(office, DELIVERED), await posted(office, RETURNED), own_terminal, tmp_path)


async def test_each_row_is_entered_once_in_its_case(sent: Sent) -> None:
    rows = (f"{DELIVERED},delivered,{ARRIVED}", f"{RETURNED},returned,{ARRIVED}")
    for _ in range(2):
        code, out, _ = await sent.imports(*rows)
        assert (code, out.count("已办")) == (0, 2)
    service = [line.entry.signed for line in await sent.delivered.lines()]
    back = [line.entry.signed for line in await sent.returned.lines()]
    assert [type(one.act) for one in service].count(RecordService) == 1
    assert [type(one.act) for one in back].count(RecordReturn) == 1
    entered = service[-1].act
    assert isinstance(entered, RecordService)
    assert (entered.about, entered.served_on) == (act_id(DELIVERED), ARRIVED)
    assert DELIVERED in entered.proof
    assert (service[-1].by, service[-1].typed_by) == (CLERK.id, "operator")


async def test_all_faults_are_named_and_nothing_is_entered(sent: Sent) -> None:
    before = len(await sent.delivered.lines())
    code, out, err = await sent.imports("EA999,lost,2026-02-30", f"{DELIVERED},delivered,{ARRIVED}")
    assert (code, out) == (2, "")
    assert {"tracking.csv:2 state", "tracking.csv:2 day"} <= {one.partition("：")[0] for one in err.splitlines()}
    doubled = (f"{DELIVERED},delivered,{ARRIVED}",) * 2
    code, out, err = await sent.imports("EA999,delivered,2026-03-23", *doubled)
    assert (code, out) == (2, "")
    assert [one.partition("：")[0] for one in err.splitlines()] == [
        "tracking.csv:2 tracking_number",
        "tracking.csv:4 tracking_number",
    ]
    code, _, err = await sent.imports("a,b", head="number,state")
    assert (code, "tracking_number,state,day" in err) == (2, True)
    assert len(await sent.delivered.lines()) == before


async def test_another_agencys_items_are_unknown_and_a_missing_file_is_said(sent: Sent) -> None:
    ran = await sent.terminal.types("tracking", "import", str(sent.folder / "none.csv"), "--as", CLERK.id)
    assert (ran.code, ran.out) == (2, "")
    ran = await sent.terminal.types("tracking", "import", "x.csv", "--as", "nobody")
    assert ran.code == 2


async def test_a_reply_is_picked_up_by_its_code_at_the_command_line(
    office: Rehearsal, own_terminal: Terminal, tmp_path: Path
) -> None:
    make_seal(office.office.settings.seal_folder, AGENCY.id, AGENCY.name, font_folders())
    case = await sealed(office, delivery="web")
    await case.does(CLERK, Dispatch(posted=DAY, proof="网上"), act_id("the dispatch"))
    await case.quiet()
    code = (await own_terminal.types("pick-up", "code", case.number, "--as", HANDLER.id)).good()
    assert "30 日内" in code.err
    wrong = await own_terminal.types("pick-up", "take", case.number, "AAAAA-AAAAA", "--out", str(tmp_path))
    assert (wrong.code, wrong.out) == (1, "")
    nowhere = await own_terminal.types("pick-up", "take", case.number, code.out.strip(), "--out", str(tmp_path / "no"))
    assert nowhere.code == 2
    taken = (await own_terminal.types("pick-up", "take", case.number, code.out.strip(), "--out", str(tmp_path))).good()
    (file,) = taken.out.splitlines()
    assert Path(file).read_bytes().startswith(b"%PDF")  # noqa: ASYNC240
    await case.quiet()
    assert (await case.acts())[-1] == "picked_up"
    assert china((await case.lines())[-1].entry.at).isoformat() < today()  # the case lives in its own time
