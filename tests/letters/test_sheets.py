"""Inner papers (内部文书): every opinion in its order, books that hold every row, and blanks where nothing is known."""

from __future__ import annotations

from datetime import date
from typing import Any, get_args

import pytest

from letters.blocks import Paragraph, Table
from letters.catalogue import CATALOGUE
from letters.facts.approval_sheet import Decision
from letters.facts.common import OfACase
from letters.facts.seal_register import Means
from letters.facts.urge_letter import UrgedBy
from letters.rendering import FactMissing, render
from letters.samples import SAMPLES, SHEETS
from letters.wording import DECISIONS, MEANS, URGED_BY, WAYS
from models.acts import Way
from tests.letters.said import said

SHEET: Any = SAMPLES["approval_sheet"]
BOOKS = ("seal_register", "dispatch_list")


def rows(kind: str, **changes: Any) -> list[list[str]]:
    """All rows of all tables of the paper, as cells."""
    blocks = render(kind, {**dict(SAMPLES[kind]), **changes}).blocks
    return [[cell.text for cell in row] for one in blocks if isinstance(one, Table) for row in (*one.heads, *one.rows)]


def test_every_decision_means_way_and_urging_has_its_words() -> None:
    assert set(DECISIONS) == set(get_args(Decision))
    assert set(MEANS) == set(get_args(Means))
    assert set(WAYS) == set(get_args(Way))
    assert set(URGED_BY) == set(get_args(UrgedBy))


@pytest.mark.parametrize("kind", list(SHEETS))
def test_an_inner_paper_is_a_form_without_number_reader_and_seal(kind: str) -> None:
    letter = CATALOGUE[kind]
    assert (letter.look, letter.is_numbered) == ("sheet", False)
    styles = {one.style for one in render(kind, SHEETS[kind]).blocks if isinstance(one, Paragraph)}
    assert not styles & {"masthead", "number", "reader", "agency", "date"}
    assert "（印章）" not in said(kind)
    with pytest.raises(FactMissing) as caught:
        said(kind, letter_number="云自然资公开复〔2026〕1号")
    assert caught.value.fields == ("letter_number",)


def test_an_approval_sheet_holds_every_opinion_in_the_order_in_which_it_was_given() -> None:
    table = rows("approval_sheet")
    first = table.index(["环节", "人员", "职责", "意见", "时间"]) + 1
    assert table[first:] == [
        ["拟稿", "周宁", "经办人", "呈请审批", "2026年4月2日09:40"],
        [
            "合法性审查",
            "孙敏",
            "合法性审查人员",
            "合法：依据充分，救济告知正确，建议注明定密日期。",
            "2026年4月3日16:12",
        ],
        ["核稿", "陈立", "工作机构负责人", "同意", "2026年4月7日08:55"],
        ["会签", "何平（代理刘清）", "承办处室负责人", "同意：征地科没有其他意见。", "2026年4月7日11:30"],
        ["签发", "林岩", "分管负责人", "签发", "2026年4月8日10:03"],
    ]


def test_opinions_are_neither_sorted_nor_left_out() -> None:
    backwards = SHEET.opinions[::-1] * 2
    table = rows("approval_sheet", opinions=backwards)
    assert [row[1].partition("（")[0] for row in table[-10:]] == [one.officer for one in backwards]


def test_an_opinion_without_decision_or_without_words_says_the_other() -> None:
    given = SHEET.opinions[1].model_copy(update={"decision": None})
    assert rows("approval_sheet", opinions=(given,))[-1][3] == "依据充分，救济告知正确，建议注明定密日期。"
    assert rows("approval_sheet", opinions=(SHEET.opinions[2],))[-1][3] == "同意"


@pytest.mark.parametrize("changes", [{"act": "no_such_act"}, {"decision": "perhaps"}, {"officer": " "}])
def test_an_opinion_of_no_known_act_or_of_nobody_is_refused_by_its_place(changes: dict[str, str]) -> None:
    opinions = (SHEET.opinions[0], {**SHEET.opinions[1].model_dump(), **changes})
    with pytest.raises(FactMissing) as caught:
        said("approval_sheet", opinions=opinions)
    assert caught.value.fields == (f"opinions[2].{next(iter(changes))}",)


