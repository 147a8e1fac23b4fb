"""The row of table three: one for each reply and each closing (年报表三)."""

from __future__ import annotations

from itertools import combinations

import pytest

from models.reply_kinds import ReplyKind
from policy.table_three import CLOSINGS, ROWS, NoPrincipal, Row, row, row_of_closing

GIVEN = [one for one in ReplyKind if one.discloses]
WITHHELD = [one for one in ReplyKind if one.withholds]
TOLD = [one for one in ReplyKind if not (one.discloses or one.withholds or one.gives)]


@pytest.mark.parametrize(
    ("kind", "label"),
    [
        ("disclose", "三、（一）予以公开"),
        ("already_public", "三、（一）予以公开"),
        ("disclose_in_part", "三、（二）部分公开（区分处理的，只计这一情形，不计其他情形）"),
        ("withhold_state_secret", "三、（三）不予公开-1.属于国家秘密"),
        ("withhold_forbidden_by_law", "三、（三）不予公开-2.其他法律行政法规禁止公开"),
        ("withhold_security", "三、（三）不予公开-3.危及“三安全一稳定”"),
        ("withhold_third_party", "三、（三）不予公开-4.保护第三方合法权益"),
        ("withhold_internal_affairs", "三、（三）不予公开-5.属于三类内部事务信息"),
        ("withhold_process", "三、（三）不予公开-6.属于四类过程性信息"),
        ("withhold_enforcement_file", "三、（三）不予公开-7.属于行政执法案卷"),
        ("registry_inquiry", "三、（三）不予公开-8.属于行政查询事项"),
        ("does_not_exist", "三、（四）无法提供-1.本机关不掌握相关政府信息"),
        ("other_agency", "三、（四）无法提供-1.本机关不掌握相关政府信息"),
        ("would_have_to_be_made", "三、（四）无法提供-2.没有现成信息需要另行制作"),
        ("still_unclear", "三、（四）无法提供-3.补正后申请内容仍不明确"),
        ("petition_or_complaint", "三、（五）不予处理-1.信访举报投诉类申请"),
        ("repeat", "三、（五）不予处理-2.重复申请"),
        ("published_material", "三、（五）不予处理-3.要求提供公开出版物"),
        ("excessive_without_reason", "三、（五）不予处理-4.无正当理由大量反复申请"),
        ("confirmation_or_reissue", "三、（五）不予处理-5.要求行政机关确认或重新出具已获取信息"),
        ("not_government_information", "三、（六）其他处理-3.其他"),
        ("public_utility", "三、（六）其他处理-3.其他"),
        ("archives", "三、（六）其他处理-3.其他"),
        ("no_special_need", "三、（六）其他处理-3.其他"),
    ],
)
def test_a_reply_of_one_kind_counts_in_the_row_of_its_kind(kind: str, label: str) -> None:
    assert row([ReplyKind(kind)]) == label
    assert row([ReplyKind(kind)] * 3) == label


def test_every_kind_has_a_row() -> None:
    assert set(ROWS) == set(ReplyKind)


def test_every_row_is_reached_by_some_kind_or_closing() -> None:
    assert {*ROWS.values(), *CLOSINGS.values()} - {None} == set(Row)


@pytest.mark.parametrize("given", GIVEN)
@pytest.mark.parametrize("withheld", WITHHELD)
def test_something_given_and_something_withheld_counts_as_given_in_part(given: ReplyKind, withheld: ReplyKind) -> None:
    assert row([given, withheld], principal=withheld) is Row.IN_PART
    assert row([withheld, ReplyKind.DOES_NOT_EXIST, given], principal=ReplyKind.DOES_NOT_EXIST) is Row.IN_PART


@pytest.mark.parametrize("other", list(ReplyKind))
def test_where_a_part_is_given_nothing_else_counts(other: ReplyKind) -> None:
    assert row([other, ReplyKind.DISCLOSE_IN_PART], principal=other) is Row.IN_PART


@pytest.mark.parametrize("told", TOLD)
def test_something_given_beside_what_is_only_told_counts_by_the_principal_finding_else_as_given(
    told: ReplyKind,
) -> None:
    assert row([told, ReplyKind.DISCLOSE], principal=told) is ROWS[told]
    assert row([told, ReplyKind.DISCLOSE]) is Row.DISCLOSED


def test_kinds_of_one_row_count_there_without_a_principal_finding() -> None:
    assert row([ReplyKind.DISCLOSE, ReplyKind.ALREADY_PUBLIC]) is Row.DISCLOSED
    assert row([ReplyKind.OTHER_AGENCY, ReplyKind.DOES_NOT_EXIST]) is Row.NOT_HELD


@pytest.mark.parametrize(("one", "other"), list(combinations([*WITHHELD, *TOLD], 2)))
def test_where_nothing_is_given_the_principal_finding_decides(one: ReplyKind, other: ReplyKind) -> None:
    assert row([one, other], principal=one) is ROWS[one]
    assert row([one, other], principal=other) is ROWS[other]


@pytest.mark.parametrize("principal", [None, ReplyKind.REPEAT])
def test_where_nothing_is_given_a_principal_finding_must_be_among_those_made(principal: ReplyKind | None) -> None:
    with pytest.raises(NoPrincipal):
        row([ReplyKind.WITHHOLD_PROCESS, ReplyKind.DOES_NOT_EXIST], principal)


@pytest.mark.parametrize(
    ("outcome", "label"),
    [
        ("not_supplemented", "三、（六）其他处理-1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"),
        (
            "fee_unpaid",
            "三、（六）其他处理-2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
        ),
        ("withdrawn", "三、（六）其他处理-3.其他"),
        ("joined", None),
        ("set_apart", None),
    ],
)
def test_a_closing_without_reply_counts_in_its_row_or_in_none(outcome: str, label: str | None) -> None:
    assert row_of_closing(outcome) == label


def test_a_closing_that_is_not_known_is_an_error() -> None:
    with pytest.raises(KeyError):
        row_of_closing("forgotten")
