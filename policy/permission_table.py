"""The permission table (权限表): every act of officers by step, with its roles and ground. Office policy, not law, but where an article is named.

``docs/permissions.md`` is made from it.
"""

from __future__ import annotations

from models.base import Words
from models.citation import ogi_2019
from models.roles import MACHINES, Role
from policy.permissions import Permission

CLERK, HANDLER = Role.INTAKE_CLERK, Role.CASE_HANDLER
HOLDER, UNIT_HEAD = Role.HOLDING_UNIT, Role.UNIT_HEAD
REVIEWER, JURIST = Role.CONFIDENTIALITY_REVIEWER, Role.LEGALITY_REVIEWER
HEAD, LEADER, SUPERVISOR = Role.OGI_HEAD, Role.LEADER, Role.SUPERVISOR
FRONT = (CLERK, HANDLER)
COMMENTERS = tuple(role for role in Role if role not in MACHINES | {Role.ADMINISTRATOR, Role.INSPECTOR})

PERMISSIONS: tuple[Permission, ...] = (
    Permission(
        act="register",
        step="intake",
        roles=(*FRONT, Role.COUNTER, Role.OPERATOR),
        article=ogi_2019(45),
        why=Words(zh="登记由收件登记人、经办人、窗口或操作员办理", en="registering is for the front office"),
    ),
    Permission(
        act="confirm_receipt",
        step="intake",
        roles=FRONT,
        article=ogi_2019(31),
        why=Words(zh="与申请人确认收到之日", en="the day of receipt is confirmed with the applicant"),
    ),
    Permission(
        act="choose_regime",
        step="intake",
        roles=(HEAD,),
        article=ogi_2019(56),
        why=Words(
            zh="新旧条例交替期间的申请，由负责人认定适用条例并说明理由",
            en="which text governs a request of the old days is the head's finding, with the reason",
        ),
    ),
    Permission(
        act="join_duplicate",
        step="intake",
        roles=(HANDLER,),
        why=Words(
            zh="同一申请经不同渠道重复到达的，并入先登记的一案", en="one request that arrived twice is handled once"
        ),
    ),
    Permission(
        act="split_items",
        step="intake",
        roles=(HANDLER,),
        why=Words(zh="一事一申请：分立为各自的案件", en="one matter, one request: items become cases of their own"),
    ),
    Permission(
        act="set_apart",
        step="intake",
        roles=(HEAD,),
        why=Words(
            zh="不属于政府信息公开申请的，由负责人认定并转入相应程序",
            en="that it is no such request is the head's finding; it goes where it belongs",
        ),
        others=Words(zh="合法性审查人除外", en="whoever reviewed its legality"),
    ),
    Permission(
        act="receive_correction_request",
        step="intake",
        roles=FRONT,
        article=ogi_2019(41),
        why=Words(zh="更正申请另行登记办理", en="a request to correct records is taken in apart"),
    ),
    Permission(
        act="answer_correction_request",
        step="intake",
        roles=(HANDLER,),
        article=ogi_2019(41),
        why=Words(zh="更正、转送或者告知申请人", en="it is corrected, passed on, or the applicant is told"),
    ),
    Permission(
        act="note_consistency",
        step="intake",
        roles=(HANDLER,),
        why=Words(zh="同类申请答复口径应当一致", en="like requests are answered alike"),
    ),
    Permission(
        act="propose_publication",
        step="intake",
        roles=FRONT,
        article=ogi_2019(44),
        why=Words(zh="登记主动公开的建议", en="a proposal to publish for all is recorded"),
    ),
    Permission(
        act="decide_publication",
        step="intake",
        roles=(HEAD,),
        article=ogi_2019(44),
        why=Words(zh="审查是否纳入主动公开范围", en="whether it is published for all is looked into"),
        others=Words(zh="建议登记人除外", en="whoever recorded the proposal"),
    ),
    Permission(
        act="find_complete",
        step="completeness",
        roles=(HANDLER,),
        article=ogi_2019(29, 2),
        why=Words(zh="审查申请是否齐全、明确", en="whether the request is complete and clear"),
    ),
    Permission(
        act="ask_supplement",
        step="completeness",
        roles=(HANDLER,),
        article=ogi_2019(30),
        why=Words(zh="七个工作日内一次性告知补正", en="one notice of all that is missing"),
    ),
    Permission(
        act="prolong_supplement",
        step="completeness",
        roles=(HANDLER,),
        article=ogi_2019(30),
        why=Words(zh="补正期限应当合理", en="the applicant's period must be reasonable"),
    ),
    Permission(
        act="hand_in_supplement",
        step="completeness",
        roles=FRONT,
        article=ogi_2019(30),
        why=Words(zh="登记收到的补正材料", en="the supplement is recorded where it comes in"),
    ),
    Permission(
        act="volunteer_clarification",
        step="completeness",
        roles=FRONT,
        why=Words(zh="登记申请人的主动说明", en="what the applicant adds of his own accord is recorded"),
    ),
    Permission(
        act="treat_as_abandoned",
        step="completeness",
        roles=(HEAD,),
        article=ogi_2019(30),
        why=Words(
            zh="无正当理由逾期不补正，由负责人认定",
            en="that there was no good reason is the head's finding, never a timer's",
        ),
        others=Words(
            zh="告知补正、合法性审查的经手人除外", en="whoever asked for the supplement or reviewed its legality"
        ),
    ),
    Permission(
        act="assign",
        step="handling",
        roles=(HANDLER,),
        why=Words(zh="经办人分办", en="the handler assigns"),
    ),
    Permission(
        act="hand_over",
        step="handling",
        roles=(HANDLER, HEAD),
        why=Words(zh="移交须留痕、说明理由", en="a case changes hands on record, with the reason"),
    ),
    Permission(
        act="ask_holder",
        step="handling",
        roles=(HANDLER,),
        why=Words(zh="交承办处室检索、提供材料", en="the holding unit is asked to search and report"),
    ),
    Permission(
        act="report_search",
        step="handling",
        roles=(HOLDER,),
        article=ogi_2019(36),
        why=Words(zh="承办处室检索并留痕", en="the holding unit searches and keeps the log"),
    ),
    Permission(
        act="certify_no_record",
        step="handling",
        roles=(HOLDER, UNIT_HEAD),
        article=ogi_2019(36, item=4),
        why=Words(zh="检索无记录的，出具证明", en="that nothing is there is certified on the search log"),
    ),
    Permission(
        act="add_document",
        step="handling",
        roles=(HOLDER,),
        why=Words(zh="承办处室提供材料", en="the holding unit hands documents over"),
    ),
    Permission(
        act="declare_classified",
        step="handling",
        roles=(HOLDER, REVIEWER),
        article=ogi_2019(14),
        why=Words(zh="涉密信息只登记存根，不进系统", en="of what is classified only a stub is kept"),
    ),
    Permission(
        act="remove_spill",
        step="handling",
        roles=(REVIEWER, HEAD),
        why=Words(zh="发现涉密材料误入的，立即移除并记录", en="what should never have come in is taken out, on record"),
    ),
    Permission(
        act="propose_ground",
        step="handling",
        roles=(HOLDER,),
        article=ogi_2019(36),
        why=Words(zh="承办处室提出处理意见", en="the holding unit says how it would answer"),
    ),
    Permission(
        act="assess_risk",
        step="handling",
        roles=(HOLDER, HANDLER),
        article=ogi_2019(14),
        why=Words(zh="公开后可能危及三安全一稳定的，书面评估", en="what disclosure would endanger is put in writing"),
    ),
    Permission(
        act="sign_off",
        step="handling",
        roles=(UNIT_HEAD,),
        why=Words(zh="承办处室负责人审核把关", en="the head of the unit signs for it"),
        others=Words(zh="本处室经手人除外", en="whoever searched or handed over"),
    ),
    Permission(
        act="log_contact",
        step="handling",
        roles=(*FRONT, HOLDER),
        why=Words(zh="与申请人等的沟通须记录", en="contacts are noted"),
    ),
    Permission(
        act="prepare_consultation",
        step="consultation",
        roles=(HANDLER,),
        article=ogi_2019(33, 3),
        why=Words(zh="拟征求意见书，不披露申请人", en="the letter is prepared; it does not name the applicant"),
    ),
    Permission(
        act="consult_third_party",
        step="consultation",
        roles=FRONT,
        article=ogi_2019(32),
        why=Words(zh="书面征求第三方意见", en="a third party is asked in writing"),
    ),
    Permission(
        act="consult_co_producer",
        step="consultation",
        roles=FRONT,
        article=ogi_2019(34),
        why=Words(zh="牵头机关征求共同制作机关意见", en="the lead agency asks those that made it too"),
    ),
    Permission(
        act="consult_other_agency",
        step="consultation",
        roles=FRONT,
        article=ogi_2019(33, 3),
        why=Words(zh="书面征求其他机关意见", en="another agency is asked in writing"),
    ),
    Permission(
        act="record_receipt",
        step="consultation",
        roles=FRONT,
        article=ogi_2019(32),
        why=Words(zh="对方收到之日起算其期限", en="the reader's period runs from its receipt"),
    ),
    Permission(
        act="record_opinion",
        step="consultation",
        roles=FRONT,
        article=ogi_2019(32),
        why=Words(zh="登记收到的意见", en="the opinion is recorded where it comes in"),
    ),
    Permission(
        act="end_consultation",
        step="consultation",
        roles=(HANDLER,),
        why=Words(zh="无法征求的，终止并说明", en="where nobody can be asked, that is noted"),
    ),
    Permission(
        act="weigh_opinion",
        step="consultation",
        roles=(LEADER,),
        when="the third party is overruled",
        article=ogi_2019(32),
        why=Words(
            zh="不采纳第三方意见而公开的，由分管负责人决定",
            en="to disclose against a third party's opinion is the leader's to decide",
        ),
        others=Words(zh="意见登记人除外", en="whoever recorded the opinion"),
    ),
    Permission(
        act="weigh_opinion",
        step="consultation",
        roles=(HEAD,),
        article=ogi_2019(32),
        why=Words(
            zh="第三方意见是否合理，由行政机关判断", en="whether an objection has good reason is the agency's to decide"
        ),
        others=Words(zh="意见登记人除外", en="whoever recorded the opinion"),
    ),
    Permission(
        act="tell_third_party",
        step="consultation",
        roles=FRONT,
        article=ogi_2019(32),
        why=Words(zh="决定公开的，书面告知第三方", en="an overruled third party is told in writing"),
    ),
    Permission(
        act="request_extension",
        step="extension",
        roles=(HANDLER,),
        why=Words(zh="经办人申请延期", en="the handler asks for it"),
    ),
    Permission(
        act="approve_extension",
        step="extension",
        roles=(HEAD,),
        article=ogi_2019(33, 2),
        why=Words(
            zh="须经工作机构负责人同意并告知申请人", en="the head of the OGI office agrees and the applicant is told"
        ),
        others=Words(zh="申请延期人除外", en="whoever asked for it"),
    ),
    Permission(
        act="refuse_extension",
        step="extension",
        roles=(HEAD,),
        article=ogi_2019(33, 2),
        why=Words(zh="须经工作机构负责人同意", en="it is the head's to agree or not"),
        others=Words(zh="申请延期人除外", en="whoever asked for it"),
    ),
    Permission(
        act="ask_for_justification",
        step="excessive",
        roles=(HANDLER,),
        article=ogi_2019(35),
        why=Words(
            zh="数量、频次明显超过合理范围的，要求说明理由",
            en="where so much or so often is asked, the reason is asked for",
        ),
    ),
    Permission(
        act="record_justification",
        step="excessive",
        roles=FRONT,
        article=ogi_2019(35),
        why=Words(zh="登记收到的理由", en="the reasons are recorded where they come in"),
    ),
    Permission(
        act="find_no_good_reason",
        step="excessive",
        roles=(HEAD,),
        article=ogi_2019(35),
        why=Words(zh="理由不合理的，由负责人认定", en="that the reasons are not good is the head's finding"),
        others=Words(zh="要求说明理由的经手人除外", en="whoever asked for them"),
    ),
    Permission(
        act="set_reasonable_date",
        step="excessive",
        roles=(LEADER,),
        article=ogi_2019(35),
        why=Words(
            zh="理由合理但无法按期答复的，确定延迟答复的合理期限",
            en="where the reasons are good, a reasonable date may be set",
        ),
        others=Words(zh="要求说明理由的经手人除外", en="whoever asked for them"),
    ),
    Permission(
        act="propose_fee",
        step="fees",
        roles=(HANDLER,),
        article=ogi_2019(42),
        why=Words(zh="按件或者按量拟收费，不得并用", en="a fee per item or per page, never both, is proposed"),
    ),
    Permission(
        act="charge_fee",
        step="fees",
        roles=(LEADER,),
        article=ogi_2019(42),
        why=Words(zh="收费由分管负责人决定并告知", en="the leader decides on a fee, and the applicant is told"),
        others=Words(zh="拟收费人除外", en="whoever proposed it"),
    ),
    Permission(
        act="record_payment",
        step="fees",
        roles=FRONT,
        article=ogi_2019(42),
        why=Words(zh="登记缴费", en="the payment is recorded"),
    ),
    Permission(
        act="withdraw_fee_notice",
        step="fees",
        roles=(LEADER,),
        why=Words(zh="撤销收费通知由分管负责人决定", en="taking a fee notice back is the leader's"),
    ),
    Permission(
        act="certify_unpaid",
        step="fees",
        roles=(HEAD,),
        article=ogi_2019(42),
        why=Words(zh="逾期未缴费，由负责人认定", en="that the fee was not paid is the head's finding, never a timer's"),
        others=Words(zh="收费通知、合法性审查的经手人除外", en="whoever charged it or reviewed its legality"),
    ),
    Permission(
        act="review_document",
        step="confidentiality_review",
        roles=(REVIEWER,),
        article=ogi_2019(17),
        why=Words(
            zh="公开前须经保密审查，文书亦同", en="nothing leaves before the confidentiality review, letters included"
        ),
        others=Words(zh="提供人、拟稿人除外", en="whoever handed it over or drafted it"),
    ),
    Permission(
        act="refer_for_determination",
        step="confidentiality_review",
        roles=(REVIEWER,),
        article=ogi_2019(17),
        why=Words(
            zh="不能确定的，报有关主管部门或者保密行政管理部门确定",
            en="a doubt goes to the competent authority or the secrecy administration",
        ),
    ),
    Permission(
        act="record_determination",
        step="confidentiality_review",
        roles=(REVIEWER,),
        article=ogi_2019(17),
        why=Words(zh="登记确定意见", en="what was determined is recorded"),
    ),
    Permission(
        act="draft_reply",
        step="reply",
        roles=(HANDLER,),
        article=ogi_2019(36),
        why=Words(zh="经办人拟稿", en="the handler drafts"),
    ),
    Permission(
        act="review_legality",
        step="reply",
        roles=(JURIST,),
        why=Words(
            zh="不予公开、不予处理等须经合法性审查",
            en="what does not simply disclose, and each closing without reply, is reviewed for legality",
        ),
        others=Words(
            zh="拟稿人、告知和延长补正期限的经手人除外", en="whoever drafted it, or set the period that lapsed"
        ),
    ),
    Permission(
        act="check_draft",
        step="reply",
        roles=(HEAD,),
        why=Words(zh="负责人核稿", en="the head checks"),
        others=Words(zh="拟稿人除外", en="whoever drafted it"),
    ),
    Permission(
        act="countersign",
        step="reply",
        roles=(HOLDER, UNIT_HEAD, HANDLER, HEAD),
        why=Words(zh="涉及其他处室的，由其会签", en="units concerned agree to it"),
        others=Words(zh="拟稿人除外", en="whoever drafted it"),
    ),
    Permission(
        act="return_for_redraft",
        step="reply",
        roles=(JURIST, HEAD, LEADER),
        why=Words(zh="审查、核稿、签发时可退回", en="whoever reviews, checks or issues may return it"),
        others=Words(zh="拟稿人除外", en="whoever drafted it"),
    ),
    Permission(
        act="issue_reply",
        step="reply",
        roles=(HEAD, LEADER),
        when="the reply discloses",
        why=Words(zh="予以公开的，负责人即可签发", en="a disclosing reply is delegated to the head"),
        others=Words(zh="拟稿人除外", en="whoever drafted it"),
    ),
    Permission(
        act="issue_reply",
        step="reply",
        roles=(HEAD, LEADER),
        when="the reply informs",
        why=Words(zh="告知类答复，负责人即可签发", en="a reply that only informs is delegated to the head"),
        others=Words(zh="拟稿人除外", en="whoever drafted it"),
    ),
    Permission(
        act="issue_reply",
        step="reply",
        roles=(LEADER,),
        when="the reply withholds",
        why=Words(
            zh="不予公开、部分公开、不予处理、不采纳第三方意见而公开的，由分管负责人签发",
            en="refusals, partial replies, Art. 35 and disclosure against a third party's opinion are the leader's to issue",
        ),
        others=Words(zh="拟稿人除外", en="whoever drafted it"),
    ),
    Permission(
        act="number_reply",
        step="reply",
        roles=(CLERK,),
        why=Words(zh="签发后编号", en="the letter is numbered once issued"),
    ),
    Permission(
        act="record_seal",
        step="reply",
        roles=(CLERK,),
        why=Words(zh="编号后用印", en="the seal is set once numbered"),
    ),
    Permission(
        act="dispatch",
        step="service",
        roles=FRONT,
        why=Words(zh="发出答复并留存凭证", en="the front office posts it and keeps the proof"),
    ),
    Permission(
        act="record_posting",
        step="service",
        roles=FRONT,
        why=Words(zh="登记邮政收寄凭证，以交邮之日为准", en="the day on which the post took it is what counts"),
    ),
    Permission(
        act="record_service",
        step="service",
        roles=FRONT,
        why=Words(zh="登记送达之日，救济期限自此起算", en="the remedies run from service"),
    ),
    Permission(
        act="record_return",
        step="service",
        roles=FRONT,
        why=Words(zh="登记退件", en="that it came back is recorded"),
    ),
    Permission(
        act="serve_again",
        step="service",
        roles=FRONT,
        why=Words(zh="退件的，再次送达", en="what came back is sent again"),
    ),
    Permission(
        act="email_letter",
        step="service",
        roles=FRONT,
        why=Words(
            zh="申请人选择以电子邮件接收文书的，同时以电子邮件发送",
            en="who chose to be written to by e-mail gets the letter that way too",
        ),
    ),
    Permission(
        act="record_remedy_filed",
        step="remedies",
        roles=FRONT,
        article=ogi_2019(51),
        why=Words(zh="登记复议、诉讼材料", en="the papers of a remedy are recorded where they come in"),
    ),
    Permission(
        act="record_remedy_result",
        step="remedies",
        roles=(HANDLER,),
        article=ogi_2019(51),
        why=Words(zh="登记复议、诉讼结果", en="how a remedy ended is recorded"),
    ),
    Permission(
        act="receive_order",
        step="remedies",
        roles=FRONT,
        article=ogi_2019(51),
        why=Words(zh="登记责令重新答复的决定、判决", en="an order to reply again is recorded where it comes in"),
    ),
    Permission(
        act="withdraw",
        step="closing",
        roles=FRONT,
        why=Words(zh="登记申请人撤回", en="the applicant's withdrawal is recorded"),
    ),
    Permission(
        act="change_request",
        step="closing",
        roles=FRONT,
        why=Words(zh="登记申请内容的变更", en="what the applicant asks for instead is recorded"),
    ),
    Permission(
        act="substitute_party",
        step="closing",
        roles=(HANDLER,),
        why=Words(
            zh="申请人死亡、合并、更名的，变更申请人", en="an applicant who died, merged or was renamed is replaced"
        ),
    ),
    Permission(
        act="comment",
        step="closing",
        roles=COMMENTERS,
        why=Words(zh="除系统管理员、内部监督员外均可备注", en="all but administrator and inspector may remark"),
    ),
    Permission(
        act="suggest_to_unit",
        step="closing",
        roles=(HANDLER, HEAD),
        why=Words(
            zh="办理中发现应当改进的，以工作建议函向有关处室、单位提出",
            en="what a request shows to need mending is suggested to the unit in writing",
        ),
    ),
    Permission(
        act="propose_correction",
        step="closing",
        roles=(*FRONT, HOLDER),
        why=Words(zh="发现日期有误的，凭证明提请更正", en="a wrong day is put right on proof"),
    ),
    Permission(
        act="correct_fact",
        step="closing",
        roles=(HEAD,),
        why=Words(zh="影响期限的事实由两人更正", en="a fact that feeds a clock is corrected by two"),
        others=Words(zh="提请人除外", en="whoever proposed it"),
    ),
    Permission(
        act="urge",
        step="closing",
        roles=(SUPERVISOR,),
        article=ogi_2019(47),
        why=Words(zh="主管部门督办，不代为决定", en="the supervisor urges and never decides"),
    ),
    Permission(
        act="answer_urge",
        step="closing",
        roles=(HANDLER, HEAD),
        article=ogi_2019(47),
        why=Words(zh="反馈督办", en="what was done is reported"),
    ),
    Permission(
        act="recount",
        step="closing",
        roles=(HANDLER,),
        why=Words(zh="按现行规则重新计算", en="derive the clocks anew"),
    ),
    Permission(
        act="close",
        step="closing",
        roles=(HANDLER,),
        article=ogi_2019(45),
        why=Words(zh="办结归档", en="the file is closed"),
    ),
    Permission(
        act="reopen",
        step="closing",
        roles=(HEAD,),
        article=ogi_2019(51),
        why=Words(
            zh="因复议、诉讼或者责令重新答复，重启案件", en="a closed case is opened again for a remedy or an order"
        ),
    ),
)
