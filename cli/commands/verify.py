"""ledger verify: every chain, and the register against the ledger (核验台账)."""

from __future__ import annotations

from cli.saying import as_json_line, line, message
from desk.office import Office
from models.base import Words


async def verify_ledger(office: Office, as_json: bool) -> int:
    """Exit code 1 if anything is wrong."""
    findings = await office.records.verify()
    for one in findings:
        if as_json:
            as_json_line(one)
        else:
            place = f"{one.number} {one.seq or ''}".strip()
            line(Words(zh=f"{place}：{one.what.zh}", en=f"{place}: {one.what.en}"))
    cases = len(await office.records.list_cases())
    verdict = Words(zh=f"{len(findings)} 处不符", en=f"{len(findings)} findings")
    message(verdict if findings else Words(zh=f"{cases} 案相符", en=f"{cases} cases, all in order"))
    return 1 if findings else 0
