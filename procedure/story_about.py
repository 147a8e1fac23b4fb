"""What an act in the story is about (所涉对象): a letter or document by its sort, somebody consulted by the mark, a fact by its act; never a name."""

from __future__ import annotations

from collections.abc import Iterator

from law.words.beside import ASKED_ONES
from models.act_names import ACT_NAMES
from models.acts import (
    AddDocument,
    AnAct,
    AskSupplement,
    ChargeFee,
    ConsultCoProducer,
    ConsultOtherAgency,
    ConsultThirdParty,
    CorrectFact,
    DraftReply,
    EmailLetter,
    EndConsultation,
    MailDelivered,
    MailReturned,
    MailSent,
    PrepareConsultation,
    ProposeCorrection,
    RecordDetermination,
    RecordOpinion,
    RecordReceipt,
    ReferForDetermination,
    ReviewDocument,
    ReviewLegality,
    TellThirdParty,
    WeighOpinion,
)
from models.base import Words
from models.ledger import Line
from procedure.case import Case
from procedure.facts_of import act_of, mark_of, prepared_for, signed_act

PAPER = Words(zh="材料", en="document")
DRAFT = Words(zh="答复文稿", en="draft of the reply")
REPLY = Words(zh="答复", en="the reply")
NOT_SUPPLEMENTED = Words(zh="逾期不补正", en="not supplemented in time")
UNPAID = Words(zh="逾期未缴费", en="not paid in time")
LETTERS: dict[type[AnAct], Words] = {
    AskSupplement: Words(zh="补正告知书", en="supplement notice"),
    ChargeFee: Words(zh="收费通知", en="fee notice"),
}
"""Letters of which a receipt is recorded, beside those of consultation."""


def about(case: Case, act: AnAct) -> Iterator[Words]:
    """What or whom one act is about, where its name does not say so."""
    lines = case.lines
    match act:
        case PrepareConsultation():
            yield one_consulted(act)
        case ConsultThirdParty() | ConsultCoProducer() | ConsultOtherAgency():
            yield known_as(act_of(PrepareConsultation, act.about, lines).mark)
        case WeighOpinion():
            yield known_as(mark_of(act.about, lines))
        case TellThirdParty():
            yield known_as(mark_of(act_of(WeighOpinion, act.about, lines).about, lines))
        case RecordOpinion() | EndConsultation():
            yield one_consulted(prepared_for(act.about, lines))
        case RecordReceipt():
            yield letter(case, act.about)
        case EmailLetter():
            yield act_by_name(case, act.about)
        case MailSent() | MailReturned() | MailDelivered():
            yield mailed(case, act.about)
        case ReferForDetermination():
            yield known_as(act.mark)
        case RecordDetermination():
            yield known_as(act_of(ReferForDetermination, act.about, lines).mark)
        case ReviewDocument():
            yield reviewed(case, act.about)
        case ReviewLegality():
            yield from lapsed(signed_act(act.about, lines))
        case ProposeCorrection():
            yield fact(act, case)
        case CorrectFact():
            yield fact(act_of(ProposeCorrection, act.about, lines), case)


def known_as(mark: str) -> Words:
    return Words(zh=f"代号 {mark}", en=f"known as {mark}")


def one_consulted(letter: PrepareConsultation) -> Words:
    sort = ASKED_ONES[letter.sort]
    return Words(zh=f"{sort.zh} {letter.mark}", en=f"{sort.en} {letter.mark}")


def consultation_letter(letter: PrepareConsultation) -> Words:
    whom = one_consulted(letter)
    return Words(zh=f"征求意见书（{whom.zh}）", en=f"letter to {whom.en}")


def letter(case: Case, act_id: str) -> Words:
    """The letter that this act sent."""
    sent = signed_act(act_id, case.lines)
    return LETTERS.get(type(sent)) or consultation_letter(prepared_for(act_id, case.lines))


def mailed(case: Case, act_id: str) -> Words:
    """What left by this act: the reply, or the letter of another act."""
    sent = signed_act(act_id, case.lines)
    return act_by_name(case, sent.about) if isinstance(sent, EmailLetter) else REPLY


def act_by_name(case: Case, act_id: str) -> Words:
    """A letter by what its act is called."""
    name = named(case, act_id)
    return Words(zh=f"“{name.zh}”文书", en=f"the letter of “{name.en}”")


def reviewed(case: Case, digest: str) -> Words:
    """What has this digest: a document, a letter of consultation, or the draft of a reply."""
    return next((words for line in case.lines if (words := words_if(line, digest))), PAPER)


def words_if(line: Line, digest: str) -> Words | None:
    act = line.entry.signed.act
    if not isinstance(act, AddDocument | PrepareConsultation | DraftReply) or act.sha256 != digest:
        return None
    if isinstance(act, PrepareConsultation):
        return consultation_letter(act)
    return DRAFT if isinstance(act, DraftReply) else PAPER


def lapsed(reviewed: AnAct) -> Iterator[Words]:
    """For which lapse nothing is handled any more; a draft says its findings itself."""
    if isinstance(reviewed, AskSupplement | ChargeFee):
        yield NOT_SUPPLEMENTED if isinstance(reviewed, AskSupplement) else UNPAID


def fact(proposal: ProposeCorrection, case: Case) -> Words:
    """Which day is put right, and to what."""
    name, day = named(case, proposal.of), proposal.day
    return Words(zh=f"“{name.zh}”之日改为 {day}", en=f"the day of “{name.en}” becomes {day}")


def named(case: Case, act_id: str) -> Words:
    """What the act of this id is called."""
    return next(ACT_NAMES[one.act.act] for line in case.lines if (one := line.entry.signed).id == act_id)
