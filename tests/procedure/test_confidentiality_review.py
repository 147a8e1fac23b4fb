"""Confidentiality review: documents, letters, drafts; referral and determination; what may leave (Art. 17)."""

from __future__ import annotations

from datetime import date

import pytest

from models.acts import (
    Assign,
    ConsultThirdParty,
    DeclareClassified,
    DraftReply,
    FindComplete,
    PrepareConsultation,
    RecordDetermination,
    ReferForDetermination,
    RemoveSpill,
    ReturnForRedraft,
    ReviewDocument,
)
from models.drafts import draft_breach
from models.ledger import Entry, Line
from models.reply_kinds import ReplyKind
from models.roles import Role
from policy.policy import POLICY, Policy
from procedure.case import Case, case_of
from procedure.confidentiality_review import (
    bars,
    cleared,
    cleared_to_enclose,
    draft_is_cleared,
    is_cleared,
    reviews,
    waiting,
)
from procedure.draft_in_hand import live_draft
from tests.builders import FIRST_DAY, HANDLER, HEAD, HOLDER, REVIEWER, PaperCase, digest, document, draft, signed

PAPER = document().sha256
CLEAR = ReviewDocument(about=PAPER, clear=True, reason="不涉密")
NOT_CLEAR = CLEAR.model_copy(update={"clear": False})
WITHHELD = draft(ReplyKind.WITHHOLD_PROCESS)
LETTER = PrepareConsultation(sort="third_party", mark="A", name="某公司", address="某路1号", text="请提出意见")
REFER = ReferForDetermination(about=PAPER, mark="B", authority="保密行政管理部门", posted=FIRST_DAY)
STUB = DeclareClassified(
    own_number="存-1", holder="办公室", level="secret", period="十年", legal_basis="保密事项范围", review_number="审-1"
)
ALL_HANDS = REVIEWER.model_copy(update={"id": "many", "roles": tuple(one for one in Role)})


def handled(policy: Policy = POLICY) -> PaperCase:
    case = PaperCase(policy=policy)
    case.does(HANDLER, FindComplete())
    case.does(HANDLER, Assign(handler=HANDLER.id, holder=HOLDER.id))
    return case


def with_document() -> PaperCase:
    case = handled()
    case.does(HOLDER, document())
    return case


def referred() -> tuple[PaperCase, str]:
    case = with_document()
    case.does(REVIEWER, CLEAR)
    return case, case.does(REVIEWER, REFER)


def determined(*, may: bool) -> PaperCase:
    case, about = referred()
    case.does(REVIEWER, RecordDetermination(about=about, received_on=FIRST_DAY, may_be_disclosed=may, text="确定意见"))
    return case


def read(case: PaperCase) -> Case:
    return case_of(case.lines, case.policy, case.calendar)


def without(rule: str) -> Policy:
    return POLICY.model_copy(update={"office": POLICY.office.model_copy(update={rule: False})})


def test_what_is_not_reviewed_or_not_found_clear_is_not_cleared() -> None:
    case = with_document()
    assert (waiting(read(case)), is_cleared(read(case), PAPER)) == ((PAPER,), False)
    case.does(REVIEWER, NOT_CLEAR)
    assert (waiting(read(case)), is_cleared(read(case), PAPER)) == ((), False)
    case.does(REVIEWER, CLEAR)
    assert (cleared(read(case)), is_cleared(read(case), PAPER)) == ((PAPER,), True)


def test_nothing_unknown_is_ever_cleared() -> None:
    assert not is_cleared(read(with_document()), digest("never handed over"))


def test_what_is_labelled_not_public_may_be_shown_to_those_consulted_but_does_not_leave() -> None:
    case = handled()
    case.does(HOLDER, document().model_copy(update={"label": "not_public"}))
    case.does(REVIEWER, CLEAR)
    assert (cleared(read(case)), cleared_to_enclose(read(case))) == ((), (PAPER,))


def test_a_document_handed_over_again_is_reviewed_again() -> None:
    case = with_document()
    case.does(REVIEWER, CLEAR)
    case.does(HOLDER, document())
    assert (waiting(read(case)), cleared(read(case))) == ((PAPER,), ())


@pytest.mark.parametrize("letter", [LETTER, WITHHELD])
def test_letters_are_reviewed_too_and_not_by_who_wrote_them(letter: PrepareConsultation | DraftReply) -> None:
    case = handled()
    case.does(ALL_HANDS, letter)
    assert waiting(read(case)) == (letter.sha256,)
    review = ReviewDocument(about=letter.sha256, clear=True, reason="不涉密")
    assert case.refused(ALL_HANDS, review).type == "SameEyes"
    case.does(REVIEWER, review)
    assert is_cleared(read(case), letter.sha256)
    assert cleared(read(case)) == ()


