"""Who may do what, written by hand from the procedure's plan (应有权限): the table is held against it, never made from it."""

from __future__ import annotations

BY_ROLES: tuple[tuple[set[str], str], ...] = (
    (
        {"intake_clerk", "case_handler"},
        "register confirm_receipt receive_correction_request propose_publication hand_in_supplement volunteer_clarification consult_third_party consult_co_producer consult_other_agency record_receipt record_opinion tell_third_party record_justification record_payment dispatch record_posting record_service record_return serve_again email_letter record_remedy_filed receive_order withdraw change_request",
    ),
    (
        {"case_handler"},
        "join_duplicate split_items answer_correction_request note_consistency find_complete ask_supplement prolong_supplement assign ask_holder prepare_consultation end_consultation request_extension ask_for_justification propose_fee draft_reply record_remedy_result substitute_party recount close",
    ),
    (
        {"ogi_head"},
        "choose_regime set_apart decide_publication treat_as_abandoned approve_extension refuse_extension find_no_good_reason certify_unpaid check_draft correct_fact reopen",
    ),
    ({"leader"}, "set_reasonable_date charge_fee withdraw_fee_notice"),
    ({"holding_unit"}, "report_search add_document propose_ground"),
    ({"confidentiality_reviewer"}, "review_document refer_for_determination record_determination"),
    ({"intake_clerk"}, "number_reply record_seal"),
    ({"case_handler", "ogi_head"}, "hand_over answer_urge suggest_to_unit"),
    ({"holding_unit", "unit_head"}, "certify_no_record"),
    ({"holding_unit", "confidentiality_reviewer"}, "declare_classified"),
    ({"confidentiality_reviewer", "ogi_head"}, "remove_spill"),
    ({"holding_unit", "case_handler"}, "assess_risk"),
    ({"unit_head"}, "sign_off"),
    ({"intake_clerk", "case_handler", "holding_unit"}, "log_contact propose_correction"),
    ({"legality_reviewer"}, "review_legality"),
    ({"holding_unit", "unit_head", "case_handler", "ogi_head"}, "countersign"),
    ({"legality_reviewer", "ogi_head", "leader"}, "return_for_redraft"),
    ({"supervisor"}, "urge"),
)
PERMITTED: dict[str, set[str]] = {
    **{act: roles for roles, acts in BY_ROLES for act in acts.split()},
    "comment": {
        *("intake_clerk", "case_handler", "holding_unit", "unit_head", "confidentiality_reviewer"),
        *("legality_reviewer", "ogi_head", "leader", "supervisor"),
    },
    "weigh_opinion, following it": {"ogi_head"},
    "weigh_opinion, overruling it": {"leader"},
    "issue_reply, disclosing or informing": {"ogi_head", "leader"},
    "issue_reply, withholding": {"leader"},
}
