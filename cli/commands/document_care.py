"""document scan, verify, purge: what the document store needs from time to time (材料库维护)."""

from __future__ import annotations

from adapters.virus_scan import NotScanned
from cli.saying import as_json_line, line, message
from desk.inspection import flaws
from desk.office import Office
from desk.scanning import Rescanned, scan
from desk.spills import purge
from models.base import Words

AWAY = Words(
    zh="病毒扫描服务连不上或未能扫描；其余材料仍在隔离。",
    en="The virus scanner cannot be reached or could not scan; the rest stays in quarantine.",
)
NOTHING_WAITS = Words(zh="没有隔离的材料。", en="Nothing is in quarantine.")
NOTHING_LEFT = Words(zh="没有应清除的材料。", en="Nothing was left that should be gone.")
ALL_WELL = Words(zh="材料库完好。", en="Every paper is there and whole.")
FLAWS = {"missing": Words(zh="缺失", en="missing"), "damaged": Words(zh="损坏", en="damaged")}
WHYS = {
    "spill": Words(zh="失泄密移除", en="spill"),
    "never_registered": Words(zh="未登记的申请的附件", en="files of a request that was never registered"),
    "destroyed": Words(zh="已销毁案件", en="destroyed case"),
}


async def scan_quarantine(office: Office, as_json: bool) -> int:
    """Exit 1 where something stays in quarantine, had a virus, or is missing or damaged."""
    code, told = 0, False
    try:
        async for one in scan(office):
            told = True
            code = 1 if one.found or one.flaw else code
            tell_scanned(one, as_json)
    except NotScanned:
        message(AWAY)
        return 1
    if not told:
        message(NOTHING_WAITS)
    return code


def tell_scanned(one: Rescanned, as_json: bool) -> None:
    if as_json:
        as_json_line({"number": one.number, "sha256": one.row.sha256, "virus": one.found, "flaw": one.flaw})
        return
    what = Words(zh="可用", en="good")
    if one.flaw:
        what = Words(zh=f"{FLAWS[one.flaw].zh}，未扫描", en=f"{FLAWS[one.flaw].en}, not scanned")
    if one.found:
        what = Words(zh=f"有病毒（{one.found}），已删除", en=f"virus {one.found}, deleted")
    which = f"{one.number or '—'} {one.row.sha256}"
    line(Words(zh=f"{which} {what.zh}", en=f"{which} {what.en}"))


async def verify_store(office: Office, as_json: bool) -> int:
    """Exit 1 where a paper is missing or damaged."""
    code = 0
    async for one in flaws(office):
        code = 1
        if as_json:
            as_json_line(one._asdict())
        else:
            why = FLAWS[one.why]
            line(Words(zh=f"{one.number} {one.sha256} {why.zh}", en=f"{one.number} {one.sha256} {why.en}"))
    if not code:
        message(ALL_WELL)
    return code


async def purge_store(office: Office, as_json: bool) -> int:
    """Tells of each thing that was taken away."""
    done = await purge(office)
    for one in done:
        if as_json:
            as_json_line(one._asdict())
        else:
            what = " ".join(part for part in (one.number, one.sha256) if part)
            line(Words(zh=f"{WHYS[one.why].zh} {what}".rstrip(), en=f"{WHYS[one.why].en} {what}".rstrip()))
    if not done:
        message(NOTHING_LEFT)
    return 0
