"""Ways through the procedure at the command line (命令行办理流程): each act from the example that ``acts --json`` shows, filled in."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

import pytest

from cli.example_hints import FORMS
from models.agency import Officer
from models.faults import BadInput, read
from models.roles import Role
from tests.builders import CLERK, HANDLER, HEAD, HOLDER, JURIST, LEADER, OFFICERS, REVIEWER, UNIT_HEAD
from tests.cli.filling import day, filled
from tests.cli.terminal import Terminal

SUPERVISOR = OFFICERS[Role.SUPERVISOR]


@dataclass
class Desk:
    """Officers at one case, who know no more than what ``acts --json`` tells them."""

    terminal: Terminal
    number: str
    done: set[str] = field(default_factory=set)

    async def shown(self, officer: Officer, act: str) -> Any:
        """What the case waits for, of all that may be done by this act."""
        words = ("acts", self.number, "--as", officer.id, "--act", act, "--json")
        return (await self.terminal.types(*words)).good().lines[0]

    async def does(self, officer: Officer, act: str, form: int = 0, **chosen: object) -> None:
        example = (await self.shown(officer, act))["examples"][form]
        unfilled_is_refused(act, example)
        data = json.dumps(filled(example, chosen), ensure_ascii=False)
        (await self.terminal.types("act", self.number, act, "--as", officer.id, "--data", data)).good()
        self.done.add(act)


def unfilled_is_refused(act: str, example: dict[str, Any]) -> None:
    """Where something is left to fill in, the example as it stands is no act."""
    if filled(example, {}) != example:
        with pytest.raises(BadInput):
            read(FORMS[act], {**example, "act": act})


async def disclosing(desk: Desk) -> set[str]:
    """From an unconfirmed receipt, by an extension and a returned draft, to the end."""
    await desk.does(CLERK, "confirm_receipt")
    await desk.does(HANDLER, "find_complete")
    await desk.does(HANDLER, "assign")
    await desk.does(HANDLER, "ask_holder")
    await desk.does(HOLDER, "report_search")
    await desk.does(HOLDER, "add_document")
    await desk.does(HOLDER, "propose_ground")
    await desk.does(UNIT_HEAD, "sign_off")
    await desk.does(CLERK, "log_contact")
    await desk.does(REVIEWER, "review_document")
    await desk.does(HANDLER, "request_extension")
    await desk.does(HEAD, "approve_extension")
    await desk.does(HANDLER, "draft_reply", form=2)
    await desk.does(JURIST, "review_legality", lawful=False)
    await desk.does(HEAD, "return_for_redraft")
    await replying(desk)
    await desk.does(CLERK, "record_posting")
    await desk.does(CLERK, "record_service")
    await desk.does(HANDLER, "recount")
    await desk.does(HOLDER, "comment")
    await desk.does(HANDLER, "close")
    await desk.does(HEAD, "reopen")
    return desk.done


async def replying(desk: Desk) -> None:
    """From the first form of a draft to the dispatch, nothing being withheld."""
    await desk.does(HANDLER, "draft_reply")
    await desk.does(REVIEWER, "review_document")  # the letter, which waits for it
    await desk.does(HEAD, "check_draft")
    await desk.does(LEADER, "issue_reply")
    await desk.does(CLERK, "number_reply")
    await desk.does(CLERK, "record_seal")
    await desk.does(CLERK, "dispatch")


async def supplementing(desk: Desk) -> set[str]:
    """A supplement with more time for it, a refused extension, a withdrawal."""
    await desk.does(CLERK, "volunteer_clarification")
    await desk.does(HANDLER, "ask_supplement")
    await desk.does(HANDLER, "prolong_supplement", until=day(20))
    await desk.does(CLERK, "hand_in_supplement")
    await desk.does(HANDLER, "find_complete")
    await desk.does(HANDLER, "request_extension", working_days=20)
    await desk.does(HEAD, "refuse_extension")
    await desk.does(CLERK, "withdraw")
    return desk.done


async def choosing(desk: Desk) -> set[str]:
    """A request that was open when the text changed."""
    await desk.does(HEAD, "choose_regime")
    return desk.done


async def beside(desk: Desk) -> set[str]:
    """What may be done beside the steps."""
    await desk.does(CLERK, "receive_correction_request")
    await desk.does(HANDLER, "answer_correction_request")
    await desk.does(CLERK, "propose_publication")
    await desk.does(HEAD, "decide_publication")
    await desk.does(HANDLER, "propose_correction", day=day(-1))
    await desk.does(HEAD, "correct_fact")
    await desk.does(SUPERVISOR, "urge")
    await desk.does(HANDLER, "answer_urge")
    await desk.does(CLERK, "change_request")
    await desk.does(HANDLER, "suggest_to_unit")
    await desk.does(CLERK, "email_letter")
    await desk.does(HANDLER, "substitute_party")
    return desk.done


async def searching(desk: Desk) -> set[str]:
    """What the unit says where nothing may be given, and a draft that another unit agrees to."""
    await desk.does(HANDLER, "find_complete")
    await desk.does(HANDLER, "assign")
    await desk.does(HANDLER, "hand_over")
    await desk.does(HOLDER, "report_search", found=False)
    await desk.does(HOLDER, "certify_no_record")
    await desk.does(HOLDER, "declare_classified")
    await desk.does(HOLDER, "assess_risk")
    await desk.does(HOLDER, "add_document")
    await desk.does(REVIEWER, "refer_for_determination")
    await desk.does(REVIEWER, "record_determination")
    await desk.does(REVIEWER, "remove_spill")
    await countersigned(desk)
    return desk.done


async def countersigned(desk: Desk) -> None:
    """A draft with the countersignature that its example leaves out."""
    example = (await desk.shown(HANDLER, "draft_reply"))["examples"][0]
    data = json.dumps({**filled(example, {}), "countersign_by": [HOLDER.id]}, ensure_ascii=False)
    (await desk.terminal.types("act", desk.number, "draft_reply", "--as", HANDLER.id, "--data", data)).good()
    await desk.does(REVIEWER, "review_document")
    await desk.does(HEAD, "check_draft")
    await desk.does(HOLDER, "countersign")


async def consulting(desk: Desk) -> set[str]:
    """A third party that is overruled and told, an agency that answers, one of which nothing is awaited any more."""
    await desk.does(HANDLER, "find_complete")
    await desk.does(HOLDER, "add_document")
    await desk.does(REVIEWER, "review_document")
    await desk.does(HANDLER, "prepare_consultation", form=1)
    for sort in ("co_producer", "other_agency"):
        await desk.does(HANDLER, "prepare_consultation", sort=sort)
    for _ in range(3):
        await desk.does(REVIEWER, "review_document")
    await desk.does(CLERK, "consult_third_party")
    await desk.does(CLERK, "record_receipt")
    await desk.does(CLERK, "record_opinion", opinion="objects")
    await desk.does(LEADER, "weigh_opinion")
    await desk.does(CLERK, "tell_third_party")
    await desk.does(CLERK, "consult_co_producer")
    await desk.does(CLERK, "consult_other_agency")
    await desk.does(HANDLER, "end_consultation")
    return desk.done


async def charging(desk: Desk) -> set[str]:
    """A fee that is taken back, and another that is paid."""
    await desk.does(HANDLER, "find_complete")
    await desk.does(HANDLER, "propose_fee")
    await desk.does(LEADER, "charge_fee")
    await desk.does(LEADER, "withdraw_fee_notice")
    await desk.does(HANDLER, "propose_fee")
    await desk.does(LEADER, "charge_fee")
    await desk.does(CLERK, "record_payment")
    return desk.done


async def asking_why(good: Desk, bad: Desk) -> set[str]:
    """Reasons that are good, and some that are not."""
    for desk in (good, bad):
        await desk.does(HANDLER, "find_complete")
        await desk.does(HANDLER, "ask_for_justification")
        await desk.does(CLERK, "record_justification")
    await good.does(LEADER, "set_reasonable_date", until=day(90))
    await bad.does(HEAD, "find_no_good_reason")
    return good.done | bad.done


async def sorting(several: Desk, same: Desk, apart: Desk) -> set[str]:
    """An item that has a case of its own, a double of it, and what is no request at all."""
    await several.does(HANDLER, "note_consistency", numbers=[same.number])
    await several.does(HANDLER, "split_items", items=[2], numbers=[same.number])
    await several.does(HANDLER, "join_duplicate", number=apart.number)
    await apart.does(JURIST, "review_legality")
    await apart.does(HEAD, "set_apart")
    return several.done | apart.done


async def fighting(desk: Desk) -> set[str]:
    """A reply that comes back and is sent again; a reconsideration, and the order that follows it."""
    await desk.does(HANDLER, "find_complete")
    await replying(desk)
    await desk.does(CLERK, "record_return")
    await desk.does(CLERK, "serve_again")
    await desk.does(CLERK, "record_remedy_filed")
    await desk.does(HANDLER, "record_remedy_result")
    await desk.does(CLERK, "receive_order")
    return desk.done
