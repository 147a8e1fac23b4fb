"""What the findings of a reply come to: who issues it, and as what it counts."""

from __future__ import annotations

import pytest

from models.acts import DraftReply
from models.reply_kinds import ReplyKind as K
from procedure.case import case_of
from procedure.outcomes import outcome_kind, reply_does
from tests.builders import PaperCase, finding
from tests.procedure.drafting import of

WITHHOLDS = {kind for kind in K if kind.withholds} | {K.DISCLOSE_IN_PART, K.EXCESSIVE_WITHOUT_REASON}
DISCLOSES = {K.DISCLOSE, K.ALREADY_PUBLIC}


def letter(*kinds: K, principal: K | None = None) -> DraftReply:
    found = (finding(kind, item=number) for number, kind in enumerate(kinds, 1))
    return of(*found, principal=principal, principal_reason="主要事项" if principal else None)


def does(*kinds: K) -> str:
    case = PaperCase()
    return reply_does(case_of(case.lines, case.policy, case.calendar), letter(*kinds))


@pytest.mark.parametrize("kind", K)
def test_each_kind_by_itself_discloses_withholds_or_informs(kind: K) -> None:
    expected = "withholds" if kind in WITHHOLDS else "discloses" if kind in DISCLOSES else "informs"
    assert does(kind) == f"the reply {expected}"


def test_one_refusal_among_the_findings_makes_it_a_refusal() -> None:
    assert does(K.DISCLOSE, K.WITHHOLD_PROCESS) == "the reply withholds"
    assert does(K.DISCLOSE, K.DOES_NOT_EXIST) == "the reply informs"
    assert does(K.DISCLOSE, K.ALREADY_PUBLIC) == "the reply discloses"


@pytest.mark.parametrize(
    ("kinds", "principal", "counts"),
    [
        ((K.DISCLOSE,), None, K.DISCLOSE),
        ((K.WITHHOLD_PROCESS, K.DISCLOSE), None, K.DISCLOSE_IN_PART),
        ((K.ALREADY_PUBLIC, K.WITHHOLD_SECURITY), K.WITHHOLD_SECURITY, K.DISCLOSE_IN_PART),
        ((K.DOES_NOT_EXIST, K.DISCLOSE_IN_PART), None, K.DISCLOSE_IN_PART),
        ((K.DOES_NOT_EXIST, K.DISCLOSE), None, K.DISCLOSE),
        ((K.DOES_NOT_EXIST, K.DISCLOSE), K.DOES_NOT_EXIST, K.DOES_NOT_EXIST),
        ((K.REPEAT, K.WITHHOLD_PROCESS), K.WITHHOLD_PROCESS, K.WITHHOLD_PROCESS),
        ((K.REPEAT, K.REPEAT), None, K.REPEAT),
    ],
)
def test_a_reply_counts_in_part_where_it_gives_and_withholds_else_by_its_principal_finding(
    kinds: tuple[K, ...], principal: K | None, counts: K
) -> None:
    assert outcome_kind(letter(*kinds, principal=principal)) is counts
