"""Beside the chapter on requests (其他条文): the articles of this and other texts that decide a date or a finding too."""

from __future__ import annotations

from law.ogi_2019.articles import Article

OTHER_PLACES: tuple[Article, ...] = (
    Article("2, 55", "no government information, public utilities 不属于政府信息、公共企事业单位信息", (), ("ogi_2019/art2_government_information", "ogi_2019/art55_public_utilities"), ("drafting",), ("law/test_art36_reply_kinds",), ("reply_not_government_information", "reply_public_utility")),
    Article("—", "archives; confirming what was obtained 档案；确认、重新出具已获取信息", (), ("other_findings",), ("drafting",), ("law/test_art36_reply_kinds",), ("reply_archives", "reply_confirmation_or_reissue"), without="The Archives Law is cited as a whole; that confirming is a kind of its own stands in the format of the annual report only; it rests on Art. 2."),
    Article("—", "need of the applicant's own 自身特殊需要", ("13",), ("ogi_2008/art21_reply_kinds",), ("drafting",), ("law/test_reply_kinds_2008",), ("reply_no_special_need",), without="Gone in 2019."),
    Article("14–16", "grounds for withholding 不予公开的理由", ("8", "14"), ("ogi_2019/art14_state_secrets_and_security", "ogi_2019/art15_third_party_interests", "ogi_2019/art16_internal_affairs_and_process", "ogi_2008/art21_reply_kinds"), ("drafting", "consultation_bars", "confidentiality_review", "handling"), ("law/test_art36_reply_kinds", "law/test_reply_kinds_2008", "procedure/test_reply"), ("reply_withhold_state_secret", "reply_withhold_forbidden_by_law", "reply_withhold_security", "reply_withhold_third_party", "reply_withhold_internal_affairs", "reply_withhold_process", "reply_withhold_enforcement_file")),
    Article("17", "review before disclosure, referral 审查、报请确定", ("14",), ("ogi_2019/art17_review", "clocks/consultation"), ("confidentiality_review", "referrals"), ("law/test_consultations", "procedure/test_confidentiality_review"), ("referral_letter",), ("determination_sets_aside",)),
    Article("51", "remedies 申请复议、起诉", ("33",), ("remedies", "clocks/windows", "answers", "clocks/orders"), ("remedies",), ("law/test_remedies", "law/test_windows", "law/test_answers", "procedure/test_remedies"), ("composed_reply", "notice_to_third_party"), ("evidence_working_days", "reconsideration_first_for", "suit_told_where_declined"), "The periods stand in the Reconsideration and the Litigation Law."),
    Article("51", "orders to reply 责令答复", ("33",), ("orders", "effects/after", "clocks/orders"), ("remedies",), ("law/test_orders", "procedure/test_remedies"), without="SPC Interpretation (2025) No. 8, Art. 11."),
    Article("56", "which text governs 适用条例", ("38",), ("regimes", "texts"), ("intake",), ("law/test_regimes", "law/test_timely")),
    Article("—", "counting, days off, make-up days 工作日计算", (), ("working_days", "holidays/every_year", "holidays/checks", "set_aside"), (), ("law/test_counting", "law/test_calendar", "law/test_days_aside", "law/test_notice_checks", "law/test_provisional"), without="Civil Code 201 to 203; the State Council's notices, one file a year."),
    Article("—", "all facts of a case together 案情与判断", (), ("judgement", "question", "question_faults", "effects/fold", "clocks/all"), (), ("law/test_properties", "law/test_monotony", "law/test_question", "law/test_question_sense", "law/test_question_garbage", "law/test_published_cases"), without="What holds of every case, whatever its facts."),
)  # fmt: skip
