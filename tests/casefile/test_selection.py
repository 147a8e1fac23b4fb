"""What an evidence pack holds (证据材料的选取): what left and what proves it; nothing that was only considered."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from casefile.contents import everything, given, letters_sent, selection_of
from casefile.material import DocumentCopy, LetterCopy
from casefile.parts import Part
from casefile.setting import setter
from models.acts import RecordPosting, ReturnForRedraft
from models.reply_kinds import ReplyKind
from procedure.case import case_of
from tests.builders import AGENCY, CLERK, HANDLER, HEAD, PaperCase, decided, digest, draft, sealing
from tests.casefile.paper_file import material, press
from tests.procedure.after_the_issue import sent_today
from tests.procedure.drafting import PAPER, with_document

PICTURE = digest("收寄凭证照片")


def offered_then_withheld() -> PaperCase:
    """A first draft gives the document, is returned, and the reply that leaves withholds it."""
    case = with_document()
    first = case.does(HANDLER, draft(ReplyKind.DISCLOSE, [PAPER.sha256]))
    case.does(HEAD, ReturnForRedraft(about=first, reason="属过程性信息"))
    second = draft(ReplyKind.WITHHOLD_PROCESS)
    issue = decided(case, ReplyKind.WITHHOLD_PROCESS, case.does(HANDLER, second), second)
    for officer, act in sealing(issue):
        case.does(officer, act)
    sent_today(case)
    return case


def parts_of_the_pack(*letters: LetterCopy) -> list[Part]:
    """The evidence pack of that case, with a picture of its posting."""
    case = offered_then_withheld()
    dispatch = case.lines[-1].entry.signed.id
    posting = RecordPosting(about=dispatch, posted=case.today, tracking_number="XA1", proof="回执", image=PICTURE)
    case.does(CLERK, posting)
    own = replace(
        material(),
        case=case_of(case.lines, case.policy, case.calendar),
        letters=letters,
        documents=(DocumentCopy(PAPER.sha256, ".txt", b"x"), DocumentCopy(PICTURE, ".png", b"y")),
    )
    chosen = selection_of(own, "court")
    return [part for part, mark in everything(own, chosen, setter(press(), AGENCY.name)) if chosen.has(part, mark)]


def letter(key: str, kind: str) -> LetterCopy:
    return LetterCopy(key, kind, kind, date(2026, 3, 20), "", pdf=b"%PDF")


def test_a_document_that_only_a_returned_draft_offered_was_not_given() -> None:
    case = offered_then_withheld()
    assert given(case_of(case.lines, case.policy, case.calendar)) == frozenset()


def test_the_picture_that_proves_the_posting_goes_in_and_the_withheld_document_does_not() -> None:
    names = [part.name for part in parts_of_the_pack()]
    assert "02-送达凭证.png" in names
    assert not [one for one in names if "材料" in one]


def test_only_letters_to_the_applicant_go_in_and_of_replies_those_that_left() -> None:
    case = offered_then_withheld()
    numbered = next(one.entry.seq for one in case.lines if one.entry.signed.act.act == "number_reply")
    letters = (
        letter("1 receipt_slip", "receipt_slip"),
        letter("3 referral_letter", "referral_letter"),
        letter("4 consultation_third_party", "consultation_third_party"),
        letter("2 reply_disclose", "reply_disclose"),
        letter(f"{numbered} reply_withhold_process", "reply_withhold_process"),
    )
    own = replace(material(), case=case_of(case.lines, case.policy, case.calendar), letters=letters)
    assert letters_sent(own) == {"1 receipt_slip", f"{numbered} reply_withhold_process"}
