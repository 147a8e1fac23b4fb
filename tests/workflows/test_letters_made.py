"""Letters as the messenger makes them (制作文书): Word and PDF kept by digest, by the agency's own template or not at all, sealed as they were made."""

from __future__ import annotations

import io
from dataclasses import dataclass
from hashlib import sha256

import docx

from activities.ports import Outside
from letters.press import CharacterMissing
from letters.rendering import Rendered, house_template
from models.acts import LetterSealed, Recount
from models.base import Language
from rehearsal.throwaway import Rehearsal
from tests.builders import HANDLER
from tests.outside import Seals, outside_of
from tests.workflows.helping import OpenCase, registered
from tests.workflows.offices import on_a_queue_of_its_own, worker_on
from tests.workflows.replying import sealed
from tests.workflows.test_errands import failures

SEALED = b"% sealed\n"


@dataclass
class Templates:
    """The agency's own template of its receipt slip."""

    own: bytes | None

    def template(self, agency: str, kind: str, language: Language) -> bytes | None:
        assert agency == "demo"
        return self.own if kind == "receipt_slip" else None


async def slip(case: OpenCase, outside: Outside) -> tuple[str, bytes, bytes]:
    """The text of the receipt slip, its Word file and its PDF, as they lie in the store."""
    case_id = await case.case_id()
    letter = await case.office.office.records.letter(case_id, "1 receipt_slip")
    assert letter
    store = outside.store
    return letter.text, await store.get(case_id, letter.docx_sha256), await store.get(case_id, letter.pdf_sha256)


async def test_word_and_pdf_lie_in_the_store_under_their_digests(station: Rehearsal) -> None:
    office = on_a_queue_of_its_own(station)
    outside = outside_of(office)
    async with worker_on(office, outside=outside):
        case = await registered(office)
    text, word, pdf = await slip(case, outside)
    assert case.number in text
    assert (word[:2], pdf[:4]) == (b"PK", b"%PDF")


async def test_an_own_template_is_used_and_one_that_fails_is_a_task_and_not_passed_over(station: Rehearsal) -> None:
    office = on_a_queue_of_its_own(station)
    templates = Templates(b"no Word file")
    outside = outside_of(office, templates=templates)
    async with worker_on(office, outside=outside):
        case = await registered(office)
        assert [why.split()[0] for _, why in await failures(case)] == ["TemplateFails"]
        assert await office.office.records.letters(await case.case_id()) == ()
        templates.own = house_template("supplement_notice", "zh")  # names facts that a slip does not have
        await case.does(HANDLER, Recount(reason="换了模板"))
        await case.quiet()
        assert "paragraph[" in (await failures(case))[1][1]
        templates.own = house_template("receipt_slip", "zh")
        await case.does(HANDLER, Recount(reason="又换了模板"))
        await case.quiet()
    assert case.number in (await slip(case, outside))[0]


def with_paragraph(template: bytes, words: str) -> bytes:
    document = docx.Document(io.BytesIO(template))
    document.add_paragraph(words)
    document.save(made := io.BytesIO())
    return made.getvalue()


async def test_a_template_that_was_put_in_place_unchecked_is_checked_before_its_first_use(station: Rehearsal) -> None:
    office = on_a_queue_of_its_own(station)
    own = with_paragraph(house_template("receipt_slip", "zh"), "{{ '甲' * 3 }}")
    async with worker_on(office, outside=outside_of(office, templates=Templates(own))):
        case = await registered(office)
        ((errand, why),) = await failures(case)
    assert (errand, why.startswith("TemplateFails paragraph["), "不能运算" in why) == ("1 receipt_slip", True, True)
    assert await office.office.records.letters(await case.case_id()) == ()


class NoFont:
    """A press without a font for any character."""

    def pdf(self, letter: Rendered, seal: bytes | None = None) -> bytes:
        raise CharacterMissing(letter.kind, "王")


async def test_a_letter_that_cannot_be_printed_is_a_task(station: Rehearsal) -> None:
    office = on_a_queue_of_its_own(station)
    async with worker_on(office, outside=outside_of(office, press=NoFont())):
        case = await registered(office)
        assert await failures(case) == [("1 receipt_slip", "FactMissing font")]


async def test_what_is_sealed_is_the_letter_that_was_made(station: Rehearsal) -> None:
    office = on_a_queue_of_its_own(station)
    outside = outside_of(office, seals=Seals())
    async with worker_on(office, outside=outside):
        case = await sealed(office)
    case_id = await case.case_id()
    news = [act for line in await case.lines() if isinstance(act := line.entry.signed.act, LetterSealed)]
    (letter,) = [one for one in await office.office.records.letters(case_id) if one.sealed_sha256]
    assert [one.sha256 for one in news] == [letter.sealed_sha256]
    content = await outside.store.get(case_id, news[0].sha256)
    assert content.endswith(SEALED)
    assert sha256(content.removesuffix(SEALED)).hexdigest() == letter.pdf_sha256