def test_who_drafted_a_reply_that_gives_a_document_does_not_review_it() -> None:
    case = with_document()
    case.does(REVIEWER, CLEAR)
    case.does(ALL_HANDS, draft(documents=[PAPER]))
    assert case.refused(ALL_HANDS, NOT_CLEAR).type == "SameEyes"


def test_a_letter_that_left_is_not_reviewed_again_and_its_review_stays_known() -> None:
    case = handled()
    about = case.does(HANDLER, LETTER)
    review = ReviewDocument(about=LETTER.sha256, clear=True, reason="不涉密")
    assert case.refused(HANDLER, ConsultThirdParty(about=about, posted=FIRST_DAY)).type == "NotNow"
    case.does(REVIEWER, review)
    case.does(HANDLER, ConsultThirdParty(about=about, posted=FIRST_DAY))
    assert case.refused(REVIEWER, review).type == "NotNow"
    assert LETTER.sha256 in reviews(read(case))


def test_a_returned_draft_needs_no_review_and_the_same_text_drafted_again_needs_another() -> None:
    case = handled()
    first = case.does(HANDLER, WITHHELD)
    review = ReviewDocument(about=WITHHELD.sha256, clear=True, reason="不涉密")
    case.does(REVIEWER, review)
    case.does(HEAD, ReturnForRedraft(about=first, reason="补充理由"))
    assert (waiting(read(case)), case.refused(REVIEWER, review).type) == ((), "NotNow")
    case.does(HANDLER, WITHHELD)
    assert waiting(read(case)) == (WITHHELD.sha256,)


def test_an_office_may_leave_its_drafts_unreviewed_but_never_letters_of_consultation() -> None:
    case = handled(without("letters_are_reviewed"))
    case.does(HANDLER, LETTER)
    case.does(HANDLER, WITHHELD)
    draft_in_hand = live_draft(read(case))
    assert draft_in_hand is not None
    assert draft_is_cleared(read(case), draft_in_hand)
    assert waiting(read(case)) == (LETTER.sha256,)


def test_a_draft_is_cleared_only_once_its_letter_was_found_clear() -> None:
    case = handled()
    case.does(HANDLER, WITHHELD)
    draft_in_hand = live_draft(read(case))
    assert draft_in_hand is not None
    assert not draft_is_cleared(read(case), draft_in_hand)
    case.does(REVIEWER, ReviewDocument(about=WITHHELD.sha256, clear=True, reason="不涉密"))
    assert draft_is_cleared(read(case), draft_in_hand)


def test_a_document_under_referral_is_not_clear_whatever_was_found_before() -> None:
    case, about = referred()
    assert (cleared(read(case)), waiting(read(case))) == ((), ())
    assert case.refused(REVIEWER, CLEAR).type == "NotNow"
    assert case.refused(REVIEWER, REFER.model_copy(update={"mark": "C"})).type == "NotNow"
    assert about in {one.about for one in case.standing.tasks if one.act == "record_determination"}


def test_a_referral_bars_no_other_document() -> None:
    case, _ = referred()
    case.does(HOLDER, document("文件二"))
    case.does(REVIEWER, CLEAR.model_copy(update={"about": document("文件二").sha256}))
    assert cleared(read(case)) == (document("文件二").sha256,)


def test_a_referral_makes_its_letter_and_takes_a_mark_of_its_own() -> None:
    case = with_document()
    case.does(HANDLER, LETTER)
    assert case.refused(REVIEWER, REFER.model_copy(update={"mark": "A"})).type == "AgainstTheLaw"
    case.does(REVIEWER, REFER)
    assert [one.what for one in case.standing.errands] == ["referral_letter"]
    assert case.refused(HANDLER, LETTER.model_copy(update={"mark": "B"})).type == "AgainstTheLaw"


def test_a_determination_that_allows_is_followed_by_a_review() -> None:
    case = determined(may=True)
    assert (waiting(read(case)), cleared(read(case))) == ((PAPER,), ())
    case.does(REVIEWER, CLEAR)
    assert cleared(read(case)) == (PAPER,)


def test_a_determination_that_forbids_binds_the_review() -> None:
    case = determined(may=False)
    why = case.refused(REVIEWER, CLEAR)
    assert (why.type, "确定" in why.sentence.zh) == ("AgainstTheLaw", True)
    case.does(REVIEWER, NOT_CLEAR)
    assert cleared_to_enclose(read(case)) == ()


def test_a_determination_that_forbids_binds_whatever_a_later_line_says() -> None:
    case = determined(may=False)
    entry = Entry(seq=len(case.lines) + 1, at=case.now, signed=signed(REVIEWER, CLEAR))
    later = case_of([*case.lines, Line(entry=entry, number=case.lines[0].number)], case.policy, case.calendar)
    assert (PAPER in reviews(later), is_cleared(later, PAPER)) == (True, False)


