"""Articles 27 to 45 (依申请公开一章): where each is decided, shown, tested and left open, or why it needs no code. ``law/README.md`` is made from it."""

from __future__ import annotations

from typing import NamedTuple


class Article(NamedTuple):
    """One row of the table (条文对照). ``rule`` from ``law/`` and ``tests`` from ``tests/``, both without ``.py``; the others by name.

    ``older``: the places of the 2008 text. ``open_points``: fields of ``law.parameters``. ``without``: why there is no code, or
    what is still to come.
    """

    place: str
    about: str
    older: tuple[str, ...] = ()
    rule: tuple[str, ...] = ()
    procedure: tuple[str, ...] = ()
    tests: tuple[str, ...] = ()
    letters: tuple[str, ...] = ()
    open_points: tuple[str, ...] = ()
    without: str = ""


ASIDE = ("set_aside_first_day", "set_aside_last_day")
ASKING = ("effects/consultation", "clocks/consultation", "set_aside")
REPLIES = (
    *("reply_disclose", "reply_already_public", "reply_does_not_exist", "reply_other_agency", "reply_repeat"),
    *("reply_registry_inquiry", "composed_reply"),
)
ABOUT_ASKING = ("law/test_consultations", "law/test_set_aside", "law/test_set_aside_with_others")

