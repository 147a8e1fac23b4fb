"""How each act is made for an opening (行为的随机生成): mostly within its limits, sometimes beyond; a table by the act's name."""

from __future__ import annotations

from collections.abc import Callable

from models.acts import (
    AddDocument,
    AnswerCorrectionRequest,
    AnswerUrge,
    ApproveExtension,
    AskForJustification,
    AskHolder,
    AskSupplement,
    AssessRisk,
    Assign,
    CertifyNoRecord,
    CertifyUnpaid,
    ChangeRequest,
    ChargeFee,
    CheckDraft,
    ChooseRegime,
    Close,
    Comment,
    ConfirmReceipt,
    ConsultCoProducer,
    ConsultOtherAgency,
    ConsultThirdParty,
    CorrectFact,
    Countersign,
    DecidePublication,
    DeclareClassified,
    Dispatch,
    EmailLetter,
    EndConsultation,
    FindComplete,
    FindNoGoodReason,
    HandInSupplement,
    HandOver,
    IssueReply,
    JoinDuplicate,
    LogContact,
    NoteConsistency,
    NumberReply,
    OfficerAct,
    PrepareConsultation,
    ProlongSupplement,
    ProposeCorrection,
    ProposeFee,
    ProposeGround,
    ProposePublication,
    ReceiveCorrectionRequest,
    ReceiveOrder,
    RecordDetermination,
    RecordJustification,
    RecordOpinion,
    RecordPayment,
    RecordPosting,
    RecordReceipt,
    RecordRemedyFiled,
    RecordRemedyResult,
    RecordReturn,
    RecordSeal,
    RecordService,
    Recount,
    ReferForDetermination,
    RefuseExtension,
    Register,
    RemoveSpill,
    Reopen,
    ReportSearch,
    RequestExtension,
    ReturnForRedraft,
    ReviewDocument,
    ReviewLegality,
    ServeAgain,
    SetApart,
    SetReasonableDate,
    SignOff,
    SplitItems,
    SubstituteParty,
    SuggestToUnit,
    TellThirdParty,
    TreatAsAbandoned,
    Urge,
    VolunteerClarification,
    WeighOpinion,
    Withdraw,
    WithdrawFeeNotice,
)
from models.application import Item
from models.reply_kinds import ReplyKind
from tests.builders import application, digest
from tests.procedure.wished import PAPERS, Wished, some
from tests.procedure.wished_replies import drafting


def splitting(w: Wished) -> SplitItems:
    items = (w.item,)
    return SplitItems(items=items, numbers=w.mostly((w.one(*w.numbers),), (w.one(*w.numbers),) * 2))


def searching(w: Wished) -> ReportSearch:
    item = w.one(None, w.item)
    return ReportSearch(
        item=item, searched_by="档案室", places=("综合档案",), words=("污水",), searched_on=w.day, found=w.yes(0.5)
    )


def handing_over(w: Wished) -> AddDocument:
    title = w.one(*PAPERS)
    label = w.mostly("on_request", "proactive", "not_public")
    pages = w.one(None, 12, 300)
    return AddDocument(
        item=w.item, title=title, label=label, sha256=digest(title), pages=pages, free_of_secret_marks=True
    )


def declaring(w: Wished) -> DeclareClassified:
    level = w.one("secret", "secret", "work_secret", "doubtful")
    return DeclareClassified(
        item=w.item,
        own_number="存根1",
        holder="档案室",
        level=level,
        period="十年",
        legal_basis="保密法",
        review_number="审1",
    )


def preparing(w: Wished) -> PrepareConsultation:
    sorts = ("third_party", "third_party", "co_producer", "other_agency")
    known = w.opening.documents if w.opening else ()
    documents = w.mostly(some(w, known) if known and w.yes(0.5) else (), (digest(w.one(*PAPERS)),))
    return PrepareConsultation(
        sort=w.one(*sorts),
        mark=w.mark,
        name="某公司",
        address="某路1号",
        item=w.item,
        text="请提意见",
        documents=documents,
    )


