"""What the fields of acts mean (字段说明), in a few words beside the example of ``acts``."""

from __future__ import annotations

import re

from models.base import Words

FIELD_WORDS: dict[str, Words] = {
    "confirmed_on": Words(zh="与申请人确认收到之日", en="the day on which receipt was confirmed with the applicant"),
    "proof": Words(zh="凭证，如挂号信收据号码", en="the proof, such as the number of a postal receipt"),
    "items": Words(zh="第几项申请（可多项）", en="which items of the request"),
    "until": Words(zh="所定期限的最后一日", en="the last day given"),
    "posted": Words(zh="发出之日", en="the day on which it left"),
    "received_on": Words(zh="收到之日", en="the day on which it came in"),
    "text": Words(zh="内容", en="the text"),
    "reason": Words(zh="理由", en="the reason"),
    "handler": Words(zh="经办人编号", en="the handler's id"),
    "holder": Words(zh="承办人编号", en="the id of the holding unit's officer"),
    "searched_by": Words(zh="检索人或处室", en="who searched"),
    "places": Words(zh="检索的处所、系统", en="where: archives, systems"),
    "words": Words(zh="检索词", en="with which words"),
    "searched_on": Words(zh="检索之日", en="the day of the search"),
    "found": Words(zh="是否检索到", en="whether it was found"),
    "item": Words(zh="第几项申请", en="which item of the request"),
    "title": Words(zh="材料标题", en="the document's title"),
    "label": Words(
        zh="公开属性：主动公开、依申请公开、不予公开", en="the label: proactive, on request, or not for the public"
    ),
    "version": Words(zh="第几版", en="its version"),
    "sha256": Words(zh="文件摘要，由 sha256sum 文件名 得出", en="the file's digest, as told by: sha256sum FILE"),
    "free_of_secret_marks": Words(
        zh="填 true 即声明该材料无国家秘密标志", en="true declares that it bears no mark of a state secret"
    ),
    "clear": Words(zh="审查结论，true 可以公开，false 不得公开", en="finding, true: may be disclosed; false: may not"),
    "working_days": Words(zh="工作日数", en="how many working days"),
    "kind": Words(zh="处理决定种类，择一", en="the finding, one of these"),
    "documents": Words(zh="所提供材料的摘要", en="the digests of the documents given"),
    "regime": Words(zh="适用的条例：ogi-2008 或 ogi-2019", en="the text that governs: ogi-2008 or ogi-2019"),
    "where": Words(zh="获取该信息的方式、途径", en="where and how the information is found"),
    "number": Words(zh="登记号", en="the register number"),
    "numbers": Words(zh="各案登记号", en="the register numbers"),
    "type": Words(zh="种类", en="the type"),
    "passed_to": Words(zh="转入的程序或机关", en="where it is handled now"),
    "result": Words(zh="结果", en="the result"),
    "proposed_by": Words(zh="由谁建议", en="who proposed it"),
    "publish": Words(zh="是否纳入主动公开", en="whether it is published for all"),
    "part": Words(zh="移交的角色：经办或承办", en="which part changes hands"),
    "to": Words(zh="接手人编号", en="who takes over"),
    "question": Words(zh="请承办处室办理的事项", en="what the unit is asked"),
    "pages": Words(zh="页数", en="how many pages"),
    "own_number": Words(zh="存根编号（不得含标题、内容）", en="the stub's own number (never a title)"),
    "level": Words(zh="密级", en="the level"),
    "period": Words(zh="保密期限", en="how long it is classified"),
    "legal_basis": Words(zh="定密依据", en="the legal basis"),
    "review_number": Words(zh="纸质审查单编号", en="the number of the review on paper"),
    "endangers": Words(zh="危及何种安全", en="what it endangers"),
    "opinion": Words(zh="意见", en="the opinion"),
    "contacted": Words(zh="与谁沟通", en="with whom"),
    "means": Words(zh="方式", en="by what means"),
    "contacted_on": Words(zh="沟通之日", en="the day of the contact"),
    "sort": Words(zh="征求对象种类", en="which sort is consulted"),
    "mark": Words(zh="代号，如 A；不得用名称", en="a mark such as A; never a name"),
    "name": Words(zh="名称", en="the name"),
    "address": Words(zh="地址", en="the address"),
    "ended_on": Words(zh="终止之日", en="the day on which it ended"),
    "why": Words(zh="原因", en="the cause"),
    "decision": Words(zh="决定", en="the decision"),
    "ground": Words(zh="判断依据", en="why it is decided so"),
    "measure": Words(zh="收费方式，按件 items 或者按量 pages", en="measure, per items or per pages"),
    "count": Words(zh="件数或页数", en="how many items or pages"),
    "before": Words(zh="该申请人当月此前的件数", en="the applicant's items earlier in that month"),
    "how_to_pay": Words(zh="缴费方式", en="how to pay"),
    "paid_on": Words(zh="缴费之日", en="the day of the payment"),
    "authority": Words(zh="主管部门或者保密行政管理部门", en="the competent authority"),
    "may_be_disclosed": Words(zh="是否可以公开", en="whether it may be disclosed"),
    "principal": Words(zh="主要处理决定", en="the principal finding"),
    "principal_reason": Words(zh="选定主要处理决定的理由", en="why it is the principal one"),
    "countersign_by": Words(zh="会签人编号", en="the ids of those who must agree"),
    "lawful": Words(zh="是否合法", en="whether it is lawful"),
    "agrees": Words(zh="是否同意", en="whether the unit agrees"),
    "copies": Words(zh="用印份数", en="how many copies are sealed"),
    "passages": Words(
        zh="区分处理的内容：哪份材料、何处、何种理由", en="what is taken out: of which document, where, on which ground"
    ),
    "way": Words(zh="送达方式", en="how it leaves"),
    "tracking_number": Words(zh="邮件号码", en="the post's tracking number"),
    "image": Words(
        zh="凭证影像的摘要（document add --proof 所得）",
        en="the digest of a picture of the proof, kept by: document add --proof",
    ),
    "served_on": Words(zh="送达之日", en="the day on which it arrived"),
    "returned_on": Words(zh="退回之日", en="the day on which it came back"),
    "remedy": Words(zh="复议或者诉讼", en="reconsideration or suit"),
    "procedure": Words(zh="普通程序或者简易程序", en="ordinary or simple procedure"),
    "after_reconsideration": Words(zh="是否复议后起诉", en="whether after a reconsideration"),
    "body": Words(zh="复议机关或者法院", en="the reconsideration body or court"),
    "file_number": Words(zh="案号、文号", en="the number of the file"),
    "by": Words(
        zh="判决、复议决定或者主管部门责令", en="a judgment, a reconsideration decision, or the supervisor's order"
    ),
    "ordered_by": Words(zh="作出决定、判决的机关", en="who ordered it"),
    "days": Words(zh="责令答复的日数（日历日）", en="how many calendar days"),
    "place": Words(zh="第几名申请人", en="which applicant"),
    "applicant": Words(zh="变更后的申请人", en="the applicant in the place"),
    "of": Words(zh="所更正的行为编号", en="the id of the act"),
    "day": Words(zh="正确的日期", en="the right day"),
    "unit": Words(zh="收函处室、单位", en="the unit to which it goes"),
    "index": Words(zh="卷内目录", en="what the file holds"),
    "grounds": Words(zh="不予公开部分的理由种类", en="the grounds for what is withheld"),
    "earlier": Words(zh="前次答复的登记号", en="the register number of the earlier reply"),
    "earlier_letter": Words(zh="前次答复的文号和日期", en="the letter number and the day of the earlier reply"),
    "is_organisation": Words(
        zh="被征求者是否为单位，true 单位，false 个人", en="whether the one asked is an organisation, not a person"
    ),
    "contact": Words(zh="该机关的联系方式，如电话", en="how to reach that agency, such as its telephone number"),
    "urged_by": Words(
        zh="督办机关的名称（与地址、电话一并填写的，以其名义制作督办通知）",
        en="the body that urges (with its address and telephone the letter is made in its name)",
    ),
    "phone": Words(zh="电话", en="the telephone number"),
}
NESTED_WORDS: dict[str, Words] = {
    "description": Words(zh="申请内容", en="what is asked for"),
    "id_type": Words(zh="证件种类", en="which identity document"),
    "id_number": Words(zh="证件号码", en="its number"),
    "uscc": Words(zh="统一社会信用代码", en="the unified social credit code"),
    "legal_representative": Words(zh="法定代表人（负责人）", en="who represents it by law"),
    "document": Words(zh="所在材料的摘要", en="the digest of the document"),
}
"""Fields of what an act names whole: an applicant, an item, a passage."""
IN_THE_ACT: dict[tuple[str, str], Words] = {
    ("prepare_consultation", "documents"): Words(zh="所附材料", en="documents enclosed"),
    ("review_document", "reason"): Words(zh="审查意见", en="why"),
    ("record_service", "proof"): Words(zh="送达凭证，如回执、签收记录", en="the proof, such as a signed receipt"),
    ("record_payment", "proof"): Words(zh="缴费凭证，如票据号码", en="the proof, such as the receipt's number"),
    ("prolong_supplement", "until"): Words(zh="延长后的最后一日", en="the applicant's new last day"),
    ("ask_holder", "until"): Words(zh="承办处室报告的最后一日", en="the unit's last day to report"),
    ("ask_for_justification", "until"): Words(zh="申请人说明理由的最后一日", en="the applicant's last day"),
    ("set_reasonable_date", "until"): Words(zh="合理期限的最后一日", en="the last day for the reply"),
    ("record_opinion", "opinion"): Words(zh="是否同意公开", en="whether disclosure is agreed to"),
    ("join_duplicate", "number"): Words(zh="先登记一案的登记号", en="the number of the case that has it already"),
    ("split_items", "numbers"): Words(zh="各事项另行登记的登记号", en="the numbers of their new cases"),
    ("note_consistency", "numbers"): Words(zh="各同类案件登记号", en="the numbers of the like cases"),
    ("substitute_party", "kind"): Words(zh="单位种类", en="what sort of organisation"),
    ("substitute_party", "name"): Words(zh="姓名或者名称", en="the name"),
    ("ask_supplement", "items"): Words(zh="需补正的内容，一次列全", en="everything that is missing, all at once"),
    ("ask_supplement", "until"): Words(zh="申请人补正的最后一日", en="the applicant's last day"),
    ("request_extension", "working_days"): Words(zh="延长的工作日数", en="how many working days more"),
    ("number_reply", "number"): Words(zh="文号，如 示政公开〔2026〕1号", en="the letter number"),
    ("record_seal", "means"): Words(
        zh="用印方式，hand 加盖实物印章，electronic 送电子印章服务", en="hand, or electronic: by the seal service"
    ),
    ("suggest_to_unit", "text"): Words(zh="建议的内容", en="what is suggested"),
    ("draft_reply", "place"): Words(zh="该内容所在之处", en="where it stands in the document"),
    ("draft_reply", "ground"): Words(zh="不提供该内容的理由种类", en="the ground on which it is taken out"),
    ("draft_reply", "number"): Words(zh="前次答复的文号", en="the letter number of the earlier reply"),
    ("draft_reply", "day"): Words(zh="前次答复的日期", en="the day of the earlier reply"),
    ("answer_correction_request", "passed_to"): Words(
        zh="接受转送的机关名称", en="the name of the agency to which it is passed on"
    ),
    ("answer_correction_request", "address"): Words(zh="该机关的地址", en="that agency's address"),
    ("answer_correction_request", "why"): Words(
        zh="向该机关说明的转送理由（填写的，制作转送函）",
        en="what that agency is told (with it the letter to it is made)",
    ),
    ("urge", "address"): Words(zh="督办机关的地址", en="the address of the body that urges"),
    ("urge", "phone"): Words(zh="督办机关的电话", en="the telephone number of the body that urges"),
    ("urge", "number"): Words(zh="督办文号", en="the number of the urging"),
    ("urge", "until"): Words(zh="反馈的最后一日", en="the last day to report"),
    ("change_request", "to"): Words(zh="变更后的申请内容", en="what is asked for instead"),
    ("ask_for_justification", "why"): Words(zh="为何认为明显超过合理范围", en="why it is found excessive"),
    ("prepare_consultation", "text"): Words(
        zh="所涉信息及征求意见事项，不得写明申请人", en="what is told; the applicant is not named"
    ),
    ("receive_order", "working_days"): Words(zh="责令答复的工作日数", en="within how many working days"),
}
"""Where a field means something of its own in an act."""


def field_words(act: str, field: str) -> Words:
    """What this field of this act means (栏目说明)."""
    return IN_THE_ACT.get((act, field)) or FIELD_WORDS.get(field) or NESTED_WORDS[field]


def field_label(act: str, field: str) -> Words:
    """The same without its hints, as it stands before a value (栏目名称)."""
    words = field_words(act, field)
    return Words(zh=re.split("[，：；（]", words.zh)[0], en=re.split(r"[,:;]| \(", words.en)[0])