@pytest.mark.parametrize("time", ["24:00", "9:30", "09:60", "09.30"])
def test_a_moment_is_a_time_of_the_day(time: str) -> None:
    wrong = {**SHEET.opinions[0].model_dump(), "at": {"day": date(2026, 4, 2), "time": time}}
    with pytest.raises(FactMissing) as caught:
        said("approval_sheet", opinions=(wrong,))
    assert caught.value.fields == ("opinions[1].at.time",)


def test_what_is_proposed_stands_item_by_item_or_for_all() -> None:
    table = rows("approval_sheet")
    assert table[table.index(["申请事项", "拟办意见", "理由"]) + 1] == [
        *("第1项", "不予公开（国家秘密）", "该批准文件于2024年3月1日确定为秘密级，尚未解密。")
    ]
    for_all = SHEET.proposals[1].model_copy(update={"item": None})
    assert ["全部", "予以公开", for_all.reason] in rows("approval_sheet", proposals=(for_all,))
    with pytest.raises(FactMissing):
        said("approval_sheet", proposals=())


def test_a_handling_sheet_says_where_it_came_from_what_is_asked_who_handles_it_and_who_has_seen_it() -> None:
    whole = ["|".join(row) for row in rows("handling_sheet")]
    text = "\n".join(whole)
    for words in [
        "收文号|收〔2026〕203号",
        "来文渠道|邮寄，由本机关签收",
        "来文单位（申请人）|王小明|收到申请之日|2026年3月2日",
        "承办处室人员|刘清（征地科）|经办人|周宁（政府信息公开工作机构）",
        "答复期限|2026年4月10日",
        "第1项内容|青石路片区旧城改造项目用地批准文件（文号：云政地〔2024〕35号）",
        "第2项内容|青石路片区旧城改造项目征地补偿安置方案\n",
        "拟办意见|申请内容经补正已经明确",
        "陈立|工作机构负责人|同意拟办意见，请征地科按期办理。|2026年3月12日10:20",
        "刘清|承办处室|已阅|2026年3月12日15:05",
    ]:
        assert words in text
    assert whole[-3:] == ["|||"] * 3


def test_what_is_not_decided_yet_is_left_blank_to_be_filled_in() -> None:
    unknown = dict.fromkeys(("incoming_number", "proposal", "handler", "holder", "period"))
    text = "\n".join("|".join(row) for row in rows("handling_sheet", **unknown, readings=()))
    assert "收文号||来文渠道" in text
    assert "承办处室人员||经办人|\n" in text
    assert "拟办意见|\n" in text
    assert "None" not in text


def test_an_arrival_that_is_not_confirmed_is_called_an_arrival_in_the_handling_sheet() -> None:
    assert "到达日（待确认收到）" in said("handling_sheet", receipt_is_confirmed=False)


def test_the_register_of_seals_holds_each_use_and_the_certificate_of_an_electronic_one() -> None:
    table = rows("seal_register")
    assert table[0] == [
        "序号",
        "用印时间",
        "文号",
        "文件标题",
        "登记号",
        "份数",
        "批准人",
        "用印人",
        "用印方式",
        "印章证书",
    ]
    by_hand, electronic = table[1:]
    assert by_hand[5:] == ["2", "林岩", "吴欣", "人工用印", ""]
    assert electronic[8:] == ["电子印章", "5A31-07"]


def test_the_list_of_letters_sent_says_way_proof_and_what_became_of_each() -> None:
    first, second, third = rows("dispatch_list")[1:]
    assert first[2:5] == ["云自然资公开复〔2026〕45号", "政府信息公开申请答复书", "云自然资公开申〔2026〕第17号"]
    assert first[5:9] == ["王小明", "邮寄（邮政企业）", "XA12345678944", "邮政收寄凭证"]
    assert first[9:] == ["2026年4月14日", ""]
    assert [*third[1:3], *third[9:]] == ["2026年4月15日", first[2], "", "2026年4月18日"]
    assert [second[2], *second[6:]] == ["", "当面送达", "", "", "", "2026年4月13日"]


@pytest.mark.parametrize("kind", BOOKS)
def test_a_book_names_its_period_and_says_so_where_it_is_empty(kind: str) -> None:
    assert "2026年4月1日至2026年4月30日" in said(kind)
    assert not isinstance(SAMPLES[kind], OfACase)
    assert "本期没有" in said(kind, rows=())
    assert "本期没有" not in said(kind)
    with pytest.raises(FactMissing):
        said(kind, to_day=date(2026, 3, 31))
