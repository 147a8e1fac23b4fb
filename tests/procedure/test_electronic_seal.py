"""The seal service: what it was asked to seal leaves only once it tells that it did; where it fails, the seal is asked for again."""

from __future__ import annotations

from models.acts import Dispatch, RecordSeal, Recount, RemoveSpill, ReturnForRedraft
from models.reply_kinds import ReplyKind
from procedure.flags import WAITS_FOR_THE_SEAL
from procedure.story import story
from tests.builders import CLERK, HANDLER, HEAD, PaperCase, document
from tests.procedure.after_the_issue import awaited, open_for
from tests.procedure.machines import (
    case_by,
    errands,
    seal_failed,
    seal_set,
    seq_of,
    tells,
    to_the_seal_service,
)
from tests.procedure.reading_case import case_in


def dispatch(case: PaperCase) -> Dispatch:
    return Dispatch(posted=case.today, proof="挂号信", way="post")


def issue_of(case: PaperCase, asked: str) -> str:
    about = next(line.entry.signed.act.subject for line in case.lines if line.entry.signed.id == asked)
    assert about
    return about


def test_a_reply_that_waits_for_the_seal_service_says_so_and_neither_leaves_nor_is_sealed_once_more() -> None:
    case = case_by()
    asked = to_the_seal_service(case)
    assert errands(case)[0][0] == "seal"
    assert case.standing.flags == (WAITS_FOR_THE_SEAL,)
    assert not awaited(case) & {"record_seal", "dispatch"}
    assert case.refused(CLERK, RecordSeal(about=issue_of(case, asked))).type == "NotNow"
    assert case.refused(CLERK, dispatch(case)).type == "NotNow"


def test_once_the_seal_service_set_the_seal_the_reply_may_leave() -> None:
    case = case_by()
    asked = to_the_seal_service(case)
    assert tells(case, seal_set(case, asked)) is None
    assert (case.standing.flags, "dispatch" in awaited(case)) == ((), True)
    case.does(CLERK, dispatch(case))


def test_a_seal_that_failed_is_asked_for_again_by_either_means_and_the_first_is_not_tried_any_more() -> None:
    case = case_by()
    asked = to_the_seal_service(case)
    assert tells(case, seal_failed(case, asked)) is None
    assert awaited(case) >= {"record_seal", "recount"}
    assert [one.zh for one in case.standing.flags] == ["电子印章未能加盖：印章服务拒绝用印"]
    case.does(CLERK, RecordSeal(about=issue_of(case, asked), means="hand"))
    assert awaited(case) == {"dispatch"}
    why = tells(case, seal_set(case, asked))
    assert why is not None
    assert why.type == "NotNow"
    case.does(HANDLER, Recount(reason="核对"))
    assert errands(case) == []


def test_a_recount_tries_a_seal_that_failed_again() -> None:
    case = case_by()
    asked = to_the_seal_service(case)
    assert tells(case, seal_failed(case, asked)) is None
    case.does(HANDLER, Recount(reason="印章服务已恢复"))
    assert [one.key for one in case.standing.errands] == [f"{seq_of(case, asked)} seal"]
    assert case.standing.flags == (WAITS_FOR_THE_SEAL,)
    assert tells(case, seal_set(case, asked)) is None
    assert awaited(case) == {"dispatch"}


def test_a_seal_set_on_a_reply_taken_back_meanwhile_is_no_news() -> None:
    case = case_by()
    asked = to_the_seal_service(case, ReplyKind.DISCLOSE)
    case.does(HEAD, RemoveSpill(about=document().sha256, reason="误入"))
    draft = next(line.entry.signed.id for line in case.lines if line.entry.signed.act.act == "draft_reply")
    case.does(HEAD, ReturnForRedraft(about=draft, reason="材料误入"))
    assert tells(case, seal_set(case, asked)) is not None
    assert open_for(case, "record_seal") == []


def test_nobody_but_the_messenger_tells_that_a_seal_was_set() -> None:
    case = case_by()
    asked = to_the_seal_service(case)
    assert case.refused(CLERK, seal_set(case, asked)).type == "NotNow"


def test_a_seal_is_set_once() -> None:
    case = case_by()
    asked = to_the_seal_service(case)
    assert tells(case, seal_set(case, asked)) is None
    assert tells(case, seal_set(case, asked)) is not None


def test_the_story_says_by_which_means_it_was_sealed_and_by_whose_certificate() -> None:
    case = case_by()
    asked = to_the_seal_service(case)
    assert tells(case, seal_set(case, asked).model_copy(update={"certificate": "0A1B"})) is None
    told = [one.words.zh for one in story(case_in(case))]
    assert told[-2:] == ["用印；送电子印章服务", "电子印章已加盖；证书 0A1B"]


def test_a_recount_asks_again_for_a_seal_of_which_nothing_was_heard() -> None:
    case = case_by()
    asked = to_the_seal_service(case)
    (errand,) = case.standing.errands
    case.does(HANDLER, Recount(reason="核对"))
    assert errands(case) == [("seal", errand.what)]
    assert tells(case, seal_set(case, asked)) is None
    case.does(HANDLER, Recount(reason="核对"))
    assert errands(case) == []
