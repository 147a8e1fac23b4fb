"""The permission table (权限表): which roles may do which act, on what ground. Office policy, not law, but where an article is named.

An act that stands here twice depends on what the reply does. The check of a draft by the OGI head stands for the legality
review (合法性审查) until the procedure has that step of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from models.base import Model, Words
from models.citation import Citation, ogi_2019
from models.roles import MACHINES, Role

When = Literal["always", "the reply discloses", "the reply withholds"]


class Permission(Model):
    """One row: these roles may do this act. ``article``: the law's ground; None: the office's own rule, told in ``why``."""

    act: str
    roles: tuple[Role, ...]
    why: Words
    article: Citation | None = None
    when: When = "always"


CLERK, HANDLER, HOLDER = Role.INTAKE_CLERK, Role.CASE_HANDLER, Role.HOLDING_UNIT
HEAD, LEADER = Role.OGI_HEAD, Role.LEADER
FRONT = (CLERK, HANDLER)
COMMENTERS = tuple(role for role in Role if role not in MACHINES | {Role.ADMINISTRATOR, Role.INSPECTOR})

PERMISSIONS: tuple[Permission, ...] = (
    Permission(
        act="register",
        roles=(*FRONT, Role.COUNTER, Role.OPERATOR),
        article=ogi_2019(45),
        why=Words(zh="登记由收件登记人、经办人、窗口或操作员办理", en="registering is for the front office"),
    ),
    Permission(
        act="confirm_receipt",
        roles=FRONT,
        article=ogi_2019(31),
        why=Words(zh="与申请人确认收到之日", en="the day of receipt is confirmed with the applicant"),
    ),
    Permission(
        act="find_complete",
        roles=(HANDLER,),
        article=ogi_2019(29, 2),
        why=Words(zh="审查申请是否齐全、明确", en="whether the request is complete and clear"),
    ),
    Permission(
        act="ask_supplement",
        roles=(HANDLER,),
        article=ogi_2019(30),
        why=Words(zh="七个工作日内一次性告知补正", en="one notice of all that is missing"),
    ),
    Permission(
        act="hand_in_supplement",
        roles=FRONT,
        article=ogi_2019(30),
        why=Words(zh="登记收到的补正材料", en="the supplement is recorded where it comes in"),
    ),
    Permission(
        act="treat_as_abandoned",
        roles=(HEAD,),
        article=ogi_2019(30),
        why=Words(
            zh="无正当理由逾期不补正，由负责人认定",
            en="that there was no good reason is the head's finding, never a timer's",
        ),
    ),
    Permission(act="assign", roles=(HANDLER,), why=Words(zh="经办人分办", en="the handler assigns")),
    Permission(
        act="report_search",
        roles=(HOLDER,),
        article=ogi_2019(36),
        why=Words(zh="承办处室检索并留痕", en="the holding unit searches and keeps the log"),
    ),
    Permission(
        act="add_document",
        roles=(HOLDER,),
        why=Words(zh="承办处室提供材料", en="the holding unit hands documents over"),
    ),
    Permission(
        act="review_document",
        roles=(Role.CONFIDENTIALITY_REVIEWER,),
        article=ogi_2019(17),
        why=Words(zh="公开前须经保密审查", en="nothing is given out before the confidentiality review"),
    ),
    Permission(
        act="request_extension",
        roles=(HANDLER,),
        article=ogi_2019(33, 2),
        why=Words(zh="经办人申请延期", en="the handler asks for it"),
    ),
    Permission(
        act="approve_extension",
        roles=(HEAD,),
        article=ogi_2019(33, 2),
        why=Words(
            zh="须经工作机构负责人同意并告知申请人", en="the head of the OGI office agrees and the applicant is told"
        ),
    ),
    Permission(
        act="refuse_extension",
        roles=(HEAD,),
        article=ogi_2019(33, 2),
        why=Words(zh="须经工作机构负责人同意", en="it is the head's to agree or not"),
    ),
    Permission(
        act="draft_reply", roles=(HANDLER,), article=ogi_2019(36), why=Words(zh="经办人拟稿", en="the handler drafts")
    ),
    Permission(
        act="check_draft",
        roles=(HEAD,),
        why=Words(
            zh="负责人核稿（暂代合法性审查）", en="the head checks (this stands for the legality review for now)"
        ),
    ),
    Permission(
        act="return_for_redraft",
        roles=(HEAD, LEADER),
        why=Words(zh="核稿、签发时可退回", en="whoever checks or issues may return it"),
    ),
    Permission(
        act="issue_reply",
        roles=(HEAD, LEADER),
        when="the reply discloses",
        why=Words(zh="予以公开的，负责人即可签发", en="a disclosing reply is delegated to the head"),
    ),
    Permission(
        act="issue_reply",
        roles=(LEADER,),
        when="the reply withholds",
        why=Words(zh="不予公开的，由分管负责人签发", en="a withholding reply is the leader's to issue"),
    ),
    Permission(
        act="dispatch",
        roles=FRONT,
        why=Words(zh="发出答复并留存凭证", en="the front office posts it and keeps the proof"),
    ),
    Permission(
        act="withdraw", roles=FRONT, why=Words(zh="登记申请人撤回", en="the applicant's withdrawal is recorded")
    ),
    Permission(
        act="comment",
        roles=COMMENTERS,
        why=Words(zh="除系统管理员、内部监督员外均可备注", en="all but administrator and inspector may remark"),
    ),
    Permission(act="recount", roles=(HANDLER,), why=Words(zh="按现行规则重新计算", en="derive the clocks anew")),
    Permission(
        act="choose_regime",
        roles=(HEAD,),
        article=ogi_2019(56),
        why=Words(
            zh="新旧条例交替期间的申请，由负责人认定适用条例并说明理由",
            en="which text governs a request of the old days is the head's finding, with the reason",
        ),
    ),
    Permission(act="close", roles=(HANDLER,), article=ogi_2019(45), why=Words(zh="办结归档", en="the file is closed")),
)


def permitted(table: Sequence[Permission], act: str, when: When = "always") -> tuple[Role, ...]:
    """The roles that may do this act in this case, or () where nobody may (可为角色)."""
    return next((row.roles for row in table if row.act == act and row.when in ("always", when)), ())
