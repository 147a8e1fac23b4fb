"""Escalation ladders (催办阶梯): who is told of a clock, and when. Office policy, not law.

A rung goes to who owes the act, then to that one's head, always with a copy to the handler. Where an outsider owes it, to who
must act in the office once his time is over. The last ladders are of the office's own dates (内部时限), which no law sets.
"""

from __future__ import annotations

from models.base import Words
from models.roles import Role
from policy.rungs import AFTERNOON, MIDNIGHT, WEEKLY, Ladders, Rung, days_left, due_noon, passed

HANDLER, CLERK = Role.CASE_HANDLER, Role.INTAKE_CLERK
HOLDER, UNIT_HEAD = Role.HOLDING_UNIT, Role.UNIT_HEAD
REVIEWER, JURIST = Role.CONFIDENTIALITY_REVIEWER, Role.LEGALITY_REVIEWER
HEAD, LEADER, SUPERVISOR = Role.OGI_HEAD, Role.LEADER, Role.SUPERVISOR

OVERDUE = (
    Rung(
        name="overdue",
        when="end",
        at=MIDNIGHT,
        roles=(),
        words=Words(zh="届满日已过，无发出凭证", en="overdue: no proof of dispatch by the due day"),
    ),
    passed(
        (HANDLER, HEAD, LEADER, SUPERVISOR),
        "已逾期：报分管负责人、主管部门",
        "overdue: leader and supervisor are told",
        "overdue_told",
    ),
    Rung(
        name=WEEKLY,
        when="weekly",
        roles=(LEADER, SUPERVISOR, HANDLER),
        words=Words(zh="仍未答复：列入每周督办清单", en="still no reply: on the supervisor's weekly list"),
    ),
)
LAST_DAYS = (
    days_left(
        3, (LEADER, HANDLER), "剩余3个工作日：请审签", "3 working days left: the draft should be with the leader"
    ),
    days_left(1, (HANDLER, CLERK), "剩余1个工作日：今明两日须发出", "1 working day left: dispatch today or tomorrow"),
)
TO_REPLY = (
    days_left(10, (HOLDER, HANDLER), "剩余10个工作日", "10 working days left"),
    days_left(7, (HEAD, HANDLER), "剩余7个工作日：请督促拟稿或延期", "7 working days left: extend or draft"),
    days_left(
        5, (HANDLER, HEAD), "剩余5个工作日：需延期的应已报批", "5 working days left: an extension must be with the head"
    ),
    *LAST_DAYS,
    due_noon((HANDLER, CLERK, HEAD), "今日届满：须今日发出", "due today: post today"),
    *OVERDUE,
)
WITHOUT_EXTENSION = (
    days_left(10, (HOLDER, HANDLER), "剩余10个工作日", "10 working days left"),
    days_left(5, (HANDLER, HEAD), "剩余5个工作日：文稿应已送审", "5 working days left: the draft must be under review"),
    *LAST_DAYS,
    due_noon((HANDLER, CLERK, HEAD), "期限内最后一个工作日：须今日发出", "the period's last working day: post today"),
    *OVERDUE,
)
"""For a day that was set or ordered; it may be one on which nobody works."""
TO_ANSWER_FOR_IT = (
    days_left(5, (HANDLER, JURIST), "剩余5个工作日：请备齐答复、证据", "5 working days left: answer and evidence"),
    days_left(3, (HANDLER, JURIST, HEAD), "剩余3个工作日：请报审", "3 working days left: submit for approval"),
    days_left(1, (HANDLER, HEAD), "剩余1个工作日：须提交", "1 working day left: hand it in"),
    due_noon((HANDLER, HEAD, LEADER), "今日届满：须今日提交", "due today: hand it in today"),
    passed(
        (HANDLER, HEAD, LEADER), "期限已过：请核实是否已提交", "the period has passed: see whether it was handed in"
    ),
)
LADDERS: Ladders = {
    "reply": TO_REPLY,
    "reasonable_date": WITHOUT_EXTENSION,
    "order": WITHOUT_EXTENSION,
    "supplement_notice": (
        days_left(3, (HANDLER,), "补正告知剩余3个工作日", "3 working days left to ask for a supplement"),
        days_left(1, (HANDLER, HEAD), "补正告知剩余1个工作日", "1 working day left to ask for a supplement"),
    ),
    "supplement": (
        passed(
            (JURIST, HEAD, HANDLER),
            "补正期限已过：请认定是否视为放弃",
            "the applicant's period has passed: find whether it is abandoned",
        ),
    ),
    "fee": (
        passed(
            (JURIST, HEAD, HANDLER),
            "缴费期限已过：请认定是否逾期未缴费",
            "the period to pay has passed: find whether it is unpaid",
        ),
    ),
    "third_party": (
        days_left(3, (HANDLER,), "第三方意见剩余3个工作日", "3 working days left for the third party"),
        passed((HANDLER, HEAD), "第三方逾期未答复：由本机关决定", "the third party is silent: the agency decides"),
    ),
    "co_producer": (
        days_left(3, (HANDLER,), "共同制作机关意见剩余3个工作日", "3 working days left for the co-producing agency"),
        passed(
            (HANDLER, HEAD),
            "共同制作机关逾期未答复：视为同意公开",
            "the co-producing agency is silent: it is taken to agree",
        ),
    ),
    "reconsideration_answer": TO_ANSWER_FOR_IT,
    "court_evidence": TO_ANSWER_FOR_IT,
    "receipt_confirmation": (
        Rung(
            name="today",
            when="due day",
            at=AFTERNOON,
            roles=(CLERK, HANDLER),
            words=Words(zh="收到日须当日与申请人确认", en="the day of receipt is to be confirmed today"),
        ),
        passed((CLERK, HEAD, HANDLER), "收到日仍未与申请人确认", "the day of receipt is still not confirmed"),
    ),
    "receipt_proof": (
        passed(
            (CLERK, HEAD, HANDLER),
            "已发文书尚无对方收到凭证：请核实",
            "no proof yet that the letter arrived: look into it",
        ),
    ),
    "other_agency_answer": (
        passed((HANDLER, HEAD), "其他机关尚未答复：请催询", "the other agency has not answered: ask again"),
    ),
    "determination_answer": (
        passed((REVIEWER, HEAD, HANDLER), "报请确定尚无结果：请催询", "nothing was determined yet: ask again"),
    ),
    "holder": (
        days_left(1, (HOLDER, UNIT_HEAD, HANDLER), "承办处室剩余1个工作日", "1 working day left for the holding unit"),
        passed((HOLDER, UNIT_HEAD, HANDLER), "承办处室逾期未报送", "the holding unit has not reported in time"),
    ),
    "correction_request": (
        days_left(3, (HANDLER,), "更正申请答复剩余3个工作日", "3 working days left to answer on the records"),
        passed((HANDLER, HEAD), "更正申请尚未答复", "the request to correct records is not answered yet"),
    ),
    "urge": (
        due_noon((HANDLER, HEAD), "督办事项：须今日反馈", "the urging: report today"),
        passed((HANDLER, HEAD, LEADER, SUPERVISOR), "督办事项逾期未反馈", "the urging was not answered in time"),
    ),
}