def weighing(w: Wished) -> WeighOpinion:
    open_now = (w.opening and w.opening.choices) or ("disclose/agreed",)
    choice = w.mostly(w.rng.choice(open_now), "disclose/agreed", "withhold/silent", "disclose/no_good_reason")
    decision, _, ground = choice.partition("/")
    return WeighOpinion.model_validate({"about": w.about, "decision": decision, "ground": ground, "reason": "理由"})


def proposing_a_fee(w: Wished) -> ProposeFee:
    measure, count = w.one(("items", 12), ("items", 31), ("pages", 31), ("pages", 290), ("items", 1))
    return ProposeFee(measure=measure, count=count, before=w.mostly(0, 9), reason="数量较多")


def ordering(w: Wished) -> ReceiveOrder:
    """A court may name no period; others mostly name one."""
    by = w.one("court", "court", "reconsideration_body", "supervisor")
    working_days, days = w.one((10, None), (None, 15), (None, None) if by == "court" else (20, None))
    days = w.mostly(days, 20)
    return ReceiveOrder(
        by=by,
        ordered_by="示范市人民政府",
        file_number="复1",
        received_on=w.day,
        working_days=w.mostly(working_days, None),
        days=days,
        text="重新答复",
    )


def filing(w: Wished) -> RecordRemedyFiled:
    return RecordRemedyFiled(
        remedy=w.one("reconsideration", "suit"),
        procedure=w.one("ordinary", "simple"),
        after_reconsideration=w.yes(0.3),
        body="示范市人民政府",
        file_number="复1",
        received_on=w.day,
    )


def substituting(w: Wished) -> SubstituteParty:
    other = application().applicants[0].model_copy(update={"name": "李小红"})
    return SubstituteParty(place=w.mostly(1, 2, 3), applicant=other, reason="更名", proof="户口簿")


def setting_apart(w: Wished) -> SetApart:
    return SetApart(type=w.one("other_procedure", "correction", "inquiry"), reason="非申请", passed_to="信访办")


def numbering(w: Wished) -> NumberReply:
    """Mostly the next of the agency's own series; else one from a book kept elsewhere, never the same twice."""
    typed = f"示范公开〔2026〕{w.rng.randrange(10**9)}号"
    return NumberReply(about=w.about, number=w.mostly(None, typed))


def posting(w: Wished) -> RecordPosting:
    return RecordPosting(about=w.about, posted=w.day, tracking_number="XA1", proof="收寄凭证", image=picture(w))


def serving(w: Wished) -> RecordService:
    return RecordService(about=w.about, served_on=w.day, proof="签收", image=picture(w))


def picture(w: Wished) -> str | None:
    """None, or the digest of a picture that the office keeps, of which the procedure knows nothing."""
    return w.one(None, digest("图片"))


def receiving_opinion(w: Wished) -> RecordOpinion:
    opinion = w.one("agrees", "agrees_in_part", "objects", "objects")
    return RecordOpinion(about=w.about, received_on=w.day, opinion=opinion, text="意见")


def ending_consultation(w: Wished) -> EndConsultation:
    why = w.one("returned", "refused", "no_address", "no_longer_needed")
    return EndConsultation(about=w.about, ended_on=w.day, why=why, text="退回")


def determined(w: Wished) -> RecordDetermination:
    return RecordDetermination(about=w.about, received_on=w.day, may_be_disclosed=w.yes(0.6), text="意见")


def referring(w: Wished) -> ReferForDetermination:
    return ReferForDetermination(about=w.digest, mark=w.mark, authority="保密局", posted=w.day, proof=w.proof)


def asking_why(w: Wished) -> AskForJustification:
    return AskForJustification(why="数量过多", until=w.until, posted=w.day, proof=w.proof)


def reasonable_date(w: Wished) -> SetReasonableDate:
    return SetReasonableDate(about=w.about, until=w.until, posted=w.day, reason="合理", proof=w.proof)


def correcting(w: Wished) -> ProposeCorrection:
    return ProposeCorrection(of=w.about, day=w.day, reason="笔误", proof="回执")


