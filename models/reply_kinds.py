"""Kinds of finding (处理决定种类). Their articles stand in ``law/ogi_2019/art36_reply_kinds.py``."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from models.base import Words


class ReplyKind(StrEnum):
    """What is found for one item (处理决定)."""

    DISCLOSE = "disclose"
    ALREADY_PUBLIC = "already_public"
    DISCLOSE_IN_PART = "disclose_in_part"
    WITHHOLD_STATE_SECRET = "withhold_state_secret"
    WITHHOLD_FORBIDDEN_BY_LAW = "withhold_forbidden_by_law"
    WITHHOLD_SECURITY = "withhold_security"
    WITHHOLD_THIRD_PARTY = "withhold_third_party"
    WITHHOLD_INTERNAL_AFFAIRS = "withhold_internal_affairs"
    WITHHOLD_PROCESS = "withhold_process"
    WITHHOLD_ENFORCEMENT_FILE = "withhold_enforcement_file"
    REGISTRY_INQUIRY = "registry_inquiry"
    DOES_NOT_EXIST = "does_not_exist"
    OTHER_AGENCY = "other_agency"
    WOULD_HAVE_TO_BE_MADE = "would_have_to_be_made"
    STILL_UNCLEAR = "still_unclear"
    PETITION_OR_COMPLAINT = "petition_or_complaint"
    REPEAT = "repeat"
    PUBLISHED_MATERIAL = "published_material"
    EXCESSIVE_WITHOUT_REASON = "excessive_without_reason"
    CONFIRMATION_OR_REISSUE = "confirmation_or_reissue"
    NOT_GOVERNMENT_INFORMATION = "not_government_information"
    PUBLIC_UTILITY = "public_utility"
    ARCHIVES = "archives"
    NO_SPECIAL_NEED = "no_special_need"

    @property
    def discloses(self) -> bool:
        """Whether the applicant gets all of it or the way to it (予以公开)."""
        return self in (ReplyKind.DISCLOSE, ReplyKind.ALREADY_PUBLIC)

    @property
    def gives(self) -> bool:
        """Whether documents are given (提供材料)."""
        return self in (ReplyKind.DISCLOSE, ReplyKind.DISCLOSE_IN_PART)

    @property
    def gives_anything(self) -> bool:
        """Whether the applicant gets anything, or the way to it (是否提供)."""
        return self.gives or self.discloses

    @property
    def withholds(self) -> bool:
        """Whether what is there is kept back for a reason (不予公开)."""
        return self.value.startswith("withhold_")

    @property
    def holds_back_a_part(self) -> bool:
        """Whether it may be why only a part is given (区分处理的理由): that the rest is withheld, or is no government information."""
        return self.withholds or self is ReplyKind.NOT_GOVERNMENT_INFORMATION


def counted_as(kinds: Sequence[ReplyKind], principal: ReplyKind | None) -> ReplyKind:
    """As which finding a whole reply counts (答复结果): in part where something is given and something withheld, whatever was chosen.

    Else the principal finding; where none was chosen, the first that gives anything, or the first. At least one finding.
    """
    withheld = any(one.withholds or one is ReplyKind.DISCLOSE_IN_PART for one in kinds)
    given = next((one for one in kinds if one.gives_anything), None)
    if withheld and given:
        return ReplyKind.DISCLOSE_IN_PART
    return principal or given or kinds[0]


KIND_NAMES: dict[ReplyKind, Words] = {
    ReplyKind.DISCLOSE: Words(zh="予以公开", en="disclosed"),
    ReplyKind.ALREADY_PUBLIC: Words(zh="已主动公开", en="already public"),
    ReplyKind.DISCLOSE_IN_PART: Words(zh="部分公开", en="disclosed in part"),
    ReplyKind.WITHHOLD_STATE_SECRET: Words(zh="不予公开（国家秘密）", en="withheld (state secret)"),
    ReplyKind.WITHHOLD_FORBIDDEN_BY_LAW: Words(
        zh="不予公开（法律、行政法规禁止公开）", en="withheld (forbidden by law)"
    ),
    ReplyKind.WITHHOLD_SECURITY: Words(zh="不予公开（三安全一稳定）", en="withheld (security and stability)"),
    ReplyKind.WITHHOLD_THIRD_PARTY: Words(zh="不予公开（第三方合法权益）", en="withheld (rights of a third party)"),
    ReplyKind.WITHHOLD_INTERNAL_AFFAIRS: Words(zh="不予公开（内部事务信息）", en="withheld (internal affairs)"),
    ReplyKind.WITHHOLD_PROCESS: Words(zh="不予公开（过程性信息）", en="withheld (process information)"),
    ReplyKind.WITHHOLD_ENFORCEMENT_FILE: Words(zh="不予公开（行政执法案卷）", en="withheld (enforcement file)"),
    ReplyKind.REGISTRY_INQUIRY: Words(zh="属于行政查询事项", en="a registry has its own way of inquiry"),
    ReplyKind.DOES_NOT_EXIST: Words(zh="信息不存在", en="does not exist"),
    ReplyKind.OTHER_AGENCY: Words(zh="不属于本机关负责公开", en="another agency's to disclose"),
    ReplyKind.WOULD_HAVE_TO_BE_MADE: Words(zh="没有现成信息，需要另行制作", en="would have to be made"),
    ReplyKind.STILL_UNCLEAR: Words(zh="补正后申请内容仍不明确", en="still unclear after the supplement"),
    ReplyKind.PETITION_OR_COMPLAINT: Words(zh="信访、投诉、举报类申请", en="a petition or complaint"),
    ReplyKind.REPEAT: Words(zh="重复申请", en="a repeat"),
    ReplyKind.PUBLISHED_MATERIAL: Words(zh="要求提供公开出版物", en="published material"),
    ReplyKind.EXCESSIVE_WITHOUT_REASON: Words(zh="无正当理由大量反复申请", en="excessive without good reason"),
    ReplyKind.CONFIRMATION_OR_REISSUE: Words(zh="要求确认或者重新出具已获取信息", en="to confirm or issue again"),
    ReplyKind.NOT_GOVERNMENT_INFORMATION: Words(zh="不属于政府信息", en="no government information"),
    ReplyKind.PUBLIC_UTILITY: Words(zh="属于公共企事业单位信息", en="a public utility's information"),
    ReplyKind.ARCHIVES: Words(zh="属于档案，依档案法办理", en="in the archives"),
    ReplyKind.NO_SPECIAL_NEED: Words(zh="与自身特殊需要无关（2008年条例）", en="no special need (2008)"),
}