ARTICLES: tuple[Article, ...] = (
    Article("27", "who may be asked 申请对象", ("13",), without="The office is set up for agencies that may be asked. The need that Art. 13 of 2008 asked an applicant for is gone and asked of nobody."),
    Article("28", "channels kept open 申请渠道", without="A duty of the office, nothing to compute for a case; the channels stand in models/arrival.py."),
    Article("29", "form and contents of a request 申请形式和内容", ("20",), ("ogi_2019/art29_contents",), ("intake",), ("law/test_art29_contents", "procedure/test_intake"), ("receipt_slip",)),
    Article(
        "30", "supplement 补正", ("21(4)",),
        ("ogi_2019/art30_supplement", "ogi_2008/art21_supplement", "effects/supplement", "clocks/supplement"), ("completeness", "legality"),
        ("law/test_art30_notice", "law/test_art30_supplement", "law/test_2008", "law/test_set_aside_with_others", "procedure/test_completeness"),
        ("supplement_notice", "supplement_prolonged_notice", "abandoned_notice", "reply_still_unclear"), ("late_supplement_notice", "most_supplement_notices", "restart_keeps_extension", "supplement_effect"),
    ),
    Article(
        "31", "day of receipt 收到申请之日", ("24(2)",), ("ogi_2019/art31_receipt", "ogi_2008/art24_receipt", "receipt"), ("intake",),
        ("law/test_art31_receipt", "law/test_receipt_2008", "procedure/test_intake"), ("receipt_slip",), ("counter_submission_is_confirmed",),
        "The 2008 text does not define it: letter 207 of 2015 and guiding case 26 do.",
    ),
    Article(
        "32", "third parties 征求第三方意见", ("23", "24(3)"), ("ogi_2019/art32_third_party", "ogi_2008/art23_third_party", *ASKING),
        ("consultation", "consulted", "third_parties", "consultation_bars"), (*ABOUT_ASKING, "procedure/test_consultation"),
        ("consultation_third_party", "notice_to_third_party", "public_interest_notice"), ASIDE,
        "That one who is overruled has some days before anything leaves is office policy (waiting_working_days).",
    ),
    Article(
        "33", "reply, extension, days set aside 答复期限、延长、不计入期限", ("24",),
        ("ogi_2019/art33_reply", "ogi_2008/art24_reply", "extension", "effects/extension", "clocks/reply", "verdict"), ("extension", "consultation", "reply", "service"),
        ("law/test_art33_reply", "law/test_2008", "law/test_timely", "law/test_verdict", *ABOUT_ASKING, "procedure/test_extension", "procedure/test_reply", "procedure/test_service"),
        ("extension_notice", "consultation_other_agency", "consultation_notice"),
        ("most_extensions", "restart_keeps_extension", "timely_by", *ASIDE, "determination_sets_aside", "other_agencies_set_aside_2008"),
    ),
    Article(
        "34", "co-producing agencies 征求共同制作机关意见", (), ("ogi_2019/art34_co_producers", *ASKING), ("consultation", "consulted", "consultation_bars"),
        (*ABOUT_ASKING, "procedure/test_consultation"), ("consultation_co_producer",), (*ASIDE, "other_agencies_set_aside_2008"),
    ),
    Article(
        "35", "excessive requests 数量、频次明显超过合理范围", (), ("ogi_2019/art35_excessive", "effects/excessive", "clocks/fee_and_date"), ("excessive",),
        ("law/test_art35_excessive", "procedure/test_excessive"), ("justification_request", "reasonable_date_notice", "reply_excessive_without_reason"),
        without="Whether a reasonable date may be set again the article does not say: once a case.",
    ),
    Article(
        "36", "kinds of reply 答复种类", ("21",), ("ogi_2019/art36_reply_kinds", "ogi_2008/art21_reply_kinds", "reply_kinds", "basis"), ("drafting", "outcomes", "search_log"),
        ("law/test_art36_reply_kinds", "procedure/test_reply", "procedure/test_outcomes", "procedure/test_handling"), REPLIES,
    ),
    Article("37", "giving a part 区分处理", ("22",), ("ogi_2019/art37_segregation",), ("drafting", "outcomes"), ("law/test_art36_reply_kinds", "procedure/test_reply", "procedure/test_outcomes"), ("reply_disclose_in_part",)),
    Article("38", "what would have to be made 需要加工、分析", (), ("ogi_2019/art38_making",), ("drafting",), ("law/test_art36_reply_kinds",), ("reply_would_have_to_be_made",), without="No period."),
    Article("39", "complaints and published material 信访投诉举报、公开出版物", (), ("ogi_2019/art39_petitions_and_publications",), ("drafting", "sorting"), ("law/test_art36_reply_kinds", "procedure/test_sorting"), ("reply_petition_or_complaint", "reply_published_material"), without="No period."),
    Article("40", "form of supply 提供方式", ("26",), letters=("reply_disclose", "reply_disclose_in_part"), without="The reply says how it is given, as the applicant asked; nothing to compute."),
    Article("41", "correction of records 更正", ("25",), (), ("records_correction",), ("procedure/test_records_correction",), ("correction_reply", "correction_transfer"), without="No period in the text: the day told is the office's own (correction_request_working_days)."),
    Article(
        "42", "fees 收费", ("27", "28"), ("fees", "fee_tariffs", "effects/fee", "clocks/fee_and_date"), ("fees", "unpaid_fees"), ("law/test_fees", "law/test_fee_tariffs", "procedure/test_fees"), ("fee_notice", "fee_withdrawal_notice", "unpaid_notice"), ("fee_restart", "withdrawn_fee_sets_aside"),
        "Tariffs and period stand in the measures of 2020 (No. 109). 2008: costs only, no tariff and no clock.",
    ),
    Article("43", "help for those who need it 便利措施", ("28",), without="A duty of the counter, nothing to compute."),
    Article("44", "many ask for the same 转为主动公开", (), (), ("publication",), ("procedure/test_publication", "records/test_publication"), without="No period, no number of applicants in the text: from how many on the office suggests it is its own (applicants_for_publication)."),
    Article("45", "register, review, handle, reply, file 登记、审核、办理、答复、归档", (), (), ("intake", "sorting", "completeness", "handling", "reply", "signing", "sealing", "service", "closing"), ("procedure/test_reply", "procedure/test_signing", "procedure/test_closing"), without="The steps themselves: no rule of its own."),
)  # fmt: skip