def receiving_proposal(w: Wished) -> ProposePublication:
    return ProposePublication(received_on=w.day, proposed_by=w.one("applicant", "office"), text="建议公开")


def answering_correction(w: Wished) -> AnswerCorrectionRequest:
    return AnswerCorrectionRequest(about=w.about, result=w.one("corrected", "refused"), text="已更正")


def contacting(w: Wished) -> LogContact:
    return LogContact(contacted="applicant", means="phone", contacted_on=w.day, text="电话")


def handing_on(w: Wished) -> HandOver:
    part, to = w.one(("handler", w.one(*w.handlers)), ("holder", w.one(*w.holders)))
    return HandOver(part=part, to=to, reason="调岗")


def changing(w: Wished) -> ChangeRequest:
    return ChangeRequest(received_on=w.day, item=w.item, to=Item(description="2024年度文件"), text="请改为")


def supplement(w: Wished) -> AskSupplement:
    return AskSupplement(items=("年份",), until=w.until, posted=w.day, proof=w.proof)


def assessing(w: Wished) -> AssessRisk:
    return AssessRisk(item=w.item, endangers=w.one("public", "stability"), text="评估")


def proposing_ground(w: Wished) -> ProposeGround:
    return ProposeGround(item=w.item, kind=w.one(*ReplyKind), reason="拟")


def urging(w: Wished) -> Urge:
    return Urge(type=w.one("notice", "interview", "order"), number="督1", until=w.until, text="请办")


def withdrawing(w: Wished) -> Withdraw:
    return Withdraw(received_on=w.day, items=(w.item,) if w.yes(0.7) else ())


def serving_again(w: Wished) -> ServeAgain:
    return ServeAgain(about=w.about, posted=w.day, way=w.one("post", "in_person"), proof="收据")


def remedy_result(w: Wished) -> RecordRemedyResult:
    return RecordRemedyResult(
        about=w.about, received_on=w.day, result=w.one("upheld", "corrected", "other"), text="结果"
    )


WAYS = ("post", "in_person", "email", "web")
Maker = Callable[[Wished], OfficerAct]


