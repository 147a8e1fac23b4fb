"""Like requests are found by their words, in the same agency, however many others there are."""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.acts import ChangeRequest, Comment, Dispatch, SplitItems, SubstituteParty
from models.application import Applicant
from models.likeness import fewest_shared, grams_of, percent_alike, words_of
from models.standing import Stage
from records import LikeCase, Records
from tests.builders import digest
from tests.records.asking import SCHOOL, WATER, WATER_TOO, asks, enters, item, person, registered, signed_line
from tests.records.builders import agency


@pytest.fixture
async def keyed(url: str) -> AsyncIterator[Records]:
    """A register that knows applicants again."""
    opened = Records.open(url, lambda text: digest(f"key {text}"))
    await opened.add_agency(agency())
    yield opened
    await opened.close()


async def like(records: Records, case_id: str = "demo/1") -> list[tuple[str, int]]:
    return [(one.number, one.percent) for one in await records.like(case_id, 70)]


async def test_the_same_words_are_like_in_full_whatever_their_width_case_and_punctuation(keyed: Records) -> None:
    await registered(keyed, "demo/1", asks("关于 ABC 项目（一期）的批复"))
    same = await registered(keyed, "demo/2", asks("关于ａｂｃ项目:一期,的批复"))
    assert await like(keyed) == [(same, 100)]


async def test_like_words_in_another_order_are_found_and_others_are_not(keyed: Records) -> None:
    await registered(keyed, "demo/1", asks(WATER))
    too = await registered(keyed, "demo/2", asks(WATER_TOO))
    await registered(keyed, "demo/3", asks(SCHOOL))
    assert await like(keyed) == [(too, 77)]
    assert [one.number for one in await keyed.like("demo/1", 78)] == []


async def test_each_item_is_compared_with_each(keyed: Records) -> None:
    number = await registered(keyed, "demo/1", asks(SCHOOL, WATER))
    await registered(keyed, "demo/2", asks(WATER))
    (one,) = await keyed.like("demo/2", 70)
    assert (one.item, one.number, one.like_item) == (1, number, 2)
    assert [one.item for one in await keyed.like("demo/1", 70)] == [2]


async def test_another_agencys_cases_are_never_shown(keyed: Records) -> None:
    await keyed.add_agency(agency("other"))
    await registered(keyed, "demo/1", asks(WATER))
    await registered(keyed, "other/1", asks(WATER, agency="other"), "other")
    assert await like(keyed) == []


async def test_the_same_applicant_is_known_again_and_an_earlier_reply_is_told(keyed: Records) -> None:
    first = await registered(keyed, "demo/1", asks(WATER, by=(1,)))
    sent = Dispatch(posted=date(2026, 3, 2), proof="签收")
    await enters(keyed, "demo/1", first, 2, sent, stage=Stage.SERVICE, outcome="disclose")
    other = await registered(keyed, "demo/2", asks(WATER, by=(2,)))
    await registered(keyed, "demo/3", asks(WATER, by=(3, 1)))
    found = {one.number: one for one in await keyed.like("demo/3", 70)}
    assert found[first] == LikeCase(
        item=1,
        number=first,
        like_item=1,
        percent=100,
        same_applicant=True,
        received=date(2026, 3, 2),
        stage=Stage.SERVICE,
        outcome="disclose",
        answered=True,
    )
    assert (found[other].same_applicant, found[other].answered) == (False, False)


async def test_what_changes_later_is_followed(keyed: Records) -> None:
    first = await registered(keyed, "demo/1", asks(SCHOOL, SCHOOL, by=(1,)))
    second = await registered(keyed, "demo/2", asks(WATER, by=(2,)))
    change = ChangeRequest(received_on=date(2026, 3, 2), item=2, to=item(WATER), text="来信变更")
    await enters(keyed, "demo/1", first, 2, change)
    assert await like(keyed, "demo/2") == [(first, 100)]
    heir = SubstituteParty(applicant=Applicant.model_validate(person(2)), reason="继承", proof="公证书")
    await enters(keyed, "demo/1", first, 3, heir)
    assert [one.same_applicant for one in await keyed.like("demo/2", 70)] == [True]
    await enters(keyed, "demo/1", first, 4, SplitItems(items=(2,), numbers=(second,)))
    assert await like(keyed, "demo/2") == []


