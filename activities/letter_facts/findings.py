"""What a reply says of one item (处理决定): its articles and the law's sentence, and what its kind says beside."""

from __future__ import annotations

from collections.abc import Callable

from activities.letter_facts.common import Facts, titles
from law.reply_kinds import citation, citations, ground, sentence
from models.acts import Finding
from models.acts import Passage as Removed
from models.reply_kinds import ReplyKind
from procedure.case import Case
from procedure.documents import documents

Said = Callable[[Case, Finding], Facts]


def found(case: Case, one: Finding) -> Facts:
    """What is said of one item: a ground's own article comes first, then the place of the answer."""
    text = case.text.regime
    said: Facts = {
        "kind": one.kind,
        "item": one.item,
        "citations": citations(one.kind, text)[::-1],
        "sentence": said_of(case, one.kind),
    }
    beside = withheld if one.kind.withholds else BY_KIND.get(one.kind, not_given)
    return {**said, **beside(case, one)}


def said_of(case: Case, kind: ReplyKind) -> object:
    """The law's sentence of this kind: of what is withheld, its ground."""
    why = ground(kind, case.text.regime)
    return why.sentence if why else sentence(kind, case.text.regime)


def given(case: Case, one: Finding) -> Facts:
    """Which documents, in what form and by what way: the way of the request, which the dispatch may change."""
    application = case.registered.act.application
    papers = tuple(paper(case, digest) for digest in one.documents)
    return {"documents": papers, "form": application.form, "delivery": application.delivery}


def paper(case: Case, digest: str) -> Facts:
    """One document; without a title where it is not there any more, so that no letter names it."""
    here = documents(case).get(digest)
    if here is None:
        return {"title": None, "pages": None, "version": 1}
    return here.act.model_dump(include={"title", "pages", "version"})


def given_in_part(case: Case, one: Finding) -> Facts:
    return {
        **given(case, one),
        "grounds": tuple(why(case, kind) for kind in one.grounds),
        "passages": tuple(passage(case, removed) for removed in one.passages),
        "reason": one.reason,
    }


def passage(case: Case, removed: Removed) -> Facts:
    """A passage taken out: of which document, where, and why."""
    (title,) = titles(case, (removed.document,))
    return {"document": title, "place": removed.place, **why(case, removed.ground)}


def why(case: Case, kind: ReplyKind) -> Facts:
    """The ground in the law's words, and its article; that it is no government information stands as a finding does."""
    stated = ground(kind, case.text.regime)
    return {
        "ground": said_of(case, kind),
        "citation": stated.citation if stated else citation(kind, case.text.regime),
    }


def found_public(case: Case, one: Finding) -> Facts:
    return {"where": one.where}


def withheld(case: Case, one: Finding) -> Facts:
    return {"reason": one.reason}


def repeated(case: Case, one: Finding) -> Facts:
    """By which reply it was answered before: its number and day as the finding states them, for that case is another."""
    letter = one.earlier_letter
    earlier = {
        "register_number": one.earlier,
        "letter_number": letter.number if letter else None,
        "replied_on": letter.day if letter else None,
    }
    return {"reason": one.reason, "earlier": earlier}


def not_given(case: Case, one: Finding) -> Facts:
    return {"reason": one.reason, "where": one.where}


BY_KIND: dict[ReplyKind, Said] = {
    ReplyKind.DISCLOSE: given,
    ReplyKind.ALREADY_PUBLIC: found_public,
    ReplyKind.DISCLOSE_IN_PART: given_in_part,
    ReplyKind.REPEAT: repeated,
}
