"""What replies say (答复文书): of this round's draft, item by item, with number, order and remedies."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from activities.letter_facts.common import Facts, cause, later, titles
from law.remedies import remedies, sentence
from law.reply_kinds import citation, ground
from law.reply_kinds import sentence as said_of
from models.acts import Finding, NumberReply, ReceiveOrder
from models.agency import Agency
from models.base import Words
from models.reply_kinds import ReplyKind
from procedure.case import Case
from procedure.draft_in_hand import live_draft


def reply(case: Case, agency: Agency) -> Facts:
    """What every reply says. It bears the day of its issue (成文日期), on whatever day it was numbered."""
    return {
        **later(case, agency),
        "signed_on": case.issued.day if case.issued else None,
        "letter_number": cause(case, NumberReply).act.number,
        "order": order(case),
        "findings": tuple(found(case, one) for one in findings(case)),
        "remedies": told_remedies(case, agency),
    }


def disclosing_reply(case: Case, agency: Agency) -> Facts:
    return reply(case, agency)


def composed_reply(case: Case, agency: Agency) -> Facts:
    return reply(case, agency)


def withholding_reply(case: Case, agency: Agency) -> Facts:
    return {**reply(case, agency), "legal_basis": citation(next(findings(case)).kind, case.text.regime)}


def order(case: Case) -> Facts | None:
    """The order that this round obeys; None: it is the first."""
    ordered = case.last(ReceiveOrder)
    return ordered.act.model_dump(include={"ordered_by", "file_number", "received_on"}) if ordered else None


def findings(case: Case) -> Iterator[Finding]:
    """The findings of the issued draft, item by item."""
    draft = live_draft(case)
    yield from sorted(draft.act.findings if draft else (), key=lambda one: one.item)


def found(case: Case, one: Finding) -> Facts:
    """What is said of one item: what every finding says, and what its kind says beside."""
    said: Facts = {"kind": one.kind, "item": one.item, "citation": citation(one.kind, case.text.regime)}
    if one.kind.withholds:
        return {**said, **withheld(case, one)}
    return {**said, **BY_KIND.get(one.kind, not_given)(case, one)}


def given(case: Case, one: Finding) -> Facts:
    application = case.registered.act.application
    return {
        "documents": titles(case, one.documents),
        "form": application.form,
        "delivery": application.delivery,
    }


def found_public(case: Case, one: Finding) -> Facts:
    return {"where": one.where}


def given_in_part(case: Case, one: Finding) -> Facts:
    rest = {"grounds": tuple(why(case, kind) for kind in one.grounds), "reason": one.reason}
    return {**given(case, one), "sentence": said_of(one.kind, case.text.regime), **rest}


def withheld(case: Case, one: Finding) -> Facts:
    return {**why(case, one.kind), "reason": one.reason}


def why(case: Case, kind: ReplyKind) -> Facts:
    """The ground in the law's words, and its article; that it is no government information stands as a finding does."""
    text = case.text.regime
    found = ground(kind, text)
    return {
        "ground": found.sentence if found else said_of(kind, text),
        "citation": found.citation if found else citation(kind, text),
    }


def not_given(case: Case, one: Finding) -> Facts:
    said = said_of(one.kind, case.text.regime)
    return {"sentence": said, "reason": one.reason, "where": one.where, "earlier": one.earlier}


def told_remedies(case: Case, agency: Agency) -> Words | None:
    """What is told of the remedies, as they are on the day of issue; None: nothing is issued."""
    if case.issued is None:
        return None
    kinds, legal = [one.kind for one in findings(case)], case.policy.legal
    open_to_him = remedies(kinds, case.issued.day, legal.reconsideration_first_for, legal.suit_told_where_declined)
    return sentence(open_to_him, agency.reconsideration_body, agency.court)


BY_KIND: dict[ReplyKind, Callable[[Case, Finding], Facts]] = {
    ReplyKind.DISCLOSE: given,
    ReplyKind.ALREADY_PUBLIC: found_public,
    ReplyKind.DISCLOSE_IN_PART: given_in_part,
}
