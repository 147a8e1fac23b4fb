"""What replies say (答复文书): of this round's draft, item by item, with number, order and remedies."""

from __future__ import annotations

from collections.abc import Iterator

from activities.letter_facts.common import Facts, cause, later
from activities.letter_facts.findings import found
from law.remedies import remedies, sentence
from models.acts import Finding, NumberReply, ReceiveOrder
from models.agency import Agency
from models.base import Words
from procedure.case import Case
from procedure.draft_in_hand import live_draft


def reply(case: Case, agency: Agency) -> Facts:
    """What every reply says. It bears the day of its issue (成文日期), on whatever day it was numbered."""
    assert cause(case, NumberReply)
    return {
        **later(case, agency),
        "signed_on": case.issued.day if case.issued else None,
        "regime": case.text.regime,
        "order": order(case),
        "findings": tuple(found(case, one) for one in findings(case)),
        "remedies": told_remedies(case, agency),
    }


def order(case: Case) -> Facts | None:
    """The order that this round obeys; None: it is the first."""
    ordered = case.last(ReceiveOrder)
    return ordered.act.model_dump(include={"by", "ordered_by", "file_number", "received_on"}) if ordered else None


def findings(case: Case) -> Iterator[Finding]:
    """The findings of the issued draft, item by item."""
    draft = live_draft(case)
    yield from sorted(draft.act.findings if draft else (), key=lambda one: one.item)


def told_remedies(case: Case, agency: Agency) -> Words | None:
    """What is told of the remedies, as they are on the day of issue; None: nothing is issued."""
    if case.issued is None:
        return None
    drafted, legal = list(findings(case)), case.policy.legal
    open_to_him = remedies(
        [one.kind for one in drafted],
        case.issued.day,
        legal.reconsideration_first_for,
        legal.suit_told_where_declined,
        grounds={ground for one in drafted for ground in one.grounds},
    )
    return sentence(open_to_him, agency.reconsideration_body, agency.court)
