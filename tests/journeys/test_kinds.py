"""Every kind of finding (处理决定种类) is reached under either text, by whom it is to issue, with its letter and in its row."""

from __future__ import annotations

import pytest

from law.regimes import Regime
from models.clock import Verdict
from models.reply_kinds import KIND_NAMES, ReplyKind
from tests.journeys.driven import Lived
from tests.journeys.kinds import EVERY_KIND, JOURNEYS, name
from tests.journeys.reading import Read, read_by_name
from tests.journeys.routine import HEAD, LEADER

__all__ = ["JOURNEYS"]
DUE = {Regime.OGI_2008: "2010-03-22", Regime.OGI_2019: "2026-03-30"}
A_DAY_LATER = {Regime.OGI_2008: "2010-03-23", Regime.OGI_2019: "2026-03-31"}
"""Where a third party answered on the day after it was asked: one day is set aside."""
REFUSALS = (ReplyKind.DISCLOSE_IN_PART, ReplyKind.EXCESSIVE_WITHOUT_REASON)
BESIDE = {
    ReplyKind.WITHHOLD_THIRD_PARTY: ("consultation_notice", "consultation_third_party"),
    ReplyKind.DOES_NOT_EXIST: ("certificate_of_no_record",),
    ReplyKind.STILL_UNCLEAR: ("supplement_notice",),
    ReplyKind.EXCESSIVE_WITHOUT_REASON: ("justification_request",),
}
"""Letters that some kinds need before the reply."""


def told_by(one: Read, act: str) -> str:
    """Who did this act, and what else its line says; there is one such line."""
    (line,) = (line for line in one.story if line.partition("：")[2].partition("；")[0] == act)
    return line[len("03-01 ") :]


@pytest.mark.parametrize(("kind", "regime"), EVERY_KIND, ids=[name(*one) for one in EVERY_KIND])
async def test_this_kind_is_found_issued_and_told(kind: ReplyKind, regime: Regime, lived: Lived) -> None:
    one = await read_by_name(lived, name(kind, regime))
    due = A_DAY_LATER[regime] if kind is ReplyKind.WITHHOLD_THIRD_PARTY else DUE[regime]
    assert told_by(one, "拟稿") == f"经办人：拟稿；{KIND_NAMES[kind].zh}"
    assert told_by(one, "签发") == f"{LEADER if kind.withholds or kind in REFUSALS else HEAD}：签发"
    assert told_by(one, "发出答复") == f"收件登记人：发出答复；在届满日 {due} 之内"
    assert any("合法性审查" in line for line in one.story) is not kind.discloses
    assert one.letters == ("receipt_slip", *BESIDE.get(kind, ()), f"reply_{kind}")
    assert one.ended == (kind.value, Verdict.ON_TIME, True)
    assert await one.is_sound()


def test_every_kind_is_found_under_some_text() -> None:
    assert {kind for kind, _ in EVERY_KIND} == set(ReplyKind)
    assert [kind for kind, regime in EVERY_KIND if regime is Regime.OGI_2008] == [
        ReplyKind.DISCLOSE,
        ReplyKind.ALREADY_PUBLIC,
        ReplyKind.DISCLOSE_IN_PART,
        ReplyKind.WITHHOLD_STATE_SECRET,
        ReplyKind.WITHHOLD_SECURITY,
        ReplyKind.WITHHOLD_THIRD_PARTY,
        ReplyKind.DOES_NOT_EXIST,
        ReplyKind.OTHER_AGENCY,
        ReplyKind.STILL_UNCLEAR,
        ReplyKind.NO_SPECIAL_NEED,
    ]