MAKERS: dict[str, Maker] = {
    "register": lambda w: Register(application=application()),
    "confirm_receipt": lambda w: ConfirmReceipt(confirmed_on=w.day, proof="电话"),
    "choose_regime": lambda w: ChooseRegime(regime=w.one("ogi-2008", "ogi-2019"), reason="收到日"),
    "join_duplicate": lambda w: JoinDuplicate(number=w.one(*w.numbers), reason="重复"),
    "split_items": splitting,
    "set_apart": setting_apart,
    "receive_correction_request": lambda w: ReceiveCorrectionRequest(received_on=w.day, text="请更正"),
    "answer_correction_request": answering_correction,
    "note_consistency": lambda w: NoteConsistency(numbers=(w.one(*w.numbers),), text="口径一致"),
    "propose_publication": receiving_proposal,
    "decide_publication": lambda w: DecidePublication(about=w.about, publish=w.yes(0.5), reason="审查"),
    "find_complete": lambda w: FindComplete(),
    "ask_supplement": supplement,
    "prolong_supplement": lambda w: ProlongSupplement(about=w.about, until=w.until, reason="再给时间"),
    "hand_in_supplement": lambda w: HandInSupplement(received_on=w.day, text="2024年"),
    "volunteer_clarification": lambda w: VolunteerClarification(received_on=w.day, text="说明"),
    "treat_as_abandoned": lambda w: TreatAsAbandoned(reason="无正当理由"),
    "assign": lambda w: Assign(handler=w.one(*w.handlers), holder=w.one(*w.holders)),
    "hand_over": handing_on,
    "ask_holder": lambda w: AskHolder(question="请检索", until=w.until),
    "report_search": searching,
    "certify_no_record": lambda w: CertifyNoRecord(item=w.item, reason="查无"),
    "add_document": handing_over,
    "declare_classified": declaring,
    "remove_spill": lambda w: RemoveSpill(about=w.digest, reason="误入"),
    "propose_ground": proposing_ground,
    "assess_risk": assessing,
    "sign_off": lambda w: SignOff(opinion="同意"),
    "log_contact": contacting,
    "prepare_consultation": preparing,
    "consult_third_party": lambda w: ConsultThirdParty(about=w.about, posted=w.day, proof=w.proof),
    "consult_co_producer": lambda w: ConsultCoProducer(about=w.about, posted=w.day, proof=w.proof),
    "consult_other_agency": lambda w: ConsultOtherAgency(about=w.about, posted=w.day, proof=w.proof),
    "record_receipt": lambda w: RecordReceipt(about=w.about, received_on=w.day, proof="回执"),
    "record_opinion": receiving_opinion,
    "end_consultation": ending_consultation,
    "weigh_opinion": weighing,
    "tell_third_party": lambda w: TellThirdParty(about=w.about, posted=w.day, proof="收据"),
    "request_extension": lambda w: RequestExtension(working_days=w.mostly(w.one(5, 10, 20), 0, 21), reason="复杂"),
    "approve_extension": lambda w: ApproveExtension(about=w.about, posted=w.day, proof=w.proof),
    "refuse_extension": lambda w: RefuseExtension(about=w.about, reason="不必"),
    "ask_for_justification": asking_why,
    "record_justification": lambda w: RecordJustification(about=w.about, received_on=w.day, text="需要"),
    "find_no_good_reason": lambda w: FindNoGoodReason(about=w.about, reason="不合理"),
    "set_reasonable_date": reasonable_date,
    "propose_fee": proposing_a_fee,
    "charge_fee": lambda w: ChargeFee(about=w.about, posted=w.day, how_to_pay="国库", proof=w.proof),
    "record_payment": lambda w: RecordPayment(about=w.about, paid_on=w.day, proof="票据"),
    "withdraw_fee_notice": lambda w: WithdrawFeeNotice(about=w.about, reason="免收"),
    "certify_unpaid": lambda w: CertifyUnpaid(about=w.about, reason="逾期"),
    "review_document": lambda w: ReviewDocument(about=w.digest, clear=w.yes(0.92), reason="审查"),
    "refer_for_determination": referring,
    "record_determination": determined,
    "draft_reply": drafting,
    "review_legality": lambda w: ReviewLegality(about=w.about, lawful=w.yes(0.92), opinion="意见"),
    "check_draft": lambda w: CheckDraft(about=w.about),
    "countersign": lambda w: Countersign(about=w.about, agrees=w.yes(0.92), opinion="意见"),
    "return_for_redraft": lambda w: ReturnForRedraft(about=w.about, reason="重拟"),
    "issue_reply": lambda w: IssueReply(about=w.about),
    "number_reply": numbering,
    "record_seal": lambda w: RecordSeal(about=w.about, means=w.one("hand", "electronic")),
    "dispatch": lambda w: Dispatch(posted=w.mostly(w.today, w.day), proof="收据", way=w.one(None, *WAYS)),
    "record_posting": posting,
    "record_service": serving,
    "record_return": lambda w: RecordReturn(about=w.about, returned_on=w.day, reason="查无此人"),
    "serve_again": serving_again,
    "email_letter": lambda w: EmailLetter(about=w.about),
    "record_remedy_filed": filing,
    "record_remedy_result": remedy_result,
    "receive_order": ordering,
    "withdraw": withdrawing,
    "change_request": changing,
    "substitute_party": substituting,
    "comment": lambda w: Comment(text="备注"),
    "suggest_to_unit": lambda w: SuggestToUnit(unit="档案室", text="建议及时归档"),
    "propose_correction": correcting,
    "correct_fact": lambda w: CorrectFact(about=w.about),
    "urge": urging,
    "answer_urge": lambda w: AnswerUrge(about=w.about, text="已办"),
    "recount": lambda w: Recount(reason="核对"),
    "close": lambda w: Close(),
    "reopen": lambda w: Reopen(reason="复议"),
}
