"""What acts are called (行为名称) in pages, stories and lists."""

from __future__ import annotations

from models.base import Words

ACT_NAMES: dict[str, Words] = {
    "register": Words(zh="登记", en="registered"),
    "confirm_receipt": Words(zh="确认收到", en="receipt confirmed"),
    "find_complete": Words(zh="审查：齐全、明确", en="found complete"),
    "ask_supplement": Words(zh="告知补正", en="supplement asked for"),
    "hand_in_supplement": Words(zh="收到补正", en="supplement received"),
    "treat_as_abandoned": Words(zh="认定视为放弃", en="treated as abandoned"),
    "assign": Words(zh="分办", en="assigned"),
    "report_search": Words(zh="报告检索结果", en="search reported"),
    "add_document": Words(zh="提供材料", en="document handed over"),
    "review_document": Words(zh="保密审查", en="confidentiality review"),
    "request_extension": Words(zh="申请延期", en="extension asked for"),
    "approve_extension": Words(zh="同意延期并告知", en="extension approved and told"),
    "refuse_extension": Words(zh="不同意延期", en="extension refused"),
    "draft_reply": Words(zh="拟稿", en="reply drafted"),
    "check_draft": Words(zh="核稿", en="draft checked"),
    "return_for_redraft": Words(zh="退回重拟", en="returned for redraft"),
    "issue_reply": Words(zh="签发", en="reply issued"),
    "dispatch": Words(zh="发出答复", en="reply dispatched"),
    "withdraw": Words(zh="申请人撤回", en="withdrawn by the applicant"),
    "comment": Words(zh="备注", en="remark"),
    "recount": Words(zh="重新计算期限", en="clocks derived anew"),
    "choose_regime": Words(zh="认定适用条例", en="governing text chosen"),
    "calendar_changed": Words(zh="放假通知更新，重新计算期限", en="new calendar notice, clocks derived anew"),
    "close": Words(zh="归档", en="closed"),
    "alarm": Words(zh="期限提醒", en="reminder"),
    "errand_failed": Words(zh="事务失败", en="an errand failed"),
    "remind": Words(zh="期限提醒", en="reminder"),
}
CLOCK_NAMES: dict[str, Words] = {
    "reply": Words(zh="答复期限", en="reply"),
    "supplement_notice": Words(zh="补正告知期限", en="supplement notice"),
    "supplement": Words(zh="申请人补正期限", en="applicant's supplement"),
    "fee": Words(zh="缴费期限", en="payment of the fee"),
    "reasonable_date": Words(zh="合理期限", en="reasonable date"),
    "order": Words(zh="责令答复期限", en="order to reply"),
    "reconsideration_answer": Words(zh="复议答复期限", en="answer in reconsideration"),
    "court_evidence": Words(zh="举证、答辩期限", en="evidence and defence in court"),
    "reconsideration_window": Words(zh="申请复议期限", en="window for reconsideration"),
    "suit_window": Words(zh="起诉期限", en="window for a suit"),
    "third_party": Words(zh="第三方意见期限", en="third party's answer"),
    "co_producer": Words(zh="共同制作机关意见期限", en="co-producing agency's answer"),
    "other_agency": Words(zh="其他机关意见", en="other agency's answer"),
    "determination": Words(zh="报请确定", en="determination"),
}
CLOCK_STATES: dict[str, Words] = {
    "running": Words(zh="进行中", en="running"),
    "set_aside": Words(zh="扣除中", en="set aside"),
    "awaiting_applicant": Words(zh="待申请人", en="awaits the applicant"),
    "met": Words(zh="已履行", en="met"),
    "lapsed": Words(zh="已过", en="lapsed"),
    "ended": Words(zh="已终结", en="ended"),
}
VERDICT_NAMES: dict[str, Words] = {
    "on_time": Words(zh="按期答复", en="on time"),
    "late": Words(zh="逾期答复", en="late"),
    "overdue": Words(zh="逾期未答复", en="overdue"),
    "running": Words(zh="期限进行中", en="running"),
    "awaiting_applicant": Words(zh="待申请人补正或缴费", en="awaits the applicant"),
    "abandoned": Words(zh="视为放弃", en="abandoned"),
    "unpaid": Words(zh="逾期未缴费", en="unpaid"),
    "withdrawn": Words(zh="已撤回", en="withdrawn"),
}
OUTCOME_NAMES: dict[str, Words] = {
    "withdrawn": Words(zh="申请人撤回", en="withdrawn"),
    "not_supplemented": Words(zh="逾期不补正，不再处理", en="not supplemented"),
}


def clock_name(clock: str) -> Words:
    """What a clock is called (期限名称); a consultation's with the one asked."""
    kind, _, ref = clock.partition(":")
    name = CLOCK_NAMES.get(kind, Words(zh=kind, en=kind))
    return Words(zh=f"{name.zh}（{ref}）", en=f"{name.en} ({ref})") if ref else name
