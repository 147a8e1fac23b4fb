"""The register of seals (用印登记簿): each use of the seal once, by hand or by the seal service, and nothing else."""

from __future__ import annotations

from datetime import date

from letters.catalogue import CATALOGUE
from letters.facts.seal_register import SealRegisterFacts
from letters.rendering import checked, render
from models.acts import LetterSealed, RecordSeal
from procedure.case import Case
from reports.period import Period
from reports.seal_register import seal_register
from tests.builders import AGENCY, HANDLER, digest
from tests.letters.on_paper import ABSENT, OFFICERS_BY_ID, Step, case_with, march, on_one_line, to_number

MARCH = Period(march(1), march(31))


def sealed(*steps: Step) -> Case:
    """Issued on the 16th, numbered on the 18th; then these steps."""
    return case_with(*to_number([ABSENT]), *steps)


def book(*cases: Case, period: Period = MARCH) -> SealRegisterFacts:
    found = checked(CATALOGUE["seal_register"], seal_register(cases, AGENCY, OFFICERS_BY_ID, period, date(2026, 4, 1)))
    assert isinstance(found, SealRegisterFacts)
    return found


def test_a_seal_set_by_hand_is_told_with_who_approved_and_who_set_it() -> None:
    (row,) = book(sealed(("seal", march(18), RecordSeal(about="issue16", copies=2)))).rows
    assert (row.number, row.letter_number, row.title) == (1, "示政公开复〔2026〕1号", "政府信息不存在告知书")
    assert (row.copies, row.means, row.certificate) == (2, "hand", None)
    assert (row.approved_by, row.sealed_by) == (HANDLER.name, HANDLER.name)
    assert (row.at.day, row.at.time) == (march(18), "10:00")


def test_an_electronic_seal_is_told_once_the_seal_service_has_set_it() -> None:
    asked: Step = ("seal", march(18), RecordSeal(about="issue16", means="electronic"))
    assert book(sealed(asked)).rows == ()
    news = LetterSealed(errand="5 seal", about="seal", sha256=digest("印"), service="示范印章", certificate="7F01")
    (row,) = book(sealed(asked, ("news", march(19), news))).rows
    assert (row.means, row.certificate, row.at.day) == ("electronic", "7F01", march(19))


def test_a_book_holds_the_days_of_its_period_in_the_order_of_their_moments() -> None:
    late = sealed(("seal", march(20), RecordSeal(about="issue16")))
    early = sealed(("seal", march(18), RecordSeal(about="issue16")))
    assert [row.at.day for row in book(late, early).rows] == [march(18), march(20)]
    assert [row.at.day for row in book(late, early, period=Period(march(19), march(20))).rows] == [march(20)]
    assert book(late, early, period=Period(march(21), march(31))).rows == ()


def test_the_seal_on_a_reply_taken_back_stays_in_the_book_beside_the_next() -> None:
    again = to_number([ABSENT], 20)
    case = sealed(
        ("seal", march(18), RecordSeal(about="issue16")), *again, ("seal2", march(23), RecordSeal(about="issue20"))
    )
    assert [row.letter_number for row in book(case).rows] == ["示政公开复〔2026〕1号", "示政公开复〔2026〕2号"]


def test_the_book_can_be_printed_also_without_a_row() -> None:
    full = book(sealed(("seal", march(18), RecordSeal(about="issue16"))))
    assert "示政公开复〔2026〕1号" in on_one_line(render("seal_register", full).text)
    assert render("seal_register", book()).docx
