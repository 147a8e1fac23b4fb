"""Open points (待定事项): every place where the law leaves a choice, with the default taken, why, and who may change it."""

from __future__ import annotations

from law.parameters import Parameters
from models.base import Model, Words
from models.reply_kinds import ReplyKind
from models.roles import Role
from models.working_days import WorkingDays

LEGAL = Parameters(
    late_supplement_notice="restart",
    timely_by="posted",
    counter_submission_is_confirmed=True,
    most_supplement_notices=1,
    most_extensions=1,
    restart_keeps_extension=False,
    supplement_effect="none",
    set_aside_first_day="next",
    set_aside_last_day="answer",
    determination_sets_aside=False,
    other_agencies_set_aside_2008=False,
    fee_restart=True,
    withdrawn_fee_sets_aside=False,
    evidence_working_days=False,
)


class OfficeParameters(Model):
    """The office's own choices (内部参数). ``late_alarm_minutes``: an alarm entered later than this is marked late."""

    late_alarm_minutes: int
    soon: WorkingDays
    kinds: tuple[ReplyKind, ...]
    told_of_earlier_dates: tuple[Role, ...]


OFFICE = OfficeParameters(
    late_alarm_minutes=10,
    soon=WorkingDays(3),
    kinds=tuple(ReplyKind),
    told_of_earlier_dates=(Role.CASE_HANDLER, Role.OGI_HEAD),
)


class Reason(Model):
    """Why a default was taken, and who may change it."""

    why: Words
    changed_by: Words


HEAD = Words(zh="工作机构负责人", en="the OGI head")
LEADER = Words(zh="分管负责人", en="the leader in charge")

REASONS: dict[str, Reason] = {
    "late_supplement_notice": Reason(
        changed_by=LEADER,
        why=Words(
            zh="第三十条未规定逾期告知的后果。本机关掌握口径：答复期限仍自收到补正之日起算，并注明告知逾期；另一理解为继续自原收到日起算。",
            en="Art. 30 attaches no consequence to a late notice. The office's reading: the period still starts with the supplement, and the lateness is shown; on the other reading it runs on from the first receipt.",
        ),
    ),
    "timely_by": Reason(
        changed_by=LEADER,
        why=Words(
            zh="国办公开办函〔2016〕235号：邮寄以交邮之日（限邮政企业）、直接送达以签收之日为期限计算时点；未登记发出之日的，暂按文书日期。",
            en="Letter 235 of 2016: for mail the day of posting (by the postal enterprise), for direct service that of signature; where no day of sending is recorded, the document's for now.",
        ),
    ),
    "counter_submission_is_confirmed": Reason(
        changed_by=HEAD,
        why=Words(
            zh="本机关网上窗口提交成功即由双方系统确认（参照指导案例26号）。",
            en="Our own counter confirms to both sides at once (compare guiding case 26).",
        ),
    ),
    "most_supplement_notices": Reason(
        changed_by=LEADER,
        why=Words(zh="第三十条“一次性告知”。", en="Art. 30 asks for one notice of everything."),
    ),
    "most_extensions": Reason(
        changed_by=LEADER,
        why=Words(
            zh="第三十三条只限总天数；从严只许一次。",
            en="Art. 33 caps the days only; the strict reading allows one extension.",
        ),
    ),
    "restart_keeps_extension": Reason(
        changed_by=LEADER,
        why=Words(
            zh="期限重新起算后原延期失效且视为已用，从严。",
            en="After a restart the extension lapses and stays used: the strict reading.",
        ),
    ),
    "supplement_effect": Reason(
        changed_by=LEADER,
        why=Words(
            zh="2008年条例未规定补正的效力，各地不一（福建重新起算，上海暂停）；未知的地方：无效力，待补正期间不计逾期。",
            en="The 2008 text is silent and places differ (Fujian: restart, Shanghai: pause); where nothing is known: none; nothing is overdue while it is owed.",
        ),
    ),
    "set_aside_first_day": Reason(
        changed_by=LEADER,
        why=Words(
            zh="第三十三条第三款未定起止日；自发出征求意见书次日起。",
            en="Art. 33(3) names no first day; the day after the letter was sent.",
        ),
    ),
    "set_aside_last_day": Reason(
        changed_by=LEADER,
        why=Words(
            zh="第三十三条第三款未定起止日；至收到意见或者答复期满之日止。",
            en="Art. 33(3) names no last day; through the day of the answer or of its period's end.",
        ),
    ),
    "determination_sets_aside": Reason(
        changed_by=LEADER,
        why=Words(
            zh="第十七条未规定报请确定的时间是否扣除；从严不扣除，另行书面征求其他机关意见的除外。",
            en="Art. 17 does not say whether a referral's time is set aside; strictly it is not, unless another agency is consulted in writing.",
        ),
    ),
    "other_agencies_set_aside_2008": Reason(
        changed_by=LEADER,
        why=Words(
            zh="2008年条例第二十四条只扣除征求第三方意见的时间。",
            en="Art. 24 of the 2008 text sets aside the time of third parties only.",
        ),
    ),
    "fee_restart": Reason(
        changed_by=LEADER,
        why=Words(
            zh="缴费后重新计算的规定未能查得原文，按通行理解。",
            en="That the period starts anew on payment was not found in a text that could be read; it is the common understanding.",
        ),
    ),
    "withdrawn_fee_sets_aside": Reason(
        changed_by=LEADER,
        why=Words(
            zh="撤销收费通知属机关自身原因，从严照计。",
            en="That a fee notice is taken back is the agency's own doing: strictly the days count.",
        ),
    ),
    "evidence_working_days": Reason(
        changed_by=LEADER,
        why=Words(
            zh="行政诉讼法第六十七条规定十五日，未称工作日（凭记忆，待核对原文）。",
            en="Art. 67 of the Litigation Law says fifteen days, not working days (from memory; to be checked against the text).",
        ),
    ),
    "late_alarm_minutes": Reason(
        changed_by=HEAD,
        why=Words(zh="停机后补发的提醒须注明。", en="An alarm that rang after a stop must say so."),
    ),
    "soon": Reason(
        changed_by=HEAD,
        why=Words(zh="与三日阶梯一致。", en="The same as the rung of three days."),
    ),
    "told_of_earlier_dates": Reason(
        changed_by=HEAD,
        why=Words(
            zh="放假通知使届满日提前的，经办人和负责人须立即知道。",
            en="Where a calendar notice moves a date earlier, handler and head must know at once.",
        ),
    ),
    "kinds": Reason(
        changed_by=LEADER,
        why=Words(zh="目前可作出的处理决定。", en="The findings that can be made at present."),
    ),
}
"""One reason for each field of ``Parameters`` and ``OfficeParameters``; a test holds it."""
