"""What the inner papers of one case say (内部表单): the handling sheet 文件处理单 and the approval sheet 呈批单."""

from __future__ import annotations

from collections.abc import Iterator

from activities.letter_facts.common import Facts, addressees, of_all, period, to_applicant
from activities.letter_facts.opinions import OPINIONS
from activities.letter_facts.put_up import put_up
from letters.facts.moments import moment
from models.acts import AnAct, AskHolder, Assign, Comment, HandOver, SignOff
from models.agency import Agency
from models.ledger import Line
from procedure.case import Case
from procedure.seals import numbered
from procedure.signers import Officers, name_of, role_of
from procedure.task_making import handler, holder

READ = (Assign, HandOver, SignOff, Comment)
"""Acts by which somebody shows that he has seen the case, in the order in which a handling sheet goes round (阅办)."""


def handling_sheet(case: Case, agency: Agency, officers: Officers) -> Facts:
    """What came in, how it is to be handled, by whom, and who has seen it so far."""
    application, asked, named = case.registered.act.application, case.last(AskHolder), (handler(case), holder(case))
    charged = [name_of(officers, one) if one else None for one in named]
    return {
        **to_applicant(case, agency),
        "signed_on": case.today,
        "incoming_number": application.incoming_number,
        "channel": application.arrival.channel,
        "proposal": asked.act.question if asked else None,
        "handler": charged[0],
        "holder": charged[1],
        "period": period(case),
        "readings": tuple(readings(case, officers)),
    }


def readings(case: Case, officers: Officers) -> Iterator[Facts]:
    for line in case.lines:
        act = line.entry.signed.act
        if isinstance(act, READ):
            yield {**who_and_when(case, line, officers), "remark": remark(act)}


def remark(act: AnAct) -> str | None:
    """What was said beside seeing it; None: nothing."""
    said: str | None = next((getattr(act, one) for one in ("opinion", "reason", "text") if hasattr(act, one)), None)
    return said


def approval_sheet(case: Case, agency: Agency, officers: Officers) -> Facts:
    """What is put up for approval, and every opinion of this round in the order in which it was given.

    ``proposals`` is empty where nothing was put up yet: then there is no such sheet.
    """
    subject, by, proposals = put_up(case)
    number = numbered(case)
    return {
        **of_all(case, agency),
        "signed_on": case.today,
        "subject": subject,
        "addressees": addressees(case),
        "received_on": case.receipt.day,
        "period": period(case),
        "drafted_by": name_of(officers, by) if by else None,
        "reply_number": number.letter_number if number else None,
        "proposals": proposals,
        "opinions": tuple(opinions(case, officers)),
    }


def opinions(case: Case, officers: Officers) -> Iterator[Facts]:
    for line in case.lines[case.round_began :]:
        act = line.entry.signed.act
        if say := OPINIONS.get(type(act)):
            decision, opinion = say(act)
            absent = line.entry.signed.acting_for
            yield {
                **who_and_when(case, line, officers),
                "act": act.act,
                "acting_for": name_of(officers, absent) if absent else None,
                "decision": decision,
                "opinion": opinion,
            }


def who_and_when(case: Case, line: Line, officers: Officers) -> Facts:
    signed = line.entry.signed
    return {"officer": name_of(officers, signed.by), "role": role_of(case, line), "at": moment(line.entry.at)}