async def test_a_line_that_is_not_committed_leaves_nothing(keyed: Records) -> None:
    await registered(keyed, "demo/1", asks(WATER))
    with pytest.raises(RuntimeError):
        async with keyed.transaction("demo/2") as tx:
            await tx.add(signed_line(1, await tx.allot("demo", 2026, "two"), asks(WATER)))
            raise RuntimeError
    assert await like(keyed) == []


async def test_no_identity_lies_bare_in_the_tables_of_likeness(keyed: Records, url: str) -> None:
    await registered(keyed, "demo/1", asks(WATER))
    with closing(sqlite3.connect(url.partition(":///")[2])) as database:
        rows = database.execute("SELECT applicant FROM asked_by").fetchall()
    assert rows == [(digest("key applicant\npassport e1"),)]


async def test_without_the_key_words_are_compared_and_nobody_is_known_again(records: Records) -> None:
    await registered(records, "demo/1", asks(WATER))
    await registered(records, "demo/2", asks(WATER))
    assert [one.same_applicant for one in await records.like("demo/1", 70)] == [False]


async def test_cases_of_an_earlier_release_are_made_findable_once_a_key_is_there(
    keyed: Records, records: Records
) -> None:
    first = await registered(records, "demo/1", asks(WATER))
    await registered(keyed, "demo/2", asks(WATER))
    assert [one.same_applicant for one in await keyed.like("demo/2", 70)] == [False]
    for _ in range(2):
        await keyed.keep_likeness_of_old()
    assert [(one.number, one.same_applicant) for one in await keyed.like("demo/2", 70)] == [(first, True)]


async def test_a_case_that_says_nothing_of_what_is_asked_has_no_like(records: Records) -> None:
    number = await registered(records, "demo/1", asks(WATER))
    await enters(records, "demo/1", number, 2, Comment(text=WATER))
    assert await like(records) == []


WORDS = st.text(alphabet="甲乙丙丁戊己", min_size=1, max_size=12)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(texts=st.lists(WORDS, min_size=2, max_size=6), least=st.integers(min_value=1, max_value=100))
async def test_the_search_finds_exactly_what_comparing_each_with_each_finds(
    records: Records, texts: list[str], least: int
) -> None:
    at = len(await records.list_cases())
    numbers = [await registered(records, f"demo/{at + one}", asks(text)) for one, text in enumerate(texts)]
    mine = set(grams_of(words_of(item(texts[0]))))
    expected = {}
    for number, text in zip(numbers[1:], texts[1:], strict=True):
        other = set(grams_of(words_of(item(text))))
        percent = percent_alike(len(mine & other), len(mine), len(other))
        if percent >= least:
            expected[number] = percent
    found = {one.number: one.percent for one in await records.like(f"demo/{at}", least)}
    assert {number: found.get(number) for number in numbers[1:]} == {
        number: expected.get(number) for number in numbers[1:]
    }


@given(one=st.integers(1, 60), other=st.integers(1, 60), least=st.integers(1, 100))
def test_no_pair_so_like_shares_fewer_grams_than_the_fewest(one: int, other: int, least: int) -> None:
    shared = [number for number in range(min(one, other) + 1) if percent_alike(number, one, other) >= least]
    assert not shared or min(shared) >= fewest_shared(one, least)


def test_of_a_long_text_two_hundred_pairs_are_kept_the_same_ones_in_a_like_text() -> None:
    long = "".join(chr(0x4E00 + number) for number in range(1500))
    one, other = grams_of(words_of(item(long))), grams_of(words_of(item(long[:1490])))
    assert len(one) == len(other) == 200
    assert len(set(one) & set(other)) > 190
