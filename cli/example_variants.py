"""Acts of more than one form (多种填法的行为): each form that is open now, with what it states or leaves out."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from cli.example_hints import MOST, NAMED_BY, Data, Example, hint_by_form, officers
from cli.placeholders import EITHER, SOMETHING, number, one_of
from models.agency import Officer
from models.base import Words
from models.standing import AS_ASKED, Opening
from models.weighings import DECISIONS, GROUNDS

People = Sequence[Officer]
Variant = Callable[[Opening, People, Data], Iterator[Example]]


def weighings(opening: Opening, _: People, data: Data) -> Iterator[Example]:
    """Each decision with the ground on which it may be made."""
    for choice in opening.choices:
        decision, ground = choice.split("/")
        what, why = DECISIONS[decision], GROUNDS[ground]
        of = Words(zh=f"{what.zh}（{why.zh}）", en=f"{what.en} ({why.en})")
        yield Example(of, {**data, "decision": decision, "ground": ground})


def consultations(opening: Opening, _: People, data: Data) -> Iterator[Example]:
    """Without documents, or with those that may be enclosed."""
    bare = {**data, "sort": one_of(opening.choices) or data["sort"], "is_organisation": EITHER}
    yield Example(Words(zh="不附材料", en="without documents"), bare)
    if opening.documents:
        enclosed = {**bare, "documents": list(opening.documents)}
        yield Example(Words(zh="附材料（不附的删去）", en="with documents (leave out those not enclosed)"), enclosed)


def corrections(_: Opening, __: People, data: Data) -> Iterator[Example]:
    """Answered here; or passed on to an agency, with the letter to it."""
    yield Example(Words(zh="答复申请人", en="to answer the applicant"), data)
    letter = dict.fromkeys(("passed_to", "address", "contact", "why"), SOMETHING)
    of = Words(zh="转送其他机关，并制作转送函", en="to pass it on, with a letter to that agency")
    yield Example(of, {**data, "result": "passed_on", **letter})


def urgings(_: Opening, __: People, data: Data) -> Iterator[Example]:
    """The entry alone, for a paper written elsewhere; or with the letter in the name of the body that urges."""
    yield Example(Words(zh="督办通知另行制作的", en="the paper is written elsewhere"), data)
    sender = dict.fromkeys(("urged_by", "address", "phone"), SOMETHING)
    yield Example(Words(zh="由系统制作督办通知的", en="the letter is made here"), {**data, **sender})


def fees(opening: Opening, _: People, data: Data) -> Iterator[Example]:
    """By each measure of which there is enough that something is to be paid."""
    names = {"items": Words(zh="按件", en="per item"), "pages": Words(zh="按量", en="per page")}
    for one in opening.fees:
        if one.most is None or one.most > one.free:
            count = number(one.free + 1, one.most or MOST)
            yield Example(names[one.measure], {**data, "measure": one.measure, "count": count})


def orders(_: Opening, __: People, data: Data) -> Iterator[Example]:
    """With a period in working days or in calendar days; of a judgment alone, without one."""
    yield Example(Words(zh="判决未定期限", en="a judgment that states no period"), {**data, "by": "court"})
    for field, of in (
        ("working_days", Words(zh="期限以工作日计", en="a period in working days")),
        ("days", Words(zh="期限以日历日计", en="a period in calendar days")),
    ):
        yield Example(of, {**data, field: hint_by_form("receive_order", field)})


def remedies(_: Opening, __: People, data: Data) -> Iterator[Example]:
    """A reconsideration by its procedure; a suit, whether after one."""
    reconsideration = {**data, "remedy": "reconsideration", "procedure": one_of(("ordinary", "simple"))}
    yield Example(Words(zh="行政复议", en="reconsideration"), reconsideration)
    yield Example(Words(zh="行政诉讼", en="suit"), {**data, "remedy": "suit", "after_reconsideration": EITHER})


def withdrawals(opening: Opening, _: People, data: Data) -> Iterator[Example]:
    """The whole request; where there are several items, one of them."""
    yield Example(Words(zh="撤回全部申请", en="the whole request"), data)
    if len(opening.live_items) > 1:
        yield Example(Words(zh="撤回部分事项", en="some items"), {**data, "items": [one_of(opening.live_items)]})


def splits(opening: Opening, _: People, data: Data) -> Iterator[Example]:
    """One item; ``split`` registers the new case beforehand."""
    yield Example(Words(zh="已另行登记的", en="already registered"), {**data, "items": [one_of(opening.live_items)]})


def hands_over(_: Opening, people: People, data: Data) -> Iterator[Example]:
    """The handler's part, or the holding unit's; each to those who may have it."""
    names = {
        "handler": Words(zh="移交经办", en="the handler's part"),
        "holder": Words(zh="移交承办", en="the unit's part"),
    }
    for part, of in names.items():
        yield Example(of, {**data, "part": part, "to": officers(people, NAMED_BY[part])})


def parties(opening: Opening, _: People, data: Data) -> Iterator[Example]:
    """A person with an identity document, or an organisation with its code; each with what reaches them."""
    there = opening.applicants or 1
    place: Data = {"place": one_of(range(1, there + 1))} if there > 1 else {}
    for of, applicant in ((PERSON, A_PERSON), (ORGANISATION, AN_ORGANISATION)):
        yield Example(of, {**place, **data, "applicant": dict(applicant)})


PERSON, ORGANISATION = Words(zh="自然人", en="a person"), Words(zh="单位", en="an organisation")
ID_TYPES = ("resident_id", "passport", "hk_macao_permit", "taiwan_permit", "officer_card", "other")
ORGANISATIONS = ("business", "research_institution", "public_welfare_organisation", "legal_service", "other")
A_PERSON: Data = {
    "kind": "natural_person",
    "name": SOMETHING,
    "id_type": one_of(ID_TYPES),
    "id_number": SOMETHING,
    "phone": SOMETHING,
}
AN_ORGANISATION: Data = {
    "kind": one_of(ORGANISATIONS),
    "name": SOMETHING,
    "uscc": SOMETHING,
    "legal_representative": SOMETHING,
    "phone": SOMETHING,
}


def leaving(opening: Opening, _: People, data: Data) -> Iterator[Example]:
    """As the applicant asked; where it cannot leave so, by another way."""
    if opening.choices and AS_ASKED not in opening.choices:
        yield Example(
            Words(zh="不能按申请人选择的方式发出", en="not as the applicant asked"),
            {**data, "way": one_of(opening.choices)},
        )


def reviews(opening: Opening, _: People, data: Data) -> Iterator[Example]:
    """Clear or not; not, where it was determined that it may not be disclosed."""
    if opening.bars:
        yield Example(Words(zh="只能填不得公开", en="it can only be found not clear"), {**data, "clear": False})


VARIANTS: dict[str, Variant] = {
    "weigh_opinion": weighings,
    "answer_correction_request": corrections,
    "prepare_consultation": consultations,
    "urge": urgings,
    "propose_fee": fees,
    "receive_order": orders,
    "record_remedy_filed": remedies,
    "withdraw": withdrawals,
    "split_items": splits,
    "hand_over": hands_over,
    "substitute_party": parties,
    "dispatch": leaving,
    "review_document": reviews,
}
"""By the act's name; where there is none open, the act has its one plain form."""


def variants(opening: Opening, people: People, data: Data) -> list[Example]:
    """The forms of an act of several; none, where it has but one plain form."""
    return list(VARIANTS[opening.act](opening, people, data)) if opening.act in VARIANTS else []
