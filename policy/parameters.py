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
    reconsideration_first_for=(ReplyKind.DISCLOSE_IN_PART,),
    suit_told_where_declined=False,
)


class OfficeParameters(Model):
    """The office's own choices (内部参数). ``late_alarm_minutes``: an alarm entered later than this is marked late."""

    late_alarm_minutes: int
    soon: WorkingDays
    kinds: tuple[ReplyKind, ...]
    told_of_earlier_dates: tuple[Role, ...]
    like_percent: int
    applicants_for_publication: int
    other_agency_working_days: WorkingDays
    receipt_proof_working_days: WorkingDays
    correction_request_working_days: WorkingDays
    letters_are_reviewed: bool
    secrets_need_a_stub: bool
    security_needs_assessment: bool
    third_party_is_asked_first: bool
    silence_gives_no_good_reason: bool
    waiting_working_days: WorkingDays
    tell_applicant_of_consultation: bool


OFFICE = OfficeParameters(
    late_alarm_minutes=10,
    soon=WorkingDays(3),
    kinds=tuple(ReplyKind),
    told_of_earlier_dates=(Role.CASE_HANDLER, Role.OGI_HEAD),
    like_percent=70,
    applicants_for_publication=3,
    other_agency_working_days=WorkingDays(10),
    receipt_proof_working_days=WorkingDays(5),
    correction_request_working_days=WorkingDays(20),
    letters_are_reviewed=True,
    secrets_need_a_stub=True,
    security_needs_assessment=True,
    third_party_is_asked_first=True,
    silence_gives_no_good_reason=True,
    waiting_working_days=WorkingDays(5),
    tell_applicant_of_consultation=True,
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
    "reconsideration_first_for": Reason(
        changed_by=LEADER,
        why=Words(
            zh="行政复议法第二十三条第一款第四项所称“不予公开”是否包括部分公开、信息不存在、不属于本机关、不予处理，有争议；部分公开含不予公开的决定，按复议前置告知，其余由申请人选择。",
            en="Whether “not disclosing” in Art. 23(1) item 4 of the Reconsideration Law takes in partial replies, what does not exist, other agencies' and what is not handled is disputed; a partial reply holds a refusal and is told like one, the others leave the choice.",
        ),
    ),
    "suit_told_where_declined": Reason(
        changed_by=LEADER,
        why=Words(
            zh="法释〔2025〕8号第十条所列情形，人民法院不予受理。申请人信赖告知的六个月直接起诉而不被受理的，六十日的复议期限已过，救济落空，故不告知直接起诉。",
            en="Under Art. 10 of Interpretation No. 8 of 2025 courts do not take these suits. Who relies on being told of six months to sue and is refused has lost the sixty days for reconsideration, so no direct suit is told.",
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
    "like_percent": Reason(
        changed_by=HEAD,
        why=Words(
            zh="申请文字归一后，二元组重合（Dice 系数）达七成的，提示为同类申请；只作提示，是否同类由经办人判断。",
            en="Requests whose words, normalised, share seven tenths of their pairs of characters (Dice) are shown as like; only shown: whether they are is the handler's to say.",
        ),
    ),
    "applicants_for_publication": Reason(
        changed_by=HEAD,
        why=Words(
            zh="第四十四条称“多个申请人”，未定数目；三人以上的，提示可建议主动公开。",
            en="Art. 44 speaks of several applicants and names no number; from three on publication for all is suggested.",
        ),
    ),
    "correction_request_working_days": Reason(
        changed_by=HEAD,
        why=Words(
            zh="第四十一条未定更正申请的办理期限；内部比照答复期限掌握。",
            en="Art. 41 sets no period for requests to correct records; the office keeps to the length of the reply period.",
        ),
    ),
    "receipt_proof_working_days": Reason(
        changed_by=HEAD,
        why=Words(
            zh="第三方、共同制作机关的期限自其收到征求意见书之日起算，发出后五个工作日仍无收到凭证的须核实。",
            en="The period of a consulted party runs from its receipt; without proof of it five working days after posting, somebody must look.",
        ),
    ),
    "third_party_is_asked_first": Reason(
        changed_by=LEADER,
        why=Words(
            zh="第三十二条：公开会损害第三方合法权益的，应当书面征求第三方的意见；未经征求，不以此为由不予公开。",
            en="Art. 32: where disclosure would harm a third party it must be asked in writing; nothing is withheld for its sake unasked.",
        ),
    ),
    "silence_gives_no_good_reason": Reason(
        changed_by=LEADER,
        why=Words(
            zh="第三十五条未规定申请人逾期不说明理由的后果；本机关掌握口径：逾期不说明的，可以认定理由不合理。从严理解为：收到说明的理由，方可认定。",
            en="Art. 35 does not say what follows where no reasons come in. The office's reading: once their day has passed, it may be found that there is no good reason; on the stricter reading only reasons that came in can be found not good.",
        ),
    ),
    "waiting_working_days": Reason(
        changed_by=LEADER,
        why=Words(
            zh="书面告知第三方后留出时间，使其能够依法寻求救济；条例未作规定。",
            en="A third party that is overruled gets time to object in law before anything is disclosed; the Regulation does not say so.",
        ),
    ),
    "tell_applicant_of_consultation": Reason(
        changed_by=HEAD,
        why=Words(
            zh="条例未要求告知申请人正在征求意见；江苏、福建等地规定应当告知，使申请人知道所需时间不计算在答复期限内。每项、每类征求对象告知一次。",
            en="The Regulation does not ask that the applicant be told of a consultation; rules of Jiangsu, Fujian and others do, so that he knows which days are not counted. He is told once for each item and sort of those asked.",
        ),
    ),
    "other_agency_working_days": Reason(
        changed_by=HEAD,
        why=Words(
            zh="征求其他机关意见、报请确定均无法定答复期限，发出后十个工作日未答复的催询。",
            en="The law sets no period for other agencies and for determinations; after ten working days somebody asks again.",
        ),
    ),
    "letters_are_reviewed": Reason(
        changed_by=LEADER,
        why=Words(
            zh="第十七条只讲政府信息；答复文稿会引述信息内容，一并审查。征求意见书一律审查。",
            en="Art. 17 speaks of information; a reply may tell what is in it, so the draft is reviewed too. Letters of consultation always are.",
        ),
    ),
    "secrets_need_a_stub": Reason(
        changed_by=LEADER,
        why=Words(
            zh="第十四条限于“依法确定”的国家秘密：以存根（密级、依据）或者确定意见为凭，方可以此为由不予公开。",
            en="Art. 14 means what was lawfully determined to be a secret: a stub with level and basis, or a determination, must be there before it is withheld for that.",
        ),
    ),
    "security_needs_assessment": Reason(
        changed_by=LEADER,
        why=Words(
            zh="条例未要求书面评估；参照江苏省答复规范，以“三安全一稳定”为由的须有风险评估报告。",
            en="The Regulation asks for no writing; after the practice of Jiangsu the third ground of Art. 14 needs a risk assessment.",
        ),
    ),
    "kinds": Reason(
        changed_by=LEADER,
        why=Words(
            zh="可作出的处理决定；依适用的条例另有限制。",
            en="The findings that the office makes, as far as the text that governs knows them.",
        ),
    ),
}
"""One reason for each field of ``Parameters`` and ``OfficeParameters``; a test holds it."""