def test_a_determination_binds_the_same_version_handed_over_again() -> None:
    case = determined(may=False)
    case.does(HOLDER, document())
    assert case.refused(REVIEWER, CLEAR).type == "AgainstTheLaw"


def test_what_was_forbidden_may_be_referred_again_and_then_be_cleared() -> None:
    case = determined(may=False)
    about = case.does(REVIEWER, REFER.model_copy(update={"mark": "C"}))
    case.does(REVIEWER, RecordDetermination(about=about, received_on=FIRST_DAY, may_be_disclosed=True, text="解密"))
    case.does(REVIEWER, CLEAR)
    assert cleared(read(case)) == (PAPER,)


def test_a_referral_and_its_answer_come_in_their_order_with_proof_of_an_earlier_day() -> None:
    case = with_document()
    case.goes_to(date(2026, 3, 5))
    assert case.refused(REVIEWER, REFER.model_copy(update={"posted": date(2026, 2, 27)})).type == "AgainstTheLaw"
    sent = REFER.model_copy(update={"posted": date(2026, 3, 4)})
    assert case.refused(REVIEWER, sent).type == "AgainstTheLaw"
    about = case.does(REVIEWER, sent.model_copy(update={"proof": "机要交换单"}))
    answer = RecordDetermination(about=about, received_on=date(2026, 3, 3), may_be_disclosed=True, text="可以公开")
    assert case.refused(REVIEWER, answer).type == "AgainstTheLaw"
    case.does(REVIEWER, answer.model_copy(update={"received_on": date(2026, 3, 5)}))


def test_a_spill_vanishes_from_review_and_its_referral_is_answered_all_the_same() -> None:
    case, about = referred()
    case.does(HEAD, RemoveSpill(about=PAPER, reason="有密级标志"))
    assert (reviews(read(case)), cleared(read(case)), waiting(read(case))) == ({}, (), ())
    case.does(
        REVIEWER, RecordDetermination(about=about, received_on=FIRST_DAY, may_be_disclosed=False, text="属国家秘密")
    )
    assert list(bars(read(case))) == []


@pytest.mark.parametrize("level", ["work_secret", "doubtful"])
def test_a_state_secret_is_barred_without_a_stub_of_one(level: str) -> None:
    case = handled()
    assert [one.kinds for one in bars(read(case))] == [(ReplyKind.WITHHOLD_STATE_SECRET,)]
    case.does(HOLDER, DeclareClassified(**{**STUB.model_dump(), "level": level}))
    assert [one.kinds for one in bars(read(case))] == [(ReplyKind.WITHHOLD_STATE_SECRET,)]
    case.does(HOLDER, STUB)
    assert list(bars(read(case))) == []


@pytest.mark.parametrize(("may", "barred"), [(True, 1), (False, 0)])
def test_a_determination_that_forbids_stands_in_for_a_stub(may: bool, barred: int) -> None:
    assert len(list(bars(read(determined(may=may))))) == barred


def test_an_office_may_do_without_stubs() -> None:
    assert list(bars(read(handled(without("secrets_need_a_stub"))))) == []


def test_each_document_or_letter_that_waits_is_a_task_of_the_reviewer() -> None:
    case = with_document()
    case.does(HANDLER, LETTER)
    tasks = [one for one in case.standing.tasks if one.act == "review_document"]
    assert {one.about for one in tasks} == {PAPER, LETTER.sha256}
    assert {one.roles for one in tasks} == {(Role.CONFIDENTIALITY_REVIEWER,)}
    assert {one.by for one in tasks} == {case.standing.receipt.due}


def test_a_partial_ground_is_barred_like_the_whole_finding() -> None:
    case = with_document()
    case.does(REVIEWER, CLEAR)
    finding = draft(documents=[PAPER]).findings[0]
    part = finding.model_copy(
        update={"kind": ReplyKind.DISCLOSE_IN_PART, "grounds": (ReplyKind.WITHHOLD_STATE_SECRET,)}
    )
    opening = next(one for one in case.standing.open if one.act == "draft_reply")
    limited = opening.model_copy(update={"bars": tuple(bars(read(case)))})
    assert draft_breach(limited, DraftReply(findings=(part,))) is not None
    case.does(HOLDER, STUB)
    free = opening.model_copy(update={"bars": tuple(bars(read(case)))})
    assert draft_breach(free, DraftReply(findings=(part,))) is None


def test_a_document_is_no_letter_and_needs_its_own_review() -> None:
    case = with_document()
    case.does(HANDLER, LETTER.model_copy(update={"documents": ()}))
    case.does(REVIEWER, ReviewDocument(about=LETTER.sha256, clear=True, reason="不涉密"))
    assert waiting(read(case)) == (PAPER,)
