"""The row of table three of the annual report in which a case counts (年报表三): by its findings, or by how it was closed without a reply.

Rows and their labels are those of 国办公开办函〔2021〕30号; which finding counts in which row, where the format does not say, is office
policy, not law. A case counts in one row only.
"""

from __future__ import annotations

from collections.abc import Collection
from enum import StrEnum

from models.reply_kinds import ReplyKind, counted_as


class Row(StrEnum):
    """A row of part three of the table, rows 3 to 23 (表三第三部分), by its label in the format."""

    DISCLOSED = "三、（一）予以公开"
    IN_PART = "三、（二）部分公开（区分处理的，只计这一情形，不计其他情形）"
    STATE_SECRET = "三、（三）不予公开-1.属于国家秘密"  # noqa: S105 - a state secret is not a password
    FORBIDDEN_BY_LAW = "三、（三）不予公开-2.其他法律行政法规禁止公开"
    SECURITY = "三、（三）不予公开-3.危及“三安全一稳定”"
    THIRD_PARTY = "三、（三）不予公开-4.保护第三方合法权益"
    INTERNAL_AFFAIRS = "三、（三）不予公开-5.属于三类内部事务信息"
    PROCESS = "三、（三）不予公开-6.属于四类过程性信息"
    ENFORCEMENT_FILE = "三、（三）不予公开-7.属于行政执法案卷"
    REGISTRY_INQUIRY = "三、（三）不予公开-8.属于行政查询事项"
    NOT_HELD = "三、（四）无法提供-1.本机关不掌握相关政府信息"
    TO_BE_MADE = "三、（四）无法提供-2.没有现成信息需要另行制作"
    STILL_UNCLEAR = "三、（四）无法提供-3.补正后申请内容仍不明确"
    PETITION = "三、（五）不予处理-1.信访举报投诉类申请"
    REPEAT = "三、（五）不予处理-2.重复申请"
    PUBLISHED_MATERIAL = "三、（五）不予处理-3.要求提供公开出版物"
    EXCESSIVE = "三、（五）不予处理-4.无正当理由大量反复申请"
    CONFIRMATION = "三、（五）不予处理-5.要求行政机关确认或重新出具已获取信息"
    NOT_SUPPLEMENTED = "三、（六）其他处理-1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"
    FEE_UNPAID = "三、（六）其他处理-2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请"
    OTHER = "三、（六）其他处理-3.其他"


ROWS: dict[ReplyKind, Row] = {
    ReplyKind.DISCLOSE: Row.DISCLOSED,
    ReplyKind.ALREADY_PUBLIC: Row.DISCLOSED,
    ReplyKind.DISCLOSE_IN_PART: Row.IN_PART,
    ReplyKind.WITHHOLD_STATE_SECRET: Row.STATE_SECRET,
    ReplyKind.WITHHOLD_FORBIDDEN_BY_LAW: Row.FORBIDDEN_BY_LAW,
    ReplyKind.WITHHOLD_SECURITY: Row.SECURITY,
    ReplyKind.WITHHOLD_THIRD_PARTY: Row.THIRD_PARTY,
    ReplyKind.WITHHOLD_INTERNAL_AFFAIRS: Row.INTERNAL_AFFAIRS,
    ReplyKind.WITHHOLD_PROCESS: Row.PROCESS,
    ReplyKind.WITHHOLD_ENFORCEMENT_FILE: Row.ENFORCEMENT_FILE,
    ReplyKind.REGISTRY_INQUIRY: Row.REGISTRY_INQUIRY,
    ReplyKind.DOES_NOT_EXIST: Row.NOT_HELD,
    ReplyKind.OTHER_AGENCY: Row.NOT_HELD,
    ReplyKind.WOULD_HAVE_TO_BE_MADE: Row.TO_BE_MADE,
    ReplyKind.STILL_UNCLEAR: Row.STILL_UNCLEAR,
    ReplyKind.PETITION_OR_COMPLAINT: Row.PETITION,
    ReplyKind.REPEAT: Row.REPEAT,
    ReplyKind.PUBLISHED_MATERIAL: Row.PUBLISHED_MATERIAL,
    ReplyKind.EXCESSIVE_WITHOUT_REASON: Row.EXCESSIVE,
    ReplyKind.CONFIRMATION_OR_REISSUE: Row.CONFIRMATION,
    # The format names no row for these: what is left over.
    ReplyKind.NOT_GOVERNMENT_INFORMATION: Row.OTHER,
    ReplyKind.PUBLIC_UTILITY: Row.OTHER,
    ReplyKind.ARCHIVES: Row.OTHER,
    # Only the 2008 text knows it; the format of 2021 has no row of its own.
    ReplyKind.NO_SPECIAL_NEED: Row.OTHER,
}
CLOSINGS: dict[str, Row | None] = {
    "not_supplemented": Row.NOT_SUPPLEMENTED,
    "fee_unpaid": Row.FEE_UNPAID,
    "withdrawn": Row.OTHER,
    "joined": None,
    "set_apart": None,
}
"""Closings without reply (未答复办结) by their outcome; None: the case counts in no row, for it counts elsewhere or is no such request."""


class NoPrincipal(ValueError):  # noqa: N818 - the house's word for it
    """Findings of several rows of which none gives anything, and none was chosen as principal (未选定主要处理决定)."""


def row(findings: Collection[ReplyKind], principal: ReplyKind | None = None) -> Row:
    """The row of a reply with these findings, at least one (答复所计的行).

    Something given and something withheld, or a part given, is a partial disclosure and nothing else. Findings of one row count
    there. Otherwise the principal finding decides; where none was chosen, what is given. To tell the way to what is public
    counts as giving; only the grounds of Art. 14 to 16 count as withholding, not the pointer to a registry's own inquiry.

    Raises:
        NoPrincipal: several rows, nothing given, and no principal finding among them.
    """
    chosen = principal if principal in findings else None
    given = any(one.gives_anything for one in findings)
    if chosen is None and not given and len({ROWS[one] for one in findings}) > 1:
        raise NoPrincipal
    return ROWS[counted_as(tuple(findings), chosen)]


def row_of_closing(outcome: str) -> Row | None:
    """The row of a case closed without reply (未答复办结所计的行); None: none.

    Raises:
        KeyError: no such closing is known.
    """
    return CLOSINGS[outcome]
